// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson.h"
#include "ui/teaching/stepview.h"

#include <QWidget>

#include <optional>
#include <utility>

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
    [[nodiscard]] QWidget* answering() const; ///< what one answers by; null: there is nothing to answer
    [[nodiscard]] QString instructions() const; ///< for the person's hand
    void begin(); ///< without an answer
    void showInputs(const lessons::Question& question);
    void showAnswer(const lessons::Question& question);
    void showButtons();
    void submit();
    void submitNumber();
    [[nodiscard]] bool isAnswered() const; ///< whether there is something to submit
    [[nodiscard]] QString complaint(const QString& typed) const;
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
    std::optional<std::pair<double, double>> m_barEnds {}; ///< that were asked for last
    int m_beginning = -1; ///< of the step that is shown; −1: none, or it asks nothing
    lessons::Question::Kind m_kind = lessons::Question::Kind::Number;
};
