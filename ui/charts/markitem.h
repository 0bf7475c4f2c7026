// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QGraphicsItem>
#include <QList>
#include <QPointF>

class PlotFrame;

/// Marks on the points of few bins, and on a point without neighbours, which would have no line at all. Whole at the
/// plot's edges too, where the series' own marks are cut. Lives in the frame's chart.
class MarkItem : public QGraphicsItem {
public:
    explicit MarkItem(PlotFrame& frame);

    /// On the frame's axes; both empty: none.
    void setPoints(const QList<QPointF>& p, const QList<QPointF>& q);
    void setColours(const QColor& p, const QColor& q);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    // Diameters. P's marks stay visible around Q's where both are equal, as they are in a single bin.
    static constexpr qreal kP = 7.0;
    static constexpr qreal kQ = 4.0;

private:
    PlotFrame& m_frame;
    QList<QPointF> m_p;
    QList<QPointF> m_q;
    QColor m_pColour;
    QColor m_qColour;
};
