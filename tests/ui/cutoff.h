// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

// Whether everything in a window can be read as a whole.

/// What of @p root 's visible parts is cut off, by its own size or by what it stands in; empty if nothing is. What is
/// scrolled out of sight is not.
inline QString cutOff(const QWidget& root)
{
    const auto named = [](const QWidget& widget, const QString& text) {
        return QStringLiteral("%1 “%2” %3 (%4 × %5): ")
            .arg(QLatin1StringView(widget.metaObject()->className()), widget.objectName(), text)
            .arg(widget.width())
            .arg(widget.height());
    };
    QString result;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root) || widget->isWindow())
            continue;
        const QWidget* parent = widget->parentWidget();
        const auto* area = qobject_cast<const QScrollArea*>(parent->parentWidget());
        const bool isScrolled = area && area->widget() == widget;
        if (isScrolled) {
            if (widget->width() > parent->width())
                result += named(*widget, {})
                    + QStringLiteral("wider than its view of %1; needs %2\n")
                          .arg(parent->width())
                          .arg(widget->minimumSizeHint().width());
        } else if (!widget->size().isEmpty() && !parent->rect().contains(widget->geometry())) {
            result += named(*widget, {})
                + QStringLiteral("reaches out of %1 (%2 × %3)\n")
                      .arg(QLatin1StringView(parent->metaObject()->className()))
                      .arg(parent->width())
                      .arg(parent->height());
        }
        if (const auto* label = qobject_cast<const QLabel*>(widget); label && !label->text().isEmpty()) {
            const QSize room = label->size();
            const int height = label->wordWrap() ? label->heightForWidth(room.width()) : label->sizeHint().height();
            const int width = label->wordWrap() ? label->minimumSizeHint().width() : label->sizeHint().width();
            if (height > room.height() || width > room.width())
                result += named(*label, label->text()) + QStringLiteral("needs %1 × %2\n").arg(width).arg(height);
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            const int text = button->fontMetrics().horizontalAdvance(button->text());
            if (text > button->width() || button->fontMetrics().height() > button->height())
                result += named(*button, button->text()) + QStringLiteral("needs %1\n").arg(text);
        } else if (const auto* line = qobject_cast<const QLineEdit*>(widget)) {
            const int text = line->fontMetrics().horizontalAdvance(line->text());
            if (text > line->width())
                result += named(*line, line->text()) + QStringLiteral("needs %1\n").arg(text);
        } else if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
            if (combo->minimumSizeHint().width() > combo->width())
                result += named(*combo, combo->currentText())
                    + QStringLiteral("needs %1\n").arg(combo->minimumSizeHint().width());
        }
    }
    return result;
}
