// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/viewoptions.h"

#include <QString>

namespace words {

/// "&Held still: density over −4 … 6": the range that the picture is held over, or would be held over at first.
[[nodiscard]] QString ofHeld(const ViewOptions& view);

/// What a change of the picture does, for Undo: "hold still", "hide the band". Empty if it is none that is undone.
[[nodiscard]] QString ofChange(const ViewOptions& before, const ViewOptions& after);

/// What a part of the view is called where a person shows it, by its name: on the tool bar, in the menu View, above a
/// section of the panel.
[[nodiscard]] QString ofPart(const QString& part);

/// What a person does to show it: "press “Hold still”", "choose View ▸ Table of bins", "open “Related measures”".
[[nodiscard]] QString toShow(const QString& part);

/// What a section of the panel shows, by its name.
[[nodiscard]] QString ofSection(const QString& name);

} // namespace words
