// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>
#include <cstddef>
#include <span>

namespace kl {

/// Sum in the order NumPy (before 2.3) adds a contiguous array of doubles, so that sums agree to the last bit.
///
/// A running total over blocks of 8192; within a block pairwise halving down to at most 128 elements, which are
/// added in eight interleaved partial sums. Rounding grows with log n inside a block and with n/8192 across them.
/// O(n); 0 for an empty span.
///
/// Source: the notes on precision in https://numpy.org/doc/stable/reference/generated/numpy.sum.html, and
/// N. J. Higham, "The Accuracy of Floating Point Summation", SIAM J. Sci. Comput. 14(4) (1993).
[[nodiscard]] double sum(std::span<const double> values);

/// The same for an array, shape (n).
[[nodiscard]] inline double sum(const Eigen::Ref<const Eigen::ArrayXd>& values)
{
    return sum(std::span(values.data(), static_cast<std::size_t>(values.size())));
}

/// Elements that NumPy's buffered reduction adds at a time.
inline constexpr std::size_t kSummationBlock = 8192;

} // namespace kl
