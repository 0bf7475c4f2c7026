// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export.h"
#include "ui/state/viewoptions.h"

#include <functional>

/// What figures can be made of, as it was when somebody asked for them, whatever changes while a dialog is open.
struct ExportSource {
    /// For a figure of these options; with a band as soon as the uncertainty of those very numbers is known.
    std::function<ExportContent(const FigureOptions&)> content;
    ViewOptions view; ///< what was on the screen

    [[nodiscard]] bool wantsBand(const FigureOptions& options) const { return viewOfFigure(view, options).band; }
};
