// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/recipe.h"

#include <QString>

/// The line for a POSIX shell that writes the figure of @p recipe to kl.svg: "kl-explorer --sigma 1 --export kl.svg".
/// It says what differs from the defaults, each number so that it is read back as the same one.
[[nodiscard]] QString commandLineOf(const Recipe& recipe);
