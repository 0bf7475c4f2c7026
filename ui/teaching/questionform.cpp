// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/questionform.h"

#include "ui/controls/fieldmessage.h"
#include "ui/lessons/answer.h"
#include "ui/teaching/answerbar.h"
#include "ui/teaching/choicelist.h"
#include "ui/teaching/lessonrun.h"
#include "ui/teaching/markdownlabel.h"
#include "ui/theme/spacing.h"
#include "ui/theme/theme.h"
#include "ui/words/echo.h"
#include "ui/words/reading.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <cmath>
#include <limits>
#include <utility>

namespace {

using theme::kUnit;
using Kind = lessons::Question::Kind;
using Stage = LessonRun::Stage;
constexpr int kDigits = 12; ///< that the field has room for

std::optional<double> known(double value)
{
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

/// Plain words as Markdown.
QString escaped(QString words)
{
    static const QRegularExpression marks(QStringLiteral("([\\\\`*_\\[\\]<>#|~])"));
    return words.replace(marks, QStringLiteral("\\\\\\1"));
}

} // namespace

QuestionForm::QuestionForm(LessonRun& run, StepView::Use use, QWidget* parent)
    : QWidget(parent)
    , m_run(run)
    , m_use(use)
    , m_question(new MarkdownLabel(this))
    , m_number(new QWidget(this))
    , m_field(new QLineEdit(m_number))
    , m_unit(new QLabel(m_number))
    , m_choices(new ChoiceList(use, this))
    , m_bar(new AnswerBar(this))
    , m_instructions(new MarkdownLabel(this))
    , m_buttons(new QWidget(this))
    , m_answer(new QPushButton(tr("Answer"), m_buttons))
    , m_showMe(new QPushButton(tr("Show me"), m_buttons))
    , m_score(new MarkdownLabel(this))
{
    m_question->setObjectName(QStringLiteral("question"));
    m_field->setObjectName(QStringLiteral("answerField"));
    m_field->setPlaceholderText(tr("Your guess"));
    m_unit->setObjectName(QStringLiteral("answerUnit"));
    m_bar->setObjectName(QStringLiteral("answerBar"));
    m_instructions->setObjectName(QStringLiteral("instructions"));
    m_answer->setObjectName(QStringLiteral("answer"));
    m_showMe->setObjectName(QStringLiteral("showMe"));
    m_showMe->setFlat(true);
    m_field->setToolTip(tr("The value that you expect. Any number will do; how near it is, is told afterwards."));
    m_bar->setToolTip(tr("Drag the end of the bar, or use the arrow keys, to where you expect the value"));
    m_answer->setToolTip(tr("Gives this answer, and unlocks what was locked"));
    m_showMe->setToolTip(tr("Does what is asked for, and shows what comes of it"));
    m_score->setObjectName(QStringLiteral("score"));
    for (MarkdownLabel* each : {m_question, m_instructions, m_score})
        each->setSelectable(use == StepView::Use::Desk);

    auto* number = new QHBoxLayout(m_number);
    number->setContentsMargins(0, 0, 0, 0);
    number->setSpacing(kUnit);
    number->addWidget(m_field);
    number->addWidget(m_unit);
    number->addStretch();
    auto* buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(kUnit);
    buttons->addWidget(m_answer);
    buttons->addWidget(m_showMe);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(use == StepView::Use::Show ? 2 * kUnit : 3 * kUnit / 2);
    for (QWidget* each :
        {static_cast<QWidget*>(m_question), m_number, static_cast<QWidget*>(m_choices), static_cast<QWidget*>(m_bar),
            static_cast<QWidget*>(m_instructions), m_buttons, static_cast<QWidget*>(m_score)})
        column->addWidget(each);

    connect(m_field, &QLineEdit::textChanged, this, &QuestionForm::showButtons);
    connect(m_field, &QLineEdit::returnPressed, this, &QuestionForm::submit);
    connect(m_choices, &ChoiceList::chosenChanged, this, &QuestionForm::showButtons);
    connect(m_bar, &AnswerBar::edited, this, &QuestionForm::showButtons);
    connect(m_answer, &QPushButton::clicked, this, &QuestionForm::submit);
    connect(m_showMe, &QPushButton::clicked, &m_run, &LessonRun::showMe);
    style();
}

void QuestionForm::follow()
{
    if (!m_run.isOpen() || !m_run.step().question) {
        m_beginning = -1;
        return;
    }
    const lessons::Question& question = *m_run.step().question;
    m_kind = question.kind;
    if (std::exchange(m_beginning, m_run.beginning()) != m_run.beginning())
        begin();

    m_question->showText(m_run.questionText());
    showInputs(question);
    showAnswer(question);
    m_instructions->showText(instructions());
    m_score->showText(escaped(m_run.score()));
    showButtons();
}

QString QuestionForm::instructions() const
{
    if (m_run.stage() != Stage::Doing)
        return {};
    if (m_run.isWaiting())
        return tr("A moment: what it is now is still being calculated.");
    const QString todo = m_run.instructions();
    return todo.isEmpty() ? QString() : tr("**Your turn:** %1.").arg(todo);
}

void QuestionForm::begin()
{
    m_field->clear();
    m_choices->setChosen(-1);
    m_barEnds.reset();
}

void QuestionForm::showInputs(const lessons::Question& question)
{
    const bool isAsking = m_run.stage() == Stage::Asking;
    const bool isDesk = m_use == StepView::Use::Desk;
    // One who was only shown has no number that could stand there.
    m_number->setVisible(isDesk && question.kind == Kind::Number && (isAsking || m_run.given()));
    m_field->setReadOnly(!isAsking);
    m_field->setFocusPolicy(isAsking ? Qt::StrongFocus : Qt::NoFocus);
    style();
    const QString unit = m_run.answerUnit();
    m_unit->setText(unit);
    m_unit->setVisible(!unit.isEmpty());
    m_field->setAccessibleName(unit.isEmpty() ? tr("Your guess") : tr("Your guess, in %1").arg(unit));

    m_choices->setVisible(question.kind == Kind::Choice);
    if (question.kind == Kind::Choice)
        m_choices->setChoices(m_run.choices());
    m_choices->setReadOnly(!isAsking);

    m_bar->setVisible(question.kind == Kind::Bar);
    m_bar->setReadOnly(!isDesk || !isAsking);
    if (question.kind != Kind::Bar)
        return;
    const auto ends = m_run.barEnds(); // in another unit, others
    if (std::exchange(m_barEnds, ends) != ends)
        m_bar->ask(ends.first, ends.second, m_run.answerNow());
    m_bar->setBefore(isAsking ? m_run.answerNow() : m_run.answerBefore());
}

void QuestionForm::showAnswer(const lessons::Question& question)
{
    const bool isRevealed = m_run.stage() == Stage::Revealed;
    if (question.kind == Kind::Choice) {
        m_choices->setRight(isRevealed ? question.rightChoice : -1);
        if (m_run.stage() != Stage::Asking)
            m_choices->setChosen(m_run.chosen());
    }
    if (question.kind == Kind::Bar) {
        m_bar->setReal(isRevealed ? known(m_run.answerNow()) : std::nullopt, question.digits);
        if (m_run.stage() != Stage::Asking)
            m_bar->setGuess(m_run.given());
    }
}

void QuestionForm::showButtons()
{
    const Stage stage = m_run.isOpen() ? m_run.stage() : Stage::Reading;
    m_buttons->setVisible(m_use == StepView::Use::Desk && (stage == Stage::Asking || stage == Stage::Doing));
    m_answer->setVisible(stage == Stage::Asking);
    m_showMe->setFlat(stage == Stage::Asking); // beside the one that is hoped for
    m_answer->setEnabled(isAnswered());
}

QWidget* QuestionForm::input() const
{
    const bool isDoing = m_run.isOpen() && m_run.stage() == Stage::Doing;
    return isDoing && m_use == StepView::Use::Desk ? m_showMe : answering();
}

QWidget* QuestionForm::answering() const
{
    if (m_use == StepView::Use::Show || !m_run.isOpen() || m_run.stage() != Stage::Asking)
        return nullptr;
    switch (m_kind) {
    case Kind::Number: return m_field;
    case Kind::Choice: return m_choices->input();
    case Kind::Bar: return m_bar;
    }
    return nullptr;
}

bool QuestionForm::isAnswered() const
{
    switch (m_kind) {
    case Kind::Number: return !m_field->text().trimmed().isEmpty();
    case Kind::Choice: return m_choices->chosen() >= 0;
    case Kind::Bar: return m_bar->guess().has_value();
    }
    return false;
}

void QuestionForm::submit()
{
    if (!isAnswered())
        return;
    switch (m_kind) {
    case Kind::Number: submitNumber(); break;
    case Kind::Choice: m_run.choose(m_choices->chosen()); break;
    case Kind::Bar: m_run.answer(*m_bar->guess()); break;
    }
}

void QuestionForm::submitNumber()
{
    QString typed = m_field->text().trimmed();
    if (const QString unit = m_run.answerUnit(); !unit.isEmpty() && typed.endsWith(unit))
        typed.chop(unit.size()); // "37 %" is what stands there with the unit behind the field
    if (const std::optional<double> number = lessons::readExpectation(typed)) {
        m_run.answer(*number);
        return;
    }
    m_field->setFocus();
    m_field->selectAll();
    // Soon, when the key or click that led here is through: it would take the message away.
    QMetaObject::invokeMethod(
        this,
        [this, typed] {
            if (!m_message) {
                m_message = new FieldMessage(m_field);
                m_message->setBeyond(true);
            }
            m_message->say(complaint(typed));
        },
        Qt::QueuedConnection);
}

QString QuestionForm::complaint(const QString& typed) const
{
    constexpr double kMost = std::numeric_limits<double>::max();
    const QString shown = echo::shortened(typed);
    const QStringList clearer
        = reading::number(typed, {-kMost, kMost, false}, reading::decimalMarkOf(QLocale())).clearer;
    if (!clearer.isEmpty())
        return tr("“%1” is not clear: write %2.").arg(shown, clearer.join(tr(" or ")));
    return m_unit->text() == QLatin1String("%") ? tr("“%1” is no number: write one such as 25, for 25 %.").arg(shown)
                                                : tr("“%1” is no number: write one such as 0.25, or ∞.").arg(shown);
}

void QuestionForm::style()
{
    m_field->setFixedWidth(m_field->fontMetrics().horizontalAdvance(QString(kDigits, QLatin1Char('0'))) + 2 * kUnit);
    theme::colourText(m_unit, theme::quietText(palette()));
    QPalette field; // what was answered is no place to write in any more
    if (m_field->isReadOnly())
        field.setColor(QPalette::Base, palette().color(QPalette::Window));
    m_field->setPalette(field);
    QFont bold = font();
    bold.setBold(m_kind != Kind::Choice); // there the list says it
    m_score->setFont(bold);
}

void QuestionForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        style();
}

/// What its parts leave over: a digit chooses, Return answers.
void QuestionForm::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    const bool isOpen = answering() != nullptr && isPlain;
    const int choice = event->key() - Qt::Key_1;
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isPlain && isReturn && m_showMe->hasFocus()) {
        m_showMe->click();
    } else if (isOpen && m_kind == Kind::Choice && choice >= 0 && choice < m_choices->count()) {
        m_choices->choose(choice);
    } else if (isOpen && isReturn) {
        if (m_kind == Kind::Bar && !m_bar->guess())
            m_bar->choose(); // where it stands
        submit();
    } else {
        QWidget::keyPressEvent(event);
    }
}
