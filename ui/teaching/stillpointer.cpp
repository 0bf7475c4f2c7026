// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/stillpointer.h"

#include <QApplication>
#include <QCursor>
#include <QMouseEvent>
#include <QWidget>

StillPointer::StillPointer(QWidget* window)
    : QObject(window)
    , m_window(window)
    , m_place(QCursor::pos())
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);
    connect(&m_rest, &QTimer::timeout, this, &StillPointer::hide);
    qApp->installEventFilter(this);
    hide();
}

StillPointer::~StillPointer()
{
    show();
}

/// For the whole program, for parts of the window have pointers of their own. They come back with the first movement, over whatever window.
void StillPointer::hide()
{
    if (m_isHidden)
        return;
    m_isHidden = true;
    QApplication::setOverrideCursor(Qt::BlankCursor);
}

void StillPointer::show()
{
    if (!m_isHidden)
        return;
    m_isHidden = false;
    QApplication::restoreOverrideCursor();
}

bool StillPointer::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseMove) {
        const QPoint place = static_cast<QMouseEvent*>(event)->globalPosition().toPoint();
        if (watched->isWidgetType() && place != m_place) {
            m_place = place;
            show();
            m_rest.start();
        }
    } else if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        show();
        m_rest.start();
    }
    return false;
}
