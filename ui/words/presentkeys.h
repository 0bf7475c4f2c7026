// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

/// The keys of a presentation and what they do, for the list of all keys and for the presentation's own help. Keys that
/// do the same stand in one text, two spaces between them, as the desktop names them: "PgDown  Space  Return  →".
[[nodiscard]] QList<std::pair<QString, QString>> presentKeys();
