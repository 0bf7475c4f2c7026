// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameters.h"

#include <Eigen/Core>

namespace kl {

/// The way from the true KL(P‖Q) to what the histogram says, in steps that its treatment of empty bins decides. Nats.
///
/// The steps are differences of neighbours, so all four add up to estimate − trueValue.
struct Decomposition {
    double trueValue; ///< ln(s/σ), of the populations themselves
    double binned; ///< Σ P_b ln(P_b/Q_b) over exact bin masses, the end bins reaching to ±∞; ≥ 0 but for rounding
    double shared; ///< the same sum over the bins that the samples share; 0 if they share none
    /// The sum over exact masses that are treated as those of the samples are: what the estimate would be if each bin
    /// held what the populations have there.
    double treated;
    double estimate; ///< what the histogram gave; may be NaN or infinite
    EmptyBins emptyBins; ///< the treatment

    /// What bins hide: never above 0 but for rounding, and nearer to it with every bin that is split.
    [[nodiscard]] double binning() const { return binned - trueValue; }
    /// What leaving out bins takes away or, where P_b < Q_b there, adds; 0 if the treatment leaves out none.
    [[nodiscard]] double skipping() const { return kept() - binned; }
    /// What changing the masses does: smoothing by a pseudocount, or rescaling what is shared; 0 for other treatments.
    [[nodiscard]] double reweighting() const { return treated - kept(); }
    /// What a finite sample does: its noise and bias, and that it is standardised by its own mean and deviation.
    [[nodiscard]] double sampling() const { return estimate - treated; }

private:
    [[nodiscard]] double kept() const { return leavesOut(emptyBins) ? shared : binned; }
};

/// The same for KL(Q‖P), whose truth is +∞: no differences can be had, but each stage can be told. Nats.
struct ReverseDecomposition {
    double binned; ///< Σ Q_b ln(Q_b/P_b) over exact bin masses, end bins open; +∞ if there are impossible bins
    Eigen::Index impossibleBins; ///< bins wholly below P's support, where Q has mass and P can have none
    double qMassThere; ///< Q's exact mass in the impossible bins; may underflow to 0
    /// The same sum over the bins that the samples share; 0 if they share none. +∞ if an impossible bin is among them: a
    /// sample standardised by its own moments can reach below the population's support.
    double shared;
    double treated; ///< the sum over exact masses that are treated as those of the samples are
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
/// The exact masses are treated thus:
///
///     Skip         bins that the samples do not share are left out: treated is shared
///     Strict       as they are: treated is binned
///     Smooth       (N·P_b + α) / (N + α·bins), the smoothed mass that the samples have on average
///     Renormalise  P_b over the sum of all P_b in shared bins; NaN if the exact masses of P or Q there are all 0
///
/// @param parameters  σ, N, the treatment and α are read.
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
[[nodiscard]] Decompositions decompose(const Parameters& parameters, const Eigen::Ref<const Eigen::ArrayXd>& binEdges,
    const Eigen::Ref<const Eigen::ArrayXd>& p, const Eigen::Ref<const Eigen::ArrayXd>& q, double estimatePq,
    double estimateQp);

} // namespace kl
