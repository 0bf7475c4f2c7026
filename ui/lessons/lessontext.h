// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/livevalue.h"

#include <QList>
#include <QString>

#include <variant>

namespace lessons {

/// A live value's place in a text.
struct ValueUse {
    QString name;
    int digits = 0; ///< significant ones; 0: as many as is usual for it
    bool isBefore = false; ///< as it was when the question was asked
    int line = 0; ///< of the Markdown, from 0; of the file, once readLines() has read it
};

/// Markdown with places for live values.
struct Text {
    /// What is wrong with a place, which is left as it is written.
    struct Fault {
        int line; ///< of the Markdown, from 0
        QString what;
    };

    QList<std::variant<QString, ValueUse>> pieces {};
    QList<Fault> faults {};

    [[nodiscard]] bool isEmpty() const { return pieces.isEmpty(); }
};

/// Finds the places {kl}`name digits` in @p markdown; not in code. Of what is wrong, kMostMistakes are told.
[[nodiscard]] Text readText(const QString& markdown);

/// Markdown with the values in their places, as people read them; "…" where one is not known yet.
/// @param before  of what was when the question was asked
[[nodiscard]] QString filled(const Text& text, const ValueSource& now, const ValueSource& before);

} // namespace lessons
