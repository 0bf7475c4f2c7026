// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QColor>
#include <QGraphicsItem>

#include <memory>

class PlotFrame;

/// What is drawn behind a plot's lines, bin by bin: the shade of skipped bins and the bin that is pointed at.
///
/// One item that draws filled rectangles, clipped to the plot area; many small items would be slow. Lives in the
/// frame's chart.
class BinOverlay : public QGraphicsItem {
public:
    explicit BinOverlay(PlotFrame& frame);

    void setSnapshot(const std::shared_ptr<const kl::Snapshot>& snapshot);
    void setShadesSkipped(bool shades);
    void setPointedBin(int bin); ///< −1: none
    void setColour(const QColor& text);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    PlotFrame& m_frame;
    std::shared_ptr<const kl::Snapshot> m_snapshot;
    QColor m_colour;
    bool m_shadesSkipped = true;
    int m_pointedBin = -1;
};
