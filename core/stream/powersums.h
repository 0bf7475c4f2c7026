// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/moments.h"

#include <Eigen/Core>
#include <span>

namespace kl {

/// Central moments of a sample, divided by its size.
struct CentralMoments {
    double mean;
    double variance;
    double third; ///< of (x − mean)³
};

/// Power sums of normals z, enough to find the moments of exp(σ·z) for any σ without looking at z again.
///
/// The line of z is cut into narrow cells; for each cell c the sums Σ (z − c)ʲ are kept, c being its centre. Then
///
///     Σ e^{σz} = Σ_cells e^{σc} Σ_j σʲ/j! Σ (z − c)ʲ
///
/// is some thousand terms for any number of values. With cells of 1/16 and thirteen orders, first and second powers of
/// e^{σz} are cut off below 1e-16 of their value for σ up to 5, third powers below 2e-14.
///
/// Sums of disjoint samples add up. 40 kB.
class PowerSums {
public:
    static constexpr int kCellsPerUnit = 16;
    static constexpr int kOrders = 13; ///< j = 0 … 12

    PowerSums();

    /// Adds @p values, which must be sorted and within ±kReach. O(n).
    void add(std::span<const double> sorted);

    PowerSums& operator+=(const PowerSums& other);
    PowerSums& operator-=(const PowerSums& other);

    /// Number of values added.
    [[nodiscard]] double size() const { return m_sums.row(0).sum(); }

    /// Moments of z itself.
    [[nodiscard]] CentralMoments momentsOfNormals() const;
    /// Moments of exp(σ·z), σ from 0 to 5; the deviations are taken about the mean before they are squared, so nothing
    /// cancels at small σ. Mean and variance of a sample of normals have a relative error of about 1e-15; it is larger
    /// for values that all lie in a small part of one cell, or all far below 0.
    [[nodiscard]] CentralMoments momentsOfLogNormals(double sigma) const;

    /// No normal of the stream is farther from 0: the polar method takes −2 ln r² with r² ≥ 2⁻¹⁰⁴, a radius of 12.01.
    static constexpr double kReach = 12.0625;
    static constexpr int kCells = static_cast<int>(2 * kReach * kCellsPerUnit);

private:
    Eigen::Array<double, kOrders, Eigen::Dynamic> m_sums; ///< one column a cell
};

} // namespace kl
