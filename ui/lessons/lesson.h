// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/condition.h"
#include "ui/lessons/lessontext.h"
#include "ui/lessons/mistake.h"
#include "ui/lessons/setting.h"
#include "ui/state/recipe.h"
#include "ui/words/sweep.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace lessons {

/// A parameter that runs there and back.
struct Animation {
    Sweep sweep {};
    double seconds = 8.0; ///< for the way there
};

/// What a step asks before it shows. What answers it is a value of the window as it is when the person's hand has done
/// what is asked for; or else a number or a choice that the lesson's author has written down.
struct Question {
    enum class Kind { Number, Choice, Bar };

    Kind kind = Kind::Number;
    Text text {};
    QString answerName {}; ///< of a live value; empty: answerNumber, or a choice
    double answerNumber = 0.0;
    int digits = 3; ///< significant ones, of the answer
    QList<Text> choices {}; ///< of Kind::Choice
    int rightChoice = 0; ///< its index
    double barLow = 0.0; ///< the ends of Kind::Bar
    double barHigh = 1.0;
    QList<Condition> todo {}; ///< by the person's hand, after the answer; empty: the reveal comes at once
    QStringList
        locked {}; ///< keys of controls that wait for the answer: "samples", "sigma", "bins", "seed", "empty-bins"
    Text solution {};
};

/// A few sentences, and what the window shows with them.
struct Step {
    QString title {};
    Text text {};
    /// What the step changes of the notebook's settings, in order; empty: the window stays as the step before has it.
    std::optional<std::vector<Change>> setting {};
    std::optional<Animation> animation {};
    std::optional<Question> question {};
    QString about {}; ///< key of the parameter that it is about: "sigma"
    QString notes {}; ///< for the presenter, Markdown
    int line = 0; ///< it begins with
};

struct Lesson {
    QString title {};
    // For whoever reads the file. The program checks the last two, and shows none of them.
    QString author {};
    QString language {}; ///< "en", "de-AT"
    QString level {}; ///< "beginner", "intermediate" or "advanced"
    QList<Step> steps {};

    [[nodiscard]] int minutes() const; ///< that it takes, about: reading, thinking and doing; ≥ 1
};

/// Whether some number of the step takes an uncertainty, which has to be found.
[[nodiscard]] bool needsUncertainty(const Step& step);

/// Whether both ask for the same, by the same means, and only words of theirs may differ.
[[nodiscard]] bool asksTheSame(const Step& a, const Step& b);

/// The settings that @p step of @p lesson begins with: the notebook's, with what that step says or, where it says
/// nothing, the last before it that does, and with what was to be done by hand since then. What is a person's own (how
/// figures are made, colours, size of text) is as in @p own.
/// @param step  0 … steps.size() − 1
[[nodiscard]] Recipe recipeOf(const Lesson& lesson, int step, const Recipe& own);

} // namespace lessons
