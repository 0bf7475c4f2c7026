// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson.h"
#include "ui/teaching/stepview.h"

#include <QWidget>

class AnswerBar;
class ChoiceList;
class FieldMessage;
class LessonRun;
class MarkdownLabel;
QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

/// The question of a step, what one answers by, what the hand is to do then, and how near the answer came. What was
/// answered stays to be seen.
class QuestionForm : public QWidget {
    Q_OBJECT

public:
    QuestionForm(LessonRun& run, StepView::Use use, QWidget* parent = nullptr);

    void follow(); ///< to where the run is now
    /// What one answers by or, after that, is shown the rest by; null: there is nothing to do.
    [[nodiscard]] QWidget* input() const;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Which question it is, and for the how-manieth time it is asked.
    struct Asked {
        QString path {};
        int step = -1;
        lessons::Question::Kind kind = lessons::Question::Kind::Number;

        friend bool operator==(const Asked&, const Asked&) = default;
    };
    [[nodiscard]] QWidget* answering() const; ///< what one answers by; null: there is nothing to answer
    void begin(const lessons::Question& question); ///< without an answer
    void showInputs(const lessons::Question& question);
    void showAnswer(const lessons::Question& question);
    void showButtons();
    void submit();
    void submitNumber();
    [[nodiscard]] bool isAnswered() const; ///< whether there is something to submit
    [[nodiscard]] static QString complaint(const QString& typed);
    void style();

    LessonRun& m_run;
    StepView::Use m_use;
    MarkdownLabel* m_question;
    QWidget* m_number; ///< the field with its unit
    QLineEdit* m_field;
    QLabel* m_unit;
    FieldMessage* m_message = nullptr; ///< when there was something to say
    ChoiceList* m_choices;
    AnswerBar* m_bar;
    MarkdownLabel* m_instructions;
    QWidget* m_buttons;
    QPushButton* m_answer;
    QPushButton* m_showMe;
    MarkdownLabel* m_score;
    Asked m_asked;
    bool m_wasAsking = false;
};
