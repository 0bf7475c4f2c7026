// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QGraphicsItem>
#include <QList>
#include <QPointF>

class PlotFrame;

/// Marks on the points of few bins: one bin alone would have no line at all. Whole at the plot's edges too, where the
/// series' own marks are cut. Lives in the frame's chart.
class MarkItem : public QGraphicsItem {
public:
    explicit MarkItem(PlotFrame& frame);

    /// In the plot's values; both empty: none.
    void setPoints(const QList<QPointF>& p, const QList<QPointF>& q);
    void setColours(const QColor& p, const QColor& q);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    // Diameters. P's marks stay visible around Q's where both are equal, as they are in a single bin.
    static constexpr qreal kP = 9.0;
    static constexpr qreal kQ = 6.0;

private:
    PlotFrame& m_frame;
    QList<QPointF> m_p;
    QList<QPointF> m_q;
    QColor m_pColour;
    QColor m_qColour;
};
