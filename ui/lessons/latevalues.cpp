// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/latevalues.h"

#include <QCoreApplication>

namespace lessons {

namespace {

/// Where a step shows the uncertainty.
struct Shows {
    bool atFirst;
    bool afterwards; ///< when what is to be done is done
};

class Check {
public:
    Check(Shows shows, QList<Mistake>& mistakes)
        : m_shows(shows)
        , m_mistakes(mistakes)
    {
    }

    void name(const QString& name, int line, bool isKnown)
    {
        const LiveValue* const value = liveValue(name);
        if (!isKnown && value != nullptr && value->isLate)
            m_mistakes << Mistake {line,
                QCoreApplication::translate("lessons",
                    "“%1” is not known in this step: its {kl}, or the last one before it, needs :show: uncertainty")
                    .arg(name)};
    }

    void text(const Text& text, bool isKnown)
    {
        for (const auto& piece : text.pieces) {
            if (const auto* const use = std::get_if<ValueUse>(&piece))
                name(use->name, use->line, use->isBefore ? m_shows.atFirst : isKnown);
        }
    }

    void question(const Question& question)
    {
        text(question.text, m_shows.afterwards);
        for (const Text& choice : question.choices)
            text(choice, m_shows.afterwards);
        text(question.solution, m_shows.afterwards);
        name(question.answerName, question.answerLine,
            question.kind == Question::Kind::Bar ? m_shows.atFirst : m_shows.afterwards);
    }

private:
    Shows m_shows;
    QList<Mistake>& m_mistakes;
};

} // namespace

void tellNeverKnown(const Lesson& lesson, QList<Mistake>& mistakes)
{
    for (int i = 0; i < lesson.steps.size() && mistakes.size() < kMostMistakes; ++i) {
        const Step& step = lesson.steps[i];
        Recipe recipe = recipeOf(lesson, i, {});
        const bool atFirst = recipe.view.showsUncertainty();
        if (step.question)
            meetAll(step.question->todo, recipe);
        Check check({atFirst, recipe.view.showsUncertainty()}, mistakes);
        check.text(step.text, recipe.view.showsUncertainty());
        if (step.question)
            check.question(*step.question);
    }
}

} // namespace lessons
