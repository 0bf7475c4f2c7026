// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QGraphicsItem>
#include <QRectF>
#include <QString>

#include <vector>

/// The names of the curves, each beside its curve and in its colour.
class CurveNames : public QGraphicsItem {
public:
    struct Name {
        QString text;
        QColor colour;
        QRectF place; ///< in the chart; empty: there is no room for it

        friend bool operator==(const Name&, const Name&) = default;
    };

    explicit CurveNames(QGraphicsItem* parent);

    void setFont(const QFont& font); ///< of the figure; names are bold
    [[nodiscard]] QSizeF sizeOf(const QString& text) const;
    void setNames(const std::vector<Name>& names);
    [[nodiscard]] const std::vector<Name>& names() const { return m_names; }

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QFont m_font;
    std::vector<Name> m_names;
    QRectF m_bounds;
};
