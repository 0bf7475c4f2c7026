// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QRect>
#include <QSize>

#include <optional>

/// Where callouts stand around what they speak of: none over another, none cut, no line through a box. Pure geometry.
namespace callouts {

enum class Side { Left, Right, Above, Below };

/// What is to be placed.
struct Wanted {
    QRect target; ///< what it speaks of
    Side side; ///< of the target, where the box stands by preference
    QList<QSize> sizes; ///< that the box can have, the best first
};

/// Where it stands.
struct Placed {
    QRect box;
    QPointF from; ///< the line's end at the box
    QPointF to; ///< the line's end at the target
};

/// Places as many of @p wanted as have room in @p area at the same time, in their order; those without room, or with
/// room only where they would hide much or be far from their target, are empty.
///
/// @param taken  where nothing may stand
/// @return  of the length of @p wanted. Not all are empty if one of the first one's sizes fits into @p area at all.
/// O(area · wanted²): some milliseconds for a dozen in a window.
[[nodiscard]] QList<std::optional<Placed>> place(
    const QList<Wanted>& wanted, const QRect& area, const QList<QRect>& taken = {});

} // namespace callouts
