// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/lessonpanel.h"

#include "tests/ui/cutoff.h"
#include "tests/ui/mouse.h"
#include "tests/ui/snapshots.h"
#include "ui/session/player.h"
#include "ui/session/session.h"
#include "ui/teaching/answerbar.h"
#include "ui/teaching/lessonplace.h"
#include "ui/teaching/lessonrun.h"
#include "ui/teaching/markdownlabel.h"
#include "ui/teaching/stepview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QToolButton>

#include <memory>

/// A lesson beside the chart, read and answered with keys and mouse. Values are those that follow from the settings
/// alone: N / bins, and KL(Q‖P) of the populations, which is infinite.
class TestLessonPanel : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void isHiddenUntilALessonIsOpen();
    void goesStepByStep();
    void doneEndsTheLesson();
    void closes();
    void numberByKeys();
    void numberByMouse();
    void answerNeedsOne();
    void wrongNumberIsToldInWords_data();
    void wrongNumberIsToldInWords();
    void infinity_data();
    void infinity();
    void choiceByKeys();
    void choiceByMouse();
    void barByKeys();
    void barByMouse();
    void showMe();
    void showMeWhileDoing();
    void isNotForced();
    void comingBackAsksAgain();
    void focusGoesWherePeopleGoOn();
    void tabulatorGoesDown();
    void awayNote();
    void mistakes();
    void play();
    void footerStaysWhereItIs();
    void revealComesIntoSight();
    void nothingIsCut_data();
    void nothingIsCut();
    void showTakesNoKeyboard();
    void placeBesideAndBelow_data();
    void placeBesideAndBelow();
    void placeWithoutALesson();

private:
    static constexpr int kPatience = 600'000; // ms: spent only by what fails, however slow the machine or the build
    using Stage = LessonRun::Stage;

    [[nodiscard]] QString fileWith(const QString& text);
    void open(int step);
    void settle();
    template <typename Widget>
    [[nodiscard]] Widget* child(const char* name) const
    {
        auto* found = m_panel->findChild<Widget*>(QLatin1StringView(name));
        Q_ASSERT_X(found, "child", name);
        return found;
    }
    [[nodiscard]] QString words(const char* label) const { return child<MarkdownLabel>(label)->words(); }
    [[nodiscard]] bool isSeen(const char* name) const { return child<QWidget>(name)->isVisible(); }
    void click(const char* button) { QTest::mouseClick(child<QWidget>(button), Qt::LeftButton); }
    void setBins(int bins);
    [[nodiscard]] QString cut() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<LessonRun> m_run;
    std::unique_ptr<Player> m_player;
    std::unique_ptr<LessonPanel> m_panel;
};

namespace {

enum Steps { kRead, kNumber, kChoice, kBar, kInfinite, kPlay, kCount };

const QString kLesson
    = u"---\ntitle: Values in bins\n---\n\n"
      "# To *read*\n\nN is {kl}`samples`.\n\n"
      ":::{kl}\n:samples: 1000\n:bins: 20\n:::\n\n---\n\n"

      "# A number\n\nThere are {kl}`bins` bins.\n\n"
      ":::{kl}\n:samples: 1000\n:bins: 20\n:::\n\n"
      ":::{exercise}\n:answer: values-per-bin\n:do: bins=40\nHow many values are in a bin of 40?\n:::\n\n"
      ":::{solution}\nIt went from {kl}`before values-per-bin` to {kl}`values-per-bin`.\n:::\n\n---\n\n"

      "# A choice\n\n"
      ":::{exercise}\n:answer: 2\nWhich *one*?\n\n- the **first**\n- the second, which goes on "
      "for so long that it needs more than one line wherever it stands\n- the third\n:::\n\n"
      ":::{solution}\nThe second.\n:::\n\n---\n\n"

      "# A bar\n\n"
      ":::{kl}\n:samples: 1000\n:bins: 20\n:::\n\n"
      ":::{exercise}\n:bar: 0..100\n:answer: values-per-bin\n:do: bins=40\nWhere will it be?\n:::\n\n"
      ":::{solution}\nAt {kl}`values-per-bin`.\n:::\n\n---\n\n"

      "# Without end\n\n"
      ":::{exercise}\n:answer: true-qp\nWhat is it in truth?\n:::\n\n"
      ":::{solution}\nIt has no end.\n:::\n\n---\n\n"

      "# To see\n\nPress Play.\n\n"
      ":::{kl}\n:animate: sigma=0.1..1.5 in 8s\n:::\n"_s;

} // namespace

#define QTRY_STAGE(expected) QTRY_VERIFY_WITH_TIMEOUT(m_run->stage() == (expected), kPatience)

void TestLessonPanel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    Recipe recipe;
    recipe.parameters.sampleCount = 1000;
    m_session = std::make_unique<Session>(recipe);
    m_session->start();
    m_run = std::make_unique<LessonRun>(*m_session);
    m_player = std::make_unique<Player>(*m_session);
    m_player->setMotionReduced(false);
    m_panel = std::make_unique<LessonPanel>(*m_run, *m_player);
    m_panel->resize(340, 700);
}

void TestLessonPanel::cleanup()
{
    m_panel.reset();
    m_player.reset();
    m_run.reset();
    m_session.reset();
}

QString TestLessonPanel::fileWith(const QString& text)
{
    QFile file(m_folder->filePath(u"lesson.md"_s));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
    Q_ASSERT(isWritten);
    return file.fileName();
}

void TestLessonPanel::settle()
{
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents();
}

/// The lesson at that step, as one who comes to it by Next.
void TestLessonPanel::open(int step)
{
    QCOMPARE(m_run->open(fileWith(kLesson), step), QString());
    QVERIFY(m_run->mistakes().isEmpty());
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get(), kPatience));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_session->snapshot() && m_session->snapshot()->parameters == m_session->parameters().parameters(), kPatience);
    settle();
    m_panel->takeFocus();
}

void TestLessonPanel::setBins(int bins)
{
    kl::Parameters changed = m_session->parameters().parameters();
    changed.binCount = bins;
    m_session->parameters().change(changed, u"test"_s);
}

/// What cannot be read as a whole.
QString TestLessonPanel::cut() const
{
    QString result = cutOff(*m_panel);
    for (const MarkdownLabel* label : m_panel->findChildren<MarkdownLabel*>()) {
        if (label->isVisible() && label->height() < label->document()->size().height() - 0.5)
            result += cutoff::said(*label, label->words(), QString::number(label->document()->size().height()));
    }
    return result;
}

void TestLessonPanel::isHiddenUntilALessonIsOpen()
{
    QVERIFY(m_panel->isHidden());
    QVERIFY(!m_run->open(m_folder->filePath(u"missing.md"_s)).isEmpty());
    QVERIFY(m_panel->isHidden());
    open(kRead);
    QVERIFY(m_panel->isVisible());
    m_run->close();
    QVERIFY(m_panel->isHidden());
}

void TestLessonPanel::goesStepByStep()
{
    open(kRead);
    QCOMPARE(child<QLabel>("lessonTitle")->text(), u"Values in bins"_s);
    QCOMPARE(child<QLabel>("stepNumber")->text(), u"Step 1 of 6"_s);
    QCOMPARE(words("stepTitle"), u"To read"_s);
    QCOMPARE(words("stepText"), u"N is 1\u202F000."_s);
    QVERIFY(!isSeen("questionCard") && !isSeen("solution") && !isSeen("playAnimation") && !isSeen("awayNote"));
    QVERIFY(!child<QWidget>("lessonBack")->isEnabled());
    click("lessonNext");
    QCOMPARE(m_run->index(), int(kNumber));
    QCOMPARE(child<QLabel>("stepNumber")->text(), u"Step 2 of 6"_s);
    QCOMPARE(words("stepTitle"), u"A number"_s);
    QCOMPARE(words("question"), u"How many values are in a bin of 40?"_s);
    click("lessonBack");
    QCOMPARE(m_run->index(), int(kRead));
    QCOMPARE(words("stepTitle"), u"To read"_s);
    QVERIFY(!isSeen("questionCard"));
}

void TestLessonPanel::doneEndsTheLesson()
{
    open(kCount - 1);
    QCOMPARE(child<QPushButton>("lessonNext")->text(), u"Done"_s);
    QSignalSpy closed(m_panel.get(), &LessonPanel::closed);
    int step = -1;
    connect(m_panel.get(), &LessonPanel::closed, m_panel.get(), [&] { step = m_run->index(); });
    QTest::keyClick(child<QPushButton>("lessonNext"), Qt::Key_Space);
    QCOMPARE(closed.size(), 1);
    QCOMPARE(step, kCount - 1); // it is still told
    QVERIFY(!m_run->isOpen());
    QVERIFY(m_panel->isHidden());
}

void TestLessonPanel::closes()
{
    open(kNumber);
    QVERIFY(!child<QToolButton>("closeLesson")->toolTip().isEmpty());
    const QSignalSpy closed(m_panel.get(), &LessonPanel::closed);
    click("closeLesson");
    QCOMPARE(closed.size(), 1);
    QVERIFY(m_panel->isHidden());
    open(kNumber); // and can be opened again
    QCOMPARE(words("stepTitle"), u"A number"_s);
}

void TestLessonPanel::numberByKeys()
{
    open(kNumber);
    auto* field = child<QLineEdit>("answerField");
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"26"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_STAGE(Stage::Doing);
    QVERIFY(words("instructions").startsWith(u"Your turn: "_s));
    QVERIFY(words("instructions").contains(u"40"_s) && words("instructions").endsWith(u'.'));
    QVERIFY(field->isVisible() && field->isReadOnly()); // what was answered stays to be seen
    QCOMPARE(field->text(), u"26"_s);
    QVERIFY(!isSeen("answer") && isSeen("showMe") && !isSeen("solution"));
    setBins(40);
    QTRY_STAGE(Stage::Revealed);
    // 1000 / 40 = 25, and 26 is 4 % more.
    QCOMPARE(words("score"), u"26 — close; it is 25.0"_s);
    QVERIFY2(words("solution").contains(u"50"_s) && words("solution").contains(u"25"_s), qPrintable(words("solution")));
    QVERIFY(!isSeen("instructions") && !isSeen("showMe"));
    QCOMPARE(field->text(), u"26"_s);
}

void TestLessonPanel::numberByMouse()
{
    open(kNumber);
    auto* field = child<QLineEdit>("answerField");
    QTest::mouseClick(field, Qt::LeftButton);
    QTest::keyClicks(field, u"10"_s);
    click("answer");
    QTRY_STAGE(Stage::Doing);
    QCOMPARE(m_run->given(), std::optional(10.0));
    setBins(40);
    QTRY_STAGE(Stage::Revealed);
    QCOMPARE(words("score"), u"10 — too low; it is 25.0"_s);
}

void TestLessonPanel::answerNeedsOne()
{
    open(kNumber);
    auto* field = child<QLineEdit>("answerField");
    auto* answer = child<QPushButton>("answer");
    QVERIFY(!answer->isEnabled());
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Space);
    QVERIFY(!answer->isEnabled());
    QTest::keyClick(field, Qt::Key_2);
    QVERIFY(answer->isEnabled());
    QTest::keyClick(field, Qt::Key_Backspace);
    QVERIFY(!answer->isEnabled());
    QCOMPARE(m_run->stage(), Stage::Asking);
    m_run->goTo(kChoice);
    QVERIFY(!answer->isEnabled());
    m_run->goTo(kBar);
    QVERIFY(!answer->isEnabled());
}

void TestLessonPanel::wrongNumberIsToldInWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("message");
    QTest::newRow("a word") << u"many"_s << u"“many” is no number: write one such as 0.25, or ∞."_s;
    QTest::newRow("mark-up") << u"<b>1"_s << u"“<b>1” is no number: write one such as 0.25, or ∞."_s;
    QTest::newRow("two meanings") << u"1,000"_s << u"“1,000” is not clear: write 1 or 1000."_s;
}

void TestLessonPanel::wrongNumberIsToldInWords()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, message);
    open(kNumber);
    auto* field = child<QLineEdit>("answerField");
    QTest::keyClicks(field, typed);
    QTest::keyClick(field, Qt::Key_Return);
    const auto* said = [&] {
        settle();
        return m_panel->findChild<QLabel*>(u"answerFieldMessage"_s);
    }();
    QVERIFY(said && said->isVisible());
    QCOMPARE(said->text(), message);
    QCOMPARE(m_run->stage(), Stage::Asking);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"25"_s); // over it, for it is selected
    QVERIFY(!said->isVisible());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_STAGE(Stage::Doing);
    QCOMPARE(m_run->given(), std::optional(25.0));
}

void TestLessonPanel::infinity_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed : {"∞", "inf", "Infinite", "+inf", "∞ nats"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void TestLessonPanel::infinity()
{
    QFETCH(const QString, typed);
    open(kInfinite);
    QCOMPARE(child<QLabel>("answerUnit")->text(), u"nats"_s);
    auto* field = child<QLineEdit>("answerField");
    field->setText(typed); // QTest cannot press ∞
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_STAGE(Stage::Revealed);
    QCOMPARE(words("score"), u"∞ — right; it is ∞ nats"_s);
    QCOMPARE(words("solution"), u"It has no end."_s);
}

void TestLessonPanel::choiceByKeys()
{
    open(kChoice);
    QCOMPARE(words("choiceText1"), u"the first"_s);
    QVERIFY(child<QWidget>("choice1")->hasFocus());
    QVERIFY(!child<QRadioButton>("choice1")->isChecked());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4); // there is none
    QVERIFY(!child<QWidget>("answer")->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    QVERIFY(child<QRadioButton>("choice3")->isChecked());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    QVERIFY(child<QRadioButton>("choice1")->isChecked() && !child<QRadioButton>("choice3")->isChecked());
    QCOMPARE(m_run->stage(), Stage::Asking); // one may think again
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_STAGE(Stage::Revealed);
    QCOMPARE(m_run->chosen(), 0);
    QVERIFY(child<QRadioButton>("choice1")->isChecked() && !child<QRadioButton>("choice1")->isEnabled());
    QVERIFY(child<QRadioButton>("choice1")->accessibleDescription().isEmpty());
    QVERIFY(!child<QRadioButton>("choice2")->accessibleDescription().isEmpty()); // it is marked
    QVERIFY(words("score").contains(u"the second"_s));
}

void TestLessonPanel::choiceByMouse()
{
    open(kChoice);
    auto* text = child<MarkdownLabel>("choiceText2");
    const QPoint lastLine(text->width() / 2, text->height() - 4);
    QWidget* list = child<QWidget>("choices");
    QTest::mouseClick(list, Qt::LeftButton, {}, text->mapTo(list, lastLine));
    QVERIFY(child<QRadioButton>("choice2")->isChecked());
    click("choice3");
    QVERIFY(child<QRadioButton>("choice3")->isChecked());
    QTest::mouseClick(list, Qt::LeftButton, {}, text->mapTo(list, lastLine));
    click("answer");
    QTRY_STAGE(Stage::Revealed);
    QCOMPARE(m_run->chosen(), 1);
    QCOMPARE(words("score"), u"Right."_s);
    QTest::mouseClick(list, Qt::LeftButton, {}, child<QWidget>("choiceText1")->geometry().center());
    QVERIFY(child<QRadioButton>("choice2")->isChecked()); // it was answered
}

void TestLessonPanel::barByKeys()
{
    open(kBar);
    auto* bar = child<AnswerBar>("answerBar");
    QVERIFY(bar->hasFocus());
    QVERIFY(!bar->guess());
    QTest::keyClick(bar, Qt::Key_PageDown); // from 50, ten steps of 0.5
    QTest::keyClick(bar, Qt::Key_Left);
    QCOMPARE(bar->guess(), std::optional(44.5));
    QVERIFY(child<QWidget>("answer")->isEnabled());
    QTest::keyClick(bar, Qt::Key_Return);
    QTRY_STAGE(Stage::Doing);
    QCOMPARE(m_run->given(), std::optional(44.5));
    setBins(40);
    QTRY_STAGE(Stage::Revealed);
    QCOMPARE(bar->guess(), std::optional(44.5));
    QCOMPARE(bar->accessibleDescription(), u"it is 25.0"_s);
    QCOMPARE(words("score"), u"44.5 — too high; it is 25.0"_s);
}

void TestLessonPanel::barByMouse()
{
    open(kBar);
    auto* bar = child<AnswerBar>("answerBar");
    const auto at = [&](double value) { return QPoint(qRound(bar->positionOf(value)), bar->height() / 2); };
    QTest::mousePress(bar, Qt::LeftButton, {}, at(90.0));
    dragTo(*bar, at(25.0));
    QTest::mouseRelease(bar, Qt::LeftButton, {}, at(25.0));
    const double pixel = 100.0 / (bar->positionOf(100.0) - bar->positionOf(0.0));
    QVERIFY(bar->guess() && std::abs(*bar->guess() - 25.0) <= pixel);
    click("answer");
    QTRY_STAGE(Stage::Doing);
    QCOMPARE(m_run->given(), bar->guess());
    QTest::mouseClick(bar, Qt::LeftButton, {}, at(80.0));
    QCOMPARE(bar->guess(), m_run->given());
}

void TestLessonPanel::showMe()
{
    for (const int step : {kNumber, kChoice, kBar, kInfinite}) {
        open(step);
        click("showMe");
        QTRY_STAGE(Stage::Revealed);
        QVERIFY(isSeen("solution") && !isSeen("score") && !isSeen("showMe") && !isSeen("answer"));
        QVERIFY(!isSeen("answerField")); // there is no number that could stand there
        QVERIFY(!child<AnswerBar>("answerBar")->guess());
    }
}

void TestLessonPanel::showMeWhileDoing()
{
    open(kNumber);
    QTest::keyClicks(QApplication::focusWidget(), u"25\r"_s);
    QTRY_STAGE(Stage::Doing);
    QTest::keyClick(child<QPushButton>("showMe"), Qt::Key_Space);
    QTRY_STAGE(Stage::Revealed);
    QCOMPARE(m_session->parameters().parameters().binCount, 40);
    QCOMPARE(words("score"), u"25 — right; it is 25.0"_s);
}

void TestLessonPanel::isNotForced()
{
    open(kNumber);
    QVERIFY(child<QWidget>("lessonNext")->isEnabled());
    click("lessonNext");
    QCOMPARE(m_run->index(), int(kChoice));
}

void TestLessonPanel::comingBackAsksAgain()
{
    open(kNumber);
    QTest::keyClicks(QApplication::focusWidget(), u"25\r"_s);
    QTRY_STAGE(Stage::Doing);
    click("lessonNext");
    click("lessonBack");
    QTRY_STAGE(Stage::Asking);
    const auto* field = child<QLineEdit>("answerField");
    QVERIFY(field->text().isEmpty() && !field->isReadOnly() && field->hasFocus());
}

void TestLessonPanel::focusGoesWherePeopleGoOn()
{
    open(kRead);
    auto* next = child<QPushButton>("lessonNext");
    QVERIFY(next->hasFocus());
    QTest::keyClick(next, Qt::Key_Space);
    QVERIFY(child<QWidget>("answerField")->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"25\r"_s);
    QTRY_STAGE(Stage::Doing);
    QVERIFY(child<QWidget>("showMe")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_STAGE(Stage::Revealed);
    QVERIFY(next->hasFocus());
    QTest::keyClick(next, Qt::Key_Space);
    QVERIFY(child<QWidget>("choice1")->hasFocus());
    // What a person works at elsewhere keeps the focus.
    QWidget elsewhere;
    elsewhere.setFocusPolicy(Qt::StrongFocus);
    elsewhere.show();
    QVERIFY(QTest::qWaitForWindowActive(&elsewhere, kPatience));
    elsewhere.setFocus();
    m_run->showMe();
    QTRY_STAGE(Stage::Revealed);
    QVERIFY(elsewhere.hasFocus());
}

void TestLessonPanel::tabulatorGoesDown()
{
    open(kChoice);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    QStringList names;
    for (int i = 0; i < 6; ++i) {
        names << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(names,
        (QStringList {u"choice2"_s, u"answer"_s, u"showMe"_s, u"lessonBack"_s, u"lessonNext"_s, u"closeLesson"_s}));
}

void TestLessonPanel::awayNote()
{
    open(kRead);
    const int footer = child<QWidget>("lessonFooter")->y();
    setBins(33);
    QVERIFY(isSeen("awayNote"));
    settle();
    QCOMPARE(child<QWidget>("lessonFooter")->y(), footer);
    click("comeBack");
    QCOMPARE(m_session->parameters().parameters().binCount, 20);
    QVERIFY(!isSeen("awayNote"));
}

void TestLessonPanel::mistakes()
{
    open(kRead);
    QVERIFY(!m_panel->findChild<QWidget*>(u"mistakes"_s));
    QString text = kLesson;
    text.replace(u":samples: 1000"_s, u":samples: 1000\n:bogus: 1"_s);
    QCOMPARE(m_run->open(fileWith(text)), QString());
    settle();
    const auto* section = child<QWidget>("mistakes");
    auto* heading = section->findChild<QToolButton*>();
    const auto count = m_run->mistakes().size();
    QVERIFY(count > 1);
    QCOMPARE(heading->text(), u"%1\u00A0mistakes in this file"_s.arg(count));
    const auto* lines = child<QLabel>("mistakeLines");
    QVERIFY(lines->isVisible()); // so few of them are told at once
    QTest::mouseClick(heading, Qt::LeftButton);
    QVERIFY(!lines->isVisible());
    QTest::mouseClick(heading, Qt::LeftButton);
    QVERIFY(lines->isVisible());
    const lessons::Mistake& first = m_run->mistakes().constFirst();
    QVERIFY(lines->text().startsWith(u"line %1: %2"_s.arg(first.line).arg(first.what)));
    QCOMPARE(lines->text().count(u'\n'), count - 1);
    settle();
    QVERIFY2(cut().isEmpty(), qPrintable(cut()));
    QCOMPARE(m_run->open(fileWith(kLesson)), QString());
    QVERIFY(!m_panel->findChild<QWidget*>(u"mistakes"_s));
}

void TestLessonPanel::play()
{
    open(kPlay);
    auto* button = child<QPushButton>("playAnimation");
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), u"Play σ from 0.1 to 1.5"_s);
    const int width = button->width();
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_player->playing(), Sweep::Of::Sigma);
    QCOMPARE(button->text(), u"Stop"_s);
    settle();
    QCOMPARE(button->width(), width); // under the finger
    QTRY_VERIFY(m_session->parameters().parameters().sigma > 0.1); // some way on
    QVERIFY(child<QWidget>("awayNote")->isHidden()); // it comes and goes
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!m_player->isPlaying());
    QCOMPARE(button->text(), u"Play σ from 0.1 to 1.5"_s);
}

void TestLessonPanel::footerStaysWhereItIs()
{
    open(kRead);
    const auto places = [&] {
        settle();
        return QList<QRect> {child<QWidget>("lessonBack")->geometry(), child<QWidget>("lessonNext")->geometry(),
            child<QWidget>("lessonFooter")->geometry(), child<QWidget>("lessonScroll")->geometry()};
    };
    const QList<QRect> first = places();
    for (int step = 0; step < kCount; ++step) {
        m_run->goTo(step);
        QCOMPARE(places(), first);
        if (m_run->stage() != Stage::Asking)
            continue;
        m_run->showMe();
        QTRY_STAGE(Stage::Revealed);
        QCOMPARE(places(), first);
    }
}

void TestLessonPanel::revealComesIntoSight()
{
    m_panel->resize(340, 330); // too low for all of it
    open(kChoice);
    const auto* scroll = child<QScrollArea>("lessonScroll");
    QCOMPARE(scroll->verticalScrollBar()->value(), 0); // one reads from the beginning, wherever the focus is
    QVERIFY(child<QWidget>("choice1")->hasFocus());
    m_run->showMe();
    QTRY_STAGE(Stage::Revealed);
    const auto* solution = child<QWidget>("solution");
    const auto isInSight = [&] {
        const QRect place(solution->mapTo(scroll->viewport(), QPoint()), solution->size());
        return solution->height() > 0 && scroll->viewport()->rect().contains(place);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isInSight(), kPatience);
    m_run->next();
    settle();
    QCOMPARE(scroll->verticalScrollBar()->value(), 0); // the next step begins at its beginning
}

void TestLessonPanel::nothingIsCut_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::newRow("narrow") << 100 << QSize(260, 500);
    QTest::newRow("usual") << 100 << QSize(340, 700);
    QTest::newRow("wide and low") << 100 << QSize(900, 260);
    QTest::newRow("large type") << 200 << QSize(620, 700);
    QTest::newRow("large type, low") << 200 << QSize(900, 400);
}

void TestLessonPanel::nothingIsCut()
{
    QFETCH(const int, percent);
    QFETCH(const QSize, size);
    theme::applyTextSize(percent);
    const auto restore = qScopeGuard([] { theme::applyTextSize(100); });
    m_panel->resize(size);
    open(kRead);
    QCOMPARE(m_panel->size(), size);
    for (int step = 0; step < kCount; ++step) {
        m_run->goTo(step);
        settle();
        QVERIFY2(cut().isEmpty(), qPrintable(u"step %1: %2"_s.arg(step).arg(cut())));
        if (m_run->stage() != Stage::Asking)
            continue;
        m_run->choose(0);
        m_run->answer(12.0);
        settle();
        QVERIFY2(cut().isEmpty(), qPrintable(u"step %1: %2"_s.arg(step).arg(cut())));
        m_run->showMe();
        QTRY_STAGE(Stage::Revealed);
        settle();
        QVERIFY2(cut().isEmpty(), qPrintable(u"step %1, revealed: %2"_s.arg(step).arg(cut())));
    }
    setBins(77); // with the note
    settle();
    QVERIFY(isSeen("awayNote"));
    QVERIFY2(cut().isEmpty(), qPrintable(cut()));
}

void TestLessonPanel::showTakesNoKeyboard()
{
    open(kRead);
    StepView show(*m_run, *m_player, StepView::Use::Show);
    show.resize(700, 600);
    show.show();
    for (int step = 0; step < kCount; ++step) {
        m_run->goTo(step);
        settle();
        for (int turn = 0; turn < 2; ++turn) {
            QVERIFY(!show.input());
            for (const QWidget* each : show.findChildren<QWidget*>()) {
                QVERIFY2(
                    !each->isVisible() || each->focusPolicy() == Qt::NoFocus || each->objectName().startsWith(u"qt_"_s),
                    qPrintable(each->objectName()));
            }
            QVERIFY(!show.findChild<QWidget*>(u"answerField"_s)->isVisible());
            if (m_run->stage() != Stage::Asking)
                break;
            m_run->showMe();
            QTRY_STAGE(Stage::Revealed);
            QVERIFY(show.findChild<QWidget*>(u"solution"_s)->isVisible());
        }
    }
}

void TestLessonPanel::placeBesideAndBelow_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("beside");
    QTest::newRow("wide") << 100 << QSize(900, 600) << true;
    QTest::newRow("narrow") << 100 << QSize(500, 600) << false;
    QTest::newRow("wide, large type") << 200 << QSize(1600, 900) << true;
    QTest::newRow("less wide, large type") << 200 << QSize(900, 900) << false;
}

void TestLessonPanel::placeBesideAndBelow()
{
    QFETCH(const int, percent);
    QFETCH(const QSize, size);
    QFETCH(const bool, beside);
    theme::applyTextSize(percent);
    const auto restore = qScopeGuard([] { theme::applyTextSize(100); });
    auto* chart = new QWidget;
    chart->setMinimumSize(300, 150);
    auto* panel = new LessonPanel(*m_run, *m_player);
    LessonPlace place(chart, panel);
    place.resize(size);
    place.show();
    QCOMPARE(chart->geometry(), place.rect());
    QCOMPARE(m_run->open(fileWith(kLesson)), QString());
    settle();
    QCOMPARE(place.isBeside(), beside);
    QVERIFY(panel->isVisible() && !panel->geometry().intersects(chart->geometry()));
    if (beside) {
        QVERIFY(panel->geometry().right() < chart->x());
        QCOMPARE(panel->height(), place.height());
        QCOMPARE(chart->height(), place.height());
        if (percent == 100) {
            QVERIFY2(panel->width() >= 280 && panel->width() <= 370, qPrintable(QString::number(panel->width())));
            QVERIFY(chart->width() >= 430);
        }
    } else {
        QVERIFY(panel->y() > chart->geometry().bottom());
        QCOMPARE(panel->width(), place.width());
        QVERIFY(panel->height() >= 2 * place.height() / 5);
        QVERIFY(chart->height() >= chart->minimumHeight());
    }
    m_run->close();
    settle();
    QCOMPARE(chart->geometry(), place.rect());
}

/// As if there were no such place.
void TestLessonPanel::placeWithoutALesson()
{
    auto* chart = new QLabel(u"chart"_s);
    chart->setMinimumSize(300, 150);
    LessonPlace place(chart, new LessonPanel(*m_run, *m_player));
    QCOMPARE(place.sizeHint(), chart->sizeHint());
    QCOMPARE(place.minimumSizeHint(), chart->minimumSizeHint());
    place.resize(400, 300);
    place.show();
    QCOMPARE(chart->geometry(), QRect(0, 0, 400, 300));
    QCOMPARE(m_run->open(fileWith(kLesson)), QString());
    settle();
    QVERIFY(place.minimumSizeHint().height() > chart->minimumSizeHint().height());
}

QTEST_MAIN(TestLessonPanel)
#include "tst_lessonpanel.moc"
