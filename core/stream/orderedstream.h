// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/stream/gaussianstream.h"
#include "core/stream/orderedrun.h"
#include "core/stream/powersums.h"
#include "core/stream/zscore.h"

#include <Eigen/Core>
#include <cstdint>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace kl {

/// A range [first, last) of the stream, ordered: a few sorted runs, and the power sums of all of it.
class OrderedRange {
public:
    [[nodiscard]] std::int64_t size() const { return m_size; }
    [[nodiscard]] double min() const { return m_min; }
    [[nodiscard]] double max() const { return m_max; }
    [[nodiscard]] const PowerSums& powerSums() const { return m_powerSums; }

    /// How many values are < @p z, which may be infinite. O(runs · log).
    [[nodiscard]] std::int64_t countBelow(double z) const;

    /// How many normals have a value below each of @p values by @p zScore, shape (values): exactly as if all were
    /// transformed and compared. Each search goes by the inverted formula; only where a normal lies within its rounding
    /// errors is the exact threshold found. O(values · runs · log), on all processors.
    [[nodiscard]] std::vector<std::int64_t> countBelow(
        const Eigen::Ref<const Eigen::ArrayXd>& values, const ZScore& zScore) const;

    /// All values, ascending; shape (size). O(size log size).
    [[nodiscard]] std::vector<double> sorted() const;

private:
    friend class OrderedStream;

    std::vector<std::shared_ptr<const OrderedRun>> m_runs; ///< of whole blocks, shared with the stream; and ends
    PowerSums m_powerSums;
    std::int64_t m_size = 0;
    double m_min = 0.0;
    double m_max = 0.0;
};

/// The stream of normals of one seed, in ordered blocks.
///
/// σ bends the samples monotonically and standardising is affine, so a count of samples below a bin edge is a count of
/// normals below a threshold. Each block of the stream is therefore sorted once, when the stream grows over it, and
/// its power sums are taken; any range of the stream is then its whole blocks and at most two partial ones, which are
/// sorted on demand. After that neither σ nor the bins cost anything that grows with N but the number of blocks.
///
/// Growing is cut off between blocks and goes on from there. Not thread-safe.
class OrderedStream {
public:
    explicit OrderedStream(std::uint32_t seed);

    static constexpr std::int64_t kBlock = std::int64_t {1} << 17; ///< normals

    /// Draws on until there are @p size normals; blocks are ordered on the other processors meanwhile.
    /// @return false if stopped, within some milliseconds; what was drawn is kept.
    /// @throws std::bad_alloc  what was drawn is kept.
    /// O(n log kBlock), about 20 ns a normal on two processors; 16 bytes a normal are kept.
    [[nodiscard]] bool grow(std::int64_t size, const std::stop_token& stop, const Progress& progress);
    /// Gives back the memory of what lies beyond @p size, by whole blocks.
    void shrink(std::int64_t size);
    [[nodiscard]] std::int64_t size() const { return m_size; }

    /// The normals [first, last) in the order they were drawn. Requires last ≤ size().
    [[nodiscard]] std::vector<double> normals(std::int64_t first, std::int64_t last) const;
    /// The same, ordered. Requires first < last ≤ size(). O(kBlock log kBlock + blocks).
    [[nodiscard]] OrderedRange range(std::int64_t first, std::int64_t last) const;

private:
    struct OrderedBlock {
        std::shared_ptr<const OrderedRun> run;
        PowerSums powerSums;
    };
    [[nodiscard]] static OrderedBlock ordered(std::span<const double> normals);
    void startBlock();
    void append(OrderedBlock block);

    GaussianStream m_stream; ///< goes on behind the last normal
    std::vector<GaussianStream> m_starts; ///< goes on at each block's first normal, for growing again after shrink()
    std::int64_t m_size = 0; ///< normals
    std::vector<std::vector<double>> m_normals; ///< by blocks, in the order drawn; the last may be partial
    std::vector<std::shared_ptr<const OrderedRun>> m_runs; ///< of the whole blocks
    std::vector<PowerSums> m_totals; ///< m_totals[b]: of the blocks before block b
};

} // namespace kl
