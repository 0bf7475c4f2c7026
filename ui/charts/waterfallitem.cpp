// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/waterfallitem.h"

#include "ui/charts/plotaxes.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>
#include <utility>

WaterfallItem::WaterfallItem(WaterfallBars bars, WaterfallBars::Style style)
    : m_bars(std::move(bars))
    , m_style(std::move(style))
{
}

qreal WaterfallItem::neededHeight() const
{
    const qreal line = QFontMetricsF(m_style.font).height();
    const auto rows = static_cast<qreal>(m_bars.rows().size());
    return std::ceil(2.0 * 0.6 * line + line + rows * 1.5 * line); // gaps, heading, rows
}

void WaterfallItem::setPlace(const QRectF& place)
{
    prepareGeometryChange();
    m_place = place;
}

QRectF WaterfallItem::barsPlace() const
{
    const qreal line = QFontMetricsF(m_style.font).height();
    const qreal outer = std::ceil(0.6 * line);
    return m_place.adjusted(outer, line + outer / 2.0, -outer, -outer);
}

QString WaterfallItem::heading()
{
    return QCoreApplication::translate("Waterfall", "From the true KL(P‖Q) to the estimate");
}

void WaterfallItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    painter->setFont(m_style.font);
    painter->setPen(m_style.text);
    label::draw(*painter, {m_place.center().x(), m_place.top()}, {heading()});
    painter->setRenderHint(QPainter::Antialiasing, false);
    m_bars.draw(*painter, barsPlace(), m_style);
}
