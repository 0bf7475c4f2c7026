// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

namespace kl {

// What many functions require of their arguments. @p caller begins the message, which names the argument, the place and
// the value found there.

/// Requires that @p p and @p q are masses over the same bins: the same shape, not empty, every entry finite and ≥ 0.
/// @throws std::invalid_argument
void requireMasses(
    const char* caller, const Eigen::Ref<const Eigen::ArrayXd>& p, const Eigen::Ref<const Eigen::ArrayXd>& q);

/// Requires that @p binEdges are at least two, finite, and none lower than the one before it.
/// @throws std::invalid_argument
void requireEdges(const char* caller, const Eigen::Ref<const Eigen::ArrayXd>& binEdges);

} // namespace kl
