// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

/// How a way is divided among the values along it, a slider's or one that is played. Square: equal ways are equal steps
/// of the square root, which leaves small values room and large ones too. Logarithmic: equal ways are equal ratios.
enum class Scale { Linear, Square, Logarithmic };

/// Pure functions; @p low and @p high are the ends of the way, low < high, and above 0 where it is logarithmic.
namespace scale {

/// Where on the way a @p value between the ends lies: 0 … 1.
[[nodiscard]] inline double partOf(Scale scale, double low, double high, double value)
{
    const double linear = (value - low) / (high - low);
    switch (scale) {
    case Scale::Linear: break;
    case Scale::Square: return std::sqrt(linear);
    case Scale::Logarithmic: return std::log(value / low) / std::log(high / low);
    }
    return linear;
}

/// What lies at that @p part of the way, 0 … 1.
[[nodiscard]] inline double valueAt(Scale scale, double low, double high, double part)
{
    switch (scale) {
    case Scale::Linear: break;
    case Scale::Square: return low + part * part * (high - low);
    case Scale::Logarithmic: return low * std::pow(high / low, part);
    }
    return low + part * (high - low);
}

} // namespace scale
