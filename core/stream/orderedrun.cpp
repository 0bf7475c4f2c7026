// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/orderedrun.h"

#include <hwy/contrib/sort/vqsort.h>

#include <algorithm>

namespace kl {

namespace {

constexpr double kCellsPerUnit = 512.0;
constexpr auto kCells = static_cast<std::size_t>(2 * PowerSums::kReach * kCellsPerUnit);

} // namespace

/// Never falls as z rises, which is all that counting needs of it.
std::size_t OrderedRun::cellOf(double z)
{
    const double place = (z + PowerSums::kReach) * kCellsPerUnit;
    if (!(place > 0.0))
        return 0;
    return place < static_cast<double>(kCells - 1) ? static_cast<std::size_t>(place) : kCells - 1;
}

OrderedRun::OrderedRun(std::vector<double> normals)
    : m_sorted(std::move(normals))
{
    hwy::Sorter()(m_sorted.data(), m_sorted.size(), hwy::SortAscending());

    m_cellStart.resize(kCells + 1);
    std::size_t cell = 0;
    for (std::size_t i = 0; i < m_sorted.size(); ++i) {
        const std::size_t here = cellOf(m_sorted[i]);
        while (cell <= here)
            m_cellStart[cell++] = static_cast<std::uint32_t>(i);
    }
    while (cell <= kCells)
        m_cellStart[cell++] = static_cast<std::uint32_t>(m_sorted.size());
}

std::int64_t OrderedRun::countBelow(double z) const
{
    const std::size_t cell = cellOf(z);
    const double* first = m_sorted.data() + m_cellStart[cell];
    std::size_t length = m_cellStart[cell + 1] - m_cellStart[cell];

    // Within a cell the values lie nearly evenly: look where z should be, and around it only if it is there. A search
    // of the whole cell would wait for memory six times instead of once or twice.
    constexpr std::size_t kNeighbours = 16;
    if (length > 4 * kNeighbours) {
        const double part = (z + PowerSums::kReach) * kCellsPerUnit - static_cast<double>(cell);
        const double guess = std::clamp(part, 0.0, 1.0) * static_cast<double>(length);
        const std::size_t middle = std::clamp(static_cast<std::size_t>(guess), kNeighbours, length - kNeighbours - 1);
        if (first[middle - kNeighbours] < z && !(first[middle + kNeighbours] < z)) {
            first += middle - kNeighbours;
            length = 2 * kNeighbours;
        }
    }
    while (length > 0) { // without a branch on the values, which no processor could foresee
        const std::size_t half = length / 2;
        const bool below = first[half] < z;
        first += below ? half + 1 : 0;
        length = below ? length - half - 1 : half;
    }
    return first - m_sorted.data();
}

} // namespace kl
