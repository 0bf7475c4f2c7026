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

double probabilityEnd(double currentEnd, double dataMax)
{
    return std::min(1.0, pinnedEnd(currentEnd, dataMax));
}

Ends logarithmicEnds(double least, double largest, const std::optional<Ends>& current)
{
    const double room = 0.7 * least;
    const double decade = std::pow(10.0, std::floor(std::log10(room)));
    const double low = room >= 5.0 * decade ? 5.0 * decade : room >= 2.0 * decade ? 2.0 * decade : decade;
    const double high = std::pow(10.0, std::ceil(std::log10(largest * 1.04)));
    if (current && least >= current->low && largest <= current->high && low <= 10.0 * current->low
        && high >= current->high / 11.0)
        return *current;
    return {low, high};
}

double tickInterval(double length, int wished)
{
    if (!(length > 0.0) || !std::isfinite(length))
        return 1.0;
    return smallestNotBelow(length / std::max(1, wished), std::array {1.0, 2.0, 5.0});
}

double dividingInterval(double end, int most)
{
    if (!(end > 0.0) || !std::isfinite(end))
        return 1.0;
    const auto digitOf = [](double step) { // 0 if it takes more than one
        const double digits = step / std::pow(10.0, std::floor(std::log10(step) + 1e-9));
        return std::abs(digits - std::round(digits)) < 1e-6 ? static_cast<int>(std::round(digits)) : 0;
    };
    const auto isRound = [](int digit) { return digit == 1 || digit == 2 || digit == 5; };
    for (int pieces = most; pieces > 1; --pieces) {
        if (isRound(digitOf(end / pieces)))
            return end / pieces;
    }
    for (int pieces = most; pieces > 1; --pieces) {
        if (digitOf(end / pieces) != 0)
            return end / pieces;
    }
    return end;
}

int decimals(double interval)
{
    const int first = std::max(0, -static_cast<int>(std::floor(std::log10(interval) + 1e-9)));
    const double scaled = interval * std::pow(10.0, first);
    return std::abs(scaled - std::round(scaled)) < 1e-6 ? first : first + 1; // 0.15, which no 1-2-5 step is
}

} // namespace axisscale
