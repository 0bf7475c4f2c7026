// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/averages.h"

#include "ui/words/emptybinwords.h"
#include "ui/words/format.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <tuple>
#include <utility>

namespace {

using namespace description;

/// Below this P and Q are practically equally frequent: what differs by less is told in so many of a thousand, or left.
constexpr double kNearlyEqual = 0.005;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(description)
};

bool isNearlyEqual(double nats)
{
    return std::abs(std::expm1(nats)) < kNearlyEqual;
}

/// The masses that are compared, where they are not simply those of the samples.
QString basis(const kl::Snapshot& snapshot)
{
    switch (snapshot.parameters.emptyBins) {
    case kl::EmptyBins::Skip:
    case kl::EmptyBins::Strict: break;
    case kl::EmptyBins::Smooth:
        return Texts::tr("with %1 added to every bin’s count (the curves show the counts as they are), ")
            .arg(pseudocount(snapshot.parameters));
    case kl::EmptyBins::Renormalise:
        if (isAnyAlone(snapshot.divergences.occupancy))
            return Texts::tr("in the bins that both share, rescaled to 100\u202F% (the curves are not), ");
    }
    return {};
}

QString ofEqualMasses(const kl::Snapshot& snapshot)
{
    const kl::Occupancy& occupancy = snapshot.divergences.occupancy;
    if (snapshot.parameters.binCount == 1)
        return Texts::tr(
            "in a single bin nothing can differ. All of P and all of Q are in it, so both values are 0, whatever "
            "the samples are.");
    if (areTwoValues(snapshot))
        return Texts::tr(
            "two values brought to mean 0 and spread 1 are always −1 and 1, whatever P and Q are. So both samples "
            "are the same, and both values are 0.");
    const bool isEveryBin = !kl::leavesOut(snapshot.parameters.emptyBins) || !isAnyAlone(occupancy);
    const QString where = isEveryBin ? Texts::tr("in every bin")
        : occupancy.shared == 1      ? Texts::tr("in the one bin that both share")
                                     : Texts::tr("in every bin that both share");
    if (snapshot.parameters.emptyBins == kl::EmptyBins::Renormalise && !isEveryBin)
        return Texts::tr("rescaled to 100\u202F%, P and Q are equally frequent %1, so both values are 0.").arg(where);
    return basis(snapshot) + Texts::tr("P and Q are equally frequent %1, so both values are 0.").arg(where);
}

QString typically(double nats, const QString& other)
{
    const QString times = timesAsFrequent(nats, other);
    return isNearlyEqual(nats) ? times : Texts::tr("typically %1").arg(times);
}

QString ofInfinite(const kl::Snapshot& snapshot)
{
    const kl::Divergences& values = snapshot.divergences;
    const auto hold = [](Eigen::Index count, const QString& who, const QString& other) {
        return format::counted(
            Texts::tr("%n bin(s) hold(s) values of %1 and none of %2", nullptr, static_cast<int>(count))
                .arg(who, other),
            count);
    };
    const QString p = hold(values.occupancy.pAlone, QStringLiteral("P"), QStringLiteral("Q"));
    const QString q = hold(values.occupancy.qAlone, QStringLiteral("Q"), QStringLiteral("P"));
    if (std::isinf(values.pq) && std::isinf(values.qp))
        return Texts::tr(
            "both values are infinite. %1, and %2: there one sample is infinitely many times as frequent as the "
            "other, and one such bin is enough to make a sum infinite.")
            .arg(p, q);
    if (std::isinf(values.pq))
        return Texts::tr(
            "one value, KL(P‖Q), is infinite. %1, and one such bin is enough to make the sum infinite. Where Q’s "
            "values lie, Q is %2.")
            .arg(p, typically(values.qp, QStringLiteral("P")));
    return Texts::tr(
        "where P’s values lie, P is %2. KL(Q‖P) is infinite: %1, and one such bin is enough to make the sum "
        "infinite.")
        .arg(q, typically(values.pq, QStringLiteral("Q")));
}

QString ofNearlyEqual(double pq, double qp)
{
    const QString overP = inSoMany(std::abs(std::expm1(pq)));
    const QString overQ = inSoMany(std::abs(std::expm1(qp)));
    return overP == overQ
        ? Texts::tr("P and Q are practically equally frequent: more of one here makes up for more of the "
                    "other there, to within %1 on average.")
              .arg(overP)
        : Texts::tr("P and Q are practically equally frequent: more of one here makes up for more of the "
                    "other there, to within %1 "
                    "on average where P’s values lie, and %2 where Q’s lie.")
              .arg(overP, overQ);
}

QString meaning(const kl::Snapshot& snapshot)
{
    const auto& [pq, qp] = std::tie(snapshot.divergences.pq, snapshot.divergences.qp);
    if (std::isnan(pq))
        return Texts::tr(
            "no bin holds values of both samples, so there is nothing to compare and no value. Fewer bins or a "
            "larger N would help.");
    if (areMassesEqual(snapshot))
        return ofEqualMasses(snapshot);
    if (std::isinf(pq) || std::isinf(qp))
        return ofInfinite(snapshot);
    if (isNearlyEqual(pq) && isNearlyEqual(qp))
        return basis(snapshot) + ofNearlyEqual(pq, qp);
    const QString text = basis(snapshot)
        + Texts::tr("where P’s values lie, P is %1; where Q’s lie, Q is %2.")
              .arg(typically(pq, QStringLiteral("Q")), timesAsFrequent(qp, QStringLiteral("P")));
    const bool isReadFirst = muchLeftOut(snapshot).isEmpty() && nameBelowZero(snapshot).isEmpty();
    return isReadFirst && factor(pq) != factor(qp) ? text + Texts::tr(" Different places, so two values.") : text;
}

} // namespace

namespace description {

QString factor(double nats)
{
    const double times = std::exp(nats);
    if (times < 999.5)
        return format::significant(times, 3);
    const double step = std::pow(10.0, std::floor(std::log10(times)) - 2.0); // three digits are told
    return times < 1e15 ? format::integer(std::llround(times / step) * std::llround(step))
                        : format::significant(times, 3);
}

QString inSoMany(double share)
{
    const std::array sizes {std::pair(1e3, Texts::tr("a thousand")), std::pair(1e4, Texts::tr("ten thousand")),
        std::pair(1e6, Texts::tr("a million")), std::pair(1e9, Texts::tr("a billion")),
        std::pair(1e12, Texts::tr("a trillion"))};
    for (const auto& [size, name] : sizes) {
        const double rounded = QString::number(share * size, 'e', 0).toDouble(); // a digit is enough
        if (rounded >= 1.0)
            return Texts::tr("%1 in %2").arg(format::integer(std::llround(rounded)), name);
    }
    return Texts::tr("less than 1 in %1").arg(sizes.back().second);
}

QString timesAsFrequent(double nats, const QString& other)
{
    return isNearlyEqual(nats) ? Texts::tr("practically as frequent as %1").arg(other)
                               : Texts::tr("%1 times as frequent as %2").arg(factor(nats), other);
}

bool areMassesEqual(const kl::Snapshot& snapshot)
{
    constexpr double kRounding = 1e-12;
    const auto& [p, q] = std::tie(snapshot.divergences.pUsed, snapshot.divergences.qUsed);
    return ((p - q).abs() <= kRounding * p).all();
}

bool areTwoValues(const kl::Snapshot& snapshot)
{
    return snapshot.parameters.sampleCount == 2 && !isAnyAlone(snapshot.divergences.occupancy)
        && areMassesEqual(snapshot);
}

QString ofAverages(const kl::Snapshot& snapshot)
{
    return Texts::tr("Kullback–Leibler divergence (KL): %1").arg(meaning(snapshot));
}

} // namespace description
