// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/uncertaintypanel.h"

#include "ui/words/format.h"

#include <QLabel>
#include <QVBoxLayout>

namespace {

QString inWords(Unit unit, double nats)
{
    return format::significant(units::in(unit, nats), 3);
}

QString spreadInWords(const kl::Spread& spread, Unit unit)
{
    const auto line = [unit](const QString& name, const kl::Quantiles& quantiles) {
        return QStringLiteral("<tr><td style='padding-right:12px'>%1</td><td>%2 … %3, %4 %5</td></tr>")
            .arg(name, inWords(unit, quantiles.low), inWords(unit, quantiles.high), UncertaintyPanel::tr("median"),
                inWords(unit, quantiles.median));
    };
    return UncertaintyPanel::tr("<b>Other samples.</b> 9 in 10 of %1 further seeds with N = %2 give, in %3:")
               .arg(spread.seeds)
               .arg(format::integer(spread.sampleCount), units::name(unit))
        + QStringLiteral("<table>") + line(QStringLiteral("KL(P‖Q)"), spread.pq)
        + line(QStringLiteral("KL(Q‖P)"), spread.qp) + QStringLiteral("</table>");
}

QString knnInWords(const kl::Uncertainty& uncertainty, Unit unit)
{
    const auto value = [unit](const kl::KnnDivergence& knn) {
        return knn.reason.empty()
            ? QStringLiteral("<b>%1</b> %2").arg(inWords(unit, knn.value), units::name(unit))
            : UncertaintyPanel::tr("none, for %1").arg(QString::fromStdString(knn.reason).toHtmlEscaped());
    };
    return UncertaintyPanel::tr(
        "<b>Without bins.</b> From the distances to the %1 nearest neighbours of %2 values: KL(P‖Q) %3; "
        "KL(Q‖P) %4, which grows without bound with N, as the truth is infinite.")
        .arg(uncertainty.knnPq.neighbours)
        .arg(format::integer(uncertainty.knnSampleCount), value(uncertainty.knnPq), value(uncertainty.knnQp));
}

} // namespace

UncertaintyPanel::UncertaintyPanel(QWidget* parent)
    : QWidget(parent)
    , m_spread(new QLabel(this))
    , m_knn(new QLabel(this))
    , m_bias(new QLabel(this))
{
    m_spread->setObjectName(QStringLiteral("spread"));
    m_knn->setObjectName(QStringLiteral("knn"));
    m_bias->setObjectName(QStringLiteral("bias"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QLabel* label : {m_spread, m_knn, m_bias}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        column->addWidget(label);
    }
    // Kept free while the numbers are found, so that nothing moves when they come.
    m_spread->setMinimumHeight(4 * fontMetrics().lineSpacing() + 8);
    m_knn->setMinimumHeight(4 * fontMetrics().lineSpacing());
}

void UncertaintyPanel::setShown(const Shown& shown, const std::shared_ptr<const kl::Uncertainty>& uncertainty)
{
    const kl::Explanation& explanation = shown.explanation();
    const Unit unit = shown.unit();
    m_waiting = !uncertainty && m_failure.isEmpty();
    if (uncertainty) {
        m_spread->setText(spreadInWords(uncertainty->spread, unit));
        m_knn->setText(knnInWords(*uncertainty, unit));
    } else {
        const QString when = m_failure.isEmpty() ? tr("Found when the sliders rest…")
                                                 : tr("Not found. %1").arg(m_failure.toHtmlEscaped());
        m_spread->setText(tr("<b>Other samples.</b> %1").arg(when));
        m_knn->setText(tr("<b>Without bins.</b> %1").arg(when));
    }
    m_bias->setText(tr("<b>Bias.</b> Chance makes two samples look more different than they are: counting alone is "
                       "expected to add %1 to KL(P‖Q) and %2 to KL(Q‖P) over the shared bins, less with a larger N.")
                        .arg(inWords(unit, explanation.pqBias), inWords(unit, explanation.qpBias)));
}

void UncertaintyPanel::setProgress(double fraction)
{
    if (m_waiting)
        m_spread->setText(
            tr("<b>Other samples.</b> %1 of %2 seeds…").arg(qRound(fraction * kl::kSpreadSeeds)).arg(kl::kSpreadSeeds));
}
