// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/focusring.h"

#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QFocusEvent>
#include <QMenuBar>
#include <QPainter>

namespace {

constexpr int kWidth = 2; // px
constexpr int kGap = 1; // to the widget
constexpr int kRadius = 4;

/// What of @p widget can be seen of @p window, for what is scrolled may be out of sight.
QRect inSight(const QWidget& widget, const QWidget& window)
{
    constexpr int kAround = kWidth + kGap;
    QRect rect = QRect(widget.mapTo(&window, QPoint()), widget.size()).adjusted(-kAround, -kAround, kAround, kAround);
    for (const QWidget* each = &widget; each != &window; each = each->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(each->parentWidget());
        if (area && area->viewport() == each)
            rect &= QRect(each->mapTo(&window, QPoint()), each->size());
    }
    return rect & window.rect();
}

} // namespace

FocusRing::FocusRing(QWidget* window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("focusRing"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    hide();
    qApp->installEventFilter(this);
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    if (!watched->isWidgetType())
        return false;
    auto* widget = static_cast<QWidget*>(watched);
    switch (event->type()) {
    case QEvent::KeyPress: m_isKeyLast = true; break;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin: m_isKeyLast = false; break;
    case QEvent::FocusIn: take(widget, static_cast<QFocusEvent*>(event)->reason()); break;
    case QEvent::FocusOut:
        if (widget == m_target)
            take(nullptr, Qt::OtherFocusReason);
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        if (m_target && widget != this && (widget == m_target || widget->isAncestorOf(m_target)))
            follow();
        break;
    default: break;
    }
    return false;
}

void FocusRing::take(QWidget* widget, Qt::FocusReason reason)
{
    switch (reason) {
    case Qt::TabFocusReason:
    case Qt::BacktabFocusReason:
    case Qt::ShortcutFocusReason: m_isByKey = true; break;
    case Qt::MouseFocusReason: m_isByKey = false; break;
    case Qt::OtherFocusReason:
        if (widget)
            m_isByKey = m_isKeyLast; // the program gave it, at a key or at a click
        break;
    default: break; // it comes back, from a menu or another window
    }
    m_target = widget;
    follow();
}

void FocusRing::follow()
{
    const QWidget* const window = parentWidget();
    const QWidget* const target = m_target;
    QRect rect;
    if (target && m_isByKey && target != window && target->window() == window && target->isVisible()
        && target->size() != window->size() && !qobject_cast<const QMenuBar*>(target)) // there is no other place then
        rect = inSight(*target, *window);
    if (rect.isEmpty()) {
        hide();
        return;
    }
    setGeometry(rect);
    constexpr int kPainted = kWidth + kRadius / 2;
    // What is inside the ring goes on being painted without it.
    setMask(QRegion(this->rect()) - QRegion(this->rect().adjusted(kPainted, kPainted, -kPainted, -kPainted)));
    raise();
    show();
}

void FocusRing::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::focusRing(palette()), kWidth));
    constexpr double kHalf = kWidth / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(kHalf, kHalf, -kHalf, -kHalf), kRadius, kRadius);
}
