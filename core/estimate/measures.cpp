// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/measures.h"

#include "core/estimate/checks.h"
#include "core/estimate/summation.h"

#include <algorithm>
#include <vector>

namespace kl {

namespace {

using MassRef = Eigen::Ref<const Eigen::ArrayXd>;

/// −p ln q: 0 for p = 0 whatever q is, else +∞ for q = 0.
double surprise(double p, double q)
{
    return p == 0.0 ? 0.0 : -p * std::log(q);
}

/// p ln(p/m) + q ln(q/m), m = (p + q)/2. Never negative: −ln is convex.
double jensenShannonTerm(double p, double q)
{
    if (p == q)
        return 0.0;
    // p/m = 1 + x and q/m = 1 − x. log1p keeps the digits where p and q are nearly equal, and where m is so small that
    // half a double is none.
    const double x = (p - q) / (p + q);
    const double ofP = p == 0.0 ? 0.0 : p * std::log1p(x);
    const double ofQ = q == 0.0 ? 0.0 : q * std::log1p(-x);
    return std::max(0.0, ofP + ofQ);
}

/// Σ of the term over all bins, in the order of summation.h.
template <typename Term>
double total(const MassRef& p, const MassRef& q, const Term& term)
{
    std::vector<double> terms(static_cast<std::size_t>(p.size()));
    std::transform(p.begin(), p.end(), q.begin(), terms.begin(), term);
    return sum(terms);
}

} // namespace

Measures measures(const MassRef& p, const MassRef& q)
{
    requireMasses("measures", p, q);
    return {total(p, p, surprise), total(q, q, surprise), total(p, q, surprise), total(q, p, surprise),
        0.5 * total(p, q, jensenShannonTerm), 0.5 * total(p, q, [](double a, double b) { return std::abs(a - b); })};
}

} // namespace kl
