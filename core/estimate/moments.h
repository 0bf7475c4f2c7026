// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace kl {

/// Mean and standard deviation of a sample, in the sample's units.
struct Moments {
    double mean;
    double std; ///< divides by n, as `np.std` does; ≥ 0
};

/// Mean and standard deviation of @p values: two passes, each summed in NumPy's order (summation.h), so both equal
/// `np.mean` and `np.std` to the last bit.
///
/// Where the plain passes overflow or underflow although the answer is a double, the values are first scaled by a
/// power of two, which rounds nothing; there NumPy itself gives ∞, NaN or 0.
///
/// @throws std::invalid_argument  if @p values is empty or holds a NaN or an infinity; the message names the index.
///
/// O(n). Source: T. F. Chan, G. H. Golub, R. J. LeVeque, "Algorithms for Computing the Sample Variance",
/// The American Statistician 37(3) (1983).
[[nodiscard]] Moments moments(std::span<const double> values);

} // namespace kl
