// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figurerender.h"

#include <QApplication>
#include <QChart>
#include <QGraphicsScene>
#include <QPainter>

void renderFigure(QPainter& painter, const FigureContent& content, const FigureOptions& options, const QRectF& target)
{
    const QSizeF size = options.logicalSize();
    QFont font = QApplication::font();
    font.setPixelSize(13); // 10 points at 96 pixels an inch, whatever the screen's resolution
    Figure figure({.colours = theme::figureColours(theme::palette(options.appearance)),
        .font = font,
        .valuesInTitle = options.valuesInTitle});
    figure.setContent(content);

    QGraphicsScene scene;
    scene.addItem(figure.chart()); // owns it from here on, and outlives no one
    figure.chart()->resize(size);
    figure.setContent(content); // lays out at the final size
    const QRectF source(QPointF(0.0, 0.0), size);
    scene.setSceneRect(source);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    scene.render(&painter, target, source, Qt::IgnoreAspectRatio);
}
