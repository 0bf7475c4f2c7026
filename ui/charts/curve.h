// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPen>
#include <QPointF>

#include <vector>

class PlotFrame;
QT_BEGIN_NAMESPACE
class QLineSeries;
QT_END_NAMESPACE

/// One line of a plot, with gaps: as many line series as it has runs, for a series cannot have any. They are made when
/// they are first needed, and belong to the frame's chart.
class Curve {
public:
    explicit Curve(PlotFrame& frame);

    void setPen(const QPen& pen);
    [[nodiscard]] const QPen& pen() const { return m_pen; }

    /// On the frame's axes, within the plot; none: not drawn. Runs of one point have no line.
    void setRuns(std::vector<QList<QPointF>> runs);
    [[nodiscard]] const std::vector<QList<QPointF>>& runs() const { return m_runs; }

private:
    QLineSeries* add();

    PlotFrame& m_frame;
    QPen m_pen;
    std::vector<QList<QPointF>> m_runs;
    std::vector<QLineSeries*> m_series; ///< the first as many as there are runs of more than one point are visible
};
