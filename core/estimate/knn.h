// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/moments.h"

#include <cstdint>
#include <string>
#include <vector>

namespace kl {

/// k of the nearest-neighbour estimate: more neighbours scatter less and blur more.
inline constexpr int kKnnNeighbours = 5;

/// A divergence estimated from two samples without bins.
struct KnnDivergence {
    double value; ///< nats; NaN if there is none. An estimate, not a divergence: it may be negative
    std::string reason; ///< why there is no value, one clause without a full stop; empty if there is one
    int neighbours; ///< k, as it was asked for
    std::int64_t tied = 0; ///< values of X at a distance of 0 from their k-th neighbour; any leave no value
};

/// A sample in units of its own, and what standardises it: a value v stands for (v − mean) / std.
struct SortedSample {
    std::vector<double> values; ///< shape (n), rising; they may repeat
    Moments moments {0.0, 1.0}; ///< std > 0; as they are here, the values stand for themselves
    std::string name {}; ///< that a reason calls it by; empty: X or Y, by its place
};

/// D(P‖Q) from the distances of every value of X, drawn from P, to its k-th nearest neighbours:
///
///     D̂(P‖Q) = (1/n) Σᵢ ln(νₖ(i) / ρₖ(i)) + ln(m / (n − 1))
///
/// where ρₖ(i) is the distance from xᵢ to the k-th nearest of the other x, and νₖ(i) that to the k-th nearest y, both
/// between standardised values.
///
/// It comes as close as wished to D(P‖Q) as both samples grow, where that is finite and both densities are smooth;
/// where D(P‖Q) is infinite it grows without bound. How soon is another matter: where P has mass and Q so little that
/// no y comes near, ν says less than the truth, and the estimate is low. For the standardised log-normal against the
/// normal at σ = 0.5 (true value 0.189) ten thousand values give about 0.154 ± 0.01, a million 0.173 ± 0.001.
///
/// Only differences matter: moving both samples alike changes nothing but rounding, scaling both alike neither. The
/// mean of X cancels in ρ, so it is left out there: values that differ by less than a rounding of the mean, as those of
/// a log-normal do near 0, would be tied once it was subtracted.
///
/// @param x  sample of P, n values.
/// @param y  sample of Q, m values.
/// @param neighbours  k ≥ 1.
/// @return no value but a reason if there are too few values (n ≤ k or m < k), or if a distance is 0 because values
///         are tied; the reason names the sample, and how many values of X that concerns.
/// @throws std::invalid_argument  if @p neighbours < 1, a value is not finite or lower than the one before it, a mean
///         is not finite, a std not positive and finite, or the way from the lowest to the highest value overflows; the
///         message names the argument, the index and the value.
///
/// One merge: O(n + m) whatever k is, no memory that grows with them; about 50 ns a value of X. Thread-safe.
///
/// Source: Q. Wang, S. R. Kulkarni, S. Verdú, "Divergence Estimation for Multidimensional Densities Via
/// k-Nearest-Neighbor Distances", IEEE Trans. Inf. Theory 55(5), 2392–2405 (2009), doi:10.1109/TIT.2009.2016060.
[[nodiscard]] KnnDivergence knnDivergence(const SortedSample& x, const SortedSample& y, int neighbours);

} // namespace kl
