// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/presets.h"

#include <QCoreApplication>

namespace presets {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(presets)
};

} // namespace

QList<Preset> all()
{
    // What each claims is tested (tst_presets): parameters are not to be changed without a look there.
    return {
        {QStringLiteral("nearly-normal"), Texts::tr("&Nearly normal"),
            Texts::tr(
                "With σ = 0.05 P hardly differs from Q: both values are small and nearly the same, and the first is "
                "close to the truth."),
            {.sampleCount = 1'000'000, .sigma = 0.05}, {section::kReasons}},
        {QStringLiteral("lecture"), Texts::tr("The &lecture’s"),
            Texts::tr(
                "As the lecture notebook has it: both values are well below the truth, and the numbers alone do not "
                "show it."),
            {}, {section::kReasons}},
        {QStringLiteral("heavy-tail"), Texts::tr("&Heavy tail"),
            Texts::tr(
                "A few values of P far out stretch the range, so that nearly all others fall into a few wide bins: the "
                "first value is a small part of the truth."),
            {.sampleCount = 100'000, .sigma = 2.0}, {section::kReasons}},
        {QStringLiteral("too-many-bins"), Texts::tr("Too &many bins"),
            Texts::tr("1000 bins for 2000 values: the curves show chance more than shape, and the first value rises "
                      "above the "
                      "truth. The thin lines are the distributions themselves."),
            {.sampleCount = 2'000, .binCount = 1000}, {QStringLiteral("exact"), section::kReasons}},
        {QStringLiteral("too-few-values"), Texts::tr("Too &few values"),
            Texts::tr(
                "50 values in 79 bins: much of both samples lies in bins of one sample only, and other samples would "
                "give quite other values."),
            {.sampleCount = 50}, {section::kUncertainty}},
        {QStringLiteral("negative-sum"), Texts::tr("A &sum below 0"),
            Texts::tr(
                "KL(Q‖P) is below 0, which no true divergence is: bins of one sample only are skipped, with a good "
                "part of Q, and the rest no longer adds up. Try the other ways with empty bins."),
            {.sigma = 2.0, .binCount = 20}, {QStringLiteral("terms"), section::kEmptyBins}},
    };
}

Recipe recipe(const Preset& preset, Recipe now)
{
    now.parameters = preset.parameters;
    now.follow = {}; // a rule that is kept to would choose other bins
    // How the axes run and whether there is a table is no part of what a preset shows.
    for (bool ViewOptions::*part : {&ViewOptions::terms, &ViewOptions::exact, &ViewOptions::band})
        now.view.*part = false;
    now.view.termsShown = TermsShown::Both;
    now.view.openSections.clear();
    openParts(preset.opens, now.view);
    return now;
}

} // namespace presets
