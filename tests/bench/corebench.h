// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// Median milliseconds of one update of the calculation, by what changed.
struct CoreTimes {
    double sigma = 0.0;
    double bins = 0.0;
    double neighbour = 0.0; ///< N by one
    double jump = 0.0; ///< N to anywhere up to it
    double seed = 0.0; ///< everything anew
    double plain = 0.0; ///< the plain calculation in C++, everything anew, for comparison
};

[[nodiscard]] CoreTimes measureCore(std::int64_t sampleCount, int binCount);

/// Milliseconds that cancelling took effect in, at worst, over runs that were stopped at different moments.
[[nodiscard]] double measureCancelling();
