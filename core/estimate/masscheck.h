// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

namespace kl {

/// Requires that @p p and @p q are masses over the same bins: the same shape, not empty, every entry finite and ≥ 0.
/// @param caller  begins the message
/// @throws std::invalid_argument  naming the argument, the bin and the value.
void requireMasses(
    const char* caller, const Eigen::Ref<const Eigen::ArrayXd>& p, const Eigen::Ref<const Eigen::ArrayXd>& q);

} // namespace kl
