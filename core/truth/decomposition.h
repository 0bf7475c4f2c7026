// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>
#include <cstdint>

namespace kl {

/// The way from the true KL(P‖Q) to what the histogram says, in three steps. Nats.
///
/// The steps are differences of neighbours, so they add up to estimate − trueValue.
struct Decomposition {
    double trueValue; ///< ln(s/σ), of the populations themselves
    double binned; ///< Σ P_b ln(P_b/Q_b) over exact bin masses, the end bins reaching to ±∞; ≥ 0 but for rounding
    double shared; ///< the same sum over the bins that the samples share; 0 if they share none
    double estimate; ///< what the histogram gave; may be NaN or infinite

    /// What bins hide: never above 0 but for rounding, and nearer to it with every bin that is split.
    [[nodiscard]] double binning() const { return binned - trueValue; }
    /// What leaving out bins takes away or, where P_b < Q_b there, adds.
    [[nodiscard]] double skipping() const { return shared - binned; }
    /// What a finite sample does: its noise and bias, and that it is standardised by its own mean and deviation.
    [[nodiscard]] double sampling() const { return estimate - shared; }
};

/// The same for KL(Q‖P), whose truth is +∞: no differences can be had, but each stage can be told. Nats.
struct ReverseDecomposition {
    double binned; ///< Σ Q_b ln(Q_b/P_b) over exact bin masses, end bins open; +∞ if there are impossible bins
    Eigen::Index impossibleBins; ///< bins wholly below P's support, where Q has mass and P can have none
    double qMassThere; ///< Q's exact mass in the impossible bins; may underflow to 0
    double shared; ///< the same sum over the bins that the samples share; 0 if they share none. +∞ if an impossible bin
                   ///< is among them: a sample standardised by its own moments can reach below the population's support
    double estimate; ///< what the histogram gave; may be NaN or infinite
};

/// Both directions, and the exact masses they come from.
struct Decompositions {
    Decomposition pq;
    ReverseDecomposition qp;
    Eigen::ArrayXd pMass; ///< P's exact mass per bin, shape (bins), end bins open: adds up to 1
    Eigen::ArrayXd qMass; ///< Q's
};

/// Where the notebook's numbers come from: the stages between the truth about the two populations (populations.h) and
/// the estimates. Sums are taken over logarithms of masses, so no bin becomes 0/0; a bin without mass of the first
/// distribution adds 0.
///
/// @param sigma  σ of the log-normal.
/// @param binEdges  shape (bins + 1), finite, never falling, in standard deviations.
/// @param p, q  observed mass per bin, shape (bins), ≥ 0: a bin is shared where both are above 0.
/// @param estimatePq, estimateQp  what the histogram gave for the two directions; passed through.
/// @throws std::invalid_argument  if σ is outside the range of Populations, an edge is not finite or below the one
///         before it, the shapes do not fit, or a mass is negative, NaN or infinite; the message names what and where.
///
/// Rounding is about 1e-15 of the larger of 1 and the sum of absolute terms. O(bins), 0.1 ms for 1000; thread-safe.
///
/// Source: that bins can only lose, S. Kullback, R. A. Leibler, "On Information and Sufficiency", Ann. Math. Statist.
/// 22(1), 79–86 (1951), doi:10.1214/aoms/1177729694.
[[nodiscard]] Decompositions decompose(double sigma, const Eigen::Ref<const Eigen::ArrayXd>& binEdges,
    const Eigen::Ref<const Eigen::ArrayXd>& p, const Eigen::Ref<const Eigen::ArrayXd>& q, double estimatePq,
    double estimateQp);

/// How much the notebook's sum Σ p̂ ln(p̂/q̂) is expected to be above the same sum over p and q, for two independent
/// samples of @p sampleCount; to first order in 1/N, nats, over the bins where p and q are both above 0.
///
///     Σ (1 − p)/(2N) + p(1 − q)/(2Nq)
///
/// In each bin p̂ and q̂ are independent, unbiased, of variance p(1 − p)/N and q(1 − q)/N. In Taylor's series of
/// p̂ ln p̂ − p̂ ln q̂ about (p, q) first powers have expectation 0 and so has the mixed second one; what remains is half
/// the variances times the second derivatives, 1/p and p/q². Never negative: chance makes two samples look more
/// different.
///
/// Meant for observed masses. Where a bin expects less than a few values, first order says too little or too much; with
/// exact masses, Nq far below 1, it would say anything. For KL(Q‖P) give @p q first.
///
/// @param p, q  mass per bin, the same shape, ≥ 0.
/// @return nats, ≥ 0; 0 if no bin is shared.
/// @throws std::invalid_argument  if the shapes differ or are empty, a mass is negative, NaN or infinite, or
///         @p sampleCount < 1; the message names what and where.
///
/// O(bins). Source: G. A. Miller, "Note on the Bias of Information Estimates", in H. Quastler (ed.), "Information
/// Theory in Psychology" (1955), 95–100, for entropies; L. Paninski, "Estimation of Entropy and Mutual Information",
/// Neural Computation 15(6), 1191–1253 (2003), doi:10.1162/089976603321780272, for where it holds.
[[nodiscard]] double expectedPluginBias(
    const Eigen::Ref<const Eigen::ArrayXd>& p, const Eigen::Ref<const Eigen::ArrayXd>& q, std::int64_t sampleCount);

} // namespace kl
