// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explorer.h"

#include "core/gaussianstream.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <vector>

namespace kl {

namespace {

struct StandardizedSample {
    std::vector<double> values; ///< (x − mean) / std
    Moments moments; ///< of x
    double min = 0.0; ///< of values
    double max = 0.0;
};

/// z-scores @p x. @throws std::domain_error if all of it is equal.
StandardizedSample standardized(std::vector<double> x, const char* name)
{
    StandardizedSample sample {std::move(x), {}, 0.0, 0.0};
    sample.moments = moments(sample.values);
    if (!(sample.moments.std > 0.0))
        throw std::domain_error(std::string("all values of ") + name
            + " are equal, so they have no z-scores; choose a larger sample or sigma");
    for (double& value : sample.values)
        value = (value - sample.moments.mean) / sample.moments.std;
    const auto [min, max] = std::minmax_element(sample.values.begin(), sample.values.end());
    sample.min = *min;
    sample.max = *max;
    return sample;
}

SampleHistogram binned(const StandardizedSample& sample, const Eigen::ArrayXd& binEdges)
{
    SampleHistogram result {sample.moments, histogram(sample.values, binEdges).counts, {}};
    result.mass = mass(result.counts);
    return result;
}

/// np.percentile of @p values at @p fraction, linearly interpolated; reorders the values.
double quantile(std::vector<double>& values, double fraction)
{
    const double place = fraction * static_cast<double>(values.size() - 1);
    const auto lower = values.begin() + static_cast<std::ptrdiff_t>(place);
    std::nth_element(values.begin(), lower, values.end());
    const double weight = place - std::floor(place);
    if (weight == 0.0)
        return *lower;
    return *lower + weight * (*std::min_element(lower + 1, values.end()) - *lower);
}

} // namespace

struct Explorer::Cache {
    std::int64_t seed = -1; ///< of the normals; −1: none yet
    std::vector<double> normals; ///< the stream so far, at least 2 N long
    GaussianStream stream {0}; ///< goes on where normals end

    Parameters sampled; ///< that p and q were made for, bins aside
    bool hasSamples = false;
    StandardizedSample p;
    StandardizedSample q;

    /// @return false if stopped.
    bool prepare(const Parameters& parameters, const std::stop_token& stop, const Progress& progress);

private:
    bool growStream(std::size_t size, const std::stop_token& stop, const Progress& progress);
};

bool Explorer::Cache::growStream(std::size_t size, const std::stop_token& stop, const Progress& progress)
{
    constexpr std::size_t kChunk = 1 << 16; // about a millisecond's work between two looks at the stop token
    if (normals.capacity() > 2 * size) { // N shrank for good: give the memory back, the stream starts anew
        normals = std::vector<double>(); // {} would keep the memory
        stream = GaussianStream(static_cast<std::uint32_t>(seed));
    }
    normals.reserve(size);
    while (normals.size() < size) {
        if (stop.stop_requested())
            return false;
        const std::size_t start = normals.size();
        normals.resize(std::min(size, start + kChunk));
        stream.fill(std::span(normals).subspan(start));
        if (progress)
            progress(static_cast<double>(normals.size()) / static_cast<double>(size));
    }
    return true;
}

bool Explorer::Cache::prepare(const Parameters& parameters, const std::stop_token& stop, const Progress& progress)
{
    parameters.validate();
    const bool sameStream = seed == parameters.seed;
    const bool sameN = hasSamples && sameStream && sampled.sampleCount == parameters.sampleCount;
    if (sameN && sampled.sigma == parameters.sigma)
        return true;

    hasSamples = false;
    if (!sameStream) {
        seed = parameters.seed;
        stream = GaussianStream(static_cast<std::uint32_t>(seed));
        normals.clear();
    }
    const auto n = static_cast<std::size_t>(parameters.sampleCount);
    if (!growStream(2 * n, stop, progress) || stop.stop_requested())
        return false;

    std::vector<double> x(normals.begin(), normals.begin() + static_cast<std::ptrdiff_t>(n));
    for (double& value : x)
        value = std::exp(value * parameters.sigma);
    if (stop.stop_requested())
        return false;
    p = standardized(std::move(x), "P");
    if (!sameN)
        q = standardized(
            {normals.begin() + static_cast<std::ptrdiff_t>(n), normals.begin() + static_cast<std::ptrdiff_t>(2 * n)},
            "Q");
    sampled = parameters;
    hasSamples = true;
    return true;
}

Explorer::Explorer()
    : m_cache(std::make_unique<Cache>())
{
}

Explorer::~Explorer() = default;

std::shared_ptr<const Snapshot> Explorer::explore(
    const Parameters& parameters, const std::stop_token& stop, const Progress& progress)
{
    if (!m_cache->prepare(parameters, stop, progress) || stop.stop_requested())
        return nullptr;
    const StandardizedSample& p = m_cache->p;
    const StandardizedSample& q = m_cache->q;

    const Eigen::ArrayXd binEdges
        = linspace(std::min(p.min, q.min), std::max(p.max, q.max), parameters.binCount + Eigen::Index {1});
    auto snapshot = std::make_shared<Snapshot>(
        Snapshot {parameters, {binEdges, binned(p, binEdges), binned(q, binEdges)}, {}, {}});
    const Histograms& histograms = snapshot->histograms;
    snapshot->divergences = sharedDivergences(histograms.p.mass, histograms.q.mass);
    snapshot->logSpace = logSpaceDivergences(histograms.p.mass, histograms.q.mass);
    return snapshot;
}

std::optional<PooledShape> Explorer::pooledShape(
    const Parameters& parameters, const std::stop_token& stop, const Progress& progress)
{
    if (!m_cache->prepare(parameters, stop, progress) || stop.stop_requested())
        return {};
    const StandardizedSample& p = m_cache->p;
    const StandardizedSample& q = m_cache->q;

    std::vector<double> pooled(p.values);
    pooled.insert(pooled.end(), q.values.begin(), q.values.end());
    const auto [mean, std] = moments(pooled);
    double cubes = 0.0;
    for (const double value : pooled)
        cubes += std::pow((value - mean) / std, 3);
    const double lowerQuartile = quantile(pooled, 0.25);
    return PooledShape {static_cast<std::int64_t>(pooled.size()), std::max(p.max, q.max) - std::min(p.min, q.min), std,
        quantile(pooled, 0.75) - lowerQuartile, cubes / static_cast<double>(pooled.size())};
}

} // namespace kl
