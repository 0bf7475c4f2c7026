// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/zscore.h"

#include "core/stream/powersums.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kl {

double ZScore::operator()(double z) const
{
    const double x = m_sigma > 0.0 ? std::exp(z * m_sigma) : z;
    return (x - m_moments.mean) / m_moments.std;
}

double ZScore::threshold(double value) const
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    constexpr double kReach = PowerSums::kReach;

    // Inverting the formula is right but for rounding; the values themselves decide.
    const double x = value * m_moments.std + m_moments.mean;
    const double inverse = m_sigma > 0.0 ? (x > 0.0 ? std::log(x) / m_sigma : -kReach) : x;
    double low = std::clamp(inverse, -kReach, kReach);
    double high = low;
    double step = std::max(1.0, std::abs(low)) * 0x1p-51;
    if ((*this)(low) >= value) {
        do {
            if (low <= -kReach)
                return -kInfinity;
            high = low;
            low = std::max(low - step, -kReach);
            step *= 4.0;
        } while ((*this)(low) >= value);
    } else {
        do {
            if (high >= kReach)
                return kInfinity;
            low = high;
            high = std::min(high + step, kReach);
            step *= 4.0;
        } while ((*this)(high) < value);
    }

    // Now low is below and high is not. They meet soon, but for a threshold at 0, where doubles have no end of digits.
    constexpr int kEnough = 128;
    for (int i = 0; i < kEnough; ++i) {
        const double middle = low + (high - low) / 2.0;
        if (middle == low || middle == high)
            break;
        ((*this)(middle) >= value ? high : low) = middle;
    }
    return high;
}

ZScore::Near ZScore::nearThreshold(double value) const
{
    // Rounding moves x by at most some ulp of all that goes into it, forwards (exp, −, /) and here (·, +); 2⁻⁵⁰ is
    // eight. In z that is its share of x over σ, and log and · add some ulp of z.
    constexpr double kRounding = 0x1p-50;
    const double scaled = value * m_moments.std;
    const double x = scaled + m_moments.mean;
    const double error = kRounding * (std::abs(scaled) + std::abs(m_moments.mean) + std::abs(x));
    if (m_sigma == 0.0)
        return {x, error};
    if (!(x > 2.0 * error))
        return {0.0, std::numeric_limits<double>::infinity()};
    const double z = std::log(x) / m_sigma;
    return {z, error / ((x - error) * m_sigma) + kRounding * (std::abs(z) + 1.0)};
}

} // namespace kl
