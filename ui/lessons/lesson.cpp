// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace lessons {

namespace {

/// Chinese has no spaces between its words, of which each has about a character and a half.
qsizetype hanWordsIn(const QString& text)
{
    constexpr double kCharactersAWord = 1.5;
    const auto characters
        = std::count_if(text.begin(), text.end(), [](QChar each) { return each.script() == QChar::Script_Han; });
    return std::lround(static_cast<double>(characters) / kCharactersAWord);
}

qsizetype wordsIn(const Text& text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    qsizetype words = 0;
    for (const auto& piece : text.pieces) {
        if (const auto* plain = std::get_if<QString>(&piece))
            words += plain->split(space, Qt::SkipEmptyParts).size() + hanWordsIn(*plain);
        else
            ++words;
    }
    return words;
}

bool needsUncertainty(const Text& text)
{
    return std::any_of(text.pieces.begin(), text.pieces.end(), [](const auto& piece) {
        const auto* use = std::get_if<ValueUse>(&piece);
        const LiveValue* value = use != nullptr ? liveValue(use->name) : nullptr;
        return value != nullptr && value->isLate;
    });
}

} // namespace

int Lesson::minutes() const
{
    // Slow, for every sentence is to be held against the picture.
    constexpr double kWordsAMinute = 110.0;
    constexpr double kMinutesAQuestion = 0.5;
    double minutes = 0.0;
    for (const Step& step : steps) {
        minutes += static_cast<double>(wordsIn(step.text)) / kWordsAMinute;
        if (!step.question)
            continue;
        qsizetype words = wordsIn(step.question->text) + wordsIn(step.question->solution);
        for (const Text& choice : step.question->choices)
            words += wordsIn(choice);
        minutes += kMinutesAQuestion + static_cast<double>(words) / kWordsAMinute;
    }
    return std::max(1, static_cast<int>(std::lround(minutes)));
}

bool needsUncertainty(const Step& step)
{
    if (needsUncertainty(step.text))
        return true;
    if (!step.question)
        return false;
    const Question& question = *step.question;
    const LiveValue* answer = liveValue(question.answerName);
    return (answer != nullptr && answer->isLate) || needsUncertainty(question.text)
        || needsUncertainty(question.solution)
        || std::any_of(question.choices.begin(), question.choices.end(),
            [](const Text& choice) { return needsUncertainty(choice); });
}

bool asksTheSame(const Step& a, const Step& b)
{
    if (!a.question || !b.question)
        return !a.question && !b.question;
    const auto task = [](const Question& of) {
        return std::tuple(of.kind, of.answerName, of.answerNumber, of.choices.size(), of.rightChoice, of.barLow,
            of.barHigh, of.todo, of.locked);
    };
    return task(*a.question) == task(*b.question);
}

Recipe recipeOf(const Lesson& lesson, int step, const Recipe& own)
{
    Recipe recipe;
    recipe.figure = own.figure;
    recipe.view = inWindowOf(own.view, recipe.view);
    int from = step;
    while (from > 0 && !lesson.steps[from].setting)
        --from;
    if (const auto& setting = lesson.steps[from].setting) {
        for (const Change& change : *setting)
            change(recipe);
    }
    for (int before = from; before < step; ++before) {
        if (const auto& question = lesson.steps[before].question)
            meetAll(question->todo, recipe);
    }
    return recipe;
}

} // namespace lessons
