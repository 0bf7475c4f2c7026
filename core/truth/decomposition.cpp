// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truth/decomposition.h"

#include "core/estimate/checks.h"
#include "core/estimate/summation.h"
#include "core/text.h"
#include "core/truth/populations.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <tuple>
#include <utility>

namespace kl {

namespace {

using ArrayRef = Eigen::Ref<const Eigen::ArrayXd>;

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// P_b ln(P_b/Q_b) per bin: 0 where P has no mass, +∞ where Q alone has none.
Eigen::ArrayXd termsOf(const Eigen::ArrayXd& mass, const Eigen::ArrayXd& logMass, const Eigen::ArrayXd& otherLogMass)
{
    Eigen::ArrayXd terms(mass.size());
    for (Eigen::Index i = 0; i < mass.size(); ++i) {
        if (logMass[i] == -kInfinity)
            terms[i] = 0.0;
        else if (otherLogMass[i] == -kInfinity)
            terms[i] = kInfinity; // even where the mass itself underflows
        else
            terms[i] = mass[i] * (logMass[i] - otherLogMass[i]);
    }
    return terms;
}

/// Σ P ln(P/Q) over masses of which none is 0 but with both.
double divergenceOf(const Eigen::ArrayXd& p, const Eigen::ArrayXd& q)
{
    Eigen::ArrayXd terms = Eigen::ArrayXd::Zero(p.size());
    for (Eigen::Index i = 0; i < p.size(); ++i) {
        if (p[i] > 0.0)
            terms[i] = p[i] * std::log(p[i] / q[i]);
    }
    return sum(terms);
}

/// Both ways, of exact masses with α added to what N values of them would count.
std::pair<double, double> smoothedDivergences(
    const Eigen::ArrayXd& pMass, const Eigen::ArrayXd& qMass, const Parameters& parameters)
{
    const auto n = static_cast<double>(parameters.sampleCount);
    const double total = n + parameters.pseudocount * static_cast<double>(pMass.size());
    const Eigen::ArrayXd p = (n * pMass + parameters.pseudocount) / total;
    const Eigen::ArrayXd q = (n * qMass + parameters.pseudocount) / total;
    return {divergenceOf(p, q), divergenceOf(q, p)};
}

/// Σ (P/A) ln((P/A)/(Q/B)) for the sum @p shared of P ln(P/Q), A and B being the totals of P and Q: NaN for no total.
double rescaled(double shared, double pTotal, double qTotal)
{
    if (pTotal == 0.0 || qTotal == 0.0)
        return std::numeric_limits<double>::quiet_NaN();
    return std::max(0.0, shared / pTotal - std::log(pTotal / qTotal)); // Gibbs: below 0 by rounding alone
}

} // namespace

Decompositions decompose(const Parameters& parameters, const ArrayRef& binEdges, const ArrayRef& p, const ArrayRef& q,
    double estimatePq, double estimateQp)
{
    const Populations populations(parameters.sigma);
    const auto [logP, logQ] = populations.logMasses(binEdges, Populations::Ends::Open);
    requireMasses("decomposition", p, q);
    if (p.size() != binEdges.size() - 1)
        throw std::invalid_argument("decomposition: p and q have " + shortest(p.size()) + " bins, and "
            + shortest(binEdges.size()) + " edges have " + shortest(binEdges.size() - 1));

    Decompositions result;
    // The C library's exp: Eigen's own flushes denormal results to 0.
    result.pMass = logP.unaryExpr([](double x) { return std::exp(x); });
    result.qMass = logQ.unaryExpr([](double x) { return std::exp(x); });
    Eigen::ArrayXd pqTerms = termsOf(result.pMass, logP, logQ);
    Eigen::ArrayXd qpTerms = termsOf(result.qMass, logQ, logP);
    const EmptyBins emptyBins = parameters.emptyBins;
    result.pq = {populations.klPq(), sum(pqTerms), 0.0, 0.0, estimatePq, emptyBins};
    result.qp = {sum(qpTerms), 0, 0.0, 0.0, 0.0, estimateQp};
    Eigen::ArrayXd sharedP = result.pMass;
    Eigen::ArrayXd sharedQ = result.qMass;

    for (Eigen::Index i = 0; i < p.size(); ++i) {
        if (logP[i] == -kInfinity && logQ[i] > -kInfinity) {
            ++result.qp.impossibleBins;
            result.qp.qMassThere += result.qMass[i];
        }
        // Zeros keep the order of the sum, so where nothing is skipped it is the very same.
        if (!(p[i] > 0.0 && q[i] > 0.0))
            pqTerms[i] = qpTerms[i] = sharedP[i] = sharedQ[i] = 0.0;
    }
    result.pq.shared = sum(pqTerms);
    result.qp.shared = sum(qpTerms);
    std::tie(result.pq.treated, result.qp.treated) = [&]() -> std::pair<double, double> {
        switch (emptyBins) {
        case EmptyBins::Skip: return {result.pq.shared, result.qp.shared};
        case EmptyBins::Strict: return {result.pq.binned, result.qp.binned};
        case EmptyBins::Smooth: return smoothedDivergences(result.pMass, result.qMass, parameters);
        case EmptyBins::Renormalise:
            return {rescaled(result.pq.shared, sum(sharedP), sum(sharedQ)),
                rescaled(result.qp.shared, sum(sharedQ), sum(sharedP))};
        }
        throw std::invalid_argument("decomposition: no such treatment of empty bins");
    }();
    return result;
}

} // namespace kl
