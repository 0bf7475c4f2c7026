// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/bias.h"

#include "core/estimate/checks.h"
#include "core/estimate/summation.h"
#include "core/text.h"

#include <limits>
#include <stdexcept>

namespace kl {

namespace {

using MassRef = Eigen::Ref<const Eigen::ArrayXd>;

constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();

/// A mass in use and how it scatters, per bin.
struct Scattering {
    Eigen::ArrayXd mass;
    Eigen::ArrayXd variance;
};

/// Shares of @p size values.
Scattering binomial(const MassRef& mass, double size)
{
    return {mass, mass * (1.0 - mass) / size};
}

/// The same with @p pseudocount added to every bin's count.
Scattering smoothed(const MassRef& mass, double size, double pseudocount)
{
    const double total = size + pseudocount * static_cast<double>(mass.size());
    return {(size * mass + pseudocount) / total, size * mass * (1.0 - mass) / (total * total)};
}

double firstOrder(const Scattering& u, const Scattering& v)
{
    Eigen::ArrayXd terms = Eigen::ArrayXd::Zero(u.mass.size());
    for (Eigen::Index i = 0; i < terms.size(); ++i) {
        if (u.mass[i] > 0.0 && v.mass[i] > 0.0)
            terms[i] = u.variance[i] / u.mass[i] + u.mass[i] / v.mass[i] * (v.variance[i] / v.mass[i]);
    }
    return sum(terms) / 2.0;
}

} // namespace

Bias expectedBias(const MassRef& p, const MassRef& q, const Parameters& parameters)
{
    requireMasses("expectedBias", p, q);
    if (parameters.sampleCount < 1)
        throw std::invalid_argument(
            "expectedBias: sampleCount must be at least 1, not " + shortest(parameters.sampleCount));
    const auto n = static_cast<double>(parameters.sampleCount);
    const bool isAnyShared = (p > 0.0 && q > 0.0).any();
    const bool isPAlone = (p > 0.0 && q == 0.0).any();
    Bias nothingShared {kNoNumber, "no bin holds values of both samples"};

    switch (parameters.emptyBins) {
    case EmptyBins::Skip:
        if (!isAnyShared)
            return nothingShared;
        return {firstOrder(binomial(p, n), binomial(q, n)), {}};
    case EmptyBins::Strict:
        if (isPAlone)
            return {kNoNumber, "the estimate is infinite"};
        return {firstOrder(binomial(p, n), binomial(q, n)), {}};
    case EmptyBins::Smooth:
        if (p.size() > 1 && (p == 1.0).any() && (q == 1.0).any())
            return {kNoNumber, "each sample lies in a single bin, which does not tell how it scatters"};
        if (isPAlone && parameters.pseudocount < kLeastFirstOrderPseudocount)
            return {kNoNumber, "with a pseudocount below 0.25 all hangs on which bins happen to be empty"};
        return {firstOrder(smoothed(p, n, parameters.pseudocount), smoothed(q, n, parameters.pseudocount)), {}};
    case EmptyBins::Renormalise: {
        if (!isAnyShared)
            return nothingShared;
        const Eigen::ArrayXd sharedP = (q > 0.0).select(p, 0.0);
        const Eigen::ArrayXd sharedQ = (p > 0.0).select(q, 0.0);
        return {firstOrder(binomial(sharedP / sharedP.sum(), n * sharedP.sum()),
                    binomial(sharedQ / sharedQ.sum(), n * sharedQ.sum())),
            {}};
    }
    }
    throw std::invalid_argument("expectedBias: no such treatment of empty bins");
}

} // namespace kl
