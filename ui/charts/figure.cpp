// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure.h"

#include "ui/charts/beyond.h"
#include "ui/charts/binnote.h"
#include "ui/charts/binoverlay.h"
#include "ui/charts/curvenames.h"
#include "ui/charts/figurenames.h"

#include <QChart>
#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace {

/// The whole range begins and ends a little outside the bins: a bar of the first one would be taken for the axis.
constexpr double kPadding = 0.015; ///< of the range, on either side
/// So is what is highest not to be taken for an edge of the frame.
constexpr double kHeadroom = 0.05; ///< of the axis, above its last number

double largest(const Eigen::ArrayXd& values)
{
    return values.size() > 0 ? values.maxCoeff() : 0.0;
}

} // namespace

Figure::Figure(const Style& style)
    : m_frame(tr("Value"), tr("Probability"))
    , m_lines(m_frame)
    , m_overlay(new BinOverlay(m_frame))
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
    m_frame.setStyle(style);
    m_overlay->setStyle(style.colours, style.font, style.leastLine);
    m_note->setStyle(style.colours, style.font);
    m_lines.setStyle(style.colours, style.lineWidth, style.leastLine);
    m_labels.setStyle(style);
    applyTitle();
    if (m_content.shown)
        applyNotes();
    layOut();
}

void Figure::applyNotes()
{
    // Where there are numbers below another chart too, all know what they are; but notes have this line.
    m_frame.setXTitle(m_style.dense && !m_content.scale.held ? QString() : tr("Value"));
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
    m_frame.setYTitle(content.scale.held ? tr("Density, share per unit") : tr("Probability"));
    m_overlay->setMarksSkipped(content.marksSkipped);
    m_overlay->setSnapshot(content.shown.snapshotPointer());
    m_note->setShown(content.shown);
    applyNotes();
    applyRanges();
    m_lines.setContent(m_content, m_window);
    m_note->setInk(m_lines.ink());
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
    m_lines.setContent(m_content, m_window);
    m_note->setInk(m_lines.ink());
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
    double ofTraces = 0.0;
    for (const auto& trace : m_content.traces) {
        for (const kl::SampleHistogram* side : {&trace->histograms.p, &trace->histograms.q})
            ofTraces = std::max(
                ofTraces, largest(heightsBeside(histograms, trace->histograms, side->mass, m_content.scale)));
    }
    return std::max({peakOf(histograms), ofTraces, m_content.pinned ? peakOf(m_content.pinned->histograms) : 0.0,
        largest(m_content.pExact), largest(m_content.qExact),
        largest(heightsOf(histograms, m_content.pHigh, m_content.scale)),
        largest(heightsOf(histograms, m_content.qHigh, m_content.scale))});
}

void Figure::applyRanges()
{
    const kl::Snapshot& snapshot = m_content.shown.snapshot();
    const PlotScale& scale = m_content.scale;
    const Eigen::ArrayXd& edges = snapshot.histograms.binEdges;
    const double padding = kPadding * (edges[edges.size() - 1] - edges[0]);
    if (scale.held)
        m_frame.setXRange(scale.low, scale.high);
    else
        m_frame.setXRange(edges[0] - padding, edges[edges.size() - 1] + padding);

    axisscale::Ends y {0.0, scale.top};
    double lastTick = y.high;
    if (scale.held && scale.logarithmic) {
        y = {1e-5 * scale.top, 10.0 * scale.top}; // six decades that depend on nothing that is shown
        lastTick = y.high;
    } else if (!scale.held && scale.logarithmic) {
        const auto count = static_cast<double>(
            std::max(snapshot.parameters.sampleCount, m_content.pinned ? m_content.pinned->parameters.sampleCount : 0));
        m_yEnds = axisscale::logarithmicEnds(1.0 / count, highest(), m_holding ? m_yEnds : std::nullopt);
        lastTick = std::min(m_yEnds->high, 1.0);
        y = {m_yEnds->low, lastTick * std::pow(lastTick / m_yEnds->low, kHeadroom)};
    } else if (!scale.held) {
        m_yEnd = axisscale::probabilityEnd(m_holding ? m_yEnd : 0.0, highest());
        lastTick = m_yEnd;
        y.high = (1.0 + kHeadroom) * m_yEnd;
    }
    m_frame.setYRange(y.low, y.high, scale.logarithmic, lastTick);
    m_window = {m_frame.xLow(), m_frame.xHigh(), y.low, y.high, scale.logarithmic};
}

void Figure::applyTitle()
{
    const Shown& shown = m_content.shown;
    m_frame.setTitle(m_style.caption && shown ? figure::summary(shown.snapshot(), shown.unit()) : QString());
}

std::vector<LegendItem::Entry> Figure::legendEntries() const
{
    std::vector<LegendItem::Entry> entries = m_lines.legendEntries(chart()->size().width(), m_style.font);
    if (m_overlay->isAnySkipped()) {
        const bool skips = m_content.shown.snapshot().parameters.emptyBins == kl::EmptyBins::Skip;
        entries.push_back({.name = skips ? tr("skipped bins") : tr("bins left out"),
            .shorter = skips ? tr("skipped") : tr("left out"),
            .hatched = true});
    }
    if (m_style.dense) // what has its name in the plot
        std::erase_if(entries, [](const LegendItem::Entry& entry) { return !entry.letter.isEmpty() || entry.hatched; });
    return entries;
}

qreal Figure::binWidth() const
{
    const kl::Parameters& parameters = m_content.shown.snapshot().parameters;
    const Eigen::ArrayXd& edges = m_content.shown.snapshot().histograms.binEdges;
    const double width = (edges[edges.size() - 1] - edges[0]) / static_cast<double>(parameters.binCount);
    return width / (m_frame.xHigh() - m_frame.xLow()) * m_frame.layoutWith(0.0).plot.width();
}

void Figure::layOut()
{
    if (!m_content.shown) {
        m_frame.layOut();
        return;
    }
    m_lines.setBinWidth(binWidth());
    m_labels.setEntries(legendEntries());
    m_labels.layOut(m_lines.ink(), m_lines.named(), m_overlay->skipped(), m_holding);
    std::vector<QRectF> taken {m_labels.legend().boundingRect()};
    for (const CurveNames::Name& name : m_labels.names().names())
        taken.push_back(name.place);
    m_overlay->setTaken(taken, m_lines.ink());
}

bool Figure::isRoomy() const
{
    constexpr double kFewLines = 5.0; // are enough, whatever they are of the whole
    constexpr double kShortLine = 14.0;
    const qreal line = QFontMetricsF(m_style.font).height();
    const QSizeF size = chart()->size();
    const QRectF plot = m_frame.plotArea();
    return plot.height() >= std::min(0.5 * size.height(), kFewLines * line)
        && plot.width() >= std::min(0.6 * size.width(), kShortLine * line);
}

QRectF Figure::legendPlace() const
{
    return m_labels.legend().place();
}

std::optional<BinOverlay::Word> Figure::skippedWord() const
{
    return m_overlay->word();
}

std::vector<QPointF> Figure::skipped() const
{
    return m_overlay->skipped();
}

QStringList Figure::legendNames() const
{
    QStringList names;
    for (const LegendItem::Entry& entry : m_labels.legend().entries())
        names << m_labels.legend().textOf(entry);
    return names;
}
