// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

#include <vector>

/// What lines that are drawn leave free. Pure functions.
namespace ink {

/// No line and no lone point touches @p place.
[[nodiscard]] bool isFree(const std::vector<QList<QPointF>>& lines, const QRectF& place);

} // namespace ink
