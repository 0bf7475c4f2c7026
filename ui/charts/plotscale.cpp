// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotscale.h"

namespace {

double binWidth(const kl::Histograms& histograms)
{
    const Eigen::ArrayXd& edges = histograms.binEdges;
    return (edges[edges.size() - 1] - edges[0]) / static_cast<double>(edges.size() - 1);
}

} // namespace

Eigen::ArrayXd heightsOf(const kl::Histograms& histograms, const Eigen::ArrayXd& mass, const PlotScale& scale)
{
    if (!scale.held)
        return mass;
    const double width = binWidth(histograms);
    return width > 0.0 ? Eigen::ArrayXd(mass / width) : Eigen::ArrayXd::Zero(mass.size());
}

Eigen::ArrayXd heightsBeside(
    const kl::Histograms& shown, const kl::Histograms& histograms, const Eigen::ArrayXd& mass, const PlotScale& scale)
{
    PlotScale density = scale;
    density.held = true;
    return (scale.held ? 1.0 : binWidth(shown)) * heightsOf(histograms, mass, density);
}
