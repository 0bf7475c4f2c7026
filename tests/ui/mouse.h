// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QMouseEvent>
#include <QPoint>
#include <QSlider>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QTest>
#include <QWheelEvent>

// What a hand does that QTest has no word for.

inline QRect handleOf(const QSlider& slider)
{
    QStyleOptionSlider option;
    option.initFrom(&slider);
    option.orientation = slider.orientation();
    option.minimum = slider.minimum();
    option.maximum = slider.maximum();
    option.sliderPosition = slider.sliderPosition();
    option.sliderValue = slider.value();
    option.subControls = QStyle::SC_All;
    return slider.style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, &slider);
}

/// Moves the mouse with its left button down; QTest::mouseMove() has no button.
inline void dragTo(QWidget& widget, const QPoint& to)
{
    QMouseEvent move(QEvent::MouseMove, to, widget.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&widget, &move);
}

/// Turns the wheel over @p place of @p widget by @p notches. @return whether it took it; if not, what lies below scrolls.
inline bool turnWheel(QWidget& widget, int notches, Qt::KeyboardModifiers modifiers, const QPoint& place)
{
    QWheelEvent wheel(
        place, widget.mapToGlobal(place), {}, {0, 120 * notches}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    wheel.ignore();
    QSpontaneKeyEvent::setSpontaneous(&wheel); // as if from a hand: others are not offered to what lies below
    qApp->notify(&widget, &wheel);
    return wheel.isAccepted();
}
/// The same over its middle.
inline bool turnWheel(QWidget& widget, int notches, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    return turnWheel(widget, notches, modifiers, widget.rect().center());
}
