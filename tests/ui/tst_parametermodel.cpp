// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/parametermodel.h"

#include "tests/core/testing.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(kl::Parameters)

class TestParameterModel : public QObject {
    Q_OBJECT
private slots:
    void startsWithNothingToUndo();
    void undoAndRedo();
    void oneDragIsOneStep();
    void twoDragsAreTwoSteps();
    void dragBackToItsStartIsNoStep();
    void noGestureIsNeverFolded();
    void changeToTheSameIsNoStep();
    void invalidChangesNothing_data();
    void invalidChangesNothing();
    void invalidStart();
    void newsBringWhatHolds();
    void manySteps();
    void rulesAreUndoneWithTheirBins();
    void binsByHandEndTheKeeping();
    void amendedStepIsOneStep();
    void dragBackUnderARuleIsNoStep();
};

void TestParameterModel::startsWithNothingToUndo()
{
    ParameterModel model({.binCount = 5});
    QVERIFY((model.parameters() == kl::Parameters {.binCount = 5}));
    QVERIFY(!model.undoStack().canUndo());
    QVERIFY(!model.undoStack().canRedo());
}

void TestParameterModel::undoAndRedo()
{
    ParameterModel model({});
    model.change({.binCount = 20}, u"Change of bins"_s);
    model.change({.sigma = 1.0, .binCount = 20}, u"Change of σ"_s);
    QCOMPARE(model.undoStack().undoText(), u"Change of σ"_s);
    model.undoStack().undo();
    QVERIFY((model.parameters() == kl::Parameters {.binCount = 20}));
    QCOMPARE(model.undoStack().redoText(), u"Change of σ"_s);
    model.undoStack().undo();
    QVERIFY(model.parameters() == kl::Parameters {});
    model.undoStack().redo();
    model.undoStack().redo();
    QVERIFY((model.parameters() == kl::Parameters {.sigma = 1.0, .binCount = 20}));
    model.undoStack().undo();
    model.change({.seed = 1}, u"Change of seed"_s); // a new way on
    QVERIFY(!model.undoStack().canRedo());
}

void TestParameterModel::oneDragIsOneStep()
{
    ParameterModel model({});
    for (int bins = 80; bins <= 120; ++bins)
        model.change({.binCount = bins}, u"Change of bins"_s, 7);
    QCOMPARE(model.undoStack().count(), 1);
    model.undoStack().undo();
    QVERIFY(model.parameters() == kl::Parameters {});
    model.undoStack().redo();
    QVERIFY((model.parameters() == kl::Parameters {.binCount = 120}));
}

void TestParameterModel::twoDragsAreTwoSteps()
{
    ParameterModel model({});
    for (const int gesture : {1, 2}) {
        for (int i = 1; i <= 3; ++i)
            model.change({.binCount = 100 * gesture + i}, u"Change of bins"_s, gesture);
    }
    QCOMPARE(model.undoStack().count(), 2);
    model.undoStack().undo();
    QVERIFY((model.parameters() == kl::Parameters {.binCount = 103}));
}

void TestParameterModel::dragBackToItsStartIsNoStep()
{
    ParameterModel model({});
    model.change({.seed = 1}, u"Change of seed"_s, 1);
    model.change({.binCount = 80, .seed = 1}, u"Change of bins"_s, 2);
    model.change({.binCount = 90, .seed = 1}, u"Change of bins"_s, 2);
    model.change({.seed = 1}, u"Change of bins"_s, 2); // back where it was
    QCOMPARE(model.undoStack().count(), 1);
    model.change({.binCount = 81, .seed = 1}, u"Change of bins"_s, 2); // and on again, the button still down
    QCOMPARE(model.undoStack().count(), 2);
    model.undoStack().undo();
    QVERIFY((model.parameters() == kl::Parameters {.seed = 1}));
    model.undoStack().undo();
    QVERIFY(model.parameters() == kl::Parameters {});
}

void TestParameterModel::noGestureIsNeverFolded()
{
    ParameterModel model({});
    model.change({.seed = 43}, u"New sample"_s);
    model.change({.seed = 44}, u"New sample"_s);
    QCOMPARE(model.undoStack().count(), 2);
}

void TestParameterModel::changeToTheSameIsNoStep()
{
    ParameterModel model({});
    const QSignalSpy changed(&model, &ParameterModel::changed);
    model.change({}, u"Reset"_s);
    QCOMPARE(model.undoStack().count(), 0);
    QCOMPARE(changed.size(), 0);
}

void TestParameterModel::invalidChangesNothing_data()
{
    QTest::addColumn<kl::Parameters>("invalid");
    QTest::newRow("N") << kl::Parameters {.sampleCount = 1};
    QTest::newRow("sigma") << kl::Parameters {.sigma = std::nan("")};
    QTest::newRow("bins") << kl::Parameters {.binCount = 1001};
    QTest::newRow("seed") << kl::Parameters {.seed = -1};
}

void TestParameterModel::invalidChangesNothing()
{
    QFETCH(const kl::Parameters, invalid);
    ParameterModel model({});
    model.change({.binCount = 20}, u"Change of bins"_s, 3);
    const QSignalSpy changed(&model, &ParameterModel::changed);
    QVERIFY_EXCEPTION_THROWN(model.change(invalid, u"Impossible"_s, 3), kl::ParameterError);
    QVERIFY((model.parameters() == kl::Parameters {.binCount = 20}));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(model.undoStack().count(), 1);
    model.undoStack().undo();
    QVERIFY(model.parameters() == kl::Parameters {});
}

void TestParameterModel::invalidStart()
{
    QVERIFY_EXCEPTION_THROWN(ParameterModel({.sigma = 9.0}), kl::ParameterError);
}

void TestParameterModel::newsBringWhatHolds()
{
    ParameterModel model({});
    const QSignalSpy changed(&model, &ParameterModel::changed);
    connect(&model, &ParameterModel::changed, this,
        [&model](const kl::Parameters& parameters) { QVERIFY(parameters == model.parameters()); });
    model.change({.binCount = 20}, u"Change of bins"_s, 1);
    model.change({.binCount = 21}, u"Change of bins"_s, 1); // each step of a drag is told
    model.undoStack().undo();
    model.undoStack().redo();
    QCOMPARE(changed.size(), 4);
    QVERIFY((changed.last().at(0).value<kl::Parameters>() == kl::Parameters {.binCount = 21}));
}

void TestParameterModel::manySteps()
{
    ParameterModel model({}); // a day's work is forgotten at its beginning, not at its end
    for (int seed = 43; seed < 5043; ++seed)
        model.change({.seed = seed}, u"New sample"_s);
    QVERIFY(model.undoStack().count() >= 100);
    model.undoStack().undo();
    QCOMPARE(model.parameters().seed, 5041);
}

void TestParameterModel::rulesAreUndoneWithTheirBins()
{
    ParameterModel model({});
    const QSignalSpy following(&model, &ParameterModel::followingChanged);
    const QSignalSpy changed(&model, &ParameterModel::changed);
    model.changeAll({}, {BinsBy::Scott}, u"Keep"_s);
    QVERIFY(model.following().binsBy == BinsBy::Scott);
    QCOMPARE(following.size(), 1);
    QCOMPARE(changed.size(), 0); // no parameter did
    model.amendBins(43); // what the rule said
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.undoStack().count(), 1);
    model.undoStack().undo(); // both at once, or the rule would set the bins again
    QVERIFY(model.parameters() == kl::Parameters {} && model.following() == Following {});
    model.undoStack().redo();
    QVERIFY((model.parameters() == kl::Parameters {.binCount = 43}));
    QVERIFY(model.following().binsBy == BinsBy::Scott);
    model.changeAll(model.parameters(), {}, u"By hand"_s);
    QCOMPARE(model.undoStack().count(), 2);
    model.changeAll(model.parameters(), {}, u"By hand"_s); // as it is
    QCOMPARE(model.undoStack().count(), 2);
}

void TestParameterModel::binsByHandEndTheKeeping()
{
    ParameterModel model({}, {BinsBy::Rice});
    model.change({.sigma = 1.0}, u"Change of σ"_s, 1);
    model.change({.sigma = 1.0, .seed = 7}, u"Change of seed"_s, 2);
    QVERIFY(model.following().binsBy == BinsBy::Rice);
    model.change({.sigma = 1.0, .binCount = 80, .seed = 7}, u"Change of bins"_s, 3);
    QVERIFY(model.following().binsBy == BinsBy::Hand);
    model.undoStack().undo();
    QVERIFY(model.following().binsBy == BinsBy::Rice);
    QVERIFY_EXCEPTION_THROWN(model.amendBins(1001), kl::ParameterError);
    QCOMPARE(model.parameters().binCount, 79);
}

void TestParameterModel::amendedStepIsOneStep()
{
    ParameterModel model({.binCount = 43}, {BinsBy::Scott});
    for (int i = 1; i <= 5; ++i) { // a drag whose bins follow
        model.change({.sigma = 0.5 + i / 100.0, .binCount = 42 + i}, u"Change of σ"_s, 1);
        model.amendBins(43 + i);
    }
    model.change({.sigma = 0.55, .binCount = 48, .seed = 1}, u"Change of seed"_s, 2);
    model.amendBins(49);
    QCOMPARE(model.undoStack().count(), 2);
    model.undoStack().undo();
    QVERIFY((model.parameters() == kl::Parameters {.sigma = 0.55, .binCount = 48}));
    model.undoStack().undo();
    QVERIFY((model.parameters() == kl::Parameters {.binCount = 43}));
    model.undoStack().redo();
    QVERIFY((model.parameters() == kl::Parameters {.sigma = 0.55, .binCount = 48}));
    model.amendBins(50); // a rule that answers after all: what can be done again is not lost
    QVERIFY(model.undoStack().canRedo());
    model.undoStack().redo();
    QVERIFY((model.parameters() == kl::Parameters {.sigma = 0.55, .binCount = 49, .seed = 1}));
    model.undoStack().undo();
    QVERIFY((model.parameters() == kl::Parameters {.sigma = 0.55, .binCount = 50}));
}

void TestParameterModel::dragBackUnderARuleIsNoStep()
{
    ParameterModel model({.binCount = 43}, {BinsBy::Scott});
    model.change({.binCount = 43, .seed = 1}, u"Change of seed"_s, 1);
    model.change({.sigma = 0.6, .binCount = 43, .seed = 1}, u"Change of σ"_s, 2);
    model.amendBins(50);
    model.change({.binCount = 50, .seed = 1}, u"Change of σ"_s, 2); // back, before the rule could answer
    QCOMPARE(model.undoStack().count(), 1);
    QVERIFY((model.parameters() == kl::Parameters {.binCount = 43, .seed = 1}));
    model.amendBins(44);
    model.undoStack().undo();
    model.undoStack().redo();
    QVERIFY((model.parameters() == kl::Parameters {.binCount = 44, .seed = 1}));
}

QTEST_GUILESS_MAIN(TestParameterModel)
#include "tst_parametermodel.moc"
