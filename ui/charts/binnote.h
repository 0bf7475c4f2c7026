// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/shown.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QGraphicsItem>
#include <QList>
#include <QPointF>

#include <optional>
#include <vector>

class PlotFrame;

/// The numbers of the bin that is pointed at, beside the pointer: both masses and their ratio, as the table of
/// bins has them. Lives in the frame's chart, above all else.
class BinNote : public QGraphicsItem {
public:
    explicit BinNote(PlotFrame& frame);

    void setShown(const Shown& shown);
    /// The curves, on the frame's axes, which it keeps off where it can.
    void setInk(std::vector<QList<QPointF>> ink);
    /// @param bin  −1: none
    /// @param y  of the pointer, in the chart; empty: the bin was chosen by keys
    void setBin(int bin, std::optional<qreal> y);
    void setStyle(const theme::FigureColours& colours, const QFont& font);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    struct Line {
        QString name;
        QString value;
        QColor colour;
    };
    [[nodiscard]] std::vector<Line> lines() const;
    [[nodiscard]] QSizeF sizeOf(const std::vector<Line>& lines) const;
    [[nodiscard]] QRectF placeOf(const QSizeF& size) const;

    PlotFrame& m_frame;
    Shown m_shown;
    theme::FigureColours m_colours;
    QFont m_font;
    int m_bin = -1;
    std::optional<qreal> m_y;
    std::vector<QList<QPointF>> m_ink;
};
