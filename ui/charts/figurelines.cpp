// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figurelines.h"

#include "ui/charts/areaitem.h"
#include "ui/charts/binline.h"
#include "ui/charts/curvetitles.h"
#include "ui/charts/faint.h"
#include "ui/charts/figurenames.h"
#include "ui/charts/markitem.h"
#include "ui/charts/plotframe.h"
#include "ui/charts/populationlines.h"
#include "ui/charts/traces.h"

#include <QChart>
#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace {

// Of the counted lines' width.
constexpr qreal kThin = 0.5;
constexpr qreal kPinned = 0.8;
constexpr qreal kFineBin = 3.0; ///< pixels
constexpr float kFineOpacity = 0.8F;
constexpr float kBodyOpacity = 0.08F; ///< of both over one another too, lines keep a contrast of 3 : 1
constexpr float kBandOpacity = 0.25F;
constexpr float kTallBandOpacity = 0.14F; ///< where it reaches down to the axis, and P's and Q's are one block
constexpr int kFewBins = 24; ///< up to here each bin's point is marked
constexpr int kDashedBins = 200; ///< beyond, the curves are too ragged for dashes, which are slow to draw too

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Figure)
};

/// Points that have no line, for they have no neighbours.
QList<QPointF> alone(const std::vector<QList<QPointF>>& runs)
{
    QList<QPointF> points;
    for (const QList<QPointF>& run : runs) {
        if (run.size() == 1)
            points += run;
    }
    return points;
}

/// The accent, between itself and the text: told apart from the sample's line, and of a stronger contrast.
QColor ofPopulation(const QColor& accent, const QColor& text)
{
    constexpr float kText = 0.5F;
    const auto mix = [](float a, float b) { return a + kText * (b - a); };
    return QColor::fromRgbF(
        mix(accent.redF(), text.redF()), mix(accent.greenF(), text.greenF()), mix(accent.blueF(), text.blueF()));
}

QPen penOf(const QColor& colour, qreal width, const QList<qreal>& dashes = {})
{
    QPen pen(colour, width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

} // namespace

FigureLines::FigureLines(PlotFrame& frame)
    : m_pinned(frame)
    , m_counted(frame)
    , m_populations(new PopulationLines(frame))
    , m_bodies(new AreaItem(frame, 1.2))
    , m_band(new AreaItem(frame, 2.0))
    , m_marks(new MarkItem(frame))
    , m_traces(new Traces(frame))
{
}

void FigureLines::setStyle(const theme::FigureColours& colours, qreal width, qreal least)
{
    m_colours = colours;
    m_width = std::max(width, least);
    m_least = least;
    m_marks->setStyle(colours.p, colours.q, colours.background, m_width);
    applyPens();
    if (m_content.shown)
        setContent(FigureContent(m_content), m_window); // marks and areas have their colours in them
}

void FigureLines::setBinWidth(qreal pixels)
{
    if (std::exchange(m_fine, pixels < kFineBin) != m_fine)
        applyPens();
}

void FigureLines::applyPens()
{
    const qreal thin = std::max(kThin * m_width, m_least);
    const qreal pinned = std::max(kPinned * m_width, m_least);
    const qreal width = m_fine ? thin : m_width;
    m_counted.p.setPen(penOf(m_colours.p, width));
    // Of ragged lines the upper one lets the lower be seen.
    const QColor q = m_fine ? faint(m_colours.q, kFineOpacity) : m_colours.q;
    m_counted.q.setPen(penOf(q, width, m_dashed ? QList<qreal> {5.0, 2.0} : QList<qreal> {}));
    m_pinned.p.setPen(penOf(m_colours.p, pinned, {1.0, 2.0}));
    m_pinned.q.setPen(penOf(m_colours.q, pinned, {1.0, 2.0}));
    m_traces->setWidth(thin);
    m_populations->setPens(penOf(ofPopulation(m_colours.p, m_colours.text), thin),
        penOf(ofPopulation(m_colours.q, m_colours.text), thin), m_fine ? m_colours.background : QColor());
}

void FigureLines::setContent(const FigureContent& content, const polyline::Window& window)
{
    m_content = content;
    m_window = window;
    const bool dashed = content.shown.snapshot().parameters.binCount <= kDashedBins;
    if (std::exchange(m_dashed, dashed) != dashed)
        applyPens();
    m_ink.clear();
    showCounted(m_counted, m_countedExits, content.shown.snapshot().histograms);
    showCounted(m_pinned, m_pinnedExits, content.pinned ? content.pinned->histograms : kl::Histograms {});
    showPopulations();
    showMarks();
    showAreas();
    showTraces();
}

void FigureLines::addInk(const std::vector<QList<QPointF>>& runs, const std::vector<polyline::Exit>& exits)
{
    m_ink.insert(m_ink.end(), runs.begin(), runs.end());
    for (const polyline::Exit& exit : exits)
        m_ink.push_back({QPointF(exit.x, polyline::onAxis(m_window.yHigh, m_window.logarithmic))});
}

void FigureLines::showCounted(Lines& lines, Exits& exits, const kl::Histograms& histograms)
{
    const PlotScale& scale = m_content.scale;
    const bool isShown = histograms.p.mass.size() > 0;
    const Eigen::ArrayXd x = isShown ? binline::places(histograms, scale) : Eigen::ArrayXd();
    for (const auto& [curve, mass, out] :
        {std::tuple(&lines.p, &histograms.p.mass, &exits[0]), std::tuple(&lines.q, &histograms.q.mass, &exits[1])}) {
        const Eigen::ArrayXd y
            = isShown ? binline::heights(heightsOf(histograms, *mass, scale), scale) : Eigen::ArrayXd();
        curve->setRuns(polyline::runs(x, y, m_window));
        *out = polyline::exits(x, y, m_window);
        addInk(curve->runs(), *out);
    }
}

void FigureLines::showPopulations()
{
    std::array<PopulationLines::Runs, 2> runs;
    for (const auto& [y, run, out] : {std::tuple(&m_content.pExact, &runs[0], &m_exactExits[0]),
             std::tuple(&m_content.qExact, &runs[1], &m_exactExits[1])}) {
        Eigen::ArrayXd x = m_content.exactX;
        Eigen::ArrayXd heights = *y;
        if (heights.size() == 1) { // the mass of all values is the single bin's
            x = binline::places(m_content.shown.snapshot().histograms, m_content.scale);
            heights = binline::heights(*y, m_content.scale);
        }
        *run = polyline::runs(x, heights, m_window);
        *out = polyline::exits(x, heights, m_window);
        addInk(*run, *out);
    }
    m_populations->setRuns(std::move(runs[0]), std::move(runs[1]));
}

void FigureLines::showMarks()
{
    const kl::Histograms& histograms = m_content.shown.snapshot().histograms;
    const bool marksAll = m_content.shown.snapshot().parameters.binCount <= kFewBins;
    const Eigen::ArrayXd centres = histograms.binCentres();
    std::array<MarkItem::Marks, 2> marks;
    for (std::size_t side = 0; side < marks.size(); ++side) {
        const Eigen::ArrayXd& mass = side == 0 ? histograms.p.mass : histograms.q.mass;
        const auto& of = [side](const Lines& lines) -> const Curve& { return side == 0 ? lines.p : lines.q; };
        marks.at(side).points
            = (marksAll ? polyline::points(centres, heightsOf(histograms, mass, m_content.scale), m_window)
                        : alone(of(m_counted).runs()))
            + alone(m_populations->runs().at(side)) + alone(of(m_pinned).runs());
        for (const Exits* exits : {&m_countedExits, &m_exactExits, &m_pinnedExits}) {
            for (const polyline::Exit& exit : exits->at(side))
                marks.at(side).exits << exit.x;
        }
        std::sort(marks.at(side).exits.begin(), marks.at(side).exits.end());
    }
    m_marks->setMarks(marks[0], marks[1]);
}

void FigureLines::showAreas()
{
    const kl::Histograms& histograms = m_content.shown.snapshot().histograms;
    const PlotScale& scale = m_content.scale;
    const Eigen::ArrayXd x = binline::places(histograms, scale);
    const auto heights
        = [&](const Eigen::ArrayXd& mass) { return binline::heights(heightsOf(histograms, mass, scale), scale); };
    std::vector<AreaItem::Area> bodies;
    const Eigen::ArrayXd zero = Eigen::ArrayXd::Zero(x.size());
    for (const auto& [side, colour] : {std::pair(&histograms.p, m_colours.p), std::pair(&histograms.q, m_colours.q)}) {
        if (!m_content.fills)
            continue;
        for (const QPolygonF& polygon : polyline::areas(x, zero, heights(side->mass), m_window))
            bodies.push_back({polygon, faint(colour, kBodyOpacity)});
    }
    m_bodies->setAreas(std::move(bodies));

    std::vector<AreaItem::Area> bands;
    if (m_content.pLow.size() == histograms.p.mass.size()) {
        const float opacity = scale.logarithmic ? kTallBandOpacity : kBandOpacity;
        for (const auto& [low, high, colour] : {std::tuple(&m_content.pLow, &m_content.pHigh, m_colours.p),
                 std::tuple(&m_content.qLow, &m_content.qHigh, m_colours.q)}) {
            for (const QPolygonF& polygon : polyline::areas(x, heights(*low), heights(*high), m_window)) {
                bands.push_back({polygon, faint(colour, opacity)});
                m_ink.push_back(polygon);
            }
        }
    }
    m_hasBand = !bands.empty();
    m_band->setAreas(std::move(bands));
}

void FigureLines::showTraces()
{
    constexpr float kNewest = 0.4F;
    constexpr float kOldest = 0.08F;
    std::vector<Traces::Trace> traces;
    const PlotScale& scale = m_content.scale;
    const kl::Histograms& shown = m_content.shown.snapshot().histograms;
    float age = static_cast<float>(m_content.traces.size());
    for (const auto& snapshot : m_content.traces) {
        const float opacity = kNewest + (kOldest - kNewest) * --age / static_cast<float>(m_content.traces.size());
        const kl::Histograms& histograms = snapshot->histograms;
        const Eigen::ArrayXd x = binline::places(histograms, scale);
        for (const auto& [mass, colour] :
            {std::pair(&histograms.p.mass, m_colours.p), std::pair(&histograms.q.mass, m_colours.q)}) {
            const Eigen::ArrayXd y = binline::heights(heightsBeside(shown, histograms, *mass, scale), scale);
            traces.push_back({polyline::runs(x, y, m_window), faint(colour, opacity)});
        }
    }
    m_traces->setTraces(std::move(traces));
}

/// P and Q lie so close together that a name for each could not be told apart: between them is but a small part of what
/// is below them.
bool FigureLines::coincide() const
{
    constexpr double kSmall = 0.06;
    const kl::Histograms& histograms = m_content.shown.snapshot().histograms;
    const Eigen::ArrayXd centres = histograms.binCentres();
    const Eigen::ArrayXd p = heightsOf(histograms, histograms.p.mass, m_content.scale);
    const Eigen::ArrayXd q = heightsOf(histograms, histograms.q.mass, m_content.scale);
    const double bottom = polyline::onAxis(m_window.yLow, m_window.logarithmic);
    const double top = polyline::onAxis(m_window.yHigh, m_window.logarithmic);
    const auto above = [&](double height) { // log₁₀ of 0 is −∞
        return std::clamp(polyline::onAxis(height, m_window.logarithmic), bottom, top) - bottom;
    };
    double between = 0.0;
    double below = 0.0;
    for (Eigen::Index bin = 0; bin < centres.size(); ++bin) {
        if (centres.size() > 1 && (centres[bin] < m_window.xLow || centres[bin] > m_window.xHigh))
            continue;
        between += std::abs(above(p[bin]) - above(q[bin]));
        below += above(p[bin]) + above(q[bin]);
    }
    return below > 0.0 ? between <= kSmall * below : false;
}

std::vector<FigureLabels::Named> FigureLines::named() const
{
    const std::array<ColouredText, 2> letters {ColouredText {{{QStringLiteral("P"), m_colours.pText}}},
        ColouredText {{{QStringLiteral("Q"), m_colours.qText}}}};
    const bool alike = coincide();
    return figure::namesOf(letters, m_colours.text,
        {{{m_counted.p.runs(), m_countedExits[0]}, {m_counted.q.runs(), m_countedExits[1]}}},
        {{{m_populations->runs()[0], m_exactExits[0]}, {m_populations->runs()[1], m_exactExits[1]}}}, alike);
}

std::vector<LegendItem::Entry> FigureLines::legendEntries(qreal width, const QFont& font) const
{
    using Entry = LegendItem::Entry;
    const kl::Parameters& parameters = m_content.shown.snapshot().parameters;
    const bool marked = parameters.binCount <= kFewBins;
    std::vector<Entry> entries;
    if (!m_counted.p.runs().empty() || !m_countedExits[0].empty())
        entries.push_back({.letter = QStringLiteral("P"),
            .name = figure::nameOfP(parameters),
            .shorter = figure::shortNameOfP(parameters),
            .pens = {m_counted.p.pen()},
            .mark = marked ? Entry::Mark::Disc : Entry::Mark::None});
    if (!m_counted.q.runs().empty() || !m_countedExits[1].empty())
        entries.push_back({.letter = QStringLiteral("Q"),
            .name = figure::nameOfQ(),
            .pens = {m_counted.q.pen()},
            .mark = marked ? Entry::Mark::Ring : Entry::Mark::None});
    if (!m_populations->isEmpty() || !m_exactExits[0].empty() || !m_exactExits[1].empty())
        entries.push_back({.name = m_content.scale.held ? Texts::tr("exact density") : Texts::tr("exact masses"),
            .shorter = Texts::tr("exact"),
            .pens = {m_populations->pens()[0], m_populations->pens()[1]}});
    if (m_hasBand)
        entries.push_back({.name = Texts::tr("9 in 10 further samples"),
            .shorter = Texts::tr("9 in 10 samples"),
            .areas = {faint(m_colours.p, kBandOpacity), faint(m_colours.q, kBandOpacity)}});
    if (!m_pinned.p.runs().empty() || !m_pinned.q.runs().empty())
        entries.push_back({.name = nameOfPinned(width, font),
            .shorter = Texts::tr("pinned"),
            .pens = {m_pinned.p.pen(), m_pinned.q.pen()}});
    return entries;
}

/// By what differs, where that does not take most of the figure's width.
QString FigureLines::nameOfPinned(qreal width, const QFont& font) const
{
    constexpr double kMost = 0.7;
    const QString name = figure::nameOfPinned(m_content.pinned->parameters, m_content.shown.snapshot().parameters);
    return QFontMetricsF(font).horizontalAdvance(name) <= kMost * width ? name : Texts::tr("pinned");
}
