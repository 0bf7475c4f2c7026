// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace theme {

/// The usual distance between two things, px; half of it where they belong together, twice around a panel.
inline constexpr int kUnit = 8;

} // namespace theme
