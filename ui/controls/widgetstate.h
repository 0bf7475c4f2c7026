// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPoint>
#include <QString>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

/// What of a window no model knows, taken before its widgets are made anew and given to the new ones: where the focus
/// is, what is half typed, how far things are scrolled.
class WidgetState {
public:
    explicit WidgetState(const QWidget& window);
    void restore(QWidget& window) const;

private:
    /// A widget among those of a window that has the same widgets again: the how manieth of its class and name.
    struct Name {
        const char* className = nullptr;
        QString objectName {};
        int number = 0;
    };
    struct Typed {
        Name name;
        QString text;
        int cursor;
    };
    struct Scrolled {
        Name name;
        QPoint position;
    };

    [[nodiscard]] static Name nameOf(const QWidget& widget, const QWidget& window);
    [[nodiscard]] static QWidget* find(const Name& name, const QWidget& window);

    Name m_focus; ///< without a class: none has it
    QList<Typed> m_typed;
    QList<Scrolled> m_scrolled;
};
