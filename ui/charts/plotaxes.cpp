// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotaxes.h"

#include "ui/charts/axiswords.h"
#include "ui/charts/plotframe.h"

#include <QChart>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

PlotAxes::PlotAxes(PlotFrame& frame)
    : QGraphicsItem(frame.chart())
    , m_frame(frame)
{
    setZValue(1.5); // above what is shaded, below the curves
}

QRectF PlotAxes::boundingRect() const
{
    return {QPointF(), m_frame.chart()->size()};
}

void PlotAxes::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    if (m_frame.plotArea().isEmpty())
        return;
    // Along whole pixels: smoothed, they would be two pixels wide and pale.
    painter->setRenderHint(QPainter::Antialiasing, false);
    drawLines(*painter);
    painter->setRenderHint(QPainter::Antialiasing, true);
    painter->setFont(m_frame.m_style.font);
    drawNumbers(*painter);
    const AxisWords words = axisWords(m_frame);
    for (const AxisWords::Label& each : words.labels) {
        painter->setPen(each.colour.isValid() ? each.colour : m_frame.m_style.colours.text);
        label::draw(*painter, each.topCentre, each.lines, each.isUpright ? -90.0 : 0.0);
    }
    for (const AxisWords::Note& note : words.notes)
        note.text.draw(*painter, {note.left, note.top});
    const qreal line = std::max(1.0, m_frame.m_style.leastLine);
    painter->setPen(QPen(m_frame.m_style.colours.text, line, Qt::SolidLine, Qt::FlatCap));
    const qreal scale = m_frame.tickScale();
    const QFontMetricsF metrics = m_frame.metrics();
    const qreal right = m_frame.plotArea().right();
    for (const AxisWords::Number& number : words.rightNumbers) {
        painter->drawLine(QPointF(right, number.y), QPointF(right + m_frame.markLength(), number.y));
        const qreal half = scale * metrics.horizontalAdvance(number.text) / 2.0;
        label::draw(*painter, {right + m_frame.gap() + half, number.y - scale * metrics.height() / 2.0}, {number.text},
            0.0, scale);
    }
}

void PlotAxes::drawLines(QPainter& painter) const
{
    const PlotFrame::Layout& layout = m_frame.layout();
    const QRectF& plot = layout.plot;
    const auto x = [&](const PlotFrame::Tick& tick) { return m_frame.toChart(tick.place, m_frame.yLow()).x(); };
    const auto y = [&](const PlotFrame::Tick& tick) { return m_frame.toChart(m_frame.xLow(), tick.place).y(); };
    const qreal line = std::max(1.0, m_frame.m_style.leastLine);
    if (m_frame.m_style.grid) {
        painter.setPen(QPen(m_frame.m_style.colours.grid, line, Qt::SolidLine, Qt::FlatCap));
        for (const PlotFrame::Tick& tick : layout.xTicks)
            painter.drawLine(QPointF(x(tick), plot.top()), QPointF(x(tick), plot.bottom()));
        for (const PlotFrame::Tick& tick : layout.yTicks) {
            if (!tick.label.isEmpty())
                painter.drawLine(QPointF(plot.left(), y(tick)), QPointF(plot.right(), y(tick)));
        }
    }
    painter.setPen(QPen(m_frame.m_style.colours.text, line, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.drawLine(plot.topLeft(), plot.bottomLeft());
    if (m_frame.m_style.frame)
        painter.drawLine(plot.topLeft(), plot.topRight());
    if (m_frame.m_style.frame || m_frame.neededRight() > 0)
        painter.drawLine(plot.topRight(), plot.bottomRight());
    for (const PlotFrame::Tick& tick : layout.xTicks)
        painter.drawLine(QPointF(x(tick), plot.bottom()), QPointF(x(tick), plot.bottom() + m_frame.markLength()));
    for (const PlotFrame::Tick& tick : layout.yTicks) {
        const qreal length = tick.label.isEmpty() ? m_frame.smallMarkLength() : m_frame.markLength();
        painter.drawLine(QPointF(plot.left() - length, y(tick)), QPointF(plot.left(), y(tick)));
    }
}

/// Those on the left and below.
void PlotAxes::drawNumbers(QPainter& painter) const
{
    const PlotFrame::Layout& layout = m_frame.layout();
    const QRectF& plot = layout.plot;
    const QFontMetricsF metrics = m_frame.metrics();
    const qreal scale = m_frame.tickScale();
    const qreal gap = m_frame.gap();
    painter.setPen(m_frame.m_style.colours.text);
    if (m_frame.isXNumbered()) {
        for (const PlotFrame::Tick& tick : layout.xTicks) {
            const qreal x = m_frame.toChart(tick.place, m_frame.yLow()).x();
            label::draw(painter, {x, plot.bottom() + gap}, {tick.label}, 0.0, scale);
        }
    }
    for (const PlotFrame::Tick& tick : layout.yTicks) {
        if (tick.label.isEmpty())
            continue;
        const qreal y = m_frame.toChart(m_frame.xLow(), tick.place).y();
        const qreal half = scale * metrics.horizontalAdvance(tick.label) / 2.0;
        label::draw(painter, {plot.left() - gap - half, y - scale * metrics.height() / 2.0}, {tick.label}, 0.0, scale);
    }
}

namespace label {

void draw(QPainter& painter, const QPointF& topCentre, const QStringList& lines, qreal degrees, qreal scale)
{
    const QFontMetricsF metrics(painter.font());
    painter.save();
    painter.translate(topCentre);
    painter.rotate(degrees);
    painter.scale(scale, scale);
    qreal baseline = metrics.ascent();
    for (const QString& line : lines) {
        painter.drawText(QPointF(-metrics.horizontalAdvance(line) / 2.0, baseline), line);
        baseline += metrics.height();
    }
    painter.restore();
}

} // namespace label
