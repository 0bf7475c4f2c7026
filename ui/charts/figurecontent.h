// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty.h"
#include "ui/charts/plotscale.h"
#include "ui/state/figureoptions.h"
#include "ui/state/shown.h"
#include "ui/state/viewoptions.h"

#include <Eigen/Core>

#include <memory>
#include <vector>

/// What a figure shows. Whatever is empty is not drawn.
struct FigureContent {
    Shown shown {};
    PlotScale scale {};
    /// The populations themselves, as the scale has them: P's and Q's mass per bin over the bins' centres, or their
    /// density over the range that is held. Shape (points) each, or (0).
    Eigen::ArrayXd exactX {};
    Eigen::ArrayXd pExact {};
    Eigen::ArrayXd qExact {};
    /// Where most further samples' masses lie, shape (bins) or (0): 5 and 95 %.
    Eigen::ArrayXd pLow {};
    Eigen::ArrayXd pHigh {};
    Eigen::ArrayXd qLow {};
    Eigen::ArrayXd qHigh {};
    std::shared_ptr<const kl::Snapshot> pinned {}; ///< to compare with
    /// Samples that were shown before, the oldest first; set by the window for itself, never for a file. Their curves are
    /// drawn as high as they are in bins as wide as those that are shown (heightsBeside()).
    std::vector<std::shared_ptr<const kl::Snapshot>> traces {};
    bool marksSkipped = true; ///< hatches the bins that the treatment leaves out
    bool fills = true; ///< the areas under P and Q
    bool termsPq = false; ///< a chart of the terms of KL(P‖Q) below; the window has its own
    bool termsQp = false;
    bool waterfall = false; ///< from the true KL(P‖Q) to the estimate, below

    [[nodiscard]] bool hasMore() const { return termsPq || termsQp || waterfall; } ///< than the plot: charts below
};

/// What of @p shown the view asks for: the same for the window, a file and the command line.
///
/// @param uncertainty  what is known of it; null, or of other parameters, means that no band is drawn
/// @param pinned  to compare with, or null
[[nodiscard]] FigureContent figureContent(const Shown& shown, const ViewOptions& view,
    const kl::Uncertainty* uncertainty = nullptr, const std::shared_ptr<const kl::Snapshot>& pinned = {});

/// The view with what a figure of these options has in place of what is on the screen, if it has its own.
[[nodiscard]] ViewOptions viewOfFigure(ViewOptions view, const FigureOptions& options);

/// What a file of the figure shows.
[[nodiscard]] FigureContent figureContent(const Shown& shown, const ViewOptions& view, const FigureOptions& options,
    const kl::Uncertainty* uncertainty, const std::shared_ptr<const kl::Snapshot>& pinned);

/// @p content with the populations' own masses or density.
[[nodiscard]] FigureContent withExact(FigureContent content);

/// How the view has the axes run.
[[nodiscard]] PlotScale scaleOf(const ViewOptions& view);

/// The held scale that shows all of @p content: every bin, as high as the highest.
[[nodiscard]] PlotScale scaleOfAll(const FigureContent& content);
