// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <utility>

namespace kl {

namespace {

/// knnDivergence() speaks of its arguments, X and Y, in its reason; here they have names.
KnnDivergence named(KnnDivergence found, char x, char y)
{
    std::string& reason = found.reason;
    const auto isLetter = [&reason](std::size_t at) {
        return at < reason.size() && std::isalnum(static_cast<unsigned char>(reason[at])) != 0;
    };
    for (std::size_t i = 0; i < reason.size(); ++i) {
        if ((reason[i] == 'X' || reason[i] == 'Y') && !isLetter(i - 1) && !isLetter(i + 1)) // i − 1 may be no place
            reason[i] = reason[i] == 'X' ? x : y;
    }
    return found;
}

} // namespace

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
        result.knnPq = named(knnDivergence(samples->p, samples->q, kKnnNeighbours), 'P', 'Q');
        if (stop.stop_requested())
            return {};
        result.knnQp = named(knnDivergence(samples->q, samples->p, kKnnNeighbours), 'Q', 'P');
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
