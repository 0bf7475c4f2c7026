// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/binnote.h"

#include "ui/charts/ink.h"
#include "ui/charts/plotaxes.h"
#include "ui/charts/plotframe.h"
#include "ui/words/binrows.h"

#include <QChart>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

BinNote::BinNote(PlotFrame& frame)
    : QGraphicsItem(frame.chart())
    , m_frame(frame)
{
    setZValue(40.0); // above the curves and the legend
    setVisible(false);
}

void BinNote::setShown(const Shown& shown)
{
    m_shown = shown;
    update();
}

void BinNote::setInk(std::vector<QList<QPointF>> ink)
{
    m_ink = std::move(ink);
    update();
}

void BinNote::setBin(int bin, std::optional<qreal> y)
{
    if (m_bin == bin && m_y == y)
        return;
    m_bin = bin;
    m_y = y;
    setVisible(bin >= 0);
    update();
}

void BinNote::setStyle(const theme::FigureColours& colours, const QFont& font)
{
    m_colours = colours;
    m_font = font;
    update();
}

QRectF BinNote::boundingRect() const
{
    return m_frame.plotArea().adjusted(-1.0, -1.0, 1.0, 1.0);
}

std::vector<BinNote::Line> BinNote::lines() const
{
    using binrows::Column;
    const auto text = [this](Column column) { return binrows::text(m_shown, column, m_bin); };
    return {{QStringLiteral("p"), text(Column::PMass), m_colours.pText},
        {QStringLiteral("q"), text(Column::QMass), m_colours.qText},
        {QStringLiteral("p/q"), text(Column::Ratio), m_colours.text}};
}

QSizeF BinNote::sizeOf(const std::vector<Line>& lines) const
{
    const QFontMetricsF metrics(m_font);
    qreal names = 0.0;
    qreal values = 0.0;
    for (const Line& line : lines) {
        names = std::max(names, metrics.horizontalAdvance(line.name));
        values = std::max(values, metrics.horizontalAdvance(line.value));
    }
    const qreal gap = metrics.height() / 2.0;
    return {names + values + 3.0 * gap, static_cast<qreal>(lines.size()) * metrics.height() + gap};
}

/// Beside the bin at the pointer's height, or else on its other side or at the plot's top: where no curve is, if there is
/// such a place.
QRectF BinNote::placeOf(const QSizeF& size) const
{
    const Eigen::ArrayXd& edges = m_shown.snapshot().histograms.binEdges;
    const QRectF plot = m_frame.plotArea();
    const qreal gap = QFontMetricsF(m_font).height();
    const auto place = [&](bool right, bool atTop) {
        QRectF result(QPointF(), size);
        if (right)
            result.moveLeft(m_frame.toChart(edges[m_bin + 1], 0.0).x() + gap);
        else
            result.moveRight(m_frame.toChart(edges[m_bin], 0.0).x() - gap);
        const qreal bottom = m_y ? *m_y - gap / 2.0 : plot.top() + 0.4 * plot.height();
        result.moveBottom(atTop ? plot.top() + gap + size.height() : bottom);
        result.moveTop(std::clamp(result.top(), plot.top(), std::max(plot.top(), plot.bottom() - size.height())));
        return result;
    };
    std::vector<QList<QPointF>> ink = m_ink;
    for (QList<QPointF>& run : ink) {
        for (QPointF& point : run)
            point = m_frame.toChart(point.x(), point.y());
    }
    for (const bool atTop : {false, true}) {
        for (const bool right : {true, false}) {
            const QRectF here = place(right, atTop);
            if (plot.contains(here) && ink::isFree(ink, here))
                return here;
        }
    }
    QRectF any = place(true, false);
    if (any.right() > plot.right())
        any = place(false, false);
    any.moveLeft(std::clamp(any.left(), plot.left(), std::max(plot.left(), plot.right() - size.width())));
    return any;
}

void BinNote::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    if (!m_shown || m_bin < 0 || m_bin >= m_shown.snapshot().histograms.p.counts.size())
        return;
    const Eigen::ArrayXd& edges = m_shown.snapshot().histograms.binEdges;
    if (edges[m_bin + 1] < m_frame.xLow() || edges[m_bin] > m_frame.xHigh()) // beyond the plot
        return;
    const std::vector<Line> rows = lines();
    const QRectF place = placeOf(sizeOf(rows));
    const QFontMetricsF metrics(m_font);
    const qreal gap = metrics.height() / 2.0;
    painter->setRenderHint(QPainter::Antialiasing, true);
    painter->setPen(QPen(m_colours.grid, 1.0));
    painter->setBrush(m_colours.background);
    painter->drawRoundedRect(place, gap / 2.0, gap / 2.0);
    painter->setFont(m_font);
    qreal top = place.top() + gap / 2.0;
    for (const Line& row : rows) {
        painter->setPen(row.colour);
        label::draw(*painter, {place.left() + gap + metrics.horizontalAdvance(row.name) / 2.0, top}, {row.name});
        painter->setPen(m_colours.text);
        label::draw(*painter, {place.right() - gap - metrics.horizontalAdvance(row.value) / 2.0, top}, {row.value});
        top += metrics.height();
    }
}
