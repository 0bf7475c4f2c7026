// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/averages.h"

#include "ui/words/emptybinwords.h"
#include "ui/words/format.h"

#include <QCoreApplication>

#include <cmath>
#include <tuple>

namespace {

using namespace description;

QString tr(const char* text)
{
    return QCoreApplication::translate("description", text);
}

/// The masses that are compared, where they are not simply those of the samples.
QString basis(const kl::Snapshot& snapshot)
{
    switch (snapshot.parameters.emptyBins) {
    case kl::EmptyBins::Skip:
    case kl::EmptyBins::Strict: break;
    case kl::EmptyBins::Smooth: return tr("With %1 added to every count, ").arg(pseudocount(snapshot.parameters));
    case kl::EmptyBins::Renormalise:
        if (isAnyAlone(snapshot.divergences.occupancy))
            return tr("In the bins that both share, rescaled to 100\u202F%, ");
    }
    return {};
}

QString ofEqualMasses(const kl::Snapshot& snapshot)
{
    const kl::Occupancy& occupancy = snapshot.divergences.occupancy;
    if (snapshot.parameters.binCount == 1)
        return tr("In a single bin nothing can differ: all of P and all of Q are in it, and both values are 0.");
    const bool isEveryBin = !kl::leavesOut(snapshot.parameters.emptyBins) || !isAnyAlone(occupancy);
    if (isEveryBin)
        return basis(snapshot) + tr("P and Q are equally frequent in every bin: both values are 0.");
    if (snapshot.parameters.emptyBins == kl::EmptyBins::Renormalise)
        return occupancy.shared == 1 ? tr("Rescaled to 100\u202F%, P and Q are equally frequent in the one bin that "
                                          "both share: both values are 0.")
                                     : tr("Rescaled to 100\u202F%, P and Q are equally frequent in every bin that both "
                                          "share: both values are 0.");
    if (occupancy.shared == 1)
        return tr("P and Q are equally frequent in the one bin that both share: both values are 0.");
    return tr("P and Q are equally frequent in every bin that both share: both values are 0.");
}

} // namespace

namespace description {

QString factor(double nats)
{
    const double excess = std::expm1(nats);
    const double times = 1.0 + excess;
    if (times >= 999.5) {
        const double step = std::pow(10.0, std::floor(std::log10(times)) - 2.0); // three digits are told
        return times < 1e15 ? format::integer(std::llround(times / step) * std::llround(step))
                            : format::significant(times, 3);
    }
    if (excess == 0.0 || std::abs(excess) >= 0.01)
        return format::significant(times, 3);
    const int decimals = 1 - static_cast<int>(std::floor(std::log10(std::abs(excess)))); // two digits of what is not 1
    constexpr int kMostDecimals = 12;
    return decimals <= kMostDecimals ? format::fixed(times, decimals) : QStringLiteral("1");
}

QString powerAndFactor(double nats, Unit unit)
{
    const QString base = unit == Unit::Bits ? QStringLiteral("2") : QStringLiteral("e");
    QString exponent = format::significant(units::in(unit, nats), 3);
    if (exponent.contains(QChar(0x00D7))) // 7.5 × 10⁻⁵
        exponent = QStringLiteral("(%1)").arg(exponent);
    return QStringLiteral("%1^%2\u00A0=\u00A0%3").arg(base, exponent, factor(nats)); // in one piece
}

bool areMassesEqual(const kl::Snapshot& snapshot)
{
    constexpr double kRounding = 1e-12;
    const auto& [p, q] = std::tie(snapshot.divergences.pUsed, snapshot.divergences.qUsed);
    return ((p - q).abs() <= kRounding * p).all();
}

QString ofAverages(const kl::Snapshot& snapshot, Unit unit)
{
    const auto& [pq, qp] = std::tie(snapshot.divergences.pq, snapshot.divergences.qp);
    const kl::Occupancy& occupancy = snapshot.divergences.occupancy;
    if (std::isnan(pq))
        return tr("No bin holds values of both samples, so there is nothing to compare and no value.");
    if (areMassesEqual(snapshot))
        return ofEqualMasses(snapshot);
    if (std::isinf(pq) && std::isinf(qp))
        return tr("P has values in %1 without any of Q, and Q in %2 without any of P: there one is infinitely more "
                  "frequent than the other. By the definition so is the average, and both values are infinite.")
            .arg(bins(occupancy.pAlone), bins(occupancy.qAlone));

    const QString timesP = tr("%1 times as frequent as Q").arg(powerAndFactor(pq, unit));
    const QString timesQ = tr("%1 times as frequent as P").arg(powerAndFactor(qp, unit));
    if (std::isinf(pq))
        return tr(
            "P has values in %1 without any of Q: there P is infinitely more frequent, by the definition so is the "
            "average, and KL(P‖Q) is infinite. Where Q’s values lie, Q is typically %2 (geometric average).")
            .arg(bins(occupancy.pAlone), timesQ);
    if (std::isinf(qp))
        return tr("Where P’s values lie, P is typically %1 (geometric average). Q has values in %2 without any of P: "
                  "there Q is infinitely more frequent, by "
                  "the definition so is the average, and KL(Q‖P) is infinite.")
            .arg(timesP, bins(occupancy.qAlone));
    const QString text = tr("where P’s values lie, P is typically %1; where Q’s lie, Q is %2 (geometric averages).")
                             .arg(timesP, timesQ);
    const QString whole = basis(snapshot) + text;
    return whole.left(1).toUpper() + whole.mid(1);
}

} // namespace description
