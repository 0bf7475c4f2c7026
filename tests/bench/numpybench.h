// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

/// Median milliseconds of the same calculation in NumPy, run beside ours.
struct NumPyTimes {
    double pythonMinMax; ///< as people write the notebook, with Python's own min and max
    double numpyMinMax;
};

/// Empty where no Python with NumPy is installed.
[[nodiscard]] std::optional<NumPyTimes> measureNumPy(std::int64_t sampleCount, int binCount);
