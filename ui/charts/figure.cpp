// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure.h"

#include "ui/charts/areaitem.h"
#include "ui/charts/beyond.h"
#include "ui/charts/binnote.h"
#include "ui/charts/binoverlay.h"
#include "ui/charts/curvenames.h"
#include "ui/charts/faint.h"
#include "ui/charts/figurenames.h"
#include "ui/charts/markitem.h"
#include "ui/words/format.h"

#include <QChart>
#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

constexpr qreal kLineWidth = 2.5;
constexpr qreal kThinWidth = 1.25;
constexpr qreal kPinnedWidth = 2.0;
constexpr float kBodyOpacity = 0.08F; ///< of both over one another too, lines keep a contrast of 3 : 1
constexpr float kBandOpacity = 0.25F;
constexpr int kFewBins = 24; ///< up to here each bin's point is marked
constexpr int kDashedBins = 200; ///< beyond, the curves are too ragged for dashes, which are slow to draw too

double largest(const Eigen::ArrayXd& values)
{
    return values.size() > 0 ? values.maxCoeff() : 0.0;
}

/// Points that have no line, for they have no neighbours.
QList<QPointF> alone(const Curve& curve)
{
    QList<QPointF> points;
    for (const QList<QPointF>& run : curve.runs()) {
        if (run.size() == 1)
            points += run;
    }
    return points;
}

} // namespace

Figure::Figure(const Style& style)
    : m_frame(tr("Value"), tr("Probability"))
    , m_pinned(m_frame)
    , m_exact(m_frame)
    , m_counted(m_frame)
    , m_overlay(new BinOverlay(m_frame))
    , m_bodies(new AreaItem(m_frame, 1.2))
    , m_band(new AreaItem(m_frame, 2.0))
    , m_marks(new MarkItem(m_frame))
    , m_note(new BinNote(m_frame))
    , m_labels(m_frame)
{
    setStyle(style);
    connect(&m_frame, &PlotFrame::resized, this, &Figure::layOut);
}

Figure::~Figure() = default;

void Figure::setStyle(const Style& style)
{
    m_style = style;
    m_frame.setColours(style.colours, style.font);
    m_overlay->setStyle(style.colours, style.font);
    m_note->setStyle(style.colours, style.font);
    m_marks->setColours(style.colours.p, style.colours.q);
    m_labels.setStyle(style.colours, style.font, style.legendGivesWay);
    applyPens();
    applyTitle();
    if (m_content.shown) {
        applyNotes();
        applyLines();
    }
    layOut();
}

void Figure::applyNotes()
{
    const Beyond notes = beyond(m_content.shown.snapshot(), m_content.scale, m_style.colours);
    m_frame.setNotes(notes.left, notes.right);
}

void Figure::setContent(const FigureContent& content)
{
    if (content.scale != m_content.scale) { // what was shown in another scale says nothing of this one
        m_yEnd = 0.0;
        m_yEnds.reset();
    }
    m_content = content;
    const bool dashed = content.shown.snapshot().parameters.binCount <= kDashedBins;
    if (dashed != m_dashed) {
        m_dashed = dashed;
        applyPens();
    }
    m_frame.setYTitle(content.scale.held ? tr("Density, share per unit") : tr("Probability"));
    m_overlay->setSnapshot(content.shown.snapshotPointer());
    m_overlay->setMarksSkipped(content.marksSkipped);
    m_note->setShown(content.shown);
    applyNotes();
    applyRanges();
    applyLines();
    applyTitle();
    layOut();
}

QPointF Figure::curvePoint(bool ofP, int bin) const
{
    const kl::Histograms& histograms = m_content.shown.snapshot().histograms;
    const Eigen::ArrayXd heights = heightsOf(histograms, ofP ? histograms.p.mass : histograms.q.mass, m_content.scale);
    return m_frame.toChart(histograms.binCentres()[bin], polyline::onAxis(heights[bin], m_window.logarithmic));
}

void Figure::setPointedBin(int bin, std::optional<qreal> y)
{
    m_overlay->setPointedBin(bin);
    m_note->setBin(bin, y);
}

void Figure::setHolding(bool holding)
{
    if (m_holding == holding)
        return;
    m_holding = holding;
    if (holding || !m_content.shown)
        return;
    applyRanges();
    applyLines();
    layOut();
}

void Figure::setMinimumSides(int left, int right)
{
    m_frame.setMinimumSides(left, right);
    layOut();
}

void Figure::setLit(bool skipped)
{
    m_overlay->setLit(skipped);
    layOut();
}

double Figure::peakOf(const kl::Histograms& histograms) const
{
    return std::max(largest(heightsOf(histograms, histograms.p.mass, m_content.scale)),
        largest(heightsOf(histograms, histograms.q.mass, m_content.scale)));
}

/// The largest of all that is drawn.
double Figure::highest() const
{
    const kl::Histograms& histograms = m_content.shown.snapshot().histograms;
    return std::max(
        {peakOf(histograms), m_content.pinned ? peakOf(m_content.pinned->histograms) : 0.0, largest(m_content.pExact),
            largest(m_content.qExact), largest(heightsOf(histograms, m_content.pHigh, m_content.scale)),
            largest(heightsOf(histograms, m_content.qHigh, m_content.scale))});
}

void Figure::applyRanges()
{
    const kl::Snapshot& snapshot = m_content.shown.snapshot();
    const PlotScale& scale = m_content.scale;
    const Eigen::ArrayXd& edges = snapshot.histograms.binEdges;
    if (scale.held)
        m_frame.setXRange(scale.low, scale.high);
    else
        m_frame.setXRange(edges[0], edges[edges.size() - 1]);

    axisscale::Ends y {0.0, scale.top};
    if (scale.held && scale.logarithmic) {
        y = {1e-5 * scale.top, 10.0 * scale.top}; // six decades that depend on nothing that is shown
    } else if (!scale.held && scale.logarithmic) {
        const auto count = static_cast<double>(
            std::max(snapshot.parameters.sampleCount, m_content.pinned ? m_content.pinned->parameters.sampleCount : 0));
        m_yEnds = axisscale::logarithmicEnds(1.0 / count, highest(), m_holding ? m_yEnds : std::nullopt);
        y = {m_yEnds->low, std::min(m_yEnds->high, 1.0)};
    } else if (!scale.held) {
        m_yEnd = axisscale::probabilityEnd(m_holding ? m_yEnd : 0.0, highest());
        y.high = m_yEnd;
    }
    m_frame.setYRange(y.low, y.high, scale.logarithmic);
    m_window = {m_frame.xLow(), m_frame.xHigh(), y.low, y.high, scale.logarithmic};
}

void Figure::showLines(Lines& lines, const Eigen::ArrayXd& x, const Eigen::ArrayXd& p, const Eigen::ArrayXd& q)
{
    for (const auto& [curve, y] : {std::pair(&lines.p, &p), std::pair(&lines.q, &q)}) {
        curve->setRuns(y->size() == x.size() ? polyline::runs(x, *y, m_window) : std::vector<QList<QPointF>> {});
        m_ink.insert(m_ink.end(), curve->runs().begin(), curve->runs().end());
    }
}

void Figure::applyLines()
{
    const kl::Snapshot& snapshot = m_content.shown.snapshot();
    const kl::Histograms& histograms = snapshot.histograms;
    const Eigen::ArrayXd centres = histograms.binCentres();
    const auto heights = [this](const kl::Histograms& of, const kl::SampleHistogram& side) {
        return heightsOf(of, side.mass, m_content.scale);
    };
    const Eigen::ArrayXd p = heights(histograms, histograms.p);
    const Eigen::ArrayXd q = heights(histograms, histograms.q);
    m_ink.clear();
    showLines(m_counted, centres, p, q);
    showLines(m_exact, m_content.exactX, m_content.pExact, m_content.qExact);
    if (m_content.pinned) {
        const kl::Histograms& pinned = m_content.pinned->histograms;
        showLines(m_pinned, pinned.binCentres(), heights(pinned, pinned.p), heights(pinned, pinned.q));
    } else {
        showLines(m_pinned, {}, {}, {});
    }
    const bool marksAll = snapshot.parameters.binCount <= kFewBins;
    m_marks->setPoints(
        (marksAll ? polyline::points(centres, p, m_window) : alone(m_counted.p)) + alone(m_exact.p) + alone(m_pinned.p),
        (marksAll ? polyline::points(centres, q, m_window) : alone(m_counted.q)) + alone(m_exact.q)
            + alone(m_pinned.q));

    std::vector<AreaItem::Area> bodies;
    const Eigen::ArrayXd zero = Eigen::ArrayXd::Zero(centres.size());
    for (const auto& [y, colour] : {std::pair(&p, m_style.colours.p), std::pair(&q, m_style.colours.q)}) {
        for (const QPolygonF& polygon : polyline::areas(centres, zero, *y, m_window))
            bodies.push_back({polygon, faint(colour, kBodyOpacity)});
    }
    m_bodies->setAreas(std::move(bodies));
    applyBand(centres);
}

void Figure::applyBand(const Eigen::ArrayXd& centres)
{
    std::vector<AreaItem::Area> bands;
    if (m_content.pLow.size() == centres.size()) {
        const auto heights = [this](const Eigen::ArrayXd& mass) {
            return heightsOf(m_content.shown.snapshot().histograms, mass, m_content.scale);
        };
        for (const auto& [low, high, colour] : {std::tuple(&m_content.pLow, &m_content.pHigh, m_style.colours.p),
                 std::tuple(&m_content.qLow, &m_content.qHigh, m_style.colours.q)}) {
            for (const QPolygonF& polygon : polyline::areas(centres, heights(*low), heights(*high), m_window)) {
                bands.push_back({polygon, faint(colour, kBandOpacity)});
                m_ink.push_back(polygon);
            }
        }
    }
    m_band->setAreas(std::move(bands));
}

void Figure::applyPens()
{
    const auto apply = [this](Lines& lines, qreal width, const QList<qreal>& p, const QList<qreal>& q) {
        for (const auto& [curve, colour, dashes] :
            {std::tuple(&lines.p, m_style.colours.p, &p), std::tuple(&lines.q, m_style.colours.q, &q)}) {
            QPen pen(colour, width);
            pen.setCapStyle(Qt::FlatCap);
            pen.setJoinStyle(Qt::RoundJoin);
            if (!dashes->isEmpty())
                pen.setDashPattern(*dashes);
            curve->setPen(pen);
        }
    };
    apply(m_counted, kLineWidth, {}, m_dashed ? QList<qreal> {5.0, 2.0} : QList<qreal> {});
    apply(m_exact, kThinWidth, {}, {});
    apply(m_pinned, kPinnedWidth, {1.0, 2.0}, {1.0, 2.0});
}

void Figure::applyTitle()
{
    const Shown& shown = m_content.shown;
    m_frame.setTitle(m_style.valuesInTitle && shown ? figure::summary(shown.snapshot(), shown.unit()) : QString());
}

std::vector<LegendItem::Entry> Figure::legendEntries() const
{
    const kl::Parameters& parameters = m_content.shown.snapshot().parameters;
    const bool marked = parameters.binCount <= kFewBins;
    const auto both = [](const Lines& lines) { return std::vector {lines.p.pen(), lines.q.pen()}; };
    std::vector<LegendItem::Entry> entries {
        {.name = figure::nameOfP(parameters), .pens = {m_counted.p.pen()}, .mark = marked ? MarkItem::kP : 0.0},
        {.name = figure::nameOfQ(), .pens = {m_counted.q.pen()}, .mark = marked ? MarkItem::kQ : 0.0}};
    if (m_content.pExact.size() > 0)
        entries.push_back(
            {.name = m_content.scale.held ? tr("exact density") : tr("exact masses"), .pens = both(m_exact)});
    if (m_content.pLow.size() > 0)
        entries.push_back({.name = tr("9 in 10 further samples"),
            .areas = {faint(m_style.colours.p, kBandOpacity), faint(m_style.colours.q, kBandOpacity)}});
    if (m_content.pinned)
        entries.push_back({.name = nameOfPinned(), .pens = both(m_pinned)});
    if (m_overlay->isAnySkipped())
        entries.push_back(
            {.name = parameters.emptyBins == kl::EmptyBins::Skip ? tr("skipped bins") : tr("bins left out"),
                .hatched = true});
    return entries;
}

/// By what differs, where that does not take most of the figure's width.
QString Figure::nameOfPinned() const
{
    constexpr double kMost = 0.7;
    const QString name = figure::nameOfPinned(m_content.pinned->parameters, m_content.shown.snapshot().parameters);
    const bool fits = QFontMetricsF(m_style.font).horizontalAdvance(name) <= kMost * chart()->size().width();
    return fits ? name : tr("pinned");
}

/// A curve that leaves the plot at the top says how far it goes.
FigureLabels::Named Figure::named(const Curve& curve, const QString& name, const QColor& colour) const
{
    const kl::Histograms& histograms = m_content.shown.snapshot().histograms;
    const Eigen::ArrayXd centres = histograms.binCentres();
    const Eigen::ArrayXd heights
        = heightsOf(histograms, &curve == &m_counted.p ? histograms.p.mass : histograms.q.mass, m_content.scale);
    const double peak = largest((centres >= m_window.xLow && centres <= m_window.xHigh).select(heights, 0.0));
    if (peak <= m_window.yHigh)
        return {curve, name, colour};
    return {curve, tr("%1, peak %2 ↑").arg(name, format::significant(peak, 3)), colour};
}

void Figure::layOut()
{
    if (!m_content.shown) {
        m_frame.layOut();
        return;
    }
    m_labels.setEntries(legendEntries());
    m_labels.layOut(m_ink,
        {named(m_counted.p, QStringLiteral("P"), m_style.colours.pText),
            named(m_counted.q, QStringLiteral("Q"), m_style.colours.qText)},
        m_holding);
}

bool Figure::isRoomy() const
{
    const QSizeF size = chart()->size();
    const QRectF plot = m_frame.plotArea();
    return plot.height() >= 0.5 * size.height() && plot.width() >= 0.6 * size.width();
}

QRectF Figure::legendPlace() const
{
    return m_labels.legend().place();
}

QStringList Figure::legendNames() const
{
    QStringList names;
    for (const LegendItem::Entry& entry : m_labels.legend().entries())
        names << entry.name;
    return names;
}
