// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/colouredtext.h"

#include <QColor>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <vector>

class PlotFrame;

/// The words around a plot and where they stand, in the chart's coordinates: the same for whoever writes them, whether
/// on the screen or for another program.
struct AxisWords {
    /// Lines centred above one another.
    struct Label {
        QStringList lines;
        QPointF topCentre; ///< the middle of the upper edge of the first
        QColor colour {}; ///< invalid: the text's
        bool isUpright = false; ///< read from below, its upper edge on the left
    };
    /// A line of what lies beyond an edge of the plot.
    struct Note {
        ColouredText text;
        bool isLeft; ///< of the left edge, at which it begins; else it ends at the right one
        qreal left;
        qreal right;
        qreal top;
    };
    /// A number of the axis on the right, and its mark.
    struct Number {
        QString text;
        qreal y; ///< of the middle
    };

    std::vector<Label> labels {}; ///< the title, the axes' names
    std::vector<Note> notes {};
    std::vector<Number> rightNumbers {};
};

/// Those of @p frame, as it is laid out.
[[nodiscard]] AxisWords axisWords(const PlotFrame& frame);
