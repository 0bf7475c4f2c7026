// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/binoverlay.h"

#include "ui/charts/plotframe.h"

#include <QChart>
#include <QPainter>

BinOverlay::BinOverlay(PlotFrame& frame)
    : QGraphicsItem(frame.chart())
    , m_frame(frame)
{
    setZValue(1.0); // above the background, below grid, series and axes
}

void BinOverlay::setSnapshot(const std::shared_ptr<const kl::Snapshot>& snapshot)
{
    m_snapshot = snapshot;
    update();
}

void BinOverlay::setShadesSkipped(bool shades)
{
    m_shadesSkipped = shades;
    update();
}

void BinOverlay::setPointedBin(int bin)
{
    if (m_pointedBin == bin)
        return;
    m_pointedBin = bin;
    update();
}

void BinOverlay::setColour(const QColor& text)
{
    m_colour = text;
    update();
}

QRectF BinOverlay::boundingRect() const
{
    return m_frame.plotArea();
}

void BinOverlay::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    if (!m_snapshot)
        return;
    const kl::Histograms& histograms = m_snapshot->histograms;
    const QRectF plot = m_frame.plotArea();
    const auto stripe = [&](Eigen::Index from, Eigen::Index to) { // bins from … to − 1
        const qreal left = m_frame.toChart(histograms.binEdges[from], 0.0).x();
        const qreal right = m_frame.toChart(histograms.binEdges[to], 0.0).x();
        return QRectF(left, plot.top(), right - left, plot.height());
    };
    const auto shade = [this](qreal opacity) {
        QColor colour = m_colour;
        colour.setAlphaF(static_cast<float>(opacity));
        return colour;
    };

    painter->setRenderHint(QPainter::Antialiasing, false);
    if (m_shadesSkipped && kl::leavesOut(m_snapshot->parameters.emptyBins)) {
        const auto isSkipped
            = [&](Eigen::Index bin) { return (histograms.p.counts[bin] > 0) != (histograms.q.counts[bin] > 0); };
        const Eigen::Index bins = histograms.p.counts.size();
        for (Eigen::Index from = 0; from < bins; ++from) { // neighbours in one stripe: no seams
            Eigen::Index to = from;
            while (to < bins && isSkipped(to))
                ++to;
            if (to > from)
                painter->fillRect(stripe(from, to), shade(0.07));
            from = to;
        }
    }
    if (m_pointedBin >= 0 && m_pointedBin < histograms.p.counts.size()) {
        QRectF pointed = stripe(m_pointedBin, m_pointedBin + 1);
        if (pointed.width() < 2.0)
            pointed.adjust(-1.0, 0.0, 1.0, 0.0);
        painter->fillRect(pointed, shade(0.22));
    }
}
