// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>
#include <QList>
#include <QPen>
#include <QPointF>

#include <array>
#include <vector>

class PlotFrame;

/// The lines of the two populations themselves: thin, on a ground of their own, above the samples' lines, which may be
/// ragged. Series could not do that: one that is made later lies above all that were there. Lives in the frame's chart.
class PopulationLines : public QGraphicsItem {
public:
    using Runs = std::vector<QList<QPointF>>;

    explicit PopulationLines(PlotFrame& frame);

    /// @param ground  is laid around the lines, to be seen among ragged ones; invalid: nothing is
    void setPens(const QPen& p, const QPen& q, const QColor& ground);
    [[nodiscard]] const std::array<QPen, 2>& pens() const { return m_pens; } ///< P's and Q's
    [[nodiscard]] const QColor& ground() const { return m_ground; }
    /// On the frame's axes, within the plot.
    void setRuns(Runs p, Runs q);
    [[nodiscard]] const std::array<Runs, 2>& runs() const { return m_runs; }
    [[nodiscard]] bool isEmpty() const { return m_runs[0].empty() && m_runs[1].empty(); }

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    PlotFrame& m_frame;
    std::array<Runs, 2> m_runs;
    std::array<QPen, 2> m_pens;
    QColor m_ground;
};
