// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/divergencepanel.h"

#include "ui/format.h"
#include "ui/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>
#include <cmath>

namespace {

constexpr int kUnit = 8;
constexpr double kValueSize = 2.4; // times body text

QString skippedText(const kl::Skipped& skipped, QLatin1Char side)
{
    if (skipped.bins == 0)
        return DivergencePanel::tr("nothing of %1\nis skipped").arg(side);
    return DivergencePanel::tr("%1 of %2 skipped\nin %3")
        .arg(format::percent(skipped.mass))
        .arg(side)
        .arg(format::counted(skipped.bins, DivergencePanel::tr("bin"), DivergencePanel::tr("bins")));
}

/// Why a value is no divergence; empty if there is nothing to say.
QString remarkOn(const kl::SharedDivergences& divergences)
{
    if (divergences.sharedBins == 0)
        return DivergencePanel::tr("No bin holds values of both P and Q, so there is nothing to sum. "
                                   "Choose fewer bins or a larger N.");
    QStringList negative;
    if (divergences.pq < 0.0)
        negative << QStringLiteral("KL(P‖Q)");
    if (divergences.qp < 0.0)
        negative << QStringLiteral("KL(Q‖P)");
    if (!negative.isEmpty())
        return DivergencePanel::tr("%1 below 0: with bins skipped, the shared masses do not add up to 1, and the "
                                   "sum is no divergence.")
            .arg(negative.join(DivergencePanel::tr(" and ")));
    return {};
}

} // namespace

DivergencePanel::DivergencePanel(QWidget* parent)
    : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kUnit);
    grid->setVerticalSpacing(0);
    m_pq = addColumn(*grid, 0, QStringLiteral("KL(P‖Q)"), QStringLiteral("klPq"));
    m_qp = addColumn(*grid, 1, QStringLiteral("KL(Q‖P)"), QStringLiteral("klQp"));
    m_pq.title->setToolTip(tr("Σ p ln(p/q) over the bins that hold both: averaged over P"));
    m_qp.title->setToolTip(tr("Σ q ln(q/p) over the bins that hold both: averaged over Q"));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);

    m_logSpace = new QLabel(this);
    m_logSpace->setObjectName(QStringLiteral("logSpace"));
    m_logSpace->setToolTip(tr("The same two sums as torch.nn.functional.kl_div(…, log_target=True, reduction='sum') "
                              "makes them, and the larger difference from the values above"));
    grid->setRowMinimumHeight(4, kUnit);
    grid->addWidget(m_logSpace, 5, 0, 1, 2);

    m_remark = new QLabel(this);
    m_remark->setObjectName(QStringLiteral("remark"));
    m_remark->setWordWrap(true);
    m_remark->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    grid->addWidget(m_remark, 6, 0, 1, 2);
    style();
}

DivergencePanel::Column DivergencePanel::addColumn(
    QGridLayout& grid, int at, const QString& title, const QString& objectName)
{
    Column column {new QLabel(title, this), new QLabel(this), new QLabel(tr("nats"), this), new QLabel(this)};
    column.value->setObjectName(objectName);
    column.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column.value->setFocusPolicy(Qt::NoFocus);
    column.skipped->setObjectName(objectName + QStringLiteral("Skipped"));
    grid.addWidget(column.title, 0, at);
    grid.addWidget(column.value, 1, at);
    grid.addWidget(column.unit, 2, at);
    grid.addWidget(column.skipped, 3, at);
    return column;
}

void DivergencePanel::style()
{
    const auto colourText = [](QLabel* label, const QColor& colour) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, colour);
        label->setPalette(palette);
    };
    const QColor quiet = theme::quietText(palette());
    for (const auto& [column, colour] : {std::pair(m_pq, QColor(theme::kP)), std::pair(m_qp, QColor(theme::kQ))}) {
        QFont titleFont = font();
        titleFont.setBold(true);
        column.title->setFont(titleFont);
        QFont valueFont = font();
        valueFont.setPointSizeF(font().pointSizeF() * kValueSize);
        column.value->setFont(valueFont);
        column.value->setMinimumHeight(QFontMetrics(valueFont).height());
        colourText(column.title, colour);
        colourText(column.value, colour);
        colourText(column.unit, quiet);
        colourText(column.skipped, quiet);
    }
    colourText(m_logSpace, quiet);
    colourText(m_remark, palette().color(QPalette::WindowText));
    m_remark->setFixedHeight(3 * fontMetrics().lineSpacing()); // kept free, so that nothing below it ever moves
}

void DivergencePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (m_remark && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        style();
}

void DivergencePanel::setSnapshot(const std::shared_ptr<const kl::Snapshot>& snapshot)
{
    const kl::SharedDivergences& divergences = snapshot->divergences;
    const auto show = [](const Column& column, const QString& name, double value, const QString& skipped) {
        column.value->setText(format::significant(value));
        column.value->setToolTip(tr("%1 = %2 nats").arg(name, format::exact(value)));
        column.value->setAccessibleName(tr("%1: %2 nats").arg(name, format::significant(value)));
        column.skipped->setText(skipped);
    };
    show(m_pq, QStringLiteral("KL(P‖Q)"), divergences.pq, skippedText(divergences.p, QLatin1Char('P')));
    show(m_qp, QStringLiteral("KL(Q‖P)"), divergences.qp, skippedText(divergences.q, QLatin1Char('Q')));

    const double difference
        = std::max(std::abs(snapshot->logSpace.pq - divergences.pq), std::abs(snapshot->logSpace.qp - divergences.qp));
    m_logSpace->setText(std::isnan(difference) ? tr("No log-space form without shared bins")
            : difference == 0.0                ? tr("The log-space form agrees exactly")
                                : tr("The log-space form agrees to %1").arg(format::significant(difference, 1)));
    m_remark->setText(remarkOn(divergences));
}
