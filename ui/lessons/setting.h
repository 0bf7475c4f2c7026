// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/recipe.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <variant>

namespace lessons {

using Change = std::function<void(Recipe&)>;

/// The names of the settings that a lesson can make: "samples", "show", "x-range" and so on, as the command line's
/// options are called.
[[nodiscard]] QStringList settingNames();

/// Reads one. Its change may follow others of the same recipe.
/// @return a sentence on what is wrong with the name or the value, in place of a change
[[nodiscard]] std::variant<Change, QString> readSetting(const QString& name, const QString& value);

} // namespace lessons
