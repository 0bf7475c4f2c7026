// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truth/decomposition.h"

#include "core/estimate/checks.h"
#include "core/estimate/summation.h"
#include "core/text.h"
#include "core/truth/populations.h"

#include <cmath>
#include <limits>
#include <stdexcept>

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

} // namespace

Decompositions decompose(
    double sigma, const ArrayRef& binEdges, const ArrayRef& p, const ArrayRef& q, double estimatePq, double estimateQp)
{
    const Populations populations(sigma);
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
    result.pq = {populations.klPq(), sum(pqTerms), 0.0, estimatePq};
    result.qp = {sum(qpTerms), 0, 0.0, 0.0, estimateQp};

    for (Eigen::Index i = 0; i < p.size(); ++i) {
        if (logP[i] == -kInfinity && logQ[i] > -kInfinity) {
            ++result.qp.impossibleBins;
            result.qp.qMassThere += result.qMass[i];
        }
        // Zeros keep the order of the sum, so where nothing is skipped it is the very same.
        if (!(p[i] > 0.0 && q[i] > 0.0))
            pqTerms[i] = qpTerms[i] = 0.0;
    }
    result.pq.shared = sum(pqTerms);
    result.qp.shared = sum(qpTerms);
    return result;
}

double expectedPluginBias(const ArrayRef& p, const ArrayRef& q, std::int64_t sampleCount)
{
    requireMasses("decomposition", p, q);
    if (sampleCount < 1)
        throw std::invalid_argument("decomposition: sampleCount must be at least 1, not " + shortest(sampleCount));
    Eigen::ArrayXd terms = Eigen::ArrayXd::Zero(p.size());
    for (Eigen::Index i = 0; i < p.size(); ++i) {
        if (p[i] > 0.0 && q[i] > 0.0)
            terms[i] = (1.0 - p[i]) + p[i] * (1.0 - q[i]) / q[i];
    }
    return sum(terms) / (2.0 * static_cast<double>(sampleCount));
}

} // namespace kl
