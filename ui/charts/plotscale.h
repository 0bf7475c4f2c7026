// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <Eigen/Core>

/// How the figure's axes run.
struct PlotScale {
    /// Density over a range that holds still; else mass per bin over all of them.
    bool held = false;
    bool logarithmic = false; ///< the vertical axis
    double low = 0.0; ///< of the range that is held, in standard deviations; low < high
    double high = 1.0;
    double top = 1.0; ///< density at the end of the held axis, above 0

    friend bool operator==(const PlotScale&, const PlotScale&) = default;
};

/// What a bin's mass is drawn as: itself, or density where the scale is held. Shape (bins).
[[nodiscard]] Eigen::ArrayXd heightsOf(
    const kl::Histograms& histograms, const Eigen::ArrayXd& mass, const PlotScale& scale);

/// The same of a sample that is seen beside @p shown, to be compared with its curves: where the scale is not held, its
/// density times the width of the bins that are shown. Its own bins, which follow from its own outermost values, may be
/// much wider, and so its masses larger. Shape (bins).
[[nodiscard]] Eigen::ArrayXd heightsBeside(
    const kl::Histograms& shown, const kl::Histograms& histograms, const Eigen::ArrayXd& mass, const PlotScale& scale);
