// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/columnscroll.h"

#include <QEvent>
#include <QScrollBar>

ColumnScroll::ColumnScroll(QWidget* column, QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(column);
    setWidgetResizable(true);
    column->installEventFilter(this);
}

QSize ColumnScroll::sizeHint() const
{
    return widget()->sizeHint();
}

QSize ColumnScroll::minimumSizeHint() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    return {widget()->minimumSizeHint().width() + bar, 4 * bar};
}

bool ColumnScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry(); // the column may ask for another width
    return QScrollArea::eventFilter(watched, event);
}
