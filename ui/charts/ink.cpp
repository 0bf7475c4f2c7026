// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ink.h"

#include <algorithm>

namespace ink {

namespace {

bool touches(const QPointF& from, const QPointF& to, const QRectF& place)
{
    // Cut to the place from left to right, then looked at from above and below.
    if (std::max(from.x(), to.x()) < place.left() || std::min(from.x(), to.x()) > place.right())
        return false;
    const auto yAt = [&](qreal x) {
        const qreal part = to.x() == from.x() ? 0.0 : std::clamp((x - from.x()) / (to.x() - from.x()), 0.0, 1.0);
        return from.y() + part * (to.y() - from.y());
    };
    const auto [upper, lower]
        = to.x() == from.x() ? std::minmax({from.y(), to.y()}) : std::minmax({yAt(place.left()), yAt(place.right())});
    return lower >= place.top() && upper <= place.bottom();
}

} // namespace

bool isFree(const std::vector<QList<QPointF>>& lines, const QRectF& place)
{
    return std::none_of(lines.begin(), lines.end(), [&](const QList<QPointF>& points) {
        for (qsizetype i = 0; i < points.size(); ++i) {
            if (touches(points[i == 0 ? 0 : i - 1], points[i], place))
                return true;
        }
        return false;
    });
}

} // namespace ink
