// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>
#include <Qt>

QT_BEGIN_NAMESPACE
class QMimeData;
class QWidget;
QT_END_NAMESPACE

namespace restless {

/// Mouse and keyboard, given to Qt where a display gives them: popups, modal dialogs, double clicks, focus and shortcuts
/// are Qt's business, as they are for a person. QTest's ways with a window would let the event loop run in between.
class Hand {
public:
    void move(QWidget& at, const QPoint& place);
    void press(QWidget& at, const QPoint& place, Qt::MouseButton button, Qt::KeyboardModifiers modifiers);
    void release(QWidget& at, const QPoint& place);
    void click(QWidget& at, const QPoint& place, Qt::MouseButton button, Qt::KeyboardModifiers modifiers);
    void doubleClick(QWidget& at, const QPoint& place);
    void wheel(QWidget& at, const QPoint& place, QPoint notches, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] bool isDown() const { return m_down != Qt::NoButton; }

    static void key(int key, Qt::KeyboardModifiers modifiers, const QString& text = {});
    static void type(const QString& text);

    /// Comes, moves and lets go, or leaves again.
    static void drop(QWidget& at, const QPoint& place, const QMimeData& data, bool letsGo);

private:
    void send(QWidget& at, const QPoint& place, Qt::MouseButton button, bool isPress, Qt::KeyboardModifiers modifiers);

    Qt::MouseButton m_down = Qt::NoButton;
    int m_now = 1'000; ///< ms, of the display's clock: what tells two clicks from a double click
};

} // namespace restless
