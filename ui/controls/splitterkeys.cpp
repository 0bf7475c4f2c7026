// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/splitterkeys.h"

#include "ui/theme/spacing.h"

#include <QKeyEvent>
#include <QSplitter>

#include <utility>

SplitterKeys::SplitterKeys(
    QSplitter* splitter, int index, const QString& name, std::function<void()> usual, std::function<void()> moved)
    : QObject(splitter)
    , m_splitter(splitter)
    , m_index(index)
    , m_usual(std::move(usual))
    , m_moved(std::move(moved))
{
    QSplitterHandle* handle = splitter->handle(index);
    handle->setFocusPolicy(Qt::TabFocus);
    handle->setAccessibleName(name);
    handle->setToolTip(splitter->orientation() == Qt::Horizontal
            ? tr("Drag for another width, or use the arrow keys; a double click or Enter gives the usual one")
            : tr("Drag for another height, or use the arrow keys; a double click or Enter gives the usual one"));
    handle->installEventFilter(this);
}

bool SplitterKeys::eventFilter(QObject* /*watched*/, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonDblClick) {
        m_usual();
        return true;
    }
    return event->type() == QEvent::KeyPress && move(static_cast<QKeyEvent*>(event)->key());
}

/// @return whether it was a key for that.
bool SplitterKeys::move(int key)
{
    const bool isAcross = m_splitter->orientation() == Qt::Horizontal;
    int by = theme::kUnit;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_usual();
        return true;
    }
    if (key == (isAcross ? Qt::Key_Left : Qt::Key_Up))
        by = -by;
    else if (key != (isAcross ? Qt::Key_Right : Qt::Key_Down))
        return false;
    if (isAcross && m_splitter->layoutDirection() == Qt::RightToLeft) // its widgets stand the other way round
        by = -by;
    QList<int> sizes = m_splitter->sizes();
    sizes[m_index - 1] += by;
    sizes[m_index] -= by;
    m_splitter->setSizes(sizes);
    m_moved();
    return true;
}
