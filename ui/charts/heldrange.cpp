// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heldrange.h"

#include "ui/state/viewoptions.h"

#include <QKeyEvent>

#include <algorithm>

namespace heldrange {

namespace {

constexpr double kKeyZoom = 0.8; ///< as one notch of the wheel
constexpr double kKeyMove = 0.1; ///< of the range

} // namespace

HeldRange of(const PlotScale& scale)
{
    return {(scale.low + scale.high) / 2.0, scale.high - scale.low, scale.top};
}

HeldRange moved(const PlotScale& scale, double by)
{
    HeldRange range = of(scale);
    range.centre += by;
    return range;
}

HeldRange zoomed(const PlotScale& scale, double factor, double x)
{
    const double width = scale.high - scale.low;
    factor = std::clamp(factor * width, kHeldWidthRange.low, kHeldWidthRange.high) / width; // else x would move
    const double low = x - factor * (x - scale.low);
    const double high = x + factor * (scale.high - x);
    return {(low + high) / 2.0, high - low, scale.top};
}

HeldRange zoomed(const PlotScale& scale, double factor)
{
    return zoomed(scale, factor, of(scale).centre);
}

HeldRange stretched(const PlotScale& scale, double factor)
{
    HeldRange range = of(scale);
    range.top *= factor;
    return range;
}

std::optional<HeldRange> byKey(const PlotScale& scale, const QKeyEvent& key)
{
    if (key.modifiers().testFlag(Qt::ControlModifier))
        return {};
    const double step = kKeyMove * of(scale).width;
    const bool shifted = key.modifiers().testFlag(Qt::ShiftModifier);
    switch (key.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoomed(scale, kKeyZoom);
    case Qt::Key_Minus: return zoomed(scale, 1.0 / kKeyZoom);
    case Qt::Key_Up: return stretched(scale, kKeyZoom);
    case Qt::Key_Down: return stretched(scale, 1.0 / kKeyZoom);
    case Qt::Key_Left: return shifted ? std::optional(moved(scale, -step)) : std::nullopt;
    case Qt::Key_Right: return shifted ? std::optional(moved(scale, step)) : std::nullopt;
    default: return {};
    }
}

} // namespace heldrange
