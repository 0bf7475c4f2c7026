// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/lesson.h"
#include "ui/lessons/lessonblocks.h"
#include "ui/lessons/mistake.h"

#include <QList>
#include <QString>

namespace lessons {

/// Makes steps of the blocks of a lesson, one after the other; what has no meaning is a mistake, and left out.
class StepBuilder {
public:
    explicit StepBuilder(QList<Mistake>& mistakes)
        : m_mistakes(mistakes)
    {
    }

    void take(const Block& block);
    /// All of them, when there are no more blocks.
    /// @param lastLine  of the file
    [[nodiscard]] QList<Step> steps(int lastLine);

private:
    /// The step that blocks belong to now.
    struct Now {
        Step step {};
        int line = 0; ///< of its first block; 0: it has none yet
        Text text {};
        Text solution {};
        bool hasHeading = false;
        bool hasSetting = false;
        bool hasExercise = false;
        int exerciseLine = 0;
        int todoLine = 0; ///< of its option "do"
        bool hasSolution = false;
    };

    void tell(int line, const QString& what);
    void append(const Text& text);
    void takeText(const Block& block);
    void takeNotes(const Block& block);
    void takeDirective(const Block& block);
    void takeSetting(const Block& block);
    void takeExercise(const Block& block);
    void takeSolution(const Block& block);
    void endStep(int line);
    void finish();
    void tellOfBefore();
    void followRecipe();
    [[nodiscard]] QString usualAbout() const;

    QList<Mistake>& m_mistakes;
    QList<Step> m_steps;
    Now m_now;
    Recipe m_recipe; ///< that the step which is finished next begins with, if it sets nothing
    bool m_saidTooMany = false;
};

} // namespace lessons
