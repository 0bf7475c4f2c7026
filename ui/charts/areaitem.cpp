// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/areaitem.h"

#include "ui/charts/plotframe.h"

#include <QChart>
#include <QPainter>

#include <utility>

AreaItem::AreaItem(PlotFrame& frame, qreal z)
    : QGraphicsItem(frame.chart())
    , m_frame(frame)
{
    setZValue(z);
}

void AreaItem::setAreas(std::vector<Area> areas)
{
    m_areas = std::move(areas);
    setVisible(!m_areas.empty());
    update();
}

QRectF AreaItem::boundingRect() const
{
    return m_frame.plotArea();
}

void AreaItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(Qt::NoPen);
    for (const Area& area : m_areas) {
        QPolygonF polygon = area.polygon;
        for (QPointF& point : polygon)
            point = m_frame.toChart(point.x(), point.y());
        painter->setBrush(area.colour);
        painter->drawPolygon(polygon);
    }
}
