// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/binline.h"

namespace binline {

namespace {

bool reachesToTheEdges(Eigen::Index bins, const PlotScale& scale)
{
    return bins == 1 || (bins > 0 && scale.held);
}

} // namespace

Eigen::ArrayXd places(const kl::Histograms& histograms, const PlotScale& scale)
{
    const Eigen::ArrayXd& edges = histograms.binEdges;
    const Eigen::Index bins = edges.size() - 1;
    if (!reachesToTheEdges(bins, scale))
        return histograms.binCentres();
    Eigen::ArrayXd x(bins + 2);
    x << edges[0], histograms.binCentres(), edges[bins];
    return x;
}

Eigen::ArrayXd heights(const Eigen::ArrayXd& values, const PlotScale& scale)
{
    const Eigen::Index bins = values.size();
    if (!reachesToTheEdges(bins, scale))
        return values;
    Eigen::ArrayXd y(bins + 2);
    y << values[0], values, values[bins - 1];
    return y;
}

} // namespace binline
