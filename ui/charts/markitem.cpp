// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/markitem.h"

#include "ui/charts/plotframe.h"

#include <QChart>
#include <QPainter>

#include <limits>

MarkItem::MarkItem(PlotFrame& frame)
    : QGraphicsItem(frame.chart())
    , m_frame(frame)
{
    setZValue(10.0); // above the curves
}

void MarkItem::setMarks(const Marks& p, const Marks& q)
{
    m_p = p;
    m_q = q;
    update();
}

void MarkItem::setStyle(const QColor& p, const QColor& q, const QColor& ground, qreal width)
{
    prepareGeometryChange();
    m_width = width;
    m_pColour = p;
    m_qColour = q;
    m_ground = ground;
    update();
}

QRectF MarkItem::boundingRect() const
{
    const qreal beyond = kQ * m_width;
    return m_frame.plotArea().adjusted(-beyond, -beyond, beyond, beyond);
}

void MarkItem::drawDisc(QPainter& painter, const QPointF& centre, const QColor& colour, qreal width)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(centre, kP * width / 2.0, kP * width / 2.0);
}

void MarkItem::drawRing(
    QPainter& painter, const QPointF& centre, const QColor& colour, const QColor& ground, qreal width)
{
    painter.setPen(QPen(colour, kRingLine * width));
    painter.setBrush(ground);
    painter.drawEllipse(centre, kQ * width / 2.0, kQ * width / 2.0);
}

/// An arrow's head each, its tip at the plot's top; where many lie close together, one for several.
void MarkItem::drawExits(QPainter& painter, const QList<double>& exits, const QColor& colour, const QSizeF& size) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const qreal top = m_frame.plotArea().top();
    qreal last = -std::numeric_limits<qreal>::infinity();
    for (const double exit : exits) {
        const qreal x = m_frame.toChart(exit, 0.0).x();
        if (x - last < size.width())
            continue;
        last = x;
        const QPointF corners[] {
            {x, top}, {x + size.width() / 2.0, top + size.height()}, {x - size.width() / 2.0, top + size.height()}};
        painter.drawPolygon(corners, 3);
    }
}

void MarkItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    painter->setRenderHint(QPainter::Antialiasing, true);
    for (const QPointF& point : m_q.points)
        drawRing(*painter, m_frame.toChart(point.x(), point.y()), m_qColour, m_ground, m_width);
    for (const QPointF& point : m_p.points)
        drawDisc(*painter, m_frame.toChart(point.x(), point.y()), m_pColour, m_width);
    // Q's in P's, where both are at one place.
    drawExits(*painter, m_p.exits, m_pColour, m_width * QSizeF(kPExitWidth, kPExitHeight));
    drawExits(*painter, m_q.exits, m_qColour, m_width * QSizeF(kPExitWidth, kPExitHeight) / 2.0);
}
