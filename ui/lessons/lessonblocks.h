// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/mistake.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace lessons {

/// ":name: value" at the beginning of a directive.
struct Option {
    QString name;
    QString value;
    int line; ///< from 1, as all of them
};

struct Line {
    QString text;
    int number; ///< in the file, from 1
};
using Lines = QList<Line>;

/// What a lesson's file is made of below its front matter.
struct Block {
    enum class Kind {
        Text, ///< Markdown
        Directive, ///< :::{name} … :::
        Notes, ///< for the presenter
        Break ///< between two steps
    };

    Kind kind = Kind::Text;
    QString name {}; ///< of a directive
    QString argument {}; ///< of a directive: what stands behind its name
    QList<Option> options {}; ///< of a directive
    Lines lines {}; ///< of text, notes, and a directive below its options
    int line = 0; ///< of the first of all
};

/// Parts the lines of a file. Code is text, whatever it looks like. Comments are notes, wherever they stand outside of
/// code, and nothing of them is left in other blocks; so are {notes} within a directive, and admonitions there are text.
/// @param first  the number of the first line
[[nodiscard]] QList<Block> readBlocks(const QStringList& lines, int first, QList<Mistake>& mistakes);

/// The option of that name; null: it is not given.
[[nodiscard]] const Option* optionOf(const Block& block, const QString& name);

} // namespace lessons
