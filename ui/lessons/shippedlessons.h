// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace lessons {

/// A lesson that comes with the program.
struct Shipped {
    QString path; ///< to be opened by
    QString title;
    int minutes; ///< that it takes
    int steps;
    bool isGuide; ///< it is about lessons themselves: how one is written
};

/// All of them, each in the person's language or, where it is not there, in English; in the order in which they build
/// on each other, the guide last. Read once.
[[nodiscard]] const QList<Shipped>& shipped();

/// The path of the same one in the person's language; of one of their own its path.
[[nodiscard]] QString inPersonsLanguage(const QString& path);

/// What a lesson's place is remembered by: the same wherever the program is, or the whole path of a person's own.
[[nodiscard]] QString placeKeyOf(const QString& path);

} // namespace lessons
