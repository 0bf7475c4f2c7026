// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/panelscroll.h"

#include "ui/theme/spacing.h"

#include <QApplication>
#include <QScrollBar>
#include <QStyle>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace {

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
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    connect(bar, &QScrollBar::rangeChanged, this, &PanelScroll::bringAwaited);
    // Qt does so for the tabulator within it, but not where the focus comes in from outside. Where it comes from nowhere, it
    // is the window that is activated, and what a person reads stays where it is.
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* old, QWidget* now) {
        if (old && now && widget()->isAncestorOf(now) && QApplication::mouseButtons() == Qt::NoButton)
            ensureWidgetVisible(now, 0, theme::kUnit);
    });
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
