// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/uncertaintypanel.h"

#include "ui/controls/markup.h"
#include "ui/controls/plaincopy.h"
#include "ui/controls/steadylabel.h"
#include "ui/theme/spacing.h"
#include "ui/words/confidence.h"

#include <QLabel>
#include <QVBoxLayout>

UncertaintyPanel::UncertaintyPanel(QWidget* parent)
    : QWidget(parent)
    , m_spread(new SteadyLabel(4, this)) // which is free while the numbers are found
    , m_knn(new SteadyLabel(4, this))
    , m_bias(new SteadyLabel(1, this))
{
    m_spread->setObjectName(QStringLiteral("spread"));
    m_knn->setObjectName(QStringLiteral("knn"));
    m_bias->setObjectName(QStringLiteral("bias"));
    m_spread->setToolTip(
        tr("What the values could as well have been: those of further seeds, all else being equal. The "
           "more values, the narrower."));
    m_knn->setToolTip(
        tr("The same divergences estimated from distances between values: whatever the bins, they stay."));
    m_bias->setToolTip(
        tr("What chance adds on average, for counted masses scatter around the true ones: less with more "
           "values, more with more bins."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::kUnit);
    for (QLabel* label : {m_spread, m_knn, m_bias}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        plaincopy::install(label);
        column->addWidget(label);
    }
}

void UncertaintyPanel::setShown(const Shown& shown, const std::shared_ptr<const kl::Uncertainty>& uncertainty)
{
    const Unit unit = shown.unit();
    m_waiting = !uncertainty && m_failure.isEmpty();
    if (uncertainty) {
        markup::show(m_spread, confidence::ofSpread(*uncertainty, unit));
        markup::show(m_knn, confidence::ofNearestNeighbours(*uncertainty, unit));
    } else {
        const QString when = m_failure.isEmpty() ? tr("Found when the sliders rest…")
                                                 : tr("Not found. %1").arg(m_failure.toHtmlEscaped());
        markup::show(m_spread, tr("<b>Other samples.</b> %1").arg(when));
        markup::show(m_knn, tr("<b>Without bins.</b> %1").arg(when));
    }
    markup::show(m_bias, confidence::ofBias(shown.snapshot(), shown.explanation(), unit));
}

void UncertaintyPanel::setProgress(double fraction, int seeds)
{
    if (m_waiting)
        markup::show(m_spread, tr("<b>Other samples.</b> %1 of %2 seeds…").arg(qRound(fraction * seeds)).arg(seeds));
}
