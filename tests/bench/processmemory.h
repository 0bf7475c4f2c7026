// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Megabytes (10⁶ bytes) of memory that this process holds now; 0 where the system does not tell.
[[nodiscard]] double residentMegabytes();
