// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legenditem.h"

#include "ui/charts/hatch.h"
#include "ui/charts/plotaxes.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace {

constexpr qreal kPeriods = 2.0; ///< of a dashed line in its key, and one dash more

} // namespace

LegendItem::LegendItem(QGraphicsItem* parent)
    : QGraphicsItem(parent)
{
    setZValue(20.0); // above the curves
}

void LegendItem::setEntries(const std::vector<Entry>& entries)
{
    if (m_entries == entries)
        return;
    m_entries = entries;
    update();
}

void LegendItem::setStyle(const QFont& font, const QColor& text)
{
    m_font = font;
    m_text = text;
    update();
}

qreal LegendItem::keyWidth() const
{
    qreal width = 2.0 * QFontMetricsF(m_font).height();
    for (const Entry& entry : m_entries) {
        for (const QPen& pen : entry.pens) {
            const QList<qreal> dashes = pen.dashPattern();
            const qreal period = std::accumulate(dashes.begin(), dashes.end(), 0.0);
            if (!dashes.isEmpty())
                width = std::max(width, (kPeriods * period + dashes.constFirst()) * pen.widthF());
        }
    }
    return width;
}

qreal LegendItem::entryWidth(const Entry& entry) const
{
    const QFontMetricsF metrics(m_font);
    return keyWidth() + metrics.height() / 2.0 + metrics.horizontalAdvance(entry.name);
}

QSizeF LegendItem::sizeInColumn() const
{
    qreal width = 0.0;
    for (const Entry& entry : m_entries)
        width = std::max(width, entryWidth(entry));
    return {std::ceil(width), std::ceil(static_cast<qreal>(m_entries.size()) * QFontMetricsF(m_font).height())};
}

std::vector<QPointF> LegendItem::flowed(qreal width) const
{
    const qreal line = QFontMetricsF(m_font).height();
    std::vector<QPointF> corners;
    QPointF corner;
    for (const Entry& entry : m_entries) {
        if (corner.x() > 0.0 && corner.x() + entryWidth(entry) > width)
            corner = {0.0, corner.y() + line};
        corners.push_back(corner);
        corner.rx() += entryWidth(entry) + 1.5 * line;
    }
    return corners;
}

QSizeF LegendItem::sizeInRows(qreal width) const
{
    const std::vector<QPointF> corners = flowed(width);
    QSizeF size;
    for (std::size_t i = 0; i < corners.size(); ++i)
        size = size.expandedTo({corners[i].x() + entryWidth(m_entries[i]), corners[i].y()});
    return {std::ceil(size.width()), std::ceil(size.height() + QFontMetricsF(m_font).height())};
}

void LegendItem::setPlace(const QRectF& place, Flow flow)
{
    if (m_place == place && m_flow == flow)
        return;
    prepareGeometryChange();
    m_place = place;
    m_flow = flow;
}

void LegendItem::drawKey(QPainter& painter, const Entry& entry, const QPointF& left) const
{
    constexpr qreal kApart = 4.0;
    const qreal width = keyWidth();
    const qreal half = 0.3 * QFontMetricsF(m_font).height();
    qreal from = left.x();
    for (const QColor& area : entry.areas) {
        const qreal part = width / static_cast<qreal>(entry.areas.size());
        painter.fillRect(QRectF(from, left.y() - half, part, 2.0 * half), area);
        from += part;
    }
    if (entry.hatched)
        hatch::draw(painter, {left.x(), left.y() - half, width, 2.0 * half}, m_text);
    qreal y = left.y() - kApart / 2.0 * (static_cast<qreal>(entry.pens.size()) - 1.0);
    for (const QPen& pen : entry.pens) {
        painter.setPen(pen);
        painter.drawLine(QPointF(left.x(), y), QPointF(left.x() + width, y));
        y += kApart;
    }
    if (entry.mark > 0.0 && !entry.pens.empty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(entry.pens.front().color());
        painter.drawEllipse(left + QPointF(width / 2.0, 0.0), entry.mark / 2.0, entry.mark / 2.0);
        painter.setBrush(Qt::NoBrush);
    }
}

void LegendItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    const QFontMetricsF metrics(m_font);
    const qreal line = metrics.height();
    const std::vector<QPointF> corners = flowed(m_flow == Flow::Column ? 0.0 : m_place.width());
    painter->setFont(m_font);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const QPointF corner = m_place.topLeft() + corners[i];
        drawKey(*painter, m_entries[i], corner + QPointF(0.0, line / 2.0));
        painter->setPen(m_text);
        const qreal half = metrics.horizontalAdvance(m_entries[i].name) / 2.0;
        label::draw(*painter, {corner.x() + keyWidth() + line / 2.0 + half, corner.y()}, {m_entries[i].name});
    }
}
