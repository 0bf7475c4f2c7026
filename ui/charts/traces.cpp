// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/traces.h"

#include "ui/charts/plotframe.h"

#include <QChart>
#include <QPainter>

#include <utility>

Traces::Traces(PlotFrame& frame)
    : QGraphicsItem(frame.chart())
    , m_frame(frame)
{
    setZValue(2.4); // above the areas, below all lines
    setVisible(false);
}

void Traces::setWidth(qreal width)
{
    m_width = width;
    update();
}

void Traces::setTraces(std::vector<Trace> traces)
{
    if (m_traces.empty() && traces.empty())
        return;
    m_traces = std::move(traces);
    setVisible(!m_traces.empty());
    update();
}

QRectF Traces::boundingRect() const
{
    return m_frame.plotArea();
}

void Traces::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    constexpr qsizetype kFew = 250; // points: beyond, smooth lines take longer than a frame, and none is told apart
    for (const Trace& trace : m_traces) {
        painter->setPen(QPen(trace.colour, m_width, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
        for (QList<QPointF> run : trace.runs) {
            for (QPointF& point : run)
                point = m_frame.toChart(point.x(), point.y());
            painter->setRenderHint(QPainter::Antialiasing, run.size() <= kFew);
            painter->drawPolyline(run.constData(), static_cast<int>(run.size()));
        }
    }
}
