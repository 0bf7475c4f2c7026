// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/gaugelabel.h"

#include "ui/panels/truthgauge.h"
#include "ui/theme/fonts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

void GaugeLabel::setTicks(double truth, std::optional<double> zero)
{
    m_truth = truth;
    m_zero = zero;
    update();
}

void GaugeLabel::paintEvent(QPaintEvent* /*event*/)
{
    constexpr double kSmallest = 0.7;
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.setFont(theme::scaled(font(), theme::fittingPart(font(), text(), width(), kSmallest)));
    const QFontMetricsF metrics(painter.font());
    const auto placeOf = [&](const QString& words, double tick) {
        const double wide = metrics.horizontalAdvance(words);
        const double left = truthgauge::x(tick, width()) - wide / 2.0;
        return QRectF(std::clamp(left, 0.0, std::max(0.0, width() - wide)), 0.0, wide, height());
    };
    const auto draw = [&](const QString& words, const QRectF& place) {
        painter.drawText(QPointF(place.left(), (height() + metrics.ascent() - metrics.descent()) / 2.0), words);
    };
    const QRectF truth = placeOf(text(), m_truth);
    if (!m_zero) {
        draw(text(), truth);
        return;
    }
    const QString zeroWords = QStringLiteral("0");
    const QRectF zero = placeOf(zeroWords, *m_zero);
    const QString both = tr("0, %1").arg(text());
    if (zero.right() + metrics.averageCharWidth() <= truth.left()) {
        draw(zeroWords, zero);
        draw(text(), truth);
    } else if (metrics.horizontalAdvance(both) <= width()) { // too close together: one label for two ticks
        draw(both, placeOf(both, m_truth));
    } else {
        draw(text(), truth);
    }
}
