// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/fittedlabel.h"

#include <QFontMetricsF>

#include <algorithm>

void FittedLabel::setFullFont(const QFont& font)
{
    m_full = font;
    updateGeometry();
    fit();
}

void FittedLabel::showText(const QString& text)
{
    setText(text);
    fit();
}

void FittedLabel::fit()
{
    constexpr double kStep = 0.5; // pt; hinted glyphs are not exactly in proportion, so each size is measured
    constexpr double kSmallest = 4.0;
    QFont fitting = m_full;
    while (QFontMetricsF(fitting).horizontalAdvance(text()) > contentsRect().width()
        && fitting.pointSizeF() - kStep >= kSmallest)
        fitting.setPointSizeF(fitting.pointSizeF() - kStep);
    if (fitting != font())
        setFont(fitting);
}

void FittedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fit();
}

QSize FittedLabel::sizeHint() const
{
    return {QLabel::sizeHint().width(), QFontMetrics(m_full).height()};
}

QSize FittedLabel::minimumSizeHint() const
{
    return {0, QFontMetrics(m_full).height()};
}
