// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace kl {

/// The usual rules for choosing the number of bins of a histogram.
enum class BinRule { Sturges, Rice, Scott, FreedmanDiaconis, Doane };

inline constexpr std::array kBinRules {
    BinRule::Sturges, BinRule::Rice, BinRule::Scott, BinRule::FreedmanDiaconis, BinRule::Doane};

[[nodiscard]] std::string_view name(BinRule rule);

/// What the rules ask of the sample they are applied to: here P and Q pooled, as they share their bins.
struct PooledShape {
    std::int64_t size = 0; ///< values in the pooled sample, 2N
    double range = 0.0; ///< largest − smallest, sample units
    double std = 0.0; ///< divides by the size
    double interquartileRange = 0.0; ///< between the linearly interpolated quartiles
    double skewness = 0.0; ///< third central moment / std³
};

/// Number of bins by @p rule, the one that `np.histogram_bin_edges(np.concatenate((P, Q)), rule)` has: the range over
/// the rule's width, rounded up; 1 where the rule finds no width.
///
/// Not capped: with heavy tails the range grows much faster than the width shrinks, and Scott's and
/// Freedman–Diaconis' rules can ask for millions of bins. A double, since it need not fit an int.
///
/// @throws std::invalid_argument  if the size is below 1 or a number is negative (the skewness may be) or not finite.
///
/// Source: https://numpy.org/doc/stable/reference/generated/numpy.histogram_bin_edges.html; D. Freedman, P. Diaconis,
/// Z. Wahrscheinlichkeitstheorie verw. Gebiete 57 (1981); D. W. Scott, Biometrika 66(3) (1979); D. P. Doane, The
/// American Statistician 30(4) (1976); H. A. Sturges, JASA 21(153) (1926).
[[nodiscard]] double binCountByRule(BinRule rule, const PooledShape& shape);

} // namespace kl
