// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plotscale.h"

#include <QtGlobal>

#include <optional>

QT_BEGIN_NAMESPACE
class QKeyEvent;
QT_END_NAMESPACE

/// The range that is held, and what becomes of it as somebody moves it. Pure functions.
struct HeldRange {
    double centre;
    double width;
    double top; ///< density at the end of the axis
};

namespace heldrange {

[[nodiscard]] HeldRange of(const PlotScale& scale);
[[nodiscard]] HeldRange moved(const PlotScale& scale, double by); ///< to the right
/// @p factor times as wide, within what a range may be, @p x staying where it is.
[[nodiscard]] HeldRange zoomed(const PlotScale& scale, double factor, double x);
[[nodiscard]] HeldRange zoomed(const PlotScale& scale, double factor); ///< around its middle
[[nodiscard]] HeldRange stretched(const PlotScale& scale, double factor); ///< upwards, 0 staying where it is
/// What a key does, as the mouse would; empty: it does nothing with a range.
[[nodiscard]] std::optional<HeldRange> byKey(const PlotScale& scale, const QKeyEvent& key);

} // namespace heldrange
