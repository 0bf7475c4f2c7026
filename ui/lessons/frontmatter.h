// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/mistake.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace lessons {

/// What stands above a lesson.
struct FrontMatter {
    QString title {};
    QString author {};
    QString language {};
    QString level {};
};

/// Reads YAML. Keys that MyST, Jupyter, Quarto and Pandoc know beside ours are left alone.
/// @param first  the number of its first line in the file, for mistakes
[[nodiscard]] FrontMatter readFrontMatter(const QByteArray& yaml, int first, QList<Mistake>& mistakes);

} // namespace lessons
