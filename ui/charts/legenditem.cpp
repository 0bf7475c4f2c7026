// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legenditem.h"

#include "ui/charts/hatch.h"
#include "ui/charts/markitem.h"
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

void LegendItem::setStyle(const QFont& font, const QColor& text, const QColor& ground, qreal leastLine)
{
    m_font = font;
    m_text = text;
    m_ground = ground;
    m_line = std::max(1.0, leastLine);
    update();
}

void LegendItem::setWords(Words words)
{
    if (m_words == words)
        return;
    m_words = words;
    update();
}

const QString& LegendItem::nameOf(const Entry& entry) const
{
    return m_words == Words::All || entry.shorter.isEmpty() ? entry.name : entry.shorter;
}

QString LegendItem::textOf(const Entry& entry) const
{
    const QString& name = nameOf(entry);
    return entry.letter.isEmpty() || name.isEmpty() ? entry.letter + name : entry.letter + QStringLiteral("  ") + name;
}

QMarginsF LegendItem::margins() const
{
    if (m_flow == Flow::Rows)
        return {};
    const qreal margin = std::ceil(QFontMetricsF(m_font).height() / 4.0);
    return {margin, margin / 2.0, margin, margin / 2.0};
}

qreal LegendItem::letterWidth() const
{
    const QFontMetricsF metrics(m_font);
    qreal width = 0.0;
    for (const Entry& entry : m_entries)
        width = std::max(width, entry.letter.isEmpty() ? 0.0 : metrics.horizontalAdvance(entry.letter));
    return width > 0.0 ? std::ceil(width + 0.5 * metrics.height()) : 0.0;
}

qreal LegendItem::keyWidth() const
{
    const bool isShort = m_words == Words::Least;
    qreal width = (isShort ? 1.25 : 2.0) * QFontMetricsF(m_font).height();
    for (const Entry& entry : m_entries) {
        for (const QPen& pen : entry.pens) {
            const QList<qreal> dashes = pen.dashPattern();
            const qreal period = std::accumulate(dashes.begin(), dashes.end(), 0.0);
            if (!dashes.isEmpty())
                width = std::max(width, ((isShort ? 1.0 : kPeriods) * period + dashes.constFirst()) * pen.widthF());
        }
    }
    return width;
}

qreal LegendItem::entryWidth(const Entry& entry) const
{
    const QFontMetricsF metrics(m_font);
    const qreal text = entry.letter.isEmpty() ? metrics.horizontalAdvance(nameOf(entry))
        : nameOf(entry).isEmpty()             ? metrics.horizontalAdvance(entry.letter)
                                              : letterWidth() + metrics.horizontalAdvance(nameOf(entry));
    return keyWidth() + metrics.height() / 2.0 + text;
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

std::size_t LegendItem::rowCount() const
{
    if (m_flow == Flow::Column)
        return m_entries.size();
    std::size_t rows = 1;
    const std::vector<QPointF> corners = flowed(m_place.width());
    for (std::size_t i = 1; i < corners.size(); ++i)
        rows += corners[i].y() > corners[i - 1].y() ? 1 : 0;
    return rows;
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
    constexpr qreal kApart = 4.0; // at least
    const qreal width = keyWidth();
    const qreal half = 0.3 * QFontMetricsF(m_font).height();
    qreal from = left.x();
    for (const QColor& area : entry.areas) {
        const qreal part = width / static_cast<qreal>(entry.areas.size());
        painter.fillRect(QRectF(from, left.y() - half, part, 2.0 * half), area);
        from += part;
    }
    if (entry.hatched)
        hatch::draw(painter, {left.x(), left.y() - half, width, 2.0 * half}, m_text, m_line);
    const qreal apart = entry.pens.empty() ? kApart : std::max(kApart, 1.5 * entry.pens.front().widthF());
    qreal y = left.y() - apart / 2.0 * (static_cast<qreal>(entry.pens.size()) - 1.0);
    for (const QPen& pen : entry.pens) {
        painter.setPen(pen);
        painter.drawLine(QPointF(left.x(), y), QPointF(left.x() + width, y));
        y += apart;
    }
    const QPointF middle = left + QPointF(width / 2.0, 0.0);
    if (entry.mark == Entry::Mark::Disc)
        MarkItem::drawDisc(painter, middle, entry.pens.front().color(), entry.pens.front().widthF());
    else if (entry.mark == Entry::Mark::Ring)
        MarkItem::drawRing(painter, middle, entry.pens.front().color(), m_ground, entry.pens.front().widthF());
    painter.setBrush(Qt::NoBrush);
}

void LegendItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    const QFontMetricsF metrics(m_font);
    const qreal line = metrics.height();
    const std::vector<QPointF> corners = flowed(m_flow == Flow::Column ? 0.0 : m_place.width());
    if (m_flow == Flow::Column)
        painter->fillRect(boundingRect(), m_ground);
    painter->setFont(m_font);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const QPointF corner = m_place.topLeft() + corners[i];
        drawKey(*painter, m_entries[i], corner + QPointF(0.0, line / 2.0));
        painter->setPen(m_text);
        const auto write = [&](qreal left, const QString& text) {
            if (!text.isEmpty())
                label::draw(*painter, {left + metrics.horizontalAdvance(text) / 2.0, corner.y()}, {text});
        };
        const qreal left = corner.x() + keyWidth() + line / 2.0;
        write(left, m_entries[i].letter);
        write(m_entries[i].letter.isEmpty() ? left : left + letterWidth(), nameOf(m_entries[i]));
    }
}
