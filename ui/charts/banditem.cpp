// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/banditem.h"

#include "ui/charts/plotframe.h"

#include <QChart>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

BandItem::BandItem(PlotFrame& frame)
    : QGraphicsItem(frame.chart())
    , m_frame(frame)
{
    setZValue(2.0);
}

void BandItem::setBands(const Band& p, const Band& q)
{
    m_p = p;
    m_q = q;
    setVisible(p.x.size() > 0);
    update();
}

void BandItem::setColours(const QColor& p, const QColor& q)
{
    m_pColour = p;
    m_qColour = q;
    update();
}

QRectF BandItem::boundingRect() const
{
    return m_frame.plotArea();
}

void BandItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    const QRectF plot = m_frame.plotArea();
    const auto fill = [&](const Band& band, QColor colour) {
        // Kept inside the plot by its points: clipping is not known to every format the figure is written in.
        const auto at = [&](double x, double y) {
            const QPointF point = m_frame.toChart(x, y);
            return QPointF(point.x(), std::clamp(point.y(), plot.top(), plot.bottom()));
        };
        QPolygonF polygon;
        polygon.reserve(2 * band.x.size());
        for (Eigen::Index i = 0; i < band.x.size(); ++i)
            polygon << at(band.x[i], band.high[i]);
        for (Eigen::Index i = band.x.size() - 1; i >= 0; --i)
            polygon << at(band.x[i], band.low[i]);
        colour.setAlphaF(0.2F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawPolygon(polygon);
    };
    painter->setRenderHint(QPainter::Antialiasing, false);
    fill(m_p, m_pColour);
    fill(m_q, m_qColour);
}
