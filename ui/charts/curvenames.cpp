// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curvenames.h"

#include "ui/charts/plotaxes.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

CurveNames::CurveNames(QGraphicsItem* parent)
    : QGraphicsItem(parent)
{
    setZValue(19.0); // above the curves
}

void CurveNames::setFont(const QFont& font)
{
    m_font = font;
    m_font.setBold(true);
}

QSizeF CurveNames::sizeOf(const QString& text) const
{
    const QFontMetricsF metrics(m_font);
    return {std::ceil(metrics.horizontalAdvance(text)), std::ceil(metrics.height())};
}

void CurveNames::setNames(const std::vector<Name>& names)
{
    if (m_names == names)
        return;
    prepareGeometryChange();
    m_names = names;
    m_bounds = QRectF();
    for (const Name& name : m_names)
        m_bounds |= name.place;
    update();
}

void CurveNames::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    painter->setFont(m_font);
    for (const Name& name : m_names) {
        if (name.place.isEmpty())
            continue;
        painter->setPen(name.colour);
        label::draw(*painter, {name.place.center().x(), name.place.top()}, {name.text});
    }
}
