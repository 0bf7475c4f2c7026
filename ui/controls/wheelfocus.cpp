// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/wheelfocus.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QWidget>

namespace {

constexpr qint64 kPause = 400; // ms between two turns of the wheel that are not one movement

bool holdsAValue(const QWidget& widget)
{
    return qobject_cast<const QSlider*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget)
        || qobject_cast<const QComboBox*>(&widget);
}

bool scrolls(const QWidget& widget)
{
    const auto* area = qobject_cast<const QScrollArea*>(widget.parentWidget());
    return area && area->viewport() == &widget;
}

} // namespace

bool WheelFocus::eventFilter(QObject* watched, QEvent* event)
{
    if (!watched->isWidgetType())
        return false;
    auto& widget = *static_cast<QWidget*>(watched);
    switch (event->type()) {
    case QEvent::Polish:
        // Qt gives the focus to such a control before it hears of the wheel.
        if (holdsAValue(widget) && widget.focusPolicy() == Qt::WheelFocus)
            widget.setFocusPolicy(Qt::StrongFocus);
        return false;
    case QEvent::Wheel:
        if (scrolls(widget))
            m_scrolled.start();
        if (!holdsAValue(widget))
            return false;
        if (widget.hasFocus() && !(m_scrolled.isValid() && m_scrolled.elapsed() < kPause))
            return false;
        event->ignore(); // so that Qt offers it to what the control stands in
        return true;
    default: return false;
    }
}
