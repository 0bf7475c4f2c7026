// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure.h"

#include "ui/charts/axisscale.h"
#include "ui/charts/banditem.h"
#include "ui/charts/binoverlay.h"
#include "ui/charts/legenditem.h"
#include "ui/charts/markitem.h"
#include "ui/words/description.h"
#include "ui/words/format.h"

#include <QChart>
#include <QFontMetricsF>
#include <QLineSeries>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

constexpr qreal kLineWidth = 2.0;
constexpr int kFewBins = 24; ///< up to here each bin's point is marked; one bin alone would have no line at all
constexpr int kDashedBins = 200; ///< beyond, the curves are too ragged for dashes, which are slow to draw too
constexpr int kCorners = 4;

bool touches(const QPointF& from, const QPointF& to, const QRectF& place)
{
    // Cut to the place from left to right, then looked at from above and below.
    if (std::max(from.x(), to.x()) < place.left() || std::min(from.x(), to.x()) > place.right())
        return false;
    const auto yAt = [&](qreal x) {
        const qreal part = to.x() == from.x() ? 0.0 : std::clamp((x - from.x()) / (to.x() - from.x()), 0.0, 1.0);
        return from.y() + part * (to.y() - from.y());
    };
    const auto [upper, lower]
        = to.x() == from.x() ? std::minmax({from.y(), to.y()}) : std::minmax({yAt(place.left()), yAt(place.right())});
    return lower >= place.top() && upper <= place.bottom();
}

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
    return Figure::tr("KL(P‖Q) = %1 %3, KL(Q‖P) = %2 %3  (%4)")
        .arg(format::significant(units::in(unit, snapshot.divergences.pq)),
            format::significant(units::in(unit, snapshot.divergences.qp)), units::name(unit),
            description::ofParameters(snapshot.parameters));
}

} // namespace figure

Figure::Figure(const Style& style)
    : m_frame(tr("Value"), tr("Probability"))
    , m_pinned(addLines())
    , m_exact(addLines())
    , m_counted(addLines())
    , m_overlay(new BinOverlay(m_frame))
    , m_band(new BandItem(m_frame))
    , m_marks(new MarkItem(m_frame))
    , m_legend(new LegendItem(m_frame.chart()))
{
    for (QLineSeries* series : {m_pinned.p, m_pinned.q, m_exact.p, m_exact.q})
        series->setVisible(false);
    setStyle(style);
    connect(&m_frame, &PlotFrame::resized, this, &Figure::layOut);
}

Figure::~Figure() = default;

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
    m_overlay->setColour(style.colours.text);
    m_band->setColours(style.colours.p, style.colours.q);
    m_marks->setColours(style.colours.p, style.colours.q);
    m_legend->setStyle(style.font, style.colours.text);
    applyPens();
    applyTitle();
    layOut();
}

void Figure::setContent(const FigureContent& content)
{
    m_shown = content.shown;
    const kl::Histograms& histograms = m_shown.snapshot().histograms;
    const Eigen::ArrayXd centres = histograms.binCentres();
    if (const bool dashed = centres.size() <= kDashedBins; dashed != m_dashed) {
        m_dashed = dashed;
        applyPens();
    }
    m_ink.clear();
    const auto show = [this](const Lines& lines, const Eigen::ArrayXd& x, const Eigen::ArrayXd& p,
                          const Eigen::ArrayXd& q) {
        const bool any = p.size() == x.size() && p.size() > 0;
        lines.p->setVisible(any);
        lines.q->setVisible(any);
        if (!any)
            return;
        // What lies outside is clipped on screen, but not by every format the figure is written in.
        const double first = m_shown.snapshot().histograms.binEdges[0];
        const double last = m_shown.snapshot().histograms.binEdges[m_shown.snapshot().histograms.binEdges.size() - 1];
        for (const auto& [line, mass] : {std::pair(lines.p, &p), std::pair(lines.q, &q)}) {
            QList<QPointF> points = figure::points(x, *mass);
            points.removeIf([=](const QPointF& point) { return point.x() < first || point.x() > last; });
            line->replace(points);
            m_ink.push_back(points);
        }
    };
    show(m_counted, centres, histograms.p.mass, histograms.q.mass);
    show(m_exact, centres, content.pExact, content.qExact);
    if (content.pinned) {
        const kl::Histograms& pinned = content.pinned->histograms;
        show(m_pinned, pinned.binCentres(), pinned.p.mass, pinned.q.mass);
    } else {
        show(m_pinned, {}, {}, {});
    }
    const bool marked = centres.size() <= kFewBins;
    m_marks->setPoints(marked ? m_ink[0] : QList<QPointF>(), marked ? m_ink[1] : QList<QPointF>());
    if (content.pLow.size() == centres.size()) {
        m_band->setBands({centres, content.pLow, content.pHigh}, {centres, content.qLow, content.qHigh});
        for (const Eigen::ArrayXd* edge : {&content.pLow, &content.pHigh, &content.qLow, &content.qHigh})
            m_ink.push_back(figure::points(centres, *edge));
    } else {
        m_band->setBands({}, {});
    }
    m_overlay->setSnapshot(m_shown.snapshotPointer());
    m_overlay->setShadesSkipped(content.shadesSkipped);

    m_frame.setXRange(histograms.binEdges[0], histograms.binEdges[histograms.binEdges.size() - 1]);
    m_highest = std::max({largest(histograms.p.mass), largest(histograms.q.mass), largest(content.pExact),
        largest(content.qExact), largest(content.pHigh), largest(content.qHigh),
        content.pinned ? largest(content.pinned->histograms.p.mass) : 0.0,
        content.pinned ? largest(content.pinned->histograms.q.mass) : 0.0});
    applyYRange();
    applyTitle();
    layOut();
}

void Figure::setPointedBin(int bin)
{
    m_overlay->setPointedBin(bin);
}

void Figure::setHolding(bool holding)
{
    if (m_holding == holding)
        return;
    m_holding = holding;
    if (holding || !m_shown)
        return;
    applyYRange();
    layOut();
}

void Figure::setMinimumLeft(int pixels)
{
    m_frame.setMinimumLeft(pixels);
    layOut();
}

void Figure::applyYRange()
{
    m_yEnd = axisscale::probabilityEnd(m_holding ? m_yEnd : 0.0, m_highest);
    m_frame.setYRange(0.0, m_yEnd);
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
    m_frame.setTitle(
        m_style.valuesInTitle && m_shown ? figure::summary(m_shown.snapshot(), m_shown.unit()) : QString());
}

/// Puts the legend into a free corner of the plot, or above the plot where there is none.
void Figure::layOut()
{
    if (!m_shown) {
        m_frame.layOut();
        return;
    }
    const bool marked = m_shown.snapshot().parameters.binCount <= kFewBins;
    m_legend->setEntries(
        {{figure::nameOfP(m_shown.snapshot().parameters), m_counted.p->pen(), marked ? MarkItem::kP : 0.0},
            {figure::nameOfQ(), m_counted.q->pen(), marked ? MarkItem::kQ : 0.0}});
    const QSizeF column = m_legend->sizeInColumn();
    const qreal gap = std::ceil(0.6 * QFontMetricsF(m_style.font).height());

    const QRectF whole = m_frame.layoutWith(0.0).plot;
    const QRectF inner = whole.adjusted(gap, gap / 2.0, -gap, -gap / 2.0);
    const auto placeIn = [&](int corner) {
        QRectF place(QPointF(), column);
        if (corner == 0 || corner == 2)
            place.moveRight(inner.right());
        else
            place.moveLeft(inner.left());
        if (corner < 2)
            place.moveTop(inner.top());
        else
            place.moveBottom(inner.bottom());
        return place;
    };
    const auto isGood = [&](int corner) {
        const QRectF place = placeIn(corner);
        return inner.contains(place) && isFree(place.adjusted(-gap / 2.0, -gap / 2.0, gap / 2.0, gap / 2.0), whole);
    };
    // Held: where it stands, while it can. Then the upper right corner, as usual.
    std::optional<int> corner;
    if (m_holding && m_corner && isGood(*m_corner))
        corner = m_corner;
    const bool staysAbove = m_holding && !m_corner && !m_legend->place().isEmpty();
    for (int next = 0; next < kCorners && !corner && !staysAbove; ++next) {
        if (isGood(next))
            corner = next;
    }
    m_corner = corner;
    if (corner) {
        m_frame.layOut();
        m_legend->setPlace(placeIn(*corner));
        return;
    }
    const QSizeF row = m_legend->sizeInRow();
    const QSizeF size = row.width() <= whole.width() ? row : column;
    m_frame.layOut(size.height() + gap);
    const QRectF plot = m_frame.plotArea();
    m_legend->setPlace(
        QRectF(QPointF(std::max(plot.right() - size.width(), 2.0), plot.top() - size.height() - gap), size));
}

/// No line and no mark touches @p place if the plot is at @p plot.
bool Figure::isFree(const QRectF& place, const QRectF& plot) const
{
    return std::none_of(m_ink.begin(), m_ink.end(), [&](const QList<QPointF>& points) {
        QPointF last;
        for (qsizetype i = 0; i < points.size(); ++i) {
            const QPointF point = m_frame.toChart(points[i].x(), points[i].y(), plot);
            if (touches(i == 0 ? point : last, point, place))
                return true;
            last = point;
        }
        return false;
    });
}

bool Figure::isRoomy() const
{
    const QSizeF size = chart()->size();
    const QRectF plot = m_frame.plotArea();
    return plot.height() >= 0.5 * size.height() && plot.width() >= 0.6 * size.width();
}

QRectF Figure::legendPlace() const
{
    return m_legend->place();
}

QStringList Figure::legendNames() const
{
    QStringList names;
    for (const LegendItem::Entry& entry : m_legend->entries())
        names << entry.name;
    return names;
}
