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
    child<QAction>("negative-sumAction")->trigger();
    QTRY_VERIFY(shown() != before);
    const auto* undo = child<QAction>("undoAction");
    QVERIFY2(undo->text().contains(u"A sum below 0"_s), qPrintable(undo->text()));
    press(Qt::Key_Z);
    QTRY_SHOWN(before);
    QVERIFY(!undo->isEnabled());
}

QTEST_MAIN(TestPresetsWindow)
#include "tst_presetswindow.moc"
