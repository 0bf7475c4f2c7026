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

QT_BEGIN_NAMESPACE
class QChart;
class QLineSeries;
QT_END_NAMESPACE

class BandItem;
class BinOverlay;

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

private:
    /// The two lines of one kind: as counted, exact, pinned.
    struct Lines {
        QLineSeries* p = nullptr;
        QLineSeries* q = nullptr;
    };
    Lines addLines();
    void hideMarkers(QLineSeries* series);
    void applyPens();
    void applyTitle();
    void placeLegend();

    PlotFrame m_frame;
    Lines m_pinned; ///< drawn first, below the others
    Lines m_exact;
    Lines m_counted;
    BinOverlay* m_overlay; ///< this and the band belong to the chart
    BandItem* m_band;
    Style m_style;
    Shown m_shown;
    double m_yEnd = 0.0;
    bool m_dashed = true; ///< Q is told apart by dashes, not by its colour alone
};

namespace figure {

/// The points of a line through bin centres, (centre, mass) per bin. All finite.
[[nodiscard]] QList<QPointF> points(const Eigen::ArrayXd& binCentres, const Eigen::ArrayXd& mass);

/// "P: log-normal, σ = 0.5" and "Q: normal", as the legend has them.
[[nodiscard]] QString nameOfP(const kl::Parameters& parameters);
[[nodiscard]] QString nameOfQ();

/// One line with both values and all parameters.
[[nodiscard]] QString summary(const kl::Snapshot& snapshot, Unit unit = Unit::Nats);

} // namespace figure
