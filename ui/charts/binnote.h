// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QGraphicsItem>

#include <memory>
#include <optional>

class PlotFrame;

/// The numbers of the bin that is pointed at, beside the pointer: its range, both masses and their ratio. Lives in the
/// frame's chart, above all else.
class BinNote : public QGraphicsItem {
public:
    explicit BinNote(PlotFrame& frame);

    void setSnapshot(const std::shared_ptr<const kl::Snapshot>& snapshot);
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
    std::shared_ptr<const kl::Snapshot> m_snapshot;
    theme::FigureColours m_colours;
    QFont m_font;
    int m_bin = -1;
    std::optional<qreal> m_y;
};
