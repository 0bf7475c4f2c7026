// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export.h"
#include "ui/state/viewoptions.h"

#include <functional>

/// What figures can be made of, as it was when somebody asked for them, whatever changes while a dialog is open.
struct ExportSource {
    /// For a figure of these options; with a band and what is pinned as soon as those of these very numbers are known.
    std::function<ExportContent(const FigureOptions&)> content;
    ViewOptions view; ///< what was on the screen

    /// Why the band of those numbers will not come; empty while it may, and while there is nothing to say of it.
    std::function<QString()> whyNoBand = [] { return QString(); };

    /// How a figure's band stands: it is there, or none is wanted; of so few seeds there never is one; or it is missing.
    enum class Band { Fine, OfFewSeeds, Missing };

    [[nodiscard]] bool wantsBand(const FigureOptions& options) const { return viewOfFigure(view, options).band; }
    [[nodiscard]] Band bandIn(const ExportContent& made, const FigureOptions& options) const
    {
        if (!wantsBand(options) || made.figure.pLow.size() > 0)
            return Band::Fine;
        return view.spreadSeeds < kl::kLeastQuantileValues ? Band::OfFewSeeds : Band::Missing;
    }
    /// Whether it is to have the pinned curves, and they are still being calculated.
    [[nodiscard]] static bool lacksPinned(const ExportContent& made, const FigureOptions& options)
    {
        return made.recipe.pinned && (options.asShown || options.pinned) && !made.figure.pinned;
    }
};
