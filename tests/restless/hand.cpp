// SPDX-License-Identifier: GPL-3.0-or-later
#include "hand.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>
#include <QWheelEvent>
#include <QWidget>
#include <QWindow>

namespace restless {

namespace {

constexpr int kBetweenClicks = 5'000; ///< ms: longer than any desktop's double click

QWindow* windowOf(const QWidget& widget)
{
    return widget.window()->windowHandle();
}

} // namespace

void Hand::send(QWidget& at, const QPoint& place, Qt::MouseButton button, bool isPress, Qt::KeyboardModifiers modifiers)
{
    QWindow* window = windowOf(at);
    if (!window)
        return;
    const QPoint local = at.mapTo(at.window(), place);
    QEvent::Type type = QEvent::MouseMove;
    if (button != Qt::NoButton)
        type = isPress ? QEvent::MouseButtonPress : QEvent::MouseButtonRelease;
    qt_handleMouseEvent(window, local, window->mapToGlobal(local), m_down, button, type, modifiers, m_now);
}

void Hand::move(QWidget& at, const QPoint& place)
{
    m_now += 10;
    send(at, place, Qt::NoButton, false, Qt::NoModifier);
}

void Hand::press(QWidget& at, const QPoint& place, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    m_now += kBetweenClicks;
    m_down = button;
    send(at, place, button, true, modifiers);
}

void Hand::release(QWidget& at, const QPoint& place)
{
    m_now += 10;
    const Qt::MouseButton button = m_down;
    m_down = Qt::NoButton;
    send(at, place, button, false, Qt::NoModifier);
}

void Hand::click(QWidget& at, const QPoint& place, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    const QPointer<QWidget> widget = &at; // which may be gone with the first half
    press(at, place, button, modifiers);
    if (widget)
        release(*widget, place);
    m_down = Qt::NoButton;
}

void Hand::doubleClick(QWidget& at, const QPoint& place)
{
    const QPointer<QWidget> widget = &at;
    click(at, place, Qt::LeftButton, Qt::NoModifier);
    if (!widget)
        return;
    m_now += 10 - kBetweenClicks;
    click(*widget, place, Qt::LeftButton, Qt::NoModifier);
    m_now += kBetweenClicks;
}

void Hand::wheel(QWidget& at, const QPoint& place, QPoint notches, Qt::KeyboardModifiers modifiers)
{
    QWindow* window = windowOf(at);
    if (!window)
        return;
    const QPoint local = at.mapTo(at.window(), place);
    QWheelEvent event(
        local, window->mapToGlobal(local), {}, 120 * notches, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&event);
    QCoreApplication::sendEvent(window, &event);
}

void Hand::key(int key, Qt::KeyboardModifiers modifiers, const QString& text)
{
    QWindow* window = QGuiApplication::focusWindow();
    if (const QWidget* popup = QApplication::activePopupWidget(); popup && windowOf(*popup))
        window = windowOf(*popup);
    if (!window)
        return;
    const QPointer<QWindow> kept = window;
    qt_handleKeyEvent(window, QEvent::KeyPress, key, modifiers, text);
    if (kept)
        qt_handleKeyEvent(window, QEvent::KeyRelease, key, modifiers, text);
}

void Hand::type(const QString& text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size();
        const QString letter = text.mid(at, isPair ? 2 : 1);
        const int code = letter[0].toUpper().unicode();
        key(code < 0x80 ? code : int {Qt::Key_unknown}, Qt::NoModifier, letter);
        at += isPair ? 1 : 0;
    }
}

void Hand::drop(QWidget& at, const QPoint& place, const QMimeData& data, bool letsGo)
{
    const QPointer<QWindow> window = windowOf(at);
    if (!window)
        return;
    const QPoint local = at.mapTo(at.window(), place);
    const auto actions = Qt::CopyAction | Qt::MoveAction | Qt::LinkAction;
    QDragEnterEvent enter(local, actions, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &enter);
    if (!enter.isAccepted() || !window)
        return;
    QDragMoveEvent move(local, actions, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &move);
    if (!window)
        return;
    if (letsGo && move.isAccepted()) {
        QDropEvent drop(local, actions, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &drop);
    } else {
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(window, &leave);
    }
}

} // namespace restless
