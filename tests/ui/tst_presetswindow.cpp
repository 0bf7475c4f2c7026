// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/controls/section.h"
#include "ui/state/presets.h"

#include <QAction>
#include <QMenuBar>

/// Choosing an example, as a person does.
class TestPresetsWindow : public WindowFixture {
    Q_OBJECT
private slots:
    void allAreInAMenu();
    void choosingOneShowsIt();
    void oneStepTakesItBack();
    void whatIsSetSinceStays();
    void aViewAloneIsAStep();
};

void TestPresetsWindow::allAreInAMenu()
{
    QStringList inMenu;
    for (const QAction* menu : m_window->menuBar()->actions()) {
        if (menu->text() != u"E&xamples"_s)
            continue;
        for (const QAction* action : menu->menu()->actions())
            inMenu << action->text();
    }
    QStringList names;
    for (const Preset& preset : presets::all())
        names << preset.name;
    QCOMPARE(inMenu, names);
}

void TestPresetsWindow::choosingOneShowsIt()
{
    press(Qt::Key_I); // bits, which are the person's own choice
    for (const Preset& preset : presets::all()) {
        if (preset.parameters.sampleCount > 100'000)
            continue; // slow under sanitizers
        child<QAction>(qPrintable(preset.key + u"Action"_s))->trigger();
        QTRY_SHOWN(preset.parameters);
        const ViewOptions& view = m_window->session().view().options();
        QCOMPARE(view.unit, Unit::Bits);
        for (const ViewPart& part : kViewParts) {
            if (!part.isShown)
                QCOMPARE(child<Section>(part.name.data())->isOpen(), preset.opens.contains(part.name));
            else
                QCOMPARE(view.*part.isShown, preset.opens.contains(part.name));
        }
        QCOMPARE(textOf("notice"), preset.lookFor);
    }
}

void TestPresetsWindow::oneStepTakesItBack()
{
    const kl::Parameters before = shown();
    press(Qt::Key_D); // exact distributions
    const ViewOptions viewBefore = m_window->session().view().options();
    child<QAction>("negative-sumAction")->trigger();
    QTRY_VERIFY(shown() != before);
    const ViewOptions viewOfExample = m_window->session().view().options();
    QVERIFY(viewOfExample.terms && !viewOfExample.exact && viewOfExample.isOpen(section::kEmptyBins));
    const auto* undo = child<QAction>("undoAction");
    QVERIFY2(undo->text().contains(u"A sum below 0"_s), qPrintable(undo->text()));
    press(Qt::Key_Z);
    QTRY_SHOWN(before);
    QCOMPARE(undo->text(), u"&Undo: show exact distributions"_s); // what was done before it
    QVERIFY(m_window->session().view().options() == viewBefore);
    QVERIFY(!child<Section>("empty-bins")->isOpen());
    child<QAction>("redoAction")->trigger();
    QTRY_VERIFY(shown() != before);
    QVERIFY(m_window->session().view().options() == viewOfExample);
}

/// What the person does to the window after an example, which is no step, is theirs and not taken back with it.
void TestPresetsWindow::whatIsSetSinceStays()
{
    child<QAction>("negative-sumAction")->trigger();
    press(Qt::Key_I); // bits: a step of its own
    press(Qt::Key_Equal); // larger text: none
    press(Qt::Key_Z);
    QCOMPARE(m_window->session().view().options().unit, Unit::Nats);
    QVERIFY(m_window->session().view().options().terms);
    press(Qt::Key_Z);
    const ViewOptions& view = m_window->session().view().options();
    QVERIFY(view.textSize > 100);
    QVERIFY(!view.terms && !view.isOpen(section::kEmptyBins));
}

/// An example whose parameters are there already opens what it opens, as a step.
void TestPresetsWindow::aViewAloneIsAStep()
{
    const ViewOptions before = m_window->session().view().options();
    child<QAction>("lectureAction")->trigger();
    QVERIFY(m_window->session().view().options().isOpen(section::kReasons));
    press(Qt::Key_Z);
    QVERIFY(m_window->session().view().options() == before);
    child<QAction>("lectureAction")->trigger();
    child<QAction>("lectureAction")->trigger(); // nothing is left to do
    press(Qt::Key_Z);
    QVERIFY(!child<QAction>("undoAction")->isEnabled());
}

QTEST_MAIN(TestPresetsWindow)
#include "tst_presetswindow.moc"
