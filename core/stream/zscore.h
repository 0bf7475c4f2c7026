// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/moments.h"

namespace kl {

/// How a normal z of the stream becomes a standardised value: (x − mean) / std, where x is z itself for Q and exp(σ·z)
/// for P. The operations are NumPy's, one by one, so values are NumPy's to the last bit for the same mean and std.
///
/// Never falls as z rises.
class ZScore {
public:
    /// Q: x = z.
    static ZScore ofNormal(const Moments& moments) { return {moments, 0.0}; }
    /// P: x = exp(σ·z). Requires σ > 0.
    static ZScore ofLogNormal(const Moments& moments, double sigma) { return {moments, sigma}; }

    [[nodiscard]] double operator()(double z) const;

    /// The smallest double z whose value is not below @p value: exactly the z that are lower have lower values. −∞ or ∞
    /// where no z that the stream can hold lies below or above. About 20 evaluations.
    [[nodiscard]] double threshold(double value) const;
    /// Where threshold() lies, by inverting the formula once: it is within @p margin of @p z. A z farther off is on the
    /// side it seems to be on. The margin is some rounding errors, or infinite where those are all there is.
    struct Near {
        double z;
        double margin;
    };
    [[nodiscard]] Near nearThreshold(double value) const;

private:
    ZScore(const Moments& moments, double sigma)
        : m_moments(moments)
        , m_sigma(sigma)
    {
    }

    Moments m_moments;
    double m_sigma; ///< 0 for the normal
};

} // namespace kl
