// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QGraphicsItem>
#include <QList>
#include <QPointF>

class PlotFrame;

/// Marks on the points of few bins, and on a point without neighbours, which would have no line at all: a disc for P, a
/// ring for Q, so that both are seen where they meet. Whole at the plot's edges too, where the series' own marks are
/// cut. And small arrows where a curve goes out at the top. Lives in the frame's chart.
class MarkItem : public QGraphicsItem {
public:
    /// On the frame's axes.
    struct Marks {
        QList<QPointF> points;
        QList<double> exits; ///< where it goes out at the top, rising
    };

    explicit MarkItem(PlotFrame& frame);

    void setMarks(const Marks& p, const Marks& q);
    /// @param width  of the lines that they are on
    void setStyle(const QColor& p, const QColor& q, const QColor& ground, qreal width);

    [[nodiscard]] const Marks& p() const { return m_p; }
    [[nodiscard]] const Marks& q() const { return m_q; }

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    static void drawDisc(QPainter& painter, const QPointF& centre, const QColor& colour, qreal width);
    static void drawRing(
        QPainter& painter, const QPointF& centre, const QColor& colour, const QColor& ground, qreal width);

    // Of the lines' width.
    static constexpr qreal kP = 2.0; ///< diameter of the disc
    static constexpr qreal kQ = 3.2; ///< of the ring, in the middle of its line; the disc fits in it
    static constexpr qreal kRingLine = 0.7;
    static constexpr qreal kPExitWidth = 4.8; ///< of P's arrows; Q's are half as large
    static constexpr qreal kPExitHeight = 3.6;

private:
    void drawExits(QPainter& painter, const QList<double>& exits, const QColor& colour, const QSizeF& size) const;

    PlotFrame& m_frame;
    Marks m_p;
    Marks m_q;
    QColor m_pColour;
    QColor m_qColour;
    QColor m_ground;
    qreal m_width = 1.0;
};
