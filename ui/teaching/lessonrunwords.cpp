// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be read of a lesson on its way, with the values in their places.
#include "ui/session/session.h"
#include "ui/teaching/lessonrun.h"

#include <QTextDocumentFragment>

#include <limits>

namespace {

using lessons::LiveValue;
using lessons::Question;

/// How far off is close where a value is next to 0. @param bar  how long the question's bar is
double nearOf(const Question& question, const LiveValue* value, double bar)
{
    constexpr double kOfBar = 0.05;
    constexpr double kNats = 0.005;
    constexpr double kPercent = 0.5;
    if (question.kind == Question::Kind::Bar)
        return kOfBar * bar;
    if (value == nullptr)
        return 0.0;
    return value->kind == LiveValue::Kind::Information ? kNats : value->kind == LiveValue::Kind::Share ? kPercent : 0.0;
}

QString plain(const QString& markdown)
{
    return QTextDocumentFragment::fromMarkdown(markdown).toPlainText();
}

} // namespace

lessons::ValueSource LessonRun::before() const
{
    return stage() == Stage::Reading || stage() == Stage::Asking ? now() : inUnit(m_place.before);
}

lessons::ValueSource LessonRun::ofSolution() const
{
    return inUnit(m_place.revealed);
}

QString LessonRun::text() const
{
    return filled(step().text, before(), before());
}

QString LessonRun::questionText() const
{
    return step().question ? filled(step().question->text, before(), before()) : QString();
}

QStringList LessonRun::choices() const
{
    QStringList all;
    if (step().question) {
        for (const lessons::Text& choice : step().question->choices)
            all << filled(choice, before(), before());
    }
    return all;
}

QString LessonRun::instructions() const
{
    return step().question && !step().question->todo.isEmpty() ? lessons::instructions(step().question->todo)
                                                               : QString();
}

QString LessonRun::solution() const
{
    return stage() == Stage::Revealed ? filled(step().question->solution, ofSolution(), before()) : QString();
}

const LiveValue* LessonRun::answerValue() const
{
    return step().question && !step().question->answerName.isEmpty() ? lessons::liveValue(step().question->answerName)
                                                                     : nullptr;
}

QString LessonRun::answerUnit() const
{
    const LiveValue* value = answerValue();
    return value == nullptr ? QString() : lessons::unitOf(*value, m_session.view().options().unit);
}

double LessonRun::unitsNow() const
{
    const LiveValue* value = answerValue();
    if (value == nullptr || value->kind != LiveValue::Kind::Information)
        return 1.0;
    return units::in(m_session.view().options().unit, 1.0) / units::in(m_place.unit, 1.0);
}

std::optional<double> LessonRun::given() const
{
    return m_place.given ? std::optional(*m_place.given * unitsNow()) : std::nullopt;
}

std::pair<double, double> LessonRun::barEnds() const
{
    const auto& question = step().question;
    return question ? std::pair(question->barLow * unitsNow(), question->barHigh * unitsNow()) : std::pair(0.0, 1.0);
}

double LessonRun::answerNow() const
{
    if (const LiveValue* value = answerValue())
        return lessons::inUnit(*value, stage() == Stage::Revealed ? ofSolution() : now());
    return step().question ? step().question->answerNumber : std::numeric_limits<double>::quiet_NaN();
}

double LessonRun::answerBefore() const
{
    const LiveValue* value = answerValue();
    return value == nullptr ? std::numeric_limits<double>::quiet_NaN() : lessons::inUnit(*value, before());
}

QString LessonRun::score() const
{
    if (stage() != Stage::Revealed)
        return {};
    const Question& question = *step().question;
    if (question.kind == Question::Kind::Choice) {
        if (m_place.chosen < 0)
            return {};
        return m_place.chosen == question.rightChoice
            ? tr("Right.")
            : tr("You chose “%1”; it is “%2”.")
                  .arg(plain(choices().at(m_place.chosen)), plain(choices().at(question.rightChoice)));
    }
    const std::optional<double> given = this->given();
    if (!given)
        return {};
    const LiveValue* value = answerValue();
    const bool isCount = value != nullptr && value->kind == LiveValue::Kind::Count;
    const double exact = answerNow();
    const auto [low, high] = barEnds();
    const auto verdict = lessons::judged(*given, exact, isCount, nearOf(question, value, high - low));
    return lessons::score(*given, exact, verdict, isCount, question.digits, answerUnit());
}
