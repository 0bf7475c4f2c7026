// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figurerender.h"

#include <QApplication>
#include <QChart>
#include <QGraphicsScene>
#include <QPainter>

#include <algorithm>

namespace {

// At 96 pixels an inch.
constexpr int kTextPixels = 13;
constexpr int kLeastTextPixels = 8;
constexpr QSizeF kLeastSize(60.0 / 25.4 * 96.0, 40.0 / 25.4 * 96.0);

} // namespace

QFont figureFont()
{
    QFont font = QApplication::font();
    font.setPixelSize(kTextPixels);
    return font;
}

FigureLayout layOut(Figure& figure, const FigureContent& content, const FigureOptions& options)
{
    const QSizeF wished = options.logicalSize();
    const QSizeF size
        = wished * std::max({1.0, kLeastSize.width() / wished.width(), kLeastSize.height() / wished.height()});
    Figure::Style style {.colours = theme::figureColours(theme::palette(options.appearance)),
        .font = figureFont(),
        .valuesInTitle = options.valuesInTitle};
    figure.setStyle(style);
    figure.chart()->resize(size);
    figure.setContent(content);
    for (int pixels = kTextPixels - 1; pixels >= kLeastTextPixels && !figure.isRoomy(); --pixels) {
        style.font.setPixelSize(pixels);
        figure.setStyle(style);
    }
    return {size, style.font};
}

void renderFigure(QPainter& painter, const FigureContent& content, const FigureOptions& options, const QRectF& target)
{
    Figure figure({});
    QGraphicsScene scene;
    scene.addItem(figure.chart()); // owns it from here on, and outlives no one
    const QRectF source(QPointF(0.0, 0.0), layOut(figure, content, options).size);
    scene.setSceneRect(source);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    scene.render(&painter, target, source, Qt::IgnoreAspectRatio);
}
