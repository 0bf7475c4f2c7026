// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameters.h"

#include <Eigen/Core>
#include <string>

namespace kl {

/// How much chance is expected to add to an estimate.
struct Bias {
    double value; ///< nats, ≥ 0; NaN if there is none to tell
    std::string reason; ///< why there is no value, one clause without a full stop; empty if there is one
};

/// How much the estimate of KL(P‖Q) is expected to be above the same sum over the masses that the samples have on
/// average, for two independent samples of N; to first order in 1/N.
///
/// The estimate is Σ u ln(u/v), u and v being the masses it is made of, which depend on the treatment of empty bins.
/// Where u and v are independent and scatter without a trend about their means, first powers of Taylor's series have
/// expectation 0 and so has the mixed second one; what remains is half the variances times the second derivatives, 1/u
/// and u/v²:
///
///     Σ var(u)/(2u) + u var(v)/(2v²)      over the bins in which u and v are both above 0
///
///     Skip         u = p, v = q, var(u) = p(1 − p)/N and var(v) = q(1 − q)/N: counts are binomial
///     Strict       the same, among the samples for which the sum is finite
///     Smooth       u = (Np + α)/(N + αK) for K bins, so var(u) = p(1 − p)/N · (N/(N + αK))²; v likewise. What the
///                  pseudocount does to the masses themselves is no chance and not counted
///     Renormalise  u = p/A and v = q/B, A and B being the shared masses: given how many values lie in shared bins,
///                  about NA and NB, these are binomial again: var(u) = u(1 − u)/(NA), var(v) = v(1 − v)/(NB)
///
/// Never negative: chance makes two samples look more different. Meant for observed masses. Where a bin expects less
/// than a few values, first order says too little or too much.
///
/// A count of expectation λ has the deviation √λ, which is at most the smoothed count λ + α, whatever λ is, only if
/// α ≥ ¼. With a smaller α and a bin that Q alone leaves empty, Taylor's series about so small a v says nothing: there
/// is no value then, nor if no bin is shared and none made so, nor where the estimate is infinite; nor if all of P lies
/// in one bin and all of Q in one, of several that are smoothed.
///
/// @param p, q  observed mass per bin, shape (bins), the same for both, ≥ 0. For KL(Q‖P) give q first.
/// @param parameters  N, the treatment of empty bins and α are read.
/// @throws std::invalid_argument  if the shapes differ or are empty, a mass is negative, NaN or infinite, or N < 1; the
///         message names what and where.
///
/// O(bins), thread-safe. Source: G. A. Miller, "Note on the Bias of Information Estimates", in H. Quastler (ed.),
/// "Information Theory in Psychology" (1955), 95–100, for entropies; L. Paninski, "Estimation of Entropy and Mutual
/// Information", Neural Computation 15(6), 1191–1253 (2003), doi:10.1162/089976603321780272, for where it holds.
[[nodiscard]] Bias expectedBias(
    const Eigen::Ref<const Eigen::ArrayXd>& p, const Eigen::Ref<const Eigen::ArrayXd>& q, const Parameters& parameters);

/// Below this pseudocount an empty bin's smoothed count is less than its deviation may be; see expectedBias().
inline constexpr double kLeastFirstOrderPseudocount = 0.25;

} // namespace kl
