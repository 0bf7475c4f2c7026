// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dialogs.h"
#include "tests/ui/windowfixture.h"
#include "ui/charts/chartpane.h"
#include "ui/controls/numberfield.h"
#include "ui/lessons/shippedlessons.h"
#include "ui/teaching/lessonpanel.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>

/// A lesson beside the chart, as a student goes through it.
class TestLessonWindow : public WindowFixture {
    Q_OBJECT
private slots:
    void allAreInTheMenu();
    void askDoReveal();
    void showMeWithTheKeyboard();
    void smallWindowBeginsAtTheHeading();
    void lockedTillAnswered();
    void placeIsRemembered();
    void ownLessonIsDropped();
    void brokenLessonIsExplained();
    void mistakesAreShownAndTheRestWorks();
    void closedItLeavesTheWindowAsItWas();

private:
    [[nodiscard]] QString write(const QString& name, const QString& body) const;
    [[nodiscard]] LessonRun& run() const { return m_window->lesson(); }
    [[nodiscard]] QAction* lessonAction(int number) const;
};

namespace {

const QString kBody = uR"(# First

Now it is {kl}`true-pq 4`.

:::{kl}
:samples: 1000
:bins: 20
:::

:::{exercise}
:answer: true-pq
:do: sigma=1
How much, with σ = 1?
:::

:::{solution}
It is {kl}`true-pq 4`.
:::

---

# Second

The end.
)"_s;

} // namespace

QString TestLessonWindow::write(const QString& name, const QString& body) const
{
    const QString path = m_folder->filePath(name);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write("---\ntitle: Mine\n---\n\n" + body.toUtf8());
    return path;
}

QAction* TestLessonWindow::lessonAction(int number) const
{
    auto* menu = child<QMenu>("lessonsMenu");
    emit menu->aboutToShow(); // as it is opened
    return menu->actions().at(number);
}

void TestLessonWindow::allAreInTheMenu()
{
    const auto* menu = child<QMenu>("lessonsMenu");
    int lessons = 0;
    for (const QAction* action : menu->actions()) {
        if (action->isSeparator())
            continue;
        const lessons::Shipped& shipped = lessons::shipped().at(lessons++);
        QVERIFY2(action->text().contains(shipped.title), qPrintable(action->text()));
        QVERIFY2(action->text().contains(u"about %1 min"_s.arg(shipped.minutes)), qPrintable(action->text()));
    }
    QCOMPARE(lessons, 9);
}

/// With mouse and keys, and no other way.
void TestLessonWindow::askDoReveal()
{
    auto* panel = m_window->findChild<LessonPanel*>();
    QVERIFY(panel->isHidden());
    m_window->openLesson(write(u"mine.md"_s, kBody));
    QTRY_SHOWN((kl::Parameters {.sampleCount = 1000, .binCount = 20}));
    QVERIFY(panel->isVisible());
    QVERIFY(!child<NumberField>("sigmaField")->isEnabled());
    QVERIFY(child<NumberField>("binCountField")->isEnabled()); // not concerned
    auto* field = child<QLineEdit>("answerField");
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"0.8"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(run().stage(), LessonRun::Stage::Doing);
    QVERIFY(child<NumberField>("sigmaField")->isEnabled());
    QTRY_VERIFY(child<QSlider>("sigmaSlider")->hasFocus()); // what is to be moved

    type("sigmaField", u"1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(run().stage(), LessonRun::Stage::Revealed, kPatience);
    QCOMPARE(run().score(), u"0.8 — close; it is 0.771 nats"_s); // ½ ln((e − 1)e)
    QTest::mouseClick(child<QPushButton>("lessonNext"), Qt::LeftButton);
    QCOMPARE(run().index(), 1);
    QCOMPARE(shown().sigma, 1.0); // stays as the hand left it
    press(Qt::Key_PageUp);
    QCOMPARE(run().index(), 0);
    press(Qt::Key_PageDown);
    QCOMPARE(run().index(), 1);
}

/// Where the lesson stands under the chart it begins with its heading, though the field that has the keyboard is further
/// down, and the chart's own words make room for it.
void TestLessonWindow::smallWindowBeginsAtTheHeading()
{
    m_window->resize(900, 600);
    const QString words = m_window->findChild<ChartPane*>()->words();
    auto* label = child<QLabel>("words");
    QCOMPARE(label->text(), words);
    m_window->openLesson(write(u"mine.md"_s, kBody));
    QTRY_VERIFY(child<QLineEdit>("answerField")->hasFocus());
    const auto* scroll = child<QScrollArea>("lessonScroll");
    const auto headingTop = [&] { return child<QWidget>("stepTitle")->mapTo(scroll->viewport(), QPoint()).y(); };
    QTRY_VERIFY(headingTop() >= 0 && headingTop() < scroll->viewport()->height() / 2);
    m_window->activateWindow(); // as after another program
    QApplication::setActiveWindow(nullptr);
    QApplication::setActiveWindow(m_window.get());
    QTRY_VERIFY(child<QLineEdit>("answerField")->hasFocus());
    QVERIFY(headingTop() >= 0);

    const auto* pane = m_window->findChild<ChartPane*>();
    QTRY_COMPARE(label->text(), u"Point at a bin to read what is in it."_s);
    QVERIFY(pane->words().startsWith(u"Kullback–Leibler divergence"_s)); // for who copies or hears them
    m_window->findChild<ChartPane*>()->setPointedBin(5);
    QVERIFY(label->text().startsWith(u"Bin 6"_s));
    run().close();
    QTRY_COMPARE(label->text(), pane->words());
}

void TestLessonWindow::showMeWithTheKeyboard()
{
    m_window->openLesson(write(u"mine.md"_s, kBody));
    QTRY_VERIFY(child<QLineEdit>("answerField")->hasFocus());
    for (int i = 0; i < 5 && m_window->focusWidget() != child<QPushButton>("showMe"); ++i)
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
    QVERIFY(child<QPushButton>("showMe")->hasFocus());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(run().stage(), LessonRun::Stage::Revealed, kPatience);
    QTRY_SHOWN((kl::Parameters {.sampleCount = 1000, .sigma = 1.0, .binCount = 20}));
}

/// No way around the lock: neither keys nor wheel nor menus move what is asked about.
void TestLessonWindow::lockedTillAnswered()
{
    m_window->openLesson(write(u"mine.md"_s, kBody));
    const kl::Parameters asked {.sampleCount = 1000, .binCount = 20};
    QTRY_SHOWN(asked);
    QTest::keyClick(child<QSlider>("sigmaSlider"), Qt::Key_Right);
    QTest::mouseClick(child<QSlider>("sigmaSlider"), Qt::LeftButton);
    for (const char* name : {"resetAction", "undoAction", "heavy-tailAction", "playSigmaAction"}) {
        QVERIFY2(!child<QAction>(name)->isEnabled(), name);
        child<QAction>(name)->trigger();
    }
    settle();
    QCOMPARE(m_window->session().parameters().parameters(), asked);
    run().answer(1.0);
    for (const char* name : {"resetAction", "undoAction", "heavy-tailAction", "playSigmaAction"})
        QVERIFY2(child<QAction>(name)->isEnabled(), name);
}

void TestLessonWindow::placeIsRemembered()
{
    lessonAction(1)->trigger();
    QCOMPARE(run().path(), lessons::shipped().at(1).path);
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    QCOMPARE(run().index(), 2);
    m_window->close();
    open(Settings::load()); // the next day
    QVERIFY(!run().isOpen());
    QVERIFY2(lessonAction(1)->text().contains(u"step 3 of %1"_s.arg(lessons::shipped().at(1).steps)),
        qPrintable(lessonAction(1)->text()));
    lessonAction(1)->trigger();
    QCOMPARE(run().index(), 2);
    run().goTo(static_cast<int>(run().lesson().steps.size()) - 1);
    press(Qt::Key_W);
    QVERIFY(!run().isOpen());
    lessonAction(1)->trigger(); // it was read to its end
    QCOMPARE(run().index(), 0);
}

void TestLessonWindow::ownLessonIsDropped()
{
    const QString path = write(u"mine.md"_s, kBody);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window->centralWidget(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window->centralWidget(), &drop);
    QTRY_COMPARE(run().path(), path);
}

void TestLessonWindow::brokenLessonIsExplained()
{
    const kl::Parameters before = shown();
    QString said;
    DialogAnswers answers({[&said](QDialog& dialog) {
        said = qobject_cast<QMessageBox*>(&dialog)->text();
        dialog.accept();
    }});
    m_window->openLesson(write(u"broken.md"_s, u""_s));
    QVERIFY(answers.allCame());
    QVERIFY2(said.contains(u"broken.md"_s) && said.contains(u"line"_s), qPrintable(said));
    QVERIFY(!run().isOpen());
    QCOMPARE(shown(), before);
}

void TestLessonWindow::mistakesAreShownAndTheRestWorks()
{
    m_window->openLesson(write(u"mine.md"_s, QString(kBody).replace(u":bins: 20"_s, u":bins: many"_s)));
    QTRY_SHOWN((kl::Parameters {.sampleCount = 1000}));
    QVERIFY(child<QWidget>("mistakes")->isVisible());
    QCOMPARE(run().mistakes().size(), 1);
    QCOMPARE(run().mistakes().at(0).line, 11);
    static_cast<void>(write(u"mine.md"_s, kBody)); // mended, and saved
    QTRY_VERIFY_WITH_TIMEOUT(run().mistakes().isEmpty(), kPatience);
    QTRY_SHOWN((kl::Parameters {.sampleCount = 1000, .binCount = 20}));
    QVERIFY(!m_window->findChild<QWidget*>(u"mistakes"_s) || !child<QWidget>("mistakes")->isVisible());
}

void TestLessonWindow::closedItLeavesTheWindowAsItWas()
{
    const QRect chart(m_window->chartPane().mapTo(m_window.get(), QPoint()), m_window->chartPane().size());
    m_window->openLesson(write(u"mine.md"_s, kBody));
    settle();
    QVERIFY(m_window->chartPane().width() < chart.width());
    press(Qt::Key_W);
    settle();
    QCOMPARE(QRect(m_window->chartPane().mapTo(m_window.get(), QPoint()), m_window->chartPane().size()), chart);
    QVERIFY(child<NumberField>("sigmaField")->isEnabled());
}

QTEST_MAIN(TestLessonWindow)
#include "tst_lessonwindow.moc"
