// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/binoverlay.h"

#include "ui/charts/faint.h"
#include "ui/charts/hatch.h"
#include "ui/charts/ink.h"
#include "ui/charts/plotaxes.h"
#include "ui/charts/plotframe.h"

#include <QChart>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

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

void BinOverlay::setTaken(const std::vector<QRectF>& taken, const std::vector<QList<QPointF>>& lines)
{
    std::vector<QList<QPointF>> inChart = lines;
    for (QList<QPointF>& line : inChart) {
        for (QPointF& point : line)
            point = m_frame.toChart(point.x(), point.y());
    }
    if (m_taken == taken && m_lines == inChart)
        return;
    m_taken = taken;
    m_lines = std::move(inChart);
    update();
}

void BinOverlay::setNamed(bool named)
{
    m_named = named;
    update();
}

void BinOverlay::setMarksSkipped(bool marks)
{
    m_marksSkipped = marks;
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

void BinOverlay::setStyle(const theme::FigureColours& colours, const QFont& font, qreal leastLine)
{
    m_colours = colours;
    m_font = font;
    m_line = std::max(1.0, leastLine);
    m_sheet = {};
    update();
}

bool BinOverlay::isSkipped(Eigen::Index bin) const
{
    const kl::Histograms& histograms = m_snapshot->histograms;
    return (histograms.p.counts[bin] > 0) != (histograms.q.counts[bin] > 0);
}

std::vector<QPointF> BinOverlay::skipped() const
{
    std::vector<QPointF> stretches;
    if (!m_snapshot || !(m_marksSkipped || m_lit) || !kl::leavesOut(m_snapshot->parameters.emptyBins))
        return stretches;
    const kl::Occupancy& occupancy = m_snapshot->divergences.occupancy;
    if (occupancy.pAlone + occupancy.qAlone == 0)
        return stretches;
    const Eigen::ArrayXd& edges = m_snapshot->histograms.binEdges;
    const Eigen::Index bins = m_snapshot->histograms.p.counts.size();
    for (Eigen::Index from = 0; from < bins; ++from) {
        Eigen::Index to = from;
        while (to < bins && isSkipped(to))
            ++to;
        const double left = std::max(edges[from], m_frame.xLow());
        const double right = std::min(edges[to], m_frame.xHigh());
        if (to > from && left < right)
            stretches.emplace_back(left, right);
        from = to;
    }
    return stretches;
}

QRectF BinOverlay::boundingRect() const
{
    return m_frame.plotArea().adjusted(-1.0, -1.0, 1.0, 1.0);
}

QRectF BinOverlay::stripe(double from, double to) const
{
    const QRectF plot = m_frame.plotArea();
    const qreal left = std::clamp(m_frame.toChart(from, 0.0).x(), plot.left(), plot.right());
    const qreal right = std::clamp(m_frame.toChart(to, 0.0).x(), plot.left(), plot.right());
    return {left, plot.top(), right - left, plot.height()};
}

void BinOverlay::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    if (!m_snapshot)
        return;
    drawSkipped(*painter);
    if (m_pointedBin >= 0 && m_pointedBin < m_snapshot->histograms.p.counts.size())
        drawPointed(*painter);
}

/// On the screen a piece of a sheet that is hatched once: what is half transparent is slow to fill and to stroke, and
/// there may be hundreds of lines in a frame.
void BinOverlay::hatchArea(QPainter& painter, const QRectF& area) const
{
    const QColor ground = faint(m_colours.text, m_lit ? 0.12F : 0.03F);
    const QColor lines = faint(m_colours.text, m_lit ? 0.45F : 0.14F);
    const bool isPlain = painter.paintEngine()->type() == QPaintEngine::Raster
        && painter.deviceTransform().type() <= QTransform::TxTranslate;
    if (!isPlain) {
        painter.fillRect(area, ground);
        hatch::draw(painter, area, lines, m_line);
        return;
    }
    const QRect plot = m_frame.plotArea().toAlignedRect();
    if (m_sheet.size() != plot.size() || m_sheetOrigin != plot.topLeft() || m_sheetLines != lines) {
        m_sheet = QPixmap(plot.size());
        m_sheet.fill(Qt::transparent);
        m_sheetOrigin = plot.topLeft();
        m_sheetLines = lines;
        QPainter sheet(&m_sheet);
        sheet.translate(-plot.topLeft());
        sheet.fillRect(plot, ground);
        hatch::draw(sheet, plot, lines, m_line);
    }
    const QRect part = area.toRect() & plot;
    painter.drawPixmap(part.topLeft(), m_sheet, part.translated(-plot.topLeft()));
}

void BinOverlay::drawSkipped(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing, false); // lines of 45° are as good without, and quicker
    constexpr qreal kNarrow = 4.0;
    for (const QPointF& stretch : skipped()) {
        const QRectF area = stripe(stretch.x(), stretch.y());
        if (area.width() < kNarrow * m_line) // no room for a hatch; and less than a pixel would be nothing
            painter.fillRect(
                QRectF(std::floor(area.left()), area.top(), std::max(1.0, std::round(area.width())), area.height()),
                faint(m_colours.text, m_lit ? 0.3F : 0.06F));
        else
            hatchArea(painter, area);
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
    if (const auto written = word()) {
        painter.fillRect(written->ground, m_colours.background);
        painter.setFont(m_font);
        painter.setPen(m_colours.text);
        label::draw(painter, {written->ground.center().x(), written->ground.top()}, {written->text});
    }
}

std::optional<BinOverlay::Word> BinOverlay::word() const
{
    if (!m_named || !m_snapshot)
        return {};
    QRectF widest;
    for (const QPointF& stretch : skipped()) {
        const QRectF area = stripe(stretch.x(), stretch.y());
        if (area.width() > widest.width())
            widest = area;
    }
    const QString text = m_snapshot->parameters.emptyBins == kl::EmptyBins::Skip
        ? QCoreApplication::translate("BinOverlay", "skipped")
        : QCoreApplication::translate("BinOverlay", "left out");
    const QFontMetricsF metrics(m_font);
    const qreal gap = metrics.height() / 3.0;
    QRectF ground(0.0, 0.0, metrics.horizontalAdvance(text) + 2.0 * gap, metrics.height());
    if (ground.width() + 2.0 * gap > widest.width())
        return {};
    for (const double part : {0.4, 0.55, 0.7, 0.25}) {
        ground.moveCenter({widest.center().x(), widest.top() + part * widest.height()});
        const auto isIn = [&ground](const QRectF& taken) { return taken.intersects(ground); };
        if (std::none_of(m_taken.begin(), m_taken.end(), isIn) && ink::isFree(m_lines, ground))
            return Word {text, ground};
    }
    return {};
}

void BinOverlay::drawPointed(QPainter& painter) const
{
    const Eigen::ArrayXd& edges = m_snapshot->histograms.binEdges;
    QRectF pointed = stripe(edges[m_pointedBin], edges[m_pointedBin + 1]);
    if (pointed.width() <= 0.0) // beyond the plot
        return;
    if (pointed.width() < 3.0)
        pointed.adjust(-1.5, 0.0, 1.5, 0.0);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(pointed, faint(m_colours.text, 0.06F));
    QPen pen(m_colours.text, m_line);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(pointed);
}
