// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotscale.h"

Eigen::ArrayXd heightsOf(const kl::Histograms& histograms, const Eigen::ArrayXd& mass, const PlotScale& scale)
{
    if (!scale.held)
        return mass;
    const Eigen::ArrayXd& edges = histograms.binEdges;
    const double width = (edges[edges.size() - 1] - edges[0]) / static_cast<double>(edges.size() - 1);
    return width > 0.0 ? Eigen::ArrayXd(mass / width) : Eigen::ArrayXd::Zero(mass.size());
}
