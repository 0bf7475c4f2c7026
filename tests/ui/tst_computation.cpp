// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/computation.h"

#include "tests/ui/idle.h"
#include "tests/ui/snapshots.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTimer>

#include <algorithm>
#include <array>
#include <variant>
#include <vector>

Q_DECLARE_METATYPE(kl::BinRule)

class TestComputation : public QObject {
    Q_OBJECT
private slots:
    void lastOfFiftyArrives();
    void lastOfFiftyOverManyTurnsArrives();
    void steadyStreamShowsSomething_data();
    void steadyStreamShowsSomething();
    void nothingIsSaidWithinACall();
    void equalsAFreshRun();
    void cancelledWhileRunning();
    void cancelledWhileWaiting();
    void cancelWithNothingToGiveUp();
    void destroyedWhileRunning_data();
    void destroyedWhileRunning();
    void errorIsASentence();
    void failedUncertaintyIsTold();
    void progressRises();
    void busyChangesThereAndBack();
    void largeSampleIsShownAsItGrows();
    void smallOrDrawnSampleComesAtOnce();
    void ruleAnswersAsNumPy_data();
    void ruleAnswersAsNumPy();
    void ruleAndRequestAreBothAnswered();
    void ruleDoesNotSwallowAYoungRequest();
    void ruleDoesNotSwallowALongRun();
    void requestDoesNotSwallowALongRule();
    void jobsGoByTheirRank();
    void latestOfAKindWaits();
    void overtaking_data();
    void overtaking();
    void aFurtherKindTakesItsPlace();
    void awaitedAndBackgroundAreDroppedApart();
    void uncertaintyGivesWayToARuleAndComesBack();
    void uncertaintyIsDroppedForOtherParameters();
    void uncertaintyIsGivenUp();
    void cancelLeavesTheUncertainty();
    void pinnedComesBehindTheRest();
    void pinnedIsGivenUp();
    void pinnedThatCannotBeIsTold();
    void keepsTheStreamThatWasAskedForLast();
};

namespace {

constexpr int kPatience = 600'000; // ms: spent only by what fails, however slow the machine or the build
constexpr kl::Parameters kHuge {.sampleCount = 10'000'000};

/// What a Computation has said so far.
struct Said {
    explicit Said(const Computation& computation)
        : ready(&computation, &Computation::ready)
        , refined(&computation, &Computation::refined)
        , binCount(&computation, &Computation::binCountReady)
        , failed(&computation, &Computation::failed)
        , cancelled(&computation, &Computation::cancelled)
        , progressed(&computation, &Computation::progressed)
        , busy(&computation, &Computation::busyChanged)
    {
    }
    [[nodiscard]] kl::Parameters readyFor(qsizetype i) const
    {
        return ready.at(i).at(0).value<SnapshotPointer>()->parameters;
    }

    QSignalSpy ready;
    QSignalSpy refined;
    QSignalSpy binCount;
    QSignalSpy failed;
    QSignalSpy cancelled;
    QSignalSpy progressed;
    QSignalSpy busy;
};

/// A computation that can be interrupted while it looks for an uncertainty.
struct Searching {
    /// Asks for it, and waits until some of it is done.
    void begin()
    {
        const qsizetype before = progressed.size();
        computation.requestUncertainty(snapshotOf(parameters));
        QTRY_VERIFY_WITH_TIMEOUT(progressed.size() > before, kPatience);
    }

    kl::Parameters parameters {.sampleCount = 100'000};
    Computation computation;
    Said said {computation};
    QSignalSpy found {&computation, &Computation::uncertaintyFound};
    QSignalSpy progressed {&computation, &Computation::uncertaintyProgressed};
};

/// A kind of job that there is not yet.
struct Sweep {
    static constexpr bool kIsBackground = true;
    static constexpr bool kIsOfTheResult = true;
};

/// One job of each kind, in rank.
const std::vector<Job>& oneOfEach()
{
    static const std::vector<Job> jobs {jobs::Explore {kl::Parameters {}},
        jobs::AskRule {kl::BinRule::Rice, kl::Parameters {}}, jobs::ExplorePinned {kl::Parameters {}},
        jobs::FindUncertainty {std::make_shared<const kl::Snapshot>()}};
    return jobs;
}

/// Lets whatever was posted arrive.
void settle()
{
    for (int turn = 0; turn < 3; ++turn)
        QCoreApplication::processEvents();
}

} // namespace

void TestComputation::lastOfFiftyArrives()
{
    Computation computation;
    const Said said(computation);
    for (int i = 1; i <= 50; ++i)
        computation.request({.binCount = i});
    QTRY_COMPARE_WITH_TIMEOUT(said.ready.size(), 1, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!computation.isBusy(), kPatience);
    settle();
    QCOMPARE(said.ready.size(), 1);
    QVERIFY(said.readyFor(0) == kl::Parameters {.binCount = 50});
    QCOMPARE(said.failed.size() + said.cancelled.size() + said.binCount.size(), 0);
}

void TestComputation::lastOfFiftyOverManyTurnsArrives()
{
    Computation computation;
    const Said said(computation);
    for (int i = 1; i <= 50; ++i) {
        computation.request({.sampleCount = 300'000, .seed = i}); // some are overtaken while they run
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY_WITH_TIMEOUT(!computation.isBusy(), kPatience);
    settle();
    QVERIFY(!said.ready.isEmpty());
    for (qsizetype i = 1; i < said.ready.size(); ++i)
        QVERIFY2(said.readyFor(i - 1).seed < said.readyFor(i).seed, "an older result came after a newer one");
    QCOMPARE(said.readyFor(said.ready.size() - 1).seed, 50);
    QCOMPARE(said.failed.size() + said.cancelled.size(), 0);
}

void TestComputation::steadyStreamShowsSomething_data()
{
    QTest::addColumn<kl::Parameters>("start");
    QTest::addColumn<double>("sigmaStep");
    QTest::addColumn<int>("seedStep");
    QTest::newRow("sigma at 10 000") << kl::Parameters {} << 0.001 << 0;
    QTest::newRow("seed at 10 000") << kl::Parameters {} << 0.0 << 1;
    QTest::newRow("sigma at 100 000") << kl::Parameters {.sampleCount = 100'000} << 0.001 << 0;
}

void TestComputation::steadyStreamShowsSomething()
{
    // A drag asks for something else with every event, and never leaves a moment's rest.
    QFETCH(kl::Parameters, start);
    QFETCH(const double, sigmaStep);
    QFETCH(const int, seedStep);
    Computation computation;
    const Said said(computation);
    QTimer drag;
    int asked = 0;
    connect(&drag, &QTimer::timeout, this, [&] {
        ++asked;
        start.sigma += sigmaStep;
        start.seed += seedStep;
        computation.request(start);
    });
    drag.start(1);
    QTRY_VERIFY2_WITH_TIMEOUT(said.ready.size() >= 5 || asked > 2000, "nothing for too long", kPatience);
    QVERIFY2(said.ready.size() >= 5, QByteArray::number(asked) + " requests and hardly a result");
    drag.stop();
    QTRY_VERIFY_WITH_TIMEOUT(!computation.isBusy(), kPatience);
    QVERIFY(said.readyFor(said.ready.size() - 1) == start);
}

void TestComputation::nothingIsSaidWithinACall()
{
    Computation computation;
    const Said said(computation);
    const auto silent = [&said] {
        return said.ready.isEmpty() && said.failed.isEmpty() && said.cancelled.isEmpty() && said.busy.isEmpty();
    };
    computation.request({});
    QVERIFY(silent());
    QVERIFY(computation.isBusy());
    computation.requestBinCount(kl::BinRule::Rice, {});
    QVERIFY(silent());
    computation.request({.sampleCount = 1});
    QVERIFY(silent());
    computation.cancel();
    QVERIFY(silent());
}

void TestComputation::equalsAFreshRun()
{
    // What an earlier run left behind never shows.
    const QJsonObject expected = goldenCase(u"s2024_n10000_sigma0.5_b79"_s);
    Computation computation;
    const Said said(computation);
    for (const kl::Parameters& parameters :
        {kl::Parameters {.sampleCount = 3}, kl::Parameters {.sampleCount = 50'000}, parametersOf(expected)}) {
        const qsizetype before = said.ready.size();
        computation.request(parameters);
        QTRY_COMPARE_WITH_TIMEOUT(said.ready.size(), before + 1, kPatience);
    }
    const auto snapshot = said.ready.last().at(0).value<SnapshotPointer>();
    QVERIFY2(isClose(snapshot->divergences.pq, number(expected["kl_pq"_L1]), kGoldenTolerance),
        shown(snapshot->divergences.pq, number(expected["kl_pq"_L1])).constData());
    QVERIFY(said.ready.last().at(1).toDouble() > 0.0); // it took its time
}

void TestComputation::cancelledWhileRunning()
{
    Computation computation;
    const Said said(computation);
    computation.request(kHuge);
    QTRY_VERIFY_WITH_TIMEOUT(!said.progressed.isEmpty(), kPatience);
    QCOMPARE(said.ready.size(), 0);
    computation.cancel();
    const qsizetype progressedBefore = said.progressed.size();
    const qsizetype refinedBefore = said.refined.size();
    QTRY_COMPARE_WITH_TIMEOUT(said.cancelled.size(), 1, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!computation.isBusy(), kPatience);
    settle();
    QCOMPARE(said.ready.size(), 0);
    QCOMPARE(said.failed.size(), 0);
    QCOMPARE(said.cancelled.size(), 1);
    QCOMPARE(said.progressed.size(), progressedBefore);
    QCOMPARE(said.refined.size(), refinedBefore);

    computation.request({.seed = 7});
    QTRY_COMPARE_WITH_TIMEOUT(said.ready.size(), 1, kPatience);
    QVERIFY(said.readyFor(0) == kl::Parameters {.seed = 7});
}

void TestComputation::cancelledWhileWaiting()
{
    Computation computation;
    const Said said(computation);
    computation.request(kHuge);
    computation.requestBinCount(kl::BinRule::Scott, kHuge);
    computation.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(said.cancelled.size(), 1, kPatience);
    QVERIFY(!computation.isBusy());
    settle();
    QCOMPARE(said.ready.size() + said.binCount.size() + said.failed.size() + said.progressed.size(), 0);
}

void TestComputation::cancelWithNothingToGiveUp()
{
    Computation computation;
    const Said said(computation);
    computation.cancel();
    settle();
    QCOMPARE(said.cancelled.size(), 0);
    QCOMPARE(said.busy.size(), 0);
}

void TestComputation::destroyedWhileRunning_data()
{
    QTest::addColumn<bool>("isRule");
    QTest::newRow("a run") << false;
    QTest::newRow("a rule") << true;
}

/// That it is stopped, and not waited for to its end, only a clock could tell.
void TestComputation::destroyedWhileRunning()
{
    QFETCH(const bool, isRule);
    {
        Computation computation;
        const Said said(computation);
        if (isRule)
            computation.requestBinCount(kl::BinRule::FreedmanDiaconis, kHuge);
        else
            computation.request(kHuge);
        QTRY_VERIFY_WITH_TIMEOUT(!said.progressed.isEmpty(), kPatience);
        computation.request({.seed = 1}); // one more waits
    }
    settle(); // what was posted for the dead must not arrive
}

void TestComputation::errorIsASentence()
{
    Computation computation;
    const Said said(computation);
    computation.request({.sampleCount = 1});
    QTRY_COMPARE_WITH_TIMEOUT(said.failed.size(), 1, kPatience);
    const QByteArray message = said.failed.at(0).at(0).toString().toUtf8();
    QVERIFY2(names(message, {"samples", "2", "10000000", "1"}), message.constData());
    QTRY_VERIFY_WITH_TIMEOUT(!computation.isBusy(), kPatience);
    QCOMPARE(said.ready.size(), 0);

    computation.request({}); // and it goes on
    QTRY_COMPARE_WITH_TIMEOUT(said.ready.size(), 1, kPatience);
    QCOMPARE(said.failed.size(), 1);
}

void TestComputation::failedUncertaintyIsTold()
{
    Computation computation;
    const Said said(computation);
    const QSignalSpy found(&computation, &Computation::uncertaintyFound);
    const QSignalSpy uncertaintyFailed(&computation, &Computation::uncertaintyFailed);
    auto impossible = std::make_shared<kl::Snapshot>(*snapshotOf(kl::Parameters {.sampleCount = 10}));
    impossible->parameters.sampleCount = 1;
    computation.requestUncertainty(impossible);
    QTRY_COMPARE_WITH_TIMEOUT(uncertaintyFailed.size(), 1, kPatience);
    const QByteArray message = uncertaintyFailed.at(0).at(0).toString().toUtf8();
    QVERIFY2(names(message, {"samples", "2", "10000000", "1"}), message.constData());
    QCOMPARE(said.failed.size(), 0); // which would take back what is shown

    computation.requestUncertainty(snapshotOf(kl::Parameters {.sampleCount = 10}));
    QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, kPatience);
    QCOMPARE(uncertaintyFailed.size(), 1);
}

void TestComputation::progressRises()
{
    Computation computation;
    const Said said(computation);
    computation.request({.sampleCount = 2'000'000});
    QTRY_COMPARE_WITH_TIMEOUT(said.ready.size(), 1, kPatience);
    QVERIFY2(said.progressed.size() >= 5, "too coarse for a bar");
    double before = 0.0;
    for (const QList<QVariant>& one : said.progressed) {
        const double now = one.at(0).toDouble();
        QVERIFY2(now >= before && now <= 1.0, shown(now, before).constData());
        before = now;
    }
}

void TestComputation::busyChangesThereAndBack()
{
    Computation computation;
    const Said said(computation);
    connect(&computation, &Computation::busyChanged, this,
        [&computation](bool busy) { QCOMPARE(computation.isBusy(), busy); });
    computation.request({});
    QTRY_COMPARE_WITH_TIMEOUT(said.busy.size(), 2, kPatience);
    QCOMPARE(said.busy.at(0).at(0).toBool(), true);
    QCOMPARE(said.busy.at(1).at(0).toBool(), false);
    QCOMPARE(said.ready.size(), 1);
}

void TestComputation::largeSampleIsShownAsItGrows()
{
    Computation computation;
    const Said said(computation);
    bool isWhole = false;
    connect(&computation, &Computation::ready, this, [&isWhole] { isWhole = true; });
    connect(&computation, &Computation::refined, this,
        [&isWhole] { QVERIFY2(!isWhole, "a preliminary result after the whole one"); });
    const kl::Parameters wanted {.sampleCount = 4'000'000, .sigma = 0.8, .binCount = 60, .seed = 11};
    computation.request(wanted);
    QTRY_COMPARE_WITH_TIMEOUT(said.ready.size(), 1, kPatience);
    QVERIFY(said.readyFor(0) == wanted);
    QVERIFY(!said.refined.isEmpty());
    std::int64_t before = 0;
    for (const QList<QVariant>& one : said.refined) {
        const auto preliminary = one.at(0).value<SnapshotPointer>();
        kl::Parameters fewer = wanted; // the same for fewer samples, and says so
        fewer.sampleCount = preliminary->parameters.sampleCount;
        QVERIFY(preliminary->parameters == fewer);
        QVERIFY(fewer.sampleCount > before && fewer.sampleCount < wanted.sampleCount);
        before = fewer.sampleCount;
        if (fewer.sampleCount <= 1'000'000)
            QCOMPARE(preliminary->divergences.pq, snapshotOf(fewer)->divergences.pq);
    }
}

void TestComputation::smallOrDrawnSampleComesAtOnce()
{
    Computation computation;
    const Said said(computation);
    computation.request({.sampleCount = 100'000});
    QTRY_COMPARE_WITH_TIMEOUT(said.ready.size(), 1, kPatience);
    QCOMPARE(said.refined.size(), 0);
    computation.request({.sampleCount = 1'000'000});
    QTRY_COMPARE_WITH_TIMEOUT(said.ready.size(), 2, kPatience);
    const qsizetype refined = said.refined.size();
    computation.request({.sampleCount = 1'000'000, .sigma = 2.0}); // the same stream: no detour, so no flicker
    QTRY_COMPARE_WITH_TIMEOUT(said.ready.size(), 3, kPatience);
    QCOMPARE(said.refined.size(), refined);
}

void TestComputation::ruleAnswersAsNumPy_data()
{
    QTest::addColumn<kl::BinRule>("rule");
    QTest::addColumn<kl::Parameters>("parameters");
    QTest::addColumn<double>("bins");
    const std::array rules {std::pair {kl::BinRule::Sturges, "sturges"_L1}, std::pair {kl::BinRule::Rice, "rice"_L1},
        std::pair {kl::BinRule::Scott, "scott"_L1}, std::pair {kl::BinRule::FreedmanDiaconis, "fd"_L1},
        std::pair {kl::BinRule::Doane, "doane"_L1}};
    for (const QJsonValue& one : golden("binrules.json")["notebook"_L1].toArray()) {
        const auto n = one["n"_L1].toInteger();
        if (n != 20'000 && n != 2) // one ordinary and one tiny case; core's own tests have them all
            continue;
        for (const auto& [rule, name] : rules) {
            QTest::addRow("%s, n %lld", name.data(), static_cast<long long>(n))
                << rule
                << kl::Parameters {.sampleCount = n,
                       .sigma = one["sigma"_L1].toDouble(),
                       .seed = one["seed"_L1].toInteger()}
                << one["counts"_L1][name].toDouble();
        }
    }
}

void TestComputation::ruleAnswersAsNumPy()
{
    QFETCH(const kl::BinRule, rule);
    QFETCH(const kl::Parameters, parameters);
    QFETCH(const double, bins);
    Computation computation;
    const Said said(computation);
    computation.requestBinCount(rule, parameters);
    QTRY_COMPARE_WITH_TIMEOUT(said.binCount.size(), 1, kPatience);
    QVERIFY(said.binCount.at(0).at(0).value<kl::BinRule>() == rule);
    QCOMPARE(said.binCount.at(0).at(1).toDouble(), bins);
    QCOMPARE(said.ready.size(), 0);
}

void TestComputation::ruleAndRequestAreBothAnswered()
{
    Computation computation;
    const Said said(computation);
    computation.requestBinCount(kl::BinRule::Rice, {});
    computation.request({.seed = 3});
    QTRY_COMPARE_WITH_TIMEOUT(said.binCount.size(), 1, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(said.ready.size(), 1, kPatience);
}

void TestComputation::ruleDoesNotSwallowAYoungRequest()
{
    Computation computation;
    const Said said(computation);
    computation.request({.sampleCount = 200'000, .seed = 3});
    settle();
    computation.requestBinCount(kl::BinRule::Rice, {.sampleCount = 200'000, .seed = 3});
    QTRY_COMPARE_WITH_TIMEOUT(said.binCount.size(), 1, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!computation.isBusy(), kPatience);
    QCOMPARE(said.ready.size(), 1);
}

void TestComputation::ruleDoesNotSwallowALongRun()
{
    // A person asks for a new sample of ten million and, while it is made, for a rule: both are wanted, for the rule
    // may choose the bins that are there already, and then nothing else would bring the new sample's figure.
    Computation computation;
    const Said said(computation);
    computation.request(kHuge);
    QTRY_VERIFY_WITH_TIMEOUT(!said.progressed.isEmpty(), kPatience);
    QElapsedTimer running;
    running.start();
    QTRY_VERIFY_WITH_TIMEOUT(running.elapsed() > 100, kPatience); // no longer young
    if (!said.ready.isEmpty())
        QSKIP("this machine is too fast to be interrupted");
    computation.requestBinCount(kl::BinRule::Rice, kHuge);
    QTRY_COMPARE_WITH_TIMEOUT(said.binCount.size(), 1, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(!computation.isBusy(), kPatience);
    QCOMPARE(said.ready.size(), 1);
    QVERIFY(said.readyFor(0) == kHuge);
}

void TestComputation::requestDoesNotSwallowALongRule()
{
    Computation computation;
    const Said said(computation);
    computation.requestBinCount(kl::BinRule::Rice, kHuge);
    QTRY_VERIFY_WITH_TIMEOUT(!said.progressed.isEmpty(), kPatience);
    QElapsedTimer running;
    running.start();
    QTRY_VERIFY_WITH_TIMEOUT(running.elapsed() > 100, kPatience);
    if (!said.binCount.isEmpty())
        QSKIP("this machine is too fast to be interrupted");
    computation.request({.seed = 4});
    QTRY_VERIFY_WITH_TIMEOUT(!computation.isBusy(), kPatience);
    QCOMPARE(said.ready.size(), 1);
    // The person pressed a button; it answers, if late, or says that it gave up.
    QCOMPARE(said.binCount.size() + said.cancelled.size() + said.failed.size(), 1);
}

void TestComputation::jobsGoByTheirRank()
{
    QCOMPARE(oneOfEach().size(), std::variant_size_v<Job>);
    std::vector<Job> jobs = oneOfEach();
    do { // whatever the order they come in
        JobQueue<Job> queue;
        for (const Job& job : jobs)
            queue.put(job);
        for (const Job& expected : oneOfEach()) {
            const std::optional<Job> next = queue.take();
            QVERIFY(next);
            QCOMPARE(next->index(), expected.index());
        }
        QVERIFY(!queue.take());
    } while (std::next_permutation(
        jobs.begin(), jobs.end(), [](const Job& a, const Job& b) { return a.index() < b.index(); }));
}

void TestComputation::latestOfAKindWaits()
{
    const auto seed = [](std::int64_t number) { return jobs::Explore {{.seed = number}}; };
    JobQueue<Job> queue;
    queue.put(seed(1));
    queue.put(seed(2));
    queue.putBack(seed(3)); // an older one, which had to give way
    QCOMPARE(std::get<jobs::Explore>(*queue.take()).parameters.seed, 2);
    QVERIFY(!queue.take());
    queue.putBack(seed(3));
    QCOMPARE(std::get<jobs::Explore>(*queue.take()).parameters.seed, 3);
}

void TestComputation::overtaking_data()
{
    QTest::addColumn<int>("running");
    QTest::addColumn<int>("waiting");
    QTest::addColumn<bool>("overtakes");
    constexpr std::array kNames {"exploring", "a rule", "what is pinned", "an uncertainty"};
    // Only a newer one of its own kind makes a run superfluous; what is in the background gives way to all before it.
    const auto overtakes
        = [](int running, int waiting) { return running == waiting || (running >= 2 && waiting < running); };
    for (int running = 0; running < 4; ++running) {
        for (int waiting = 0; waiting < 4; ++waiting)
            QTest::addRow("%s, waiting: %s", kNames.at(static_cast<std::size_t>(running)),
                kNames.at(static_cast<std::size_t>(waiting)))
                << running << waiting << overtakes(running, waiting);
    }
}

void TestComputation::overtaking()
{
    QFETCH(const int, running);
    QFETCH(const int, waiting);
    QFETCH(const bool, overtakes);
    const Job& job = oneOfEach().at(static_cast<std::size_t>(running));
    JobQueue<Job> queue;
    QVERIFY(!queue.overtakes(job));
    queue.put(oneOfEach().at(static_cast<std::size_t>(waiting)));
    QCOMPARE(queue.overtakes(job), overtakes);
}

void TestComputation::aFurtherKindTakesItsPlace()
{
    using Longer = std::variant<jobs::Explore, jobs::AskRule, Sweep, jobs::FindUncertainty>;
    const jobs::FindUncertainty uncertainty {std::make_shared<const kl::Snapshot>()};
    JobQueue<Longer> queue;
    queue.put(uncertainty);
    QVERIFY(!queue.overtakes(Sweep {})); // which is ranked before it
    queue.put(Sweep {});
    QVERIFY(queue.overtakes(uncertainty));
    QVERIFY(!queue.hasAwaited());
    queue.put(jobs::AskRule {kl::BinRule::Rice, {}});
    QVERIFY(queue.overtakes(Sweep {}));
    QVERIFY(queue.hasAwaited());
    QVERIFY(std::holds_alternative<jobs::AskRule>(*queue.take()));
    QVERIFY(std::holds_alternative<Sweep>(*queue.take()));
    QVERIFY(std::holds_alternative<jobs::FindUncertainty>(*queue.take()));
}

void TestComputation::awaitedAndBackgroundAreDroppedApart()
{
    JobQueue<Job> queue;
    for (const Job& job : oneOfEach())
        queue.put(job);
    queue.dropAwaited();
    QVERIFY(!queue.hasAwaited());
    QVERIFY(isBackground(*queue.take()));
    QVERIFY(isBackground(*queue.take()));
    QVERIFY(!queue.take());
    for (const Job& job : oneOfEach())
        queue.put(job);
    queue.dropBackground();
    QVERIFY(queue.hasAwaited());
    QVERIFY(!isBackground(*queue.take()));
    QVERIFY(!isBackground(*queue.take()));
    QVERIFY(std::holds_alternative<jobs::ExplorePinned>(*queue.take())); // it is not of the result
    QVERIFY(!queue.take());
    for (const Job& job : oneOfEach())
        queue.put(job);
    queue.drop<jobs::ExplorePinned>();
    for (int left = 0; left < 3; ++left)
        QVERIFY(!std::holds_alternative<jobs::ExplorePinned>(*queue.take()));
    QVERIFY(!queue.take());
}

void TestComputation::uncertaintyGivesWayToARuleAndComesBack()
{
    // A rule may choose the bins that are there already; then nothing else would ask for the uncertainty again.
    Searching searching;
    searching.begin();
    QVERIFY(!searching.computation.isBusy()); // nobody waits for it
    if (!searching.found.isEmpty())
        QSKIP("this machine is too fast to be interrupted");
    searching.computation.requestBinCount(kl::BinRule::Rice, searching.parameters);
    QTRY_COMPARE_WITH_TIMEOUT(searching.said.binCount.size(), 1, kPatience);
    QCOMPARE(searching.found.size(), 0); // the rule went first
    QTRY_COMPARE_WITH_TIMEOUT(searching.found.size(), 1, kPatience);
    QVERIFY(searching.found.at(0).at(0).value<std::shared_ptr<const kl::Uncertainty>>()->parameters
        == searching.parameters);
}

void TestComputation::uncertaintyIsDroppedForOtherParameters()
{
    Searching searching;
    searching.begin();
    if (!searching.found.isEmpty())
        QSKIP("this machine is too fast to be interrupted");
    searching.computation.requestUncertainty(snapshotOf(kl::Parameters {.sampleCount = 50'000})); // this one waits
    searching.computation.request({.seed = 3});
    QTRY_COMPARE_WITH_TIMEOUT(searching.said.ready.size(), 1, kPatience);
    // Had one of them come back, it would have ended by now.
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(searching.computation), kPatience);
    QCOMPARE(searching.found.size(), 0);
}

void TestComputation::uncertaintyIsGivenUp()
{
    Searching searching;
    searching.begin();
    if (!searching.found.isEmpty())
        QSKIP("this machine is too fast to be interrupted");
    searching.computation.cancelBackground();
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(searching.computation), kPatience); // had it come back, it would have ended by now
    QCOMPARE(searching.found.size(), 0);
    QCOMPARE(searching.said.cancelled.size(), 0); // which a person waits for

    // The same for one that gave way and waits.
    searching.begin();
    searching.computation.requestBinCount(kl::BinRule::Rice, {.sampleCount = 1'000'000});
    QTRY_VERIFY_WITH_TIMEOUT(!searching.said.progressed.isEmpty(), kPatience);
    if (!searching.found.isEmpty())
        QSKIP("this machine is too fast to be interrupted");
    searching.computation.cancelBackground();
    QTRY_COMPARE_WITH_TIMEOUT(searching.said.binCount.size(), 1, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(searching.computation), kPatience);
    QCOMPARE(searching.found.size(), 0);
}

void TestComputation::cancelLeavesTheUncertainty()
{
    // What is given up is what a person waits for; the uncertainty is of what stays on screen.
    Searching searching;
    searching.begin();
    searching.computation.requestBinCount(kl::BinRule::Rice, kHuge);
    searching.computation.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(searching.said.cancelled.size(), 1, kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(searching.found.size(), 1, kPatience);
    QCOMPARE(searching.said.binCount.size(), 0);
    QVERIFY(searching.found.at(0).at(0).value<std::shared_ptr<const kl::Uncertainty>>()->parameters
        == searching.parameters);
}

/// Whatever is asked for meanwhile, it comes: it is of no other parameters that there are.
void TestComputation::pinnedComesBehindTheRest()
{
    Computation computation;
    const Said said(computation);
    const QSignalSpy pinned(&computation, &Computation::pinnedFound);
    const kl::Parameters wanted {.sampleCount = 1'000'000, .seed = 5};
    computation.requestPinned(wanted);
    QVERIFY(!computation.isBusy()); // nobody waits for it
    for (const std::int64_t seed : {7, 8}) {
        QCoreApplication::processEvents(); // it may run
        computation.request({.seed = seed});
        QTRY_COMPARE_WITH_TIMEOUT(said.ready.size(), seed - 6, kPatience);
    }
    computation.cancelBackground();
    computation.cancel();
    QTRY_COMPARE_WITH_TIMEOUT(pinned.size(), 1, kPatience);
    const auto snapshot = pinned.at(0).at(0).value<SnapshotPointer>();
    QVERIFY(snapshot->parameters == wanted);
    QCOMPARE(snapshot->divergences.pq, snapshotOf(wanted)->divergences.pq);
    QCOMPARE(said.ready.size(), 2);
}

void TestComputation::pinnedIsGivenUp()
{
    Computation computation;
    const QSignalSpy pinned(&computation, &Computation::pinnedFound);
    computation.requestPinned({.sampleCount = 400'000, .seed = 5}); // waits
    computation.cancelPinned();
    computation.requestPinned({.sampleCount = 400'000, .seed = 6}); // may run
    QCoreApplication::processEvents();
    computation.requestPinned({.seed = 7}); // the latest wins
    QTRY_COMPARE_WITH_TIMEOUT(pinned.size(), 1, kPatience);
    QCOMPARE(pinned.at(0).at(0).value<SnapshotPointer>()->parameters.seed, 7);
    computation.requestPinned({.sampleCount = 400'000, .seed = 8});
    QCoreApplication::processEvents();
    computation.cancelPinned();
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(computation), kPatience);
    QCOMPARE(pinned.size(), 1);
}

void TestComputation::pinnedThatCannotBeIsTold()
{
    Computation computation;
    const Said said(computation);
    const QSignalSpy failed(&computation, &Computation::pinnedFailed);
    computation.requestPinned({.sigma = 9.0});
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, kPatience);
    QVERIFY2(failed.at(0).at(0).toString().contains(u"sigma"_s), qPrintable(failed.at(0).at(0).toString()));
    QCOMPARE(said.failed.size(), 0);
}

/// What looks at fewer values meanwhile does not cost the stream of what is on screen.
void TestComputation::keepsTheStreamThatWasAskedForLast()
{
    kl::Parameters large {.sampleCount = 400'000};
    Computation computation;
    const Said said(computation);
    computation.request(large);
    QTRY_COMPARE_WITH_TIMEOUT(said.ready.size(), 1, kPatience);
    QVERIFY(!said.refined.isEmpty()); // as what must be drawn first
    computation.requestBinCount(kl::BinRule::Rice, {.sampleCount = 1000});
    QTRY_COMPARE_WITH_TIMEOUT(said.binCount.size(), 1, kPatience);
    auto* release = computation.findChild<QTimer*>(u"release"_s);
    QVERIFY(release && release->isActive());
    release->setInterval(0);
    QTRY_VERIFY_WITH_TIMEOUT(!release->isActive(), kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(computation), kPatience);

    const qsizetype before = said.refined.size();
    large.binCount = 12;
    computation.request(large);
    QTRY_COMPARE_WITH_TIMEOUT(said.ready.size(), 2, kPatience);
    QCOMPARE(said.refined.size(), before); // it was there
}

QTEST_GUILESS_MAIN(TestComputation)
#include "tst_computation.moc"
