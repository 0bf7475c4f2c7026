// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot.h"

#include "core/estimate/checks.h"
#include "core/text.h"

#include <cmath>
#include <stdexcept>
#include <string>
#include <utility>

namespace kl {

namespace {

void requireCounts(const std::string& name, const Counts& counts)
{
    for (Eigen::Index i = 0; i < counts.size(); ++i) {
        if (counts[i] < 0)
            throw std::invalid_argument("snapshotOf: " + name + " has the count " + shortest(counts[i]) + " in bin "
                + shortest(i) + "; a count is not negative");
    }
    if (counts.sum() == 0)
        throw std::invalid_argument("snapshotOf: " + name + " has no value in any bin");
}

SampleHistogram histogramOf(SampleCounts sample)
{
    Eigen::ArrayXd masses = mass(sample.counts);
    return {sample.moments, std::move(sample.counts), std::move(masses)};
}

} // namespace

Snapshot snapshotOf(const Parameters& parameters, Eigen::ArrayXd binEdges, SampleCounts p, SampleCounts q)
{
    const Eigen::Index bins = parameters.binCount;
    if (p.counts.size() != bins || q.counts.size() != bins || binEdges.size() != bins + 1)
        throw std::invalid_argument("snapshotOf: " + shortest(bins)
            + " bins need as many counts and one edge more, but p has " + shortest(p.counts.size()) + " counts, q has "
            + shortest(q.counts.size()) + ", and there are " + shortest(binEdges.size()) + " edges");
    requireEdges("snapshotOf", binEdges);
    requireCounts("p", p.counts);
    requireCounts("q", q.counts);

    Divergences values = divergences(p.counts, q.counts, parameters.emptyBins, parameters.pseudocount);
    LogSpaceDivergences logSpace = logSpaceDivergences(values.pUsed, values.qUsed);
    // klDiv is given the shared bins alone; what is infinite is so because of the others.
    if (std::isinf(values.pq))
        logSpace.pq = values.pq;
    if (std::isinf(values.qp))
        logSpace.qp = values.qp;
    return {parameters, {std::move(binEdges), histogramOf(std::move(p)), histogramOf(std::move(q))}, std::move(values),
        logSpace};
}

} // namespace kl
