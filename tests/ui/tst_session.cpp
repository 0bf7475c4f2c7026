// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "tests/ui/idle.h"
#include "tests/ui/snapshots.h"

#include <QSignalSpy>
#include <QTimer>

#include <memory>

/// A session alone, without an application that has windows: whatever the window can do to it is done here by call.
class TestSession : public QObject {
    Q_OBJECT
private slots:
    void init();

    void asksNothingBeforeItStarts();
    void firstResult();
    void changeOfAParameter();
    void unitTravelsWithWhatIsShown();
    void unitFromTheRecipe();
    void pin();
    void nothingIsPinnedBeforeAResult();
    void newSample_data();
    void newSample();
    void resetAndUndo();
    void ruleChoosesBins();
    void ruleAsksForTooMany();
    void keptRuleFollowsTheSamples();
    void keptRuleIsUndoneWithTheDrag();
    void keptRuleEnds_data();
    void keptRuleEnds();
    void keptRuleSaysOnceThatItIsHeld();
    void keptRuleFromTheRecipe();
    void keptRuleAndGivingUp();
    void givingUpGoesBack();
    void impossibleParametersChangeNothing();
    void uncertaintyOnlyWhereItIsSeen();
    void uncertaintyThatIsNoLongerSeenIsGivenUp();
    void uncertaintyIsDroppedWithItsSnapshot();
    void otherNumberOfSeedsIsFoundAnew();
    void figureWithABandOfItsOwn();
    void recipeIsAllOfIt();
    void wholeRecipeIsOneStep();
    void recipeAsItIsAlready();
    void wrongRecipeChangesNothing();
    void pinnedOfARecipe();
    void pinnedOfTheFirstRecipe();
    void unpinnedWhileItIsCalculated();
    void pinIsUndone();
    void recipeOfResultIsNotAhead();

private:
    static constexpr int kPatience = 600'000; // ms: spent only by what fails, however slow the machine or the build
    static constexpr kl::Parameters kSmall {.sampleCount = 400, .binCount = 30};

    void start(const Recipe& recipe);
    [[nodiscard]] bool isResult(const kl::Parameters& parameters) const
    {
        return m_session->snapshot() && m_session->snapshot()->parameters == parameters && !m_session->isPreliminary();
    }
    void change(const kl::Parameters& parameters) { m_session->parameters().change(parameters, u"test"_s); }

    std::unique_ptr<Session> m_session;
};

#define QTRY_RESULT(parameters) QTRY_VERIFY_WITH_TIMEOUT(isResult(parameters), kPatience)

void TestSession::init()
{
    m_session.reset();
}

void TestSession::start(const Recipe& recipe)
{
    m_session = std::make_unique<Session>(recipe);
    m_session->start();
    QTRY_RESULT(recipe.parameters);
}

void TestSession::asksNothingBeforeItStarts()
{
    Session session({});
    QSignalSpy shown(&session, &Session::shownChanged);
    QCoreApplication::processEvents();
    QVERIFY(!session.snapshot() && !session.shown() && !session.result());
    session.view().set(&ViewOptions::terms, true); // nothing is shown yet
    session.giveUp();
    QCoreApplication::processEvents();
    QCOMPARE(shown.size(), 0);
}

void TestSession::firstResult()
{
    Session session({.parameters = kSmall});
    QSignalSpy shown(&session, &Session::shownChanged);
    QSignalSpy arrived(&session, &Session::resultArrived);
    session.start();
    QVERIFY(arrived.wait(kPatience));
    QCOMPARE(shown.size(), 1);
    QVERIFY(session.shown().snapshot().parameters == kSmall);
    QCOMPARE(session.shown().snapshot().divergences.pq, snapshotOf(kSmall)->divergences.pq);
    QCOMPARE(session.result().snapshotPointer(), session.snapshot());
    QVERIFY(session.milliseconds() > 0.0);
}

void TestSession::changeOfAParameter()
{
    start({.parameters = kSmall});
    QSignalSpy noticed(m_session.get(), &Session::noticed);
    kl::Parameters parameters = kSmall;
    parameters.sigma = 1.5;
    change(parameters);
    QCOMPARE(noticed.size(), 1); // what was said before has passed
    QCOMPARE(noticed[0][0].toString(), QString());
    QTRY_RESULT(parameters);
    QCOMPARE(m_session->shown().snapshotPointer(), m_session->snapshot());
}

void TestSession::unitTravelsWithWhatIsShown()
{
    start({.parameters = kSmall});
    QSignalSpy shown(m_session.get(), &Session::shownChanged);
    const auto snapshot = m_session->snapshot();
    m_session->view().set(&ViewOptions::unit, Unit::Bits);
    QCOMPARE(shown.size(), 1);
    QVERIFY(m_session->shown().unit() == Unit::Bits && m_session->result().unit() == Unit::Bits);
    QCOMPARE(m_session->shown().snapshotPointer(), snapshot); // nothing was calculated for it
    m_session->view().set(&ViewOptions::unit, Unit::Bits); // as it is already
    QCOMPARE(shown.size(), 1);
}

void TestSession::unitFromTheRecipe()
{
    start({.parameters = kSmall, .view = {.unit = Unit::Bits}});
    QVERIFY(m_session->shown().unit() == Unit::Bits && m_session->result().unit() == Unit::Bits);
}

void TestSession::pin()
{
    start({.parameters = kSmall});
    QSignalSpy pinned(m_session.get(), &Session::pinnedChanged);
    const auto before = m_session->snapshot();
    m_session->setPinned(true);
    QCOMPARE(m_session->pinned(), before);
    kl::Parameters parameters = kSmall;
    parameters.seed = 7;
    change(parameters);
    QTRY_RESULT(parameters);
    QCOMPARE(m_session->pinned(), before);
    m_session->setPinned(false);
    QVERIFY(!m_session->pinned());
    QCOMPARE(pinned.size(), 2);
}

void TestSession::nothingIsPinnedBeforeAResult()
{
    Session session({});
    QSignalSpy pinned(&session, &Session::pinnedChanged);
    session.setPinned(true);
    QVERIFY(!session.pinned());
    QCOMPARE(pinned.size(), 1); // so that a button does not stay down
    QCOMPARE(pinned[0][0].toBool(), false);
}

void TestSession::newSample_data()
{
    QTest::addColumn<qint64>("seed");
    QTest::addColumn<qint64>("next");
    QTest::newRow("the next one") << qint64 {42} << qint64 {43};
    QTest::newRow("0 follows the highest") << qint64 {4'294'967'295} << qint64 {0}; // 2³² − 1
}

void TestSession::newSample()
{
    QFETCH(const qint64, seed);
    QFETCH(const qint64, next);
    kl::Parameters parameters = kSmall;
    parameters.seed = seed;
    start({.parameters = parameters});
    m_session->newSample();
    parameters.seed = next;
    QTRY_RESULT(parameters);
}

void TestSession::resetAndUndo()
{
    start({.parameters = kSmall});
    m_session->reset();
    QTRY_RESULT(kl::Parameters {});
    m_session->parameters().undoStack().undo();
    QTRY_RESULT(kSmall);
}

void TestSession::ruleChoosesBins()
{
    // np.histogram_bin_edges of P and Q pooled, in binrules.json.
    const QJsonArray cases = golden("binrules.json")["notebook"_L1].toArray();
    const QJsonObject one = cases.first().toObject();
    kl::Parameters parameters {.sampleCount = one["n"_L1].toInteger(),
        .sigma = one["sigma"_L1].toDouble(),
        .seed = one["seed"_L1].toInteger()};
    start({.parameters = parameters});
    QSignalSpy noticed(m_session.get(), &Session::noticed);
    m_session->chooseBins(kl::BinRule::Sturges);
    parameters.binCount = one["counts"_L1]["sturges"_L1].toInt();
    QTRY_RESULT(parameters);
    const QString notice = noticed.last()[0].toString();
    QVERIFY2(notice.startsWith(u"Sturges’ rule"_s) && notice.contains(QString::number(parameters.binCount)),
        qPrintable(notice));
}

void TestSession::ruleAsksForTooMany()
{
    kl::Parameters parameters {.sigma = 3.0};
    start({.parameters = parameters});
    QSignalSpy noticed(m_session.get(), &Session::noticed);
    m_session->chooseBins(kl::BinRule::FreedmanDiaconis);
    parameters.binCount = 1000;
    QTRY_RESULT(parameters);
    QVERIFY2(noticed.last()[0].toString().contains(u"Held at"_s), qPrintable(noticed.last()[0].toString()));
}

void TestSession::keptRuleFollowsTheSamples()
{
    // np.histogram_bin_edges of P and Q pooled, in binrules.json: the same rule for one sample after another.
    start({.parameters = kSmall});
    m_session->keepBins(BinsBy::Scott);
    int followed = 0;
    for (const QJsonValue& one : golden("binrules.json")["notebook"_L1].toArray()) {
        const double bins = one["counts"_L1]["scott"_L1].toDouble();
        kl::Parameters parameters = m_session->parameters().parameters();
        parameters.sampleCount = one["n"_L1].toInteger();
        parameters.sigma = one["sigma"_L1].toDouble();
        parameters.seed = one["seed"_L1].toInteger();
        change(parameters);
        parameters.binCount = static_cast<int>(std::min(bins, 1000.0));
        QTRY_RESULT(parameters);
        QVERIFY(m_session->parameters().parameters() == parameters);
        QVERIFY(m_session->parameters().following().binsBy == BinsBy::Scott);
        ++followed;
    }
    QVERIFY(followed > 3);
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(*m_session), kPatience); // each answer is the end of it
    QSignalSpy arrived(m_session.get(), &Session::resultArrived);
    QCoreApplication::processEvents();
    QCOMPARE(arrived.size(), 0);
}

void TestSession::keptRuleIsUndoneWithTheDrag()
{
    start({.parameters = kSmall});
    m_session->keepBins(BinsBy::Rice);
    kl::Parameters before = kSmall;
    before.binCount = 19; // 2·800^⅓ = 18.6, rounded up
    QTRY_RESULT(before);
    QUndoStack& steps = m_session->parameters().undoStack();
    QCOMPARE(steps.count(), 1);

    kl::Parameters parameters = before;
    for (const int n : {500, 700, 1000, 4000}) { // one drag
        parameters = m_session->parameters().parameters();
        parameters.sampleCount = n;
        m_session->parameters().change(parameters, u"drag"_s, 7);
        QCoreApplication::processEvents();
    }
    parameters.binCount = 40; // 2·8000^⅓, exactly
    QTRY_RESULT(parameters);
    QCOMPARE(steps.count(), 2);
    steps.undo(); // N and its bins, in one
    QTRY_RESULT(before);
    QVERIFY(m_session->parameters().following().binsBy == BinsBy::Rice);
    steps.redo();
    QTRY_RESULT(parameters);
    steps.undo();
    steps.undo(); // the keeping, and the bins it brought
    QTRY_RESULT(kSmall);
    QVERIFY(m_session->parameters().following().binsBy == BinsBy::Hand);
}

void TestSession::keptRuleEnds_data()
{
    QTest::addColumn<QString>("by");
    for (const char* by : {"bins by hand", "another rule once", "the same rule once", "reset", "taken off"})
        QTest::newRow(by) << QString::fromLatin1(by);
}

void TestSession::keptRuleEnds()
{
    QFETCH(const QString, by);
    start({.parameters = kSmall});
    m_session->keepBins(BinsBy::Rice);
    kl::Parameters kept = kSmall;
    kept.binCount = 19;
    QTRY_RESULT(kept);
    kl::Parameters expected = kept;
    if (by == u"bins by hand"_s) {
        expected.binCount = 25;
        change(expected);
    } else if (by == u"another rule once"_s) {
        m_session->chooseBins(kl::BinRule::Sturges);
        expected.binCount = 11; // log₂ 800 + 1 = 10.6, rounded up
    } else if (by == u"the same rule once"_s) {
        m_session->chooseBins(kl::BinRule::Rice);
    } else if (by == u"reset"_s) {
        m_session->reset();
        expected = {};
    } else {
        m_session->keepBins(BinsBy::Hand);
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_session->parameters().following().binsBy == BinsBy::Hand, kPatience);
    QTRY_RESULT(expected);
    expected.sampleCount = 4000;
    change(expected); // and the bins stay
    QTRY_RESULT(expected);
    m_session->parameters().undoStack().undo();
    m_session->parameters().undoStack().undo(); // what ended it
    QTRY_RESULT(kept);
    QVERIFY(m_session->parameters().following().binsBy == BinsBy::Rice);
}

void TestSession::keptRuleSaysOnceThatItIsHeld()
{
    start({.parameters = {.sigma = 2.9}});
    m_session->keepBins(BinsBy::FreedmanDiaconis);
    kl::Parameters parameters {.sigma = 2.9, .binCount = 1000};
    QSignalSpy noticed(m_session.get(), &Session::noticed);
    QTRY_RESULT(parameters);
    QCOMPARE(noticed.size(), 1);
    QVERIFY2(noticed.last()[0].toString().contains(u"Held at"_s), qPrintable(noticed.last()[0].toString()));
    for (const double sigma : {2.95, 3.0, 3.05}) {
        parameters.sigma = sigma;
        change(parameters);
        QTRY_RESULT(parameters);
    }
    QCOMPARE(noticed.size(), 1); // still so, said once, and not taken away
    parameters.sigma = 0.1;
    change(parameters);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->snapshot()->parameters.sigma == 0.1, kPatience);
    QVERIFY(m_session->snapshot()->parameters.binCount < 1000);
    QCOMPARE(noticed.size(), 2);
    QCOMPARE(noticed.last()[0].toString(), QString()); // it has passed
}

void TestSession::keptRuleFromTheRecipe()
{
    Session session({.parameters = kSmall, .follow = {BinsBy::Rice}});
    QSignalSpy arrived(&session, &Session::resultArrived);
    session.start();
    QVERIFY(arrived.wait(kPatience));
    QCOMPARE(session.snapshot()->parameters.binCount, 19);
    QVERIFY(!session.parameters().undoStack().canUndo()); // nobody did anything
    QVERIFY(session.recipe().follow.binsBy == BinsBy::Rice);
    QCOMPARE(session.recipe().parameters.binCount, 19);
}

void TestSession::keptRuleAndGivingUp()
{
    start({.parameters = kSmall});
    m_session->keepBins(BinsBy::Rice);
    m_session->giveUp(); // before it has answered
    QTRY_VERIFY_WITH_TIMEOUT(m_session->parameters().following().binsBy == BinsBy::Hand, kPatience);
    QTRY_RESULT(kSmall);
    m_session->keepBins(BinsBy::Rice);
    kl::Parameters kept = kSmall;
    kept.binCount = 19;
    QTRY_RESULT(kept);
    kl::Parameters huge = kept;
    huge.sampleCount = 10'000'000;
    change(huge);
    m_session->giveUp();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->parameters().parameters() == kept, kPatience);
    QVERIFY(m_session->parameters().following().binsBy == BinsBy::Rice);
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(*m_session), kPatience);
}

void TestSession::givingUpGoesBack()
{
    start({.parameters = kSmall});
    const auto before = m_session->snapshot();
    QSignalSpy noticed(m_session.get(), &Session::noticed);
    change({.sampleCount = 10'000'000, .seed = 1});
    m_session->giveUp();
    QTRY_VERIFY_WITH_TIMEOUT(m_session->parameters().parameters() == kSmall, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(noticed.last()[0].toString().contains(u"iven up"_s), kPatience);
    QTRY_RESULT(kSmall);
    QCOMPARE(m_session->shown().snapshot().divergences.pq, before->divergences.pq);
}

void TestSession::impossibleParametersChangeNothing()
{
    start({.parameters = kSmall});
    kl::Parameters wrong = kSmall;
    wrong.sigma = 9.0;
    QVERIFY_THROWS_EXCEPTION(kl::ParameterError, change(wrong));
    QVERIFY(m_session->parameters().parameters() == kSmall);
}

void TestSession::uncertaintyOnlyWhereItIsSeen()
{
    start({.parameters = kSmall});
    QSignalSpy arrived(m_session.get(), &Session::uncertaintyArrived);
    const auto waits = [this] {
        const auto* rest = m_session->findChild<QTimer*>(u"rest"_s);
        return !rest || rest->isActive();
    };
    QVERIFY(!waits()); // for a rest
    m_session->view().setOpen(u"uncertainty"_s, true);
    QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 1, kPatience);
    QVERIFY(m_session->uncertainty()->parameters == kSmall);
    m_session->view().set(&ViewOptions::band, true); // it is known already
    QVERIFY(!waits());
    QCOMPARE(arrived.size(), 1);
}

void TestSession::uncertaintyThatIsNoLongerSeenIsGivenUp()
{
    start({.parameters = {.sampleCount = 100'000}, .view = {.band = true}});
    QSignalSpy arrived(m_session.get(), &Session::uncertaintyArrived);
    QSignalSpy progressed(m_session.get(), &Session::uncertaintyProgressed);
    QVERIFY(progressed.wait(kPatience));
    if (!arrived.isEmpty())
        QSKIP("this machine is too fast to be interrupted");
    m_session->view().set(&ViewOptions::band, false);
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(*m_session), kPatience); // had it gone on, it would have ended by now
    QCOMPARE(arrived.size(), 0);
}

void TestSession::uncertaintyIsDroppedWithItsSnapshot()
{
    start({.parameters = kSmall, .view = {.band = true}});
    QTRY_VERIFY_WITH_TIMEOUT(m_session->uncertainty(), kPatience);
    kl::Parameters parameters = kSmall;
    parameters.seed = 8;
    change(parameters);
    QTRY_RESULT(parameters);
    QVERIFY(!m_session->uncertainty() || m_session->uncertainty()->parameters == parameters);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->uncertainty(), kPatience);
    QVERIFY(m_session->uncertainty()->parameters == parameters);
}

void TestSession::otherNumberOfSeedsIsFoundAnew()
{
    start({.parameters = kSmall, .view = {.band = true, .spreadSeeds = 20}});
    QTRY_VERIFY_WITH_TIMEOUT(m_session->uncertainty(), kPatience);
    QCOMPARE(m_session->uncertainty()->spread.seeds, 20);
    m_session->view().set(&ViewOptions::spreadSeeds, 30);
    QVERIFY(!m_session->uncertainty()); // a band of other seeds is another band
    QTRY_VERIFY_WITH_TIMEOUT(m_session->uncertainty(), kPatience);
    QCOMPARE(m_session->uncertainty()->spread.seeds, 30);
    kl::Explorer explorer;
    const auto expected = kl::uncertaintyOf(explorer, *snapshotOf(kSmall), 30);
    QVERIFY((m_session->uncertainty()->spread.pHigh == expected->spread.pHigh).all());
}

void TestSession::figureWithABandOfItsOwn()
{
    start({.parameters = kSmall, .view = {.spreadSeeds = 20}});
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(*m_session), kPatience);
    QVERIFY(!m_session->uncertainty());
    FigureOptions options;
    options.asShown = false;
    options.band = true;
    m_session->setFigureOptions(options);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->uncertainty(), kPatience);
}

void TestSession::recipeIsAllOfIt()
{
    const Recipe recipe {
        kSmall, {.unit = Unit::Bits, .openSections = {u"reasons"_s}}, {.width = 640, .height = 320}, {}, {}};
    start(recipe);
    QVERIFY(m_session->recipe() == recipe);
    m_session->view().setOpen(u"measures"_s, true);
    m_session->view().setOpen(u"reasons"_s, false);
    m_session->setFigureOptions({.dpi = 300});
    kl::Parameters parameters = kSmall;
    parameters.binCount = 12;
    change(parameters);
    const Recipe expected {parameters, {.unit = Unit::Bits, .openSections = {u"measures"_s}}, {.dpi = 300}, {}, {}};
    QVERIFY(m_session->recipe() == expected);
}

void TestSession::wholeRecipeIsOneStep()
{
    const Recipe first {.parameters = kSmall};
    const Recipe second {{.sampleCount = 500, .sigma = 1.5, .binCount = 12}, {.unit = Unit::Bits, .exact = true},
        {.dpi = 600}, {}, kl::Parameters {.sampleCount = 200, .seed = 3}};
    start(first);
    const QSignalSpy figure(m_session.get(), &Session::figureOptionsChanged);
    m_session->setRecipe(second, u"open a.png"_s);
    QVERIFY(m_session->recipe() == second);
    QCOMPARE(figure.size(), 1);
    QTRY_RESULT(second.parameters);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->pinned(), kPatience);
    QUndoStack& steps = m_session->parameters().undoStack();
    QCOMPARE(steps.count(), 1);
    QCOMPARE(steps.undoText(), u"open a.png"_s);
    steps.undo();
    QVERIFY(m_session->recipe() == first);
    QVERIFY(!m_session->pinned());
    QTRY_RESULT(first.parameters);
    steps.redo();
    QVERIFY(m_session->recipe() == second);
    QVERIFY(m_session->pinned()); // which was found once
    QTRY_RESULT(second.parameters);
}

void TestSession::recipeAsItIsAlready()
{
    start({.parameters = kSmall});
    m_session->setRecipe(m_session->recipe(), u"open a.png"_s);
    QVERIFY(!m_session->parameters().undoStack().canUndo());
}

void TestSession::wrongRecipeChangesNothing()
{
    start({.parameters = kSmall});
    Recipe wrong {.parameters = {.seed = 7}, .view = {.exact = true}};
    wrong.pinned = kl::Parameters {.sigma = 9.0};
    QVERIFY_THROWS_EXCEPTION(kl::ParameterError, m_session->setRecipe(wrong, u"open"_s));
    QVERIFY(m_session->recipe() == Recipe {.parameters = kSmall});
    QVERIFY(!m_session->parameters().undoStack().canUndo());
    change({.sampleCount = 300}); // the stack is no half-open step
    QCOMPARE(m_session->parameters().undoStack().count(), 1);
}

void TestSession::pinnedOfARecipe()
{
    start({.parameters = kSmall});
    QSignalSpy arrived(m_session.get(), &Session::pinnedArrived);
    Recipe recipe = m_session->recipe();
    recipe.pinned = kl::Parameters {.sampleCount = 300, .seed = 9};
    m_session->setRecipe(recipe, u"open"_s);
    QVERIFY(m_session->isPinned());
    QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 1, kPatience);
    QVERIFY(m_session->pinned()->parameters == *recipe.pinned);
    QCOMPARE(m_session->pinned()->divergences.pq, snapshotOf(*recipe.pinned)->divergences.pq);
    recipe.pinned = kSmall; // which is on screen: nothing has to be calculated
    m_session->setRecipe(recipe, u"open"_s);
    QCOMPARE(m_session->pinned(), m_session->snapshot());
}

void TestSession::pinnedOfTheFirstRecipe()
{
    Recipe recipe {.parameters = kSmall};
    recipe.pinned = kl::Parameters {.sampleCount = 300, .seed = 9};
    start(recipe);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->pinned(), kPatience);
    QVERIFY(m_session->recipe() == recipe);
    QVERIFY(!m_session->parameters().undoStack().canUndo());
}

void TestSession::unpinnedWhileItIsCalculated()
{
    start({.parameters = kSmall});
    Recipe recipe = m_session->recipe();
    recipe.pinned = kl::Parameters {.sampleCount = 2'000'000, .seed = 9};
    m_session->setRecipe(recipe, u"open"_s);
    QVERIFY(m_session->isPinned());
    m_session->setPinned(false);
    QVERIFY(!m_session->isPinned());
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(*m_session), kPatience);
    QVERIFY(!m_session->pinned());
    QVERIFY(!m_session->recipe().pinned);
}

void TestSession::pinIsUndone()
{
    start({.parameters = kSmall});
    QUndoStack& steps = m_session->parameters().undoStack();
    m_session->setPinned(true);
    QCOMPARE(steps.undoText(), u"pin"_s);
    const auto pinned = m_session->pinned();
    m_session->setPinned(false);
    QCOMPARE(steps.undoText(), u"unpin"_s);
    steps.undo();
    QCOMPARE(m_session->pinned(), pinned);
    QVERIFY(m_session->recipe().pinned == kSmall);
    steps.undo();
    QVERIFY(!m_session->isPinned());
    QVERIFY(!steps.canUndo());
}

void TestSession::recipeOfResultIsNotAhead()
{
    start({.parameters = kSmall});
    change({.sampleCount = 600, .seed = 8});
    QVERIFY(m_session->recipeOfResult().parameters == kSmall);
    QTRY_RESULT((kl::Parameters {.sampleCount = 600, .seed = 8}));
    QVERIFY(m_session->recipeOfResult() == m_session->recipe());
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
