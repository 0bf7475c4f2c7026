// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a terminal understands beside text.
namespace terminal {

inline constexpr const char* kClearLine = "\r\x1b[K"; ///< back, and erased up to the line's end

} // namespace terminal
