// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/colouredtext.h"

#include <QColor>
#include <QFont>
#include <QGraphicsItem>
#include <QRectF>

#include <vector>

/// The names of the curves, each beside its curve and in its colour.
class CurveNames : public QGraphicsItem {
public:
    struct Name {
        ColouredText text;
        QRectF place; ///< in the chart; empty: there is no room for it
        bool hasGround = false; ///< of its own, where hatch or lines run behind it

        friend bool operator==(const Name&, const Name&) = default;
    };

    explicit CurveNames(QGraphicsItem* parent);

    void setStyle(const QFont& font, const QColor& ground); ///< of the figure; names are bold
    [[nodiscard]] QSizeF sizeOf(const ColouredText& text) const;
    void setNames(const std::vector<Name>& names);
    [[nodiscard]] const std::vector<Name>& names() const { return m_names; }

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QFont m_font;
    QColor m_ground;
    std::vector<Name> m_names;
    QRectF m_bounds;
};
