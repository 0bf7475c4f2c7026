// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/exportsource.h"

#include <QLocale>
#include <QString>

/// What is said of a figure's size and type.
namespace figurewords {

/// "89 × 55 mm"; of a picture given in pixels, "1200 × 600 px".
[[nodiscard]] QString size(const FigureOptions& options, const QLocale& locale);
/// "89 × 55 mm · 1051 × 650 px · 300 dpi"
[[nodiscard]] QString facts(const FigureOptions& options, const QLocale& locale);

/// That type came out smaller than was asked for, and what to do; empty if it did not.
/// @param hasMore  charts below the plot
[[nodiscard]] QString smallerType(const FigureOptions& options, double fontSize, bool hasMore, const QLocale& locale);
/// That the font is not installed here, and which one is drawn with; empty if it is.
[[nodiscard]] QString otherFont(const FigureOptions& options);
/// That a file has to wait for the band, and how to do without.
/// @param failure  why it cannot be found; empty while it may be
/// @param asShown  whether it is wanted because it is on the screen
[[nodiscard]] QString bandMissing(const QString& failure, double progress, bool asShown);
/// That there never is one.
[[nodiscard]] QString bandOfFewSeeds();
/// The same as bandMissing() of the pinned curves.
[[nodiscard]] QString pinnedMissing(bool asShown);

/// What a figure on the clipboard goes without, in sentences; empty if it has all that is wished.
/// @param failure  why the band cannot be found
[[nodiscard]] QString copiedWithout(ExportSource::Band band, const QString& failure, bool lacksPinned);

} // namespace figurewords
