// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/fittedlabel.h"

#include "ui/theme/fonts.h"

#include <QFontMetrics>

#include <algorithm>

void FittedLabel::setFullFont(const QFont& font)
{
    m_full = font;
    updateGeometry();
    fit();
}

void FittedLabel::showText(const QString& text, double part)
{
    setText(text);
    m_wished = part;
    fit();
}

void FittedLabel::shareSizeWith(FittedLabel& other)
{
    m_other = &other;
    other.m_other = this;
    fit();
}

void FittedLabel::fit()
{
    constexpr double kSmallest = 0.15; // of the value's three times body text
    m_fitting
        = m_wished * theme::fittingPart(theme::scaled(m_full, m_wished), text(), contentsRect().width(), kSmallest);
    apply();
    if (m_other)
        m_other->apply();
}

void FittedLabel::apply()
{
    const FittedLabel* const other = m_other;
    const QFont fitting = theme::scaled(m_full, other ? std::min(m_fitting, other->m_fitting) : m_fitting);
    if (fitting != font())
        setFont(fitting);
}

void FittedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fit();
}

QSize FittedLabel::sizeHint() const
{
    return {QLabel::sizeHint().width(), QFontMetrics(m_full).height()};
}

QSize FittedLabel::minimumSizeHint() const
{
    return {0, QFontMetrics(m_full).height()};
}
