// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/filedrop.h"

#include <QDropEvent>
#include <QMetaObject>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

#include <algorithm>

namespace {

/// The files of this computer; empty if something else is dragged.
QStringList filesOf(const QDropEvent& event)
{
    QStringList paths;
    for (const QUrl& url : event.mimeData()->urls()) {
        if (!url.isLocalFile())
            return {};
        paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

FileDrop::FileDrop(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    window->setAcceptDrops(true);
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::DragLeave) {
        // Who was not told that it came is not told that it leaves: a chart would complain on the console.
        const bool isUntold = m_over && watched == m_over;
        if (isUntold)
            m_over = nullptr;
        return isUntold;
    }
    const bool isDrop = event->type() == QEvent::Drop;
    if (!isDrop && event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove)
        return false;
    auto* widget = qobject_cast<QWidget*>(watched);
    if (widget == nullptr || widget->window() != m_window)
        return false;
    auto& drag = static_cast<QDropEvent&>(*event);
    const QStringList paths = filesOf(drag);
    if (paths.isEmpty())
        return false;
    drag.setDropAction(Qt::CopyAction); // whatever is proposed: the file stays where it is
    drag.accept();
    m_over = isDrop ? nullptr : widget;
    if (isDrop)
        QMetaObject::invokeMethod(
            this, [this, paths] { emit dropped(paths); }, Qt::QueuedConnection);
    return true;
}
