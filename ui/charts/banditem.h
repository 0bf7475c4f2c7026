// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>
#include <QColor>
#include <QGraphicsItem>

class PlotFrame;

/// The pale bands in which most further samples' curves lie: one polygon each, filled without antialiasing, where an
/// area series of a thousand bins would take longer than a frame. Lives in the frame's chart.
class BandItem : public QGraphicsItem {
public:
    /// One band: between low and high at each of x, shape (bins) each, or all empty.
    struct Band {
        Eigen::ArrayXd x;
        Eigen::ArrayXd low;
        Eigen::ArrayXd high;
    };

    explicit BandItem(PlotFrame& frame);

    void setBands(const Band& p, const Band& q);
    void setColours(const QColor& p, const QColor& q);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    PlotFrame& m_frame;
    Band m_p;
    Band m_q;
    QColor m_pColour;
    QColor m_qColour;
};
