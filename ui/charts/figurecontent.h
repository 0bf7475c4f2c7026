// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty.h"
#include "ui/charts/plotscale.h"
#include "ui/state/shown.h"
#include "ui/state/viewoptions.h"

#include <Eigen/Core>

#include <memory>

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
    bool marksSkipped = true; ///< hatches the bins that the treatment leaves out
};

/// What of @p shown the view asks for: the same for the window, a file and the command line.
///
/// @param uncertainty  what is known of it; null, or of other parameters, means that no band is drawn
/// @param pinned  to compare with, or null
[[nodiscard]] FigureContent figureContent(const Shown& shown, const ViewOptions& view,
    const kl::Uncertainty* uncertainty = nullptr, const std::shared_ptr<const kl::Snapshot>& pinned = {});

/// @p content with the populations' own masses or density.
[[nodiscard]] FigureContent withExact(FigureContent content);

/// How the view has the axes run.
[[nodiscard]] PlotScale scaleOf(const ViewOptions& view);

/// The held scale that shows all of @p content: every bin, as high as the highest.
[[nodiscard]] PlotScale scaleOfAll(const FigureContent& content);
