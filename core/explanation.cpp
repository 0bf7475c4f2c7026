// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explanation.h"

#include "core/truth/populations.h"

#include <limits>

namespace kl {

namespace {

/// Of the masses that the sums are made of. The sums over no bin at all would be 0, which nothing has measured.
Measures measuresInUse(const Divergences& divergences)
{
    if ((divergences.pUsed > 0.0 || divergences.qUsed > 0.0).any())
        return measures(divergences.pUsed, divergences.qUsed);
    constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();
    return {kNoNumber, kNoNumber, kNoNumber, kNoNumber, kNoNumber, kNoNumber};
}

} // namespace

Explanation explain(const Snapshot& snapshot)
{
    const Parameters& parameters = snapshot.parameters;
    const Histograms& histograms = snapshot.histograms;
    const Divergences& divergences = snapshot.divergences;
    const Eigen::ArrayXd& p = histograms.p.mass;
    const Eigen::ArrayXd& q = histograms.q.mass;
    const Populations populations(parameters.sigma);
    return {populations.supportLow(), populations.normalMassBelowSupport(),
        decompose(parameters, histograms.binEdges, p, q, divergences.pq, divergences.qp), measures(p, q),
        measuresInUse(divergences), expectedBias(p, q, parameters), expectedBias(q, p, parameters)};
}

} // namespace kl
