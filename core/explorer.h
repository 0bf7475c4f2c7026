// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/binrule.h"
#include "core/parameters.h"
#include "core/snapshot.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace kl {

/// Told how much of a run is done, in [0, 1], on the thread that runs it.
using Progress = std::function<void(double)>;

/// Runs the calculation, and keeps what the next run can use: a change of bins bins anew, a change of σ transforms
/// anew, only N and the seed touch the stream.
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
    /// @throws ParameterError  if a parameter is outside its range.
    /// @throws std::domain_error  if all values of a sample are equal, so that it has no z-scores.
    /// @throws std::bad_alloc  if there is no memory for the stream; the explorer can go on with smaller parameters.
    ///
    /// O(N) time; memory for 4 N doubles is kept, and for at most 2 N more after N shrank.
    std::shared_ptr<const Snapshot> explore(
        const Parameters& parameters, const std::stop_token& stop = {}, const Progress& progress = {});

    /// The pooled shape of P and Q, for binCountByRule(). Errors and cost as explore(); empty if stopped.
    std::optional<PooledShape> pooledShape(
        const Parameters& parameters, const std::stop_token& stop = {}, const Progress& progress = {});

private:
    struct Cache;
    std::unique_ptr<Cache> m_cache;
};

} // namespace kl
