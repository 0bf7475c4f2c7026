// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/reasonspanel.h"

#include "ui/charts/waterfall.h"
#include "ui/controls/markup.h"
#include "ui/controls/plaincopy.h"
#include "ui/theme/spacing.h"
#include "ui/words/averages.h"
#include "ui/words/description.h"
#include "ui/words/format.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace {

QLabel* paragraph(const QString& objectName, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    plaincopy::install(label);
    return label;
}

QString forwardInWords(const kl::Snapshot& snapshot, const kl::Explanation& explanation, Unit unit)
{
    const QString way
        = ReasonsPanel::tr("How the truth, without samples and bins, becomes the value of <b>KL(P‖Q)</b>, in %1.")
              .arg(units::name(unit));
    if (std::isinf(snapshot.divergences.pq)) // why is said in the words below the chart
        return way + ReasonsPanel::tr(" The last step makes it infinite: the words below the chart say why.");
    if (const QString why = description::whyNotFinite(snapshot, description::Direction::Pq); !why.isEmpty())
        return way + ReasonsPanel::tr(" There is no estimate here: %1.").arg(why.toHtmlEscaped());
    if (description::areTwoValues(snapshot) && snapshot.parameters.binCount > 1)
        return way + ReasonsPanel::tr(" Two values say nothing of P and Q: whatever the steps, the estimate is 0.");
    const QString cause = description::mainCause(snapshot, explanation).toHtmlEscaped();
    return cause.isEmpty() ? way : way + ReasonsPanel::tr(" The largest step is there because %1.").arg(cause);
}

/// How far the two finite values by way of logarithms are from those shown.
QString logSpaceInWords(const kl::Snapshot& snapshot)
{
    const auto [pq, qp] = snapshot.logSpace;
    double difference = -1.0;
    for (const auto& [value, other] :
        {std::pair(snapshot.divergences.pq, pq), std::pair(snapshot.divergences.qp, qp)}) {
        if (std::isfinite(value) && std::isfinite(other))
            difference = std::max(difference, std::abs(value - other));
    }
    const QString title = ReasonsPanel::tr("<b>Computed a second way</b>, in logarithms as PyTorch does: ");
    if (difference < 0.0)
        return title + ReasonsPanel::tr("no finite value here.");
    return difference == 0.0
        ? title + ReasonsPanel::tr("the same values to the last digit.")
        : title + ReasonsPanel::tr("the same values but for %1.").arg(format::significant(difference, 1));
}

} // namespace

ReasonsPanel::ReasonsPanel(QWidget* parent)
    : QWidget(parent)
    , m_remark(paragraph(QStringLiteral("remark"), this))
    , m_waterfall(new Waterfall(this))
    , m_forward(paragraph(QStringLiteral("forwardReason"), this))
    , m_reverse(paragraph(QStringLiteral("reverseReason"), this))
    , m_logSpace(paragraph(QStringLiteral("logSpace"), this))
{
    m_waterfall->setObjectName(QStringLiteral("waterfall"));
    m_forward->setToolTip(tr("Truth + binning + treatment of empty bins + sampling = estimate: the bars below"));
    m_reverse->setToolTip(tr("What these bins and samples can show of a truth that is infinite"));
    m_logSpace->setToolTip(tr("The same two sums as torch.nn.functional.kl_div(…, log_target=True, reduction='sum') "
                              "makes them, and the larger difference from the finite values above"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kUnit);
    column->addWidget(m_remark);
    column->addWidget(m_forward);
    column->addWidget(m_waterfall);
    column->addWidget(m_reverse);
    column->addWidget(m_logSpace);
    connect(m_waterfall, &Waterfall::spokenOf, this, &ReasonsPanel::spokenOf);
}

void ReasonsPanel::setHolding(bool holding)
{
    m_waterfall->setHolding(holding);
}

void ReasonsPanel::setShown(const Shown& shown)
{
    const kl::Snapshot& snapshot = shown.snapshot();
    const kl::Explanation& explanation = shown.explanation();
    const Unit unit = shown.unit();
    const bool isInfinite = std::isinf(snapshot.divergences.pq) || std::isinf(snapshot.divergences.qp);
    const QString remark = isInfinite ? QString() : description::remark(snapshot); // that is said below the chart
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    m_waterfall->setDecomposition(explanation.decompositions.pq, unit);
    markup::show(m_forward, forwardInWords(snapshot, explanation, unit));
    markup::show(m_reverse, description::ofReverse(snapshot, explanation, unit));
    markup::show(m_logSpace, logSpaceInWords(snapshot));
}
