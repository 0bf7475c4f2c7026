// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotframe.h"

#include "ui/charts/axisscale.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QValueAxis>

namespace {

constexpr int kMargin = 12;
constexpr int kPlotLeft = 84; ///< where the plot area starts, whatever the labels' width, px

void setTicks(QValueAxis& axis, double interval)
{
    if (axis.tickInterval() == interval)
        return;
    axis.setTickInterval(interval);
    axis.setLabelFormat(QStringLiteral("%.") + QString::number(axisscale::decimals(interval)) + QLatin1Char('f'));
}

} // namespace

PlotFrame::PlotFrame(const QString& xTitle, const QString& yTitle)
    : m_chart(new QChart)
    , m_x(new QValueAxis(m_chart))
    , m_y(new QValueAxis(m_chart))
{
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundRoundness(0);
    m_chart->setBackgroundPen(Qt::NoPen);
    m_chart->layout()->setContentsMargins(0.0, 0.0, 0.0, 0.0);
    m_chart->setMargins({kMargin, kMargin, kMargin, kMargin});
    m_chart->legend()->hide();
    m_chart->addAxis(m_x, Qt::AlignBottom);
    m_chart->addAxis(m_y, Qt::AlignLeft);
    for (QValueAxis* axis : {m_x, m_y}) {
        axis->setTickType(QValueAxis::TicksDynamic);
        axis->setTickAnchor(0.0);
        axis->setMinorGridLineVisible(false);
        axis->setLabelsEditable(false);
    }
    m_x->setTitleText(xTitle);
    m_x->setTitleVisible(!xTitle.isEmpty());
    m_y->setTitleText(yTitle);
    connect(m_chart, &QChart::plotAreaChanged, this, &PlotFrame::layOut);
}

QRectF PlotFrame::plotArea() const
{
    return m_chart->plotArea();
}

void PlotFrame::add(QAbstractSeries* series)
{
    m_chart->addSeries(series);
    series->attachAxis(m_x);
    series->attachAxis(m_y);
}

void PlotFrame::setColours(const theme::FigureColours& colours, const QFont& font)
{
    m_chart->setBackgroundBrush(colours.background);
    m_chart->setTitleBrush(colours.text);
    m_chart->setTitleFont(font);
    for (QValueAxis* axis : {m_x, m_y}) {
        axis->setLabelsFont(font);
        axis->setTitleFont(font);
        axis->setLabelsBrush(colours.text);
        axis->setTitleBrush(colours.text);
        axis->setLinePen(QPen(colours.text, 1.0));
        axis->setGridLinePen(QPen(colours.grid, 1.0));
    }
}

void PlotFrame::setXRange(double low, double high)
{
    setTicks(*m_x, axisscale::tickInterval(high - low, 8));
    if (m_x->min() != low || m_x->max() != high) // each change lays everything out again
        m_x->setRange(low, high);
}

void PlotFrame::setYRange(double low, double high, int ticks)
{
    setTicks(*m_y, axisscale::tickInterval(high - low, ticks));
    if (m_y->min() != low || m_y->max() != high)
        m_y->setRange(low, high);
}

void PlotFrame::setYTitle(const QString& title)
{
    if (m_y->titleText() != title)
        m_y->setTitleText(title);
}

double PlotFrame::xLow() const
{
    return m_x->min();
}

double PlotFrame::xHigh() const
{
    return m_x->max();
}

double PlotFrame::yHigh() const
{
    return m_y->max();
}

QPointF PlotFrame::toChart(double x, double y) const
{
    const QRectF plot = plotArea();
    return {plot.left() + (x - m_x->min()) / (m_x->max() - m_x->min()) * plot.width(),
        plot.bottom() - (y - m_y->min()) / (m_y->max() - m_y->min()) * plot.height()};
}

double PlotFrame::xAt(double chartX) const
{
    const QRectF plot = plotArea();
    return m_x->min() + (chartX - plot.left()) / plot.width() * (m_x->max() - m_x->min());
}

void PlotFrame::layOut()
{
    if (m_layingOut)
        return; // our own change of the margin
    m_layingOut = true;
    m_chart->layout()->activate();
    QMargins margins = m_chart->margins();
    const int wished = margins.left() + kPlotLeft - qRound(plotArea().left());
    if (plotArea().isValid() && wished != margins.left() && wished >= 0) {
        margins.setLeft(wished);
        m_chart->setMargins(margins);
        m_chart->layout()->activate();
    }
    m_layingOut = false;
    emit laidOut();
}
