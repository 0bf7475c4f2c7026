// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFontMetricsF>
#include <QPointF>
#include <QString>

#include <vector>

class QPainter;

/// A line of words of which each piece has its colour: "P, Q", each letter as its curve.
struct ColouredText {
    struct Piece {
        QString text;
        QColor colour;

        friend bool operator==(const Piece&, const Piece&) = default;
    };
    std::vector<Piece> pieces {};

    [[nodiscard]] bool isEmpty() const { return pieces.empty(); }
    [[nodiscard]] QString plain() const;
    [[nodiscard]] qreal widthIn(const QFontMetricsF& metrics) const;
    void draw(QPainter& painter, const QPointF& topLeft) const; ///< in the painter's font

    friend bool operator==(const ColouredText&, const ColouredText&) = default;
};
