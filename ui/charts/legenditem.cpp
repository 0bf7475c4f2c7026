// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legenditem.h"

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
        const QList<qreal> dashes = entry.pen.dashPattern();
        const qreal period = std::accumulate(dashes.begin(), dashes.end(), 0.0);
        if (!dashes.isEmpty())
            width = std::max(width, (kPeriods * period + dashes.constFirst()) * entry.pen.widthF());
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

QSizeF LegendItem::sizeInRow() const
{
    const qreal line = QFontMetricsF(m_font).height();
    qreal width = -1.5 * line;
    for (const Entry& entry : m_entries)
        width += entryWidth(entry) + 1.5 * line;
    return {std::ceil(width), std::ceil(line)};
}

void LegendItem::setPlace(const QRectF& place)
{
    if (m_place == place)
        return;
    prepareGeometryChange();
    m_place = place;
}

void LegendItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    const QFontMetricsF metrics(m_font);
    const qreal line = metrics.height();
    const bool row = m_place.height() < 1.5 * line;
    QPointF corner = m_place.topLeft();
    painter->setFont(m_font);
    for (const Entry& entry : m_entries) {
        const QPointF left(corner.x(), corner.y() + line / 2.0);
        painter->setPen(entry.pen);
        painter->drawLine(left, left + QPointF(keyWidth(), 0.0));
        if (entry.mark > 0.0) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(entry.pen.color());
            painter->drawEllipse(left + QPointF(keyWidth() / 2.0, 0.0), entry.mark / 2.0, entry.mark / 2.0);
            painter->setBrush(Qt::NoBrush);
        }
        painter->setPen(m_text);
        const qreal half = metrics.horizontalAdvance(entry.name) / 2.0;
        label::draw(*painter, {corner.x() + keyWidth() + line / 2.0 + half, corner.y()}, {entry.name});
        corner += row ? QPointF(entryWidth(entry) + 1.5 * line, 0.0) : QPointF(0.0, line);
    }
}
