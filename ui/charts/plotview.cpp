// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotview.h"

#include "ui/charts/plotframe.h"

#include <QChart>
#include <QMouseEvent>

PlotView::PlotView(const PlotFrame& frame, QWidget* parent)
    : QChartView(frame.chart(), parent) // the scene owns the chart now
    , m_frame(frame)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the pane around it takes the keys
    setMouseTracking(true);
}

void PlotView::paintEvent(QPaintEvent* event)
{
    QChartView::paintEvent(event);
    emit painted();
}

void PlotView::mouseMoveEvent(QMouseEvent* event)
{
    // Mapped by hand: the series' own hovered() is unreliable.
    const QPointF position = m_frame.chart()->mapFromScene(mapToScene(event->position().toPoint()));
    if (m_frame.plotArea().contains(position))
        emit pointedAt(m_frame.xAt(position.x()));
    else
        emit pointedAway();
}

void PlotView::mousePressEvent(QMouseEvent* event)
{
    event->ignore(); // for the pane; and QChartView can crash on a press outside the chart
}

void PlotView::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    emit pointedAway();
}

void PlotView::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}
