// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QGraphicsItem>
#include <QPen>
#include <QSizeF>
#include <QString>

#include <vector>

/// Names what is drawn, each beside a sample of it: a piece of its line, long enough to show the dashes, or a piece of
/// its area. Entries stand below one another, or side by side in as many rows as they need.
class LegendItem : public QGraphicsItem {
public:
    struct Entry {
        QString name;
        std::vector<QPen> pens {}; ///< one line, or two above one another
        std::vector<QColor> areas {}; ///< side by side
        bool hatched = false;
        qreal mark = 0.0; ///< diameter of the mark on the line; 0: none

        friend bool operator==(const Entry&, const Entry&) = default;
    };
    enum class Flow { Column, Rows };

    explicit LegendItem(QGraphicsItem* parent);

    void setEntries(const std::vector<Entry>& entries);
    void setStyle(const QFont& font, const QColor& text);
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }

    /// How large it is in one column.
    [[nodiscard]] QSizeF sizeInColumn() const;
    /// How large it is in rows of at most that @p width, if a single entry is not wider.
    [[nodiscard]] QSizeF sizeInRows(qreal width) const;
    void setPlace(const QRectF& place, Flow flow);
    [[nodiscard]] QRectF place() const { return m_place; }

    [[nodiscard]] QRectF boundingRect() const override { return m_place; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    [[nodiscard]] qreal keyWidth() const;
    [[nodiscard]] qreal entryWidth(const Entry& entry) const;
    /// Where each entry's corner is, from that of the whole.
    [[nodiscard]] std::vector<QPointF> flowed(qreal width) const;
    void drawKey(QPainter& painter, const Entry& entry, const QPointF& left) const;

    std::vector<Entry> m_entries;
    QFont m_font;
    QColor m_text;
    QRectF m_place;
    Flow m_flow = Flow::Column;
};
