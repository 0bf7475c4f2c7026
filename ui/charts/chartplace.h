// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

/// A place in the figure that can be spoken of: a point of a curve where it is told best from the other, or of P's right
/// flank, where a height can be read.
enum class ChartPlace { CurveP, CurveQ, Bin };

namespace figure {

/// The bin it is over.
[[nodiscard]] int binOf(ChartPlace place, const kl::Histograms& histograms);
/// The bin that @p x lies in, by the rule the values are counted by: closed on the left, the last one on both sides; −1
/// beside all of them.
[[nodiscard]] int binAt(double x, const kl::Histograms& histograms);

} // namespace figure
