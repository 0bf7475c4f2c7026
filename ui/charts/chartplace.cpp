// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartplace.h"

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

} // namespace figure
