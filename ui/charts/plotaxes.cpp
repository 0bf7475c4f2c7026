// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotaxes.h"

#include "ui/charts/plotframe.h"

#include <QChart>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

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
    const PlotFrame::Layout& layout = m_frame.layout();
    const QRectF& plot = layout.plot;
    if (plot.isEmpty())
        return;
    const QFontMetricsF metrics(m_frame.m_font);
    const qreal line = metrics.height();
    const qreal gap = std::ceil(0.4 * line);
    const qreal outer = std::ceil(0.6 * line);
    const qreal width = m_frame.chart()->size().width();

    // Along whole pixels: smoothed, they would be two pixels wide and pale.
    painter->setRenderHint(QPainter::Antialiasing, false);
    const auto x = [&](const PlotFrame::Tick& tick) { return m_frame.toChart(tick.value, m_frame.m_yLow).x(); };
    const auto y = [&](const PlotFrame::Tick& tick) { return m_frame.toChart(m_frame.m_xLow, tick.value).y(); };
    painter->setPen(QPen(m_frame.m_colours.grid, 1.0, Qt::SolidLine, Qt::FlatCap));
    for (const PlotFrame::Tick& tick : layout.xTicks)
        painter->drawLine(QPointF(x(tick), plot.top()), QPointF(x(tick), plot.bottom()));
    for (const PlotFrame::Tick& tick : layout.yTicks)
        painter->drawLine(QPointF(plot.left(), y(tick)), QPointF(plot.right(), y(tick)));
    const qreal mark = gap / 2.0;
    painter->setPen(QPen(m_frame.m_colours.text, 1.0, Qt::SolidLine, Qt::FlatCap));
    painter->drawLine(plot.bottomLeft(), plot.bottomRight());
    painter->drawLine(plot.topLeft(), plot.bottomLeft());
    for (const PlotFrame::Tick& tick : layout.xTicks)
        painter->drawLine(QPointF(x(tick), plot.bottom()), QPointF(x(tick), plot.bottom() + mark));
    for (const PlotFrame::Tick& tick : layout.yTicks)
        painter->drawLine(QPointF(plot.left() - mark, y(tick)), QPointF(plot.left(), y(tick)));

    painter->setRenderHint(QPainter::Antialiasing, true);
    painter->setFont(m_frame.m_font);
    if (!layout.titleLines.isEmpty())
        label::draw(*painter, {width / 2.0, outer}, layout.titleLines);
    for (const PlotFrame::Tick& tick : layout.xTicks)
        label::draw(*painter, {x(tick), plot.bottom() + gap}, {tick.label});
    for (const PlotFrame::Tick& tick : layout.yTicks) {
        const qreal half = metrics.horizontalAdvance(tick.label) / 2.0;
        label::draw(*painter, {plot.left() - gap - half, y(tick) - line / 2.0}, {tick.label});
    }
    if (!m_frame.m_xTitle.isEmpty())
        label::draw(*painter, {plot.center().x(), plot.bottom() + gap + line}, {m_frame.m_xTitle});
    // Beside the plot's middle, unless it is longer than the plot is high.
    const qreal half = metrics.horizontalAdvance(m_frame.m_yTitle) / 2.0;
    const qreal height = m_frame.chart()->size().height();
    const qreal middle = std::max(std::min(plot.center().y(), height - half - 2.0), half + 2.0);
    label::draw(*painter, {outer / 2.0, middle}, {m_frame.m_yTitle}, -90.0);
}

namespace label {

void draw(QPainter& painter, const QPointF& topCentre, const QStringList& lines, qreal degrees)
{
    const QFontMetricsF metrics(painter.font());
    painter.save();
    painter.translate(topCentre);
    painter.rotate(degrees);
    qreal baseline = metrics.ascent();
    for (const QString& line : lines) {
        painter.drawText(QPointF(-metrics.horizontalAdvance(line) / 2.0, baseline), line);
        baseline += metrics.height();
    }
    painter.restore();
}

} // namespace label
