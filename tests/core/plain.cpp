// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain.h"

#include "core/stream/gaussianstream.h"

#include <algorithm>
#include <cmath>

namespace plain {

Samples samples(const kl::Parameters& parameters)
{
    kl::GaussianStream stream(static_cast<std::uint32_t>(parameters.seed));
    const auto drawn = [&] {
        std::vector<double> normals(static_cast<std::size_t>(parameters.sampleCount));
        stream.fill(normals);
        return normals;
    };
    Samples result;
    result.p = drawn();
    result.q = drawn();
    for (double& value : result.p)
        value = std::exp(value * parameters.sigma);
    const auto standardize = [](std::vector<double>& values) {
        const kl::Moments moments = kl::moments(values);
        for (double& value : values)
            value = (value - moments.mean) / moments.std;
        return moments;
    };
    result.pMoments = standardize(result.p);
    result.qMoments = standardize(result.q);
    return result;
}

kl::Snapshot explore(const kl::Parameters& parameters)
{
    const Samples sample = samples(parameters);
    const auto [minP, maxP] = std::minmax_element(sample.p.begin(), sample.p.end());
    const auto [minQ, maxQ] = std::minmax_element(sample.q.begin(), sample.q.end());
    const Eigen::ArrayXd binEdges
        = kl::linspace(std::min(*minP, *minQ), std::max(*maxP, *maxQ), parameters.binCount + Eigen::Index {1});
    const auto counts = [&](const std::vector<double>& values) { return kl::histogram(values, binEdges).counts; };
    return kl::snapshotOf(
        parameters, binEdges, {sample.pMoments, counts(sample.p)}, {sample.qMoments, counts(sample.q)});
}

} // namespace plain
