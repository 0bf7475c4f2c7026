// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure.h"
#include "ui/state/figureoptions.h"

#include <QFont>
#include <QSizeF>

class QPainter;

/// The font of exported figures, where there is room for it.
[[nodiscard]] QFont figureFont();

/// How a figure is laid out for a file.
struct FigureLayout {
    QSizeF size; ///< as the file's, but never below 60 × 40 mm: what is smaller is shrunk as a whole
    QFont font; ///< of 10 points, or less, down to 6, where text would take the plot's room
};

/// Lays @p figure out as a file of these options shows it.
FigureLayout layOut(Figure& figure, const FigureContent& content, const FigureOptions& options);

/// Paints the figure over the whole of @p painter's device, from a scene of its own: what is on screen
/// is not touched.
void renderFigure(QPainter& painter, const FigureContent& content, const FigureOptions& options, const QRectF& target);
