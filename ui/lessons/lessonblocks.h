// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/mistake.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace lessons {

/// ":name: value" at the beginning of a directive.
struct Option {
    QString name;
    QString value;
    int line; ///< from 1, as all of them
};

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
    QList<Option> options {}; ///< of a directive
    QStringList lines {}; ///< of text, notes, and a directive below its options
    int line = 0; ///< of the first of all
    int textLine = 0; ///< of the first of `lines`
};

/// Parts the lines of a file; code in fences is text, whatever it looks like.
/// @param first  the number of the first line
[[nodiscard]] QList<Block> readBlocks(const QStringList& lines, int first, QList<Mistake>& mistakes);

/// The option of that name; null: it is not given.
[[nodiscard]] const Option* optionOf(const Block& block, const QString& name);

} // namespace lessons
