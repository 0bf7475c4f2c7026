// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotaxes.h"

#include "ui/charts/plotframe.h"

#include <QChart>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>

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
    const QFontMetricsF metrics(m_frame.m_style.font);
    const qreal line = metrics.height();
    const qreal gap = std::ceil(0.4 * line);
    const qreal outer = std::ceil(0.6 * line);
    const qreal width = m_frame.chart()->size().width();
    const qreal small = m_frame.m_style.tickScale;

    // Along whole pixels: smoothed, they would be two pixels wide and pale.
    painter->setRenderHint(QPainter::Antialiasing, false);
    const auto x = [&](const PlotFrame::Tick& tick) { return m_frame.toChart(tick.place, m_frame.m_yLow).x(); };
    const auto y = [&](const PlotFrame::Tick& tick) { return m_frame.toChart(m_frame.m_xLow, tick.place).y(); };
    if (m_frame.m_style.grid)
        drawGrid(*painter);
    const qreal mark = gap / 2.0;
    painter->setPen(QPen(m_frame.m_style.colours.text, 1.0, Qt::SolidLine, Qt::FlatCap));
    painter->drawLine(plot.bottomLeft(), plot.bottomRight());
    painter->drawLine(plot.topLeft(), plot.bottomLeft());
    if (m_frame.m_style.frame) {
        painter->drawLine(plot.topLeft(), plot.topRight());
        painter->drawLine(plot.topRight(), plot.bottomRight());
    }
    for (const PlotFrame::Tick& tick : layout.xTicks)
        painter->drawLine(QPointF(x(tick), plot.bottom()), QPointF(x(tick), plot.bottom() + mark));
    for (const PlotFrame::Tick& tick : layout.yTicks) {
        const qreal length = tick.label.isEmpty() ? std::floor(mark / 2.0) + 1.0 : mark;
        painter->drawLine(QPointF(plot.left() - length, y(tick)), QPointF(plot.left(), y(tick)));
    }

    painter->setRenderHint(QPainter::Antialiasing, true);
    painter->setFont(m_frame.m_style.font);
    if (!layout.titleLines.isEmpty()) {
        painter->setPen(m_frame.m_titleColour.isValid() ? m_frame.m_titleColour : m_frame.m_style.colours.text);
        const bool isOfThePlot = !m_frame.m_titleForms.isEmpty(); // as wide as that at most
        label::draw(*painter, {isOfThePlot ? plot.center().x() : width / 2.0, outer}, layout.titleLines);
    }
    painter->setPen(m_frame.m_style.colours.text);
    drawRightAxis(*painter);
    if (m_frame.m_xNumbered) {
        for (const PlotFrame::Tick& tick : layout.xTicks)
            label::draw(*painter, {x(tick), plot.bottom() + gap}, {tick.label}, 0.0, small);
    }
    for (const PlotFrame::Tick& tick : layout.yTicks) {
        if (tick.label.isEmpty())
            continue;
        const qreal half = small * metrics.horizontalAdvance(tick.label) / 2.0;
        label::draw(*painter, {plot.left() - gap - half, y(tick) - small * line / 2.0}, {tick.label}, 0.0, small);
    }
    drawXName(*painter);
    painter->setPen(m_frame.m_style.colours.text);
    drawUpright(*painter, outer / 2.0, m_frame.m_yTitle);
}

void PlotAxes::drawGrid(QPainter& painter) const
{
    const PlotFrame::Layout& layout = m_frame.layout();
    const QRectF& plot = layout.plot;
    painter.setPen(QPen(m_frame.m_style.colours.grid, 1.0, Qt::SolidLine, Qt::FlatCap));
    for (const PlotFrame::Tick& tick : layout.xTicks) {
        const qreal x = m_frame.toChart(tick.place, m_frame.m_yLow).x();
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    for (const PlotFrame::Tick& tick : layout.yTicks) {
        const qreal y = m_frame.toChart(m_frame.m_xLow, tick.place).y();
        if (!tick.label.isEmpty())
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
}

/// The name of a vertical axis with its top at @p x: beside the plot's middle, unless it is longer than the plot is
/// high; without what follows a comma where all would be longer than the chart.
void PlotAxes::drawUpright(QPainter& painter, qreal x, const QString& name) const
{
    const QFontMetricsF metrics(m_frame.m_style.font);
    constexpr qreal kEdge = 2.0;
    const qreal height = m_frame.chart()->size().height() - 2.0 * kEdge;
    QString shown = name;
    if (metrics.horizontalAdvance(shown) > height)
        shown = shown.section(QLatin1Char(','), 0, 0);
    const qreal half = metrics.horizontalAdvance(shown) / 2.0;
    if (2.0 * half > height)
        return;
    const qreal centre = m_frame.layout().plot.center().y();
    const qreal middle = std::max(std::min(centre, height + kEdge - half), half + kEdge);
    label::draw(painter, {x, middle}, {shown}, -90.0);
}

void PlotAxes::drawRightAxis(QPainter& painter) const
{
    if (m_frame.neededRight() == 0)
        return;
    const QRectF& plot = m_frame.layout().plot;
    const QFontMetricsF metrics(m_frame.m_style.font);
    const qreal gap = std::ceil(0.4 * metrics.height());
    const qreal small = m_frame.m_style.tickScale;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawLine(plot.topRight(), plot.bottomRight());
    painter.setRenderHint(QPainter::Antialiasing, true);
    if (!m_frame.m_rightTitle.isEmpty()) // as far from the numbers as they are from the plot
        drawUpright(painter, plot.right() + m_frame.neededRight() - gap - metrics.height(), m_frame.m_rightTitle);
    // From the last on, the value: where two would touch, the other gives way.
    std::optional<qreal> taken;
    for (auto tick = m_frame.m_rightTicks.rbegin(); tick != m_frame.m_rightTicks.rend(); ++tick) {
        const qreal y = m_frame.toChart(m_frame.m_xHigh, tick->place).y();
        if (taken && std::abs(y - *taken) < small * metrics.height())
            continue;
        taken = y;
        painter.drawLine(QPointF(plot.right(), y), QPointF(plot.right() + gap / 2.0, y));
        const qreal half = small * metrics.horizontalAdvance(tick->label) / 2.0;
        label::draw(
            painter, {plot.right() + gap + half, y - small * metrics.height() / 2.0}, {tick->label}, 0.0, small);
    }
}

/// The name of the horizontal axis, and on either side of it what lies beyond the plot's edge, in as many words as have
/// room; if the fewest have none the name gives way, for it says less.
void PlotAxes::drawXName(QPainter& painter) const
{
    constexpr qreal kSide = 8.0; // between words and the picture's edges
    const QRectF& plot = m_frame.layout().plot;
    const QFontMetricsF metrics(m_frame.m_style.font);
    const qreal top = plot.bottom() + std::ceil(0.4 * metrics.height()) + m_frame.m_style.tickScale * metrics.height();
    const qreal gap = metrics.height();
    const qreal half = metrics.horizontalAdvance(m_frame.m_xTitle) / 2.0 + gap;
    const qreal middle = plot.center().x();
    const qreal end = m_frame.chart()->size().width() - kSide;
    const auto fitting = [&](const PlotFrame::Note& note, qreal room) {
        const auto text = std::find_if(
            note.begin(), note.end(), [&](const ColouredText& each) { return each.widthIn(metrics) <= room; });
        return text == note.end() ? nullptr : &*text;
    };
    const PlotFrame::Note& leftNote = m_frame.m_leftNote;
    const PlotFrame::Note& rightNote = m_frame.m_rightNote;
    const ColouredText* left = fitting(leftNote, middle - half - kSide);
    const ColouredText* right = fitting(rightNote, end - middle - half);
    const bool fit = (left != nullptr || leftNote.empty()) && (right != nullptr || rightNote.empty());
    if (!fit) {
        const qreal room = leftNote.empty() || rightNote.empty() ? end - kSide : (end - kSide - gap) / 2.0;
        left = fitting(leftNote, room);
        right = fitting(rightNote, room);
    }
    // Flush with the plot, unless they need what is beside it.
    const qreal leftLimit = fit ? middle - half : end;
    if (left != nullptr) {
        const qreal width = left->widthIn(metrics);
        left->draw(painter, {std::max(kSide, std::min(plot.left(), leftLimit - width)), top});
    }
    if (right != nullptr) {
        const qreal width = right->widthIn(metrics);
        const qreal rightLimit = fit ? middle + half : kSide;
        right->draw(painter, {std::min(end - width, std::max(plot.right() - width, rightLimit)), top});
    }
    if (m_frame.m_xTitle.isEmpty() || !fit)
        return;
    painter.setPen(m_frame.m_style.colours.text);
    label::draw(painter, {middle, top}, {m_frame.m_xTitle});
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
