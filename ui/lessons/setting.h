// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/recipe.h"

#include <QString>

#include <functional>
#include <variant>

namespace lessons {

using Change = std::function<void(Recipe&)>;

/// Reads a setting that a lesson can make, "samples", "bin-rule", "show", "x-range" and so on. Its change may follow others of the same recipe.
/// @return a sentence on what is wrong with the name or the value, in place of a change
[[nodiscard]] std::variant<Change, QString> readSetting(const QString& name, const QString& value);

} // namespace lessons
