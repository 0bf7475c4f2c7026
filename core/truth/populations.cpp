// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truth/populations.h"

#include "core/estimate/checks.h"
#include "core/text.h"

#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <stdexcept>

namespace kl {

namespace {

using EdgesRef = Eigen::Ref<const Eigen::ArrayXd>;

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kLogRootTwoPi = 0.918938533204672741780; // ½ ln 2π

/// From here on a tail is found by its logarithm alone. erfc would underflow at 37.5, and what of a tail from 36 on
/// lies beyond 37.5 is less than rounding.
constexpr double kFar = 36.0;

/// A point on the axis of z with the normal mass beyond it, on the side that does not hold 0.
struct Point {
    explicit Point(double at)
        : z(at)
        , tail(0.5 * std::erfc(std::abs(at) / std::numbers::sqrt2))
    {
    }

    double z;
    double tail;
};

/// Whether the Taylor series of logOfNarrowMass() holds between @p a and @p b. Beyond its reach a difference of tails
/// loses no more than two bits.
bool isNarrow(double a, double b)
{
    return b - a <= 0.5 && std::abs((a + b) * (b - a)) <= 2.0;
}

/// ∫ φ(m + t) dt over |t| ≤ h = width/2 is 2hφ(m) Σ He₂ₖ(m) h²ᵏ/(2k + 1)!. With h ≤ ¼ and |m|h ≤ ½ the first term left
/// out, k = 7, is below 5e-17 of the first.
double logOfNarrowMass(double middle, double width)
{
    constexpr std::array kInverseFactorials {
        1.0 / 6.0, 1.0 / 120.0, 1.0 / 5040.0, 1.0 / 362880.0, 1.0 / 39916800.0, 1.0 / 6227020800.0};
    const double h = width / 2.0;
    const double mh = middle * h;
    // Heₙ(m)hⁿ by Heₙ₊₁ = m·Heₙ − n·Heₙ₋₁.
    double even = 1.0;
    double odd = mh;
    double series = 1.0;
    double n = 1.0;
    for (const double inverse : kInverseFactorials) {
        even = mh * odd - n * h * h * even;
        odd = mh * even - (n + 1.0) * h * h * odd;
        n += 2.0;
        series += even * inverse;
    }
    return std::log(width * series) - (0.5 * middle * middle + kLogRootTwoPi);
}

/// Mills' ratio, tail over density, at @p z ≥ kFar: Abramowitz and Stegun 26.2.12. The first term left out is
/// 135135/z¹⁴, below 3e-17.
double millsRatio(double z)
{
    const double v = 1.0 / (z * z);
    return (1.0 - v * (1.0 - 3.0 * v * (1.0 - 5.0 * v * (1.0 - 7.0 * v * (1.0 - 9.0 * v * (1.0 - 11.0 * v)))))) / z;
}

/// ln of the mass between @p near and @p far, kFar ≤ near < far ≤ ∞.
double logOfFarMass(double near, double far)
{
    const double beyond = millsRatio(far) * std::exp(-0.5 * (far - near) * (far + near));
    return std::log(millsRatio(near) - beyond) - (0.5 * near * near + kLogRootTwoPi);
}

/// ln of the mass from @p a to @p b. @p width is b − a, given apart as it may be known better than the ends are.
double logOfMass(const Point& a, const Point& b, double width)
{
    if (!(width > 0.0)) // NaN between two ends at the same infinity
        return -kInfinity;
    if (isNarrow(a.z, b.z))
        return logOfNarrowMass(a.z + width / 2.0, width);
    if (a.z < 0.0 && b.z > 0.0)
        return std::log1p(-(a.tail + b.tail)) + 0.0; // no −0
    const bool isAbove = a.z >= 0.0;
    const Point& near = isAbove ? a : b;
    const Point& far = isAbove ? b : a;
    if (std::abs(near.z) >= kFar)
        return logOfFarMass(std::abs(near.z), std::abs(far.z));
    return std::log(near.tail - far.tail);
}

/// ln(sinh(x)/x), x ≥ 0, with small relative error.
double logOfSinhOverX(double x)
{
    if (x > 1.0)
        return x + std::log1p(-std::exp(-2.0 * x)) - std::log(2.0 * x);
    // The quotients of neighbouring terms of Σ x²ᵏ/(2k + 1)!; the first term left out is 1/19!.
    constexpr std::array kQuotients {272.0, 210.0, 156.0, 110.0, 72.0, 42.0, 20.0};
    double series = 1.0;
    for (const double quotient : kQuotients)
        series = 1.0 + x * x / quotient * series;
    return std::log1p(x * x / 6.0 * series);
}

} // namespace

Populations::Populations(double sigma)
    : m_sigma(sigma)
{
    if (!(sigma > 0.0 && sigma <= kSigmaMax))
        throw std::invalid_argument(
            "populations: sigma must be above 0 and at most " + shortest(kSigmaMax) + ", not " + shortest(sigma));
    const double variance = sigma * sigma;
    m_variation = variance > 0.0 ? std::sqrt(std::expm1(variance)) : sigma; // σ² may underflow, √(e^{σ²} − 1) need not
    m_supportLow = -1.0 / m_variation;
}

double Populations::mean() const
{
    return std::exp(m_sigma * m_sigma / 2.0);
}

double Populations::std() const
{
    return m_variation * mean();
}

double Populations::normalMassBelowSupport() const
{
    return Point(m_supportLow).tail;
}

double Populations::logOfNormalMassBelowSupport() const
{
    return logOfNormalMass(-kInfinity, m_supportLow);
}

double Populations::klPq() const
{
    // s² = 2e^{3y/2} sinh(y/2) with y = σ², so ln(s/σ) = ¾y + ½ ln(sinh(y/2)/(y/2)): two terms above 0.
    const double variance = m_sigma * m_sigma;
    return 0.75 * variance + 0.5 * logOfSinhOverX(variance / 2.0);
}

double Populations::normalOf(double edge) const
{
    if (edge <= m_supportLow)
        return -kInfinity;
    // log1p keeps the digits at small σ. Already the double next to the support's end has a product not below −1.
    return m_sigma / 2.0 + std::log1p(edge * m_variation) / m_sigma;
}

Populations::LogMasses Populations::logMasses(const EdgesRef& binEdges, Ends ends) const
{
    requireEdges("populations", binEdges);
    const Eigen::Index bins = binEdges.size() - 1;
    LogMasses result {Eigen::ArrayXd(bins), Eigen::ArrayXd(bins)};

    const bool isOpen = ends == Ends::Open;
    Point p(isOpen ? -kInfinity : normalOf(binEdges[0]));
    Point q(isOpen ? -kInfinity : binEdges[0]);
    for (Eigen::Index i = 0; i < bins; ++i) {
        const bool isLastOpen = isOpen && i == bins - 1;
        const Point nextP(isLastOpen ? kInfinity : normalOf(binEdges[i + 1]));
        const Point nextQ(isLastOpen ? kInfinity : binEdges[i + 1]);
        double width = nextP.z - p.z;
        // Of neighbouring u only the first digits differ; the edges themselves tell more.
        if (isNarrow(p.z, nextP.z))
            width = std::log1p((binEdges[i + 1] - binEdges[i]) * m_variation / (1.0 + binEdges[i] * m_variation))
                / m_sigma;
        result.p[i] = logOfMass(p, nextP, width);
        result.q[i] = logOfMass(q, nextQ, nextQ.z - q.z);
        p = nextP;
        q = nextQ;
    }
    return result;
}

double logOfNormalMass(double a, double b)
{
    if (!(a <= b))
        throw std::invalid_argument(
            "logOfNormalMass: a is " + shortest(a) + " and b is " + shortest(b) + "; a ≤ b is needed");
    return logOfMass(Point(a), Point(b), b - a);
}

} // namespace kl
