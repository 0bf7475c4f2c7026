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
    void givingUpGoesBack();
    void impossibleParametersChangeNothing();
    void uncertaintyOnlyWhereItIsSeen();
    void uncertaintyThatIsNoLongerSeenIsGivenUp();
    void uncertaintyIsDroppedWithItsSnapshot();
    void recipeIsAllOfIt();

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

void TestSession::recipeIsAllOfIt()
{
    const Recipe recipe {kSmall, {.unit = Unit::Bits, .openSections = {u"reasons"_s}}, {.width = 640, .height = 320}};
    start(recipe);
    QVERIFY(m_session->recipe() == recipe);
    m_session->view().setOpen(u"measures"_s, true);
    m_session->view().setOpen(u"reasons"_s, false);
    m_session->setFigureOptions({.dpi = 300});
    kl::Parameters parameters = kSmall;
    parameters.binCount = 12;
    change(parameters);
    const Recipe expected {parameters, {.unit = Unit::Bits, .openSections = {u"measures"_s}}, {.dpi = 300}};
    QVERIFY(m_session->recipe() == expected);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
