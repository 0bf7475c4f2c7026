// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stream/powersums.h"

#include <cstdint>
#include <span>
#include <vector>

namespace kl {

/// A stretch of the stream, sorted, and ready to be counted: how many of its normals lie below a z takes one look-up
/// and a binary search among some hundred neighbours.
class OrderedRun {
public:
    /// Sorts @p normals. O(n log n), about 6 ns a value. @throws std::bad_alloc
    explicit OrderedRun(std::vector<double> normals);

    [[nodiscard]] std::span<const double> sorted() const { return m_sorted; }
    [[nodiscard]] std::int64_t size() const { return static_cast<std::int64_t>(m_sorted.size()); }

    /// Number of values < @p z; z may be infinite, not NaN. O(log n).
    [[nodiscard]] std::int64_t countBelow(double z) const;

    /// Whether some value is within @p margin of @p z, given countBelow(z). O(1).
    [[nodiscard]] bool isNear(double z, double margin, std::int64_t countBelowZ) const
    {
        const auto place = static_cast<std::size_t>(countBelowZ);
        return (place > 0 && m_sorted[place - 1] >= z - margin)
            || (place < m_sorted.size() && m_sorted[place] <= z + margin);
    }

private:
    [[nodiscard]] static std::size_t cellOf(double z);

    std::vector<double> m_sorted; ///< ascending
    std::vector<std::uint32_t> m_cellStart; ///< first place in m_sorted whose value is in the cell or above
};

} // namespace kl
