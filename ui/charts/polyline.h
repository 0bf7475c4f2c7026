// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>
#include <QList>
#include <QPointF>
#include <QPolygonF>

#include <vector>

/// From values to the lines and areas that a plot shows of them. Pure functions, so that they can be tested without a
/// chart. What lies outside the plot is cut off here: clipping is not known to every format a figure is written in.
namespace polyline {

/// The part of the plane that a plot shows, in values.
struct Window {
    double xLow;
    double xHigh;
    double yLow; ///< above 0 where the axis is logarithmic
    double yHigh;
    bool logarithmic = false;
};

/// A value's place on the vertical axis: itself, or log₁₀ of it.
[[nodiscard]] double onAxis(double value, bool logarithmic);

/// The points (x, y) that lie in the window and have a place on its axis, with y on it.
[[nodiscard]] QList<QPointF> points(const Eigen::ArrayXd& x, const Eigen::ArrayXd& y, const Window& window);

/// A line through (x, y), in runs, with y on the axis. It ends at the window's edges, and goes on where it comes back;
/// on a logarithmic axis it ends at values of 0 too, for they have no place there. A point with neither neighbour is a
/// run of one.
///
/// @param x  shape (points), rising
/// @param y  shape (points), ≥ 0, finite
[[nodiscard]] std::vector<QList<QPointF>> runs(const Eigen::ArrayXd& x, const Eigen::ArrayXd& y, const Window& window);

/// A stretch of a line above the window's top.
struct Exit {
    double x; ///< of its highest point, within the window
    double height; ///< of that point, in values
};
/// Where a line through (x, y) goes out at the top, from left to right. Shapes as for runs().
[[nodiscard]] std::vector<Exit> exits(const Eigen::ArrayXd& x, const Eigen::ArrayXd& y, const Window& window);

/// The areas between low and high, with y on the axis: one for each run of values, held within the window. What ends at
/// 0 reaches to its lower edge.
///
/// @param low, high  shape (points) each, 0 ≤ low ≤ high
[[nodiscard]] std::vector<QPolygonF> areas(
    const Eigen::ArrayXd& x, const Eigen::ArrayXd& low, const Eigen::ArrayXd& high, const Window& window);

} // namespace polyline
