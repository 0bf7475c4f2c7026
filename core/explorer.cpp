// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explorer.h"

#include "core/estimate/quantile.h"
#include "core/stream/orderedstream.h"
#include "core/stream/zscore.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <new>
#include <stdexcept>
#include <string>
#include <vector>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace kl {

namespace {

/// Up to here the moments are taken from the values themselves, in NumPy's order.
constexpr std::int64_t kDirectMoments = 8192;

/// Below, exp(σ·z) − 1 keeps more digits of the differences of exp(σ·z) than exp(σ·z) itself: as long as it is smaller,
/// which for |z| up to 5.5 is until e^{σ|z|} = 2.
constexpr double kSmallSigma = 0.125;

/// One sample: a range of the stream and how its normals become standardised values.
struct Sample {
    const OrderedRange& range;
    Moments moments; ///< before standardising
    ZScore zScore;

    [[nodiscard]] double min() const { return zScore(range.min()); }
    [[nodiscard]] double max() const { return zScore(range.max()); }

    [[nodiscard]] SampleCounts binned(const Eigen::ArrayXd& binEdges) const
    {
        const auto bins = binEdges.size() - 1;
        const auto firstAbove = [&](double value) {
            return std::upper_bound(binEdges.begin(), binEdges.end(), value) - binEdges.begin();
        };
        // Edges [0, first) are not above the smallest value, and edges [last, bins] above the largest, or the end of
        // both samples' range, which is closed: nothing needs to be searched for these.
        const auto first = firstAbove(min());
        const auto last = std::max(first, std::min(firstAbove(max()), bins));
        const auto inside = range.countBelow(binEdges.segment(first, last - first), zScore);
        const auto below = [&](Eigen::Index edge) {
            if (edge < first)
                return std::int64_t {0};
            return edge < last ? inside[static_cast<std::size_t>(edge - first)] : range.size();
        };
        SampleCounts result {moments, Counts(bins)};
        for (Eigen::Index bin = 0; bin < bins; ++bin)
            result.counts[bin] = below(bin + 1) - below(bin);
        return result;
    }
};

void requireSpread(const Moments& moments, const char* name)
{
    if (!(moments.std > 0.0))
        throw std::domain_error(std::string("all values of ") + name
            + " are equal, so they have no z-scores; choose a larger sample or sigma");
}

/// The @p place-th smallest value, from 0, of both samples pooled: the lowest double that more than @p place values do
/// not exceed, found by halving.
double orderStatistic(const Sample& p, const Sample& q, std::int64_t place)
{
    double low = std::min(p.min(), q.min());
    double high = std::max(p.max(), q.max());
    const auto countUpTo = [&](double value) {
        const double above = std::nextafter(value, std::numeric_limits<double>::infinity());
        const auto below
            = [above](const Sample& sample) { return sample.range.countBelow(sample.zScore.threshold(above)); };
        return below(p) + below(q);
    };
    if (countUpTo(low) > place)
        return low;
    for (;;) {
        const double middle = low + (high - low) / 2.0;
        if (middle <= low || middle >= high)
            return high;
        (countUpTo(middle) > place ? high : low) = middle;
    }
}

} // namespace

struct Explorer::Cache {
    std::int64_t seed = -1; ///< of the stream; −1: none yet
    std::optional<OrderedStream> stream;
    std::int64_t sampleCount = 0; ///< of the ranges; 0: none
    std::optional<OrderedRange> p; ///< [0, N)
    std::optional<OrderedRange> q; ///< [N, 2 N)
    std::vector<double> pNormals; ///< in the order drawn, where the moments are taken directly
    Moments qMoments {};

    /// @return false if stopped. Where memory runs out everything is given back, so that fewer samples find room.
    bool prepare(const Parameters& parameters, const std::stop_token& stop, const Progress& progress);
    void clearSamples() noexcept;
    void clear() noexcept;
    [[nodiscard]] Sample sampleP(double sigma) const;
    [[nodiscard]] Sample sampleQ() const { return {*q, qMoments, ZScore::ofNormal(qMoments)}; }

private:
    bool draw(const Parameters& parameters, const std::stop_token& stop, const Progress& progress);
};

void Explorer::Cache::clearSamples() noexcept
{
    sampleCount = 0;
    p.reset();
    q.reset();
    pNormals = std::vector<double>();
}

void Explorer::Cache::clear() noexcept
{
    clearSamples();
    seed = -1;
    stream.reset();
}

bool Explorer::Cache::prepare(const Parameters& parameters, const std::stop_token& stop, const Progress& progress)
{
    parameters.validate();
    try {
        return draw(parameters, stop, progress);
    } catch (const std::bad_alloc&) {
        clear();
        throw;
    }
}

bool Explorer::Cache::draw(const Parameters& parameters, const std::stop_token& stop, const Progress& progress)
{
    if (seed != parameters.seed) {
        clear(); // before the next stream takes its memory
        stream.emplace(static_cast<std::uint32_t>(parameters.seed));
        seed = parameters.seed;
    }
    if (stop.stop_requested())
        return false;
    const std::int64_t n = parameters.sampleCount;
    if (sampleCount == n)
        return true;

    if (!stream->grow(2 * n, stop, progress))
        return false;
    sampleCount = 0;
    p = stream->range(0, n);
    q = stream->range(n, 2 * n);
    if (n <= kDirectMoments) {
        pNormals = stream->normals(0, n);
        qMoments = moments(stream->normals(n, 2 * n));
    } else {
        const CentralMoments central = q->powerSums().momentsOfNormals();
        qMoments = {central.mean, std::sqrt(central.variance)};
    }
    sampleCount = n;
    return true;
}

Sample Explorer::Cache::sampleP(double sigma) const
{
    Moments pMoments {};
    if (sampleCount <= kDirectMoments) {
        std::vector<double> x(pNormals.size());
        std::transform(pNormals.begin(), pNormals.end(), x.begin(), [sigma](double z) { return std::exp(z * sigma); });
        pMoments = moments(x);
    } else {
        const CentralMoments central = p->powerSums().momentsOfLogNormals(sigma);
        pMoments = {central.mean, std::sqrt(central.variance)};
    }
    return {*p, pMoments, ZScore::ofLogNormal(pMoments, sigma)};
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
    const Sample p = m_cache->sampleP(parameters.sigma);
    const Sample q = m_cache->sampleQ();
    requireSpread(p.moments, "P");
    requireSpread(q.moments, "Q");

    const Eigen::ArrayXd binEdges
        = linspace(std::min(p.min(), q.min()), std::max(p.max(), q.max()), parameters.binCount + Eigen::Index {1});
    return std::make_shared<const Snapshot>(snapshotOf(parameters, binEdges, p.binned(binEdges), q.binned(binEdges)));
}

std::optional<PooledShape> Explorer::pooledShape(
    const Parameters& parameters, const std::stop_token& stop, const Progress& progress)
{
    if (!m_cache->prepare(parameters, stop, progress) || stop.stop_requested())
        return {};
    const Sample p = m_cache->sampleP(parameters.sigma);
    const Sample q = m_cache->sampleQ();
    requireSpread(p.moments, "P");
    requireSpread(q.moments, "Q");

    const auto quantile = [&](double fraction) {
        return kl::quantile(
            2 * parameters.sampleCount, fraction, [&](std::int64_t place) { return orderStatistic(p, q, place); });
    };
    // Both are z-scored, so their pool has mean 0 and deviation 1, and its skewness is the mean of theirs.
    const auto skewness = [](const CentralMoments& central) { return central.third / std::pow(central.variance, 1.5); };
    return PooledShape {2 * parameters.sampleCount, std::max(p.max(), q.max()) - std::min(p.min(), q.min()), 1.0,
        quantile(0.75) - quantile(0.25),
        (skewness(p.range.powerSums().momentsOfLogNormals(parameters.sigma))
            + skewness(q.range.powerSums().momentsOfNormals()))
            / 2.0};
}

std::optional<Explorer::SortedSamples> Explorer::sortedSamples(
    const Parameters& parameters, const std::stop_token& stop, const Progress& progress)
{
    if (!m_cache->prepare(parameters, stop, progress) || stop.stop_requested())
        return {};
    const double sigma = parameters.sigma;
    SortedSamples samples;
    samples.p.values = m_cache->p->sorted();
    for (double& value : samples.p.values)
        value = sigma < kSmallSigma ? std::expm1(value * sigma) : std::exp(value * sigma);
    if (!std::is_sorted(samples.p.values.begin(), samples.p.values.end())) // no exp is promised to rise to the last bit
        std::sort(samples.p.values.begin(), samples.p.values.end());
    if (stop.stop_requested())
        return {};
    samples.q.values = m_cache->q->sorted();
    samples.p.name = "P";
    samples.q.name = "Q";
    for (SortedSample* sample : {&samples.p, &samples.q})
        sample->moments = moments(sample->values);
    requireSpread(samples.p.moments, "P");
    requireSpread(samples.q.moments, "Q");
    return samples;
}

bool Explorer::isDrawn(const Parameters& parameters) const
{
    return m_cache->stream && m_cache->seed == parameters.seed && m_cache->stream->size() >= 2 * parameters.sampleCount;
}

void Explorer::releaseUnused(std::int64_t sampleCount)
{
    if (!m_cache->stream)
        return;
    if (m_cache->sampleCount > sampleCount)
        m_cache->clearSamples();
    m_cache->stream->shrink(2 * sampleCount);
#ifdef __GLIBC__
    malloc_trim(0); // the C library keeps freed memory otherwise
#endif
}

} // namespace kl
