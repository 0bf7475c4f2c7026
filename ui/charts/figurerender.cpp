// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figurerender.h"

#include <QChart>
#include <QGraphicsScene>
#include <QPainter>

namespace {

constexpr int kTextPixels = 13; ///< of the sheet
constexpr double kPointsPerInch = 72.0;

theme::FigureColours coloursOf(FigureColouring colouring)
{
    switch (colouring) {
    case FigureColouring::Grey: return theme::greyColours();
    case FigureColouring::Dark: return theme::figureColours(theme::palette(theme::Appearance::Dark));
    case FigureColouring::Light: break;
    }
    return theme::figureColours(theme::palette(theme::Appearance::Light));
}

} // namespace

QFont figureFont(const FigureOptions& options)
{
    QFont font(options.fontFamily);
    font.setPixelSize(kTextPixels);
    font.setHintingPreference(QFont::PreferNoHinting); // letters keep their proportions at every size
    return font;
}

FigureLayout layOut(Figure& figure, const FigureContent& content, const FigureOptions& options)
{
    const QSizeF points = options.inches() * kPointsPerInch;
    figure.setStyle(
        {.colours = coloursOf(options.colours), .font = figureFont(options), .caption = options.caption});
    double fontSize = options.fontSize;
    figure.chart()->resize(points * kTextPixels / fontSize);
    figure.setContent(content);
    constexpr double kSmaller = 0.95;
    constexpr double kLeast = 0.3;
    while (!figure.isRoomy() && fontSize > kLeast * options.fontSize) {
        fontSize *= kSmaller;
        figure.chart()->resize(points * kTextPixels / fontSize);
    }
    return {figure.chart()->size(), fontSize};
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
