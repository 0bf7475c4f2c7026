// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/binoverlay.h"

#include "ui/charts/faint.h"
#include "ui/charts/hatch.h"
#include "ui/charts/plotaxes.h"
#include "ui/charts/plotframe.h"

#include <QChart>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

BinOverlay::BinOverlay(PlotFrame& frame)
    : QGraphicsItem(frame.chart())
    , m_frame(frame)
{
    setZValue(1.6); // above grid and bodies, so that no line crosses the word; below the curves
}

void BinOverlay::setSnapshot(const std::shared_ptr<const kl::Snapshot>& snapshot)
{
    m_snapshot = snapshot;
    update();
}

void BinOverlay::setMarksSkipped(bool marks)
{
    m_marksSkipped = marks;
    update();
}

void BinOverlay::setNamed(bool named)
{
    m_named = named;
    update();
}

void BinOverlay::setLit(bool lit)
{
    m_lit = lit;
    update();
}

void BinOverlay::setPointedBin(int bin)
{
    if (m_pointedBin == bin)
        return;
    m_pointedBin = bin;
    update();
}

void BinOverlay::setStyle(const theme::FigureColours& colours, const QFont& font)
{
    m_colours = colours;
    m_font = font;
    update();
}

bool BinOverlay::isSkipped(Eigen::Index bin) const
{
    const kl::Histograms& histograms = m_snapshot->histograms;
    return (histograms.p.counts[bin] > 0) != (histograms.q.counts[bin] > 0);
}

bool BinOverlay::isAnySkipped() const
{
    if (!m_snapshot || !(m_marksSkipped || m_lit) || !kl::leavesOut(m_snapshot->parameters.emptyBins))
        return false;
    const kl::Occupancy& occupancy = m_snapshot->divergences.occupancy;
    return occupancy.pAlone + occupancy.qAlone > 0;
}

QRectF BinOverlay::boundingRect() const
{
    return m_frame.plotArea().adjusted(-1.0, -1.0, 1.0, 1.0);
}

QRectF BinOverlay::stripe(Eigen::Index from, Eigen::Index to) const
{
    const Eigen::ArrayXd& edges = m_snapshot->histograms.binEdges;
    const QRectF plot = m_frame.plotArea();
    const qreal left = std::clamp(m_frame.toChart(edges[from], 0.0).x(), plot.left(), plot.right());
    const qreal right = std::clamp(m_frame.toChart(edges[to], 0.0).x(), plot.left(), plot.right());
    return {left, plot.top(), right - left, plot.height()};
}

void BinOverlay::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    if (!m_snapshot)
        return;
    if (isAnySkipped())
        drawSkipped(*painter);
    if (m_pointedBin >= 0 && m_pointedBin < m_snapshot->histograms.p.counts.size())
        drawPointed(*painter);
}

void BinOverlay::drawSkipped(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    const Eigen::Index bins = m_snapshot->histograms.p.counts.size();
    QRectF widest;
    for (Eigen::Index from = 0; from < bins; ++from) { // neighbours in one stripe: no seams
        Eigen::Index to = from;
        while (to < bins && isSkipped(to))
            ++to;
        if (to > from) {
            const QRectF area = stripe(from, to);
            if (area.width() <= 0.0) { // beyond the plot
                from = to;
                continue;
            }
            painter.fillRect(area, faint(m_colours.text, m_lit ? 0.12F : 0.04F));
            hatch::draw(painter, area, faint(m_colours.text, m_lit ? 0.45F : 0.2F));
            if (area.width() > widest.width())
                widest = area;
        }
        from = to;
    }
    // Its name on a ground of its own, in the widest: it would be hard to read across the lines.
    const QString name = m_snapshot->parameters.emptyBins == kl::EmptyBins::Skip
        ? QCoreApplication::translate("BinOverlay", "skipped")
        : QCoreApplication::translate("BinOverlay", "left out");
    const QFontMetricsF metrics(m_font);
    const qreal gap = metrics.height() / 3.0;
    QRectF ground(0.0, 0.0, metrics.horizontalAdvance(name) + 2.0 * gap, metrics.height());
    ground.moveCenter({widest.center().x(), widest.top() + 0.4 * widest.height()});
    if (!m_named || ground.width() + 2.0 * gap > widest.width())
        return;
    painter.fillRect(ground, m_colours.background);
    painter.setFont(m_font);
    painter.setPen(m_colours.text);
    label::draw(painter, {ground.center().x(), ground.top()}, {name});
}

void BinOverlay::drawPointed(QPainter& painter) const
{
    QRectF pointed = stripe(m_pointedBin, m_pointedBin + 1);
    if (pointed.width() <= 0.0) // beyond the plot
        return;
    if (pointed.width() < 3.0)
        pointed.adjust(-1.5, 0.0, 1.5, 0.0);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(pointed, faint(m_colours.text, 0.06F));
    QPen pen(m_colours.text, 1.0);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(pointed);
}
