// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/polyline.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>
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

std::vector<Exit> exits(const Eigen::ArrayXd& x, const Eigen::ArrayXd& y, const Window& window)
{
    std::vector<Exit> result;
    for (Eigen::Index from = 0; from < y.size(); ++from) {
        Eigen::Index to = from;
        std::optional<Exit> highest;
        for (; to < y.size() && y[to] > window.yHigh; ++to) {
            const bool isInside = x[to] >= window.xLow && x[to] <= window.xHigh;
            if (isInside && !(highest && highest->height >= y[to]))
                highest = Exit {x[to], y[to]};
        }
        // Points may lie on both sides of the window, and the line between them above it.
        if (to > from && !highest && x[from] < window.xLow && x[to - 1] > window.xHigh)
            highest = Exit {(window.xLow + window.xHigh) / 2.0, y.segment(from, to - from).maxCoeff()};
        if (highest)
            result.push_back(*highest);
        from = to;
    }
    return result;
}

std::vector<QPolygonF> areas(
    const Eigen::ArrayXd& x, const Eigen::ArrayXd& low, const Eigen::ArrayXd& high, const Window& window)
{
    const Rect rect(window);
    std::vector<QPolygonF> result;
    forEachStretch(high, window.logarithmic, [&](Eigen::Index from, Eigen::Index to) {
        struct Ends {
            double x;
            double low;
            double high;
        };
        const auto at = [&](Eigen::Index i) {
            // log₁₀ of 0 is −∞: there an area reaches to the lower edge.
            const double lower = onAxis(low[i], window.logarithmic);
            return Ends {x[i], std::isinf(lower) ? rect.bottom : lower, onAxis(high[i], window.logarithmic)};
        };
        QPolygonF upper;
        QPolygonF lower;
        const double rounding = 1e-9 * (rect.right - rect.left); // by which a crossing may miss its edge
        const auto add = [&](const Ends& ends) {
            if (ends.x < rect.left - rounding || ends.x > rect.right + rounding)
                return;
            const double inside = std::clamp(ends.x, rect.left, rect.right);
            upper << QPointF(inside, std::clamp(ends.high, rect.bottom, rect.top));
            lower << QPointF(inside, std::clamp(ends.low, rect.bottom, rect.top));
        };
        add(at(from));
        for (Eigen::Index i = from; i + 1 < to; ++i) {
            const Ends a = at(i);
            const Ends b = at(i + 1);
            // Where one of its lines crosses an edge of the window, as a part of the way to the next point.
            std::vector<double> crossings;
            for (const auto& [start, end, edge] : {std::tuple(a.x, b.x, rect.left), std::tuple(a.x, b.x, rect.right),
                     std::tuple(a.high, b.high, rect.top), std::tuple(a.high, b.high, rect.bottom),
                     std::tuple(a.low, b.low, rect.top), std::tuple(a.low, b.low, rect.bottom)}) {
                if ((start < edge) != (end < edge) && start != edge && end != edge)
                    crossings.push_back((edge - start) / (end - start));
            }
            std::sort(crossings.begin(), crossings.end());
            for (const double part : crossings)
                add({std::lerp(a.x, b.x, part), std::lerp(a.low, b.low, part), std::lerp(a.high, b.high, part)});
            add(b);
        }
        if (upper.size() < 2)
            return;
        std::reverse(lower.begin(), lower.end());
        result.push_back(upper + lower);
    });
    return result;
}

} // namespace polyline
