// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/waterfall.h"

#include "ui/charts/axisscale.h"
#include "ui/theme/theme.h"
#include "ui/words/description.h"
#include "ui/words/format.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

Waterfall::Waterfall(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
}

int Waterfall::rowHeight() const
{
    return fontMetrics().height() + 8;
}

QSize Waterfall::sizeHint() const
{
    return {280, 5 * rowHeight()};
}

void Waterfall::setDecomposition(const kl::Decomposition& d, Unit unit)
{
    m_unit = unit;
    const description::Step step = description::treatmentStep(d.emptyBins);
    m_rows = {
        {tr("Truth"), tr("%1(s/σ): the divergence of the two populations themselves").arg(units::logarithm(unit)), 0.0,
            d.trueValue, true, SpokenOf::Population},
        {tr("Binning"), tr("Bins cannot tell values within them apart: information is lost, never gained"), d.trueValue,
            d.binned, false, SpokenOf::Population},
        {step.name, step.toolTip, d.binned, d.treated, false, SpokenOf::Skipped},
        {tr("Sampling"), tr("Masses are counted in N values, which are standardised by their own mean and deviation"),
            d.treated, d.estimate, false, SpokenOf::Population},
        {tr("Estimate"), tr("What the histograms give"), 0.0, d.estimate, true, SpokenOf::Nothing},
    };
    m_form = sums::formFor({units::in(unit, d.trueValue), units::in(unit, d.estimate)});
    m_highest = 0.0;
    m_lowest = 0.0;
    QStringList words;
    for (const Row& row : m_rows) {
        if (std::isfinite(row.to)) { // each bar starts at 0 or where another ends
            m_highest = std::max(m_highest, row.to);
            m_lowest = std::max(m_lowest, -row.to);
        }
        words << QStringLiteral("%1 %2").arg(row.name, numberOf(row));
    }
    applyScale();
    setAccessibleName(tr("From the true KL(P‖Q) to the estimate"));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

/// So that what is written adds up.
QString Waterfall::numberOf(const Row& row) const
{
    const double to = units::in(m_unit, row.to);
    if (row.isTotal)
        return sums::text(to, m_form);
    const double from = units::in(m_unit, row.from);
    const bool isAbove = sums::rounded(to, m_form) > sums::rounded(from, m_form);
    return (isAbove ? QStringLiteral("+") : QString()) + sums::step(from, to, m_form);
}

void Waterfall::setHolding(bool holding)
{
    m_holding = holding;
    applyScale();
    update();
}

void Waterfall::applyScale()
{
    m_scaleHigh = axisscale::pinnedEnd(m_holding ? m_scaleHigh : 0.0, m_highest);
    // Negative estimates happen: the scale then starts left of 0.
    m_scaleLow = m_lowest > 0.0 ? -axisscale::pinnedEnd(m_holding ? -m_scaleLow : 0.0, m_lowest) : 0.0;
}

void Waterfall::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const QFontMetrics metrics = fontMetrics();
    int labelWidth = 0;
    for (const Row& row : m_rows)
        labelWidth = std::max(labelWidth, metrics.horizontalAdvance(row.name) + 12);
    const int numberWidth = metrics.horizontalAdvance(format::widest(4));
    const QRectF bars(labelWidth, 0.0, width() - labelWidth - numberWidth - 8, height());
    constexpr double kPastFinite = 1.25; // times the scale, where something has no end
    const bool isEndless = std::any_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return std::isinf(row.to); });
    const double high = isEndless ? kPastFinite * m_scaleHigh : m_scaleHigh;
    const auto x = [&](double value) {
        const double inside = std::clamp(std::isnan(value) ? 0.0 : value, m_scaleLow, high);
        return bars.left() + (inside - m_scaleLow) / (high - m_scaleLow) * bars.width();
    };
    const QColor text = palette().color(QPalette::WindowText);
    const QColor quiet = theme::quietText(palette());
    const QColor total = theme::accentsOn(palette().color(QPalette::Window)).p.line;

    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        const QRectF line(0.0, static_cast<qreal>(i) * rowHeight(), width(), rowHeight());
        painter.setPen(row.isTotal ? text : quiet);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, row.name);

        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, numberOf(row));

        QRectF bar(QPointF(x(row.from), line.top() + 4.0), QPointF(x(row.to), line.bottom() - 4.0));
        bar = bar.normalized();
        bar.setWidth(std::max(bar.width(), 1.0));
        if (std::isinf(row.to))
            drawEndless(painter, bar, x(m_scaleHigh), row.isTotal ? total : quiet);
        else
            painter.fillRect(bar, row.isTotal ? total : quiet);
        if (i + 1 < m_rows.size()) { // where the next bar takes over
            painter.setPen(QPen(quiet, 1.0, Qt::DotLine));
            painter.drawLine(QPointF(x(row.to), line.bottom() - 4.0), QPointF(x(row.to), line.bottom() + 4.0));
        }
    }
}

/// An arrow, with a break where the scale is left.
void Waterfall::drawEndless(QPainter& painter, const QRectF& bar, double breaks, const QColor& colour) const
{
    const double half = bar.height() / 2.0;
    const double slant = bar.height() / 4.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({bar.topLeft(), {bar.right() - half, bar.top()}, {bar.right(), bar.center().y()},
        {bar.right() - half, bar.bottom()}, bar.bottomLeft()}));
    painter.setPen(QPen(palette().color(QPalette::Window), 2.0));
    for (const double at : {breaks, breaks + 2.0 * slant})
        painter.drawLine(QPointF(at - slant, bar.bottom()), QPointF(at + slant, bar.top()));
    painter.restore();
}

void Waterfall::point(SpokenOf what)
{
    if (std::exchange(m_spokenOf, what) != what)
        emit spokenOf(what);
}

void Waterfall::mouseMoveEvent(QMouseEvent* event)
{
    const auto row = static_cast<std::size_t>(std::max(0.0, event->position().y() / rowHeight()));
    point(row < m_rows.size() ? m_rows[row].what : SpokenOf::Nothing);
    QWidget::mouseMoveEvent(event);
}

void Waterfall::leaveEvent(QEvent* event)
{
    point(SpokenOf::Nothing);
    QWidget::leaveEvent(event);
}

bool Waterfall::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto row = static_cast<std::size_t>(std::max(0, help->pos().y() / rowHeight()));
        if (row < m_rows.size())
            QToolTip::showText(help->globalPos(), format::wrapped(m_rows[row].toolTip), this);
        return true;
    }
    return QWidget::event(event);
}
