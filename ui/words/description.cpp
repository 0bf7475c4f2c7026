// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/description.h"

#include "ui/words/averages.h"
#include "ui/words/format.h"
#include "ui/words/truthwords.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace {

using namespace description;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(description)
};

QString shown(Unit unit, double nats)
{
    return format::significant(units::in(unit, nats));
}

/// What is less than this many times as frequent is practically as frequent.
constexpr double kNearlyOne = 1.005;

QString share(double mass)
{
    return format::significant(100.0 * mass, 3) + Texts::tr("\u202F%");
}

/// What a bin adds to both values, and why where it is nothing.
QString ofBinsTerms(const kl::Snapshot& snapshot, int bin, Unit unit)
{
    const kl::Divergences& divergences = snapshot.divergences;
    const kl::EmptyBins emptyBins = snapshot.parameters.emptyBins;
    const double p = divergences.pUsed[bin];
    const double q = divergences.qUsed[bin];
    const bool isPEmpty = snapshot.histograms.p.counts[bin] == 0;
    if (p == 0.0 && q == 0.0) {
        return (emptyBins == kl::EmptyBins::Skip
                ? Texts::tr("There is no value of %1, so the bin is skipped and adds nothing.")
                : Texts::tr("There is no value of %1, so the bin is left out and adds nothing."))
            .arg(isPEmpty ? QStringLiteral("P") : QStringLiteral("Q"));
    }
    if (p == 0.0)
        return Texts::tr("There is no value of P, which makes KL(Q‖P) infinite.");
    if (q == 0.0)
        return Texts::tr("There is no value of Q, which makes KL(P‖Q) infinite.");

    const QString basis = emptyBins == kl::EmptyBins::Smooth
        ? Texts::tr("With %1 added to every bin’s count these are %2 and %3: ")
              .arg(pseudocount(snapshot.parameters), share(p), share(q))
        : emptyBins == kl::EmptyBins::Renormalise && isAnyAlone(divergences.occupancy)
        ? Texts::tr("Rescaled they are %1 and %2: ").arg(share(p), share(q))
        : QString();
    const QString who = p == q                             ? Texts::tr("both are equally frequent")
        : std::abs(std::log(p / q)) < std::log(kNearlyOne) ? Texts::tr("both are practically equally frequent")
        : p > q ? Texts::tr("P is %1 times as frequent as Q").arg(factor(std::log(p / q)))
                : Texts::tr("Q is %1 times as frequent as P").arg(factor(std::log(q / p)));
    const auto term = [unit](double nats) { return format::significant(units::in(unit, nats), 3); };
    const QString text = basis + who
        + Texts::tr(", which adds %1 to KL(P‖Q) and %2 to KL(Q‖P), in %3.")
              .arg(term(divergences.pqTerms[bin]), term(divergences.qpTerms[bin]), units::name(unit));
    return text.left(1).toUpper() + text.mid(1);
}

/// How many bins with values of Q and none of P lie wholly below @p supportLow.
Eigen::Index onlyQBelow(const kl::Histograms& histograms, double supportLow)
{
    Eigen::Index result = 0;
    for (Eigen::Index i = 0; i < histograms.q.counts.size() && histograms.binEdges[i + 1] <= supportLow; ++i)
        result += histograms.q.counts[i] > 0 && histograms.p.counts[i] == 0 ? 1 : 0;
    return result;
}

/// How the infinite part of KL(Q‖P) fares in these bins, where the estimate is finite.
QString whatBinsMakeOfIt(const kl::Snapshot& snapshot, const kl::ReverseDecomposition& reverse)
{
    if (std::isfinite(reverse.binned))
        return Texts::tr("No bin lies wholly there, so the bins hide it.");
    const bool isOne = reverse.impossibleBins == 1;
    const QString which = bins(reverse.impossibleBins);
    if (!std::isfinite(reverse.treated))
        return (isOne ? Texts::tr(
                    "%1 lies wholly there, and all the same holds values of P: a sample is scaled by its own mean and "
                    "spread.")
                      : Texts::tr(
                          "%1 lie wholly there, and all the same some hold values of P: a sample is scaled by its own "
                          "mean and spread."))
            .arg(which);
    switch (snapshot.parameters.emptyBins) {
    case kl::EmptyBins::Skip:
        return (isOne ? Texts::tr("%1 lies wholly there and is skipped.")
                      : Texts::tr("%1 lie wholly there and are skipped."))
            .arg(which);
    case kl::EmptyBins::Renormalise:
        return (isOne ? Texts::tr("%1 lies wholly there and is left out.")
                      : Texts::tr("%1 lie wholly there and are left out."))
            .arg(which);
    case kl::EmptyBins::Smooth:
        return (isOne ? Texts::tr("%1 lies wholly there, and the pseudocount fills it.")
                      : Texts::tr("%1 lie wholly there, and the pseudocount fills them."))
            .arg(which);
    case kl::EmptyBins::Strict: break; // is told above
    }
    return {};
}

} // namespace

namespace description {

QString ofParameters(const kl::Parameters& parameters)
{
    // By name, so that a parameter more does not compile before it has its place here. What the last two come to is for
    // treatment() to say.
    const auto& [sampleCount, sigma, binCount, seed, emptyBins, pseudocount] = parameters;
    const QString text
        = Texts::tr("N = %1, σ = %2, %3, seed %4")
              .arg(format::integer(sampleCount), format::allDigits(sigma), bins(binCount), QString::number(seed));
    return emptyBins == kl::EmptyBins::Skip ? text : QStringLiteral("%1; %2").arg(text, treatment(parameters));
}

QStringList ofSetting(const kl::Parameters& parameters)
{
    QStringList fromLongest {
        Texts::tr("%1 values each of P (log-normal, σ = %2) and Q (normal), both brought to mean 0 and spread 1; %3."),
        Texts::tr("%1 values each of P (log-normal, σ = %2) and Q (normal); %3."),
        Texts::tr("%1 values each of P and Q, σ = %2; %3."), Texts::tr("N = %1, σ = %2, %3")};
    for (QString& each : fromLongest)
        each = each.arg(
            format::integer(parameters.sampleCount), format::allDigits(parameters.sigma), bins(parameters.binCount));
    return fromLongest;
}

QString ofBeginning(const kl::Parameters& parameters, std::int64_t wished)
{
    return Texts::tr("The first %1 values each, on the way to %2.")
        .arg(format::integer(parameters.sampleCount), format::integer(wished));
}

QString ofSnapshot(const kl::Snapshot& snapshot, const kl::Explanation& explanation, Unit unit)
{
    QStringList sentences {warning(snapshot), ofAverages(snapshot), ofTruth(snapshot, explanation, unit)};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString ofBin(const kl::Snapshot& snapshot, const kl::Explanation& explanation, int bin, Unit unit)
{
    const kl::Histograms& histograms = snapshot.histograms;
    const std::int64_t pCount = histograms.p.counts[bin];
    const std::int64_t qCount = histograms.q.counts[bin];
    const double left = histograms.binEdges[bin];
    const double right = histograms.binEdges[bin + 1];
    // Two digits of the width: that many tell one edge from the next, wherever they lie.
    const int decimals = std::max(0, 1 - static_cast<int>(std::floor(std::log10(right - left))));
    const QString range = Texts::tr("Bin %1, %2 to %3: ")
                              .arg(bin + 1)
                              .arg(format::fixed(left, decimals), format::fixed(right, decimals));
    if (pCount == 0 && qCount == 0 && snapshot.parameters.emptyBins != kl::EmptyBins::Smooth)
        return range + Texts::tr("no value of either; it adds nothing.");
    const auto side = [](std::int64_t count, const QString& name, double mass, double exact) {
        return format::counted(Texts::tr("%n value(s) of %1 (%2; truth %3)", nullptr, static_cast<int>(count))
                                   .arg(name, share(mass), share(exact)),
            count);
    };
    return range
        + Texts::tr("%1 and %2. ")
              .arg(side(pCount, QStringLiteral("P"), histograms.p.mass[bin], explanation.decompositions.pMass[bin]),
                  side(qCount, QStringLiteral("Q"), histograms.q.mass[bin], explanation.decompositions.qMass[bin]))
        + ofBinsTerms(snapshot, bin, unit);
}

QString ofReverse(const kl::Snapshot& snapshot, const kl::Explanation& explanation, Unit unit)
{
    const kl::ReverseDecomposition& reverse = explanation.decompositions.qp;
    const auto inUnit
        = [unit](double nats) { return QStringLiteral("%1 %2").arg(shown(unit, nats), units::name(unit)); };
    QString text
        = Texts::tr("<b>KL(Q‖P)</b> is truly infinite, for %1.").arg(whyReverseIsInfinite(explanation).toHtmlEscaped());
    if (std::isnan(reverse.estimate))
        return text + Texts::tr(" There is no value here.");
    if (snapshot.parameters.binCount == 1)
        return text + Texts::tr(" The one bin hides it.");
    if (areTwoValues(snapshot))
        return text + Texts::tr(" Two values cannot show it.");
    if (std::isinf(reverse.estimate)) {
        const Eigen::Index there = onlyQBelow(snapshot.histograms, explanation.supportLow);
        return text
            + (there == 0 ? Texts::tr(" Here it is so for another reason: no bin of Q only lies wholly there.")
                          : format::counted(Texts::tr(" Here too: %n bin(s) of Q only lie(s) wholly there.", nullptr,
                                                static_cast<int>(there)),
                              there));
    }
    text += QLatin1Char(' ') + whatBinsMakeOfIt(snapshot, reverse);
    const QString estimate = inUnit(reverse.estimate);
    if (!std::isfinite(reverse.treated))
        return text + Texts::tr(" The samples give %1.").arg(estimate);
    const QString both
        = Texts::tr("the exact distributions give %1, the samples %2.").arg(inUnit(reverse.treated), estimate);
    switch (snapshot.parameters.emptyBins) {
    case kl::EmptyBins::Skip:
    case kl::EmptyBins::Strict: return text + Texts::tr(" Over the bins that are summed, %1").arg(both);
    case kl::EmptyBins::Smooth: return text + Texts::tr(" With the pseudocount, %1").arg(both);
    case kl::EmptyBins::Renormalise: return text + Texts::tr(" Over the bins that are summed, rescaled, %1").arg(both);
    }
    return text;
}

} // namespace description
