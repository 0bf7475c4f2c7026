// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>

/// The sizes of the window's text that a person steps through, in percent of the desktop's.
namespace textsize {

inline constexpr int kNormal = 100;
inline constexpr std::array kSteps {75, 90, kNormal, 110, 125, 150, 175, 200, 250, 300};

/// The next step above @p percent, which need be none itself; the last one stays.
[[nodiscard]] constexpr int larger(int percent)
{
    const auto* const next = std::upper_bound(kSteps.begin(), kSteps.end(), percent);
    return next == kSteps.end() ? kSteps.back() : *next;
}

/// The next step below.
[[nodiscard]] constexpr int smaller(int percent)
{
    const auto* const at = std::lower_bound(kSteps.begin(), kSteps.end(), percent);
    return at == kSteps.begin() ? kSteps.front() : *(at - 1);
}

} // namespace textsize
