// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure.h"
#include "ui/export/tikzpaper.h"

#include <QByteArray>

/// What names the curves.
namespace tikzlegend {

/// The legend, in the corner or above the plot as the figure has it; on the axes. TeX finds how wide its words are.
[[nodiscard]] QByteArray legend(const Figure& figure, const TikzPaper& paper);

/// The letters at the curves; after the axes.
[[nodiscard]] QByteArray names(const Figure& figure, const TikzPaper& paper);

} // namespace tikzlegend
