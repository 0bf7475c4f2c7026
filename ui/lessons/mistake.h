// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace lessons {

/// What is wrong with a lesson's file, and where.
struct Mistake {
    int line; ///< from 1; 0: the file as a whole
    QString what; ///< a sentence without a full stop

    friend bool operator==(const Mistake&, const Mistake&) = default;
};

/// A file with more of them is no lesson, and is not read on.
inline constexpr qsizetype kMostMistakes = 200;

} // namespace lessons
