// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QGraphicsItem>
#include <QPen>
#include <QSizeF>
#include <QString>

#include <vector>

/// Names the curves beside a piece of each line, long enough to show its dashes. Entries stand below one another, or
/// side by side.
class LegendItem : public QGraphicsItem {
public:
    struct Entry {
        QString name;
        QPen pen;
        qreal mark = 0.0; ///< diameter of the mark on the line; 0: none

        friend bool operator==(const Entry&, const Entry&) = default;
    };

    explicit LegendItem(QGraphicsItem* parent);

    void setEntries(const std::vector<Entry>& entries);
    void setStyle(const QFont& font, const QColor& text);
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }

    /// How large it is in one column, or in one row.
    [[nodiscard]] QSizeF sizeInColumn() const;
    [[nodiscard]] QSizeF sizeInRow() const;
    /// Puts it there; a height of one line makes it a row.
    void setPlace(const QRectF& place);
    [[nodiscard]] QRectF place() const { return m_place; }

    [[nodiscard]] QRectF boundingRect() const override { return m_place; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    [[nodiscard]] qreal keyWidth() const;
    [[nodiscard]] qreal entryWidth(const Entry& entry) const;

    std::vector<Entry> m_entries;
    QFont m_font;
    QColor m_text;
    QRectF m_place;
};
