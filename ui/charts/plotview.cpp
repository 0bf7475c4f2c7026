// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotview.h"

#include "ui/charts/plotframe.h"

#include <QChart>
#include <QCursor>
#include <QMouseEvent>

#include <cmath>

PlotView::PlotView(const PlotFrame& frame, QWidget* parent)
    : QChartView(frame.chart(), parent) // the scene owns the chart now
    , m_frame(frame)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the pane around it takes the keys
    setMouseTracking(true);
}

void PlotView::setMovable(bool movable)
{
    m_movable = movable;
    if (!movable)
        m_grip.reset();
    showCursor(inChart(viewport()->mapFromGlobal(QCursor::pos())));
}

void PlotView::showCursor(const QPointF& inChart)
{
    if (m_grip)
        viewport()->setCursor(Qt::ClosedHandCursor);
    else if (m_movable && m_frame.plotArea().contains(inChart))
        viewport()->setCursor(Qt::OpenHandCursor);
    else
        viewport()->unsetCursor();
}

QPointF PlotView::inChart(const QPointF& position) const
{
    // Mapped by hand: the series' own hovered() is unreliable.
    return m_frame.chart()->mapFromScene(mapToScene(position.toPoint()));
}

void PlotView::paintEvent(QPaintEvent* event)
{
    QChartView::paintEvent(event);
    emit painted();
}

void PlotView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF position = inChart(event->position());
    if (!event->buttons().testFlag(Qt::LeftButton)) // let go over something else: a menu, say
        m_grip.reset();
    showCursor(position);
    if (m_grip) {
        const double by = m_frame.xAt(position.x()) - m_frame.xAt(*m_grip);
        m_grip = position.x();
        emit moved(by);
    } else if (m_frame.plotArea().contains(position)) {
        emit pointedAt(m_frame.xAt(position.x()), position.y());
    } else {
        emit pointedAway();
    }
}

void PlotView::mousePressEvent(QMouseEvent* event)
{
    const QPointF position = inChart(event->position());
    if (m_movable && event->button() == Qt::LeftButton && m_frame.plotArea().contains(position)) {
        m_grip = position.x();
        showCursor(position);
    }
    event->ignore(); // for the pane; and QChartView can crash on a press outside the chart
}

void PlotView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_grip) {
        m_grip.reset();
        showCursor(inChart(event->position()));
    }
    event->ignore();
}

void PlotView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_movable && event->button() == Qt::LeftButton)
        emit allWished();
    event->ignore();
}

void PlotView::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    emit pointedAway();
}

void PlotView::wheelEvent(QWheelEvent* event)
{
    const QPointF position = inChart(event->position());
    // Alt turns the wheel sideways, and so do some mice with Shift.
    const int turn = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    if (!m_movable || turn == 0 || !m_frame.plotArea().contains(position)) {
        event->ignore();
        return;
    }
    constexpr double kNotch = 120.0; // eighths of a degree
    const double factor = std::pow(0.8, turn / kNotch);
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        emit stretched(factor);
    else
        emit zoomed(factor, m_frame.xAt(position.x()));
    event->accept();
}
