// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "ui/charts/figurecontent.h"
#include "ui/charts/plotframe.h"
#include "ui/state/unit.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QList>
#include <QObject>
#include <QPointF>

#include <memory>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QChart;
class QLineSeries;
QT_END_NAMESPACE

class BandItem;
class BinOverlay;
class LegendItem;
class MarkItem;

/// The figure: both histograms as lines through the bin centres. The one place that turns a Snapshot into a picture;
/// the window and every exported file show a Figure.
///
/// Series and axes are made once and updated in place. The chart belongs to whoever adds it to a scene.
class Figure : public QObject {
    Q_OBJECT

public:
    struct Style {
        theme::FigureColours colours;
        QFont font;
        bool valuesInTitle = false; ///< both divergences and the parameters above the plot
    };

    explicit Figure(const Style& style);
    ~Figure() override;

    [[nodiscard]] QChart* chart() const { return m_frame.chart(); }
    [[nodiscard]] const PlotFrame& frame() const { return m_frame; }
    void setStyle(const Style& style);
    void setContent(const FigureContent& content);
    void setPointedBin(int bin); ///< −1: none

    /// While something is dragged the axis keeps its end and the legend its corner as long as they do. Otherwise both
    /// follow from what is shown alone.
    void setHolding(bool holding);

    void setMinimumLeft(int pixels); ///< where the plot starts at least

    /// The plot has a fair part of the whole beside the words around it.
    [[nodiscard]] bool isRoomy() const;
    [[nodiscard]] QRectF legendPlace() const;
    [[nodiscard]] QStringList legendNames() const;

private:
    /// The two lines of one kind: as counted, exact, pinned.
    struct Lines {
        QLineSeries* p = nullptr;
        QLineSeries* q = nullptr;
    };
    Lines addLines();
    void applyPens();
    void applyTitle();
    void applyYRange();
    void layOut();
    [[nodiscard]] bool isFree(const QRectF& place, const QRectF& plot) const;

    PlotFrame m_frame;
    Lines m_pinned; ///< drawn first, below the others
    Lines m_exact;
    Lines m_counted;
    BinOverlay* m_overlay; ///< this and the band belong to the chart
    BandItem* m_band;
    MarkItem* m_marks;
    LegendItem* m_legend;
    Style m_style;
    Shown m_shown;
    std::vector<QList<QPointF>> m_ink; ///< all lines that are drawn, in the plot's values
    double m_highest = 1.0;
    double m_yEnd = 0.0;
    bool m_holding = false;
    std::optional<int> m_corner; ///< of the plot that the legend stands in; empty: above it
    bool m_dashed = true; ///< Q is told apart by dashes, not by its colour alone
};

namespace figure {

/// The points of a line through bin centres, (centre, mass) per bin. All finite.
[[nodiscard]] QList<QPointF> points(const Eigen::ArrayXd& binCentres, const Eigen::ArrayXd& mass);

/// "P  log-normal, σ = 0.5" and "Q  normal", as the legend has them.
[[nodiscard]] QString nameOfP(const kl::Parameters& parameters);
[[nodiscard]] QString nameOfQ();

/// One line with both values and all parameters.
[[nodiscard]] QString summary(const kl::Snapshot& snapshot, Unit unit = Unit::Nats);

} // namespace figure
