// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/truthwords.h"

#include "ui/words/averages.h"
#include "ui/words/emptybinwords.h"
#include "ui/words/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace {

using namespace description;

/// Of ten million values, the most there can be, less than one in a hundred samples has one there.
constexpr double kVanishing = 1e-9;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(description)
};

/// "bins of one sample only are skipped, as if P and Q were alike there (0.9 % of P, 3.7 % of Q)". Empty if none are.
QString leavingOut(const kl::Snapshot& snapshot)
{
    const kl::Divergences& divergences = snapshot.divergences;
    const kl::EmptyBins emptyBins = snapshot.parameters.emptyBins;
    if (!kl::leavesOut(emptyBins) || !isAnyAlone(divergences.occupancy) || std::isnan(divergences.pq))
        return {};
    return (emptyBins == kl::EmptyBins::Skip
            ? Texts::tr("bins of one sample only (%1) are skipped, as if P and Q were alike there")
            : Texts::tr("bins of one sample only (%1) are left out"))
        .arg(sharesAlone(divergences.occupancy));
}

QString capitalised(const QString& text)
{
    return text.left(1).toUpper() + text.mid(1);
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

/// Whether the bins, which reach from the smallest value to the largest, end before the distributions do.
bool areBinsShort(const kl::Snapshot& snapshot)
{
    constexpr double kMuch = 0.02;
    const Eigen::ArrayXd& edges = snapshot.histograms.binEdges;
    const auto below = [](double z) { return 0.5 * std::erfc(-z / std::sqrt(2.0)); };
    return below(edges[0]) + below(-edges[edges.size() - 1]) > kMuch;
}

/// As a clause.
QString inWords(const std::pair<Cause, double>& step, const kl::Snapshot& snapshot)
{
    switch (step.first) {
    case Cause::Binning:
        return areBinsShort(snapshot)
            ? Texts::tr("bins hide what differs within them and beyond the values that were drawn")
            : Texts::tr("bins hide what differs within them");
    case Cause::Sampling:
        return step.second > 0.0 ? Texts::tr("chance makes two samples look more different than P and Q are")
                                 : Texts::tr("these samples, being finite, differ less than P and Q do");
    case Cause::Treatment: break;
    }
    switch (snapshot.parameters.emptyBins) {
    case kl::EmptyBins::Skip:
        return isAnyAlone(snapshot.divergences.occupancy) ? Texts::tr("bins are skipped")
                                                          : Texts::tr("some bins hold no value of either");
    case kl::EmptyBins::Strict: break; // leaves nothing out and changes nothing
    case kl::EmptyBins::Smooth: return Texts::tr("the pseudocount makes P and Q more alike");
    case kl::EmptyBins::Renormalise: return Texts::tr("only shared bins count, rescaled");
    }
    return {};
}

/// The step that leads furthest in the direction of @p error: the largest of all may lead the other way, and be made up
/// for by the rest.
std::pair<Cause, double> causeOf(double error, const kl::Decomposition& way)
{
    const auto steps = stepsOf(way);
    return *std::max_element(steps.begin(), steps.end(),
        [error](const auto& a, const auto& b) { return std::copysign(1.0, error) * (a.second - b.second) < 0.0; });
}

/// "The truth is 0.1888 nats and ∞, as 3.0 % of Q lies where P can have no values."
QString bothTruths(const kl::Explanation& explanation, Unit unit)
{
    const double share = explanation.normalMassBelowSupport;
    const QString first = QStringLiteral("%1 %2").arg(
        format::significant(units::in(unit, explanation.decompositions.pq.trueValue)), units::name(unit));
    return isVanishing(share)
        ? Texts::tr("The truth is %1 and, strictly, ∞, for a vanishing part of Q that no sample shows.").arg(first)
        : Texts::tr("The truth is %1 and ∞, as %2 of Q lies where P can have no values.").arg(first, partOf(share));
}

/// Whether a finite KL(Q‖P) is too small. Where its truth is infinite for a vanishing part of Q alone, the rest of it is
/// about the true KL(P‖Q): to the first order in σ² they are the same.
bool isSecondTooSmall(const kl::Explanation& explanation)
{
    const kl::Decompositions& ways = explanation.decompositions;
    if (!std::isfinite(ways.qp.estimate))
        return false;
    return !isVanishing(explanation.normalMassBelowSupport) || ways.qp.estimate < ways.pq.trueValue / 2.0;
}

/// Whether it is too large even so.
bool isSecondTooLarge(const kl::Explanation& explanation)
{
    const kl::Decompositions& ways = explanation.decompositions;
    return std::isfinite(ways.qp.estimate) && isVanishing(explanation.normalMassBelowSupport)
        && ways.qp.estimate > 2.0 * ways.pq.trueValue;
}

/// A small error may be large beside a small truth.
bool isFarByRatio(const kl::Decomposition& way)
{
    constexpr double kFar = 0.1;
    return std::abs(way.estimate - way.trueValue) > kFar * way.trueValue;
}

/// Where KL(P‖Q), which is finite, stands beside its truth, and KL(Q‖P) if there is anything to say.
QString verdict(const kl::Snapshot& snapshot, const kl::Explanation& explanation, Unit unit)
{
    const kl::Decomposition& way = explanation.decompositions.pq;
    const bool isSecondSmall = isSecondTooSmall(explanation);
    constexpr double kClose = 0.01; // of the truth
    constexpr double kNothing = 0.001; // of the unit
    const double error = way.estimate - way.trueValue;
    const QString second = isSecondSmall ? Texts::tr("; KL(Q‖P) is too small.") : Texts::tr(".");
    if (std::abs(error) <= kClose * way.trueValue)
        return Texts::tr("KL(P‖Q) comes within 1\u202F% of its truth") + second;
    if (units::in(unit, std::abs(error)) < kNothing)
        return isFarByRatio(way) ? Texts::tr("KL(P‖Q) is %1 times its truth, but both are next to nothing")
                                       .arg(format::significant(way.estimate / way.trueValue, 2))
                + second
                                 : Texts::tr("KL(P‖Q) is less than %1 from its truth, which is next to nothing")
                                       .arg(Texts::tr("0.001 %1").arg(units::name(unit)))
                + second;
    const QString small = isSecondSmall ? Texts::tr("Both values are too small, KL(P‖Q) mainly because %1.")
                                        : Texts::tr("KL(P‖Q) is too small, mainly because %1.");
    const QString large = isSecondTooLarge(explanation)
        ? Texts::tr("Leaving that part aside, both values are too large, KL(P‖Q) mainly because %1")
        : Texts::tr("KL(P‖Q) is too large, mainly because %1");
    if (!hasSteps(way))
        return error > 0.0  ? Texts::tr("KL(P‖Q) is too large") + second
            : isSecondSmall ? Texts::tr("Both values are too small.")
                            : Texts::tr("KL(P‖Q) is too small.");
    const std::pair<Cause, double> cause = causeOf(error, way);
    const QString left = leavingOut(snapshot);
    const QString why = cause.first == Cause::Treatment && !left.isEmpty() && warning(snapshot).isEmpty()
        ? left
        : inWords(cause, snapshot);
    return error < 0.0 ? small.arg(why) : large.arg(why) + second;
}

/// The truth where the samples say nothing of it.
QString ofHiddenTruth(const kl::Snapshot& snapshot, const kl::Explanation& explanation, Unit unit)
{
    return bothTruths(explanation, unit) + QLatin1Char(' ')
        + (snapshot.parameters.binCount == 1 ? Texts::tr("The one bin hides all of it.")
                                             : Texts::tr("Two values cannot show it."));
}

QString ofInfiniteEstimate(const kl::Snapshot& snapshot, const kl::Explanation& explanation, Unit unit)
{
    const kl::Decomposition& way = explanation.decompositions.pq;
    const double share = explanation.normalMassBelowSupport;
    const QString truth
        = QStringLiteral("%1 %2").arg(format::significant(units::in(unit, way.trueValue)), units::name(unit));
    if (std::isfinite(way.estimate))
        return bothTruths(explanation, unit) + QLatin1Char(' ') + verdict(snapshot, explanation, unit);
    const QString first
        = Texts::tr("The true KL(P‖Q) is %1: Q can have values anywhere, this sample merely lacks them there. ")
              .arg(truth);
    const bool isSecond = std::isinf(snapshot.divergences.qp);
    const QString second = isVanishing(share)
        ? Texts::tr("The true KL(Q‖P) is strictly ∞, for a vanishing part of Q that no sample shows.")
        : Texts::tr("The true KL(Q‖P) is ∞, as %1 of Q lies where P can have no values.").arg(partOf(share));
    return first + second + (isSecond || isVanishing(share) ? QString() : Texts::tr(" Here it is too small."));
}

} // namespace

namespace description {

bool isVanishing(double fraction)
{
    return fraction < kVanishing;
}

QString partOf(double fraction)
{
    return isVanishing(fraction) ? Texts::tr("a vanishing part") : format::percent(fraction);
}

QString whyReverseIsInfinite(const kl::Explanation& explanation)
{
    return Texts::tr("%1 of Q lies below %2, where P can have no value")
        .arg(partOf(explanation.normalMassBelowSupport), format::significant(explanation.supportLow, 3));
}

QString mainCause(const kl::Snapshot& snapshot, const kl::Explanation& explanation)
{
    const kl::Decomposition& way = explanation.decompositions.pq;
    if (!hasSteps(way))
        return {};
    if (snapshot.parameters.binCount == 1)
        return Texts::tr("one bin hides everything");
    const auto steps = stepsOf(way);
    const auto* const largest = std::max_element(steps.begin(), steps.end(),
        [](const auto& a, const auto& b) { return std::abs(a.second) < std::abs(b.second); });
    if (largest->second == 0.0)
        return {};
    const kl::Occupancy& occupancy = snapshot.divergences.occupancy;
    const bool isSkipping = largest->first == Cause::Treatment && snapshot.parameters.emptyBins == kl::EmptyBins::Skip
        && isAnyAlone(occupancy);
    if (!isSkipping)
        return inWords(*largest, snapshot);
    return occupancy.pAlone > 0 // what is missing from a sum over P
        ? Texts::tr("skipped bins hold %1 of P and no value of Q").arg(format::percent(occupancy.pAloneMass))
        : Texts::tr("skipped bins hold %1").arg(sharesAlone(occupancy));
}

QString warning(const kl::Snapshot& snapshot)
{
    const QString below = nameBelowZero(snapshot);
    const QString left = leavingOut(snapshot);
    if (left.isEmpty())
        return {};
    if (!below.isEmpty())
        return Texts::tr("%1 is below 0, which no true divergence can be: %2.").arg(below, left);
    return muchLeftOut(snapshot).isEmpty() ? QString() : Texts::tr("The values say little: %1.").arg(left);
}

QString ofTruth(const kl::Snapshot& snapshot, const kl::Explanation& explanation, Unit unit)
{
    const kl::Decomposition& way = explanation.decompositions.pq;
    const QString left = warning(snapshot).isEmpty() ? leavingOut(snapshot) : QString();
    const QString leftSentence = left.isEmpty() ? QString() : capitalised(left) + Texts::tr(". ");
    if (std::isnan(way.estimate))
        return bothTruths(explanation, unit);
    if (areTwoValues(snapshot) || (snapshot.parameters.binCount == 1 && areMassesEqual(snapshot)))
        return ofHiddenTruth(snapshot, explanation, unit);
    if (std::isinf(way.estimate) || std::isinf(snapshot.divergences.qp))
        return ofInfiniteEstimate(snapshot, explanation, unit);
    const QString said = verdict(snapshot, explanation, unit);
    const QString truth = bothTruths(explanation, unit) + QLatin1Char(' ');
    return said.contains(left) ? truth + said : leftSentence + truth + said; // in one sentence, as is usual
}

} // namespace description
