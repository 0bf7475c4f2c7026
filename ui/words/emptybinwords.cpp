// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/emptybinwords.h"

#include "ui/words/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace {

/// From here on a value says so itself that much was left out.
constexpr double kMuch = 0.1;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(description)
};

} // namespace

namespace description {

QString bins(Eigen::Index count)
{
    return count == 0 ? Texts::tr("no bin")
                      : format::counted(Texts::tr("%n bin(s)", nullptr, static_cast<int>(count)), count);
}

bool isAnyAlone(const kl::Occupancy& occupancy)
{
    return occupancy.pAlone > 0 || occupancy.qAlone > 0;
}

QString whoIsAlone(const kl::Occupancy& occupancy)
{
    return Texts::tr("%1 of P only, %2 of Q only").arg(bins(occupancy.pAlone), bins(occupancy.qAlone));
}

QString sharesAlone(const kl::Occupancy& occupancy)
{
    const QString ofP = format::percent(occupancy.pAloneMass);
    const QString ofQ = format::percent(occupancy.qAloneMass);
    if (occupancy.pAlone == 0 && occupancy.qAlone == 0)
        return {};
    return occupancy.qAlone == 0 ? Texts::tr("%1 of P").arg(ofP)
        : occupancy.pAlone == 0  ? Texts::tr("%1 of Q").arg(ofQ)
        : ofP == ofQ             ? Texts::tr("%1 of P and of Q").arg(ofP)
                                 : Texts::tr("%1 of P, %2 of Q").arg(ofP, ofQ);
}

QString nameBelowZero(const kl::Snapshot& snapshot)
{
    if (!isNegativeForLeavingOut(snapshot))
        return {};
    return snapshot.divergences.pq < 0.0 ? name(Direction::Pq)
        : snapshot.divergences.qp < 0.0  ? name(Direction::Qp)
                                         : QString();
}

bool isNegativeForLeavingOut(const kl::Snapshot& snapshot)
{
    return snapshot.parameters.emptyBins == kl::EmptyBins::Skip && isAnyAlone(snapshot.divergences.occupancy);
}

QString pseudocount(const kl::Parameters& parameters)
{
    return format::allDigits(parameters.pseudocount);
}

QString name(Direction direction)
{
    return direction == Direction::Pq ? QStringLiteral("KL(P‖Q)") : QStringLiteral("KL(Q‖P)");
}

QString whyNotFinite(const kl::Snapshot& snapshot, Direction direction)
{
    const kl::Divergences& divergences = snapshot.divergences;
    const bool isPq = direction == Direction::Pq;
    const double value = isPq ? divergences.pq : divergences.qp;
    if (std::isnan(value))
        return Texts::tr("no bin holds values of both samples");
    if (!std::isinf(value))
        return {};
    const Eigen::Index count = isPq ? divergences.occupancy.pAlone : divergences.occupancy.qAlone;
    const QString who = isPq ? Texts::tr("P and none of Q") : Texts::tr("Q and none of P");
    return format::counted(
        Texts::tr("%n bin(s) hold(s) values of %1", nullptr, static_cast<int>(count)).arg(who), count);
}

QString ofEmptyBins(kl::EmptyBins emptyBins)
{
    switch (emptyBins) {
    case kl::EmptyBins::Skip:
        return Texts::tr(
            "As in the lecture notebook, whose calculation this program shows: bins of one sample only are skipped, as "
            "if P and Q were alike there. The rest is no true divergence: mostly too small, at times below 0.");
    case kl::EmptyBins::Strict:
        return Texts::tr(
            "By the definition: one bin with values of P and none of Q makes KL(P‖Q) infinite, and one with "
            "values of Q "
            "and none of P makes KL(Q‖P) infinite.");
    case kl::EmptyBins::Smooth:
        return Texts::tr(
            "A pseudocount α is added to every count of both, so that no bin is empty. The result is finite, "
            "and depends on α.");
    case kl::EmptyBins::Renormalise:
        return Texts::tr(
            "Bins of one sample only are left out, and what lies in the others is rescaled to 100\u202F%: a true "
            "divergence, never below 0, but of the shared part only.");
    }
    return {};
}

QString treatment(const kl::Parameters& parameters)
{
    switch (parameters.emptyBins) {
    case kl::EmptyBins::Skip: return Texts::tr("empty bins skipped");
    case kl::EmptyBins::Strict: return Texts::tr("empty bins by the definition");
    case kl::EmptyBins::Smooth: return Texts::tr("smoothed with α = %1").arg(pseudocount(parameters));
    case kl::EmptyBins::Renormalise: return Texts::tr("shared bins, rescaled");
    }
    return {};
}

QString ofSum(const kl::Parameters& parameters, Direction direction, Unit unit)
{
    const bool isPq = direction == Direction::Pq;
    const QString sum
        = (isPq ? QStringLiteral("Σ p %1(p/q)") : QStringLiteral("Σ q %1(q/p)")).arg(units::logarithm(unit));
    switch (parameters.emptyBins) {
    case kl::EmptyBins::Skip: return Texts::tr("%1 over the bins that hold values of both").arg(sum);
    case kl::EmptyBins::Strict:
        return Texts::tr("%1 over all bins; infinite if one holds values of %2")
            .arg(sum, isPq ? Texts::tr("P and none of Q") : Texts::tr("Q and none of P"));
    case kl::EmptyBins::Smooth:
        return Texts::tr("%1 over all bins, %2 being added to every count first").arg(sum, pseudocount(parameters));
    case kl::EmptyBins::Renormalise:
        return Texts::tr("%1 over the bins that hold values of both, whose shares are rescaled to total 1").arg(sum);
    }
    return {};
}

QString massesInUse(const kl::Snapshot& snapshot)
{
    const kl::Occupancy& occupancy = snapshot.divergences.occupancy;
    const bool leavesNothing = !isAnyAlone(occupancy);
    switch (snapshot.parameters.emptyBins) {
    case kl::EmptyBins::Skip: return leavesNothing ? Texts::tr("all bins") : Texts::tr("the shared bins");
    case kl::EmptyBins::Strict: return Texts::tr("all bins");
    case kl::EmptyBins::Smooth: return Texts::tr("the smoothed masses of all bins");
    case kl::EmptyBins::Renormalise:
        return leavesNothing ? Texts::tr("all bins") : Texts::tr("the shared bins, rescaled");
    }
    return {};
}

QString muchLeftOut(const kl::Snapshot& snapshot)
{
    const kl::LeftOut leftOut = kl::leftOut(snapshot.divergences.occupancy, snapshot.parameters.emptyBins);
    if (leftOut.pMass < kMuch && leftOut.qMass < kMuch)
        return {};
    const QString ofP = format::percent(leftOut.pMass);
    const QString ofQ = format::percent(leftOut.qMass);
    const QString what = ofP == ofQ ? Texts::tr("%1 of P and of Q").arg(ofP)
        : leftOut.qMass == 0.0      ? Texts::tr("%1 of P").arg(ofP)
        : leftOut.pMass == 0.0      ? Texts::tr("%1 of Q").arg(ofQ)
                                    : Texts::tr("%1 of P and %2 of Q").arg(ofP, ofQ);
    const QString done
        = snapshot.parameters.emptyBins == kl::EmptyBins::Skip ? Texts::tr("%1 skipped") : Texts::tr("%1 left out");
    return std::isnan(snapshot.divergences.pq) ? done.arg(what)
                                               : Texts::tr("%1: the values say little").arg(done.arg(what));
}

bool leavesOutMuch(const kl::Snapshot& snapshot, Direction direction)
{
    const kl::LeftOut leftOut = kl::leftOut(snapshot.divergences.occupancy, snapshot.parameters.emptyBins);
    return (direction == Direction::Pq ? leftOut.pMass : leftOut.qMass) >= kMuch;
}

QString ofSide(const kl::Snapshot& snapshot, Direction direction)
{
    const kl::Occupancy& occupancy = snapshot.divergences.occupancy;
    const bool isP = direction == Direction::Pq;
    const QString side = isP ? QStringLiteral("P") : QStringLiteral("Q");
    const bool isNone = (isP ? occupancy.pAlone : occupancy.qAlone) == 0;
    const double mass = isP ? occupancy.pAloneMass : occupancy.qAloneMass;
    const QString part = occupancy.shared == 0 ? Texts::tr("all of %1").arg(side)
                                               : Texts::tr("%1 of %2").arg(format::percent(mass), side);
    switch (snapshot.parameters.emptyBins) {
    case kl::EmptyBins::Skip: return isNone ? Texts::tr("nothing skipped") : Texts::tr("%1 skipped").arg(part);
    case kl::EmptyBins::Strict:
        return isNone ? Texts::tr("nothing left out")
            : isP     ? Texts::tr("∞: %1 without Q").arg(bins(occupancy.pAlone))
                      : Texts::tr("∞: %1 without P").arg(bins(occupancy.qAlone));
    case kl::EmptyBins::Smooth: return Texts::tr("%1 added to each count").arg(pseudocount(snapshot.parameters));
    case kl::EmptyBins::Renormalise: return isNone ? Texts::tr("nothing left out") : Texts::tr("%1 left out").arg(part);
    }
    return {};
}

QString ofAlone(const kl::Snapshot& snapshot, Direction direction)
{
    const kl::Occupancy& occupancy = snapshot.divergences.occupancy;
    const bool isP = direction == Direction::Pq;
    const QString side = isP ? QStringLiteral("P") : QStringLiteral("Q");
    const QString other = isP ? QStringLiteral("Q") : QStringLiteral("P");
    const Eigen::Index count = isP ? occupancy.pAlone : occupancy.qAlone;
    if (count == 0)
        return Texts::tr("All of %1 is in bins that hold values of both").arg(side);
    const QString what = snapshot.parameters.emptyBins == kl::EmptyBins::Skip
        ? Texts::tr("%1 of %2, in %3, is skipped, for nothing of %4 is there")
        : kl::leavesOut(snapshot.parameters.emptyBins)
        ? Texts::tr("%1 of %2, in %3, is left out, for nothing of %4 is there")
        : Texts::tr("%1 of %2 is in %3 where nothing of %4 is");
    return what.arg(format::percent(isP ? occupancy.pAloneMass : occupancy.qAloneMass), side, bins(count), other);
}

QString shortTreatment(const kl::Parameters& parameters)
{
    switch (parameters.emptyBins) {
    case kl::EmptyBins::Skip: return Texts::tr("skipped");
    case kl::EmptyBins::Strict: return Texts::tr("strict");
    case kl::EmptyBins::Smooth: return Texts::tr("smoothed, α = %1").arg(pseudocount(parameters));
    case kl::EmptyBins::Renormalise: return Texts::tr("rescaled");
    }
    return {};
}

QString remark(const kl::Snapshot& snapshot)
{
    const kl::Divergences& divergences = snapshot.divergences;
    if (std::isnan(divergences.pq))
        return Texts::tr(
            "No bin holds values of both P and Q, so there is nothing to sum. Choose fewer bins or a larger N.");
    if (std::isinf(divergences.pq) || std::isinf(divergences.qp))
        return Texts::tr("One bin of one sample only is enough to make a value infinite: %1.")
            .arg(whoIsAlone(divergences.occupancy));
    QStringList negative;
    if (divergences.pq < 0.0)
        negative << name(Direction::Pq);
    if (divergences.qp < 0.0)
        negative << name(Direction::Qp);
    if (negative.isEmpty())
        return {};
    const QString which = negative.join(Texts::tr(" and "));
    return isNegativeForLeavingOut(snapshot)
        ? Texts::tr(
            "%1 below 0: with bins skipped, the rest does not add up to the whole, and the sum is no true divergence.")
              .arg(which)
        : Texts::tr("%1 below 0 by rounding alone: the shares are the same but for their last digits.").arg(which);
}

Step treatmentStep(kl::EmptyBins emptyBins)
{
    switch (emptyBins) {
    case kl::EmptyBins::Skip:
        return {Texts::tr("Skipping"),
            Texts::tr("Bins of one sample only drop out of the sum, with all that the distributions have there")};
    case kl::EmptyBins::Strict:
        return {Texts::tr("Empty bins"), Texts::tr("By the definition no bin is left out: nothing changes")};
    case kl::EmptyBins::Smooth:
        return {Texts::tr("Smoothing"), Texts::tr("The pseudocount is added to what each bin would count on average")};
    case kl::EmptyBins::Renormalise:
        return {Texts::tr("Rescaling"),
            Texts::tr("Bins of one sample only drop out, and what the distributions have in the others is "
                      "rescaled to 100\u202F%")};
    }
    return {};
}

} // namespace description
