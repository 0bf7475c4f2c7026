// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyCombination>
#include <QList>
#include <QString>
#include <QStringList>

/// Something that keys do: each of them by itself, or one thing and its opposite.
struct KeyRow {
    QStringList keys; ///< as the desktop names them
    QString text;
};

/// The keys that count in one place.
struct KeyGroup {
    QString title;
    QList<KeyRow> rows;
};

namespace keygroups {

/// Keys as the desktop names them, arrows as arrows: "Shift+←", "PgDown".
[[nodiscard]] QStringList named(const QList<QKeyCombination>& keys);

/// The keys that are no shortcuts of the window's actions: they belong to what has the focus.
[[nodiscard]] QList<KeyGroup> besidesActions();

} // namespace keygroups
