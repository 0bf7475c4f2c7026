// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/curve.h"
#include "ui/charts/plotframe.h"
#include "ui/state/shown.h"
#include "ui/words/emptybinwords.h"

#include <QObject>

#include <Eigen/Core>

class BinOverlay;
class TermBars;

/// The terms of one of the two sums, bin by bin, as bars up and down from 0: filled where they add, outlined where they
/// take away. A line adds them up from left to right, on an axis of its own, and ends at the value. Where all are 0,
/// words say so.
class TermsFigure : public QObject {
    Q_OBJECT

public:
    explicit TermsFigure(description::Direction direction);

    [[nodiscard]] QChart* chart() const { return m_frame.chart(); }
    [[nodiscard]] const PlotFrame& frame() const { return m_frame; }
    [[nodiscard]] bool isPq() const { return m_direction == description::Direction::Pq; }
    [[nodiscard]] const Curve& sum() const { return m_sum; } ///< on the frame's axes
    /// Of each bin, in the unit that is shown.
    [[nodiscard]] Eigen::ArrayXd termsShown() const;
    [[nodiscard]] QString remark() const; ///< in place of bars; empty: there are some
    void setStyle(const FigureStyle& style);
    /// @param low, high  the horizontal range, as the figure above has it
    void setShown(const Shown& shown, double low, double high);
    void setPointedBin(int bin);
    void setMarksSkipped(bool marks); ///< hatches the bins that are left out
    void setLit(bool lit); ///< the skipped bins are what is spoken of
    /// While something is dragged or played the axes keep their ends as long as these will do.
    void setHolding(bool holding);
    /// The figure above holds its axes still: while holding, these grow where they must and do not shrink.
    void setStill(bool still) { m_still = still; }

    void setXNumbered(bool numbered); ///< whether its horizontal axis has numbers
    void setMinimumSides(int left, int right); ///< where the plot starts and ends at least, from the edges

private:
    [[nodiscard]] const Eigen::ArrayXd& terms() const;
    [[nodiscard]] double total() const; ///< their sum, in nats
    [[nodiscard]] QString titled(const QString& formula) const;
    void applyYRange();
    void applySum();
    /// Of an axis that ends at @p current, or 0, and has to reach up to @p most.
    [[nodiscard]] double endOf(double current, double most) const;

    PlotFrame m_frame;
    description::Direction m_direction;
    Curve m_sum;
    BinOverlay* m_overlay; ///< this and the bars belong to the chart
    TermBars* m_bars;
    Shown m_shown;
    double m_highest = 1.0; ///< of the terms, in the unit shown; how far the axis has to reach at least
    double m_lowest = 1.0; ///< downwards
    double m_yLow = 0.0;
    double m_yHigh = 0.0;
    double m_sumEnd = 0.0; ///< of the sum's axis, either way
    bool m_holding = false;
    bool m_still = false;
};
