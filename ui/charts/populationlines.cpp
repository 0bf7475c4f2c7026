// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/populationlines.h"

#include "ui/charts/plotframe.h"

#include <QChart>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace {

constexpr qreal kGround = 1.0; // on each side

} // namespace

PopulationLines::PopulationLines(PlotFrame& frame)
    : QGraphicsItem(frame.chart())
    , m_frame(frame)
{
    setZValue(9.0); // above the series, below the marks
    setVisible(false);
}

void PopulationLines::setPens(const QPen& p, const QPen& q, const QColor& ground)
{
    prepareGeometryChange();
    m_pens = {p, q};
    m_ground = ground;
    update();
}

void PopulationLines::setRuns(Runs p, Runs q)
{
    if (isEmpty() && p.empty() && q.empty())
        return;
    m_runs = {std::move(p), std::move(q)};
    setVisible(!isEmpty());
    update();
}

QRectF PopulationLines::boundingRect() const
{
    const qreal beyond = std::max(m_pens[0].widthF(), m_pens[1].widthF()) / 2.0 + kGround;
    return m_frame.plotArea().adjusted(-beyond, -beyond, beyond, beyond);
}

void PopulationLines::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    painter->setRenderHint(QPainter::Antialiasing, true);
    for (std::size_t side = 0; side < m_runs.size(); ++side) {
        for (QList<QPointF> run : m_runs.at(side)) {
            for (QPointF& point : run)
                point = m_frame.toChart(point.x(), point.y());
            const QPen& pen = m_pens.at(side);
            if (m_ground.isValid()) {
                painter->setPen(
                    QPen(m_ground, pen.widthF() + 2.0 * kGround, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
                painter->drawPolyline(run.constData(), static_cast<int>(run.size()));
            }
            painter->setPen(pen);
            painter->drawPolyline(run.constData(), static_cast<int>(run.size()));
        }
    }
}
