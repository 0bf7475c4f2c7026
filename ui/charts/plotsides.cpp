// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotsides.h"

#include "ui/charts/plotframe.h"

#include <algorithm>

namespace plotsides {

PlotSides of(
    const PlotFrame& figure, const std::vector<const PlotFrame*>& below, const QFontMetrics& metrics, int width)
{
    constexpr double kUsualLines = 5.4;
    constexpr double kMost = 0.25; // of the width, for what is only kept free
    const int kept = qRound(kMost * width);
    PlotSides sides {std::max(std::min(qRound(kUsualLines * metrics.height()), kept), figure.neededLeft()), 0};
    for (const PlotFrame* frame : below) {
        sides.left = std::max(sides.left, frame->neededLeft());
        if (const int needed = frame->neededRight(); needed > 0) {
            const int usual = metrics.horizontalAdvance(QStringLiteral("−0.0000")) + 2 * metrics.height();
            sides.right = std::max({sides.right, std::min(usual, kept), needed});
        }
    }
    return sides;
}

} // namespace plotsides
