// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/waterfallbars.h"

#include "ui/charts/axisscale.h"
#include "ui/words/description.h"
#include "ui/words/format.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr qreal kGap = 4.0; ///< above and below a bar

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Waterfall)
};

/// A label of its own, by which an SVG file knows it as one.
void write(QPainter& painter, const QRectF& line, Qt::Alignment side, const QString& text)
{
    painter.save();
    painter.drawText(line, static_cast<int>(Qt::AlignVCenter | side), text);
    painter.restore();
}

/// An arrow, with a break where the scale is left.
void drawEndless(QPainter& painter, const QRectF& bar, double breaks, const QColor& colour, const QColor& ground)
{
    const double half = bar.height() / 2.0;
    const double slant = bar.height() / 4.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({bar.topLeft(), {bar.right() - half, bar.top()}, {bar.right(), bar.center().y()},
        {bar.right() - half, bar.bottom()}, bar.bottomLeft()}));
    painter.setPen(QPen(ground, 2.0));
    for (const double at : {breaks, breaks + 2.0 * slant})
        painter.drawLine(QPointF(at - slant, bar.bottom()), QPointF(at + slant, bar.top()));
    painter.restore();
}

} // namespace

void WaterfallBars::setDecomposition(const kl::Decomposition& d, Unit unit)
{
    m_unit = unit;
    const description::Step step = description::treatmentStep(d.emptyBins);
    m_rows = {
        {Texts::tr("Truth"),
            Texts::tr("%1(s/σ): the divergence of the two populations themselves").arg(units::logarithm(unit)), 0.0,
            d.trueValue, true, SpokenOf::Population},
        {Texts::tr("Binning"),
            Texts::tr("Bins cannot tell values within them apart: information is lost, never gained"), d.trueValue,
            d.binned, false, SpokenOf::Population},
        {step.name, step.toolTip, d.binned, d.treated, false, SpokenOf::Skipped},
        {Texts::tr("Sampling"),
            Texts::tr("Masses are counted in N values, which are standardised by their own mean and deviation"),
            d.treated, d.estimate, false, SpokenOf::Population},
        {Texts::tr("Estimate"), Texts::tr("What the histograms give"), 0.0, d.estimate, true, SpokenOf::Nothing},
    };
    m_form = sums::formFor({units::in(unit, d.trueValue), units::in(unit, d.estimate)});
    m_highest = 0.0;
    m_lowest = 0.0;
    for (const Row& row : m_rows) {
        if (std::isfinite(row.to)) { // each bar starts at 0 or where another ends
            m_highest = std::max(m_highest, row.to);
            m_lowest = std::max(m_lowest, -row.to);
        }
    }
    applyScale();
}

QString WaterfallBars::numberOf(const Row& row) const
{
    const double to = units::in(m_unit, row.to);
    if (row.isTotal)
        return sums::text(to, m_form);
    const double from = units::in(m_unit, row.from);
    const bool isAbove = sums::rounded(to, m_form) > sums::rounded(from, m_form);
    return (isAbove ? QStringLiteral("+") : QString()) + sums::step(from, to, m_form);
}

void WaterfallBars::setHolding(bool holding)
{
    m_holding = holding;
    applyScale();
}

void WaterfallBars::applyScale()
{
    m_scaleHigh = axisscale::pinnedEnd(m_holding ? m_scaleHigh : 0.0, m_highest);
    // Negative estimates happen: the scale then starts left of 0.
    m_scaleLow = m_lowest > 0.0 ? -axisscale::pinnedEnd(m_holding ? -m_scaleLow : 0.0, m_lowest) : 0.0;
}

std::vector<WaterfallBars::Bar> WaterfallBars::laidOut(const QRectF& area, const QFont& font, qreal least) const
{
    const QFontMetricsF metrics(font);
    qreal labelWidth = 0.0;
    qreal numberWidth = metrics.horizontalAdvance(format::widest(4));
    for (const Row& row : m_rows) {
        labelWidth = std::max(labelWidth, metrics.horizontalAdvance(row.name) + 12.0);
        numberWidth = std::max(numberWidth, metrics.horizontalAdvance(numberOf(row)));
    }
    const QRectF bars = area.adjusted(labelWidth, 0.0, -numberWidth - 8.0, 0.0);
    constexpr double kPastFinite = 1.25; // times the scale, where something has no end
    const bool isEndless = std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return std::isinf(row.to); });
    const double high = isEndless ? kPastFinite * m_scaleHigh : m_scaleHigh;
    const auto x = [&](double value) {
        const double inside = std::clamp(std::isnan(value) ? 0.0 : value, m_scaleLow, high);
        return bars.left() + (inside - m_scaleLow) / (high - m_scaleLow) * bars.width();
    };
    const qreal rowHeight = area.height() / static_cast<qreal>(m_rows.size());
    std::vector<Bar> result;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const QRectF line(area.left(), area.top() + static_cast<qreal>(i) * rowHeight, area.width(), rowHeight);
        QRectF bar(QPointF(x(row.from), line.top() + kGap), QPointF(x(row.to), line.bottom() - kGap));
        bar = bar.normalized();
        bar.setWidth(std::max(bar.width(), least));
        result.push_back({line, bar, std::isinf(row.to), x(m_scaleHigh), x(row.to)});
    }
    return result;
}

void WaterfallBars::draw(QPainter& painter, const QRectF& area, const Style& style) const
{
    painter.setFont(style.font);
    const std::vector<Bar> bars = laidOut(area, style.font, std::max(1.0, style.line));
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const Bar& bar = bars[i];
        painter.setPen(row.isTotal ? style.text : style.quiet);
        write(painter, bar.line, Qt::AlignLeft, row.name);
        write(painter, bar.line, Qt::AlignRight, numberOf(row));
        const QColor& colour = row.isTotal ? style.total : style.quiet;
        if (bar.isEndless)
            drawEndless(painter, bar.bar, bar.breaks, colour, style.ground);
        else
            painter.fillRect(bar.bar, colour);
        if (i + 1 < m_rows.size()) { // where the next bar takes over
            painter.setPen(QPen(style.quiet, style.line, Qt::DotLine));
            painter.drawLine(QPointF(bar.next, bar.line.bottom() - kGap), QPointF(bar.next, bar.line.bottom() + kGap));
        }
    }
}
