// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class LessonRun;
class MarkdownLabel;
class Player;
class QuestionForm;
QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

/// A step of a lesson, to be read and answered: its text, the question with what one answers by, what the hand is to
/// do, and the reveal. Follows the run, and is as high as what it shows.
class StepView : public QWidget {
    Q_OBJECT

public:
    enum class Use {
        Desk, ///< one person answers by fields and buttons
        Show ///< before a class: to be read from far away; nothing in it takes the keyboard
    };

    StepView(LessonRun& run, Player& player, Use use, QWidget* parent = nullptr);

    /// What waits for the person, to give the focus to: for an answer or, while the hand is to do something, "Show me".
    /// Null: nothing does.
    [[nodiscard]] QWidget* input() const;
    /// What came with the stage the step is at, to be brought into view; null: all of it is as it was.
    [[nodiscard]] QWidget* latest() const;

private:
    void follow();
    void showPlay();

    LessonRun& m_run;
    Player& m_player;
    MarkdownLabel* m_text;
    QPushButton* m_play;
    QWidget* m_card; ///< of the question
    QuestionForm* m_form;
    MarkdownLabel* m_solution;
};
