// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace theme {

QFont scaled(const QFont& font, double times)
{
    QFont result = font;
    if (font.pointSizeF() > 0.0)
        result.setPointSizeF(font.pointSizeF() * times);
    else
        result.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * times))));
    return result;
}

double fittingPart(const QFont& font, const QString& text, double width, double smallest)
{
    // Hinted glyphs are not exactly in proportion, so each size is measured.
    constexpr double kStep = 0.02;
    double part = 1.0;
    while (part > smallest && QFontMetricsF(scaled(font, part)).horizontalAdvance(text) > width)
        part = std::max(smallest, part - kStep);
    return part;
}

} // namespace theme
