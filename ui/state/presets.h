// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/recipe.h"

#include <QList>
#include <QString>
#include <QStringList>

/// Settings to start from, each of which shows one thing.
struct Preset {
    QString key; ///< "heavy-tail": what the program calls it
    QString name; ///< for a menu, with the mnemonic: "&Heavy tail"
    QString lookFor; ///< what is to be seen, a sentence or two
    kl::Parameters parameters;
    QStringList opens; ///< the parts of the view (kViewParts) that show it
};

namespace presets {

/// All of them, from the plain to the odd.
[[nodiscard]] QList<Preset> all();

/// @p now with the preset's parameters, and those parts of the view open that it names and no others. The rest of the
/// view (unit, appearance and so on) and how figures are made stay as the person has them.
[[nodiscard]] Recipe recipe(const Preset& preset, Recipe now);

} // namespace presets
