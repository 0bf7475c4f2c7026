// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QGraphicsItem>
#include <QPolygonF>

#include <vector>

class PlotFrame;

/// Pale areas: what lies under a curve, or the band in which most further samples' curves lie. One polygon each, filled
/// without antialiasing, where an area series of a thousand bins would take longer than a frame. Lives in the frame's
/// chart.
class AreaItem : public QGraphicsItem {
public:
    struct Area {
        QPolygonF polygon; ///< on the frame's axes, within the plot
        QColor colour;
    };

    /// @param z  above what it is drawn
    AreaItem(PlotFrame& frame, qreal z);

    void setAreas(std::vector<Area> areas);
    [[nodiscard]] const std::vector<Area>& areas() const { return m_areas; }

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    PlotFrame& m_frame;
    std::vector<Area> m_areas;
};
