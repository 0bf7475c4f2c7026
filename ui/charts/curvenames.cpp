// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curvenames.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace {

constexpr qreal kGround = 3.0; ///< beside a name

} // namespace

CurveNames::CurveNames(QGraphicsItem* parent)
    : QGraphicsItem(parent)
{
    setZValue(19.0); // above the curves
}

void CurveNames::setStyle(const QFont& font, const QColor& ground)
{
    m_font = font;
    m_font.setBold(true);
    m_ground = ground;
    update();
}

QSizeF CurveNames::sizeOf(const ColouredText& text) const
{
    const QFontMetricsF metrics(m_font);
    return {std::ceil(text.widthIn(metrics)), std::ceil(metrics.height())};
}

void CurveNames::setNames(const std::vector<Name>& names)
{
    if (m_names == names)
        return;
    prepareGeometryChange();
    m_names = names;
    m_bounds = QRectF();
    for (const Name& name : m_names)
        m_bounds |= name.place.isEmpty() ? QRectF() : name.place.adjusted(-kGround, 0.0, kGround, 0.0);
    update();
}

void CurveNames::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    painter->setFont(m_font);
    for (const Name& name : m_names) {
        if (name.place.isEmpty())
            continue;
        if (name.hasGround)
            painter->fillRect(name.place.adjusted(-kGround, 0.0, kGround, 0.0), m_ground);
        name.text.draw(*painter, name.place.topLeft());
    }
}
