// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>
#include <limits>

namespace kl {

/// The two populations behind the samples: P, the standardised log-normal, and Q, the standard normal.
///
/// P is the law of (e^{σz} − m)/s with z standard normal, m and s being the mean and deviation of e^{σz}. An edge e
/// lies at u = σ/2 + ln(1 + e·s/m)/σ on the axis of z, so P's mass between two edges is the normal mass between their
/// u; below e = −m/s there is none. Nothing here is sampled: every number is exact but for rounding.
///
/// A plain value, thread-safe. Source for m and s: N. L. Johnson, S. Kotz, N. Balakrishnan, "Continuous Univariate
/// Distributions" 1 (1994), chapter 14.
class Populations {
public:
    /// @throws std::invalid_argument  naming the value, unless 0 < @p sigma ≤ kSigmaMax.
    explicit Populations(double sigma);

    /// A little beyond, s is no double.
    static constexpr double kSigmaMax = 26.0;

    /// m = e^{σ²/2}, the mean of e^{σz}.
    [[nodiscard]] double mean() const;
    /// s = √((e^{σ²} − 1)e^{σ²}), the standard deviation of e^{σz}.
    [[nodiscard]] double std() const;

    /// −m/s = −1/√(e^{σ²} − 1), in standard deviations: P has no mass at or below it.
    [[nodiscard]] double supportLow() const { return m_supportLow; }
    /// Q's mass below supportLow(), where P can have nothing. 0 where it is less than any double, below σ ≈ 0.026.
    [[nodiscard]] double normalMassBelowSupport() const;
    /// The natural logarithm of it, finite for any σ that is not below 1e-150.
    [[nodiscard]] double logOfNormalMassBelowSupport() const;

    /// KL(P‖Q) = ln(s/σ), nats; above 0, and to a few ulp for small σ too, where s/σ itself is 1.
    [[nodiscard]] double klPq() const;
    /// KL(Q‖P): infinite for every σ, as Q has mass below supportLow().
    [[nodiscard]] static constexpr double klQp() { return std::numeric_limits<double>::infinity(); }

    /// Natural logarithms of masses per bin, shape (bins); −∞ where there is none.
    struct LogMasses {
        Eigen::ArrayXd p;
        Eigen::ArrayXd q;
    };
    /// How far the first and the last bin reach.
    enum class Ends {
        Open, ///< to −∞ and to +∞, so that masses add up to 1: whole populations, as divergences need them
        Closed ///< to the first and the last edge
    };
    /// Logarithms of the exact mass of P and Q in every bin; see logOfNormalMass() for what that can tell apart.
    ///
    /// Logarithms are right to 4e-16·(1 + |ln q|) for Q and 6e-16·(1 + |ln p|) for P; that of P less so if the bin ends
    /// just above supportLow(), where an ulp of the edge is many on the axis of z.
    ///
    /// @param binEdges  shape (bins + 1), finite, never falling, in standard deviations. Equal edges hold no mass.
    /// @throws std::invalid_argument  if there are fewer than two edges, an edge is not finite, or one is lower than
    ///         the one before it; the message names the edge.
    ///
    /// O(bins), about 0.1 µs each.
    [[nodiscard]] LogMasses logMasses(const Eigen::Ref<const Eigen::ArrayXd>& binEdges, Ends ends) const;

private:
    /// Where @p edge lies on the axis of z; −∞ at and below the support's end.
    [[nodiscard]] double normalOf(double edge) const;

    double m_sigma;
    double m_variation; ///< s/m = √(e^{σ²} − 1), the coefficient of variation
    double m_supportLow;
};

/// ln of the standard normal's mass in [@p a, @p b], either of which may be infinite. −∞ if a = b.
///
/// In logarithms no tail is too far out: [60, 61] has −1805.01, where the mass itself would be 0. Nor is a bin too
/// narrow: its mass is then found from the density and not as a difference. Right to 4e-16·(1 + |ln mass|).
///
/// @throws std::invalid_argument  unless a ≤ b.
///
/// Source: M. Abramowitz, I. A. Stegun, "Handbook of Mathematical Functions" (1964), 26.2.12, for the tails; narrow
/// bins have the Taylor series of the density, whose derivatives are Hermite polynomials times it.
[[nodiscard]] double logOfNormalMass(double a, double b);

} // namespace kl
