// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/charts/chartpane.h"
#include "ui/lessons/shippedlessons.h"
#include "ui/teaching/noteswindow.h"
#include "ui/teaching/presentwindow.h"
#include "ui/teaching/showstage.h"

#include <QApplication>
#include <QFile>
#include <QScreen>
#include <QTemporaryDir>

/// A presentation where there are two screens: the one of the window, and one for the class.
class TestPresentScreens : public WindowFixture {
    Q_OBJECT
private slots:
    void showIsOnTheOtherScreen();
    void notesHaveTheSameKeys();
    void windowStaysInUseWithoutALesson();

private:
    [[nodiscard]] PresentWindow* present()
    {
        press(Qt::Key_F5, Qt::NoModifier);
        return m_window->findChild<PresentWindow*>();
    }
};

void TestPresentScreens::showIsOnTheOtherScreen()
{
    QCOMPARE(QGuiApplication::screens().size(), 2);
    m_window->openLesson(lessons::shipped().constFirst().path, 0);
    PresentWindow* show = present();
    QVERIFY(show && show->isVisible());
    QVERIFY(show->screen() != m_window->screen());
    QCOMPARE(show->geometry(), show->screen()->geometry());
    NotesWindow* notes = show->notes();
    QVERIFY(notes && notes->isVisible());
    QCOMPARE(notes->screen(), m_window->screen());
    QCOMPARE(notes->geometry(), m_window->screen()->geometry());
    settle();
    if (const QString folder = qEnvironmentVariable("KL_PRESENT_PICTURES"); !folder.isEmpty())
        notes->grab().save(folder + u"/notes.png"_s);
}

void TestPresentScreens::notesHaveTheSameKeys()
{
    m_window->openLesson(lessons::shipped().constFirst().path, 0);
    const Recipe before = m_window->session().recipe();
    PresentWindow* show = present();
    QVERIFY(show && show->notes());
    QTest::keyClick(show->notes(), Qt::Key_2);
    QTest::keyClick(show->notes(), Qt::Key_Return);
    QCOMPARE(m_window->lesson().index(), 1);
    QTest::keyClick(show->notes(), Qt::Key_PageUp);
    QCOMPARE(m_window->lesson().index(), 0);
    QTest::keyClick(show->notes(), Qt::Key_Escape);
    QVERIFY(!show->isVisible());
    QVERIFY(m_window->session().recipe() == before);
}

/// There are no notes then, and the controls of the window are of more use to whoever stands there.
void TestPresentScreens::windowStaysInUseWithoutALesson()
{
    PresentWindow* show = present();
    QVERIFY(show && !show->notes());
    QVERIFY(show->screen() != m_window->screen());
    const QString before = m_window->chartPane().words();
    type("sigmaField", u"1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown().sigma, 1.0, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->chartPane().words() != before, kPatience);
    QCOMPARE(show->stage().chartPane().words(), m_window->chartPane().words());
}

int main(int argc, char** argv)
{
    const QTemporaryDir folder;
    QFile screens(folder.filePath(u"screens.json"_s));
    if (!screens.open(QIODevice::WriteOnly))
        return 1;
    screens.write(R"({"screens": [
        {"name": "own", "x": 0, "y": 0, "width": 1280, "height": 800,
         "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
        {"name": "class", "x": 1280, "y": 0, "width": 1024, "height": 768,
         "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
    const QApplication application(argc, argv);
    TestPresentScreens test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_presentscreens.moc"
