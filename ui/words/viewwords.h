// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/viewoptions.h"

#include <QString>

namespace words {

/// "&Held still: density over −4 … 6": the range that the picture is held over, or would be held over at first.
[[nodiscard]] QString ofHeld(const ViewOptions& view);

/// What a change of the picture does, for Undo: "hold still", "hide the band". Empty if it is none that is undone.
[[nodiscard]] QString ofChange(const ViewOptions& before, const ViewOptions& after);

/// What a section of the panel shows, by its name.
[[nodiscard]] QString ofSection(const QString& name);

} // namespace words
