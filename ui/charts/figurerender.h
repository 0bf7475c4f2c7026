// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure.h"
#include "ui/state/figureoptions.h"

class QPainter;

/// The font of exported figures, where there is room for it.
[[nodiscard]] QFont figureFont();

/// Paints the figure over the whole of @p painter's device, from a scene of its own: what is on screen
/// is not touched.
void renderFigure(QPainter& painter, const FigureContent& content, const FigureOptions& options, const QRectF& target);
