// SPDX-License-Identifier: GPL-3.0-or-later
// Files of lessons, with all that becomes of them before they are drawn.
#include "core/explorer.h"
#include "tests/fuzz/fuzzing.h"
#include "ui/lessons/lessonreader.h"
#include "ui/lessons/livevalue.h"

#include <cmath>

namespace {

const lessons::ValueSource& source()
{
    static const lessons::ValueSource result {Shown(kl::Explorer().explore({}), Unit::Bits), {}};
    return result;
}

void requireText(const lessons::Text& text)
{
    for (const auto& piece : text.pieces) {
        const auto* use = std::get_if<lessons::ValueUse>(&piece);
        fuzzing::require(use == nullptr || lessons::liveValue(use->name) != nullptr, "a live value is none");
        fuzzing::require(use == nullptr || use->digits >= 0, "a number of digits is none");
    }
    for (const lessons::Text::Fault& fault : text.faults)
        fuzzing::requireSentence(fault.what);
    const QString shown = lessons::filled(text, source(), {});
    fuzzing::require(text.isEmpty() || !shown.isNull(), "a text is lost");
}

void requireQuestion(const lessons::Question& question)
{
    requireText(question.text);
    requireText(question.solution);
    for (const lessons::Text& choice : question.choices)
        requireText(choice);
    fuzzing::require(question.answerName.isEmpty() || lessons::liveValue(question.answerName) != nullptr,
        "an answer is no value", question.answerName);
    fuzzing::require(!std::isnan(question.answerNumber), "an answer is no number");
    if (question.kind == lessons::Question::Kind::Choice)
        fuzzing::require(question.rightChoice >= 0 && question.rightChoice < question.choices.size(),
            "the right choice is none of them");
    if (question.kind == lessons::Question::Kind::Bar)
        fuzzing::require(question.barLow < question.barHigh, "a bar has no length");
    Recipe done;
    if (!question.todo.isEmpty()) {
        fuzzing::requireSentence(lessons::instructions(question.todo));
        fuzzing::require(lessons::meetAll(question.todo, done), "what is to be done cannot be");
        for (const lessons::Condition& condition : question.todo)
            fuzzing::require(lessons::isMet(condition, done), "what was done is not", condition.key);
        fuzzing::requireWhole(done);
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = fuzzing::bytesOf(data, size);
    const lessons::Reading reading = lessons::read(bytes);
    fuzzing::require(!reading.lesson.steps.isEmpty() || !reading.mistakes.isEmpty(), "no step, and no mistake");
    fuzzing::require(reading.mistakes.size() <= lessons::kMostMistakes + 1, "more mistakes than anybody reads");
    const qsizetype lines = bytes.count('\n') + bytes.count('\r') + 1;
    int line = 0;
    for (const lessons::Mistake& mistake : reading.mistakes) {
        fuzzing::requireSentence(mistake.what);
        fuzzing::require(mistake.line >= line && mistake.line <= lines, "a mistake's line is none, or out of order",
            QStringLiteral("%1: %2").arg(mistake.line).arg(mistake.what));
        line = mistake.line;
    }
    const lessons::Lesson& lesson = reading.lesson;
    constexpr qsizetype kMost = 5; // looked at
    for (qsizetype i = 0; i < std::min(lesson.steps.size(), kMost); ++i) {
        const lessons::Step& step = lesson.steps[i];
        fuzzing::require(step.line >= 1 && step.line <= lines, "a step's line is none");
        requireText(step.text);
        fuzzing::requireWhole(lessons::recipeOf(lesson, static_cast<int>(i), {}));
        if (step.animation) {
            fuzzing::require(sweep::whyImpossible(step.animation->sweep).isEmpty(), "an animation cannot be",
                sweep::whyImpossible(step.animation->sweep));
            fuzzing::require(step.animation->seconds > 0.0, "an animation takes no time");
        }
        if (step.question)
            requireQuestion(*step.question);
    }
    fuzzing::require(lesson.minutes() >= 1, "a lesson takes no time");
    return 0;
}
