// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "ui/theme.h"

#include <QFont>
#include <QObject>
#include <QPointF>

#include <memory>

QT_BEGIN_NAMESPACE
class QChart;
class QLineSeries;
class QValueAxis;
QT_END_NAMESPACE

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

    [[nodiscard]] QChart* chart() const { return m_chart; }
    void setStyle(const Style& style);
    void setSnapshot(const std::shared_ptr<const kl::Snapshot>& snapshot);

private:
    void applyPens();
    void applyTitle();
    void layOut();
    void placeLegend();

    QChart* m_chart; ///< owned by its scene once it is in one
    QLineSeries* m_p;
    QLineSeries* m_q;
    QValueAxis* m_x;
    QValueAxis* m_y;
    Style m_style;
    std::shared_ptr<const kl::Snapshot> m_snapshot;
    double m_yEnd = 0.0;
    bool m_dashed = true; ///< Q is told apart by dashes, not by its colour alone
    bool m_layingOut = false;
};

namespace figure {

/// The points of a line through bin centres, (centre, mass) per bin. All finite.
[[nodiscard]] QList<QPointF> points(const Eigen::ArrayXd& binCentres, const Eigen::ArrayXd& mass);

/// "P: log-normal, σ = 0.5" and "Q: normal", as the legend has them.
[[nodiscard]] QString nameOfP(const kl::Parameters& parameters);
[[nodiscard]] QString nameOfQ();

/// One line with both values and all parameters.
[[nodiscard]] QString summary(const kl::Snapshot& snapshot);

} // namespace figure
