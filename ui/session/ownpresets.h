// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/figurepresets.h"

class QSettings;

/// The presets of figures that a person has kept by name, each with its recipe as JSON.
namespace ownpresets {

/// A damaged one, one of a later version, and one whose name is not free are left out, and cost none of the others.
[[nodiscard]] QList<FigurePreset> load(QSettings& settings);
void save(const QList<FigurePreset>& presets, QSettings& settings);

} // namespace ownpresets
