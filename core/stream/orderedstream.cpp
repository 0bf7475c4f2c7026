// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/orderedstream.h"

#include "core/parallel.h"

#include <algorithm>
#include <deque>
#include <future>

namespace kl {

OrderedStream::OrderedStream(std::uint32_t seed)
    : m_stream(seed)
    , m_totals(1)
{
}

OrderedStream::OrderedBlock OrderedStream::ordered(std::span<const double> normals)
{
    auto run = std::make_shared<const OrderedRun>(std::vector<double>(normals.begin(), normals.end()));
    PowerSums powerSums;
    powerSums.add(run->sorted());
    return {std::move(run), std::move(powerSums)};
}

void OrderedStream::append(OrderedBlock block)
{
    // Whatever can fail comes first, so that both lists stay of the same blocks.
    m_runs.reserve(m_runs.size() + 1);
    block.powerSums += m_totals.back();
    m_totals.push_back(std::move(block.powerSums));
    m_runs.push_back(std::move(block.run));
}

bool OrderedStream::grow(std::int64_t size, const std::stop_token& stop, const Progress& progress)
{
    std::deque<std::future<OrderedBlock>> underWay; // blocks behind m_runs, in order
    const auto orderWholeBlocks = [&](std::size_t leave) {
        const auto whole = static_cast<std::size_t>(m_size / kBlock);
        for (std::size_t next = m_runs.size() + underWay.size(); next < whole; ++next)
            underWay.push_back(
                inBackground([normals = std::span<const double>(m_normals[next])] { return ordered(normals); }));
        while (underWay.size() > leave) {
            auto block = std::move(underWay.front());
            underWay.pop_front();
            append(block.get());
        }
    };
    try {
        orderWholeBlocks(0); // those that an earlier call had no memory for
        while (m_size < size && !stop.stop_requested()) {
            if (m_normals.empty() || std::ssize(m_normals.back()) == kBlock)
                startBlock();
            std::vector<double>& block = m_normals.back();
            const std::int64_t start = std::ssize(block);
            const std::int64_t count = std::min(kBlock - start, size - m_size);
            block.resize(static_cast<std::size_t>(start + count));
            m_stream.fill(std::span(block).subspan(static_cast<std::size_t>(start)));
            m_size += count;
            orderWholeBlocks(std::max<std::size_t>(1, processorCount() - 1));
            if (progress)
                progress(static_cast<double>(m_size) / static_cast<double>(size));
        }
        orderWholeBlocks(0);
    } catch (...) {
        underWay.clear(); // waits
        throw;
    }
    return m_size >= size;
}

void OrderedStream::startBlock()
{
    m_starts.reserve(m_normals.size() + 1); // so that nothing below can fail half-way
    m_normals.emplace_back();
    m_starts.push_back(m_stream);
}

void OrderedStream::shrink(std::int64_t size)
{
    const auto blocks = static_cast<std::size_t>((size + kBlock - 1) / kBlock);
    if (blocks >= m_normals.size())
        return;
    m_stream = m_starts[blocks];
    m_starts.erase(m_starts.begin() + static_cast<std::ptrdiff_t>(blocks), m_starts.end());
    m_normals.resize(blocks);
    m_size = static_cast<std::int64_t>(blocks) * kBlock;
    if (m_runs.size() > blocks) {
        m_runs.resize(blocks);
        m_totals.resize(blocks + 1);
        m_totals.shrink_to_fit();
    }
}

std::vector<double> OrderedStream::normals(std::int64_t first, std::int64_t last) const
{
    std::vector<double> result;
    result.reserve(static_cast<std::size_t>(last - first));
    while (first < last) {
        const std::vector<double>& block = m_normals[static_cast<std::size_t>(first / kBlock)];
        const std::int64_t offset = first % kBlock;
        const std::int64_t count = std::min(kBlock - offset, last - first);
        result.insert(result.end(), block.begin() + offset, block.begin() + offset + count);
        first += count;
    }
    return result;
}

OrderedRange OrderedStream::range(std::int64_t first, std::int64_t last) const
{
    OrderedRange range;
    range.m_size = last - first;

    // The whole blocks [from, to), and what is left before and behind them.
    const auto to = std::min(last / kBlock, static_cast<std::int64_t>(m_runs.size()));
    const auto from = std::min((first + kBlock - 1) / kBlock, to);
    std::vector<std::pair<std::int64_t, std::int64_t>> ends;
    if (from < to) {
        range.m_runs.assign(m_runs.begin() + from, m_runs.begin() + to);
        range.m_powerSums = m_totals[static_cast<std::size_t>(to)];
        range.m_powerSums -= m_totals[static_cast<std::size_t>(from)];
        ends = {{first, from * kBlock}, {to * kBlock, last}};
    } else {
        ends = {{first, last}};
    }
    std::erase_if(ends, [](const auto& end) { return end.first >= end.second; });

    std::vector<OrderedBlock> ordered(ends.size());
    inParallel(ends.size(), 1, [&](std::size_t begin, std::size_t end, std::size_t) {
        for (std::size_t i = begin; i < end; ++i)
            ordered[i] = OrderedStream::ordered(normals(ends[i].first, ends[i].second));
    });
    for (OrderedBlock& end : ordered) {
        range.m_powerSums += end.powerSums;
        range.m_runs.push_back(std::move(end.run));
    }

    range.m_min = range.m_runs.front()->sorted().front();
    range.m_max = range.m_runs.front()->sorted().back();
    for (const auto& run : range.m_runs) {
        range.m_min = std::min(range.m_min, run->sorted().front());
        range.m_max = std::max(range.m_max, run->sorted().back());
    }
    return range;
}

std::int64_t OrderedRange::countBelow(double z) const
{
    std::int64_t total = 0;
    for (const auto& run : m_runs)
        total += run->countBelow(z);
    return total;
}

std::vector<std::int64_t> OrderedRange::countBelow(
    const Eigen::Ref<const Eigen::ArrayXd>& values, const ZScore& zScore) const
{
    const auto count = static_cast<std::size_t>(values.size());
    std::vector<ZScore::Near> thresholds(count);
    std::transform(values.begin(), values.end(), thresholds.begin(),
        [&zScore](double value) { return zScore.nearThreshold(value); });

    constexpr std::size_t kSearchesWorthAThread = 4096; // about 0.1 ms
    const std::size_t runsPerThread = kSearchesWorthAThread / std::max<std::size_t>(1, count) + 1;
    struct Part {
        std::vector<std::int64_t> below;
        std::vector<char> isNear; ///< not vector<bool>: written in the innermost loop
    };
    std::vector<Part> parts(processorCount());
    const std::size_t used = inParallel(
        m_runs.size(), runsPerThread, [&](std::size_t first, std::size_t last, std::size_t part) {
            auto& [below, isNear] = parts[part];
            below.resize(count);
            isNear.resize(count);
            for (std::size_t run = first; run < last; ++run) { // a run at a time: its neighbourhood stays in the cache
                for (std::size_t i = 0; i < count; ++i) {
                    const auto [z, margin] = thresholds[i];
                    const std::int64_t here = m_runs[run]->countBelow(z);
                    below[i] += here;
                    if (m_runs[run]->isNear(z, margin, here))
                        isNear[i] = 1;
                }
            }
        });
    std::vector<std::int64_t> result = std::move(parts[0].below);
    for (std::size_t i = 0; i < count; ++i) {
        bool isNear = parts[0].isNear[i] != 0;
        for (std::size_t part = 1; part < used; ++part) {
            result[i] += parts[part].below[i];
            isNear = isNear || parts[part].isNear[i] != 0;
        }
        if (isNear)
            result[i] = countBelow(zScore.threshold(values[static_cast<Eigen::Index>(i)]));
    }
    return result;
}

std::vector<double> OrderedRange::sorted() const
{
    std::vector<double> all;
    all.reserve(static_cast<std::size_t>(m_size));
    for (const auto& run : m_runs)
        all.insert(all.end(), run->sorted().begin(), run->sorted().end());
    if (m_runs.size() == 1)
        return all;
    const OrderedRun whole(std::move(all));
    return {whole.sorted().begin(), whole.sorted().end()};
}

} // namespace kl
