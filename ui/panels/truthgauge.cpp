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

double TruthGauge::placeOf(double number) const
{
    double low = 0.0;
    double high = bent(m_values.truth);
    bool isEndless = false;
    for (const double each : {m_values.value, m_values.pinned.value_or(0.0)}) {
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

QSize TruthGauge::sizeHint() const
{
    return {12 * kUnit, std::max(2 * kUnit, fontMetrics().height())};
}

QSize TruthGauge::minimumSizeHint() const
{
    return {4 * kUnit, sizeHint().height()};
}

void TruthGauge::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = theme::quietText(palette());
    const QColor mark = palette().color(QPalette::WindowText);
    const bool isEndless = std::isinf(m_values.truth);
    const bool isValueEndless = std::isinf(m_values.value);
    const double middle = height() / 2.0;
    const double thick = kBar * height() / kHeight;
    const double tick = kTick * height() / kHeight;
    const double right = width() - 1.0;
    const auto x = [&](double number) { return 1.0 + placeOf(number) * (right - 1.0); };
    const auto drawArrow = [&](const QColor& colour) {
        QPainterPath head(QPointF(right - thick, middle - thick));
        head.lineTo(right, middle);
        head.lineTo(right - thick, middle + thick);
        painter.strokePath(head, QPen(colour, kLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    };
    const auto drawTick = [&](double at, const QColor& colour) {
        const double inside = std::clamp(at, kLine / 2.0, width() - kLine / 2.0);
        painter.fillRect(QRectF(inside - kLine / 2.0, middle - tick / 2.0, kLine, tick), colour);
    };

    painter.fillRect(QRectF(QPointF(x(0.0), middle - kLine / 2.0), QPointF(right, middle + kLine / 2.0)), line);
    if (isEndless)
        drawArrow(line);
    if (!std::isnan(m_values.value)) {
        const double end = x(m_values.value);
        const QRectF bar(
            QPointF(std::min(x(0.0), end), middle - thick / 2.0), QPointF(std::max(x(0.0), end), middle + thick / 2.0));
        if (bar.right() > x(m_values.truth) && !isEndless) { // beyond the truth: hollow
            painter.fillRect(bar.intersected(QRectF(0.0, 0.0, x(m_values.truth), height())), m_bar);
            painter.setPen(QPen(m_bar, 1.0));
            painter.setBrush(palette().color(QPalette::Window));
            painter.drawRect(
                QRectF(QPointF(x(m_values.truth), bar.top() + 0.5), QPointF(bar.right() - 0.5, bar.bottom() - 0.5)));
        } else {
            painter.fillRect(bar, m_bar);
        }
        if (isValueEndless)
            drawArrow(m_bar);
    }
    if (m_values.value < 0.0 || m_values.pinned.value_or(0.0) < 0.0)
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
