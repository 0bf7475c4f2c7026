// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/viewoptions.h"

#include <QString>

namespace words {

/// "&Held still: density over −4 … 6": the range that the picture is held over, or would be held over at first.
[[nodiscard]] QString ofHeld(const ViewOptions& view);

} // namespace words
