// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/knn.h"
#include "core/explorer.h"
#include "core/snapshot.h"
#include "core/spread.h"

#include <cstdint>
#include <optional>
#include <stop_token>

namespace kl {

/// What takes too long to follow a slider: to be found when it rests.
struct Uncertainty {
    Parameters parameters; ///< of the snapshot it belongs to
    KnnDivergence knnPq; ///< an estimate without bins
    KnnDivergence knnQp; ///< grows without bound with N, as the truth is infinite
    std::int64_t knnSampleCount = 0; ///< values of each sample that it rests on: N, or kMostKnnSamples if that is less
    Spread spread; ///< over further seeds; seeds is 0 if none were asked for
};

/// With more, all samples would have to be in memory once more, for a digit that nobody needs.
inline constexpr std::int64_t kMostKnnSamples = 1'000'000;

/// How sure the values of @p snapshot are: the nearest-neighbour estimates over the samples that @p explorer draws, and
/// the spread over @p seeds further seeds (0: none), empty bins being treated as the snapshot's parameters say.
///
/// @return empty if @p stop was requested. Errors as Explorer::explore() and spread().
/// About 0.1 s for N = 10⁴ on two processors, 5 s for 10⁶ and more.
[[nodiscard]] std::optional<Uncertainty> uncertaintyOf(Explorer& explorer, const Snapshot& snapshot, int seeds,
    const std::stop_token& stop = {}, const Progress& progress = {});

} // namespace kl
