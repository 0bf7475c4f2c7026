// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/truthgauge.h"

#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace {

using theme::kUnit;
constexpr double kBar = 6.0; // of the height's kHeight
constexpr double kTick = 12.0;
constexpr double kHeight = 16.0;
constexpr double kLine = 2.0; // px
constexpr double kPastTruth = 1.25; // times the truth, where a value has no end

} // namespace

TruthGauge::TruthGauge(QWidget* parent)
    : QWidget(parent)
    , m_bar(palette().color(QPalette::WindowText))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TruthGauge::setValues(const Values& values)
{
    if (values == m_values)
        return;
    m_values = values;
    update();
}

void TruthGauge::setBarColour(const QColor& colour)
{
    m_bar = colour;
    update();
}

/// On the way to an infinite truth v / (|v| + half): 0 is 0, half is ½, infinity is 1.
double TruthGauge::bent(double number) const
{
    if (!std::isinf(m_values.truth) || std::isnan(number))
        return number;
    return std::isinf(number) ? std::copysign(1.0, number) : number / (std::abs(number) + m_values.half);
}

std::vector<double> TruthGauge::placed() const
{
    std::vector<double> values = m_values.traces;
    values.push_back(m_values.value);
    values.push_back(m_values.pinned.value_or(0.0));
    return values;
}

double TruthGauge::placeOf(double number) const
{
    double low = 0.0;
    double high = bent(m_values.truth);
    bool isEndless = false;
    for (const double each : placed()) {
        const double place = bent(each);
        if (std::isfinite(place)) {
            low = std::min(low, place);
            high = std::max(high, place);
        } else if (std::isinf(place)) {
            isEndless = true;
        }
    }
    if (isEndless)
        high *= kPastTruth;
    if (!(high > low))
        high = low + 1.0; // nothing but 0
    const double place = (bent(number) - low) / (high - low);
    return std::isnan(place) ? place : std::clamp(place, 0.0, 1.0);
}

bool TruthGauge::hasZeroInside() const
{
    const std::vector<double> values = placed();
    return std::any_of(values.begin(), values.end(), [](double value) { return value < 0.0; });
}

QSize TruthGauge::sizeHint() const
{
    return {12 * kUnit, std::max(2 * kUnit, fontMetrics().height())};
}

QSize TruthGauge::minimumSizeHint() const
{
    return {4 * kUnit, sizeHint().height()};
}

/// The bar of the value, smaller by @p inset on each side. That of an infinite value has a head.
QPainterPath TruthGauge::barShape(double inset) const
{
    const double middle = height() / 2.0;
    const double half = kBar / 2.0 * height() / kHeight - inset;
    const double zero = truthgauge::x(placeOf(0.0), width());
    const double end = truthgauge::x(placeOf(m_values.value), width());
    QPainterPath shape;
    if (!std::isinf(m_values.value)) {
        const double left = std::min(zero, end) + inset;
        const double right = std::max(zero, end) - inset;
        if (right > left)
            shape.addRect(QRectF(QPointF(left, middle - half), QPointF(right, middle + half)));
        return shape;
    }
    const double wing = kTick / 2.0 * height() / kHeight - inset;
    const double neck = end - kTick * height() / kHeight;
    shape.addPolygon(QPolygonF({QPointF(zero + inset, middle - half), QPointF(neck + inset, middle - half),
        QPointF(neck + inset, middle - wing), QPointF(end - 2.0 * inset, middle), QPointF(neck + inset, middle + wing),
        QPointF(neck + inset, middle + half), QPointF(zero + inset, middle + half)}));
    shape.closeSubpath();
    return shape;
}

void TruthGauge::paintBar(QPainter& painter) const
{
    const QPainterPath shape = barShape(0.0);
    const double truth = truthgauge::x(placeOf(m_values.truth), width());
    const bool isEndless = std::isinf(m_values.value);
    if (isEndless || std::isinf(m_values.truth) || shape.boundingRect().right() <= truth) {
        painter.fillPath(shape, m_bar);
        if (isEndless && !std::isinf(m_values.truth))
            paintBreak(painter);
        return;
    }
    // Beyond the truth: lighter, with an outline.
    constexpr double kOutline = 1.5; // px
    constexpr float kTint = 0.35F;
    QColor tint = m_bar;
    tint.setAlphaF(kTint);
    painter.save();
    painter.setClipRect(QRectF(truth, 0.0, width() - truth, height()));
    painter.fillPath(shape, palette().color(QPalette::Window)); // no line under the tint
    painter.fillPath(shape, tint);
    painter.strokePath(barShape(kOutline / 2.0), QPen(m_bar, kOutline, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setClipRect(QRectF(0.0, 0.0, truth, height()));
    painter.fillPath(shape, m_bar);
    painter.restore();
}

/// From the truth to infinity it is further than is shown: two slanting gaps in the bar.
void TruthGauge::paintBreak(QPainter& painter) const
{
    const double scale = height() / kHeight;
    const double middle = height() / 2.0;
    const double truth = truthgauge::x(placeOf(m_values.truth), width());
    const double at = (truth + width() - kTick * scale) / 2.0;
    const double half = 1.25 * scale; // of a gap
    const double high = kBar / 2.0 * scale + 1.0; // all across
    const double slant = 1.5 * scale;
    const auto stroke = [&](double x) { return QLineF(x - slant, middle + high, x + slant, middle - high); };
    for (const double middleOfGap : {at - 2.0 * half, at + 2.0 * half}) {
        const QLineF left = stroke(middleOfGap - half);
        const QLineF right = stroke(middleOfGap + half);
        QPainterPath gap;
        gap.addPolygon(QPolygonF({left.p1(), left.p2(), right.p2(), right.p1()}));
        painter.fillPath(gap, palette().color(QPalette::Window));
    }
}

/// Thin and faint, in the bar's colour, and higher than the bar, which may be drawn over them.
void TruthGauge::paintTraces(QPainter& painter) const
{
    constexpr float kOpacity = 0.45F;
    constexpr double kThin = 1.0; // px
    const double tick = kTick * height() / kHeight;
    QColor colour = m_bar;
    colour.setAlphaF(kOpacity);
    for (const double value : m_values.traces) {
        if (!std::isfinite(value))
            continue;
        const double at = std::clamp(truthgauge::x(placeOf(value), width()), kThin / 2.0, width() - kThin / 2.0);
        painter.fillRect(QRectF(at - kThin / 2.0, (height() - tick) / 2.0, kThin, tick), colour);
    }
}

void TruthGauge::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = theme::quietText(palette());
    const QColor mark = palette().color(QPalette::WindowText);
    const bool isEndless = std::isinf(m_values.truth);
    const double middle = height() / 2.0;
    const double thick = kBar * height() / kHeight;
    const double tick = kTick * height() / kHeight;
    const double right = width() - 1.0;
    const auto x = [this](double number) { return truthgauge::x(placeOf(number), width()); };
    const auto drawTick = [&](double at, const QColor& colour) {
        const double inside = std::clamp(at, kLine / 2.0, width() - kLine / 2.0);
        painter.fillRect(QRectF(inside - kLine / 2.0, middle - tick / 2.0, kLine, tick), colour);
    };

    if (!std::isinf(m_values.value)) { // whose bar is all there is
        painter.fillRect(QRectF(QPointF(x(0.0), middle - kLine / 2.0), QPointF(right, middle + kLine / 2.0)), line);
        if (isEndless) {
            QPainterPath head(QPointF(right - thick, middle - thick));
            head.lineTo(right, middle);
            head.lineTo(right - thick, middle + thick);
            painter.strokePath(head, QPen(line, kLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        }
    }
    paintTraces(painter);
    if (!std::isnan(m_values.value))
        paintBar(painter);
    if (hasZeroInside())
        drawTick(x(0.0), line);
    if (!isEndless)
        drawTick(x(m_values.truth), mark);
    if (m_values.pinned && std::isfinite(*m_values.pinned)) { // a small head from above, as the curves' marks are
        const double at = x(*m_values.pinned);
        QPainterPath head(QPointF(at, middle - thick / 2.0 + 1.0));
        head.lineTo(at - thick / 2.0 - 1.0, 0.0);
        head.lineTo(at + thick / 2.0 + 1.0, 0.0);
        head.closeSubpath();
        painter.fillPath(head, mark);
    }
}
