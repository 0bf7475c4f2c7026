// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/widgetstate.h"

#include <QAbstractScrollArea>
#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QScrollBar>

#include <cstring>

namespace {

bool isOf(const QWidget& widget, const char* className, const QString& objectName)
{
    return widget.objectName() == objectName && std::strcmp(widget.metaObject()->className(), className) == 0;
}

} // namespace

WidgetState::WidgetState(const QWidget& window)
{
    if (const QWidget* focus = window.focusWidget())
        m_focus = nameOf(*focus, window);
    for (const QLineEdit* edit : window.findChildren<QLineEdit*>()) {
        if (edit->isModified())
            m_typed << Typed {nameOf(*edit, window), edit->text(), edit->cursorPosition()};
    }
    for (const QAbstractScrollArea* area : window.findChildren<QAbstractScrollArea*>()) {
        const QPoint position(area->horizontalScrollBar()->value(), area->verticalScrollBar()->value());
        if (!position.isNull())
            m_scrolled << Scrolled {nameOf(*area, window), position};
    }
}

void WidgetState::restore(QWidget& window) const
{
    // How far something can be scrolled follows from how it is laid out, from the innermost outwards and back.
    constexpr int kRounds = 4;
    for (int i = 0; i < kRounds; ++i)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    if (QWidget* focus = m_focus.className ? find(m_focus, window) : nullptr)
        focus->setFocus(Qt::OtherFocusReason);
    for (const Typed& typed : m_typed) {
        if (auto* edit = qobject_cast<QLineEdit*>(find(typed.name, window))) {
            edit->selectAll();
            edit->insert(typed.text); // as a hand does: it is not committed yet
            edit->setCursorPosition(typed.cursor);
        }
    }
    for (const Scrolled& scrolled : m_scrolled) {
        if (const auto* area = qobject_cast<QAbstractScrollArea*>(find(scrolled.name, window))) {
            area->horizontalScrollBar()->setValue(scrolled.position.x());
            area->verticalScrollBar()->setValue(scrolled.position.y());
        }
    }
}

WidgetState::Name WidgetState::nameOf(const QWidget& widget, const QWidget& window)
{
    Name name {widget.metaObject()->className(), widget.objectName()};
    for (const QWidget* other : window.findChildren<QWidget*>()) {
        if (other == &widget)
            break;
        if (isOf(*other, name.className, name.objectName))
            ++name.number;
    }
    return name;
}

QWidget* WidgetState::find(const Name& name, const QWidget& window)
{
    int number = name.number;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (isOf(*widget, name.className, name.objectName) && number-- == 0)
            return widget;
    }
    return nullptr;
}
