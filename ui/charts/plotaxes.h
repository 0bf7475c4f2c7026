// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>

class PlotFrame;

/// Draws what a PlotFrame's layout says: the grid, the axes with their numbers, the words around them. Lives in its
/// chart.
class PlotAxes : public QGraphicsItem {
public:
    explicit PlotAxes(PlotFrame& frame);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void drawLines(QPainter& painter) const;
    void drawNumbers(QPainter& painter) const;

    PlotFrame& m_frame;
};

namespace label {

/// Writes one label, its lines centred above one another; @p topCentre is the middle of its upper edge. Each label has
/// a state of the painter's to itself, by which an SVG file knows it as one.
/// @param scale  of its type: fonts know whole pixels alone
void draw(
    QPainter& painter, const QPointF& topCentre, const QStringList& lines, qreal degrees = 0.0, qreal scale = 1.0);

} // namespace label
