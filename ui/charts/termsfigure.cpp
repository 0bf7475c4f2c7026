// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/termsfigure.h"

#include "ui/charts/axisscale.h"
#include "ui/charts/binoverlay.h"

#include <QChart>
#include <QGraphicsItem>
#include <QLineSeries>
#include <QPainter>

#include <algorithm>
#include <cmath>

/// All bars in one item: a thousand bins are two thousand rectangles, which are quick to fill and slow to own.
class TermBars : public QGraphicsItem {
public:
    explicit TermBars(PlotFrame& frame)
        : QGraphicsItem(frame.chart())
        , m_frame(frame)
    {
        setZValue(4.0); // above the grid
    }

    void setTerms(const Shown& shown)
    {
        m_shown = shown;
        update();
    }

    void setColours(const theme::FigureColours& colours)
    {
        m_colours = colours;
        update();
    }

    [[nodiscard]] QRectF boundingRect() const override { return m_frame.plotArea(); }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/) override
    {
        if (!m_shown)
            return;
        painter->setRenderHint(QPainter::Antialiasing, false);
        const Eigen::ArrayXd& edges = m_shown.snapshot().histograms.binEdges;
        const kl::Divergences& divergences = m_shown.snapshot().divergences;
        const double zero = m_frame.toChart(0.0, 0.0).y();
        for (Eigen::Index bin = 0; bin + 1 < edges.size(); ++bin) {
            const double left = m_frame.toChart(edges[bin], 0.0).x();
            const double right = m_frame.toChart(edges[bin + 1], 0.0).x();
            const double gap = right - left > 5.0 ? 1.0 : 0.0;
            const double middle = (left + right) / 2.0;
            drawBar(*painter, left + gap, middle, zero, divergences.pqTerms[bin], m_colours.p);
            drawBar(*painter, middle, right - gap, zero, divergences.qpTerms[bin], m_colours.q);
        }
        painter->fillRect(
            QRectF(m_frame.plotArea().left(), zero - 0.5, m_frame.plotArea().width(), 1.0), m_colours.text);
    }

private:
    void drawBar(QPainter& painter, double left, double right, double zero, double term, const QColor& colour) const
    {
        if (term == 0.0 || std::isnan(term))
            return;
        const QRectF plot = m_frame.plotArea();
        const double value = std::isinf(term) ? m_frame.yHigh() : units::in(m_shown.unit(), term); // ∞ fills the plot
        const double y = std::clamp(m_frame.toChart(0.0, value).y(), plot.top(), plot.bottom());
        const QRectF bar = QRectF(QPointF(left, zero), QPointF(std::max(right, left + 1.0), y)).normalized();
        painter.fillRect(bar, std::isinf(term) ? QBrush(colour, Qt::BDiagPattern) : QBrush(colour));
    }

    PlotFrame& m_frame;
    Shown m_shown;
    theme::FigureColours m_colours;
};

namespace {

/// Largest finite value of both, at least 0.
double highest(const Eigen::ArrayXd& a, const Eigen::ArrayXd& b)
{
    double result = 0.0;
    for (const Eigen::ArrayXd* values : {&a, &b}) {
        for (const double value : *values) {
            if (std::isfinite(value))
                result = std::max(result, value);
        }
    }
    return result;
}

} // namespace

TermsFigure::TermsFigure()
    : m_frame({}, tr("Term, nats"))
    , m_overlay(new BinOverlay(m_frame))
    , m_bars(new TermBars(m_frame))
{
    // An axis without a series has no domain of its own in Qt Charts; this one draws nothing.
    m_frame.add(new QLineSeries(chart()));
    m_overlay->setShadesSkipped(true);
    connect(&m_frame, &PlotFrame::resized, this, [this] { m_frame.layOut(); });
}

void TermsFigure::setStyle(const theme::FigureColours& colours, const QFont& font)
{
    m_frame.setColours(colours, font);
    m_overlay->setColour(colours.text);
    m_bars->setColours(colours);
    m_frame.layOut();
}

void TermsFigure::setShown(const Shown& shown)
{
    const Eigen::ArrayXd& edges = shown.snapshot().histograms.binEdges;
    const kl::Divergences& divergences = shown.snapshot().divergences;
    const Unit unit = shown.unit();
    m_frame.setXRange(edges[0], edges[edges.size() - 1]);
    m_frame.setYTitle(tr("Term, %1").arg(units::name(unit)));

    const double high = units::in(unit, highest(divergences.pqTerms, divergences.qpTerms));
    const double low = units::in(unit, highest(-divergences.pqTerms, -divergences.qpTerms));
    // The larger side leads, so that a small one neither vanishes nor makes the axis jump.
    const double larger = std::max(high, low);
    const double least = larger > 0.0 ? larger / 8.0 : 0.01;
    m_highest = std::max(high, least);
    m_lowest = std::max(low, least);
    applyYRange();

    m_overlay->setSnapshot(shown.snapshotPointer());
    m_bars->setTerms(shown);
    m_frame.layOut();
}

void TermsFigure::setHolding(bool holding)
{
    if (m_holding == holding)
        return;
    m_holding = holding;
    if (holding)
        return;
    applyYRange();
    m_frame.layOut();
}

void TermsFigure::setMinimumLeft(int pixels)
{
    m_frame.setMinimumLeft(pixels);
    m_frame.layOut();
}

void TermsFigure::applyYRange()
{
    m_yHigh = axisscale::pinnedEnd(m_holding ? m_yHigh : 0.0, m_highest);
    m_yLow = axisscale::pinnedEnd(m_holding ? m_yLow : 0.0, m_lowest);
    m_frame.setYRange(-m_yLow, m_yHigh);
}

void TermsFigure::setPointedBin(int bin)
{
    m_overlay->setPointedBin(bin);
}
