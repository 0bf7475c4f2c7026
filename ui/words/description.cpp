// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/description.h"

#include "ui/words/averages.h"
#include "ui/words/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace {

using namespace description;

QString tr(const char* text)
{
    return QCoreApplication::translate("description", text);
}

QString shown(Unit unit, double nats)
{
    return format::significant(units::in(unit, nats));
}

QString percentOrTiny(double fraction)
{
    return fraction > 0.0 ? format::percent(fraction) : tr("a vanishing part");
}

/// "bins with values of only one (0.9 % of P, 3.7 % of Q) are skipped, as if alike": what is left out
/// and what that does. Empty if nothing is.
QString leavingOut(const kl::Snapshot& snapshot)
{
    const kl::Divergences& divergences = snapshot.divergences;
    const kl::EmptyBins emptyBins = snapshot.parameters.emptyBins;
    if (!kl::leavesOut(emptyBins) || !isAnyAlone(divergences.occupancy) || std::isnan(divergences.pq))
        return {};
    return (emptyBins == kl::EmptyBins::Skip ? tr("bins with values of only one (%1) are skipped, as if alike")
                                             : tr("bins with values of only one (%1) are left out"))
        .arg(sharesAlone(divergences.occupancy));
}

/// What comes of it that the values themselves do not tell.
QString consequence(const kl::Snapshot& snapshot)
{
    const QString below = nameBelowZero(snapshot);
    if (!below.isEmpty())
        return tr(": hence %1 is below 0, which no true divergence is").arg(below);
    return muchLeftOut(snapshot).isEmpty() ? QString() : tr(": the values say little");
}

enum class Cause { Binning, Treatment, Sampling };

/// The steps of the way from the truth to the estimate, each with its size. They add up to the difference.
std::array<std::pair<Cause, double>, 3> stepsOf(const kl::Decomposition& way)
{
    return {std::pair(Cause::Binning, way.binning()), std::pair(Cause::Treatment, way.skipping() + way.reweighting()),
        std::pair(Cause::Sampling, way.sampling())};
}

/// Whether there are steps to tell.
bool hasSteps(const kl::Decomposition& way)
{
    return std::isfinite(way.estimate) && std::isfinite(way.treated);
}

/// As a clause.
QString inWords(Cause cause, const kl::Snapshot& snapshot)
{
    switch (cause) {
    case Cause::Binning: return tr("bins hide what differs within them");
    case Cause::Sampling: return tr("the samples are finite");
    case Cause::Treatment: break;
    }
    switch (snapshot.parameters.emptyBins) {
    case kl::EmptyBins::Skip:
        return isAnyAlone(snapshot.divergences.occupancy) ? tr("bins are skipped")
                                                          : tr("some bins hold no value of either");
    case kl::EmptyBins::Strict: break; // leaves nothing out and changes nothing
    case kl::EmptyBins::Smooth: return tr("the pseudocount makes P and Q more alike");
    case kl::EmptyBins::Renormalise: return tr("only shared bins count, rescaled");
    }
    return {};
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
                ? tr("There is no value of %1, so the bin is skipped and adds nothing.")
                : tr("There is no value of %1, so the bin is left out and adds nothing."))
            .arg(isPEmpty ? QStringLiteral("P") : QStringLiteral("Q"));
    }
    if (p == 0.0)
        return tr("There is no value of P, which makes KL(Q‖P) infinite.");
    if (q == 0.0)
        return tr("There is no value of Q, which makes KL(P‖Q) infinite.");

    const QString basis = emptyBins == kl::EmptyBins::Smooth
        ? tr("With %1 added to every count, ").arg(pseudocount(snapshot.parameters))
        : emptyBins == kl::EmptyBins::Renormalise && isAnyAlone(divergences.occupancy) ? tr("Rescaled, ")
                                                                                       : QString();
    const QString who = p == q ? tr("both are equally frequent")
        : p > q                ? tr("P is %1 times as frequent as Q").arg(factor(std::log(p / q)))
                               : tr("Q is %1 times as frequent as P").arg(factor(std::log(q / p)));
    const auto term = [unit](double nats) { return format::significant(units::in(unit, nats), 3); };
    const QString text = basis + who
        + tr(", which adds %1 to KL(P‖Q) and %2 to KL(Q‖P), in %3.")
              .arg(term(divergences.pqTerms[bin]), term(divergences.qpTerms[bin]), units::name(unit));
    return text.left(1).toUpper() + text.mid(1);
}

/// The step that leads furthest in the direction of @p error: the largest of all may lead the other way, and be made up
/// for by the rest.
Cause causeOf(double error, const kl::Decomposition& way)
{
    const auto steps = stepsOf(way);
    return std::max_element(steps.begin(), steps.end(), [error](const auto& a, const auto& b) {
        return std::copysign(1.0, error) * (a.second - b.second) < 0.0;
    })->first;
}

/// What is left out, the truth, and where the first value stands beside it and why.
QString ofTruth(const kl::Snapshot& snapshot, const kl::Explanation& explanation, Unit unit)
{
    const kl::Decomposition& way = explanation.decompositions.pq;
    const QString left = leavingOut(snapshot);
    const QString leftSentence
        = left.isEmpty() ? QString() : left.left(1).toUpper() + left.mid(1) + consequence(snapshot) + tr(". ");
    const QString truth
        = tr("The truth is %1 %2 and ∞ (%3 of Q lies where P cannot)")
              .arg(shown(unit, way.trueValue), units::name(unit), percentOrTiny(explanation.normalMassBelowSupport));
    const double error = way.estimate - way.trueValue;
    if (!std::isfinite(error))
        return leftSentence + truth + QLatin1Char('.');
    constexpr double kClose = 0.01;
    if (std::abs(error) <= kClose * way.trueValue)
        return leftSentence + truth + tr("; KL(P‖Q) comes within 1\u202F% of it.");
    // Whatever is finite is less than the other truth.
    const bool areBothSmall = error < 0.0 && std::isfinite(explanation.decompositions.qp.estimate);
    if (!hasSteps(way))
        return leftSentence + truth
            + (areBothSmall       ? tr("; both are too small.")
                    : error < 0.0 ? tr("; KL(P‖Q) is too small.")
                                  : tr("; KL(P‖Q) is too large."));
    const QString wrong = areBothSmall ? tr("; both are too small, KL(P‖Q)")
        : error < 0.0                  ? tr("; KL(P‖Q) is too small,")
                                       : tr("; KL(P‖Q) is too large,");
    const Cause cause = causeOf(error, way);
    if (cause == Cause::Treatment && !left.isEmpty() && consequence(snapshot).isEmpty()) // in one sentence, as is usual
        return truth + wrong + tr(" mainly because %1.").arg(left);
    return leftSentence + truth + wrong + tr(" mainly because %1.").arg(inWords(cause, snapshot));
}

} // namespace

namespace description {

QString ofParameters(const kl::Parameters& parameters)
{
    // By name, so that a parameter more does not compile before it has its place here. What the last two come to is for
    // treatment() to say.
    const auto& [sampleCount, sigma, binCount, seed, emptyBins, pseudocount] = parameters;
    const QString text = tr("N = %1, σ = %2, %3, seed %4")
                             .arg(format::integer(sampleCount), format::exact(sigma),
                                 format::counted(binCount, tr("bin"), tr("bins")), QString::number(seed));
    return emptyBins == kl::EmptyBins::Skip ? text : QStringLiteral("%1; %2").arg(text, treatment(parameters));
}

QString ofSnapshot(const kl::Snapshot& snapshot, const kl::Explanation& explanation, Unit unit)
{
    return ofAverages(snapshot, unit) + QLatin1Char(' ') + ofTruth(snapshot, explanation, unit);
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
    const QString range
        = tr("Bin %1, %2 to %3: ").arg(bin + 1).arg(format::fixed(left, decimals), format::fixed(right, decimals));
    if (pCount == 0 && qCount == 0 && snapshot.parameters.emptyBins != kl::EmptyBins::Smooth)
        return range + tr("no value of either; it adds nothing.");
    const auto side = [](std::int64_t count, const QString& name, double mass, double exact) {
        const auto percent = [](double share) { return format::significant(100.0 * share, 3) + tr("\u202F%"); };
        return tr("%1 of %2 (%3; truth %4)")
            .arg(format::counted(count, tr("value"), tr("values")), name, percent(mass), percent(exact));
    };
    return range
        + tr("%1 and %2. ")
              .arg(side(pCount, QStringLiteral("P"), histograms.p.mass[bin], explanation.decompositions.pMass[bin]),
                  side(qCount, QStringLiteral("Q"), histograms.q.mass[bin], explanation.decompositions.qMass[bin]))
        + ofBinsTerms(snapshot, bin, unit);
}

QString whyReverseIsInfinite(const kl::Explanation& explanation)
{
    return tr("%1 of Q lies below %2, where P can have no value")
        .arg(percentOrTiny(explanation.normalMassBelowSupport), format::significant(explanation.supportLow, 3));
}

QString mainCause(const kl::Snapshot& snapshot, const kl::Explanation& explanation)
{
    const kl::Decomposition& way = explanation.decompositions.pq;
    if (!hasSteps(way))
        return {};
    const auto steps = stepsOf(way);
    const auto* const largest = std::max_element(steps.begin(), steps.end(),
        [](const auto& a, const auto& b) { return std::abs(a.second) < std::abs(b.second); });
    if (largest->second == 0.0)
        return {};
    const kl::Occupancy& occupancy = snapshot.divergences.occupancy;
    const bool isSkipping = largest->first == Cause::Treatment && snapshot.parameters.emptyBins == kl::EmptyBins::Skip
        && isAnyAlone(occupancy);
    return isSkipping ? tr("skipped bins hold %1").arg(sharesAlone(occupancy)) : inWords(largest->first, snapshot);
}

QString ofReverse(const kl::Snapshot& snapshot, const kl::Explanation& explanation, Unit unit)
{
    const kl::ReverseDecomposition& reverse = explanation.decompositions.qp;
    const auto inUnit
        = [unit](double nats) { return QStringLiteral("%1 %2").arg(shown(unit, nats), units::name(unit)); };
    QString text = tr("<b>KL(Q‖P)</b> is truly infinite: %1. ").arg(whyReverseIsInfinite(explanation).toHtmlEscaped());
    if (std::isinf(reverse.binned))
        text += (reverse.impossibleBins == 1
                ? tr("In these bins it still is: %1 with %2 of Q lies wholly below P’s end.")
                : tr("In these bins it still is: %1 with %2 of Q lie wholly below P’s end."))
                    .arg(bins(reverse.impossibleBins), percentOrTiny(reverse.qMassThere).toHtmlEscaped());
    else
        text += tr("These bins hide it: each reaches to where P can have values, and exact shares give %1.")
                    .arg(inUnit(reverse.binned));
    text += QLatin1Char(' ');

    const kl::EmptyBins emptyBins = snapshot.parameters.emptyBins;
    const QString why = whyNotFinite(snapshot, Direction::Qp).toHtmlEscaped();
    if (std::isnan(reverse.estimate))
        return text + tr("There is no estimate: %1.").arg(why);
    if (std::isinf(reverse.estimate))
        return text + tr("The samples make it infinite too: %1.").arg(why);
    const bool isTold = std::isfinite(reverse.treated);
    const QString estimate = inUnit(reverse.estimate);
    switch (emptyBins) {
    case kl::EmptyBins::Skip:
        return text
            + (isTold ? tr("Over the bins both samples share, exact shares give %1, the samples %2.")
                            .arg(inUnit(reverse.treated), estimate)
                      : tr("Over the bins both samples share, the samples give %1.").arg(estimate));
    case kl::EmptyBins::Strict: return text + tr("The samples, over all bins, give %1.").arg(estimate);
    case kl::EmptyBins::Smooth:
        return text
            + tr("With the pseudocount, which fills every bin, exact shares give %1, the samples %2.")
                  .arg(inUnit(reverse.treated), estimate);
    case kl::EmptyBins::Renormalise:
        return text
            + (isTold ? tr("Over the bins both samples share, rescaled, exact shares give %1, the samples %2.")
                            .arg(inUnit(reverse.treated), estimate)
                      : tr("Over the bins both samples share, rescaled, the samples give %1.").arg(estimate));
    }
    return text;
}

} // namespace description
