// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/commandof.h"
#include "ui/export/pythonof.h"
#include "windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

/// From the window to code: what is copied makes what is seen.
class TestCodeCommands : public WindowFixture {
    Q_OBJECT
private slots:
    void commandMakesWhatIsSeen();
    void pythonMakesWhatIsSeen();
    void waitForAResult();
};

void TestCodeCommands::commandMakesWhatIsSeen()
{
    press(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"kl-explorer --export kl.svg"_s);

    type("binCountField", u"12"_s);
    QTRY_SHOWN((kl::Parameters {.binCount = 12}));
    press(Qt::Key_D); // exact distributions
    press(Qt::Key_I); // bits
    press(Qt::Key_L); // a logarithmic axis
    press(Qt::Key_H); // held still
    FigureOptions figure = m_window->session().recipe().figure;
    figure.fontSize = 7;
    m_window->session().setFigureOptions(figure);
    press(Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(QApplication::clipboard()->text(),
        u"kl-explorer --bins 12 --show exact --unit bits --y-scale log --x-range -4:6 --font-size 7 --tick-size 10 "
        "--export kl.svg"_s);
}

void TestCodeCommands::pythonMakesWhatIsSeen()
{
    press(Qt::Key_I);
    press(Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
    Recipe expected;
    expected.view.unit = Unit::Bits;
    QCOMPARE(QApplication::clipboard()->text(), pythonOf(expected));
}

void TestCodeCommands::waitForAResult()
{
    MainWindow window {Settings()}; // no event has come yet
    for (const char* name : {"copyPythonAction", "copyCommandAction"}) {
        QVERIFY2(!window.findChild<QAction*>(QLatin1StringView(name))->isEnabled(), name);
        QVERIFY2(child<QAction>(name)->isEnabled(), name);
    }
}

QTEST_MAIN(TestCodeCommands)
#include "tst_codecommands.moc"
