// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/description.h"

#include "ui/words/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

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

/// "1.2 % of P and 0.4 % of Q": what lies where the other sample has nothing.
QString alone(const kl::Occupancy& occupancy)
{
    return tr("%1 of P and %2 of Q").arg(format::percent(occupancy.pAloneMass), format::percent(occupancy.qAloneMass));
}

/// What the values rest on, where that needs to be said.
QString ofTreatment(const kl::Snapshot& snapshot)
{
    const kl::Occupancy& occupancy = snapshot.divergences.occupancy;
    switch (snapshot.parameters.emptyBins) {
    case kl::EmptyBins::Skip:
        return isAnyAlone(occupancy) ? tr(" Values in skipped bins, %1, count as 0.").arg(alone(occupancy)) : QString();
    case kl::EmptyBins::Strict:
        return isAnyAlone(occupancy)
            ? tr(" A value where the other sample has none is infinitely telling: %1.").arg(whoIsAlone(occupancy))
            : QString();
    case kl::EmptyBins::Smooth:
        return tr(" That is with %1 added to every count of both.").arg(pseudocount(snapshot.parameters));
    case kl::EmptyBins::Renormalise:
        return isAnyAlone(occupancy) ? tr(" Only values in shared bins count: %1 are left out.").arg(alone(occupancy))
                                     : QString();
    }
    return {};
}

/// What the two values say, where there are any.
QString ofValues(const kl::Snapshot& snapshot, Unit unit)
{
    const kl::Divergences& divergences = snapshot.divergences;
    if (std::isnan(divergences.pq))
        return tr("No bin holds values of both samples, so there is nothing to compare.");
    const auto side = [&](double value) {
        if (std::isinf(value))
            return tr("infinitely well");
        QString by = tr("by %1 %2").arg(shown(unit, value), units::name(unit));
        if (value >= 0.0)
            return by;
        return isNegativeForLeavingOut(snapshot) ? tr("%1 (less than nothing, for bins are left out)").arg(by)
                                                 : tr("%1 (0 but for rounding)").arg(by);
    };
    return tr("On average a value of P tells the two apart %1; a value of Q, %2.")
               .arg(side(divergences.pq), side(divergences.qp))
        + ofTreatment(snapshot);
}

QString ofTruth(const kl::Snapshot& snapshot, const kl::Explanation& explanation, Unit unit)
{
    const QString truth = tr("The truth is %1 and ∞").arg(shown(unit, explanation.decompositions.pq.trueValue));
    const QString cause = description::mainCause(snapshot, explanation);
    return cause.isEmpty() ? truth + QStringLiteral(".")
                           : tr("%1; the largest part of the first value’s error comes from %2.").arg(truth, cause);
}

/// What the treatment of empty bins is to blame for.
QString treatmentAsCause(const kl::Snapshot& snapshot)
{
    const kl::Occupancy& occupancy = snapshot.divergences.occupancy;
    switch (snapshot.parameters.emptyBins) {
    case kl::EmptyBins::Skip:
        return isAnyAlone(occupancy) ? tr("skipped bins, which hold %1").arg(alone(occupancy))
                                     : tr("bins without any value, though the populations have mass there");
    case kl::EmptyBins::Strict: break; // leaves nothing out and changes nothing
    case kl::EmptyBins::Smooth: return tr("the pseudocount, which draws both samples towards equal bins");
    case kl::EmptyBins::Renormalise: return tr("comparing the shared bins alone, rescaled to total 1");
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
    const QString text = tr("N = %1, σ = %2, %3, seed %4")
                             .arg(format::integer(sampleCount), format::exact(sigma),
                                 format::counted(binCount, tr("bin"), tr("bins")), QString::number(seed));
    return emptyBins == kl::EmptyBins::Skip ? text : QStringLiteral("%1; %2").arg(text, treatment(parameters));
}

QString ofSnapshot(const kl::Snapshot& snapshot, const kl::Explanation& explanation, Unit unit)
{
    return ofValues(snapshot, unit) + QLatin1Char(' ') + ofTruth(snapshot, explanation, unit);
}

QString ofBin(const kl::Snapshot& snapshot, const kl::Explanation& explanation, int bin, Unit unit)
{
    const kl::Histograms& histograms = snapshot.histograms;
    const kl::Divergences& divergences = snapshot.divergences;
    const std::int64_t pCount = histograms.p.counts[bin];
    const std::int64_t qCount = histograms.q.counts[bin];
    const double left = histograms.binEdges[bin];
    const double right = histograms.binEdges[bin + 1];
    // Two digits of the width: that many tell one edge from the next, wherever they lie.
    const int decimals = std::max(0, 1 - static_cast<int>(std::floor(std::log10(right - left))));
    const QString range
        = tr("Bin %1, from %2 to %3: ").arg(bin + 1).arg(format::fixed(left, decimals), format::fixed(right, decimals));
    const QString counts
        = (pCount == 1 ? tr("%1 value of P and %2 of Q; masses %3 and %4, exactly %5 and %6. ")
                       : tr("%1 values of P and %2 of Q; masses %3 and %4, exactly %5 and %6. "))
              .arg(format::integer(pCount), format::integer(qCount), format::significant(histograms.p.mass[bin], 3),
                  format::significant(histograms.q.mass[bin], 3),
                  format::significant(explanation.decompositions.pMass[bin], 3),
                  format::significant(explanation.decompositions.qMass[bin], 3));
    const double p = divergences.pUsed[bin];
    const double q = divergences.qUsed[bin];
    if (p == 0.0 && q == 0.0) {
        if (pCount == 0 && qCount == 0)
            return range + tr("no values of either sample; it adds nothing.");
        const QString empty = pCount == 0 ? QStringLiteral("P") : QStringLiteral("Q");
        return range + counts
            + (snapshot.parameters.emptyBins == kl::EmptyBins::Skip
                    ? tr("%1 is empty here, so the bin is skipped.").arg(empty)
                    : tr("%1 is empty here, so the bin is left out.").arg(empty));
    }

    const auto lead = [&]() -> QString {
        switch (snapshot.parameters.emptyBins) {
        case kl::EmptyBins::Smooth: return tr("With the pseudocount, ");
        case kl::EmptyBins::Renormalise: return isAnyAlone(divergences.occupancy) ? tr("Rescaled, ") : QString();
        default: return {};
        }
    }();
    const QString ratio = q == 0.0 ? QStringLiteral("∞") : format::significant(p / q, 3);
    return range + counts + lead
        + tr("p/q = %1; p %5(p/q) = %2 and q %5(q/p) = %3 %4.")
              .arg(ratio, format::significant(units::in(unit, divergences.pqTerms[bin]), 3),
                  format::significant(units::in(unit, divergences.qpTerms[bin]), 3), units::name(unit),
                  units::logarithm(unit));
}

QString whyReverseIsInfinite(const kl::Explanation& explanation)
{
    // In one piece: a line breaks nowhere in it.
    const QString end = QStringLiteral("−m/\u2060s\u00A0=\u00A0") + format::significant(explanation.supportLow, 3);
    return tr("%1 of Q lies below %2, where P can have nothing")
        .arg(percentOrTiny(explanation.normalMassBelowSupport), end);
}

QString mainCause(const kl::Snapshot& snapshot, const kl::Explanation& explanation)
{
    const kl::Decomposition& way = explanation.decompositions.pq;
    if (!std::isfinite(way.estimate) || !std::isfinite(way.treated))
        return {};
    const double binning = std::abs(way.binning());
    const double treating = std::abs(way.skipping() + way.reweighting());
    const double sampling = std::abs(way.sampling());
    if (std::max({binning, treating, sampling}) == 0.0)
        return {};
    if (binning >= std::max(treating, sampling))
        return tr("bins, which blur what lies within them");
    return treating >= sampling ? treatmentAsCause(snapshot)
                                : tr("the samples, finite and standardised by their own moments");
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
        text += tr("These bins hide it: each reaches to where P has mass, and exact masses give %1.")
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
            + (isTold ? tr("Over the bins both samples share, exact masses give %1, the samples %2.")
                            .arg(inUnit(reverse.treated), estimate)
                      : tr("Over the bins both samples share, the samples give %1.").arg(estimate));
    case kl::EmptyBins::Strict: return text + tr("The samples, over all bins, give %1.").arg(estimate);
    case kl::EmptyBins::Smooth:
        return text
            + tr("With the pseudocount, which fills every bin, exact masses give %1, the samples %2.")
                  .arg(inUnit(reverse.treated), estimate);
    case kl::EmptyBins::Renormalise:
        return text
            + (isTold ? tr("Over the bins both samples share, rescaled, exact masses give %1, the samples %2.")
                            .arg(inUnit(reverse.treated), estimate)
                      : tr("Over the bins both samples share, rescaled, the samples give %1.").arg(estimate));
    }
    return text;
}

} // namespace description
