// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figurelabels.h"
#include "ui/charts/polyline.h"

#include <QColor>
#include <QList>
#include <QPointF>

#include <array>
#include <vector>

namespace figure {

/// A line as it is drawn, on the axes, and where it goes out at the top.
struct DrawnLine {
    const std::vector<QList<QPointF>>& runs;
    const std::vector<polyline::Exit>& exits;
};

/// What is written at the lines: the letters of the samples, and of all that goes out at the top how far. What two lines
/// have in common is said once: "P, Q" and "P and Q, peak 250 ↑".
///
/// @param letters  of P and Q, each in its colour
/// @param text  colour of what is said of both
/// @param alike  whether the samples' lines lie so close together that they have one name
[[nodiscard]] std::vector<FigureLabels::Named> namesOf(const std::array<ColouredText, 2>& letters, const QColor& text,
    const std::array<DrawnLine, 2>& counted, const std::array<DrawnLine, 2>& exact, bool alike);

} // namespace figure
