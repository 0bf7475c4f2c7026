// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace kl {

/// The place @p fraction of the way through @p size ordered values, as `np.quantile` has it by default: between two
/// neighbours it is interpolated linearly; between a finite and an infinite one it is infinite.
///
/// @param size  ≥ 1.
/// @param fraction  in [0, 1].
/// @param at  at(i) is the i-th smallest value, i from 0; called once or twice.
template <typename At>
[[nodiscard]] double quantile(std::int64_t size, double fraction, const At& at)
{
    const double place = fraction * static_cast<double>(size - 1);
    const auto lower = static_cast<std::int64_t>(place);
    const double weight = place - static_cast<double>(lower);
    const double low = at(lower);
    if (weight == 0.0)
        return low;
    const double high = at(lower + 1);
    return low == high ? low : low + weight * (high - low); // ∞ − ∞ is no number
}

} // namespace kl
