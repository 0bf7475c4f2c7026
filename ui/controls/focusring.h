// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

/// Shows where the focus is, around whatever has it in a window, when it came there by the keyboard. One ring for all
/// kinds of widgets; it lies over the window, takes no mouse, and goes where its widget goes.
class FocusRing : public QWidget {
    Q_OBJECT

public:
    explicit FocusRing(QWidget* window);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void take(QWidget* widget, Qt::FocusReason reason);
    void follow();

    QPointer<QWidget> m_target;
    bool m_isByKey = false; ///< how the focus came
    bool m_isKeyLast = false; ///< whether the last thing a person did was to press a key
};
