// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/histogram.h"
#include "core/parameters.h"

#include <Eigen/Core>

namespace kl {

/// Which bins hold values of which sample: a fact about the counts, whatever is done with empty bins.
struct Occupancy {
    Eigen::Index shared = 0; ///< bins with values of both
    Eigen::Index pAlone = 0; ///< bins with values of P and none of Q
    Eigen::Index qAlone = 0; ///< bins with values of Q and none of P
    Eigen::Index neither = 0; ///< bins with values of neither; the four add up to the number of bins
    double pAloneMass = 0.0; ///< P's mass where it is alone, in [0, 1]
    double qAloneMass = 0.0; ///< Q's mass where it is alone

    friend bool operator==(const Occupancy&, const Occupancy&) = default;
};

/// What the sums are not taken over.
struct LeftOut {
    Eigen::Index bins = 0; ///< those that the notebook's mask leaves out: all but the shared ones, empty ones included
    double pMass = 0.0; ///< P's mass in them, in [0, 1]
    double qMass = 0.0; ///< Q's

    friend bool operator==(const LeftOut&, const LeftOut&) = default;
};

/// What @p emptyBins leaves out of bins that are occupied like this: nothing unless leavesOut(emptyBins).
[[nodiscard]] LeftOut leftOut(const Occupancy& occupancy, EmptyBins emptyBins);

/// Both directions, what they are sums of, and which bins hold values of both samples.
struct Divergences {
    double pq = 0.0; ///< Σ p ln(p/q), nats; NaN if no bin can be summed over; may be +∞ under EmptyBins::Strict
    double qp = 0.0; ///< Σ q ln(q/p), likewise
    Eigen::ArrayXd pqTerms; ///< p ln(p/q) per bin, shape (bins); 0 in bins that are left out
    Eigen::ArrayXd qpTerms; ///< q ln(q/p) per bin, shape (bins); 0 in bins that are left out
    Eigen::ArrayXd pUsed; ///< the masses that the sums are made of, shape (bins); both 0 in bins that are left out
    Eigen::ArrayXd qUsed;

    Occupancy occupancy; ///< of the counts or masses that were given, before any treatment
};

/// The notebook's masked sums: bins in which P or Q is empty are left out.
///
/// Where bins are left out these are not divergences: the shared masses do not add up to 1, so a sum can be negative.
///
/// Terms use the C library's log and are added in NumPy's order (summation.h), so both sums equal
/// `np.sum(p * np.log(p / q))` over the mask to the last bit.
///
/// @param p, q  probability mass, shape (bins), the same for both; every entry ≥ 0.
/// @throws std::invalid_argument  if the shapes differ or are empty, or an entry is negative, NaN or infinite; the
///         message names the argument, the bin and the value.
///
/// O(bins). Source: S. Kullback, R. A. Leibler, "On Information and Sufficiency", Ann. Math. Statist. 22(1), 79–86
/// (1951), doi:10.1214/aoms/1177729694, for the terms; the mask is the notebook's.
[[nodiscard]] Divergences sharedDivergences(
    const Eigen::Ref<const Eigen::ArrayXd>& p, const Eigen::Ref<const Eigen::ArrayXd>& q);

/// Both directions for two histograms over the same bins, with empty bins treated as @p emptyBins says:
///
///     Skip         sharedDivergences() of the masses
///     Strict       Σ over the bins with p > 0; +∞ if q = 0 in one of them
///     Smooth       masses (count + α) / (N + α·bins), so that every bin is shared
///     Renormalise  the shared masses, each side divided by their sum
///
/// @param pCounts, qCounts  shape (bins), the same for both, none negative, each with a positive total.
/// @param pseudocount  α > 0; used by Smooth alone.
/// @throws std::invalid_argument  as sharedDivergences() and mass() do, or if α is not positive.
/// O(bins).
[[nodiscard]] Divergences divergences(
    const Counts& pCounts, const Counts& qCounts, EmptyBins emptyBins, double pseudocount);

/// How klDiv puts its terms together, as torch.nn.functional.kl_div's `reduction`.
enum class Reduction {
    None, ///< every term, in the shape of the arguments
    Sum, ///< Σ
    Mean, ///< Σ / number of entries (not a divergence)
    BatchMean ///< Σ / rows, the first dimension
};

/// PyTorch's `torch.nn.functional.kl_div(input, target, reduction=…, log_target=…)`, in nats.
///
///     logTarget:   exp(target) · (target − input)
///     otherwise:   target · ln target − target · input, with 0 ln 0 = 0
///
/// so klDiv(ln q, ln p, Sum, true) is D(P‖Q): the argument that comes first stands behind the bars. As in PyTorch, an
/// infinite logarithm is let through and may give NaN or ∞.
///
/// @param input, target  shape (rows, columns), the same for both; rows are the batch, a vector is one column.
/// @return shape (rows, columns) for None, else (1, 1). NaN if reduced by a mean over nothing.
/// @throws std::invalid_argument  if the shapes differ.
///
/// Source: https://pytorch.org/docs/stable/generated/torch.nn.functional.kl_div.html
[[nodiscard]] Eigen::ArrayXXd klDiv(const Eigen::Ref<const Eigen::ArrayXXd>& input,
    const Eigen::Ref<const Eigen::ArrayXXd>& target, Reduction reduction, bool logTarget);

/// KL(P‖Q) and KL(Q‖P) once more, as the notebook's PyTorch cell finds them: through klDiv in log space, over the
/// shared bins. NaN if no bin is shared. Arguments, errors and cost as for sharedDivergences().
struct LogSpaceDivergences {
    double pq;
    double qp;
};
[[nodiscard]] LogSpaceDivergences logSpaceDivergences(
    const Eigen::Ref<const Eigen::ArrayXd>& p, const Eigen::Ref<const Eigen::ArrayXd>& q);

} // namespace kl
