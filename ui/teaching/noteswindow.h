// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class LessonRun;
class MarkdownLabel;
QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

/// What the person who presents has on a screen of their own: the notes of the step, what comes next, and the time. Its
/// keys are the presentation's.
class NotesWindow : public QWidget {
    Q_OBJECT

public:
    explicit NotesWindow(LessonRun& run, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow();
    void style();
    void showTime();

    LessonRun& m_run;
    QLabel* m_number;
    QLabel* m_title;
    MarkdownLabel* m_notes;
    QLabel* m_nextHeading;
    QLabel* m_nextTitle;
    MarkdownLabel* m_next;
    QLabel* m_clock;
    QLabel* m_elapsed;
    QElapsedTimer m_sinceStart;
    QTimer m_tick;
};
