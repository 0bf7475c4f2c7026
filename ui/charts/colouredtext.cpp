// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/colouredtext.h"

#include "ui/charts/plotaxes.h"

#include <QPainter>

QString ColouredText::plain() const
{
    QString text;
    for (const Piece& piece : pieces)
        text += piece.text;
    return text;
}

qreal ColouredText::widthIn(const QFontMetricsF& metrics) const
{
    qreal width = 0.0;
    for (const Piece& piece : pieces)
        width += metrics.horizontalAdvance(piece.text);
    return width;
}

void ColouredText::draw(QPainter& painter, const QPointF& topLeft) const
{
    const QFontMetricsF metrics(painter.font());
    QPointF corner = topLeft;
    for (const Piece& piece : pieces) {
        const qreal width = metrics.horizontalAdvance(piece.text);
        painter.setPen(piece.colour);
        label::draw(painter, corner + QPointF(width / 2.0, 0.0), {piece.text});
        corner.rx() += width;
    }
}
