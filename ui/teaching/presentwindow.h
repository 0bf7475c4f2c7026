// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/teaching/coversheet.h"
#include "ui/teaching/parameterkeys.h"
#include "ui/teaching/presentkey.h"

#include <QString>
#include <QTimer>
#include <QWidget>

class LessonRun;
class NotesWindow;
class Player;
class Session;
class ShowStage;
class StillPointer;
QT_BEGIN_NAMESPACE
class QLabel;
class QScreen;
QT_END_NAMESPACE

/// A session before a class: the chart, the two values and the lesson's step, or without a lesson the sliders; nothing
/// else, and all of it to be read from the last row. It fills a screen and is led by keys of its own, as clickers send
/// them; where there is a second screen, that one has the presenter's notes.
///
/// It changes the session and the run as a person would; whoever opened it sets them back.
class PresentWindow : public QWidget {
    Q_OBJECT

public:
    /// All of them outlive it.
    PresentWindow(Session& session, LessonRun& run, Player& player, QWidget* parent = nullptr);
    ~PresentWindow() override;

    /// Fills a screen: another one than @p own, the presenter's, if there is one; and comes back where one goes away.
    void start(QScreen* own);
    [[nodiscard]] ShowStage& stage() const { return *m_stage; }
    /// Nothing is seen of what else is on the presenter's screen.
    [[nodiscard]] bool coversOwnScreen() const;
    [[nodiscard]] NotesWindow* notes() const { return m_notes; } ///< null: there is no screen for them

signals:
    void ended(); ///< by the person

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void takeGround();
    void connectParts();
    void showCorner();
    [[nodiscard]] bool isBlank() const; ///< black or white
    void arrange(); ///< on the screens there are
    /// Plays what the step has to play, once. @return false if it has nothing, or that was played
    bool playNext();

    [[nodiscard]] bool takeKey(int key, Qt::KeyboardModifiers modifiers, bool isRepeated);
    void carryOut(presentkey::Command command, int key);
    void goOn();
    void goBack();
    void goTo(int step);
    void turn(Stride stride, int times);
    void toggle(CoverSheet::Shows what);
    void uncover();

    Session& m_session;
    LessonRun& m_run;
    Player& m_player;
    ShowStage* m_stage;
    QLabel* m_corner; ///< what passes: digits, what is not there yet, what failed
    CoverSheet* m_cover;
    bool m_isAtEnd = false; ///< behind the last step
    int m_played = -1; ///< the beginning of the step whose animation was played
    StillPointer* m_pointer;
    NotesWindow* m_notes = nullptr;
    QScreen* m_own = nullptr; ///< the presenter's; null: not started
    ParameterKeys m_keys;
    Sweep::Of m_last = Sweep::Of::Sigma; ///< the slider that was used last
    QString m_digits; ///< that were typed
    QString m_failure;
    QTimer m_passing; ///< of what stands in the corner
};
