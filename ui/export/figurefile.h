// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/recipe.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// Files of ours, read back: how they were made, not what they look like.
namespace figurefile {

/// A larger file is not read: ours are much smaller, and it may have no end.
inline constexpr qint64 kMostBytes = 100'000'000;

struct Reading {
    std::optional<Recipe> recipe {};
    /// Why there is none, in one sentence that names the file; empty if there is one.
    QString error {};
    bool isDescribed = false; ///< it is out of the description: only parameters and unit are the file's
};

/// What the PNG, SVG, PDF or JSON file at @p path was made with, of whatever name it is: nothing of it, or all.
///
/// Where the recipe was taken out on the file's way and the description for people is still there, that is understood:
/// parameters and unit; of the rest nothing is known, and @p now stands for it.
///
/// @param now  what the file does not speak of: the size of the window's text, and whether it is dark
[[nodiscard]] Reading read(const QString& path, const Recipe& now = {});
/// The same of a file's bytes, which is called @p name where there is something to say of it.
[[nodiscard]] Reading readBytes(const QByteArray& bytes, const QString& name, const Recipe& now = {});

} // namespace figurefile
