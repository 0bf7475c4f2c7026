// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/histogram.h"
#include "core/parameters.h"
#include "core/progress.h"

#include <Eigen/Core>
#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>

namespace kl {

/// Where the middle 90 % of some numbers lie. Between two of the numbers it is interpolated as `np.quantile` does by
/// default; between a finite and an infinite one it is infinite. All NaN for fewer numbers than kLeastQuantileValues.
struct Quantiles {
    double low; ///< 5 %
    double median;
    double high; ///< 95 %
};

/// How the results vary from seed to seed.
struct Spread {
    int seeds = 0; ///< runs that it rests on
    std::int64_t sampleCount = 0; ///< N of these runs: that of the parameters, or kMostSpreadSamples if that is less
    Quantiles pq {}; ///< of D(P‖Q), nats, +∞ being the largest of all; NaN if too few runs have a value
    Quantiles qp {}; ///< of D(Q‖P), likewise
    int pqMissing = 0; ///< runs without a value for D(P‖Q): no bin is shared, say. pq rests on the others
    int qpMissing = 0; ///< the same for D(Q‖P)
    int pqInfinite = 0; ///< runs whose D(P‖Q) is +∞; they count among those with a value
    int qpInfinite = 0; ///< the same for D(Q‖P)
    Eigen::ArrayXd pLow; ///< 5 % of P's mass in each of the given bins, shape (bins)
    Eigen::ArrayXd pHigh; ///< 95 %
    Eigen::ArrayXd qLow; ///< 5 % of Q's mass in each of the given bins, shape (bins)
    Eigen::ArrayXd qHigh; ///< 95 %
};

/// Seeds that give quantiles which no longer jump: the 5 % one then has ten runs below it.
inline constexpr int kSpreadSeeds = 200;
/// One in twenty lies below the 5 % quantile: of fewer values it would be that of the lowest and highest alone.
inline constexpr int kLeastQuantileValues = 20;
/// With ten times as many 200 runs would take most of a minute; beyond, the true spread is less than the one found.
inline constexpr std::int64_t kMostSpreadSamples = 1'000'000;

/// D(P‖Q) and D(Q‖P), in this order, in nats or NaN, of the counts of P and Q over the same bins.
using CountDivergence = std::function<std::pair<double, double>(const Counts& p, const Counts& q)>;

/// Why the quantiles of @p seeds runs, of which @p missing have no value, are NaN, in one clause: "only 6 of 200 seeds
/// have a value, and a range needs 20". Empty if they are numbers.
[[nodiscard]] std::string whyNoQuantiles(int seeds, int missing);

/// Runs the calculation for the seeds that follow that of @p parameters (0 follows the highest), each with its own
/// stream, its own bins for the two values as the notebook has them, and counts in the given bins for the band.
///
/// Equal arguments give an equal spread, on however many processors. Each run is the plain calculation with every sum
/// in NumPy's order, which an Explorer agrees with as its header says.
///
/// @param binEdges  shape (bins + 1), rising, in standard deviations of the samples: where the band is wanted. What a
///                  run has outside of them counts to no bin, but to the N that its masses are divided by.
/// @param seeds  number of runs, ≥ 1.
/// @param divergence  what makes the two values of a run's counts over its own bins; called from several threads at
///                  the same time.
/// @param progress  called on the caller's thread, after each run that this thread made, and at the end.
/// @return empty if @p stop was requested: within a few milliseconds, some ten of them for a million samples.
///
/// @throws ParameterError  if a parameter is outside its range.
/// @throws std::invalid_argument  if @p seeds < 1, or as histogram() for @p binEdges.
/// @throws std::domain_error  if all values of a sample are equal, so that it has no z-scores.
/// @throws std::bad_alloc, and what @p divergence and @p progress throw.
///
/// O(seeds · N) on all processors, 16 bytes a sample each while it runs, and 16 bytes per seed and bin.
[[nodiscard]] std::optional<Spread> spread(const Parameters& parameters,
    const Eigen::Ref<const Eigen::ArrayXd>& binEdges, int seeds, const CountDivergence& divergence,
    const std::stop_token& stop = {}, const Progress& progress = {});

} // namespace kl
