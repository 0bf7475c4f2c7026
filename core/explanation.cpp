// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explanation.h"

#include "core/truth/populations.h"

namespace kl {

Explanation explain(const Snapshot& snapshot)
{
    const Parameters& parameters = snapshot.parameters;
    const Histograms& histograms = snapshot.histograms;
    const Divergences& divergences = snapshot.divergences;
    const Eigen::ArrayXd& p = histograms.p.mass;
    const Eigen::ArrayXd& q = histograms.q.mass;
    const Populations populations(parameters.sigma);
    return {populations.supportLow(), populations.normalMassBelowSupport(),
        decompose(parameters.sigma, histograms.binEdges, p, q, divergences.pq, divergences.qp), measures(p, q),
        measures(divergences.pUsed, divergences.qUsed), expectedPluginBias(p, q, parameters.sampleCount),
        expectedPluginBias(q, p, parameters.sampleCount)};
}

} // namespace kl
