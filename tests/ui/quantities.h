// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/quantity.h"

// Quantities for tests: one of each kind.

/// Whole and logarithmic, with a slider that starts above the lowest value.
inline Quantity sampleCount()
{
    return {.name = QStringLiteral("Samples"),
        .low = 2.0,
        .high = 10'000'000.0,
        .whole = true,
        .step = 1.0,
        .sliderLow = 10.0,
        .sliderHigh = 10'000'000.0,
        .scale = Scale::Logarithmic,
        .sliderSteps = 600,
        .stops = stops::roundNumbers(10.0, 10'000'000.0),
        .page = 6};
}

/// Whole and logarithmic, with arrow keys that go by ones between the stops of a drag.
inline Quantity binCount()
{
    return {.name = QStringLiteral("Bins"),
        .low = 1.0,
        .high = 1000.0,
        .whole = true,
        .step = 1.0,
        .sliderLow = 1.0,
        .sliderHigh = 1000.0,
        .scale = Scale::Logarithmic,
        .sliderSteps = 300,
        .stops = stops::every(50.0, 1000.0, stops::every(5.0, 100.0, stops::every(1.0, 20.0))),
        .arrow = 1.0,
        .fine = 1.0,
        .page = 5};
}

/// Real, with a slider over the whole range that leaves small values room.
inline Quantity spread()
{
    return {.name = QStringLiteral("Spread"),
        .low = 0.001,
        .high = 5.0,
        .step = 0.01,
        .sliderLow = 0.001,
        .sliderHigh = 5.0,
        .scale = Scale::Square,
        .sliderSteps = 5000,
        .stops = stops::every(0.01, 5.0, stops::every(0.001, 0.01)),
        .fine = 0.001,
        .page = 10};
}

/// Real and linear, with a slider that covers the middle of its range.
inline Quantity sigma()
{
    return {.name = QStringLiteral("Sigma"),
        .low = 0.001,
        .high = 5.0,
        .whole = false,
        .step = 0.01,
        .sliderLow = 0.01,
        .sliderHigh = 3.0,
        .scale = Scale::Linear,
        .sliderSteps = 2990,
        .stops = stops::every(0.01, 3.0),
        .fine = 0.001,
        .page = 10};
}
