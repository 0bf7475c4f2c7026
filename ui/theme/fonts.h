// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace theme {

/// @p font @p times as large, be its size in points or in pixels.
[[nodiscard]] QFont scaled(const QFont& font, double times);

/// The part of its size that @p font may have so that @p text fits in @p width: 1, or less, but never less than
/// @p smallest.
[[nodiscard]] double fittingPart(const QFont& font, const QString& text, double width, double smallest);

} // namespace theme
