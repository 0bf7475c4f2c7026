// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QIODevice;

/// Writes a file whole or not at all: what stood at @p path before is replaced only when everything is on disk.
///
/// @param write  puts the content on the device; returns an empty text, or what went wrong.
/// @param named  what the sentence names, where @p path is but on the way to it; empty: @p path
/// @return empty if it went well, else a sentence that names the path and the reason.
[[nodiscard]] QString writeWholeFile(
    const QString& path, const std::function<QString(QIODevice&)>& write, const QString& named = {});
