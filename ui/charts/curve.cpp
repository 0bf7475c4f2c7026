// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve.h"

#include "ui/charts/plotframe.h"

#include <QChart>
#include <QLineSeries>

#include <utility>

Curve::Curve(PlotFrame& frame)
    : m_frame(frame)
{
    m_series.push_back(add());
}

QLineSeries* Curve::add()
{
    auto* series = new QLineSeries(m_frame.chart());
    series->setPen(m_pen);
    series->setVisible(false);
    m_frame.add(series);
    return series;
}

void Curve::setPen(const QPen& pen)
{
    m_pen = pen;
    for (QLineSeries* series : m_series)
        series->setPen(pen);
}

void Curve::setRuns(std::vector<QList<QPointF>> runs)
{
    m_runs = std::move(runs);
    std::size_t used = 0;
    for (const QList<QPointF>& run : m_runs) {
        if (run.size() < 2)
            continue;
        if (used == m_series.size())
            m_series.push_back(add());
        m_series[used]->replace(run);
        m_series[used]->setVisible(true);
        ++used;
    }
    for (; used < m_series.size() && m_series[used]->isVisible(); ++used)
        m_series[used]->setVisible(false);
}
