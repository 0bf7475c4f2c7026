// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lessonblocks.h"

namespace lessons {

/// Whether a block of that name is a paragraph that is set off, as MyST's admonitions are: "note", "tip".
[[nodiscard]] bool isAdmonition(const QString& name);

/// Whether blocks of that name mean something here; all others are shown as plainText().
[[nodiscard]] bool isKnown(const QString& name);

/// Whether something may stand behind that name: a title, or the label of what is solved.
[[nodiscard]] bool takesArgument(const QString& name);

/// A title as a paragraph of its own.
[[nodiscard]] Lines titled(const QString& title, int line);

/// What stands in a block, under what stands behind its name.
[[nodiscard]] Lines plainText(const Block& block);

/// An admonition as Markdown has it: a quote under its title, or under what its name is where it has none.
[[nodiscard]] Lines quoted(const Block& admonition);

} // namespace lessons
