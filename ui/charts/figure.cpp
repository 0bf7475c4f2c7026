// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure.h"

#include "ui/charts/axisscale.h"
#include "ui/charts/banditem.h"
#include "ui/charts/binoverlay.h"
#include "ui/words/format.h"

#include <QChart>
#include <QFontMetricsF>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>

#include <algorithm>

namespace {

constexpr qreal kLineWidth = 2.0;
constexpr int kFewBins = 24; ///< up to here each bin's point is marked; one bin alone would have no line at all
constexpr int kDashedBins = 200; ///< beyond, the curves are too ragged for dashes, which are slow to draw too
constexpr qreal kLegendMargin = 12.0;

double largest(const Eigen::ArrayXd& values)
{
    return values.size() > 0 ? values.maxCoeff() : 0.0;
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

QString summary(const kl::Snapshot& snapshot, Unit unit)
{
    const kl::Parameters& parameters = snapshot.parameters;
    return Figure::tr("KL(P‖Q) = %1 %7, KL(Q‖P) = %2 %7  (N = %3, σ = %4, %5, seed %6)")
        .arg(format::significant(units::in(unit, snapshot.divergences.pq)),
            format::significant(units::in(unit, snapshot.divergences.qp)), format::integer(parameters.sampleCount),
            format::exact(parameters.sigma),
            format::counted(parameters.binCount, Figure::tr("bin"), Figure::tr("bins")),
            QString::number(parameters.seed), units::name(unit));
}

} // namespace figure

Figure::Figure(const Style& style)
    : m_frame(tr("Value"), tr("Probability"))
    , m_pinned(addLines())
    , m_exact(addLines())
    , m_counted(addLines())
    , m_overlay(new BinOverlay(m_frame))
    , m_band(new BandItem(m_frame))
{
    QLegend* legend = chart()->legend();
    legend->setVisible(true);
    legend->detachFromChart(); // it stands inside the plot, where there is room
    legend->setAlignment(Qt::AlignLeft);
    legend->setMarkerShape(QLegend::MarkerShapeFromSeries);
    legend->setBackgroundVisible(false);
    legend->setInteractive(false);
    for (QLineSeries* series : {m_pinned.p, m_pinned.q, m_exact.p, m_exact.q}) {
        series->setVisible(false);
        hideMarkers(series);
    }
    setStyle(style);
    connect(&m_frame, &PlotFrame::laidOut, this, &Figure::placeLegend);
}

Figure::~Figure() = default;

/// Only the lines as counted are named in the legend: the others share their colours.
void Figure::hideMarkers(QLineSeries* series)
{
    const auto hide = [this, series] {
        for (QLegendMarker* marker : chart()->legend()->markers(series))
            marker->setVisible(false);
    };
    hide();
    connect(series, &QLineSeries::visibleChanged, this, hide); // the legend shows a marker with its series
}

Figure::Lines Figure::addLines()
{
    const Lines lines {new QLineSeries(chart()), new QLineSeries(chart())};
    m_frame.add(lines.p);
    m_frame.add(lines.q);
    return lines;
}

void Figure::setStyle(const Style& style)
{
    m_style = style;
    m_frame.setColours(style.colours, style.font);
    applyPens();
    m_overlay->setColour(style.colours.text);
    m_band->setColours(style.colours.p, style.colours.q);
    chart()->legend()->setFont(style.font);
    chart()->legend()->setLabelBrush(style.colours.text);
    applyTitle();
    placeLegend();
}

void Figure::setContent(const FigureContent& content)
{
    m_shown = content.shown;
    const kl::Histograms& histograms = m_shown.snapshot().histograms;
    const Eigen::ArrayXd centres = histograms.binCentres();
    const bool marked = centres.size() <= kFewBins;
    for (QLineSeries* series : {m_counted.p, m_counted.q})
        series->setPointsVisible(marked);
    // P's marks stay visible around Q's where both are equal, as they are in a single bin.
    m_counted.p->setMarkerSize(9.0);
    m_counted.q->setMarkerSize(6.0);
    if (const bool dashed = centres.size() <= kDashedBins; dashed != m_dashed) {
        m_dashed = dashed;
        applyPens();
    }
    const auto show
        = [](const Lines& lines, const Eigen::ArrayXd& x, const Eigen::ArrayXd& p, const Eigen::ArrayXd& q) {
              const bool any = p.size() == x.size() && p.size() > 0;
              lines.p->setVisible(any);
              lines.q->setVisible(any);
              if (!any)
                  return;
              lines.p->replace(figure::points(x, p));
              lines.q->replace(figure::points(x, q));
          };
    show(m_counted, centres, histograms.p.mass, histograms.q.mass);
    show(m_exact, centres, content.pExact, content.qExact);
    if (content.pinned) {
        const kl::Histograms& pinned = content.pinned->histograms;
        show(m_pinned, pinned.binCentres(), pinned.p.mass, pinned.q.mass);
        // What lies outside is clipped on screen, but not by every format the figure is written in.
        const double first = histograms.binEdges[0];
        const double last = histograms.binEdges[histograms.binEdges.size() - 1];
        for (QLineSeries* series : {m_pinned.p, m_pinned.q}) {
            QList<QPointF> inside = series->points();
            inside.removeIf([=](const QPointF& point) { return point.x() < first || point.x() > last; });
            series->replace(inside);
        }
    } else {
        show(m_pinned, {}, {}, {});
    }
    if (content.pLow.size() == centres.size())
        m_band->setBands({centres, content.pLow, content.pHigh}, {centres, content.qLow, content.qHigh});
    else
        m_band->setBands({}, {});
    m_overlay->setSnapshot(m_shown.snapshotPointer());
    m_overlay->setShadesSkipped(content.shadesSkipped);

    const QString name = figure::nameOfP(m_shown.snapshot().parameters);
    if (m_counted.p->name() != name) {
        m_counted.p->setName(name);
        m_counted.q->setName(figure::nameOfQ());
    }
    m_frame.setXRange(histograms.binEdges[0], histograms.binEdges[histograms.binEdges.size() - 1]);
    m_yEnd = axisscale::pinnedEnd(m_yEnd,
        std::max({largest(histograms.p.mass), largest(histograms.q.mass), largest(content.pExact),
            largest(content.qExact), largest(content.pHigh), largest(content.qHigh),
            content.pinned ? largest(content.pinned->histograms.p.mass) : 0.0,
            content.pinned ? largest(content.pinned->histograms.q.mass) : 0.0}));
    m_frame.setYRange(0.0, m_yEnd, 5);
    applyTitle();
    m_frame.layOut();
}

void Figure::setPointedBin(int bin)
{
    m_overlay->setPointedBin(bin);
}

void Figure::applyPens()
{
    const auto apply = [this](const Lines& lines, qreal width, float opacity, bool dashed) {
        QColor p = m_style.colours.p;
        QColor q = m_style.colours.q;
        p.setAlphaF(opacity);
        q.setAlphaF(opacity);
        QPen penP(p, width);
        QPen penQ(q, width);
        for (QPen* pen : {&penP, &penQ}) {
            pen->setCapStyle(Qt::FlatCap);
            pen->setJoinStyle(Qt::RoundJoin);
        }
        if (dashed)
            penQ.setDashPattern({5.0, 2.0});
        lines.p->setPen(penP);
        lines.q->setPen(penQ);
    };
    apply(m_counted, kLineWidth, 1.0F, m_dashed);
    apply(m_exact, 1.0, 0.75F, false);
    apply(m_pinned, kLineWidth, 0.3F, false);
}

void Figure::applyTitle()
{
    const QString title = m_style.valuesInTitle && m_shown
        ? figure::summary(m_shown.snapshot(), m_shown.unit()).toHtmlEscaped()
        : QString();
    if (chart()->title() != title)
        chart()->setTitle(title);
}

void Figure::placeLegend()
{
    QLegend* legend = chart()->legend();
    const QFontMetricsF metrics(legend->font());
    qreal widest = 0.0;
    for (const QLineSeries* series : {m_counted.p, m_counted.q})
        widest = std::max(widest, metrics.horizontalAdvance(series->name()));
    const QSizeF size(widest + 5.0 * metrics.height(), 6.0 * metrics.height());
    const QRectF plot = m_frame.plotArea();
    const QRectF wished(
        plot.right() - size.width() - kLegendMargin, plot.top() + kLegendMargin / 2.0, size.width(), size.height());
    if (legend->geometry() != wished)
        legend->setGeometry(wished);
}
