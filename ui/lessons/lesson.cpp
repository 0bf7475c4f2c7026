// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/lesson.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace lessons {

namespace {

qsizetype wordsIn(const Text& text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    qsizetype words = 0;
    for (const auto& piece : text.pieces) {
        if (const auto* plain = std::get_if<QString>(&piece))
            words += plain->split(space, Qt::SkipEmptyParts).size();
        else
            ++words;
    }
    return words;
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
        if (const auto& question = lesson.steps[before].question) {
            for (const Condition& condition : question->todo)
                meet(condition, recipe);
        }
    }
    return recipe;
}

} // namespace lessons
