// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "ui/charts/plotframe.h"
#include "ui/charts/plotscale.h"
#include "ui/theme/theme.h"

/// What lies beyond the edges of a range that is held, in words, one note a side: "1.2 % of P, up to 31 →".
struct Beyond {
    PlotFrame::Note left;
    PlotFrame::Note right;
};

/// @return notes of the bins outside, of which one that is partly outside counts with that part, for what lies in it is
///         drawn over all of it; none unless the scale is held
[[nodiscard]] Beyond beyond(const kl::Snapshot& snapshot, const PlotScale& scale, const theme::FigureColours& colours);
