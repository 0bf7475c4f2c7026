// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/figureoptions.h"

#include <QList>
#include <QString>

/// Where a figure is to go, and how large it and its type have to be there.
struct FigurePreset {
    QString key; ///< "nature": on the command line and in settings
    QString name; ///< "Nature, one column"
    QString source; ///< what is asked for there, and who says so; empty for a person's own
    FigureOptions options; ///< of which apply() takes those of size, type and lines
    bool opaque = false; ///< a transparent background is not taken there

    friend bool operator==(const FigurePreset&, const FigurePreset&) = default;
};

namespace figurepresets {

/// Those that come with the program.
[[nodiscard]] QList<FigurePreset> all();

/// @p options with the preset's size, resolution, type, lines, grid and frame; the colours, the legend's place and
/// what is in the figure stay as they are.
[[nodiscard]] FigureOptions apply(const FigurePreset& preset, FigureOptions options);

/// Whether apply() would change nothing.
[[nodiscard]] bool isApplied(const FigurePreset& preset, const FigureOptions& options);

} // namespace figurepresets
