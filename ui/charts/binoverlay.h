// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "ui/theme/theme.h"

#include <QColor>
#include <QFont>
#include <QGraphicsItem>
#include <QPixmap>
#include <QPoint>
#include <QPointF>
#include <QRectF>

#include <memory>
#include <optional>
#include <vector>

class PlotFrame;

/// What is drawn behind a plot's lines, bin by bin: the hatch over skipped bins, and the outline of the bin that is
/// pointed at.
///
/// One item that draws cut to the plot area; many small items would be slow. Lives in the frame's chart.
class BinOverlay : public QGraphicsItem {
public:
    explicit BinOverlay(PlotFrame& frame);

    void setSnapshot(const std::shared_ptr<const kl::Snapshot>& snapshot);
    void setNamed(bool named); ///< with the word in the widest stripe of skipped bins
    void setMarksSkipped(bool marks); ///< hatches what the treatment leaves out; at first it does
    void setLit(bool lit); ///< the skipped bins are what is spoken of: they are marked more strongly
    void setPointedBin(int bin); ///< −1: none
    /// @param leastLine  px: no line is thinner than that, or 1
    void setStyle(const theme::FigureColours& colours, const QFont& font, qreal leastLine = 0.0);

    /// What other words have taken, in the chart, and the lines, on the axes as they are laid out: the word gives way.
    void setTaken(const std::vector<QRectF>& taken, const std::vector<QList<QPointF>>& lines);

    /// Whether some bin within the plot is marked as skipped.
    [[nodiscard]] bool isAnySkipped() const { return !skipped().empty(); }
    /// From where to where on the horizontal axis bins are skipped, within the plot; neighbours in one stretch.
    [[nodiscard]] std::vector<QPointF> skipped() const;

    /// What is written in the widest stripe, on a ground of its own: it would be hard to read across the lines.
    struct Word {
        QString text;
        QRectF ground;
    };
    [[nodiscard]] std::optional<Word> word() const; ///< none where there is no room

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    [[nodiscard]] bool isSkipped(Eigen::Index bin) const;
    [[nodiscard]] QRectF stripe(double from, double to) const; ///< within the plot
    void hatchArea(QPainter& painter, const QRectF& area) const;
    void drawSkipped(QPainter& painter) const;
    void drawPointed(QPainter& painter) const;

    PlotFrame& m_frame;
    std::shared_ptr<const kl::Snapshot> m_snapshot;
    std::vector<QRectF> m_taken;
    std::vector<QList<QPointF>> m_lines;
    theme::FigureColours m_colours;
    QFont m_font;
    qreal m_line = 1.0; ///< px
    bool m_named = true;
    mutable QPixmap m_sheet; ///< all of the plot hatched, in the colours that stand beside it
    mutable QPoint m_sheetOrigin;
    mutable QColor m_sheetLines;
    bool m_marksSkipped = true;
    bool m_lit = false;
    int m_pointedBin = -1;
};
