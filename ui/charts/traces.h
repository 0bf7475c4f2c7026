// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QGraphicsItem>
#include <QList>
#include <QPointF>

#include <vector>

class PlotFrame;

/// The curves of samples that were shown before, as high as they compare with those that are shown: faint lines below
/// the others, the older the fainter. They are for the window alone, and no file of the figure has them. Lives in the
/// frame's chart.
class Traces : public QGraphicsItem {
public:
    /// One line with its gaps, in its colour.
    struct Trace {
        std::vector<QList<QPointF>> runs; ///< on the frame's axes, within the plot
        QColor colour;
    };

    explicit Traces(PlotFrame& frame);

    void setWidth(qreal width);
    void setTraces(std::vector<Trace> traces); ///< the first ones lowest
    [[nodiscard]] const std::vector<Trace>& traces() const { return m_traces; }

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    PlotFrame& m_frame;
    qreal m_width = 1.0;
    std::vector<Trace> m_traces;
};
