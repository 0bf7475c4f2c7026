// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/waterfall.h"

#include "ui/theme/theme.h"
#include "ui/words/format.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <utility>

Waterfall::Waterfall(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
}

int Waterfall::rowHeight() const
{
    return fontMetrics().height() + 8;
}

QSize Waterfall::sizeHint() const
{
    return {280, 5 * rowHeight()};
}

void Waterfall::setDecomposition(const kl::Decomposition& decomposition, Unit unit)
{
    m_bars.setDecomposition(decomposition, unit);
    QStringList words;
    for (const WaterfallBars::Row& row : m_bars.rows())
        words << QStringLiteral("%1 %2").arg(row.name, m_bars.numberOf(row));
    setAccessibleName(tr("From the true KL(P‖Q) to the estimate"));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

void Waterfall::setHolding(bool holding)
{
    m_bars.setHolding(holding);
    update();
}

void Waterfall::setLine(qreal line)
{
    m_line = line;
    update();
}

void Waterfall::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    m_bars.draw(painter, rect(),
        {.font = font(),
            .text = palette().color(QPalette::WindowText),
            .quiet = theme::quietText(palette()),
            .total = theme::accentsOn(palette().color(QPalette::Window)).p.line,
            .ground = palette().color(QPalette::Window),
            .line = m_line});
}

const WaterfallBars::Row* Waterfall::rowAt(double y) const
{
    const auto row = static_cast<std::size_t>(y / rowHeight());
    return y >= 0.0 && row < m_bars.rows().size() ? &m_bars.rows()[row] : nullptr;
}

void Waterfall::point(SpokenOf what)
{
    if (std::exchange(m_spokenOf, what) != what)
        emit spokenOf(what);
}

void Waterfall::mouseMoveEvent(QMouseEvent* event)
{
    const WaterfallBars::Row* row = rowAt(event->position().y());
    point(row ? row->what : SpokenOf::Nothing);
    QWidget::mouseMoveEvent(event);
}

void Waterfall::leaveEvent(QEvent* event)
{
    point(SpokenOf::Nothing);
    QWidget::leaveEvent(event);
}

bool Waterfall::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const WaterfallBars::Row* row = rowAt(help->pos().y()))
            QToolTip::showText(help->globalPos(), format::wrapped(row->toolTip), this);
        return true;
    }
    return QWidget::event(event);
}
