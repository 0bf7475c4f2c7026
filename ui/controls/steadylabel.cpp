// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/steadylabel.h"

#include <algorithm>

SteadyLabel::SteadyLabel(int lines, QWidget* parent)
    : QLabel(parent)
    , m_lines(lines)
{
    setWordWrap(true);
    setAlignment(Qt::AlignTop | Qt::AlignLeft);
}

int SteadyLabel::room() const
{
    const QMargins margins = contentsMargins();
    return m_lines * fontMetrics().lineSpacing() + margins.top() + margins.bottom();
}

QSize SteadyLabel::sizeHint() const
{
    return {QLabel::sizeHint().width(), room()};
}

QSize SteadyLabel::minimumSizeHint() const
{
    return {0, room()}; // its column says how wide it is
}

int SteadyLabel::heightForWidth(int width) const
{
    return std::max(QLabel::heightForWidth(width), room());
}
