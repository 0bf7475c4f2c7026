// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/answer.h"
#include "ui/lessons/lessonreader.h"
#include "ui/lessons/livevalue.h"
#include "ui/state/following.h"
#include "ui/state/unit.h"
#include "ui/teaching/savedfile.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

class Session;

/// A lesson on its way: which step is shown, whether it was answered and done, and what is locked till then. It drives
/// the session; a window shows it.
///
/// predict → do → reveal: a step with a question asks (Asking), waits until the person's hand has done what it is about
/// (Doing), and then shows the solution (Revealed). One without is for reading.
///
/// Every number is of results that are there. Until a step's first one has come its texts have "…", and what is locked
/// stays so until all that they tell of before is known.
class LessonRun : public QObject {
    Q_OBJECT

public:
    enum class Stage { Reading, Asking, Doing, Revealed };

    /// Where one is, with what was answered and seen there.
    struct Place {
        int index = 0; ///< of the step
        Stage stage = Stage::Reading;
        std::optional<double> given {}; ///< in the unit below
        Unit unit = Unit::Nats; ///< that the step began with, and its numbers are in
        int chosen = -1;
        kl::Parameters expected {}; ///< that the texts speak of
        Following following {}; ///< where that is a rule, their number of bins is its
        bool hasResult = false; ///< one has been there since the step began
        bool isToBeShown = false; ///< the person wants to be shown, once all from before is known
        bool wasShown = false;
        lessons::ValueSource before {}; ///< when the question was left
        lessons::ValueSource revealed {}; ///< when the solution was shown
        QByteArray digest {}; ///< of the lesson's file
    };

    explicit LessonRun(Session& session, QObject* parent = nullptr);

    ~LessonRun() override;

    /// Opens the file; whatever is wrong with it, the rest of it works. Without any step it is not opened.
    /// @param step  to begin with, held within what there is
    /// @return a sentence on why it cannot be opened; empty: it is
    QString open(const QString& path, int step = 0);
    /// Goes on in another file, in which the same lesson stands in another language, with the answer if it asks the same.
    void continueIn(const QString& path);
    void close();
    [[nodiscard]] bool isOpen() const { return !m_lesson.steps.isEmpty(); }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const lessons::Lesson& lesson() const { return m_lesson; }
    [[nodiscard]] const QList<lessons::Mistake>& mistakes() const { return m_mistakes; } ///< in the file

    // These need an open lesson.
    [[nodiscard]] int index() const { return m_place.index; } ///< of the step, from 0
    [[nodiscard]] const lessons::Step& step() const { return m_lesson.steps[m_place.index]; }
    [[nodiscard]] bool isFirst() const { return m_place.index == 0; }
    [[nodiscard]] bool isLast() const { return m_place.index == m_lesson.steps.size() - 1; }
    [[nodiscard]] Stage stage() const { return m_place.stage; }
    /// Another number each time that a step begins, or the same one anew.
    [[nodiscard]] int beginning() const { return m_beginning; }
    [[nodiscard]] Place place() const;
    /// Back to a place; the window is to be as it was then. Where the lesson has become another since, its step begins
    /// anew.
    void restore(const Place& place);
    void goTo(int step); ///< sets the window as that step has it; beyond an end nothing happens
    void next();
    void back();
    /// As one who presents goes on: from a question to its solution, and from there to the next step.
    /// @return false at the very end, where nothing is left
    bool advance();

    // Answering, while the stage is Asking; of no consequence else.
    void answer(double number); ///< in the unit of the answer
    void choose(int choice); ///< its index
    void showMe(); ///< does what is asked for, and reveals
    /// Others have answered, aloud: unlocks, and waits for the hand. Of consequence only where it has something to do.
    void letDo();
    /// The question was left before all was known that is told of before; what was locked still is.
    [[nodiscard]] bool isWaiting() const;
    /// Keys of the controls that are locked: "samples", "sigma", "bins", "seed", "empty-bins".
    [[nodiscard]] QStringList locked() const;
    /// What of the view would show it, and is locked with them: names of its parts (kViewParts), and "unit".
    [[nodiscard]] QStringList lockedParts() const;

    // What is to be read, in Markdown with the values in their places.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString questionText() const;
    [[nodiscard]] QStringList choices() const;
    [[nodiscard]] int chosen() const { return m_place.chosen; } ///< −1: none
    [[nodiscard]] std::optional<double> given() const; ///< the number that was answered, in the unit of the answer
    [[nodiscard]] QString instructions() const; ///< what the hand is to do, one sentence
    [[nodiscard]] QString score() const; ///< "0.14 — close; it is 0.125"; empty before the reveal, or without an answer
    [[nodiscard]] QString solution() const;
    /// What a person's answer is measured in: "nats", "%"; empty: nothing.
    [[nodiscard]] QString answerUnit() const;
    /// The value asked for, in that unit, as it is now and as it was before; NaN while it is not known.
    [[nodiscard]] double answerNow() const;
    [[nodiscard]] double answerBefore() const;

    /// The ends of a question's bar, in that unit.
    [[nodiscard]] std::pair<double, double> barEnds() const;

    /// Whether the parameters are others than those that the texts speak of. What the hand is to change may have any
    /// value on its way and, once it is there, any that is asked for: the solution tells of it.
    [[nodiscard]] bool isAway() const;
    void comeBack(); ///< to those

signals:
    void changed(); ///< lesson, step, stage or answer
    void valuesChanged(); ///< what is to be read, with the numbers; or isAway()
    void left(); ///< another step is about to be shown, or the same one anew: what plays for it is to stop

private:
    [[nodiscard]] lessons::ValueSource now() const;
    [[nodiscard]] lessons::ValueSource inUnit(const lessons::ValueSource& source) const;
    [[nodiscard]] lessons::ValueSource before() const;
    [[nodiscard]] lessons::ValueSource ofSolution() const;
    [[nodiscard]] const lessons::LiveValue* answerValue() const;
    [[nodiscard]] bool isResultThere() const; ///< of the parameters as they are
    [[nodiscard]] bool isDone() const; ///< all that the hand was to do
    [[nodiscard]] bool isHandLeading() const;
    [[nodiscard]] kl::Parameters spokenOf() const;
    [[nodiscard]] double unitsNow() const; ///< in one of the step's
    void enter(int step, bool keepsWindow);
    void begin(const Place& place);
    void expect(); ///< the window as it is
    void reload();
    void leaveAsking();
    void take(); ///< the results as they are now
    void takeBefore();
    void meetAll(); ///< of what the hand was to do
    void look(); ///< whether what is to be done is done, and its result is there
    void reveal();

    Session& m_session;
    SavedFile m_file;
    QString m_path;
    lessons::Lesson m_lesson;
    QList<lessons::Mistake> m_mistakes;
    QByteArray m_digest; ///< of the file
    Place m_place;
    int m_wanted = 0; ///< the step that a person went to: a file that is broken for a while may have fewer
    int m_beginning = 0;
    bool m_needsUncertainty = false; ///< some number of the step does
};
