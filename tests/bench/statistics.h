// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cmath>
#include <vector>

/// Runs from where it is made.
class Stopwatch {
public:
    using Clock = std::chrono::steady_clock;
    [[nodiscard]] double milliseconds() const
    {
        return std::chrono::duration<double, std::milli>(Clock::now() - m_start).count();
    }

private:
    Clock::time_point m_start = Clock::now();
};

/// The value that @p fraction of @p values do not exceed; they must not be empty.
inline double quantile(std::vector<double> values, double fraction)
{
    const auto place = static_cast<std::ptrdiff_t>(std::ceil(fraction * static_cast<double>(values.size()))) - 1;
    const auto at = values.begin() + std::max<std::ptrdiff_t>(place, 0);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

/// Median of what @p measure(i) gives for i = 0 … times − 1.
template <typename Measure>
double medianOf(int times, const Measure& measure)
{
    std::vector<double> values;
    values.reserve(static_cast<std::size_t>(times));
    for (int i = 0; i < times; ++i)
        values.push_back(measure(i));
    return quantile(std::move(values), 0.5);
}
