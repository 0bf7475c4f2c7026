// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/fieldmessage.h"

#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace {

using theme::kUnit;
constexpr int kTip = 6; ///< px, how high it is

/// Its words stand on this widget: what scrolls with the field, or the window.
QWidget* hostOf(QWidget* field)
{
    QWidget* host = field->isWindow() ? field : field->parentWidget();
    while (!host->isWindow() && host->parentWidget()) {
        const auto* area = qobject_cast<QAbstractScrollArea*>(host->parentWidget()->parentWidget());
        if (area && area->viewport() == host->parentWidget())
            break;
        host = host->parentWidget();
    }
    return host;
}

QAccessibleInterface* accessibleFactory(const QString& /*className*/, QObject* object)
{
    auto* message = qobject_cast<FieldMessage*>(object);
    return message ? new QAccessibleWidget(message, QAccessible::AlertMessage) : nullptr;
}

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr
        || key == Qt::Key_Meta;
}

} // namespace

FieldMessage::FieldMessage(QWidget* field)
    : QLabel(hostOf(field))
    , m_field(field)
{
    static const bool installed = (QAccessible::installFactory(accessibleFactory), true);
    Q_UNUSED(installed)
    setObjectName(field->objectName() + QStringLiteral("Message"));
    setTextFormat(Qt::PlainText); // what somebody typed is no mark-up
    setWordWrap(true);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    pointUp(true);
    hide();
    connect(field, &QObject::destroyed, this, &QObject::deleteLater);
}

void FieldMessage::say(const QString& message)
{
    if (QWidget* host = hostOf(m_field); host != parentWidget())
        setParent(host); // the field stands elsewhere now
    setText(message);
    setAccessibleName(message);
    place();
    show();
    raise();
    qApp->installEventFilter(this); // an older installation gives way
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

/// As wide as its words, and no wider than from the host's margin to the field's far end or, if it may go on, the
/// host's other margin.
void FieldMessage::place()
{
    const QWidget& host = *parentWidget();
    const QRect field(m_field->mapTo(&host, QPoint()), m_field->size());
    const QMargins margins = contentsMargins();
    const int inOneLine = fontMetrics().horizontalAdvance(text()) + margins.left() + margins.right() + 2;
    const int before = std::min(inOneLine, std::max(field.right() - 2 * kUnit, field.width()));
    const int most = m_mayGoBeyond ? host.width() - 3 * kUnit - field.right() : 0;
    const int beyond = std::clamp(most, 0, inOneLine - before);
    const int width = before + beyond;
    m_tipToEnd = beyond + 3 * kUnit;
    const int height = heightForWidth(width);
    const QRect seen = host.visibleRegion().boundingRect();
    const int room = seen.isEmpty() ? host.height() : seen.bottom();
    pointUp(field.bottom() + height <= room || field.top() < height);
    setGeometry(
        field.right() + beyond - width + 1, m_pointsUp ? field.bottom() + 1 : field.top() - height, width, height);
}

void FieldMessage::pointUp(bool up)
{
    m_pointsUp = up;
    const int padding = 3 * kUnit / 4;
    setContentsMargins(kUnit, padding + (up ? kTip : 0), kUnit, padding + (up ? 0 : kTip));
}

int FieldMessage::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const QRect room(0, 0, width - margins.left() - margins.right(), QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap, text()).height() + margins.top() + margins.bottom();
}

/// Of the whole program, while the message is to be seen.
bool FieldMessage::eventFilter(QObject* watched, QEvent* event)
{
    if (!watched->isWidgetType())
        return false;
    const auto* widget = static_cast<QWidget*>(watched);
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
        if (widget == m_field || widget == parentWidget() || widget->isAncestorOf(m_field))
            place();
        return false;
    case QEvent::Hide:
        if (widget == m_field)
            hide();
        return false;
    case QEvent::ShortcutOverride:
        if (static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
            return false;
        event->accept(); // ours before it gives up a calculation
        return true;
    case QEvent::Shortcut: hide(); return false;
    case QEvent::KeyPress: {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (isModifier(key))
            return false;
        hide();
        return key == Qt::Key_Escape;
    }
    case QEvent::MouseButtonPress: hide(); return false;
    default: return false;
    }
}

void FieldMessage::hideEvent(QHideEvent* event)
{
    qApp->removeEventFilter(this);
    QLabel::hideEvent(event);
}

void FieldMessage::paintEvent(QPaintEvent* event)
{
    QRectF box = QRectF(rect()).adjusted(0.5, m_pointsUp ? kTip + 0.5 : 0.5, -0.5, m_pointsUp ? -0.5 : -kTip - 0.5);
    const double x = box.right() - m_tipToEnd;
    const double from = m_pointsUp ? box.top() : box.bottom();
    QPainterPath tip;
    tip.addPolygon(QPolygonF({{x - kTip, from}, {x, from + (m_pointsUp ? -kTip : kTip)}, {x + kTip, from}}));
    QPainterPath shape;
    shape.addRoundedRect(box, kUnit / 2.0, kUnit / 2.0);

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::cautionLine(palette()));
    painter.setBrush(theme::cautionGround(palette()));
    painter.drawPath(shape.united(tip));
    painter.end();
    QLabel::paintEvent(event);
}
