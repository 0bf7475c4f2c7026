// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>
#include <QTimer>

class QWidget;

/// Hides the mouse pointer over a window while nobody moves it: from the start, and again after it has rested.
class StillPointer : public QObject {
    Q_OBJECT

public:
    static constexpr int kRest = 2000; ///< ms

    explicit StillPointer(QWidget* window);
    ~StillPointer() override;

    [[nodiscard]] bool isHidden() const { return m_isHidden; }
    void setRest(int milliseconds) { m_rest.setInterval(milliseconds); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void hide();
    void show();

    QWidget* m_window;
    QTimer m_rest;
    QPoint m_place; ///< on the screens; windows that open below it tell of moves that are none
    bool m_isHidden = false;
};
