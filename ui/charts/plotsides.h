// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>

#include <vector>

class PlotFrame;

/// Where plots below one another all start and end, in pixels from the edges.
struct PlotSides {
    int left = 0;
    int right = 0;

    friend bool operator==(const PlotSides&, const PlotSides&) = default;
};

namespace plotsides {

/// So far from the edges that ordinary labels do not move them.
///
/// @param below  the plots of terms that are shown, which have numbers on the right
/// @param width  of all of them
[[nodiscard]] PlotSides of(
    const PlotFrame& figure, const std::vector<const PlotFrame*>& below, const QFontMetrics& metrics, int width);

} // namespace plotsides
