// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure.h"

#include "ui/charts/axisscale.h"
#include "ui/format.h"

#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>

namespace {

constexpr qreal kLineWidth = 2.0;
constexpr int kFewBins = 24; ///< up to here each bin's point is marked; one bin alone would have no line at all
constexpr int kDashedBins = 200; ///< beyond, the curves are too ragged for dashes, which are slow to draw too
constexpr int kPlotLeft = 78; ///< where the plot area starts, whatever the labels' width, px
constexpr int kMargin = 12;

QString labelFormat(double interval)
{
    return QStringLiteral("%.") + QString::number(axisscale::decimals(interval)) + QLatin1Char('f');
}

void setTicks(QValueAxis& axis, double interval)
{
    if (axis.tickInterval() == interval)
        return;
    axis.setTickInterval(interval);
    axis.setLabelFormat(labelFormat(interval));
}

} // namespace

namespace figure {

QList<QPointF> points(const Eigen::ArrayXd& binCentres, const Eigen::ArrayXd& mass)
{
    QList<QPointF> result(binCentres.size());
    for (Eigen::Index i = 0; i < binCentres.size(); ++i)
        result[i] = {binCentres[i], mass[i]};
    return result;
}

QString nameOfP(const kl::Parameters& parameters)
{
    return Figure::tr("P  log-normal, σ = %1").arg(format::exact(parameters.sigma));
}

QString nameOfQ()
{
    return Figure::tr("Q  normal");
}

QString summary(const kl::Snapshot& snapshot)
{
    const kl::Parameters& parameters = snapshot.parameters;
    return Figure::tr("KL(P‖Q) = %1 nats, KL(Q‖P) = %2 nats  (N = %3, σ = %4, %5, seed %6)")
        .arg(format::significant(snapshot.divergences.pq), format::significant(snapshot.divergences.qp),
            format::integer(parameters.sampleCount), format::exact(parameters.sigma),
            format::counted(parameters.binCount, Figure::tr("bin"), Figure::tr("bins")),
            QString::number(parameters.seed));
}

} // namespace figure

Figure::Figure(const Style& style)
    : m_chart(new QChart)
    , m_p(new QLineSeries(m_chart))
    , m_q(new QLineSeries(m_chart))
    , m_x(new QValueAxis(m_chart))
    , m_y(new QValueAxis(m_chart))
{
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundRoundness(0);
    m_chart->layout()->setContentsMargins(0.0, 0.0, 0.0, 0.0);
    m_chart->setMargins({kMargin, kMargin, kMargin, kMargin});
    for (QLineSeries* series : {m_p, m_q})
        m_chart->addSeries(series);
    m_chart->addAxis(m_x, Qt::AlignBottom);
    m_chart->addAxis(m_y, Qt::AlignLeft);
    for (QLineSeries* series : {m_p, m_q}) {
        series->attachAxis(m_x);
        series->attachAxis(m_y);
    }
    for (QValueAxis* axis : {m_x, m_y}) {
        axis->setTickType(QValueAxis::TicksDynamic);
        axis->setTickAnchor(0.0);
        axis->setMinorGridLineVisible(false);
        axis->setLabelsEditable(false);
    }
    m_x->setTitleText(tr("Value"));
    m_y->setTitleText(tr("Probability"));

    QLegend* legend = m_chart->legend();
    legend->detachFromChart(); // it stands inside the plot, where there is room
    legend->setAlignment(Qt::AlignLeft);
    legend->setMarkerShape(QLegend::MarkerShapeFromSeries);
    legend->setBackgroundVisible(false);
    legend->setInteractive(false);

    setStyle(style);
    connect(m_chart, &QChart::plotAreaChanged, this, &Figure::layOut);
}

Figure::~Figure() = default;

void Figure::setStyle(const Style& style)
{
    m_style = style;
    const theme::FigureColours& colours = style.colours;

    m_chart->setBackgroundBrush(colours.background);
    m_chart->setBackgroundPen(Qt::NoPen);
    m_chart->setTitleBrush(colours.text);
    applyPens();

    QFont titleFont = style.font;
    titleFont.setBold(false);
    for (QValueAxis* axis : {m_x, m_y}) {
        axis->setLabelsFont(style.font);
        axis->setTitleFont(titleFont);
        axis->setLabelsBrush(colours.text);
        axis->setTitleBrush(colours.text);
        axis->setLinePen(QPen(colours.text, 1.0));
        axis->setGridLinePen(QPen(colours.grid, 1.0));
    }
    m_chart->setTitleFont(style.font);
    m_chart->legend()->setFont(style.font);
    m_chart->legend()->setLabelBrush(colours.text);
    applyTitle();
    placeLegend();
}

void Figure::setSnapshot(const std::shared_ptr<const kl::Snapshot>& snapshot)
{
    m_snapshot = snapshot;
    const kl::Histograms& histograms = snapshot->histograms;
    const Eigen::ArrayXd centres = histograms.binCentres();
    const bool marked = centres.size() <= kFewBins;
    for (QLineSeries* series : {m_p, m_q})
        series->setPointsVisible(marked);
    // P's marks stay visible around Q's where both are equal, as they are in a single bin.
    m_p->setMarkerSize(9.0);
    m_q->setMarkerSize(6.0);
    if (const bool dashed = centres.size() <= kDashedBins; dashed != m_dashed) {
        m_dashed = dashed;
        applyPens();
    }
    m_p->replace(figure::points(centres, histograms.p.mass));
    m_q->replace(figure::points(centres, histograms.q.mass));
    const QString name = figure::nameOfP(snapshot->parameters);
    if (m_p->name() != name) {
        m_p->setName(name);
        m_q->setName(figure::nameOfQ());
        placeLegend();
    }

    const double first = histograms.binEdges[0];
    const double last = histograms.binEdges[histograms.binEdges.size() - 1];
    setTicks(*m_x, axisscale::tickInterval(last - first, 8));
    if (m_x->min() != first || m_x->max() != last)
        m_x->setRange(first, last);

    const double yEnd
        = axisscale::pinnedEnd(m_yEnd, std::max(histograms.p.mass.maxCoeff(), histograms.q.mass.maxCoeff()));
    if (yEnd != m_yEnd) {
        m_yEnd = yEnd;
        setTicks(*m_y, axisscale::tickInterval(yEnd, 5));
        m_y->setRange(0.0, yEnd);
    }
    applyTitle();
    layOut();
}

void Figure::applyPens()
{
    QPen penP(m_style.colours.p, kLineWidth);
    QPen penQ(m_style.colours.q, kLineWidth);
    for (QPen* pen : {&penP, &penQ}) {
        pen->setCapStyle(Qt::FlatCap);
        pen->setJoinStyle(Qt::RoundJoin);
    }
    if (m_dashed)
        penQ.setDashPattern({5.0, 2.0});
    m_p->setPen(penP);
    m_q->setPen(penQ);
}

void Figure::applyTitle()
{
    const QString title
        = m_style.valuesInTitle && m_snapshot ? figure::summary(*m_snapshot).toHtmlEscaped() : QString();
    if (m_chart->title() != title)
        m_chart->setTitle(title);
}

/// Keeps the plot area's left edge where it is: labels grow with their digits, and the curves would jump sideways.
void Figure::layOut()
{
    if (m_layingOut)
        return; // our own change of the margin
    m_layingOut = true;
    m_chart->layout()->activate();
    QMargins margins = m_chart->margins();
    const int wished = margins.left() + kPlotLeft - qRound(m_chart->plotArea().left());
    if (m_chart->plotArea().isValid() && wished != margins.left() && wished >= 0) {
        margins.setLeft(wished);
        m_chart->setMargins(margins);
        m_chart->layout()->activate();
    }
    placeLegend();
    m_layingOut = false;
}

void Figure::placeLegend()
{
    QLegend* legend = m_chart->legend();
    const QFontMetricsF metrics(legend->font());
    qreal widest = 0.0;
    for (const QLegendMarker* marker : legend->markers())
        widest = std::max(widest, metrics.horizontalAdvance(marker->label()));
    const QSizeF size(widest + 5.0 * metrics.height(), 6.0 * metrics.height());
    const QRectF plot = m_chart->plotArea();
    const QRectF wished(plot.right() - size.width() - kMargin, plot.top() + kMargin / 2, size.width(), size.height());
    if (legend->geometry() != wished)
        legend->setGeometry(wished);
}
