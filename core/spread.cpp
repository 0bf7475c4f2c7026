// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spread.h"

#include "core/estimate/moments.h"
#include "core/estimate/quantile.h"
#include "core/parallel.h"
#include "core/stream/gaussianstream.h"
#include "core/text.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <span>
#include <stdexcept>
#include <string>
#include <tuple>
#include <vector>

namespace kl {

namespace {

/// Values dealt with between two looks at the stop token; they stay in the cache from one step to the next.
constexpr std::size_t kChunk = 8192;

/// Calls work(chunk) for one stretch of @p values after another. @return false if stopped.
template <typename Work>
bool inChunks(std::span<double> values, const std::stop_token& stop, const Work& work)
{
    for (std::size_t start = 0; start < values.size(); start += kChunk) {
        if (stop.stop_requested())
            return false;
        work(values.subspan(start, std::min(kChunk, values.size() - start)));
    }
    return !stop.stop_requested();
}

auto asArray(std::span<double> values)
{
    return Eigen::Map<Eigen::ArrayXd>(values.data(), static_cast<Eigen::Index>(values.size()));
}

/// One of the two samples of a run. Its memory serves run after run.
class Sample {
public:
    Sample(const char* name, std::int64_t size)
        : m_name(name)
        , m_values(static_cast<std::size_t>(size))
    {
    }

    /// Takes the next normals, or exp(σ·z) of them if σ > 0, and their moments. @return false if stopped.
    bool draw(GaussianStream& stream, double sigma, const std::stop_token& stop)
    {
        m_min = std::numeric_limits<double>::infinity();
        m_max = -m_min;
        const bool whole = inChunks(m_values, stop, [&](std::span<double> chunk) {
            stream.fill(chunk);
            if (sigma > 0.0)
                std::transform(
                    chunk.begin(), chunk.end(), chunk.begin(), [=](double z) { return std::exp(z * sigma); });
            m_min = std::min(m_min, asArray(chunk).minCoeff());
            m_max = std::max(m_max, asArray(chunk).maxCoeff());
        });
        if (!whole)
            return false;
        m_moments = moments(m_values);
        if (!(m_moments.std > 0.0))
            throw std::domain_error(std::string("all values of ") + m_name + " are equal, so they have no z-scores");
        return true;
    }

    // Standardising never changes the order of two values, so these are the lowest and highest z-scores.
    [[nodiscard]] double min() const { return (m_min - m_moments.mean) / m_moments.std; }
    [[nodiscard]] double max() const { return (m_max - m_moments.mean) / m_moments.std; }

    /// Adds the z-scores to the counts in the bins of a run and in those of the band; the drawn values are lost.
    /// @return false if stopped.
    bool count(const Eigen::ArrayXd& runEdges, Counts& ofRun, const Eigen::Ref<const Eigen::ArrayXd>& bandEdges,
        Eigen::Ref<Counts> ofBand, const std::stop_token& stop)
    {
        return inChunks(m_values, stop, [&](std::span<double> chunk) {
            auto array = asArray(chunk);
            array = (array - m_moments.mean) / m_moments.std;
            ofRun += histogram(chunk, runEdges).counts;
            ofBand += histogram(chunk, bandEdges).counts;
        });
    }

private:
    const char* m_name;
    std::vector<double> m_values;
    Moments m_moments {};
    double m_min = 0.0;
    double m_max = 0.0;
};

double quantile(std::span<const double> sorted, double fraction)
{
    return kl::quantile(
        std::ssize(sorted), fraction, [=](std::int64_t i) { return sorted[static_cast<std::size_t>(i)]; });
}

/// Of the values that are numbers; counts those that are not, and those that are infinite.
Quantiles quantiles(std::vector<double> values, int& missing, int& infinite)
{
    missing = static_cast<int>(std::erase_if(values, [](double value) { return std::isnan(value); }));
    infinite
        = static_cast<int>(std::count_if(values.begin(), values.end(), [](double value) { return std::isinf(value); }));
    if (values.size() < std::size_t {kLeastQuantileValues}) {
        constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();
        return {kNoNumber, kNoNumber, kNoNumber};
    }
    std::sort(values.begin(), values.end());
    return {quantile(values, 0.05), quantile(values, 0.5), quantile(values, 0.95)};
}

/// One column of counts per run, one row per bin.
using RunCounts = Eigen::Array<std::int64_t, Eigen::Dynamic, Eigen::Dynamic>;

void band(const RunCounts& counts, std::int64_t sampleCount, Eigen::ArrayXd& low, Eigen::ArrayXd& high)
{
    const auto n = static_cast<double>(sampleCount);
    low.resize(counts.rows());
    high.resize(counts.rows());
    std::vector<double> masses(static_cast<std::size_t>(counts.cols()));
    for (Eigen::Index bin = 0; bin < counts.rows(); ++bin) {
        for (Eigen::Index run = 0; run < counts.cols(); ++run)
            masses[static_cast<std::size_t>(run)] = static_cast<double>(counts(bin, run)) / n;
        std::sort(masses.begin(), masses.end());
        low[bin] = quantile(masses, 0.05);
        high[bin] = quantile(masses, 0.95);
    }
}

} // namespace

std::string whyNoQuantiles(int seeds, int missing)
{
    const int valued = seeds - missing;
    if (valued >= kLeastQuantileValues)
        return {};
    const std::string needed = std::to_string(kLeastQuantileValues);
    const std::string all = std::to_string(seeds) + (seeds == 1 ? " seed" : " seeds");
    if (missing == 0)
        return all + (seeds == 1 ? " is" : " are") + " too few for a range, which needs " + needed;
    if (valued == 0)
        return (seeds == 1 ? "the only seed has no value" : "none of " + all + " has a value")
            + std::string(", as no bin holds values of both samples");
    return "only " + std::to_string(valued) + " of " + all + (valued == 1 ? " has" : " have")
        + " a value, and a range needs " + needed;
}

std::optional<Spread> spread(const Parameters& parameters, const Eigen::Ref<const Eigen::ArrayXd>& binEdges, int seeds,
    const CountDivergence& divergence, const std::stop_token& stop, const Progress& progress)
{
    parameters.validate();
    if (seeds < 1)
        throw std::invalid_argument("spread: seeds must be at least 1, not " + shortest(seeds));
    const Eigen::Index bins = histogram({}, binEdges).counts.size(); // refuses bad edges before there is work

    Spread result;
    result.seeds = seeds;
    result.sampleCount = std::min(parameters.sampleCount, kMostSpreadSamples);
    const auto runs = static_cast<std::size_t>(seeds);
    std::vector<double> pq(runs);
    std::vector<double> qp(runs);
    RunCounts bandP = RunCounts::Zero(bins, seeds);
    RunCounts bandQ = RunCounts::Zero(bins, seeds);

    // Each processor takes the next run when it is done with one; where a run leaves its results depends on its seed
    // alone. An error lets the others finish the run they are at, and no more.
    std::atomic<std::size_t> next = 0;
    std::atomic<std::size_t> done = 0;
    const auto work = [&](std::size_t part) {
        Sample p("P", result.sampleCount);
        Sample q("Q", result.sampleCount);
        for (std::size_t run = next++; run < runs; run = next++) {
            constexpr std::int64_t kSeeds = kSeedRange.high + 1;
            const auto seed = (parameters.seed + 1 + static_cast<std::int64_t>(run)) % kSeeds;
            GaussianStream stream(static_cast<std::uint32_t>(seed));
            if (!p.draw(stream, parameters.sigma, stop) || !q.draw(stream, 0.0, stop))
                return;
            const Eigen::ArrayXd edges = linspace(
                std::min(p.min(), q.min()), std::max(p.max(), q.max()), parameters.binCount + Eigen::Index {1});
            Counts countsP = Counts::Zero(parameters.binCount);
            Counts countsQ = Counts::Zero(parameters.binCount);
            const auto column = static_cast<Eigen::Index>(run);
            if (!p.count(edges, countsP, binEdges, bandP.col(column), stop)
                || !q.count(edges, countsQ, binEdges, bandQ.col(column), stop))
                return;
            std::tie(pq[run], qp[run]) = divergence(countsP, countsQ);
            ++done;
            if (progress && part == 0) // which the caller's thread works on
                progress(static_cast<double>(done) / static_cast<double>(runs));
        }
    };
    inParallel(std::min(processorCount(), runs), 1, [&](std::size_t, std::size_t, std::size_t part) {
        try {
            work(part);
        } catch (...) {
            next = runs;
            throw;
        }
    });
    if (stop.stop_requested())
        return {};

    result.pq = quantiles(std::move(pq), result.pqMissing, result.pqInfinite);
    result.qp = quantiles(std::move(qp), result.qpMissing, result.qpInfinite);
    band(bandP, result.sampleCount, result.pLow, result.pHigh);
    band(bandQ, result.sampleCount, result.qLow, result.qHigh);
    if (progress)
        progress(1.0);
    return result;
}

} // namespace kl
