// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/divergence.h"

#include "core/estimate/checks.h"
#include "core/estimate/summation.h"
#include "core/text.h"

#include <cmath>
#include <limits>
#include <stdexcept>
#include <utility>
#include <vector>

namespace kl {

namespace {

using MassRef = Eigen::Ref<const Eigen::ArrayXd>;

constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();

} // namespace

LeftOut leftOut(const Occupancy& occupancy, EmptyBins emptyBins)
{
    if (!leavesOut(emptyBins))
        return {};
    return {occupancy.pAlone + occupancy.qAlone + occupancy.neither, occupancy.pAloneMass, occupancy.qAloneMass};
}

Divergences sharedDivergences(const MassRef& p, const MassRef& q)
{
    requireMasses("divergence", p, q);
    Divergences result;
    Occupancy& occupancy = result.occupancy;
    result.pqTerms = Eigen::ArrayXd::Zero(p.size());
    result.qpTerms = Eigen::ArrayXd::Zero(p.size());
    result.pUsed = p;
    result.qUsed = q;
    // Gathered without gaps, as NumPy's mask does: the order of an addition depends on the place in the sequence.
    std::vector<double> pq;
    std::vector<double> qp;
    std::vector<double> pAlone;
    std::vector<double> qAlone;
    for (std::vector<double>* gathered : {&pq, &qp, &pAlone, &qAlone})
        gathered->reserve(static_cast<std::size_t>(p.size()));
    for (Eigen::Index i = 0; i < p.size(); ++i) {
        if (p[i] > 0.0 && q[i] > 0.0) {
            pq.push_back(result.pqTerms[i] = p[i] * std::log(p[i] / q[i]));
            qp.push_back(result.qpTerms[i] = q[i] * std::log(q[i] / p[i]));
            continue;
        }
        pAlone.push_back(p[i]);
        qAlone.push_back(q[i]);
        occupancy.pAlone += p[i] > 0.0;
        occupancy.qAlone += q[i] > 0.0;
        occupancy.neither += p[i] == 0.0 && q[i] == 0.0;
        result.pUsed[i] = 0.0;
        result.qUsed[i] = 0.0;
    }
    occupancy.shared = static_cast<Eigen::Index>(pq.size());
    result.pq = pq.empty() ? kNoNumber : sum(pq);
    result.qp = qp.empty() ? kNoNumber : sum(qp);
    occupancy.pAloneMass = sum(pAlone);
    occupancy.qAloneMass = sum(qAlone);
    return result;
}

namespace {

/// Sums and terms of @p from, for samples that occupy the bins like this.
Divergences withOccupancy(Divergences from, const Occupancy& occupancy)
{
    from.occupancy = occupancy;
    return from;
}

/// @p skipping with the bins put back that it left out.
Divergences strict(Divergences skipping, const MassRef& p, const MassRef& q)
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    skipping.pUsed = p;
    skipping.qUsed = q;
    for (Eigen::Index i = 0; i < p.size(); ++i) {
        if (p[i] > 0.0 && q[i] == 0.0)
            skipping.pqTerms[i] = kInfinity;
        if (q[i] > 0.0 && p[i] == 0.0)
            skipping.qpTerms[i] = kInfinity;
    }
    if (skipping.occupancy.pAlone > 0)
        skipping.pq = kInfinity;
    if (skipping.occupancy.qAlone > 0)
        skipping.qp = kInfinity;
    return skipping;
}

Eigen::ArrayXd smoothed(const Counts& counts, double pseudocount)
{
    const double total = static_cast<double>(counts.sum()) + pseudocount * static_cast<double>(counts.size());
    return (counts.cast<double>() + pseudocount) / total;
}

} // namespace

Divergences divergences(const Counts& pCounts, const Counts& qCounts, EmptyBins emptyBins, double pseudocount)
{
    const Eigen::ArrayXd p = mass(pCounts);
    const Eigen::ArrayXd q = mass(qCounts);
    Divergences skipping = sharedDivergences(p, q);
    switch (emptyBins) {
    case EmptyBins::Skip: return skipping;
    case EmptyBins::Strict: return strict(std::move(skipping), p, q);
    case EmptyBins::Smooth:
        if (!(pseudocount > 0.0 && std::isfinite(pseudocount)))
            throw std::invalid_argument("divergences: the pseudocount must be positive, not " + shortest(pseudocount));
        return withOccupancy(
            sharedDivergences(smoothed(pCounts, pseudocount), smoothed(qCounts, pseudocount)), skipping.occupancy);
    case EmptyBins::Renormalise:
        if (skipping.occupancy.shared == 0)
            return skipping;
        return withOccupancy(
            sharedDivergences(skipping.pUsed / sum(skipping.pUsed), skipping.qUsed / sum(skipping.qUsed)),
            skipping.occupancy);
    }
    throw std::invalid_argument("divergences: no such treatment of empty bins");
}

Eigen::ArrayXXd klDiv(const Eigen::Ref<const Eigen::ArrayXXd>& input, const Eigen::Ref<const Eigen::ArrayXXd>& target,
    Reduction reduction, bool logTarget)
{
    if (input.rows() != target.rows() || input.cols() != target.cols())
        throw std::invalid_argument("klDiv: input is " + shortest(input.rows()) + " × " + shortest(input.cols())
            + " and target " + shortest(target.rows()) + " × " + shortest(target.cols())
            + "; both need the same shape");

    // Spelt out with the C library's exp and log: Eigen's own vector versions differ in the last bits.
    Eigen::ArrayXXd terms = input.binaryExpr(target, [logTarget](double in, double t) {
        if (logTarget)
            return std::exp(t) * (t - in);
        return (t == 0.0 ? 0.0 : t * std::log(t)) - t * in; // 0 · (−∞) stays NaN, as in PyTorch
    });
    if (reduction == Reduction::None)
        return terms;

    double total = sum(terms.reshaped());
    if (reduction == Reduction::Mean)
        total /= static_cast<double>(terms.size());
    else if (reduction == Reduction::BatchMean)
        total /= static_cast<double>(terms.rows());
    return Eigen::ArrayXXd::Constant(1, 1, total);
}

LogSpaceDivergences logSpaceDivergences(const MassRef& p, const MassRef& q)
{
    requireMasses("divergence", p, q);
    Eigen::ArrayXd logP(p.size());
    Eigen::ArrayXd logQ(p.size());
    Eigen::Index shared = 0;
    for (Eigen::Index i = 0; i < p.size(); ++i) {
        if (p[i] > 0.0 && q[i] > 0.0) {
            logP[shared] = std::log(p[i]);
            logQ[shared] = std::log(q[i]);
            ++shared;
        }
    }
    if (shared == 0)
        return {kNoNumber, kNoNumber};
    return {klDiv(logQ.head(shared), logP.head(shared), Reduction::Sum, true)(0, 0),
        klDiv(logP.head(shared), logQ.head(shared), Reduction::Sum, true)(0, 0)};
}

} // namespace kl
