// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/hatch.h"

#include <QLineF>
#include <QList>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hatch {

void draw(QPainter& painter, const QRectF& area, const QColor& colour, qreal line)
{
    constexpr qreal kDistance = 7.0; // at least
    constexpr qreal kWide = 5.0; // times the line
    const qreal distance = std::max(kDistance, std::round(kWide * line));
    QList<QLineF> lines;
    // Along x + y = sum, which is the same for all areas.
    const qreal last = area.right() + area.bottom();
    for (qreal sum = std::ceil((area.left() + area.top()) / distance) * distance; sum < last; sum += distance) {
        const qreal left = std::max(area.left(), sum - area.bottom());
        const qreal right = std::min(area.right(), sum - area.top());
        lines << QLineF(left, sum - left, right, sum - right);
    }
    // Slanting by 45° they are even without smoothing, which would fill each by several threads.
    const bool smooths = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(colour, line, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(lines);
    painter.setRenderHint(QPainter::Antialiasing, smooths);
}

} // namespace hatch
