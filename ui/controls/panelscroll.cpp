// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/panelscroll.h"

#include <QEvent>
#include <QScrollBar>
#include <QStyle>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace {

/// Widest of what stands in one line: two values side by side, or a parameter's name beside its number.
constexpr int kDigits = 46;

/// There, but not to be seen while there is nothing to scroll.
class QuietScrollBar : public QScrollBar {
public:
    using QScrollBar::QScrollBar;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        if (maximum() > minimum())
            QScrollBar::paintEvent(event);
    }
};

} // namespace

PanelScroll::PanelScroll(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
{
    auto* bar = new QuietScrollBar(Qt::Vertical, this);
    bar->setAttribute(Qt::WA_OpaquePaintEvent, false); // it does not always paint
    setVerticalScrollBar(bar);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    connect(bar, &QScrollBar::rangeChanged, this, &PanelScroll::bringAwaited);
    fitToFont();
}

void PanelScroll::fitToFont()
{
    setFixedWidth(
        fontMetrics().horizontalAdvance(QString(kDigits, QLatin1Char('0'))) + verticalScrollBar()->sizeHint().width());
}

void PanelScroll::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (widget() && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        fitToFont();
}

void PanelScroll::bringIntoView(const QWidget& what)
{
    const int top = what.mapTo(widget(), QPoint()).y();
    const int bottom = top + what.height();
    const int view = viewport()->height();
    int wished = verticalScrollBar()->value();
    wished = std::max(wished, bottom - view);
    wished = std::min(wished, top);
    verticalScrollBar()->setValue(wished);
}

void PanelScroll::bringIntoViewSoon(const QWidget* what)
{
    // Each level of nested layouts asks the one above by an event of its own, and the column grows last.
    constexpr std::chrono::milliseconds kSettling(200);
    m_awaited = what;
    QTimer::singleShot(0, this, &PanelScroll::bringAwaited);
    QTimer::singleShot(kSettling, this, [this, what] {
        if (m_awaited == what)
            m_awaited = nullptr;
    });
}

void PanelScroll::bringAwaited()
{
    if (m_awaited)
        bringIntoView(*m_awaited);
}
