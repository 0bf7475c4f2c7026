// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QGraphicsItem>
#include <QMarginsF>
#include <QPen>
#include <QSizeF>
#include <QString>

#include <cstddef>
#include <vector>

/// Names what is drawn, each beside a sample of it: a piece of its line, long enough to show the dashes, or a piece of
/// its area. Entries stand below one another, or side by side in as many rows as they need. In the plot it has a ground
/// of its own, for grid and hatch would run through its words.
class LegendItem : public QGraphicsItem {
public:
    struct Entry {
        QString letter {}; ///< before the name, with which other letters' names line up; empty: none
        QString name; ///< empty: the letter says it
        QString shorter {}; ///< of the name, where there is little room
        std::vector<QPen> pens {}; ///< one line, or two above one another
        std::vector<QColor> areas {}; ///< side by side
        bool hatched = false;
        enum class Mark { None, Disc, Ring } mark = Mark::None; ///< on the line

        friend bool operator==(const Entry&, const Entry&) = default;
    };
    enum class Flow { Column, Rows };
    /// How much of it there is: all words; the shorter ones; these with shorter samples, too.
    enum class Words { All, Shorter, Least };

    explicit LegendItem(QGraphicsItem* parent);

    void setEntries(const std::vector<Entry>& entries);
    /// @param leastLine  px, of a hatch: no line of it is thinner than that, or 1
    void setStyle(const QFont& font, const QColor& text, const QColor& ground, qreal leastLine = 0.0);
    void setWords(Words words);
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }

    /// How large it is in one column, with these words.
    [[nodiscard]] QSizeF sizeInColumn() const;
    /// How large it is in rows of at most that @p width, if a single entry is not wider.
    [[nodiscard]] QSizeF sizeInRows(qreal width) const;
    void setPlace(const QRectF& place, Flow flow);
    [[nodiscard]] QRectF place() const { return m_place; }

    /// As it can be read: "P  log-normal, σ = 0.5".
    [[nodiscard]] QString textOf(const Entry& entry) const;
    [[nodiscard]] qreal keyWidth() const; ///< of the samples: two periods of every dash pattern at least, but for Least
    [[nodiscard]] std::size_t rowCount() const; ///< of the rows that its entries, if any, stand in

    [[nodiscard]] QRectF boundingRect() const override { return m_place.marginsAdded(margins()); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    [[nodiscard]] QMarginsF margins() const; ///< of its ground, around its place
    [[nodiscard]] qreal letterWidth() const; ///< of the column of letters, with the gap after it; 0: there is none
    [[nodiscard]] const QString& nameOf(const Entry& entry) const;
    [[nodiscard]] qreal entryWidth(const Entry& entry) const;
    /// Where each entry's corner is, from that of the whole.
    [[nodiscard]] std::vector<QPointF> flowed(qreal width) const;
    void drawKey(QPainter& painter, const Entry& entry, const QPointF& left) const;

    std::vector<Entry> m_entries;
    QFont m_font;
    QColor m_text;
    QColor m_ground;
    qreal m_line = 1.0; ///< px
    Words m_words = Words::All;
    QRectF m_place;
    Flow m_flow = Flow::Column;
};
