// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "ui/charts/plotscale.h"

#include <Eigen/Core>

/// Where a line over bins has its points.
///
/// Over the whole range it runs through their centres, as the notebook's does. Where the range is held it goes on flat
/// to the outer edges, for a wide bin may have its centre anywhere, and what lies in it lies in all of it. So does the
/// line of a single bin, which has but one centre.
namespace binline {

/// Shape (bins) through the centres alone, else (bins + 2), rising.
[[nodiscard]] Eigen::ArrayXd places(const kl::Histograms& histograms, const PlotScale& scale);

/// What stands there of the bins' own @p values, shape (bins).
[[nodiscard]] Eigen::ArrayXd heights(const Eigen::ArrayXd& values, const PlotScale& scale);

} // namespace binline
