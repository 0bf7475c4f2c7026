// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson.h"
#include "ui/lessons/lessonblocks.h"

#include <optional>

namespace lessons {

/// Reads an {exercise}. Empty if it asks for nothing that can be answered; what is wrong is among @p mistakes each way.
[[nodiscard]] std::optional<Question> readQuestion(const Block& block, QList<Mistake>& mistakes);

/// Reads a text; its values, and what is wrong, have the lines of the file.
[[nodiscard]] Text readLines(const Lines& lines, QList<Mistake>& mistakes);
/// Whether nothing is written in them.
[[nodiscard]] bool isEmpty(const Lines& lines);

/// Whether an option of questions and solutions is for Sphinx and MyST alone: "label", "class", "nonumber".
[[nodiscard]] bool isForOthers(const QString& option);

/// "samples", "sigma", "bins" or "seed", for which there are keys and sliders.
[[nodiscard]] bool isSlider(const QString& key);

} // namespace lessons
