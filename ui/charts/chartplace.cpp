// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartplace.h"

#include <algorithm>

namespace figure {

int binOf(ChartPlace place, const kl::Histograms& histograms)
{
    const Eigen::ArrayXd& p = histograms.p.mass;
    const Eigen::ArrayXd& q = histograms.q.mass;
    Eigen::Index bin = 0;
    switch (place) {
    case ChartPlace::CurveP: (p - q).maxCoeff(&bin); break;
    case ChartPlace::CurveQ: (q - p).maxCoeff(&bin); break;
    case ChartPlace::Bin: {
        constexpr double kFlank = 0.25;
        const double high = kFlank * p.maxCoeff(&bin);
        while (bin + 1 < p.size() && p[bin + 1] >= high)
            ++bin;
        break;
    }
    }
    return static_cast<int>(bin);
}

int binAt(double x, const kl::Histograms& histograms)
{
    const Eigen::ArrayXd& edges = histograms.binEdges;
    const auto last = edges.size() - 1;
    if (!(x >= edges[0] && x <= edges[last]))
        return -1;
    const auto above = std::upper_bound(edges.begin(), edges.end(), x) - edges.begin();
    return static_cast<int>(std::min(above, last) - 1);
}

} // namespace figure
