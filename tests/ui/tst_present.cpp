// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/mouse.h"
#include "tests/ui/painted.h"
#include "tests/ui/windowfixture.h"
#include "ui/charts/chartpane.h"
#include "ui/controls/quantityslider.h"
#include "ui/lessons/shippedlessons.h"
#include "ui/session/player.h"
#include "ui/teaching/noteswindow.h"
#include "ui/teaching/presentwindow.h"
#include "ui/teaching/showstage.h"
#include "ui/teaching/showstep.h"
#include "ui/teaching/stillpointer.h"

#include <QAbstractButton>
#include <QFile>
#include <QGuiApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextEdit>
#include <QUndoStack>

#include <algorithm>
#include <cmath>

using Does = presentkey::Command;
using Shows = CoverSheet::Shows;
using Stage = LessonRun::Stage;

/// The presentation: its keys, what it leaves behind, and whether it can be read from the last row.
///
/// To look at it, name a folder in the environment variable KL_PRESENT_PICTURES.
class TestPresent : public WindowFixture {
    Q_OBJECT
private slots:
    void keysMean_data();
    void keysMean();
    void leadsThroughALesson_data();
    void leadsThroughALesson();
    void aHeldKeyDoesNotRunOn();
    void coversBlackAndWhite();
    void anyKeyUncovers();
    void escapeComesBackAsItWas();
    void escapeComesBackToWhatWasRevealed();
    void escapeLeavesNoStepWhereNothingChanged();
    void closingTheWindowSavesWhatWasBefore();
    void arrowsChangeWhatTheStepIsAbout();
    void arrowsUnlockTheQuestion();
    void arrowsOfOneRunAreOneStep();
    void digitsGoToAStep();
    void digitsAreForgotten();
    void termsComeAndGo();
    void playsWithoutALesson();
    void whatPlaysInTheWindowPlaysHere();
    void goingOnPlaysFirst();
    void theEndIsStillUnderTheBlack();
    void pointerHides();
    void canBeReadFromTheLastRow_data();
    void canBeReadFromTheLastRow();
    void shippedLessonsFit_data();
    void shippedLessonsFit();
    void longStepsTurnPages();
    void windowBehindKeepsStill();
    void notesFollow();

private:
    void openLesson(int step = 0);
    void present(); ///< by F5
    [[nodiscard]] PresentWindow* show() const
    {
        PresentWindow* last = nullptr;
        for (PresentWindow* each : m_window->findChildren<PresentWindow*>()) {
            if (each->isVisible())
                last = each;
        }
        return last;
    }
    [[nodiscard]] LessonRun& run() const { return m_window->lesson(); }
    [[nodiscard]] kl::Parameters now() const { return m_window->session().parameters().parameters(); }
    [[nodiscard]] Shows cover() const { return show()->findChild<CoverSheet*>()->shows(); }
    void tap(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(show(), key, modifiers);
    }
};

namespace {

/// To read; to answer, with σ; to answer, with N, asking for the bins; to read, with new samples.
constexpr const char* kLesson = R"(---
title: A lesson
author: A test
language: en
level: beginner
---

# First

Words.

:::{kl}
:samples: 1000
:sigma: 0.5
:bins: 20
:::

<!-- Notes of the *first* step. -->

---

# Second

Words with {kl}`kl-pq`.

:::{exercise}
:answer: kl-pq
:do: sigma=1
What will it be?
:::

:::{solution}
It is {kl}`kl-pq`.
:::

---

# Third

:::{kl}
:samples: 2000
:about: bins
:::

Last words.
)";

QString nameOf(Shows shows)
{
    return QString::number(static_cast<int>(shows));
}

} // namespace

void TestPresent::openLesson(int step)
{
    const QString path = m_folder->path() + u"/lesson.md"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(kLesson);
    file.close();
    m_window->openLesson(path, step);
    QVERIFY(run().isOpen());
    QCOMPARE(run().lesson().steps.size(), 3);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().snapshot()->parameters == now(), kPatience);
}

void TestPresent::present()
{
    press(Qt::Key_F5, Qt::NoModifier);
    QVERIFY(show());
    QVERIFY(QTest::qWaitForWindowActive(show(), kPatience));
}

void TestPresent::keysMean_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<bool>("isTyping");
    QTest::addColumn<int>("command");
    const auto row
        = [](const char* name, int key, Does does, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
              bool isTyping = false) { QTest::newRow(name) << key << modifiers << isTyping << static_cast<int>(does); };
    row("a clicker’s next", Qt::Key_PageDown, Does::Next);
    row("a clicker’s back", Qt::Key_PageUp, Does::Back);
    row("a clicker’s black", Qt::Key_Period, Does::Black);
    row("a clicker’s other black", Qt::Key_B, Does::Black);
    row("a clicker’s end", Qt::Key_Escape, Does::End);
    row("space", Qt::Key_Space, Does::Next);
    row("Return", Qt::Key_Return, Does::Next);
    row("Enter", Qt::Key_Enter, Does::Next, Qt::KeypadModifier);
    row("right", Qt::Key_Right, Does::Next);
    row("Backspace", Qt::Key_Backspace, Does::Back);
    row("left", Qt::Key_Left, Does::Back);
    row("Home", Qt::Key_Home, Does::First);
    row("End", Qt::Key_End, Does::Last);
    row("white", Qt::Key_W, Does::White);
    row("white by a comma", Qt::Key_Comma, Does::White);
    row("capitals", Qt::Key_B, Does::Black, Qt::ShiftModifier);
    row("terms", Qt::Key_T, Does::Terms);
    row("up", Qt::Key_Up, Does::More);
    row("down", Qt::Key_Down, Does::Less);
    row("Shift, up", Qt::Key_Up, Does::SlightlyMore, Qt::ShiftModifier);
    row("Shift, down", Qt::Key_Down, Does::SlightlyLess, Qt::ShiftModifier);
    row("digit", Qt::Key_7, Does::Digit);
    row("digit of the keypad", Qt::Key_0, Does::Digit, Qt::KeypadModifier);
    row("Return after digits", Qt::Key_Return, Does::Jump, Qt::NoModifier, true);
    row("Enter after digits", Qt::Key_Enter, Does::Jump, Qt::KeypadModifier, true);
    row("Backspace after digits", Qt::Key_Backspace, Does::Erase, Qt::NoModifier, true);
    row("Esc after digits", Qt::Key_Escape, Does::Forget, Qt::NoModifier, true);
    row("space after digits", Qt::Key_Space, Does::Next, Qt::NoModifier, true);
    row("a shortcut", Qt::Key_T, Does::None, Qt::ControlModifier);
    row("another letter", Qt::Key_Q, Does::None);
    row("Shift alone", Qt::Key_Shift, Does::None, Qt::ShiftModifier);
}

void TestPresent::keysMean()
{
    QFETCH(const int, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QFETCH(const bool, isTyping);
    QFETCH(const int, command);
    QCOMPARE(static_cast<int>(presentkey::commandOf(key, modifiers, isTyping)), command);
}

void TestPresent::leadsThroughALesson_data()
{
    QTest::addColumn<int>("on");
    QTest::addColumn<int>("back");
    QTest::newRow("clicker") << int(Qt::Key_PageDown) << int(Qt::Key_PageUp);
    QTest::newRow("space") << int(Qt::Key_Space) << int(Qt::Key_Backspace);
    QTest::newRow("Return") << int(Qt::Key_Return) << int(Qt::Key_Left);
    QTest::newRow("right") << int(Qt::Key_Right) << int(Qt::Key_Left);
}

void TestPresent::leadsThroughALesson()
{
    QFETCH(const int, on);
    QFETCH(const int, back);
    openLesson();
    present();
    const auto go = [this](int key) { tap(static_cast<Qt::Key>(key)); };
    QCOMPARE(run().index(), 0);
    go(on);
    QCOMPARE(run().index(), 1);
    QCOMPARE(run().stage(), Stage::Asking);
    go(on);
    QTRY_COMPARE_WITH_TIMEOUT(run().stage(), Stage::Revealed, kPatience);
    QCOMPARE(run().index(), 1);
    QCOMPARE(now().sigma, 1.0);
    go(on);
    QCOMPARE(run().index(), 2);
    QCOMPARE(now().sampleCount, 2000);
    QCOMPARE(nameOf(cover()), nameOf(Shows::Nothing));
    go(on);
    QCOMPARE(run().index(), 2);
    QCOMPARE(nameOf(cover()), nameOf(Shows::End));
    go(on); // there is nothing more
    QCOMPARE(nameOf(cover()), nameOf(Shows::End));
    go(back);
    QCOMPARE(nameOf(cover()), nameOf(Shows::Nothing));
    QCOMPARE(run().index(), 2);
    go(back);
    QCOMPARE(run().index(), 1);
    QCOMPARE(run().stage(), Stage::Asking);
    go(back);
    QCOMPARE(run().index(), 0);
    QCOMPARE(now().sampleCount, 1000);
    go(back); // nor before
    QCOMPARE(run().index(), 0);
}

void TestPresent::aHeldKeyDoesNotRunOn()
{
    openLesson();
    present();
    QKeyEvent repeated(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier, QString(), true);
    QCoreApplication::sendEvent(show(), &repeated);
    QCOMPARE(run().index(), 0);
}

void TestPresent::coversBlackAndWhite()
{
    openLesson();
    present();
    const auto colourOf = [this] { return show()->grab().toImage().pixelColor(show()->width() / 2, 5); };
    tap(Qt::Key_B);
    QCOMPARE(colourOf(), QColor(Qt::black));
    tap(Qt::Key_B);
    QCOMPARE(nameOf(cover()), nameOf(Shows::Nothing));
    tap(Qt::Key_Comma);
    QCOMPARE(colourOf(), QColor(Qt::white));
    tap(Qt::Key_Period); // from white to black
    QCOMPARE(colourOf(), QColor(Qt::black));
    QCOMPARE(show()->findChild<CoverSheet*>()->geometry(), show()->rect());
    tap(Qt::Key_Period);
    QCOMPARE(nameOf(cover()), nameOf(Shows::Nothing));
    QCOMPARE(run().index(), 0);
}

/// And does nothing else; but a key that is only held for others does not.
void TestPresent::anyKeyUncovers()
{
    openLesson();
    const kl::Parameters before = now();
    present();
    for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_X, Qt::Key_Escape, Qt::Key_Up, Qt::Key_3}) {
        tap(Qt::Key_W);
        tap(Qt::Key_Shift);
        QCOMPARE(nameOf(cover()), nameOf(Shows::White));
        tap(key);
        QVERIFY2(show(), "it has ended");
        QCOMPARE(nameOf(cover()), nameOf(Shows::Nothing));
        QCOMPARE(run().index(), 0);
        QVERIFY(now() == before);
    }
    tap(Qt::Key_B);
    QTest::mouseClick(show()->findChild<CoverSheet*>(), Qt::LeftButton);
    QCOMPARE(nameOf(cover()), nameOf(Shows::Nothing));
}

void TestPresent::escapeComesBackAsItWas()
{
    openLesson(1);
    kl::Parameters own = now();
    own.seed = 7;
    m_window->session().parameters().change(own, u"own"_s);
    m_window->session().view().set(&ViewOptions::exact, true);
    auto* focus = child<QWidget>("answerField");
    focus->setFocus();
    QVERIFY(focus->hasFocus());
    const Recipe before = m_window->session().recipe();
    QUndoStack& steps = m_window->session().parameters().undoStack();
    present();
    tap(Qt::Key_PageDown);
    QTRY_COMPARE_WITH_TIMEOUT(run().stage(), Stage::Revealed, kPatience);
    tap(Qt::Key_PageDown);
    tap(Qt::Key_T);
    tap(Qt::Key_Up);
    QVERIFY(m_window->session().recipe() != before);
    const int count = steps.index();
    const Recipe presented = m_window->session().recipe();
    tap(Qt::Key_Escape);
    QVERIFY(!show());
    QVERIFY(m_window->session().recipe() == before);
    QCOMPARE(run().index(), 1);
    QCOMPARE(run().stage(), Stage::Asking);
    QTRY_VERIFY_WITH_TIMEOUT(focus->hasFocus(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().snapshot()->parameters == own, kPatience);
    QTRY_SHOWN(own);
    QCOMPARE(steps.index(), count + 1);
    QCOMPARE(steps.undoText(), u"presentation"_s);
    steps.undo();
    QVERIFY(m_window->session().recipe() == presented);
    QVERIFY(!QGuiApplication::overrideCursor());
}

void TestPresent::escapeComesBackToWhatWasRevealed()
{
    openLesson(1);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().snapshot()->parameters == now(), kPatience);
    run().answer(0.5);
    run().showMe();
    QTRY_COMPARE_WITH_TIMEOUT(run().stage(), Stage::Revealed, kPatience);
    const QString solution = run().solution();
    present();
    tap(Qt::Key_PageDown);
    QCOMPARE(run().index(), 2);
    tap(Qt::Key_Escape);
    QCOMPARE(run().index(), 1);
    QCOMPARE(run().stage(), Stage::Revealed);
    QCOMPARE(run().given(), 0.5);
    QCOMPARE(run().solution(), solution);
    QVERIFY(!run().isAway());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().snapshot()->parameters == now(), kPatience);
    QCOMPARE(run().solution(), solution);
}

void TestPresent::escapeLeavesNoStepWhereNothingChanged()
{
    QUndoStack& steps = m_window->session().parameters().undoStack();
    const int count = steps.index();
    present();
    tap(Qt::Key_Escape);
    QVERIFY(!show());
    QCOMPARE(steps.index(), count);
    present(); // and again
    tap(Qt::Key_Escape);
    QVERIFY(!show());
}

void TestPresent::closingTheWindowSavesWhatWasBefore()
{
    const kl::Parameters before = now();
    present();
    tap(Qt::Key_Up);
    QVERIFY(now() != before);
    m_window->close();
    QVERIFY(Settings::load().recipe.parameters == before);
}

void TestPresent::arrowsChangeWhatTheStepIsAbout()
{
    openLesson();
    present();
    QCOMPARE(now().sigma, 0.5); // the step says nothing: σ
    tap(Qt::Key_Up);
    QCOMPARE(now().sigma, 0.51);
    tap(Qt::Key_Down);
    tap(Qt::Key_Down);
    QCOMPARE(now().sigma, 0.49);
    tap(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(now().sigma, 0.491);
    QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Up, Qt::NoModifier, QString(), true);
    QCoreApplication::sendEvent(show(), &repeated);
    QCOMPARE(now().sigma, 0.5);
    tap(Qt::Key_End);
    QCOMPARE(run().index(), 2);
    QCOMPARE(now().binCount, 79); // the notebook's, as the step does not say
    tap(Qt::Key_Up);
    QCOMPARE(now().binCount, 80);
    QCOMPARE(now().sigma, 0.5);
    tap(Qt::Key_Home);
    QCOMPARE(run().index(), 0);
}

/// Before a class the answers are given aloud, and then it is the presenter's hand that shows.
void TestPresent::arrowsUnlockTheQuestion()
{
    openLesson(1);
    QVERIFY(run().locked().contains(u"sigma"_s));
    QTRY_VERIFY(m_window->session().snapshot() && m_window->session().snapshot()->parameters == now());
    present();
    const double before = now().sigma;
    tap(Qt::Key_Up); // σ is what :do: is about
    QCOMPARE(run().stage(), Stage::Doing);
    QVERIFY(now().sigma > before && now().sigma < before + 0.1);
    tap(Qt::Key_PageDown);
    QTRY_COMPARE_WITH_TIMEOUT(run().stage(), Stage::Revealed, kPatience);
    QCOMPARE(now().sigma, 1.0);
    tap(Qt::Key_Up);
    QCOMPARE(now().sigma, 1.01);
}

void TestPresent::arrowsOfOneRunAreOneStep()
{
    QUndoStack& steps = m_window->session().parameters().undoStack();
    const int count = steps.index();
    present();
    for (int i = 0; i < 5; ++i)
        tap(Qt::Key_Up);
    QCOMPARE(now().sigma, 0.55);
    QCOMPARE(steps.index(), count + 1);
    steps.undo();
    QCOMPARE(now().sigma, 0.5);
}

void TestPresent::digitsGoToAStep()
{
    openLesson();
    present();
    const auto* corner = show()->findChild<QLabel*>(u"showCorner"_s);
    tap(Qt::Key_3);
    QVERIFY(corner->isVisible());
    QCOMPARE(corner->text(), u"3"_s);
    QCOMPARE(run().index(), 0);
    tap(Qt::Key_Return);
    QCOMPARE(run().index(), 2);
    QVERIFY(!corner->isVisible());
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_Backspace, Qt::Key_Enter}) // 12, then 1
        tap(key);
    QCOMPARE(run().index(), 0);
    for (const Qt::Key key : {Qt::Key_9, Qt::Key_9, Qt::Key_Return}) // there is none
        tap(key);
    QCOMPARE(run().index(), 0);
    for (const Qt::Key key : {Qt::Key_0, Qt::Key_2, Qt::Key_Return})
        tap(key);
    QCOMPARE(run().index(), 1);
}

void TestPresent::digitsAreForgotten()
{
    openLesson();
    present();
    const auto* corner = show()->findChild<QLabel*>(u"showCorner"_s);
    tap(Qt::Key_3);
    tap(Qt::Key_Escape);
    QVERIFY2(show(), "Esc ended it");
    QVERIFY(!corner->isVisible());
    tap(Qt::Key_Return); // goes on, as nothing is typed
    QCOMPARE(run().index(), 1);
    tap(Qt::Key_3);
    QTRY_VERIFY_WITH_TIMEOUT(!corner->isVisible(), kPatience); // after a while by itself
}

void TestPresent::termsComeAndGo()
{
    present();
    auto* terms = show()->findChild<QWidget*>(u"termsPqView"_s);
    QVERIFY(!terms->isVisible());
    tap(Qt::Key_T);
    QVERIFY(terms->isVisible());
    QVERIFY(m_window->session().view().options().terms);
    tap(Qt::Key_T);
    QVERIFY(!terms->isVisible());
}

/// The mouse has the sliders, and the arrow keys go on with the one that was used last.
void TestPresent::playsWithoutALesson()
{
    present();
    QVERIFY(!show()->findChild<QWidget*>(u"showStep"_s)->isVisible());
    auto* slider = show()->findChild<QuantitySlider*>(u"show-bins"_s);
    QVERIFY(slider && slider->isVisible());
    QUndoStack& steps = m_window->session().parameters().undoStack();
    const int count = steps.index();
    const QPoint from = handleOf(*slider).center();
    QTest::mousePress(slider, Qt::LeftButton, {}, from);
    dragTo(*slider, from - QPoint(10, 0));
    dragTo(*slider, from - QPoint(30, 0));
    QTest::mouseRelease(slider, Qt::LeftButton, {}, from - QPoint(30, 0));
    const int bins = now().binCount;
    QVERIFY2(bins < 79, QByteArray::number(bins).constData());
    QCOMPARE(steps.index(), count + 1);
    QCOMPARE(show()->findChild<QLabel*>(u"show-bins-number"_s)->text(), QString::number(bins));
    tap(Qt::Key_Up);
    QCOMPARE(now().binCount, bins + 1);
    tap(Qt::Key_PageDown); // there is nowhere to go
    tap(Qt::Key_1);
    tap(Qt::Key_Return);
    QCOMPARE(now().binCount, bins + 1);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().snapshot()->parameters == now(), kPatience);
}

/// By the same keys, and by buttons beside the sliders.
void TestPresent::whatPlaysInTheWindowPlaysHere()
{
    Player& player = m_window->player();
    player.setMotionReduced(false);
    present();
    tap(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(player.playing(), Sweep::Of::Sigma);
    auto* button = show()->findChild<QAbstractButton*>(u"show-play-sigma"_s);
    QVERIFY(button && button->isChecked());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!player.isPlaying());
    QTest::mouseClick(show()->findChild<QAbstractButton*>(u"show-play-seed"_s), Qt::LeftButton);
    QCOMPARE(player.playing(), Sweep::Of::Seed);
    tap(Qt::Key_4, Qt::ControlModifier);
    QVERIFY(!player.isPlaying());
    const auto seed = now().seed;
    QTest::mouseClick(show()->findChild<QAbstractButton*>(u"show-new-sample"_s), Qt::LeftButton);
    QCOMPARE(now().seed, seed + 1);
}

/// A clicker has one key: what a step can play is what it has to show next.
void TestPresent::goingOnPlaysFirst()
{
    Player& player = m_window->player();
    player.setMotionReduced(false);
    const QString path = m_folder->filePath(u"plays.md"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "---\ntitle: Plays\n---\n\n# One\n\n:::{kl}\n:samples: 1000\n:animate: sigma=0.1..1 in 8s\n:::\n\n---\n\n"
        "# Two\n\nThe end.\n");
    file.close();
    m_window->openLesson(path, 0);
    present();
    QVERIFY(!player.isPlaying()); // the class is asked first
    tap(Qt::Key_PageDown);
    QCOMPARE(player.playing(), Sweep::Of::Sigma);
    QCOMPARE(run().index(), 0);
    tap(Qt::Key_PageDown);
    QVERIFY(!player.isPlaying());
    QCOMPARE(run().index(), 1);
    tap(Qt::Key_PageUp);
    QCOMPARE(run().index(), 0);
    tap(Qt::Key_PageDown); // anew
    QCOMPARE(player.playing(), Sweep::Of::Sigma);
}

void TestPresent::theEndIsStillUnderTheBlack()
{
    openLesson(2);
    present();
    const auto* cover = show()->findChild<CoverSheet*>();
    tap(Qt::Key_PageDown);
    QCOMPARE(nameOf(cover->shows()), nameOf(Shows::End));
    tap(Qt::Key_B);
    QCOMPARE(nameOf(cover->shows()), nameOf(Shows::Black));
    tap(Qt::Key_B);
    QCOMPARE(nameOf(cover->shows()), nameOf(Shows::End));
    tap(Qt::Key_PageUp);
    QCOMPARE(nameOf(cover->shows()), nameOf(Shows::Nothing));
    QCOMPARE(run().index(), 2);
}

void TestPresent::pointerHides()
{
    present();
    auto* pointer = show()->findChild<StillPointer*>();
    QVERIFY(pointer->isHidden());
    QVERIFY(QGuiApplication::overrideCursor());
    QCOMPARE(QGuiApplication::overrideCursor()->shape(), Qt::BlankCursor);
    const auto moveTo = [this](const QPoint& to) {
        QMouseEvent move(QEvent::MouseMove, to, show()->mapToGlobal(to), Qt::NoButton, {}, {});
        QCoreApplication::sendEvent(show(), &move);
    };
    pointer->setRest(200);
    moveTo({31, 41});
    QVERIFY(!QGuiApplication::overrideCursor());
    QTRY_VERIFY_WITH_TIMEOUT(pointer->isHidden(), kPatience);
    QVERIFY(QGuiApplication::overrideCursor());
    moveTo({31, 41}); // something moved below it
    QVERIFY(pointer->isHidden());
    moveTo({32, 41});
    QVERIFY(!pointer->isHidden());
}

void TestPresent::canBeReadFromTheLastRow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("bins");
    QTest::addColumn<bool>("hasLesson");
    QTest::addColumn<bool>("hasAll"); // that a view can have
    for (const QSize& size : {QSize(1024, 768), QSize(1920, 1080)}) {
        for (const int bins : {1, 20, 79, 1000}) {
            for (const bool hasLesson : {false, true}) {
                for (const bool hasAll : {false, true})
                    QTest::addRow("%d × %d, %d bins%s%s", size.width(), size.height(), bins,
                        hasLesson ? ", lesson" : "", hasAll ? ", everything" : "")
                        << size << bins << hasLesson << hasAll;
            }
        }
    }
}

/// Measured from what is painted: type is at least 1/45 of the height, lines of what is shown are at least 1/250.
void TestPresent::canBeReadFromTheLastRow()
{
    QFETCH(const QSize, size);
    QFETCH(const int, bins);
    QFETCH(const bool, hasLesson);
    QFETCH(const bool, hasAll);
    if (hasLesson)
        openLesson(1);
    Session& session = m_window->session();
    if (hasAll) {
        session.setPinned(true);
        ViewOptions view = session.view().options();
        view.terms = view.exact = view.band = true;
        session.view().set(view);
    }
    kl::Parameters parameters = now();
    parameters.binCount = bins;
    session.parameters().change(parameters, u"bins"_s);
    QTRY_VERIFY_WITH_TIMEOUT(session.snapshot()->parameters == parameters
            && (!hasAll || (session.uncertainty() && session.uncertainty()->parameters == parameters)),
        kPatience);

    PresentWindow window(session, run(), m_window->player());
    window.resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window, kPatience));
    QCOMPARE(window.size(), size);
    settle();
    if (const QString folder = qEnvironmentVariable("KL_PRESENT_PICTURES"); !folder.isEmpty())
        window.grab().save(u"%1/%2.png"_s.arg(folder, QString::fromUtf8(QTest::currentDataTag()).remove(u' ')));
    const Painted painted = paintedBy(window);
    const double type = size.height() / 45.0;
    QVERIFY(painted.texts.size() > 15);
    for (const PaintedText& text : painted.texts)
        QVERIFY2(text.size >= type, qPrintable(u"“%1” has %2 px"_s.arg(text.text).arg(text.size)));
    const double line = size.height() / 250.0;
    const QRect chart(window.stage().chartPane().mapTo(&window, QPoint()), window.stage().chartPane().size());
    int lines = 0;
    for (const PaintedStroke& stroke : painted.strokes) {
        if (!chart.contains(stroke.path.boundingRect().center().toPoint()))
            continue;
        ++lines;
        QVERIFY2(stroke.pen.widthF() >= line - 1e-9,
            qPrintable(u"a line of %1 px in %2 at %3, %4"_s.arg(stroke.pen.widthF())
                           .arg(stroke.pen.color().name())
                           .arg(stroke.path.boundingRect().x())
                           .arg(stroke.path.boundingRect().y())));
    }
    QVERIFY(lines >= 4);
    // The chart stays the larger part.
    QVERIFY2(chart.width() >= 0.45 * size.width(), QByteArray::number(chart.width()).constData());
    QVERIFY(!hasLesson || window.stage().step().isVisible());
}

void TestPresent::shippedLessonsFit_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isGuide"); // which is to be read at a desk
    for (const lessons::Shipped& lesson : lessons::shipped())
        QTest::newRow(qPrintable(lesson.title)) << lesson.path << lesson.isGuide;
}

/// On the smallest screen, from the first step to the last: what there is to read is in sight without turning pages.
void TestPresent::shippedLessonsFit()
{
    QFETCH(const QString, path);
    QFETCH(const bool, isGuide);
    m_window->openLesson(path, 0);
    PresentWindow window(m_window->session(), run(), m_window->player());
    window.resize(1024, 768);
    window.show();
    const QString folder = qEnvironmentVariable("KL_PRESENT_PICTURES");
    bool goesOn = true;
    int shown = 0;
    QStringList long_;
    while (goesOn) {
        const int stage = static_cast<int>(run().stage());
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session().snapshot()->parameters == now(), kPatience);
        settle();
        if (!folder.isEmpty())
            window.grab().save(
                u"%1/%2-%3-%4.png"_s.arg(folder, QFileInfo(path).baseName()).arg(run().index() + 1).arg(stage));
        if (const auto* bar = window.findChild<QScrollArea*>()->verticalScrollBar(); bar->maximum() > 0)
            long_ << u"step %1, stage %2: %3 px"_s.arg(run().index() + 1).arg(stage).arg(bar->maximum());
        ++shown;
        QVERIFY(shown < 100);
        goesOn = run().advance();
        QTRY_VERIFY_WITH_TIMEOUT(run().stage() != Stage::Doing, kPatience);
    }
    QVERIFY(shown >= run().lesson().steps.size());
    QVERIFY2(isGuide || long_.isEmpty(), qPrintable(long_.join(u'\n')));
}

/// A step that is longer than the screen is seen whole before the next one comes, and from the other side too.
void TestPresent::longStepsTurnPages()
{
    const QString path = m_folder->path() + u"/long.md"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("---\ntitle: Long\n---\n\n# One\n\n" + QByteArray("Many words that go on and on.\n\n").repeated(60)
        + "\n---\n\n# Two\n\nWords.\n");
    file.close();
    m_window->openLesson(path, 0);
    QCOMPARE(run().lesson().steps.size(), 2);
    present();
    const auto* bar = show()->stage().step().findChild<QScrollArea*>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    int pages = 1;
    for (int seen = 0; run().index() == 0; ++pages) {
        QVERIFY(bar->value() <= seen); // nothing is left out between two pages
        seen = bar->value() + bar->pageStep();
        const bool isAll = bar->value() == bar->maximum();
        tap(Qt::Key_PageDown);
        QCOMPARE(run().index(), isAll ? 1 : 0);
    }
    QVERIFY(pages > 2);
    tap(Qt::Key_PageUp);
    QCOMPARE(run().index(), 0);
}

/// Behind the presentation nothing is laid out; afterwards it is up to date.
void TestPresent::windowBehindKeepsStill()
{
    present();
    const QString before = m_window->chartPane().words();
    tap(Qt::Key_Up);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().snapshot()->parameters == now(), kPatience);
    QCOMPARE(m_window->chartPane().words(), before);
    QVERIFY(show()->stage().chartPane().words() != before);
    tap(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().snapshot()->parameters == now(), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->chartPane().words(), before, kPatience);
}

void TestPresent::notesFollow()
{
    openLesson();
    NotesWindow notes(run());
    notes.resize(1024, 768);
    const auto textOf
        = [&notes](const char* name) { return notes.findChild<QLabel*>(QLatin1StringView(name))->text(); };
    const auto read = [&notes](const char* name) {
        return notes.findChild<QTextEdit*>(QLatin1StringView(name))->toPlainText().trimmed();
    };
    QCOMPARE(textOf("notesNumber"), u"Step 1 of 3"_s);
    QCOMPARE(read("notes"), u"Notes of the first step."_s);
    QCOMPARE(textOf("nextTitle"), u"Second"_s);
    QCOMPARE(read("nextText"), u"Words with ….\nWhat will it be?"_s); // its value is not there yet
    QCOMPARE(textOf("elapsed").size(), 5); // mm:ss
    QVERIFY(!textOf("clock").isEmpty());
    run().advance();
    QCOMPARE(textOf("nextTitle"), u"The solution"_s);
    QCOMPARE(read("nextText"), u"It is …."_s);
    run().advance();
    QTRY_COMPARE_WITH_TIMEOUT(run().stage(), Stage::Revealed, kPatience);
    QCOMPARE(textOf("nextTitle"), u"Third"_s);
    run().advance();
    QCOMPARE(textOf("nextTitle"), u"The end of the lesson"_s);
    QCOMPARE(read("notes"), u"No notes for this step."_s);
}

QTEST_MAIN(TestPresent)
#include "tst_present.moc"
