// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson.h"
#include "ui/lessons/mistake.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace lessons {

/// A lesson that was read, and everything that is wrong with it, from the first line to the last. What is wrong is
/// left out, and the rest works; a file with more than kMostMistakes is read no further.
struct Reading {
    Lesson lesson {}; ///< without steps: there is nothing to show
    QList<Mistake> mistakes {};
    QByteArray digest {}; ///< of what was read: another one if anything in it is
};

inline constexpr qsizetype kMostBytes = 1'000'000; ///< of a lesson's file

/// Reads a lesson; @p file is its bytes, in UTF-8.
[[nodiscard]] Reading read(const QByteArray& file);
/// Reads the file of that name; that it cannot be read is a mistake of the file as a whole.
[[nodiscard]] Reading readFile(const QString& path);

/// Whether a file of that name is opened as a lesson: it ends in .md or .markdown.
[[nodiscard]] bool isNamedAsOne(const QString& path);

} // namespace lessons
