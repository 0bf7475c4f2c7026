// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plotframe.h"
#include "ui/state/shown.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QObject>

class BinOverlay;
class TermBars;

/// The terms of both sums, bin by bin, as bars up and down from 0: p ln(p/q) on a bin's left half in P's colour,
/// q ln(q/p) on its right half in Q's. Their totals are the two values.
class TermsFigure : public QObject {
    Q_OBJECT

public:
    TermsFigure();

    [[nodiscard]] QChart* chart() const { return m_frame.chart(); }
    [[nodiscard]] const PlotFrame& frame() const { return m_frame; }
    void setStyle(const theme::FigureColours& colours, const QFont& font);
    void setShown(const Shown& shown);
    void setPointedBin(int bin);
    void setHolding(bool holding); ///< the axis keeps its ends while they will do

    void setMinimumLeft(int pixels); ///< where the plot starts at least

private:
    void applyYRange();

    PlotFrame m_frame;
    BinOverlay* m_overlay; ///< this and the bars belong to the chart
    TermBars* m_bars;
    double m_highest = 1.0; ///< of the terms, in the unit shown; how far the axis has to reach at least
    double m_lowest = 1.0; ///< downwards
    double m_yLow = 0.0;
    double m_yHigh = 0.0;
    bool m_holding = false;
};
