// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/confidence.h"

#include "core/truth/populations.h"
#include "ui/words/corewords.h"
#include "ui/words/description.h"
#include "ui/words/format.h"

#include <QCoreApplication>

#include <cmath>

namespace {

using description::Direction;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(confidence)
};

QString shown(Unit unit, double nats)
{
    return format::significant(units::in(unit, nats), 3);
}

/// What kl::whyNoQuantiles() says, in the language of the window.
QString whyNoRange(int seeds, int valued)
{
    if (valued == seeds)
        return Texts::tr("%n seed(s) is (are) too few for a range, which needs %1", nullptr, seeds)
            .arg(kl::kLeastQuantileValues);
    if (valued == 0)
        return seeds == 1
            ? Texts::tr("the only seed has no value, as no bin holds values of both samples")
            : Texts::tr("none of %n seed(s) has a value, as no bin holds values of both samples", nullptr, seeds);
    return Texts::tr("only %n of %1 seeds has (have) a value, and a range needs %2", nullptr, valued)
        .arg(seeds)
        .arg(kl::kLeastQuantileValues);
}

/// One direction's range, and how many of the runs are behind it.
QString rangeInWords(const kl::Quantiles& quantiles, int seeds, int missing, int infinite, bool isFixed, Unit unit)
{
    const int valued = seeds - missing;
    if (valued < kl::kLeastQuantileValues)
        return whyNoRange(seeds, valued);
    QString text = infinite == valued     ? Texts::tr("infinite for all of them")
        : isFixed                         ? Texts::tr("always %1").arg(shown(unit, quantiles.median))
        : quantiles.low == quantiles.high ? Texts::tr("nearly always %1").arg(shown(unit, quantiles.median))
                                          : Texts::tr("9 in 10 within %1 … %2 %3, median %4")
                                                .arg(shown(unit, quantiles.low), shown(unit, quantiles.high),
                                                    units::name(unit), shown(unit, quantiles.median));
    if (infinite > 0 && infinite < valued)
        text += Texts::tr("; infinite for %1 of %2").arg(infinite).arg(valued);
    if (missing > 0)
        text += Texts::tr("; %1 of %2 have no value").arg(missing).arg(seeds);
    return text;
}

/// "1 000 000", and why where there are fewer than the sliders say.
QString countInWords(std::int64_t count, const kl::Parameters& parameters)
{
    return count < parameters.sampleCount ? Texts::tr("%1, as more would take too long").arg(format::integer(count))
                                          : format::integer(count);
}

/// Whether every sample gives the same values: one bin holds all, and two values are always −1 and 1.
bool areValuesFixed(const kl::Parameters& parameters)
{
    return parameters.binCount == 1 || parameters.sampleCount == 2;
}

/// From this many values to a bin on, the first order of the bias is right to about a third.
constexpr double kLeastPerBin = 4.0;

bool areBinsTooMany(const kl::Snapshot& snapshot)
{
    const kl::Occupancy& occupancy = snapshot.divergences.occupancy;
    const Eigen::Index occupied = occupancy.shared + occupancy.pAlone + occupancy.qAlone;
    return static_cast<double>(snapshot.parameters.sampleCount) < kLeastPerBin * static_cast<double>(occupied);
}

} // namespace

namespace confidence {

QString ofSpread(const kl::Uncertainty& uncertainty, Unit unit)
{
    const kl::Spread& spread = uncertainty.spread;
    const bool isFixed = areValuesFixed(uncertainty.parameters);
    const auto line = [](Direction direction, const QString& words) {
        return QStringLiteral("<tr><td style='padding-right:12px'>%1</td><td>%2</td></tr>")
            .arg(description::name(direction), words);
    };
    return Texts::tr("<b>Other samples.</b> Of %n sample(s) drawn with other seeds (N&nbsp;=&nbsp;%1):", nullptr,
               spread.seeds)
               .arg(countInWords(spread.sampleCount, uncertainty.parameters))
        + QStringLiteral("<table cellspacing='0'>")
        + line(Direction::Pq, rangeInWords(spread.pq, spread.seeds, spread.pqMissing, spread.pqInfinite, isFixed, unit))
        + line(Direction::Qp, rangeInWords(spread.qp, spread.seeds, spread.qpMissing, spread.qpInfinite, isFixed, unit))
        + QStringLiteral("</table>");
}

QString ofNearestNeighbours(const kl::Uncertainty& uncertainty, Unit unit)
{
    const kl::KnnDivergence& pq = uncertainty.knnPq;
    const kl::KnnDivergence& qp = uncertainty.knnQp;
    const QString title = Texts::tr("<b>Without bins.</b> ");
    if (uncertainty.knnSampleCount <= pq.neighbours)
        return title
            + Texts::tr("An estimate from nearest neighbours needs at least %1 values of each; there are %2.")
                  .arg(pq.neighbours + 1)
                  .arg(format::integer(uncertainty.knnSampleCount));
    const auto value = [unit](const kl::KnnDivergence& knn) {
        return QStringLiteral("<b>%1</b> %2").arg(shown(unit, knn.value), units::name(unit));
    };
    const auto none = [](const kl::KnnDivergence& knn, const QString& sample) {
        return format::counted(
            Texts::tr("none, for %n value(s) of %1 is (are) tied: at a distance of 0 from neighbour %2", nullptr,
                static_cast<int>(knn.tied))
                .arg(sample)
                .arg(knn.neighbours),
            knn.tied);
    };
    const QString source
        = Texts::tr("From the distances to the %1 nearest neighbours of each value (N&nbsp;=&nbsp;%2): ")
              .arg(pq.neighbours)
              .arg(countInWords(uncertainty.knnSampleCount, uncertainty.parameters));
    const QString first = Texts::tr("KL(P‖Q) %1; ").arg(pq.reason.empty() ? value(pq) : none(pq, QStringLiteral("P")));
    // The truth is infinite; an estimate of it is not, but has no end.
    const bool grows = qp.reason.empty()
        && !description::isVanishing(kl::Populations(uncertainty.parameters.sigma).normalMassBelowSupport());
    const QString second = (grows ? Texts::tr("KL(Q‖P) %1, which grows without bound with N, as the truth is infinite.")
                                  : Texts::tr("KL(Q‖P) %1."))
                               .arg(qp.reason.empty() ? value(qp) : none(qp, QStringLiteral("Q")));
    const bool isNegative = pq.value < 0.0 || qp.value < 0.0;
    return title + source + first + second
        + (isNegative ? Texts::tr(" These are estimates, so chance can bring one below 0.") : QString());
}

QString ofBias(const kl::Snapshot& snapshot, const kl::Explanation& explanation, Unit unit)
{
    const kl::Bias& pq = explanation.pqBias;
    const kl::Bias& qp = explanation.qpBias;
    const QString title = Texts::tr("<b>Bias.</b> ");
    const auto reason = [](const kl::Bias& bias) { return words::ofCore(bias.reason).toHtmlEscaped(); };
    if (!pq.reason.empty() && pq.reason == qp.reason)
        return title + Texts::tr("What chance adds to the two values cannot be told: %1.").arg(reason(pq));
    if (snapshot.parameters.sampleCount == 2)
        return title + Texts::tr("Chance changes nothing here: of two values both estimates are always 0.");
    if (pq.value == 0.0 && qp.value == 0.0)
        return title + Texts::tr("Chance adds nothing here: only one bin is compared.");
    if (areBinsTooMany(snapshot))
        return title
            + Texts::tr(
                "Chance makes two samples look more different than they are. By how much cannot be told here: bins "
                "that are not empty hold fewer than %1 values on average.")
                  .arg(kLeastPerBin);

    const auto to = [&](Direction direction, const kl::Bias& bias) {
        return Texts::tr("%1 to %2")
            .arg(format::significant(units::in(unit, bias.value), 2), description::name(direction)); // first order
    };
    const auto notTold = [&](Direction direction, const kl::Bias& bias) {
        return Texts::tr(" What it adds to %1 cannot be told: %2.").arg(description::name(direction), reason(bias));
    };
    const QString what = !pq.reason.empty() ? to(Direction::Qp, qp)
        : !qp.reason.empty()                ? to(Direction::Pq, pq)
                                            : Texts::tr("%1 and %2").arg(to(Direction::Pq, pq), to(Direction::Qp, qp));
    QString text = title
        + Texts::tr(
            "Chance makes two samples look more different than they are: counting alone is expected to add about "
            "%1, less with a larger N.")
              .arg(what);
    if (!pq.reason.empty())
        text += notTold(Direction::Pq, pq);
    if (!qp.reason.empty())
        text += notTold(Direction::Qp, qp);
    return text;
}

} // namespace confidence
