// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// The options that every program made with Qt takes: how its windows look and where they open.
namespace qtoptions {

/// A command line in two parts, neither with the program's name.
struct Split {
    QStringList own; ///< what is left
    QStringList qt; ///< Qt's options as Qt reads them, each value an argument of its own
    QString error; ///< a sentence about one of Qt's options that is not as it must be; else empty
};

/// Takes Qt's options out of @p arguments: -style fusion, -style=fusion, --style fusion.
/// @param takingValues  names of our own options that are followed by a value, which is not looked at.
[[nodiscard]] Split split(const QStringList& arguments, const QStringList& takingValues);

/// "-style", "-reverse", …: all that are let through.
[[nodiscard]] QStringList names();

} // namespace qtoptions
