// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What can be read from the last row of a room: parts of the screen's height.
namespace showsize {

inline constexpr int kSmallestText = 45; ///< the smallest type's size is this part of it
inline constexpr int kThinnestLine = 250;

/// The smallest type, px.
[[nodiscard]] constexpr int text(int screenHeight)
{
    return (screenHeight + kSmallestText - 1) / kSmallestText;
}

/// The thinnest line, px.
[[nodiscard]] constexpr double line(int screenHeight)
{
    return static_cast<double>(screenHeight) / kThinnestLine;
}

} // namespace showsize
