// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/recipe.h"

#include <QString>

/// A NumPy script, self-contained and short enough for a slide, that prints the two values of @p recipe to the last
/// bit, has PyTorch make them again where that is installed, and draws the two curves with matplotlib where that is.
///
/// It sums in the order of kl::divergences(), with the C library's logarithm: NumPy's own has other last bits on some
/// processors. It ends with a newline, and is ASCII, for every console can print that.
[[nodiscard]] QString pythonOf(const Recipe& recipe);
