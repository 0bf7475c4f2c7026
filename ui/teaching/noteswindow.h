// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/teaching/coversheet.h"

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

    /// What the class sees in place of the step, which who faces it cannot know.
    void setCover(CoverSheet::Shows cover);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow();
    void style();
    void showTime();

    LessonRun& m_run;
    CoverSheet::Shows m_cover = CoverSheet::Shows::Nothing;
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
