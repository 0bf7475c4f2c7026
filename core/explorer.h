// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/binrule.h"
#include "core/estimate/knn.h"
#include "core/parameters.h"
#include "core/progress.h"
#include "core/snapshot.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <stop_token>

namespace kl {

/// Runs the calculation, and keeps what the next run can use.
///
/// The stream is kept in ordered blocks (orderedstream.h), the two samples as ranges of it: a change of bins or σ costs
/// the same for ten million samples as for ten thousand but for a search in each block, a change of N orders at most
/// two blocks anew, and only a new seed, or a larger N than ever, draws.
///
/// What is kept never shows in a result: equal parameters give equal snapshots, whatever was asked before. Not
/// thread-safe; one thread uses one explorer.
class Explorer {
public:
    Explorer();
    ~Explorer();
    Explorer(const Explorer&) = delete;
    Explorer& operator=(const Explorer&) = delete;

    /// @return the whole calculation for @p parameters, or null if @p stop was requested.
    ///
    /// Counts equal those of the plain calculation in NumPy. Up to 8192 samples mean and std do too, to the last bit;
    /// beyond, they come from power sums and are within 1e-14 relatively.
    ///
    /// @throws ParameterError  if a parameter is outside its range.
    /// @throws std::domain_error  if all values of a sample are equal, so that it has no z-scores.
    /// @throws std::bad_alloc  if there is no memory for the stream; the explorer can go on with smaller parameters.
    ///
    /// 34 bytes a sample are kept, and 8 MB; after N shrank what it needed before, until releaseUnused().
    std::shared_ptr<const Snapshot> explore(
        const Parameters& parameters, const std::stop_token& stop = {}, const Progress& progress = {});

    /// The pooled shape of P and Q, for binCountByRule(). Errors and cost as explore(); empty if stopped.
    std::optional<PooledShape> pooledShape(
        const Parameters& parameters, const std::stop_token& stop = {}, const Progress& progress = {});

    /// Both samples, N values each, not yet standardised: a difference of values keeps its digits only where what is
    /// common to both was never there. P's values are exp(σ·z), or exp(σ·z) − 1 where σ is so small that the 1 would
    /// cancel.
    struct SortedSamples {
        SortedSample p;
        SortedSample q;
    };
    /// Errors as explore(); empty if stopped. O(N log N).
    std::optional<SortedSamples> sortedSamples(
        const Parameters& parameters, const std::stop_token& stop = {}, const Progress& progress = {});

    /// Whether the stream already reaches far enough for @p parameters, so that a run takes milliseconds.
    [[nodiscard]] bool isDrawn(const Parameters& parameters) const;

    /// Gives back the memory that runs of up to @p sampleCount values do not need.
    void releaseUnused(std::int64_t sampleCount);

private:
    struct Cache;
    std::unique_ptr<Cache> m_cache;
};

} // namespace kl
