// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace theme {

/// Of all spacing, px: distances are multiples of it, or half of it where things belong together.
inline constexpr int kUnit = 8;

} // namespace theme
