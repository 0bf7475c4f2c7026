// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figureview.h"

#include "ui/charts/figure.h"

#include <QChart>
#include <QEvent>
#include <QMouseEvent>

namespace {

Figure::Style screenStyle(const QWidget& widget)
{
    return {.colours = theme::figureColours(widget.palette()), .font = widget.font()};
}

} // namespace

FigureView::FigureView(QWidget* parent)
    : QChartView(parent)
    , m_figure(std::make_unique<Figure>(screenStyle(*this)))
{
    setChart(m_figure->chart()); // the scene owns the chart now
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Histograms of P and Q"));
    setFocusPolicy(Qt::NoFocus);
    setMinimumSize(320, 200);
}

FigureView::~FigureView() = default;

void FigureView::setSnapshot(const std::shared_ptr<const kl::Snapshot>& snapshot)
{
    m_figure->setSnapshot(snapshot);
}

void FigureView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (m_figure && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        m_figure->setStyle(screenStyle(*this));
}

void FigureView::paintEvent(QPaintEvent* event)
{
    QChartView::paintEvent(event);
    emit painted();
}

void FigureView::mousePressEvent(QMouseEvent* event)
{
    event->ignore(); // nothing here takes a press, and QChartView can crash on one outside the chart
}

void FigureView::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}
