// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

/// The whole way a person feels: milliseconds from a slider's step to the painted frame that shows it.
struct FrameTimes {
    QString slider; ///< object name
    double median = 0.0;
    double percentile99 = 0.0;
};

/// What the real window takes at 1280 × 800, and the memory it holds.
struct WindowTimes {
    std::vector<FrameTimes> frames; ///< 300 steps of each slider
    double megabytes = 0.0; ///< of the whole program, N as given
    double megabytesAfter = 0.0; ///< some seconds after N went back to 10 000
};

[[nodiscard]] WindowTimes measureWindow(std::int64_t sampleCount, int binCount);

/// Median milliseconds of a whole run of the program that ends with a picture of its window: start, calculation, first
/// painted curve and writing the file.
[[nodiscard]] double measureStart();
