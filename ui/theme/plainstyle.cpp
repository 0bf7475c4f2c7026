// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/plainstyle.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionSlider>

#include <algorithm>
#include <tuple>

namespace theme {

PlainStyle::PlainStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void PlainStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    constexpr qreal kAcross = 0.6; // the handle's part of the bar's width
    const bool isHorizontal = bar->orientation == Qt::Horizontal;
    const QRectF all = subControlRect(CC_ScrollBar, bar, SC_ScrollBarGroove, widget);
    QRectF handle = subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget);
    const qreal inset = (1.0 - kAcross) / 2.0 * (isHorizontal ? handle.height() : handle.width());
    handle.adjust(inset, inset, -inset, -inset);
    const bool isHeld = bar->activeSubControls.testFlag(SC_ScrollBarSlider)
        && bar->state.testAnyFlags(State_Sunken | State_MouseOver);

    painter->save();
    painter->fillRect(bar->rect, bar->palette.color(QPalette::Window));
    painter->fillRect(all, scrollGroove(bar->palette));
    if (bar->maximum > bar->minimum) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(scrollHandle(bar->palette, isHeld));
        const qreal radius = std::min(handle.width(), handle.height()) / 2.0;
        painter->drawRoundedRect(handle, radius, radius);
    }
    // The buttons at the ends, as arrows.
    for (const auto& [part, vertical, horizontal] :
        {std::tuple(SC_ScrollBarSubLine, PE_IndicatorArrowUp, PE_IndicatorArrowLeft),
            std::tuple(SC_ScrollBarAddLine, PE_IndicatorArrowDown, PE_IndicatorArrowRight)}) {
        QStyleOption arrow = *bar;
        const QRect place = subControlRect(CC_ScrollBar, bar, part, widget);
        constexpr int kArrow = 7; // px
        arrow.rect = QRect(0, 0, kArrow, kArrow);
        arrow.rect.moveCenter(place.center());
        const bool turned = isHorizontal && bar->direction == Qt::RightToLeft;
        PrimitiveElement element = isHorizontal ? horizontal : vertical;
        if (turned)
            element = element == PE_IndicatorArrowLeft ? PE_IndicatorArrowRight : PE_IndicatorArrowLeft;
        proxy()->drawPrimitive(element, &arrow, painter, widget);
    }
    painter->restore();
}

void PlainStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == PE_IndicatorRadioButton) {
        drawRadioButton(*option, *painter);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element != PE_IndicatorCheckBox)
        return;
    // Fusion's own line around the box is not seen on a dark ground.
    painter->save();
    QColor line = quietText(option->palette);
    if (!option->state.testFlag(State_Enabled))
        line.setAlphaF(0.5F);
    painter->setPen(line);
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

/// Fusion's own is hardly seen on a dark ground, and not at all where it is disabled.
void PlainStyle::drawRadioButton(const QStyleOption& option, QPainter& painter)
{
    const bool isEnabled = option.state.testFlag(State_Enabled);
    const bool isHeld = option.state.testAnyFlags(State_Sunken | State_MouseOver) && isEnabled;
    const QColor quiet = quietText(option.palette);
    const double size = std::min(option.rect.width(), option.rect.height()) - 1.0;
    QRectF circle(0.0, 0.0, size, size);
    circle.moveCenter(QRectF(option.rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isHeld ? option.palette.color(QPalette::WindowText) : quiet, 1.0));
    painter.setBrush(option.palette.brush(isEnabled ? QPalette::Base : QPalette::Window));
    painter.drawEllipse(circle);
    if (option.state.testFlag(State_On)) {
        const double inset = 0.27 * size;
        painter.setPen(Qt::NoPen);
        painter.setBrush(isEnabled ? option.palette.color(QPalette::Active, QPalette::WindowText) : quiet);
        painter.drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

} // namespace theme
