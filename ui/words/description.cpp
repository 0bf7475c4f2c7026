// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/description.h"

#include "ui/words/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace {

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

/// One sentence on what the two values say, where there are any.
QString ofValues(const kl::Snapshot& snapshot, Unit unit)
{
    const kl::Divergences& divergences = snapshot.divergences;
    if (std::isnan(divergences.pq))
        return tr("No bin holds values of both samples, so there is nothing to compare.");
    const auto side = [&](double value) {
        if (std::isinf(value))
            return tr("infinitely well");
        const QString by = tr("by %1 %2").arg(shown(unit, value), units::name(unit));
        return value < 0.0 ? tr("%1, less than nothing, for bins are left out").arg(by) : by;
    };
    return tr("Seen from P, a value tells the two apart %1 on average; seen from Q, %2.")
        .arg(side(divergences.pq), side(divergences.qp));
}

QString ofTruth(const kl::Snapshot& snapshot, const kl::Explanation& explanation, Unit unit)
{
    const QString truth = tr("The truth is %1 and ∞").arg(shown(unit, explanation.decompositions.pq.trueValue));
    const QString cause = description::mainCause(snapshot, explanation);
    return cause.isEmpty() ? truth + QStringLiteral(".")
                           : tr("%1; most of the difference comes from %2.").arg(truth, cause);
}

} // namespace

namespace description {

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
    const QString range = tr("Bin %1, from %2 to %3: ")
                              .arg(bin + 1)
                              .arg(format::significant(histograms.binEdges[bin], 3),
                                  format::significant(histograms.binEdges[bin + 1], 3));
    const QString counts
        = tr("%1 values of P and %2 of Q; masses %3 and %4, exactly %5 and %6. ")
              .arg(format::integer(pCount), format::integer(qCount), format::significant(histograms.p.mass[bin], 3),
                  format::significant(histograms.q.mass[bin], 3),
                  format::significant(explanation.decompositions.pMass[bin], 3),
                  format::significant(explanation.decompositions.qMass[bin], 3));
    const double p = divergences.pUsed[bin];
    const double q = divergences.qUsed[bin];
    const kl::EmptyBins emptyBins = snapshot.parameters.emptyBins;
    const bool leftOut = p == 0.0 && q == 0.0;
    if (leftOut && (pCount > 0 || qCount > 0))
        return range + counts
            + tr("%1 is empty here, so the bin is skipped.")
                  .arg(pCount == 0 ? QStringLiteral("P") : QStringLiteral("Q"));
    if (leftOut)
        return range + tr("no values of either sample; it adds nothing.");

    const QString smoothed = emptyBins == kl::EmptyBins::Smooth ? tr("With the pseudocount, ") : QString();
    const QString ratio = q == 0.0 ? QStringLiteral("∞") : format::significant(p / q, 3);
    return range + counts + smoothed
        + tr("p/q = %1; p %5(p/q) = %2 and q %5(q/p) = %3 %4.")
              .arg(ratio, format::significant(units::in(unit, divergences.pqTerms[bin]), 3),
                  format::significant(units::in(unit, divergences.qpTerms[bin]), 3), units::name(unit),
                  units::logarithm(unit));
}

QString whyReverseIsInfinite(const kl::Explanation& explanation)
{
    return tr("%1 of Q lies below −m/s = %2, where P can have nothing")
        .arg(percentOrTiny(explanation.normalMassBelowSupport), format::significant(explanation.supportLow, 3));
}

QString mainCause(const kl::Snapshot& snapshot, const kl::Explanation& explanation)
{
    const kl::Decomposition& way = explanation.decompositions.pq;
    if (!std::isfinite(way.estimate))
        return {};
    const double binning = std::abs(way.binning());
    const double skipping = std::abs(way.skipping());
    const double sampling = std::abs(way.sampling());
    if (binning >= std::max(skipping, sampling))
        return tr("bins, which blur what lies within them");
    if (skipping >= sampling)
        return tr("skipped bins, which hold %1 of P and %2 of Q")
            .arg(format::percent(snapshot.divergences.occupancy.pAloneMass),
                format::percent(snapshot.divergences.occupancy.qAloneMass));
    switch (snapshot.parameters.emptyBins) {
    case kl::EmptyBins::Smooth: return tr("the samples and the pseudocount");
    case kl::EmptyBins::Renormalise: return tr("the samples and the rescaling");
    default: return tr("the samples, finite and standardised by their own moments");
    }
}

QString ofEmptyBins(kl::EmptyBins emptyBins)
{
    switch (emptyBins) {
    case kl::EmptyBins::Skip:
        return tr(
            "As in the notebook: bins that one sample leaves empty are left out. The sum comes out too small, and "
            "can even be negative.");
    case kl::EmptyBins::Strict:
        return tr("By the definition: values of one where the other has none make the divergence infinite.");
    case kl::EmptyBins::Smooth:
        return tr(
            "α is added to every count of both, so that no bin is empty. The result is finite, and depends on α.");
    case kl::EmptyBins::Renormalise:
        return tr(
            "Shared bins only, rescaled to total 1: a true divergence, never negative, but of the shared part alone.");
    }
    return {};
}

} // namespace description
