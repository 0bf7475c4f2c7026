// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure.h"
#include "ui/export/tikzpaper.h"

#include <QByteArray>
#include <QPen>

/// What is drawn between the axes: numbers as data, so that they can be read and used again.
namespace tikzcurves {

/// The bins that are left out, hatched; before the axis, so that all else lies above it.
[[nodiscard]] QByteArray hatch(const PlotFrame& frame, const std::vector<QPointF>& stretches, const TikzPaper& paper);

/// The tables of numbers that the curves are drawn from; before the axis.
[[nodiscard]] QByteArray tables(const Figure& figure, const FigureContent& content);

/// Areas, lines and marks; on the axes.
[[nodiscard]] QByteArray curves(const Figure& figure, const FigureContent& content, const TikzPaper& paper);

/// Where curves go out at the top; after the axes.
[[nodiscard]] QByteArray arrows(const Figure& figure, const TikzPaper& paper);

/// Options of a mark on P's and on Q's points.
[[nodiscard]] QByteArray disc(const TikzPaper& paper);
[[nodiscard]] QByteArray ring(const TikzPaper& paper);

/// "draw=…, line width=…, dash pattern=…".
[[nodiscard]] QByteArray pen(const QPen& pen, const TikzPaper& paper);

/// A colour as an option with a value: "fill={rgb,255:…}, fill opacity=0.25".
[[nodiscard]] QByteArray fill(const QColor& colour);

} // namespace tikzcurves
