// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axisscale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace axisscale {

namespace {

/// The smallest step·10ᵏ not below value; a touch of tolerance keeps 0.3 from becoming 0.4.
template <std::size_t N>
double smallestNotBelow(double value, const std::array<double, N>& steps)
{
    const double decade = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : steps) {
        if (step * decade >= value * (1.0 - 1e-12))
            return step * decade;
    }
    return 10.0 * decade;
}

} // namespace

double roundUp(double value)
{
    if (!(value > 0.0) || !std::isfinite(value))
        return 1.0;
    return smallestNotBelow(value, std::array {1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0});
}

double pinnedEnd(double currentEnd, double dataMax)
{
    const bool fits = dataMax <= currentEnd && dataMax >= 0.5 * currentEnd;
    return fits ? currentEnd : roundUp(dataMax * 1.04);
}

double tickInterval(double length, int wished)
{
    if (!(length > 0.0) || !std::isfinite(length))
        return 1.0;
    return smallestNotBelow(length / std::max(1, wished), std::array {1.0, 2.0, 5.0});
}

int decimals(double interval)
{
    return std::max(0, -static_cast<int>(std::floor(std::log10(interval) + 1e-9)));
}

} // namespace axisscale
