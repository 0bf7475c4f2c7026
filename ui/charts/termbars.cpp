// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/termbars.h"

#include "ui/charts/faint.h"
#include "ui/charts/plotaxes.h"
#include "ui/charts/plotframe.h"

#include <QChart>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

TermBars::TermBars(PlotFrame& frame)
    : QGraphicsItem(frame.chart())
    , m_frame(frame)
{
    setZValue(3.0); // above the grid, below the series
}

void TermBars::setTerms(const Eigen::ArrayXd& binEdges, const Eigen::ArrayXd& terms)
{
    m_edges = binEdges;
    m_terms = terms;
    update();
}

void TermBars::setRemark(const QString& remark)
{
    m_remark = remark;
    update();
}

void TermBars::setStyle(const QColor& bars, const QColor& zero, const QFont& font, qreal leastLine)
{
    m_colour = bars;
    m_zero = zero;
    m_font = font;
    m_line = std::max(1.0, leastLine);
    update();
}

QRectF TermBars::boundingRect() const
{
    return m_frame.plotArea();
}

void TermBars::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    const QRectF plot = m_frame.plotArea();
    painter->setRenderHint(QPainter::Antialiasing, false);
    const double zero = m_frame.toChart(0.0, 0.0).y();
    for (Eigen::Index bin = 0; bin < m_terms.size(); ++bin) {
        const double left = m_frame.toChart(m_edges[bin], 0.0).x();
        const double right = m_frame.toChart(m_edges[bin + 1], 0.0).x();
        if (right <= plot.left() || left >= plot.right())
            continue;
        const double gap = right - left > 5.0 ? 1.0 : 0.0;
        drawBar(*painter, std::max(left + gap, plot.left()), std::min(right - gap, plot.right()), zero, m_terms[bin]);
    }
    painter->fillRect(QRectF(plot.left(), zero - m_line / 2.0, plot.width(), m_line), m_zero);
    if (m_remark.isEmpty())
        return;
    painter->setRenderHint(QPainter::Antialiasing, true);
    painter->setFont(m_font);
    painter->setPen(m_zero);
    label::draw(*painter, {plot.center().x(), (plot.top() + zero - QFontMetricsF(m_font).height()) / 2.0}, {m_remark});
}

/// Broken all the way up, so that it is not taken for a bar that ends at the plot's top.
void TermBars::drawEndless(QPainter& painter, const QRectF& bar) const
{
    constexpr double kPiece = 3.0; // px
    const QRectF wide(bar.topLeft(), QSizeF(std::max(bar.width(), 2.0), bar.height()));
    for (double y = wide.bottom() - kPiece; y > wide.top(); y -= 2.0 * kPiece)
        painter.fillRect(QRectF(wide.left(), y, wide.width(), kPiece), m_colour);
}

void TermBars::drawBar(QPainter& painter, double left, double right, double zero, double term) const
{
    if (term == 0.0 || std::isnan(term))
        return;
    const QRectF plot = m_frame.plotArea();
    const double value = std::isinf(term) ? m_frame.yHigh() : term;
    const double y = std::clamp(m_frame.toChart(0.0, value).y(), plot.top(), plot.bottom());
    const QRectF bar = QRectF(QPointF(left, zero), QPointF(std::max(right, left + 1.0), y)).normalized();
    if (std::isinf(term)) {
        drawEndless(painter, bar);
    } else if (term > 0.0) {
        painter.fillRect(bar, m_colour);
    } else {
        // What is too narrow for an outline is paler.
        if (bar.width() < 2.0 * m_line + 1.0 || bar.height() < m_line + 1.0) {
            painter.fillRect(bar, faint(m_colour, 0.5F));
            return;
        }
        painter.setPen(QPen(m_colour, m_line));
        painter.setBrush(Qt::NoBrush);
        const qreal inside = (m_line - 1.0) / 2.0;
        painter.drawRect(bar.adjusted(inside, inside, -1.0 - inside, -1.0 - inside));
    }
}
