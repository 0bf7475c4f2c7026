// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "ui/charts/axisscale.h"
#include "ui/charts/binoverlay.h"
#include "ui/charts/figurecontent.h"
#include "ui/charts/figurelabels.h"
#include "ui/charts/figurelines.h"
#include "ui/charts/figurestyle.h"
#include "ui/charts/plotframe.h"
#include "ui/charts/polyline.h"
#include "ui/state/unit.h"

#include <QList>
#include <QObject>
#include <QPointF>

#include <memory>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QChart;
QT_END_NAMESPACE

class BinNote;

/// The figure: both histograms as lines through the bin centres, which go on to the outer edges where the range is
/// held or there is but one bin. The one place that turns a Snapshot into a picture; the window and every exported
/// file show a Figure.
///
/// Axes are made once, series when they are first needed; all are updated in place. The chart belongs to whoever adds
/// it to a scene.
class Figure : public QObject {
    Q_OBJECT

public:
    using Style = FigureStyle;

    explicit Figure(const Style& style);
    ~Figure() override;

    [[nodiscard]] QChart* chart() const { return m_frame.chart(); }
    [[nodiscard]] const PlotFrame& frame() const { return m_frame; }
    void setStyle(const Style& style);
    void setContent(const FigureContent& content);
    /// @param bin  −1: none
    /// @param y  of the pointer, in the chart, if it is one that points
    void setPointedBin(int bin, std::optional<qreal> y = {});

    /// While something is dragged the axis keeps its end and the legend its corner as long as they do. Otherwise both
    /// follow from what is shown alone.
    void setHolding(bool holding);

    void setMinimumSides(int left, int right); ///< where the plot starts and ends at least, from the edges
    void setLit(bool skipped); ///< the skipped bins are what is spoken of

    /// The plot has a fair part of the whole beside the words around it.
    [[nodiscard]] bool isRoomy() const;
    [[nodiscard]] QRectF legendPlace() const;
    /// Where the curve of P or Q passes over @p bin, in the chart's coordinates; outside the plot if it is not seen.
    [[nodiscard]] QPointF curvePoint(bool ofP, int bin) const;
    [[nodiscard]] QStringList legendNames() const;
    [[nodiscard]] const FigureLabels& labels() const { return m_labels; }
    [[nodiscard]] const FigureLines& lines() const { return m_lines; }
    /// From where to where on the horizontal axis bins are marked as left out.
    [[nodiscard]] std::vector<QPointF> skipped() const;
    [[nodiscard]] std::optional<BinOverlay::Word> skippedWord() const;

private:
    void applyTitle();
    void applyNotes();
    void applyRanges();
    void layOut();
    [[nodiscard]] double peakOf(const kl::Histograms& histograms) const;
    [[nodiscard]] double highest() const;
    [[nodiscard]] qreal binWidth() const; ///< in pixels
    [[nodiscard]] std::vector<LegendItem::Entry> legendEntries() const;

    PlotFrame m_frame;
    FigureLines m_lines;
    BinOverlay* m_overlay; ///< this and the note belong to the chart
    BinNote* m_note;
    FigureLabels m_labels;
    Style m_style;
    FigureContent m_content;
    polyline::Window m_window {};
    double m_yEnd = 0.0;
    std::optional<axisscale::Ends> m_yEnds; ///< of the logarithmic axis
    bool m_holding = false;
};
