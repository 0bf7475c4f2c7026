// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/wordspane.h"

#include "ui/theme/spacing.h"

#include <QEvent>
#include <QLabel>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace {

using theme::kUnit;
constexpr int kLines = 4;
constexpr double kMostOfRoom = 0.3;

} // namespace

WordsPane::WordsPane(QWidget* parent)
    : QScrollArea(parent)
    , m_label(new QLabel(this))
{
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_label->setContentsMargins(2 * kUnit, kUnit / 2, 2 * kUnit, 0);
    setWidget(m_label);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // the pane around it takes the keys
    setBackgroundRole(QPalette::Base);
    m_label->setBackgroundRole(QPalette::Base);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    fit();
}

QString WordsPane::text() const
{
    return m_label->text();
}

void WordsPane::setText(const QString& text)
{
    if (text == m_label->text())
        return;
    m_label->setText(text);
    fit();
    verticalScrollBar()->setValue(0);
}

void WordsPane::setRoom(int height)
{
    m_room = height;
    fit();
}

void WordsPane::fit()
{
    const int kept = kLines * fontMetrics().lineSpacing() + kUnit;
    if (std::exchange(m_width, width()) != width())
        m_most = 0;
    m_most = std::max({m_most, kept, m_label->heightForWidth(width())});
    const int limit = std::max(2 * fontMetrics().lineSpacing() + kUnit, static_cast<int>(kMostOfRoom * m_room));
    setFixedHeight(m_room > 0 ? std::min(m_most, limit) : m_most);
}

void WordsPane::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_most = 0;
        fit();
    }
}

void WordsPane::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}
