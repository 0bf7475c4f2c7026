// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace manual {

/// The page that `man kl-explorer` shows, in man(7)'s notation and ASCII: made of the table of options and of what
/// --help says, so that none can be forgotten.
/// @param date  of the version, as 2026-11-30
[[nodiscard]] QByteArray manPage(const QString& version, const QString& date);

} // namespace manual
