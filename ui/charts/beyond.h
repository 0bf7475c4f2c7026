// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "ui/charts/plotframe.h"
#include "ui/charts/plotscale.h"
#include "ui/theme/theme.h"

#include <vector>

/// What lies beyond the edges of a range that is held, in words: "1.2 % of P, up to 31 →".
struct Beyond {
    std::vector<PlotFrame::Note> left;
    std::vector<PlotFrame::Note> right;
};

/// @return notes for those bins whose centres, where the curves have their points, lie outside; none unless the scale is
///         held
[[nodiscard]] Beyond beyond(const kl::Snapshot& snapshot, const PlotScale& scale, const theme::FigureColours& colours);
