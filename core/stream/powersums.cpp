// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/powersums.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kl {

namespace {

/// One cell's sums.
using Column = Eigen::Array<double, PowerSums::kOrders, 1>;

constexpr double kWidth = 1.0 / PowerSums::kCellsPerUnit;

double centreOf(int cell)
{
    return (cell + 0.5) * kWidth - PowerSums::kReach;
}

/// Adds Σ (z − centre)ʲ of @p values to column[0 … kOrders − 1].
void addPowers(std::span<const double> values, double centre, Eigen::Ref<Column> column)
{
    constexpr std::size_t kLanes = 8; // independent sums, so that they can be added side by side
    std::array<std::array<double, kLanes>, PowerSums::kOrders> lanes {};
    std::size_t i = 0;
    for (; i + kLanes <= values.size(); i += kLanes) {
        std::array<double, kLanes> t;
        std::array<double, kLanes> power;
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            t[lane] = values[i + lane] - centre;
            power[lane] = t[lane];
        }
        for (int j = 1; j < PowerSums::kOrders; ++j) {
            auto& sums = lanes[static_cast<std::size_t>(j)];
            for (std::size_t lane = 0; lane < kLanes; ++lane) {
                sums[lane] += power[lane];
                power[lane] *= t[lane];
            }
        }
    }
    for (; i < values.size(); ++i) {
        const double t = values[i] - centre;
        double power = t;
        for (std::size_t j = 1; j < PowerSums::kOrders; ++j) {
            lanes[j][0] += power;
            power *= t;
        }
    }
    column[0] += static_cast<double>(values.size());
    for (int j = 1; j < PowerSums::kOrders; ++j) {
        const auto& s = lanes[static_cast<std::size_t>(j)];
        column[j] += ((s[0] + s[1]) + (s[2] + s[3])) + ((s[4] + s[5]) + (s[6] + s[7]));
    }
}

} // namespace

PowerSums::PowerSums()
    : m_sums(decltype(m_sums)::Zero(kOrders, kCells))
{
}

void PowerSums::add(std::span<const double> sorted)
{
    while (!sorted.empty()) {
        const int cell = std::clamp(static_cast<int>((sorted.front() + kReach) * kCellsPerUnit), 0, kCells - 1);
        const double end = centreOf(cell) + kWidth / 2.0; // exact: both are multiples of 1/32
        const auto last = std::lower_bound(sorted.begin() + 1, sorted.end(), end);
        const auto count = static_cast<std::size_t>(last - sorted.begin());
        addPowers(sorted.first(count), centreOf(cell), m_sums.col(cell));
        sorted = sorted.subspan(count);
    }
}

PowerSums& PowerSums::operator+=(const PowerSums& other)
{
    m_sums += other.m_sums;
    return *this;
}

PowerSums& PowerSums::operator-=(const PowerSums& other)
{
    m_sums -= other.m_sums;
    return *this;
}

CentralMoments PowerSums::momentsOfNormals() const
{
    double total = 0.0;
    for (int cell = 0; cell < kCells; ++cell)
        total += m_sums(0, cell) * centreOf(cell) + m_sums(1, cell);
    const double n = size();
    const double mean = total / n;
    double squares = 0.0;
    double cubes = 0.0;
    for (int cell = 0; cell < kCells; ++cell) {
        const Column s = m_sums.col(cell);
        const double a = centreOf(cell) - mean; // z − mean = a + t
        squares += s[0] * a * a + 2.0 * a * s[1] + s[2];
        cubes += s[0] * a * a * a + 3.0 * a * a * s[1] + 3.0 * a * s[2] + s[3];
    }
    return {mean, squares / n, cubes / n};
}

CentralMoments PowerSums::momentsOfLogNormals(double sigma) const
{
    // With z = c + t and d = expm1(σt):  e^{σz} − 1 = expm1(σc) + e^{σc}·d, and
    // Σd = Σ_j σʲ/j! S_j,  Σd² = Σ_j (2ʲ − 2) σʲ/j! S_j,  Σd³ = Σ_j (3ʲ − 3·2ʲ + 3) σʲ/j! S_j.
    Column first = Column::Zero();
    Column second = Column::Zero();
    Column third = Column::Zero();
    double factor = 1.0; // σʲ/j!
    for (int j = 1; j < kOrders; ++j) {
        factor *= sigma / j;
        first[j] = factor;
        second[j] = factor * (std::pow(2.0, j) - 2.0);
        third[j] = factor * (std::pow(3.0, j) - 3.0 * std::pow(2.0, j) + 3.0);
    }

    struct Cell {
        double size;
        double a; ///< expm1(σc)
        double b; ///< e^{σc}
        double d;
        double d2;
        double d3;
    };
    std::array<Cell, kCells> cells;
    std::size_t used = 0;
    double n = 0.0;
    double total = 0.0; // of e^{σz} − 1
    for (int i = 0; i < kCells; ++i) {
        const Column s = m_sums.col(i);
        if (s[0] == 0.0)
            continue;
        const double a = std::expm1(sigma * centreOf(i));
        const Cell cell {s[0], a, a + 1.0, (first * s).sum(), (second * s).sum(), (third * s).sum()};
        n += cell.size;
        total += cell.size * cell.a + cell.b * cell.d;
        cells[used++] = cell;
    }
    const double mean = total / n; // of e^{σz} − 1
    double squares = 0.0;
    double cubes = 0.0;
    for (std::size_t i = 0; i < used; ++i) {
        const auto& [size, a, b, d, d2, d3] = cells[i];
        const double e = a - mean; // the deviation is e + b·d
        squares += size * e * e + 2.0 * e * b * d + b * b * d2;
        cubes += size * e * e * e + 3.0 * e * e * b * d + 3.0 * e * b * b * d2 + b * b * b * d3;
    }
    return {1.0 + mean, squares / n, cubes / n};
}

} // namespace kl
