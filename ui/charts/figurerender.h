// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure.h"
#include "ui/state/figureoptions.h"

#include <QFont>
#include <QSizeF>

class QPainter;

/// The font that figures of these options have, of the size that they are laid out with.
[[nodiscard]] QFont figureFont(const FigureOptions& options);

/// How a figure is laid out for a file: always with type of one size, on a sheet that is as much larger than the file's as
/// that is larger than what was asked for. Fonts know whole pixels alone, and every gap is in proportion to the type.
struct FigureLayout {
    QSizeF size; ///< of the sheet, in its own units
    double fontSize; ///< points in the finished size: less than was asked for where that would take the plot's room
};

/// Lays @p figure out as a file of these options shows it.
FigureLayout layOut(Figure& figure, const FigureContent& content, const FigureOptions& options);

/// Paints the figure over the whole of @p painter's device, from a scene of its own: what is on screen
/// is not touched.
void renderFigure(QPainter& painter, const FigureContent& content, const FigureOptions& options, const QRectF& target);
