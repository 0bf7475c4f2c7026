// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace words {

/// "a, b or c"
[[nodiscard]] inline QString alternatives(const QStringList& all)
{
    if (all.size() < 2)
        return all.join(QString());
    return QCoreApplication::translate("words", "%1 or %2")
        .arg(all.mid(0, all.size() - 1).join(QStringLiteral(", ")), all.constLast());
}

} // namespace words
