// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty.h"

#include <algorithm>
#include <utility>

namespace kl {

std::optional<Uncertainty> uncertaintyOf(
    Explorer& explorer, const Snapshot& snapshot, int seeds, const std::stop_token& stop, const Progress& progress)
{
    const Parameters& parameters = snapshot.parameters;
    Uncertainty result;
    result.parameters = parameters;
    {
        Parameters fewer = parameters;
        fewer.sampleCount = std::min(parameters.sampleCount, kMostKnnSamples);
        const auto samples = explorer.sortedSamples(fewer, stop);
        if (!samples || stop.stop_requested())
            return {};
        result.knnSampleCount = fewer.sampleCount;
        result.knnPq = knnDivergence(samples->p, samples->q, kKnnNeighbours);
        if (stop.stop_requested())
            return {};
        result.knnQp = knnDivergence(samples->q, samples->p, kKnnNeighbours);
    }
    if (seeds == 0)
        return result;
    auto found = spread(
        parameters, snapshot.histograms.binEdges, seeds,
        [&parameters](const Counts& p, const Counts& q) {
            const Divergences values = divergences(p, q, parameters.emptyBins, parameters.pseudocount);
            return std::pair(values.pq, values.qp);
        },
        stop, progress);
    if (!found)
        return {};
    result.spread = std::move(*found);
    return result;
}

} // namespace kl
