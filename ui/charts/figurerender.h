// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure.h"
#include "ui/theme/theme.h"

#include <QSizeF>

class QPainter;

/// How an exported figure is made. One inch is 96 logical pixels; text is 10 points high.
struct FigureOptions {
    QSizeF logicalSize {1200.0, 600.0};
    theme::Appearance appearance = theme::Appearance::Light;
    bool valuesInTitle = true;
};

/// Paints the figure over the whole of @p painter's device, from a scene of its own: what is on screen
/// is not touched.
void renderFigure(QPainter& painter, const FigureContent& content, const FigureOptions& options, const QRectF& target);
