// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/polyline.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace polyline {

namespace {

/// The window with its vertical ends on the axis.
struct Rect {
    explicit Rect(const Window& window)
        : left(window.xLow)
        , right(window.xHigh)
        , bottom(onAxis(window.yLow, window.logarithmic))
        , top(onAxis(window.yHigh, window.logarithmic))
    {
    }
    [[nodiscard]] bool contains(const QPointF& point) const
    {
        return point.x() >= left && point.x() <= right && point.y() >= bottom && point.y() <= top;
    }

    double left;
    double right;
    double bottom;
    double top;
};

/// The part of the piece from @p a to @p b within @p rect; empty if there is none.
///
/// Source: Y.-D. Liang, B. A. Barsky, "A New Concept and Method for Line Clipping", ACM Trans. Graph. 3(1), 1–22 (1984),
/// doi:10.1145/357332.357333.
std::optional<std::pair<QPointF, QPointF>> cut(const QPointF& a, const QPointF& b, const Rect& rect)
{
    if (rect.contains(a) && rect.contains(b))
        return std::pair(a, b);
    const QPointF way = b - a;
    double from = 0.0;
    double to = 1.0;
    // Each edge lets through what is on its inner side.
    for (const auto& [step, room] : {std::pair(-way.x(), a.x() - rect.left), std::pair(way.x(), rect.right - a.x()),
             std::pair(-way.y(), a.y() - rect.bottom), std::pair(way.y(), rect.top - a.y())}) {
        if (step == 0.0) {
            if (room < 0.0)
                return {};
        } else if (step < 0.0) {
            from = std::max(from, room / step);
        } else {
            to = std::min(to, room / step);
        }
    }
    if (from > to)
        return {};
    return std::pair(from == 0.0 ? a : a + from * way, to == 1.0 ? b : a + to * way);
}

/// Calls visit(first, last + 1) for each stretch of points that have a place on the axis.
template <typename Visit>
void forEachStretch(const Eigen::ArrayXd& y, bool logarithmic, Visit&& visit)
{
    if (!logarithmic) {
        if (y.size() > 0)
            visit(Eigen::Index {0}, y.size());
        return;
    }
    for (Eigen::Index from = 0; from < y.size(); ++from) {
        Eigen::Index to = from;
        while (to < y.size() && y[to] > 0.0)
            ++to;
        if (to > from)
            visit(from, to);
        from = to;
    }
}

} // namespace

double onAxis(double value, bool logarithmic)
{
    return logarithmic ? std::log10(value) : value;
}

QList<QPointF> points(const Eigen::ArrayXd& x, const Eigen::ArrayXd& y, const Window& window)
{
    const Rect rect(window);
    QList<QPointF> result;
    for (Eigen::Index i = 0; i < y.size(); ++i) {
        const QPointF point(x[i], onAxis(y[i], window.logarithmic)); // −∞ for 0, which is in no window
        if (rect.contains(point))
            result << point;
    }
    return result;
}

std::vector<QList<QPointF>> runs(const Eigen::ArrayXd& x, const Eigen::ArrayXd& y, const Window& window)
{
    const Rect rect(window);
    std::vector<QList<QPointF>> result;
    forEachStretch(y, window.logarithmic, [&](Eigen::Index from, Eigen::Index to) {
        const auto point = [&](Eigen::Index i) { return QPointF(x[i], onAxis(y[i], window.logarithmic)); };
        QList<QPointF> run;
        const auto finish = [&] {
            if (!run.isEmpty())
                result.push_back(std::exchange(run, {}));
        };
        if (to - from == 1 && rect.contains(point(from)))
            run << point(from);
        QPointF last = point(from);
        for (Eigen::Index i = from + 1; i < to; ++i) {
            const QPointF next = point(i);
            if (const auto piece = cut(last, next, rect)) {
                if (run.isEmpty() || run.constLast() != piece->first) {
                    finish();
                    run << piece->first;
                }
                run << piece->second;
            } else {
                finish();
            }
            last = next;
        }
        finish();
    });
    return result;
}

std::vector<QPolygonF> areas(
    const Eigen::ArrayXd& x, const Eigen::ArrayXd& low, const Eigen::ArrayXd& high, const Window& window)
{
    const Rect rect(window);
    std::vector<QPolygonF> result;
    forEachStretch(high, window.logarithmic, [&](Eigen::Index from, Eigen::Index to) {
        const auto at = [&](double place, double value) {
            // log₁₀ of 0 is −∞, which is held at the lower edge.
            return QPointF(place, std::clamp(onAxis(value, window.logarithmic), rect.bottom, rect.top));
        };
        QPolygonF upper;
        QPolygonF lower;
        const auto add = [&](double place, double lowest, double highest) {
            upper << at(place, highest);
            lower << at(place, lowest);
        };
        const auto between = [&](Eigen::Index i, double place) { // on the way from i to i + 1
            const double part = (place - x[i]) / (x[i + 1] - x[i]);
            add(place, low[i] + part * (low[i + 1] - low[i]), high[i] + part * (high[i + 1] - high[i]));
        };
        for (Eigen::Index i = from; i < to; ++i) {
            if (x[i] >= rect.left && x[i] <= rect.right)
                add(x[i], low[i], high[i]);
            if (i + 1 == to)
                break;
            for (const double edge : {rect.left, rect.right}) {
                if (x[i] < edge && x[i + 1] > edge)
                    between(i, edge);
            }
        }
        if (upper.size() < 2)
            return;
        std::reverse(lower.begin(), lower.end());
        result.push_back(upper + lower);
    });
    return result;
}

} // namespace polyline
