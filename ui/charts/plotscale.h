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
