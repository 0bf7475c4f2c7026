// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/texwords.h"

#include <QByteArray>
#include <QFontMetricsF>
#include <QPointF>

/// Where a chart stands in a TikZ picture: charts are laid out from their upper left corner on, in units of their
/// own, the picture begins at its lower left corner.
struct TikzPaper {
    double unit; ///< big points of one of the charts' units
    double height; ///< of the whole picture, in the charts' units
    QPointF corner {}; ///< upper left one of this chart
    double lineWidth = 1.0; ///< of P's and Q's lines, in the charts' units
    QFontMetricsF metrics; ///< of the type that the charts are laid out with

    [[nodiscard]] QByteArray length(double units) const { return texwords::length(units * unit); }
    /// "(12bp,34bp)": a point of the chart.
    [[nodiscard]] QByteArray point(const QPointF& ofChart) const
    {
        const QPointF all = corner + ofChart;
        return '(' + length(all.x()) + ',' + length(height - all.y()) + ')';
    }
};
