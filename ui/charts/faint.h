// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

/// @p colour with only so much of it to be seen: for what lies behind the curves.
[[nodiscard]] inline QColor faint(QColor colour, float opacity)
{
    colour.setAlphaF(opacity);
    return colour;
}
