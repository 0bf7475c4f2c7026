// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/linebutton.h"

#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

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

void LineButton::shareSizeWith(LineButton& other)
{
    m_other = &other;
    other.m_other = this;
}

double LineButton::fitting() const
{
    constexpr double kSmallest = 0.8;
    return theme::fittingPart(font(), text(), width() - signWidth(), kSmallest);
}

double LineButton::wordsSize() const
{
    const LineButton* const other = m_other;
    return other ? std::min(fitting(), other->fitting()) : fitting();
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
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    const int room = width() - signWidth();
    const double size = wordsSize();
    LineButton* const other = m_other;
    if (std::exchange(m_painted, size) != size && other != nullptr && other->m_painted != size)
        other->update(); // its words have the same size, though nobody changed them
    QFont fitting = theme::scaled(font(), size);
    fitting.setUnderline(underMouse() || isDown());
    painter.setFont(fitting);
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, room);
    const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const Qt::Alignment end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
    painter.drawText(rect(), static_cast<int>(start), shown);
    painter.setFont(font());
    painter.drawText(rect(), static_cast<int>(end), kSign);
}
