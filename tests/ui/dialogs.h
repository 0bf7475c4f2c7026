// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <utility>

/// Answers modal dialogs that exec() while a test waits for it: each step gets the next dialog, and closes it.
class DialogAnswers : public QObject {
    Q_OBJECT

public:
    using Step = std::function<void(QDialog&)>;

    explicit DialogAnswers(QList<Step> steps)
        : m_steps(std::move(steps))
    {
        m_clock.start();
        connect(&m_timer, &QTimer::timeout, this, &DialogAnswers::look);
        m_timer.start(5);
    }

    [[nodiscard]] bool allCame() const { return m_next == m_steps.size() && !m_surprised; }

private:
    void look()
    {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog || dialog == m_answered || !dialog->isVisible())
            return;
        if (m_next < m_steps.size()) {
            m_answered = dialog;
            m_steps[m_next++](*dialog);
        } else if (m_clock.hasExpired(5000) || m_next == m_steps.size()) {
            m_surprised = true; // one that no step was given for: do not hang on it
            dialog->reject();
        }
    }

    QList<Step> m_steps;
    qsizetype m_next = 0;
    QPointer<QDialog> m_answered;
    bool m_surprised = false;
    QElapsedTimer m_clock;
    QTimer m_timer;
};
