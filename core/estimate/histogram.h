// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>
#include <cstdint>
#include <span>

namespace kl {

/// How many values fell into each bin, shape (bins).
using Counts = Eigen::Array<std::int64_t, Eigen::Dynamic, 1>;

/// @p points evenly spaced values from @p start to @p stop, both included, to the last bit those of `np.linspace`:
/// start + i·step with step = (stop − start)/(points − 1), and the last one is @p stop itself.
///
/// Where the step is as small as a denormal number the result may not rise monotonically; NumPy's does not either.
///
/// @throws std::invalid_argument  if @p points < 2, an end is not finite, or stop − start overflows.
///
/// Source: https://numpy.org/doc/stable/reference/generated/numpy.linspace.html
[[nodiscard]] Eigen::ArrayXd linspace(double start, double stop, Eigen::Index points);

/// A histogram, with the values that found no bin.
struct Histogram {
    Counts counts; ///< shape (edges − 1)
    std::int64_t outside = 0; ///< below the first edge or above the last one, infinities included
    std::int64_t notANumber = 0; ///< NaNs
};

/// Counts @p values in the bins between @p binEdges: bins are closed on the left and open on the right,
/// [edgeᵢ, edgeᵢ₊₁), only the last one is closed on both sides. Counts equal `np.histogram`'s.
///
/// A value's bin is found by comparing with the edges themselves; the bin width alone would put a value that lies on
/// an edge into the wrong bin one time in four. Of repeated edges the last one counts.
///
/// @throws std::invalid_argument  if there are fewer than two edges, an edge is not finite, or one is lower than the
///         one before it; the message names the edge.
///
/// O(n) for even edges, O(n log bins) for others. Source:
/// https://numpy.org/doc/stable/reference/generated/numpy.histogram.html
[[nodiscard]] Histogram histogram(std::span<const double> values, const Eigen::Ref<const Eigen::ArrayXd>& binEdges);

/// Probability mass per bin: counts / total, shape (bins), in [0, 1], adding up to 1.
/// @throws std::invalid_argument  if a count is negative or nothing was counted.
[[nodiscard]] Eigen::ArrayXd mass(const Counts& counts);

} // namespace kl
