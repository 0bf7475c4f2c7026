// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/unit.h"

#include <Eigen/Core>
#include <QColor>
#include <QFont>
#include <QGraphicsItem>

class PlotFrame;

/// The bars of a terms' chart. All in one item: a thousand rectangles are quick to fill and slow to own. Lives in the
/// frame's chart.
class TermBars : public QGraphicsItem {
public:
    explicit TermBars(PlotFrame& frame);

    /// @param binEdges  shape (bins + 1)
    /// @param terms  shape (bins), in the unit shown; an infinite one goes up to its top in pieces
    void setTerms(const Eigen::ArrayXd& binEdges, const Eigen::ArrayXd& terms);
    void setRemark(const QString& remark); ///< stands in the plot; empty: nothing does
    /// @param leastLine  px: no line is thinner than that, or 1
    void setStyle(const QColor& bars, const QColor& zero, const QFont& font, qreal leastLine = 0.0);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void drawEndless(QPainter& painter, const QRectF& bar) const;
    void drawBar(QPainter& painter, double left, double right, double zero, double term) const;

    PlotFrame& m_frame;
    Eigen::ArrayXd m_edges;
    Eigen::ArrayXd m_terms;
    QColor m_colour;
    QColor m_zero;
    QFont m_font;
    qreal m_line = 1.0; ///< px
    QString m_remark;
};
