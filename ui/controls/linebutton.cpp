// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/linebutton.h"

#include "ui/theme/spacing.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

namespace {

using theme::kUnit;
const QString kSign = QStringLiteral("›");

} // namespace

LineButton::LineButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

int LineButton::signWidth() const
{
    return fontMetrics().horizontalAdvance(kSign) + kUnit / 2;
}

QSize LineButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + signWidth(), fontMetrics().height() + kUnit / 2};
}

QSize LineButton::minimumSizeHint() const
{
    return {signWidth(), sizeHint().height()};
}

void LineButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LineButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void LineButton::paintEvent(QPaintEvent* /*event*/)
{
    constexpr double kStep = 0.25; // pt; hinted glyphs are not exactly in proportion, so each size is measured
    constexpr double kSmallest = 0.8; // of the font
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const int room = width() - signWidth();
    QFont fitting = font();
    while (QFontMetricsF(fitting, this).horizontalAdvance(text()) > room
        && fitting.pointSizeF() - kStep >= kSmallest * font().pointSizeF())
        fitting.setPointSizeF(fitting.pointSizeF() - kStep);
    fitting.setUnderline(underMouse() || isDown());
    painter.setFont(fitting);
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, room);
    const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const Qt::Alignment end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
    painter.drawText(rect(), static_cast<int>(start), shown);
    painter.setFont(font());
    painter.drawText(rect(), static_cast<int>(end), kSign);
}
