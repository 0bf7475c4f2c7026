// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plotframe.h"
#include "ui/export/tikzpaper.h"
#include "ui/state/figureoptions.h"

#include <QByteArray>

/// A plot's frame as pgfplots draws it: ranges, ticks, numbers and names where the frame has them.
namespace tikzaxis {

/// "\begin{axis}[…]"; what follows is on its axes until "\end{axis}".
[[nodiscard]] QByteArray beginning(const PlotFrame& frame, const TikzPaper& paper, const FigureOptions& options);

/// What stands around the plot: title, names of the axes, notes, the axis on the right.
[[nodiscard]] QByteArray words(const PlotFrame& frame, const TikzPaper& paper);

/// "\node[…] at (…) {…};", with the middle of the upper edge of its line, as the charts have it, at @p topCentre.
[[nodiscard]] QByteArray label(
    const TikzPaper& paper, const QPointF& topCentre, const QByteArray& text, const QByteArray& options = {});

} // namespace tikzaxis
