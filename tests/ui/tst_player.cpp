// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/player.h"

#include "tests/ui/snapshots.h"
#include "ui/session/session.h"
#include "ui/theme/motion.h"

#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QThreadPool>
#include <QUndoStack>

#include <cmath>
#include <functional>
#include <limits>
#include <memory>
#include <stdexcept>

Q_DECLARE_METATYPE(std::function<void(Session&)>)

/// A player by a clock of ours: what is where at which time follows from the sweep alone.
class TestPlayer : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void turnsAreRoundedOff();
    void valuesOnTheWay_data();
    void valuesOnTheWay();
    void runsThereAndBack();
    void speedIsFasterFromHere();
    void speedHasItsBounds();
    void sliderBeginsWhereItStands_data();
    void sliderBeginsWhereItStands();
    void oneRunIsOneStep();
    void passingItsStartIsNoStep();
    void staysWhereItIsStopped();
    void otherChangesStopIt_data();
    void otherChangesStopIt();
    void keptRuleGoesOn();
    void ticksWaitForTheResult();
    void fewStepsWhereMotionIsReduced();
    void newSamples();
    void newSamplesNeverQueue();
    void tracesAreOfTheSamplesBefore();
    void tracesGoWithWhatTheyAreOf_data();
    void tracesGoWithWhatTheyAreOf();
    void viewIsHeldMeanwhile();
    void nonsenseIsRefused();
    void desktopSaysIt_data();
    void desktopSaysIt();
    void variableDecides();

private:
    static constexpr int kPatience = 600'000; // ms: spent only by what fails, however slow the machine or the build
    static constexpr kl::Parameters kSmall {.sampleCount = 400, .binCount = 30};
    static constexpr Sweep kSweep {.of = Sweep::Of::Sigma, .from = 0.1, .to = 1.0};
    /// Half way between 0.1 and 1 in square roots above 0.001: 0.001 + ((√0.099 + √0.999) / 2)² = 0.43274.
    static constexpr double kMiddle = 0.433;

    void wait(qint64 milliseconds) { m_time += milliseconds; }
    [[nodiscard]] const kl::Parameters& now() const { return m_session->parameters().parameters(); }
    [[nodiscard]] QUndoStack& steps() const { return m_session->parameters().undoStack(); }
    [[nodiscard]] bool isSettled() const
    {
        return !m_session->isBusy() && m_session->snapshot() && m_session->snapshot()->parameters == now();
    }

    qint64 m_time = 0; // ms
    int m_looks = 0; // at the clock
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Player> m_player;
};

#define QTRY_SETTLED() QTRY_VERIFY_WITH_TIMEOUT(isSettled(), kPatience)
#define QTRY_TICKED()                                                                                                  \
    do {                                                                                                               \
        QTRY_SETTLED();                                                                                                \
        const int before = m_looks;                                                                                    \
        QTRY_VERIFY_WITH_TIMEOUT(m_looks > before + 1, kPatience);                                                     \
        QTRY_SETTLED();                                                                                                \
    } while (false)
#define QTRY_AT(expected) QTRY_COMPARE_WITH_TIMEOUT(now().sigma, expected, kPatience)

void TestPlayer::init()
{
    m_time = 1000;
    m_looks = 0;
    m_session = std::make_unique<Session>(Recipe {.parameters = kSmall});
    m_player = std::make_unique<Player>(*m_session);
    m_player->setMotionReduced(false);
    m_player->setClock([this] {
        ++m_looks;
        return m_time;
    });
    m_session->start();
    QTRY_SETTLED();
}

void TestPlayer::cleanup()
{
    m_player.reset();
    m_session.reset();
}

void TestPlayer::turnsAreRoundedOff()
{
    for (const auto& [ways, part] : {std::pair(0.0, 0.0), std::pair(0.5, 0.5), std::pair(1.0, 1.0), std::pair(1.5, 0.5),
             std::pair(2.0, 0.0), std::pair(3.0, 1.0), std::pair(5.5, 0.5)})
        QCOMPARE(sweep::partAfter(ways), part);
    // Evenly from 0.06 to 0.94 of the way, at a speed of 1 / 0.94, which grows from 0 up to there.
    QVERIFY(isClose(sweep::partAfter(0.4) - sweep::partAfter(0.3), 0.1 / 0.94, 1e-12));
    QVERIFY(isClose(sweep::partAfter(0.25), 0.22 / 0.94, 1e-12));
    QVERIFY(isClose(sweep::partAfter(0.06), 0.03 / 0.94, 1e-12));
    QVERIFY(isClose(sweep::partAfter(0.03), 0.0075 / 0.94, 1e-12)); // ½ · 0.03² / 0.06
    QVERIFY(isClose(sweep::partAfter(1.97), 0.0075 / 0.94, 1e-12));
    for (const double ways : {0.0, 0.01, 0.06, 0.3, 0.5, 0.77, 0.97, 1.0})
        QVERIFY2(isClose(sweep::waysTo(sweep::partAfter(ways)), ways, 1e-7), QByteArray::number(ways)); // √ at the ends
}

void TestPlayer::valuesOnTheWay_data()
{
    QTest::addColumn<int>("of");
    QTest::addColumn<double>("from");
    QTest::addColumn<double>("to");
    QTest::addColumn<double>("part");
    QTest::addColumn<double>("value");
    const auto row = [](const char* name, Sweep::Of of, double from, double to, double part, double value) {
        QTest::newRow(name) << static_cast<int>(of) << from << to << part << value;
    };
    row("σ, half way: 0.001 + 4.999 / 4", Sweep::Of::Sigma, 0.001, 5.0, 0.5, 1.251);
    row("σ, between others", Sweep::Of::Sigma, 0.1, 1.0, 0.5, kMiddle);
    row("σ, downwards", Sweep::Of::Sigma, 1.0, 0.1, 0.5, kMiddle);
    row("σ, an end as it was given", Sweep::Of::Sigma, 0.10042, 1.0, 0.0, 0.10042);
    row("N, half way: √(2 · 10⁷)", Sweep::Of::Samples, 2.0, 1e7, 0.5, 4470.0);
    row("N, small", Sweep::Of::Samples, 2.0, 32.0, 0.75, 16.0);
    row("N, three digits: 10^3.994 = 9862.8", Sweep::Of::Samples, 10.0, 1e7, 0.499, 9'860.0);
    row("N, an end as it was given", Sweep::Of::Samples, 2.0, 1'234'567.0, 1.0, 1'234'567.0);
    row("bins, a third of three decades", Sweep::Of::Bins, 1.0, 1000.0, 1.0 / 3.0, 10.0);
    row("bins, whole", Sweep::Of::Bins, 1.0, 4.0, 0.75, 3.0); // 2√2
    row("seed, in equal steps", Sweep::Of::Seed, 0.0, 10.0, 0.34, 3.0);
}

void TestPlayer::valuesOnTheWay()
{
    QFETCH(const int, of);
    QFETCH(const double, from);
    QFETCH(const double, to);
    QFETCH(const double, part);
    QFETCH(const double, value);
    const Sweep sweep {.of = static_cast<Sweep::Of>(of), .from = from, .to = to};
    const kl::Parameters before {.sampleCount = 77, .sigma = 0.77, .binCount = 7, .seed = 777};
    kl::Parameters got = sweep::parametersOnTheWay(before, sweep, part);
    QCOMPARE(sweep::valueOf(got, sweep.of), value);
    switch (sweep.of) { // all others are as they were
    case Sweep::Of::Samples: got.sampleCount = 77; break;
    case Sweep::Of::Sigma: got.sigma = 0.77; break;
    case Sweep::Of::Bins: got.binCount = 7; break;
    case Sweep::Of::Seed: got.seed = 777; break;
    }
    QVERIFY(got == before);
}

void TestPlayer::runsThereAndBack()
{
    m_player->play(kSweep, 2.0);
    QVERIFY(m_player->isPlaying() && m_player->playing() == Sweep::Of::Sigma);
    QCOMPARE(now().sigma, 0.1); // at once
    for (const double expected : {kMiddle, 1.0, kMiddle, 0.1, kMiddle, 1.0}) {
        wait(1000);
        QTRY_AT(expected);
    }
    wait(500 + 7 * 4000); // however long nobody looked
    QTRY_VERIFY_WITH_TIMEOUT(now().sigma < 1.0 && now().sigma > kMiddle, kPatience);
    QCOMPARE(now().sampleCount, kSmall.sampleCount);
    QTRY_SETTLED(); // and it is shown
}

void TestPlayer::speedIsFasterFromHere()
{
    m_player->play(kSweep, 2.0);
    m_player->setSpeed(2.0);
    QSignalSpy changed(m_player.get(), &Player::changed);
    wait(500);
    QTRY_AT(kMiddle);
    m_player->setSpeed(0.5);
    QCOMPARE(changed.size(), 1);
    QTRY_TICKED();
    QCOMPARE(now().sigma, kMiddle); // no jump
    wait(2000);
    QTRY_AT(1.0);
}

void TestPlayer::speedHasItsBounds()
{
    QCOMPARE(m_player->speed(), 1.0);
    m_player->setSpeed(100.0);
    QCOMPARE(m_player->speed(), 4.0);
    m_player->setSpeed(0.0);
    QCOMPARE(m_player->speed(), 0.25);
}

void TestPlayer::sliderBeginsWhereItStands_data()
{
    QTest::addColumn<int>("of");
    QTest::addColumn<double>("start");
    QTest::addColumn<bool>("upwards");
    QTest::newRow("σ") << int(Sweep::Of::Sigma) << 1.0 << true;
    QTest::newRow("σ at its least") << int(Sweep::Of::Sigma) << 0.001 << true;
    QTest::newRow("σ at its most") << int(Sweep::Of::Sigma) << 5.0 << false;
    QTest::newRow("N") << int(Sweep::Of::Samples) << 300.0 << true;
    QTest::newRow("bins") << int(Sweep::Of::Bins) << 10.0 << true;
    QTest::newRow("bins at their most") << int(Sweep::Of::Bins) << 1000.0 << false;
}

void TestPlayer::sliderBeginsWhereItStands()
{
    QFETCH(const int, of);
    QFETCH(const double, start);
    QFETCH(const bool, upwards);
    const auto what = static_cast<Sweep::Of>(of);
    const auto value = [&] { return sweep::valueOf(now(), what); };
    m_session->parameters().change(
        sweep::parametersOnTheWay(now(), {.of = what, .from = start, .to = 100.0}, 0.0), u"test"_s);
    QTRY_SETTLED();
    m_player->playSlider(what);
    QVERIFY(m_player->playing() == what);
    QCOMPARE(value(), start);
    QTRY_TICKED();
    QVERIFY2(std::abs(value() - start) <= 0.005 * start, QByteArray::number(value())); // but for rounding
    wait(800); // a tenth of its way
    QTRY_VERIFY_WITH_TIMEOUT(upwards ? value() > 1.05 * start : value() < 0.95 * start, kPatience);
    QVERIFY(upwards ? value() < 10.0 * start + 0.1 : value() > start / 10.0);
    QTRY_SETTLED();
    wait(100'000'000); // from one end of the slider to the other, and nowhere beyond
    QTRY_TICKED();
    QVERIFY(m_player->isPlaying());
}

void TestPlayer::oneRunIsOneStep()
{
    kl::Parameters before = kSmall;
    before.sigma = 0.7;
    m_session->parameters().change(before, u"drag"_s, 1); // as the panel counts its gestures
    for (int run = 0; run < 2; ++run) {
        m_player->play(kSweep, 2.0);
        wait(1000);
        QTRY_AT(kMiddle);
        if (run == 0) {
            wait(1000);
            QTRY_AT(1.0);
        }
        m_player->stop();
        QCOMPARE(steps().count(), 2 + run); // the second run is a step of its own
    }
    kl::Parameters after = before;
    after.sigma = 2.0;
    m_session->parameters().change(after, u"drag"_s, 1);
    QCOMPARE(steps().count(), 4);
    QCOMPARE(steps().text(1), u"play σ"_s);
    steps().undo();
    steps().undo();
    QCOMPARE(now().sigma, 1.0); // where the first run was stopped
    steps().undo();
    QVERIFY(now() == before);
    steps().redo();
    QCOMPARE(now().sigma, 1.0);
}

void TestPlayer::passingItsStartIsNoStep()
{
    kl::Parameters before = kSmall;
    before.sigma = kMiddle;
    m_session->parameters().change(before, u"test"_s);
    m_player->play(kSweep, 2.0);
    wait(1000);
    QTRY_AT(kMiddle);
    QCOMPARE(steps().count(), 1); // nothing is other than before
    wait(1000);
    QTRY_AT(1.0);
    QCOMPARE(steps().count(), 2);
    QVERIFY(m_player->isPlaying());
    steps().undo();
    QVERIFY(now() == before && !m_player->isPlaying());
}

void TestPlayer::staysWhereItIsStopped()
{
    m_player->play(kSweep, 2.0);
    wait(1000);
    QTRY_AT(kMiddle);
    QSignalSpy changed(m_player.get(), &Player::changed);
    m_player->stop();
    m_player->stop(); // is nothing new
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_player->isPlaying() && !m_player->playing());
    wait(1000);
    QTRY_SETTLED();
    QCOMPARE(now().sigma, kMiddle);
}

void TestPlayer::otherChangesStopIt_data()
{
    QTest::addColumn<std::function<void(Session&)>>("change");
    const auto row
        = [](const char* name, std::function<void(Session&)> change) { QTest::newRow(name) << std::move(change); };
    row("the same parameter", [](Session& session) {
        session.parameters().change({.sampleCount = 400, .sigma = 3.0, .binCount = 30}, u"test"_s, 7);
    });
    row("another one", [](Session& session) {
        kl::Parameters parameters = session.parameters().parameters();
        parameters.sampleCount = 500;
        session.parameters().change(parameters, u"test"_s);
    });
    row("empty bins", [](Session& session) {
        kl::Parameters parameters = session.parameters().parameters();
        parameters.emptyBins = kl::EmptyBins::Strict;
        session.parameters().change(parameters, u"test"_s);
    });
    row("undo", [](Session& session) { session.parameters().undoStack().undo(); });
    row("reset", [](Session& session) { session.reset(); });
    row("new sample", [](Session& session) { session.newSample(); });
    row("a rule", [](Session& session) { session.keepBins(BinsBy::Rice); });
    row("a recipe",
        [](Session& session) { session.setRecipe({.parameters = {.sampleCount = 100, .binCount = 7}}, u"open"_s); });
    row("failure", [](Session& session) { emit session.failed(u"No memory."_s); });
}

void TestPlayer::otherChangesStopIt()
{
    QFETCH(const std::function<void(Session&)>, change);
    m_player->play(kSweep, 2.0);
    wait(1000);
    QTRY_AT(kMiddle);
    QSignalSpy changed(m_player.get(), &Player::changed);
    change(*m_session);
    QVERIFY(!m_player->isPlaying());
    QCOMPARE(changed.size(), 1);
    const kl::Parameters after = now();
    wait(1000);
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), kPatience);
    QCOMPARE(now().sigma, after.sigma); // it is the person's
}

/// The bins follow N by a rule: that is no change of the person's.
void TestPlayer::keptRuleGoesOn()
{
    m_session->keepBins(BinsBy::Rice);
    QTRY_COMPARE_WITH_TIMEOUT(now().binCount, 19, kPatience); // 2·800^⅓ = 18.6, rounded up
    m_player->play({.of = Sweep::Of::Samples, .from = 400.0, .to = 4000.0}, 2.0);
    wait(2000);
    QTRY_COMPARE_WITH_TIMEOUT(now().binCount, 40, kPatience); // 2·8000^⅓, exactly
    QVERIFY(m_player->isPlaying());
    QCOMPARE(now().sampleCount, 4000);
    m_player->stop();
    QCOMPARE(steps().count(), 2);

    m_player->playSamples(); // and traces stay, whatever the rule makes of each sample
    m_session->keepBins(BinsBy::Scott);
    QVERIFY(!m_player->isPlaying());
    QTRY_SETTLED();
    m_player->playSamples();
    while (m_player->traces().size() < 3) {
        const kl::Parameters before = now();
        wait(125);
        QTRY_VERIFY_WITH_TIMEOUT(now().seed != before.seed, kPatience);
        QTRY_SETTLED();
    }
    QVERIFY(m_player->isPlaying());
}

/// None is left behind another: what takes long is seen less often, never later.
void TestPlayer::ticksWaitForTheResult()
{
    auto* pool = m_session->findChild<QThreadPool*>();
    QVERIFY(pool && pool->maxThreadCount() == 1);
    QSemaphore gate;
    const auto open = qScopeGuard([&] { gate.release(); });
    pool->start([&gate] { gate.acquire(); }); // so that the next result takes as long as we like
    m_player->play(kSweep, 2.0);
    QVERIFY(m_session->isBusy());
    const QSignalSpy asked(&m_session->parameters(), &ParameterModel::changed);
    for (int i = 0; i < 5; ++i) {
        wait(200);
        const int looks = m_looks;
        QTRY_VERIFY_WITH_TIMEOUT(m_looks > looks + 1, kPatience);
    }
    QCOMPARE(now().sigma, 0.1);
    QCOMPARE(asked.size(), 0);
    gate.release();
    QTRY_AT(kMiddle); // where it is by now
    QCOMPARE(asked.size(), 1);
}

void TestPlayer::fewStepsWhereMotionIsReduced()
{
    m_player->setMotionReduced(true);
    m_player->play(kSweep, 2.0);
    QCOMPARE(now().sigma, 0.1);
    wait(999);
    QTRY_TICKED();
    QCOMPARE(now().sigma, 0.1); // once a second, whatever was asked for
    wait(1);
    for (int step = 1; step <= 24; ++step) { // twelve there, twelve back
        const double part = (step <= 12 ? step : 24 - step) / 12.0;
        const double expected = sweep::parametersOnTheWay(kSmall, kSweep, part).sigma;
        QTRY_AT(expected);
        QTRY_SETTLED();
        wait(1000);
    }
    m_player->playSamples();
    const auto seed = now().seed;
    wait(999);
    QTRY_TICKED();
    QCOMPARE(now().seed, seed);
    wait(1);
    QTRY_COMPARE_WITH_TIMEOUT(now().seed, seed + 1, kPatience);
    QTRY_SETTLED();

    kl::Parameters middle = now();
    middle.sigma = 1.3; // just above 0.001 + 4.999 / 4, which is step 6
    m_session->parameters().change(middle, u"test"_s);
    QTRY_SETTLED();
    m_player->playSlider(Sweep::Of::Sigma);
    QTRY_TICKED();
    QCOMPARE(now().sigma, 1.3);
    wait(1000);
    QTRY_AT(1.702); // step 7: 0.001 + 4.999 · (7 / 12)²
}

void TestPlayer::newSamples()
{
    m_player->playSamples();
    QVERIFY(m_player->playing() == Sweep::Of::Seed);
    QCOMPARE(now().seed, kSmall.seed);
    for (int i = 1; i <= 8; ++i) { // in a second
        wait(125);
        QTRY_COMPARE_WITH_TIMEOUT(now().seed, kSmall.seed + i, kPatience);
        QTRY_SETTLED();
    }
    m_player->stop();
    QCOMPARE(steps().count(), 1);
    QCOMPARE(steps().text(0), u"play new samples"_s);

    kl::Parameters last = kSmall;
    last.seed = kl::kSeedRange.high;
    m_session->parameters().change(last, u"test"_s);
    QTRY_SETTLED();
    m_player->playSamples();
    wait(125);
    QTRY_COMPARE_WITH_TIMEOUT(now().seed, kl::kSeedRange.low, kPatience); // as with the button
}

void TestPlayer::newSamplesNeverQueue()
{
    m_player->playSamples();
    wait(10'000);
    QTRY_COMPARE_WITH_TIMEOUT(now().seed, kSmall.seed + 1, kPatience);
    QTRY_TICKED();
    QCOMPARE(now().seed, kSmall.seed + 1); // not the eighty that were missed
}

void TestPlayer::tracesAreOfTheSamplesBefore()
{
    m_player->playSamples();
    QVERIFY(m_player->traces().empty());
    for (std::size_t i = 1; i <= Player::kMostTraces + 3; ++i) {
        wait(125);
        QTRY_COMPARE_WITH_TIMEOUT(now().seed, kSmall.seed + static_cast<std::int64_t>(i), kPatience);
        QTRY_SETTLED();
        QCOMPARE(m_player->traces().size(), std::min(i, Player::kMostTraces));
    }
    auto seed = now().seed - static_cast<std::int64_t>(Player::kMostTraces); // the oldest first, and not what is shown
    for (const auto& trace : m_player->traces()) {
        kl::Parameters expected = kSmall;
        expected.seed = seed++;
        QVERIFY(trace->parameters == expected);
    }
    m_player->stop();
    QCOMPARE(m_player->traces().size(), Player::kMostTraces); // they stay
    m_player->play(kSweep, 2.0);
    QVERIFY(m_player->traces().empty());
    wait(1000);
    QTRY_AT(kMiddle);
    QTRY_SETTLED();
    QVERIFY(m_player->traces().empty()); // only samples leave any
}

void TestPlayer::tracesGoWithWhatTheyAreOf_data()
{
    QTest::addColumn<std::function<void(Session&)>>("change");
    QTest::addColumn<bool>("stay");
    const auto row = [](const char* name, bool stay, std::function<void(Session&)> change) {
        QTest::newRow(name) << std::move(change) << stay;
    };
    row("new sample", false, [](Session& session) { session.newSample(); });
    row("undo", false, [](Session& session) { session.parameters().undoStack().undo(); });
    row("the view", true, [](Session& session) { session.view().set(&ViewOptions::exact, true); });
    row("σ", false, [](Session& session) {
        kl::Parameters parameters = session.parameters().parameters();
        parameters.sigma = 1.0;
        session.parameters().change(parameters, u"test"_s);
    });
    row("empty bins", false, [](Session& session) {
        kl::Parameters parameters = session.parameters().parameters();
        parameters.emptyBins = kl::EmptyBins::Smooth;
        session.parameters().change(parameters, u"test"_s);
    });
    row("reset", false, [](Session& session) { session.reset(); });
    row("a rule", false, [](Session& session) { session.keepBins(BinsBy::Rice); });
}

void TestPlayer::tracesGoWithWhatTheyAreOf()
{
    QFETCH(const std::function<void(Session&)>, change);
    QFETCH(const bool, stay);
    m_player->playSamples();
    for (int i = 1; i <= 3; ++i) {
        wait(125);
        QTRY_COMPARE_WITH_TIMEOUT(now().seed, kSmall.seed + i, kPatience);
        QTRY_SETTLED();
    }
    m_player->stop();
    QCOMPARE(m_player->traces().size(), std::size_t {3});
    change(*m_session);
    QCOMPARE(m_player->traces().size(), std::size_t {stay ? 3U : 0U});
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->isBusy(), kPatience);
    QCOMPARE(m_player->traces().size(), std::size_t {stay ? 3U : 0U}); // nothing is added to them any more
}

void TestPlayer::viewIsHeldMeanwhile()
{
    ViewOptions view;
    view.heldCentre = 2.0;
    view.heldWidth = 3.0;
    view.logarithmic = true;
    QVERIFY(m_player->viewOf(view) == view);
    const ViewOptions before = m_session->view().options();
    m_player->play(kSweep, 2.0);
    ViewOptions held = view;
    held.held = true;
    QVERIFY(m_player->viewOf(view) == held); // its own range, and all else as it is
    QVERIFY(m_player->viewOf(held) == held);
    QVERIFY(m_session->view().options() == before);
    QCOMPARE(steps().count(), 1); // σ alone
    m_player->stop();
    QVERIFY(m_player->viewOf(view) == view);
    QVERIFY(m_player->viewOf(held) == held); // the person's
}

void TestPlayer::nonsenseIsRefused()
{
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    for (const auto& [sweep, seconds] : {std::pair(Sweep {.from = 1.0, .to = 1.0}, 2.0),
             std::pair(Sweep {.from = 1.0, .to = 6.0}, 2.0), std::pair(Sweep {.from = nan, .to = 1.0}, 2.0),
             std::pair(kSweep, 0.0), std::pair(kSweep, -1.0), std::pair(kSweep, nan)}) {
        QVERIFY_EXCEPTION_THROWN(m_player->play(sweep, seconds), std::invalid_argument);
        QVERIFY(!m_player->isPlaying());
        QVERIFY(now() == kSmall);
    }
}

void TestPlayer::desktopSaysIt_data()
{
    QTest::addColumn<QString>("space");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("reduced");
    const QString gnome = u"org.gnome.desktop.interface"_s;
    const QString kde = u"org.kde.kdeglobals.KDE"_s;
    const QString appearance = u"org.freedesktop.appearance"_s;
    QTest::newRow("nothing") << QString() << QString() << QVariant() << false;
    QTest::newRow("GNOME, still") << gnome << u"enable-animations"_s << QVariant(false) << true;
    QTest::newRow("GNOME, moving") << gnome << u"enable-animations"_s << QVariant(true) << false;
    QTest::newRow("GNOME, no truth value") << gnome << u"enable-animations"_s << QVariant(u"no"_s) << false;
    QTest::newRow("freedesktop, reduced") << appearance << u"reduced-motion"_s << QVariant(1U) << true;
    QTest::newRow("freedesktop, no wish") << appearance << u"reduced-motion"_s << QVariant(0U) << false;
    QTest::newRow("KDE, at once") << kde << u"AnimationDurationFactor"_s << QVariant(u"0"_s) << true;
    QTest::newRow("KDE, half as long") << kde << u"AnimationDurationFactor"_s << QVariant(u"0.5"_s) << false;
    QTest::newRow("KDE, no number") << kde << u"AnimationDurationFactor"_s << QVariant(u""_s) << false;
}

void TestPlayer::desktopSaysIt()
{
    QFETCH(const QString, space);
    QFETCH(const QString, key);
    QFETCH(const QVariant, value);
    QFETCH(const bool, reduced);
    QCOMPARE(theme::isMotionReducedBy({{space, {{key, value}}}}), reduced);
}

void TestPlayer::variableDecides()
{
    const auto tidy = qScopeGuard([] { qunsetenv("KL_REDUCED_MOTION"); });
    qputenv("KL_REDUCED_MOTION", "1");
    QVERIFY(theme::isMotionReduced());
    qputenv("KL_REDUCED_MOTION", "0");
    QVERIFY(!theme::isMotionReduced());
}

QTEST_MAIN(TestPlayer)
#include "tst_player.moc"
