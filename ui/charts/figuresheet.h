// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figure.h"
#include "ui/charts/termsfigure.h"
#include "ui/state/figureoptions.h"
#include "ui/words/plainnumbers.h"

#include <QColor>
#include <QFont>
#include <QGraphicsScene>
#include <QRectF>
#include <QSizeF>

#include <memory>
#include <vector>

class QPainter;
class WaterfallItem;

/// The font that figures of these options have, of the size that they are laid out with: FigureSheet::kTextPixels.
[[nodiscard]] QFont figureFont(const FigureOptions& options);

/// The colours of figures of these options.
[[nodiscard]] theme::FigureColours figureColoursOf(const FigureOptions& options);

/// A figure for a file: the chart, below it the charts of terms and the waterfall that it is to have, in a scene of
/// its own, so that what is on screen is not touched.
///
/// Always laid out with type of one size, on a sheet that is as much larger than the finished figure as that is
/// larger than the type that was asked for: fonts know whole pixels alone, and every gap is in proportion to the
/// type. Where type of the size that was asked for would leave the plots too little, it is smaller.
class FigureSheet {
public:
    static constexpr int kTextPixels = 13;

    FigureSheet(const FigureContent& content, const FigureOptions& options);
    ~FigureSheet();
    Q_DISABLE_COPY_MOVE(FigureSheet)

    [[nodiscard]] QSizeF size() const { return m_scene.sceneRect().size(); } ///< in its own units
    [[nodiscard]] double fontSize() const { return m_fontSize; } ///< points in the finished figure
    [[nodiscard]] QColor ground() const { return m_scene.backgroundBrush().color(); }
    [[nodiscard]] const Figure& figure() const { return m_figure; }
    [[nodiscard]] const std::vector<std::unique_ptr<TermsFigure>>& terms() const { return m_terms; }
    [[nodiscard]] const WaterfallItem* waterfall() const { return m_waterfall; } ///< null: there is none
    [[nodiscard]] const FigureStyle& style() const { return m_style; }

    /// Paints all of it over @p target.
    void render(QPainter& painter, const QRectF& target);
    /// Paints @p part of it, in its own units, over @p target.
    void render(QPainter& painter, const QRectF& target, const QRectF& part);

private:
    void layOut();
    void alignPlots();
    [[nodiscard]] bool isRoomy() const;

    format::PlainNumbers m_plain; ///< a file's are the same in every language
    Figure m_figure;
    std::vector<std::unique_ptr<TermsFigure>> m_terms;
    QGraphicsScene m_scene; ///< owns their charts, and goes before those who draw in them
    WaterfallItem* m_waterfall = nullptr; ///< null: there is none
    FigureStyle m_style;
    QFont m_font;
    QSizeF m_points; ///< of the finished figure
    double m_fontSize = 0.0;
};
