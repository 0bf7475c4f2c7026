// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>
#include <cmath>

namespace kl {

/// Measures of two masses over the same bins, all in nats but for the total variation. 0 ln 0 = 0 throughout.
///
/// The ranges are those of masses that each total 1, rounding aside. Others (the shared bins of the notebook, say) are
/// taken as they are; with P and Q for their totals:
/// - what is called an entropy is the plain sum, no longer that of a distribution, and need not exceed 0;
/// - crossEntropyPq − entropyP is still Σ p ln(p/q), only that this can now be negative;
/// - jensenShannon is in [0, ½(P + Q) ln 2], totalVariation in [½|P − Q|, ½(P + Q)]; both are 0 only if p = q.
struct Measures {
    double entropyP; ///< H(P) = −Σ p ln p, in [0, ln bins]
    double entropyQ; ///< H(Q) = −Σ q ln q, in [0, ln bins]
    double crossEntropyPq; ///< H(P,Q) = −Σ p ln q = H(P) + D(P‖Q); +∞ if some bin has p > 0 and q = 0
    double crossEntropyQp; ///< H(Q,P) = −Σ q ln p = H(Q) + D(Q‖P); +∞ if some bin has q > 0 and p = 0
    double jensenShannon; ///< ½ Σ p ln(p/m) + ½ Σ q ln(q/m), m = (p + q)/2; in [0, ln 2]; not its square root
    double totalVariation; ///< ½ Σ |p − q|, in [0, 1]; no unit
};

/// The measures of the masses @p p and @p q over the same bins. Exchanging p and q exchanges the first four numbers in
/// pairs and leaves the last two as they are, to the last bit.
///
/// @param p, q  probability mass, shape (bins), the same for both; every entry ≥ 0; their totals need not be 1.
/// @throws std::invalid_argument  if the shapes differ or are empty, or an entry is negative, NaN or infinite; the
///         message names the argument, the bin and the value.
///
/// O(bins), thread-safe. Sources: C. E. Shannon, "A Mathematical Theory of Communication", Bell Syst. Tech. J. 27,
/// 379–423 (1948), doi:10.1002/j.1538-7305.1948.tb01338.x; J. Lin, "Divergence Measures Based on the Shannon Entropy",
/// IEEE Trans. Inf. Theory 37(1), 145–151 (1991), doi:10.1109/18.61115.
[[nodiscard]] Measures measures(const Eigen::Ref<const Eigen::ArrayXd>& p, const Eigen::Ref<const Eigen::ArrayXd>& q);

/// The number of equally likely bins that would be as uncertain: e to the entropy, or to the cross-entropy. 1 for one
/// certain bin, +∞ for an infinite cross-entropy. @param entropyNats  in nats.
[[nodiscard]] inline double perplexity(double entropyNats)
{
    return std::exp(entropyNats);
}

} // namespace kl
