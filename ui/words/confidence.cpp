// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/confidence.h"

#include "ui/words/description.h"
#include "ui/words/format.h"

#include <QCoreApplication>

#include <cmath>
#include <string>

namespace {

using description::Direction;

QString tr(const char* text)
{
    return QCoreApplication::translate("confidence", text);
}

QString shown(Unit unit, double nats)
{
    return format::significant(units::in(unit, nats), 3);
}

/// One direction's range, and how many of the runs are behind it.
QString rangeInWords(const kl::Quantiles& quantiles, int seeds, int missing, int infinite, Unit unit)
{
    if (const std::string why = kl::whyNoQuantiles(seeds, missing); !why.empty())
        return QString::fromStdString(why);
    const int valued = seeds - missing;
    QString text = infinite == valued
        ? tr("always infinite")
        : tr("%1 … %2, median %3")
              .arg(shown(unit, quantiles.low), shown(unit, quantiles.high), shown(unit, quantiles.median));
    if (infinite > 0 && infinite < valued)
        text += tr("; infinite for %1 of %2").arg(infinite).arg(valued);
    if (missing > 0)
        text += tr("; %1 of %2 have no value").arg(missing).arg(seeds);
    return text;
}

} // namespace

namespace confidence {

QString ofSpread(const kl::Spread& spread, Unit unit)
{
    const auto line = [](Direction direction, const QString& words) {
        return QStringLiteral("<tr><td style='padding-right:12px'>%1</td><td>%2</td></tr>")
            .arg(description::name(direction), words);
    };
    return tr("<b>Other samples.</b> Of %1 drawn with other seeds (N&nbsp;=&nbsp;%2), 9 in 10 give values within, in "
              "%3:")
               .arg(format::counted(spread.seeds, tr("sample"), tr("samples")), format::integer(spread.sampleCount),
                   units::name(unit))
        + QStringLiteral("<table>")
        + line(Direction::Pq, rangeInWords(spread.pq, spread.seeds, spread.pqMissing, spread.pqInfinite, unit))
        + line(Direction::Qp, rangeInWords(spread.qp, spread.seeds, spread.qpMissing, spread.qpInfinite, unit))
        + QStringLiteral("</table>");
}

QString ofNearestNeighbours(const kl::Uncertainty& uncertainty, Unit unit)
{
    const kl::KnnDivergence& pq = uncertainty.knnPq;
    const kl::KnnDivergence& qp = uncertainty.knnQp;
    const auto value = [unit](const kl::KnnDivergence& knn) {
        return QStringLiteral("<b>%1</b> %2").arg(shown(unit, knn.value), units::name(unit));
    };
    const auto none = [](const kl::KnnDivergence& knn) {
        return tr("none, for %1").arg(QString::fromStdString(knn.reason).toHtmlEscaped());
    };
    const QString source = tr("<b>Without bins.</b> From the distances to the %1 nearest neighbours of %2 values: ")
                               .arg(pq.neighbours)
                               .arg(format::integer(uncertainty.knnSampleCount));
    const QString first = tr("KL(P‖Q) %1; ").arg(pq.reason.empty() ? value(pq) : none(pq));
    // The truth is infinite; an estimate of it is not, but has no end.
    const QString second = qp.reason.empty()
        ? tr("KL(Q‖P) %1, which grows without bound with N, as the truth is infinite.").arg(value(qp))
        : tr("KL(Q‖P) %1.").arg(none(qp));
    return source + first + second;
}

QString ofBias(const kl::Explanation& explanation, Unit unit)
{
    const kl::Bias& pq = explanation.pqBias;
    const kl::Bias& qp = explanation.qpBias;
    const QString title = tr("<b>Bias.</b> ");
    const auto reason = [](const kl::Bias& bias) { return QString::fromStdString(bias.reason).toHtmlEscaped(); };
    if (!pq.reason.empty() && pq.reason == qp.reason)
        return title + tr("What chance adds to the two values cannot be told: %1.").arg(reason(pq));
    if (pq.value == 0.0 && qp.value == 0.0)
        return title + tr("Chance adds nothing here: only one bin is compared.");

    const auto to = [&](Direction direction, const kl::Bias& bias) {
        return tr("%1 to %2").arg(shown(unit, bias.value), description::name(direction));
    };
    const auto notTold = [&](Direction direction, const kl::Bias& bias) {
        return tr(" What it adds to %1 cannot be told: %2.").arg(description::name(direction), reason(bias));
    };
    const QString what = !pq.reason.empty() ? to(Direction::Qp, qp)
        : !qp.reason.empty()                ? to(Direction::Pq, pq)
                                            : tr("%1 and %2").arg(to(Direction::Pq, pq), to(Direction::Qp, qp));
    QString text = title
        + tr("Chance makes two samples look more different than they are: counting alone is expected to add %1, less "
             "with a larger N.")
              .arg(what);
    if (!pq.reason.empty())
        text += notTold(Direction::Pq, pq);
    if (!qp.reason.empty())
        text += notTold(Direction::Qp, qp);
    return text;
}

} // namespace confidence
