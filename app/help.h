// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What --help prints: the options in groups, no line longer than a terminal is wide.
[[nodiscard]] QString helpText();
