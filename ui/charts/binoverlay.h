// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QGraphicsItem>

#include <memory>

class PlotFrame;

/// What is drawn behind a plot's lines, bin by bin: the hatch over skipped bins, and the outline of the bin that is
/// pointed at.
///
/// One item that draws cut to the plot area; many small items would be slow. Lives in the frame's chart.
class BinOverlay : public QGraphicsItem {
public:
    explicit BinOverlay(PlotFrame& frame);

    void setSnapshot(const std::shared_ptr<const kl::Snapshot>& snapshot);
    void setMarksSkipped(bool marks);
    void setNamed(bool named); ///< with the word in the widest stripe of skipped bins
    void setLit(bool lit); ///< the skipped bins are what is spoken of: marked, and more strongly
    void setPointedBin(int bin); ///< −1: none
    void setStyle(const theme::FigureColours& colours, const QFont& font);

    /// Whether some bin is marked as skipped.
    [[nodiscard]] bool isAnySkipped() const;

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    [[nodiscard]] bool isSkipped(Eigen::Index bin) const;
    [[nodiscard]] QRectF stripe(Eigen::Index from, Eigen::Index to) const; ///< bins from … to − 1, within the plot
    void drawSkipped(QPainter& painter) const;
    void drawPointed(QPainter& painter) const;

    PlotFrame& m_frame;
    std::shared_ptr<const kl::Snapshot> m_snapshot;
    theme::FigureColours m_colours;
    QFont m_font;
    bool m_marksSkipped = true;
    bool m_named = true;
    bool m_lit = false;
    int m_pointedBin = -1;
};
