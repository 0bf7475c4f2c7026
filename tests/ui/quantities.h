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
        .logarithmic = true,
        .sliderSteps = 600};
}

/// Whole and logarithmic, where several slider positions share a value.
inline Quantity binCount()
{
    return {.name = QStringLiteral("Bins"),
        .low = 1.0,
        .high = 1000.0,
        .whole = true,
        .step = 1.0,
        .sliderLow = 1.0,
        .sliderHigh = 1000.0,
        .logarithmic = true,
        .sliderSteps = 300};
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
        .logarithmic = false,
        .sliderSteps = 299};
}
