// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/answer.h"
#include "ui/lessons/lessonreader.h"
#include "ui/lessons/livevalue.h"

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <optional>

class Session;

/// A lesson on its way: which step is shown, whether it was answered and done, and what is locked till then. It drives
/// the session; a window shows it.
///
/// predict → do → reveal: a step with a question asks (Asking), waits until the person's hand has done what it is about
/// (Doing), and then shows the solution (Revealed). One without is for reading.
class LessonRun : public QObject {
    Q_OBJECT

public:
    enum class Stage { Reading, Asking, Doing, Revealed };

    explicit LessonRun(Session& session, QObject* parent = nullptr);

    /// Opens the file; whatever is wrong with it, the rest of it works. Without any step it is not opened.
    /// @param step  to begin with, held within what there is
    /// @return a sentence on why it cannot be opened; empty: it is
    QString open(const QString& path, int step = 0);
    void close();
    [[nodiscard]] bool isOpen() const { return !m_lesson.steps.isEmpty(); }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const lessons::Lesson& lesson() const { return m_lesson; }
    [[nodiscard]] const QList<lessons::Mistake>& mistakes() const { return m_mistakes; } ///< in the file

    // These need an open lesson.
    [[nodiscard]] int index() const { return m_index; } ///< of the step, from 0
    [[nodiscard]] const lessons::Step& step() const { return m_lesson.steps[m_index]; }
    [[nodiscard]] bool isFirst() const { return m_index == 0; }
    [[nodiscard]] bool isLast() const { return m_index == m_lesson.steps.size() - 1; }
    [[nodiscard]] Stage stage() const { return m_stage; }
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
    /// Keys of the controls that are locked: "samples", "sigma", "bins", "seed", "empty-bins".
    [[nodiscard]] QStringList locked() const;

    // What is to be read, in Markdown with the values in their places.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString questionText() const;
    [[nodiscard]] QStringList choices() const;
    [[nodiscard]] int chosen() const { return m_chosen; } ///< −1: none
    [[nodiscard]] std::optional<double> given() const { return m_given; } ///< the number that was answered
    [[nodiscard]] QString instructions() const; ///< what the hand is to do, one sentence
    [[nodiscard]] QString score() const; ///< "0.14 — close; it is 0.125"; empty before the reveal, or without an answer
    [[nodiscard]] QString solution() const;
    /// What a person's answer is measured in: "nats", "%"; empty: nothing.
    [[nodiscard]] QString answerUnit() const;
    /// The value asked for, in that unit, as it is now and as it was before; NaN while it is not known.
    [[nodiscard]] double answerNow() const;
    [[nodiscard]] double answerBefore() const;

    /// Whether the parameters are others than those that the texts speak of.
    [[nodiscard]] bool isAway() const;
    void comeBack(); ///< to those

signals:
    void changed(); ///< lesson, step, stage or answer
    void valuesChanged(); ///< what is to be read, with the numbers; or isAway()
    void reloaded(); ///< after the file was saved, before changed()
    void animationWished(const lessons::Animation& animation); ///< comes with a step that a window may play

private:
    [[nodiscard]] lessons::ValueSource now() const;
    [[nodiscard]] lessons::ValueSource inUnit(const lessons::ValueSource& source) const;
    [[nodiscard]] lessons::ValueSource before() const;
    [[nodiscard]] lessons::ValueSource ofSolution() const;
    [[nodiscard]] const lessons::LiveValue* answerValue() const;
    [[nodiscard]] bool isResultThere() const; ///< of the parameters as they are
    void enter(int step, bool keepsWindow);
    void expect(const kl::Parameters& parameters);
    void watch();
    void reload();
    void leaveAsking();
    void take(); ///< the results as they are now
    void look(); ///< whether what is to be done is done, and its result is there
    void reveal();

    Session& m_session;
    QFileSystemWatcher m_watcher;
    QTimer m_saved; ///< runs out when the file has been written
    QString m_path;
    lessons::Lesson m_lesson;
    QList<lessons::Mistake> m_mistakes;
    QByteArray m_digest; ///< of the file
    int m_index = 0;
    Stage m_stage = Stage::Reading;
    std::optional<double> m_given;
    int m_chosen = -1;
    kl::Parameters m_expected; ///< that the texts speak of
    bool m_followsRule = false; ///< then their number of bins is not theirs
    lessons::ValueSource m_before; ///< when the question was left
    lessons::ValueSource m_revealed; ///< when the solution was shown
};
