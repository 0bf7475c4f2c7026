// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/viewmodel.h"

#include "tests/core/testing.h"
#include "ui/words/viewwords.h"

#include <QSignalSpy>
#include <QUndoStack>

using namespace Qt::StringLiterals;

/// What can be undone of the view, and what it is called.
class TestViewModel : public QObject {
    Q_OBJECT
private slots:
    void everyChangeOfThePicture_data();
    void everyChangeOfThePicture();
    void theWindowIsNotUndone_data();
    void theWindowIsNotUndone();
    void rangesAreCalledByWhatTheyDo();
    void gesturesAreFolded();
    void thereAndBackIsNothing();
    void undoLeavesTheRest();
    void asItIsAlready();
};

Q_DECLARE_METATYPE(ViewOptions)

namespace {

ViewOptions with(auto ViewOptions::*option, auto value)
{
    ViewOptions view;
    view.*option = value;
    return view;
}

} // namespace

void TestViewModel::everyChangeOfThePicture_data()
{
    QTest::addColumn<ViewOptions>("view");
    QTest::addColumn<QString>("there");
    QTest::addColumn<QString>("back");
    const auto row = [](const char* name, const ViewOptions& view, const QString& there, const QString& back) {
        QTest::newRow(name) << view << there << back;
    };
    row("unit", with(&ViewOptions::unit, Unit::Bits), u"change unit"_s, u"change unit"_s);
    row("terms", with(&ViewOptions::terms, true), u"show terms per bin"_s, u"hide terms per bin"_s);
    row("which terms", with(&ViewOptions::termsShown, TermsShown::Pq), u"show other terms"_s, u"show other terms"_s);
    row("exact", with(&ViewOptions::exact, true), u"show exact distributions"_s, u"hide exact distributions"_s);
    row("band", with(&ViewOptions::band, true), u"show band"_s, u"hide band"_s);
    row("held", with(&ViewOptions::held, true), u"hold still"_s, u"show whole range"_s);
    row("logarithmic", with(&ViewOptions::logarithmic, true), u"make probability logarithmic"_s,
        u"make probability linear"_s);
    row("centre", with(&ViewOptions::heldCentre, 2.0), u"move range"_s, u"move range"_s);
    row("width", with(&ViewOptions::heldWidth, 2.0), u"zoom"_s, u"zoom"_s);
    row("top", with(&ViewOptions::heldTop, 2.0), u"stretch axis"_s, u"stretch axis"_s);
    row("seeds", with(&ViewOptions::spreadSeeds, 20), u"change number of other samples"_s,
        u"change number of other samples"_s);
}

void TestViewModel::everyChangeOfThePicture()
{
    QFETCH(const ViewOptions, view);
    QFETCH(const QString, there);
    QFETCH(const QString, back);
    QUndoStack steps;
    ViewModel model({}, steps);
    model.set(view);
    QCOMPARE(steps.undoText(), there);
    model.set(ViewOptions {});
    QCOMPARE(steps.undoText(), back);
    steps.undo();
    QVERIFY(model.options() == view);
    steps.undo();
    QVERIFY(model.options() == ViewOptions {});
    QVERIFY(!steps.canUndo());
    steps.redo();
    QVERIFY(model.options() == view);
}

void TestViewModel::theWindowIsNotUndone_data()
{
    QTest::addColumn<ViewOptions>("view");
    QTest::newRow("table") << with(&ViewOptions::table, true);
    QTest::newRow("sections") << with(&ViewOptions::openSections, QStringList {u"reasons"_s});
    QTest::newRow("colours") << with(&ViewOptions::appearance, theme::Appearance::Dark);
    QTest::newRow("size of text") << with(&ViewOptions::textSize, 150);
}

void TestViewModel::theWindowIsNotUndone()
{
    QFETCH(const ViewOptions, view);
    QUndoStack steps;
    ViewModel model({}, steps);
    const QSignalSpy changed(&model, &ViewModel::changed);
    model.set(view);
    QVERIFY(model.options() == view);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!steps.canUndo());
}

void TestViewModel::rangesAreCalledByWhatTheyDo()
{
    QUndoStack steps;
    ViewModel model({}, steps);
    model.hold(1.0, 10.0, 1.0);
    QCOMPARE(steps.undoText(), u"hold still"_s);
    model.hold(2.0, 10.0, 1.0);
    QCOMPARE(steps.undoText(), u"move range"_s);
    model.hold(3.0, 5.0, 1.0); // around the pointer: the middle moves with it
    QCOMPARE(steps.undoText(), u"zoom"_s);
    model.hold(3.0, 5.0, 2.0);
    QCOMPARE(steps.undoText(), u"stretch axis"_s);
    ViewOptions whole = model.options();
    whole.held = false;
    model.set(whole);
    model.hold(-1.0, 3.0, 1.0); // held again, wherever that is
    QCOMPARE(steps.undoText(), u"hold still"_s);
}

void TestViewModel::gesturesAreFolded()
{
    QUndoStack steps;
    ViewModel model({.held = true}, steps);
    for (int i = 1; i <= 30; ++i)
        model.hold(0.1 * i, 10.0, 1.0, 1);
    model.hold(3.0, 8.0, 1.0, 2);
    model.hold(3.0, 6.0, 1.0, 2);
    model.hold(3.0, 5.0, 1.0);
    model.hold(3.0, 4.0, 1.0); // neither is part of anything
    QCOMPARE(steps.count(), 4);
    steps.undo();
    steps.undo();
    QCOMPARE(model.options().heldWidth, 6.0);
    steps.undo();
    QCOMPARE(model.options().heldWidth, 10.0);
    QCOMPARE(model.options().heldCentre, 3.0);
    steps.undo();
    QVERIFY(model.options() == ViewOptions {.held = true});
    steps.redo();
    QCOMPARE(model.options().heldCentre, 0.1 * 30);
}

void TestViewModel::thereAndBackIsNothing()
{
    QUndoStack steps;
    ViewModel model({.held = true}, steps);
    for (const double centre : {1.5, 2.0, 1.5, 1.0})
        model.hold(centre, 10.0, 1.0, 1);
    QVERIFY(!steps.canUndo());
    QVERIFY(model.options() == ViewOptions {.held = true});
}

void TestViewModel::undoLeavesTheRest()
{
    QUndoStack steps;
    ViewModel model({}, steps);
    model.set(&ViewOptions::exact, true);
    model.set(&ViewOptions::textSize, 150);
    model.setOpen(u"reasons"_s, true);
    steps.undo();
    ViewOptions expected;
    expected.textSize = 150;
    expected.openSections = {u"reasons"_s};
    QVERIFY(model.options() == expected);
}

void TestViewModel::asItIsAlready()
{
    QUndoStack steps;
    ViewModel model({}, steps);
    const QSignalSpy changed(&model, &ViewModel::changed);
    model.set(ViewOptions {});
    model.set(&ViewOptions::exact, false);
    model.setOpen(u"reasons"_s, false);
    model.setAll({}, u"example"_s);
    QCOMPARE(changed.size(), 0);
    QVERIFY(!steps.canUndo());
}

QTEST_GUILESS_MAIN(TestViewModel)
#include "tst_viewmodel.moc"
