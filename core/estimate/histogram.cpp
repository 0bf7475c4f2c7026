// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/histogram.h"

#include "core/estimate/checks.h"
#include "core/text.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace kl {

Eigen::ArrayXd linspace(double start, double stop, Eigen::Index points)
{
    if (points < 2)
        throw std::invalid_argument("linspace: points must be at least 2, not " + shortest(points));
    const double length = stop - start;
    if (!std::isfinite(length))
        throw std::invalid_argument(
            "linspace: the way from " + shortest(start) + " to " + shortest(stop) + " is not a finite number");

    const auto steps = static_cast<double>(points - 1);
    const double step = length / steps;
    Eigen::ArrayXd values(points);
    for (Eigen::Index i = 0; i < points; ++i) {
        const auto at = static_cast<double>(i);
        // A step that underflows to 0 is replaced by the fraction of the way, as NumPy does.
        values[i] = (step != 0.0 ? at * step : at / steps * length) + start;
    }
    values[points - 1] = stop;
    return values;
}

Histogram histogram(std::span<const double> values, const Eigen::Ref<const Eigen::ArrayXd>& binEdges)
{
    requireEdges("histogram", binEdges);
    const Eigen::Index bins = binEdges.size() - 1;
    const double first = binEdges[0];
    const double last = binEdges[bins];
    const double perUnit = static_cast<double>(bins) / (last - first);

    Histogram result {Counts::Zero(bins)};
    for (const double value : values) {
        if (!(value >= first && value <= last)) {
            ++(std::isnan(value) ? result.notANumber : result.outside);
            continue;
        }
        // The width gives a first guess, the edges decide. The guess is NaN if all edges are equal.
        const double guess = (value - first) * perUnit;
        Eigen::Index bin = guess < static_cast<double>(bins) ? static_cast<Eigen::Index>(guess) : bins - 1;
        if (!(binEdges[bin] <= value && value < binEdges[bin + 1])) {
            const double* const begin = binEdges.data();
            bin = std::min<Eigen::Index>(std::upper_bound(begin, begin + bins + 1, value) - begin, bins) - 1;
        }
        ++result.counts[bin];
    }
    return result;
}

Eigen::ArrayXd mass(const Counts& counts)
{
    if (counts.size() == 0)
        throw std::invalid_argument("mass: there are no bins");
    Eigen::Index lowest = 0;
    if (counts.minCoeff(&lowest) < 0)
        throw std::invalid_argument("mass: the count in bin " + shortest(lowest) + " is " + shortest(counts[lowest])
            + "; a count is not negative");
    const std::int64_t total = counts.sum();
    if (total == 0)
        throw std::invalid_argument("mass: nothing was counted");
    return counts.cast<double>() / static_cast<double>(total);
}

} // namespace kl
