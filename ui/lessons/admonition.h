// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lessonblocks.h"

namespace lessons {

/// Whether a block of that name is a paragraph that is set off, as MyST's admonitions are: "note", "tip".
[[nodiscard]] bool isAdmonition(const QString& name);

/// Such a block as Markdown has it: a quote under its title.
[[nodiscard]] Lines quoted(const Block& admonition);

} // namespace lessons
