// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/waterfallbars.h"

#include <QGraphicsItem>

/// WaterfallBars in a figure, under a heading that says what they are.
class WaterfallItem : public QGraphicsItem {
public:
    WaterfallItem(WaterfallBars bars, WaterfallBars::Style style);

    [[nodiscard]] qreal neededHeight() const;
    void setPlace(const QRectF& place); ///< in the scene

    [[nodiscard]] const WaterfallBars& bars() const { return m_bars; }
    [[nodiscard]] const WaterfallBars::Style& style() const { return m_style; }
    [[nodiscard]] QRectF place() const { return m_place; }
    [[nodiscard]] QRectF barsPlace() const; ///< below the heading
    [[nodiscard]] static QString heading();

    [[nodiscard]] QRectF boundingRect() const override { return m_place; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    WaterfallBars m_bars;
    WaterfallBars::Style m_style;
    QRectF m_place;
};
