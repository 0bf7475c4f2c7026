// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/markitem.h"

#include "ui/charts/plotframe.h"

#include <QChart>
#include <QPainter>

MarkItem::MarkItem(PlotFrame& frame)
    : QGraphicsItem(frame.chart())
    , m_frame(frame)
{
    setZValue(10.0); // above the curves
}

void MarkItem::setPoints(const QList<QPointF>& p, const QList<QPointF>& q)
{
    m_p = p;
    m_q = q;
    update();
}

void MarkItem::setColours(const QColor& p, const QColor& q)
{
    m_pColour = p;
    m_qColour = q;
    update();
}

QRectF MarkItem::boundingRect() const
{
    return m_frame.plotArea().adjusted(-kP, -kP, kP, kP);
}

void MarkItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    const auto draw = [&](const QList<QPointF>& points, const QColor& colour, qreal diameter) {
        painter->setBrush(colour);
        for (const QPointF& point : points)
            painter->drawEllipse(m_frame.toChart(point.x(), point.y()), diameter / 2.0, diameter / 2.0);
    };
    painter->setPen(Qt::NoPen);
    draw(m_p, m_pColour, kP);
    draw(m_q, m_qColour, kQ);
}
