// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/linebutton.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QToolButton>

#include <utility>

// Whether everything in a window can be read as a whole.

namespace cutoff {

/// That @p widget, which reads @p text, is not as it should be.
inline QString said(const QWidget& widget, const QString& text, const QString& what)
{
    return QStringLiteral("%1 “%2” %3 (%4 × %5): %6\n")
        .arg(QLatin1StringView(widget.metaObject()->className()), widget.objectName(), text)
        .arg(widget.width())
        .arg(widget.height())
        .arg(what);
}

/// By what @p widget stands in; empty if by nothing.
inline QString bySurroundings(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    const auto* area = qobject_cast<const QScrollArea*>(parent->parentWidget());
    if (area && area->widget() == &widget) {
        if (widget.width() <= parent->width())
            return {};
        return said(widget, {},
            QStringLiteral("wider than its view of %1; needs %2")
                .arg(parent->width())
                .arg(widget.minimumSizeHint().width()));
    }
    if (widget.size().isEmpty() || parent->rect().contains(widget.geometry()))
        return {};
    return said(widget, {},
        QStringLiteral("reaches out of %1 (%2 × %3)")
            .arg(QLatin1StringView(parent->metaObject()->className()))
            .arg(parent->width())
            .arg(parent->height()));
}

/// What @p widget says, and the room that this needs; of a widget without words, nothing and none.
inline std::pair<QString, QSize> wordsAndNeed(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget); label && !label->text().isEmpty()) {
        const int width = label->width();
        return {label->text(),
            label->wordWrap() ? QSize(label->minimumSizeHint().width(), label->heightForWidth(width))
                              : label->sizeHint()};
    }
    const auto bare = [&](const QString& text) {
        return QSize(widget.fontMetrics().horizontalAdvance(text), widget.fontMetrics().height());
    };
    if (const auto* line = qobject_cast<const LineButton*>(&widget)) // which grows smaller, down to that
        return {line->text(), QSize(qRound(0.8 * line->sizeHint().width()), line->sizeHint().height())};
    if (const auto* tool = qobject_cast<const QToolButton*>(&widget);
        tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return {tool->text(), tool->iconSize()};
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return {button->text(), bare(button->text().remove(QLatin1Char('&')))}; // which underlines a letter
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return {line->text(), bare(line->text())};
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget))
        return {combo->currentText(), combo->minimumSizeHint()};
    return {};
}

/// By its own size; empty if by nothing.
inline QString byItself(const QWidget& widget)
{
    const auto [words, need] = wordsAndNeed(widget);
    if (need.width() <= widget.width() && need.height() <= widget.height())
        return {};
    return said(widget, words, QStringLiteral("needs %1 × %2").arg(need.width()).arg(need.height()));
}

} // namespace cutoff

/// What of @p root 's visible parts is cut off, by its own size or by what it stands in; empty if nothing is. What is
/// scrolled out of sight is not.
inline QString cutOff(const QWidget& root)
{
    QString result;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (widget->isVisibleTo(&root) && !widget->isWindow())
            result += cutoff::bySurroundings(*widget) + cutoff::byItself(*widget);
    }
    return result;
}
