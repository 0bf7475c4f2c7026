// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace hatch {

/// Fills @p area with thin slanted lines, which are cut to it here: not every format a figure is written in can clip.
/// Neighbouring areas go on with one another's lines.
/// @param line  how thick they are, px
void draw(QPainter& painter, const QRectF& area, const QColor& colour, qreal line = 1.0);

} // namespace hatch
