// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/termsfigure.h"

#include "ui/charts/axisscale.h"
#include "ui/charts/binoverlay.h"
#include "ui/charts/polyline.h"
#include "ui/charts/termbars.h"
#include "ui/words/format.h"

#include <QChart>

#include <algorithm>
#include <cmath>
#include <utility>

using description::Direction;

namespace {

constexpr qreal kSumLine = 0.8; ///< of the curves' width

/// Largest finite value, at least 0.
double highest(const Eigen::ArrayXd& values)
{
    double result = 0.0;
    for (const double value : values) {
        if (std::isfinite(value))
            result = std::max(result, value);
    }
    return result;
}

/// The terms up to and with each bin, added from left to right; what is missing ends it, and so does what is infinite,
/// which has the last place.
Eigen::ArrayXd runningSum(const Eigen::ArrayXd& terms)
{
    Eigen::ArrayXd sums(terms.size());
    double sum = 0.0;
    for (Eigen::Index bin = 0; bin < terms.size(); ++bin) {
        if (std::isnan(terms[bin]))
            return sums.head(bin);
        sum += terms[bin];
        sums[bin] = sum;
        if (std::isinf(sum))
            return sums.head(bin + 1);
    }
    return sums;
}

} // namespace

TermsFigure::TermsFigure(Direction direction)
    : m_frame({}, {})
    , m_direction(direction)
    , m_sum(m_frame)
    , m_overlay(new BinOverlay(m_frame))
    , m_bars(new TermBars(m_frame))
{
    m_overlay->setNamed(false); // it stands in the figure above
    connect(&m_frame, &PlotFrame::resized, this, [this] { m_frame.layOut(); });
}

void TermsFigure::setStyle(const FigureStyle& style)
{
    const theme::FigureColours& colours = style.colours;
    m_frame.setStyle(style);
    m_overlay->setStyle(colours, style.font, style.leastLine);
    const bool isPq = m_direction == Direction::Pq;
    m_bars->setStyle(isPq ? colours.p : colours.q, colours.text, style.font, style.leastLine);
    QPen pen(colours.text, std::max(kSumLine * style.lineWidth, style.leastLine));
    pen.setJoinStyle(Qt::RoundJoin);
    m_sum.setPen(pen);
    m_frame.setTitleColour(isPq ? colours.pText : colours.qText);
    m_frame.layOut();
}

const Eigen::ArrayXd& TermsFigure::terms() const
{
    const kl::Divergences& divergences = m_shown.snapshot().divergences;
    return m_direction == Direction::Pq ? divergences.pqTerms : divergences.qpTerms;
}

void TermsFigure::setShown(const Shown& shown, double low, double high)
{
    m_shown = shown;
    const Unit unit = shown.unit();
    m_frame.setXRange(low, high);
    const bool isPq = m_direction == Direction::Pq;
    const QString value = isPq ? QStringLiteral("KL(P‖Q)") : QStringLiteral("KL(Q‖P)");
    const QString formula = (isPq ? QStringLiteral("%1 = Σ p %2(p/q)") : QStringLiteral("%1 = Σ q %2(q/p)"))
                                .arg(value, units::logarithm(unit));
    m_frame.setTitleInOneLine({titled(formula), formula, value});
    m_frame.setYTitle(units::name(unit));

    const double above = units::in(unit, highest(terms()));
    const double below = units::in(unit, highest(-terms()));
    // The larger side leads, so that a small one neither vanishes nor makes the axis jump.
    const double larger = std::max(above, below);
    const double least = larger > 0.0 ? larger / 8.0 : 1.0;
    m_highest = std::max(above, least);
    m_lowest = std::max(below, least);
    std::vector<PlotFrame::Tick> zeroAlone;
    if (!(larger > 0.0)) // no scale follows from nothing
        zeroAlone.push_back({0.0, QStringLiteral("0")});
    m_frame.setYTicks(std::move(zeroAlone));
    applyYRange();
    applySum();

    m_overlay->setSnapshot(shown.snapshotPointer());
    m_bars->setTerms(shown.snapshot().histograms.binEdges, termsShown());
    m_bars->setRemark(remark());
    m_frame.layOut();
}

double TermsFigure::total() const
{
    const kl::Divergences& divergences = m_shown.snapshot().divergences;
    return m_direction == Direction::Pq ? divergences.pq : divergences.qp;
}

/// @p formula, and how its chart is to be read.
QString TermsFigure::titled(const QString& formula) const
{
    const double value = total();
    if (std::isnan(value) || (terms() == 0.0).all())
        return formula;
    if (std::isinf(value))
        return tr("%1: a broken bar adds ∞, and so the sum is ∞").arg(formula);
    return (terms() < 0.0).any()
        ? tr("%1: bins add (filled) or take away (outlined); the line sums them up").arg(formula)
        : tr("%1: what each bin adds; the line sums it up").arg(formula);
}

Eigen::ArrayXd TermsFigure::termsShown() const
{
    return units::in(m_shown.unit(), 1.0) * terms();
}

QString TermsFigure::remark() const
{
    if (std::isnan(total()))
        return tr("no bin to add up");
    return (terms() == 0.0).all() ? tr("every term is 0") : QString();
}

void TermsFigure::setHolding(bool holding)
{
    if (m_holding == holding)
        return;
    m_holding = holding;
    if (holding || !m_shown)
        return;
    applyYRange();
    applySum();
    m_frame.layOut();
}

void TermsFigure::setXNumbered(bool numbered)
{
    m_frame.setXNumbered(numbered);
    m_frame.layOut();
}

void TermsFigure::setMinimumSides(int left, int right)
{
    m_frame.setMinimumSides(left, right);
    m_frame.layOut();
}

double TermsFigure::endOf(double current, double most) const
{
    const double end = axisscale::pinnedEnd(m_holding ? current : 0.0, most);
    return m_holding && m_still ? std::max(current, end) : end;
}

void TermsFigure::applyYRange()
{
    m_yHigh = endOf(m_yHigh, m_highest);
    m_yLow = endOf(m_yLow, m_lowest);
    m_frame.setYRange(-m_yLow, m_yHigh);
}

/// The sum has its own axis, on the right, which has its 0 where the terms have theirs.
void TermsFigure::applySum()
{
    const Unit unit = m_shown.unit();
    const double sum = units::in(unit, total());
    const Eigen::ArrayXd& edges = m_shown.snapshot().histograms.binEdges;
    const Eigen::ArrayXd sums = units::in(unit, 1.0) * runningSum(terms());
    if (std::isnan(sum) || sums.size() == 0 || (sums == 0.0).all()) {
        m_sum.setRuns({});
        m_frame.setRightAxis({}, {});
        return;
    }
    const double above = std::max(highest(sums), 1e-300);
    const double below = highest(-sums);
    // As much of one unit of the terms as makes the line fill the plot.
    const double room = std::min(m_yHigh / above, below > 0.0 ? m_yLow / below : m_yHigh / above);
    m_sumEnd = endOf(m_sumEnd, m_yHigh / room);
    const double scale = m_yHigh / m_sumEnd;
    const auto place = [&](double value) { return std::isinf(value) ? m_yHigh : scale * value; };
    Eigen::ArrayXd x(sums.size() + 1);
    Eigen::ArrayXd y(sums.size() + 1);
    x << edges.head(sums.size() + 1);
    y << 0.0, sums.unaryExpr(place);
    m_sum.setRuns(polyline::runs(x, y, {m_frame.xLow(), m_frame.xHigh(), -m_yLow, m_yHigh}));
    m_frame.setRightAxis(
        tr("sum"), {{0.0, QStringLiteral("0")}, {std::clamp(place(sum), -m_yLow, m_yHigh), format::significant(sum)}});
}

void TermsFigure::setPointedBin(int bin)
{
    m_overlay->setPointedBin(bin);
}

void TermsFigure::setMarksSkipped(bool marks)
{
    m_overlay->setMarksSkipped(marks);
}

void TermsFigure::setLit(bool lit)
{
    m_overlay->setLit(lit);
}
