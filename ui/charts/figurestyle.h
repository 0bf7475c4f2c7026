// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/figureoptions.h"
#include "ui/theme/theme.h"

#include <QFont>

/// How a figure and the charts below it look, in the window and in files.
struct FigureStyle {
    theme::FigureColours colours {};
    QFont font {};
    qreal tickScale = 1.0; ///< of the type of the axes' numbers, to the other
    qreal lineWidth = 2.5; ///< of P's and Q's lines; the others are in proportion
    qreal leastLine = 0.0; ///< px: no line is thinner, where it is to be seen from far away
    bool grid = true;
    bool frame = false; ///< all around the plot, beside the axes
    LegendPlace legend = LegendPlace::Auto;
    bool caption = false; ///< both divergences and the parameters above the plot
    /// Charts stand close below one another, in large type: narrow edges, and no words that can be read elsewhere.
    bool dense = false;
    bool legendGivesWay = false; ///< where it would leave the plot too little; else type has to grow smaller
};
