// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explorer.h"

#include "testing.h"

#include <array>
#include <memory>
#include <numbers>
#include <thread>
#include <vector>
#ifdef __GLIBC__
#include <malloc.h>
#endif

class TestExplorer : public QObject {
    Q_OBJECT
private slots:
    void keptStagesNeverShow();
    void stoppedBeforeItStarts();
    void stoppedInTheMiddle_data();
    void stoppedInTheMiddle();
    void goesOnAfterAnError();
    void progressIsMonotone();
    void onlySampleCountAndSeedTouchTheStream();
    void isDrawnOnceItWas();
    void keptMemory_data();
    void keptMemory();
    void releasesOnlyWhatIsSaid();
    void sameOnEveryThread();
    void countsFollowThePopulations_data();
    void countsFollowThePopulations();
};

Q_DECLARE_METATYPE(kl::Parameters)

namespace {

using SnapshotPointer = std::shared_ptr<const kl::Snapshot>;

bool areSame(const Eigen::ArrayXd& a, const Eigen::ArrayXd& b)
{
    return a.size() == b.size()
        && std::equal(a.begin(), a.end(), b.begin(), [](double x, double y) { return isSame(x, y); });
}

bool areSame(const kl::SampleHistogram& a, const kl::SampleHistogram& b)
{
    return isSame(a.moments.mean, b.moments.mean) && isSame(a.moments.std, b.moments.std)
        && asVector(a.counts) == asVector(b.counts) && areSame(a.mass, b.mass);
}

bool areSame(const kl::Divergences& a, const kl::Divergences& b)
{
    const auto& [pq, qp, pqTerms, qpTerms, pUsed, qUsed, occupancy] = a; // one more member does not compile
    return isSame(pq, b.pq) && isSame(qp, b.qp) && areSame(pqTerms, b.pqTerms) && areSame(qpTerms, b.qpTerms)
        && areSame(pUsed, b.pUsed) && areSame(qUsed, b.qUsed) && occupancy == b.occupancy;
}

/// What differs between two snapshots, or nothing.
QByteArray difference(const SnapshotPointer& a, const SnapshotPointer& b)
{
    if (!a || !b)
        return "a snapshot is null";
    QByteArrayList fields;
    if (!(a->parameters == b->parameters))
        fields << "parameters";
    if (!areSame(a->histograms.binEdges, b->histograms.binEdges))
        fields << "binEdges";
    if (!areSame(a->histograms.p, b->histograms.p))
        fields << "P";
    if (!areSame(a->histograms.q, b->histograms.q))
        fields << "Q";
    if (!areSame(a->divergences, b->divergences))
        fields << "divergences";
    if (!isSame(a->logSpace.pq, b->logSpace.pq) || !isSame(a->logSpace.qp, b->logSpace.qp))
        fields << "logSpace";
    return fields.join(", ");
}

QByteArray difference(const std::optional<kl::PooledShape>& a, const std::optional<kl::PooledShape>& b)
{
    if (!a || !b)
        return "a shape is empty";
    const bool same = a->size == b->size && isSame(a->range, b->range) && isSame(a->std, b->std)
        && isSame(a->interquartileRange, b->interquartileRange) && isSame(a->skewness, b->skewness);
    return same ? "" : "pooled shape";
}

SnapshotPointer fresh(const kl::Parameters& parameters)
{
    return kl::Explorer().explore(parameters);
}

QByteArray described(const kl::Parameters& p)
{
    return "N " + QByteArray::number(qlonglong {p.sampleCount}) + ", sigma " + QByteArray::number(p.sigma) + ", bins "
        + QByteArray::number(p.binCount) + ", seed " + QByteArray::number(qlonglong {p.seed});
}

/// Changes of every kind one after another: each parameter alone, several at once, there and back again.
const std::array kWalk {
    kl::Parameters {10'000, 0.5, 79, 42},
    kl::Parameters {10'000, 0.5, 80, 42}, // bins alone
    kl::Parameters {10'000, 0.7, 80, 42}, // sigma alone
    kl::Parameters {10'001, 0.7, 80, 42}, // one more: odd, so Q starts with the kept gaussian
    kl::Parameters {10'000, 0.7, 80, 42}, // and back
    kl::Parameters {10'000, 0.7, 80, 43}, // seed alone
    kl::Parameters {10'000, 0.5, 79, 42}, // everything back
    kl::Parameters {200'000, 0.5, 79, 42}, // the stream grows over several pieces
    kl::Parameters {9'999, 0.5, 79, 42}, // shrinks so far that memory is given back
    kl::Parameters {9'999, 1.5, 300, 42},
    kl::Parameters {150'000, 1.5, 300, 42}, // grows again from there
    kl::Parameters {120'000, 1.5, 300, 42}, // shrinks a little
    kl::Parameters {120'000, 1.5, 300, 4'294'967'295},
    kl::Parameters {2, 0.001, 1, 0}, // the lowest of each
    kl::Parameters {3, 5.0, 1000, 0},
    kl::Parameters {10'000, 0.5, 79, 42},
};

} // namespace

void TestExplorer::keptStagesNeverShow()
{
    kl::Explorer explorer;
    for (const kl::Parameters& parameters : kWalk) {
        const QByteArray wrong = difference(explorer.explore(parameters), fresh(parameters));
        QVERIFY2(wrong.isEmpty(), (described(parameters) + ": " + wrong).constData());
        const QByteArray shape = difference(explorer.pooledShape(parameters), kl::Explorer().pooledShape(parameters));
        QVERIFY2(shape.isEmpty(), (described(parameters) + ": " + shape).constData());
        // The shape is found in what is kept, and leaves it as it is.
        const QByteArray again = difference(explorer.explore(parameters), fresh(parameters));
        QVERIFY2(again.isEmpty(), (described(parameters) + ", again: " + again).constData());
    }
    for (const kl::Parameters& parameters : std::vector(kWalk.rbegin(), kWalk.rend())) {
        const QByteArray wrong = difference(explorer.explore(parameters), fresh(parameters));
        QVERIFY2(wrong.isEmpty(), (described(parameters) + ", backwards: " + wrong).constData());
    }
}

void TestExplorer::stoppedBeforeItStarts()
{
    std::stop_source stopped;
    stopped.request_stop();
    kl::Explorer explorer;
    for (const kl::Parameters& parameters : kWalk) {
        QVERIFY(!explorer.explore(parameters, stopped.get_token())); // with nothing kept, and with other things kept
        QVERIFY(!explorer.pooledShape(parameters, stopped.get_token()));
        const QByteArray wrong = difference(explorer.explore(parameters), fresh(parameters));
        QVERIFY2(wrong.isEmpty(), (described(parameters) + ": " + wrong).constData());
        QVERIFY(!explorer.explore(parameters, stopped.get_token())); // even where all of it is kept
    }
}

void TestExplorer::stoppedInTheMiddle_data()
{
    QTest::addColumn<kl::Parameters>("after");
    QTest::newRow("the run that was stopped") << kl::Parameters {1'000'000, 0.5, 79, 42};
    QTest::newRow("another seed") << kl::Parameters {500'000, 0.5, 79, 7};
    QTest::newRow("fewer values of the stream") << kl::Parameters {1'001, 0.5, 79, 42};
    QTest::newRow("the run before") << kl::Parameters {1'000, 0.5, 79, 42};
    QTest::newRow("the run before with another sigma") << kl::Parameters {1'000, 0.9, 79, 42};
}

void TestExplorer::stoppedInTheMiddle()
{
    QFETCH(const kl::Parameters, after);
    const SnapshotPointer expected = fresh(after);
    for (const std::int64_t seed : {42, 43}) { // of the stopped run: the stream goes on, or starts anew
        for (const double at : {0.0, 0.3, 0.7, 1.0}) {
            kl::Explorer explorer;
            QVERIFY(explorer.explore({1'000, 0.5, 79, 42}));
            std::stop_source source;
            const auto stopAt = [&](double done) {
                if (done >= at)
                    source.request_stop();
            };
            QVERIFY(!explorer.explore({1'000'000, 0.5, 79, seed}, source.get_token(), stopAt));
            QVERIFY(source.stop_requested());
            const QByteArray wrong = difference(explorer.explore(after), expected);
            QVERIFY2(wrong.isEmpty(), (described(after) + ": " + wrong).constData());
        }
    }
}

void TestExplorer::goesOnAfterAnError()
{
    kl::Explorer explorer;
    const kl::Parameters good;
    const kl::Parameters bad {1, 0.5, 79, 42};
    for (int i = 0; i < 2; ++i) { // with nothing kept, then with a run kept
        const QByteArray message = errorOf<kl::ParameterError>([&] { (void)explorer.explore(bad); });
        QVERIFY2(names(message, {"samples"}), message.constData());
        const QByteArray wrong = difference(explorer.explore(good), fresh(good));
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }
}

void TestExplorer::progressIsMonotone()
{
    std::vector<double> seen;
    bool otherThread = false;
    const auto caller = std::this_thread::get_id();
    const auto note = [&](double done) {
        seen.push_back(done);
        otherThread |= std::this_thread::get_id() != caller;
    };
    kl::Explorer explorer;
    const SnapshotPointer watched = explorer.explore({1'000'000, 0.5, 79, 42}, {}, note);
    QVERIFY(watched);
    QVERIFY(!otherThread);
    QVERIFY2(seen.size() >= 10, "a run of a million values is long enough to be told of its progress often");
    QVERIFY(seen.front() >= 0.0);
    for (std::size_t i = 1; i < seen.size(); ++i)
        QVERIFY2(seen[i] >= seen[i - 1], shown(i, seen[i], seen[i - 1]).constData());
    QCOMPARE(seen.back(), 1.0);
    const QByteArray wrong = difference(watched, fresh({1'000'000, 0.5, 79, 42}));
    QVERIFY2(wrong.isEmpty(), wrong.constData());

    seen.clear(); // where a part of the stream is kept
    QVERIFY(explorer.explore({1'500'000, 0.5, 79, 42}, {}, note));
    QVERIFY(!seen.empty());
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    QVERIFY(seen.front() >= 0.0);
    QCOMPARE(seen.back(), 1.0);
}

void TestExplorer::onlySampleCountAndSeedTouchTheStream()
{
    // Drawing normals takes most of a run, so a run without it is not told in as many pieces.
    int calls = 0;
    const auto count = [&](double) { ++calls; };
    kl::Explorer explorer;
    QVERIFY(explorer.explore({1'000'000, 0.5, 79, 42}, {}, count));
    const int drawing = calls;
    calls = 0;
    QVERIFY(explorer.explore({1'000'000, 0.6, 79, 42}, {}, count)); // sigma
    QVERIFY2(calls < drawing / 2, shown(calls, drawing).constData());
    calls = 0;
    QVERIFY(explorer.explore({1'000'000, 0.6, 99, 42}, {}, count)); // bins
    QVERIFY2(calls < drawing / 2, shown(calls, drawing).constData());
    calls = 0;
    QVERIFY(explorer.explore({900'000, 0.6, 99, 42}, {}, count)); // fewer: the stream's beginning
    QVERIFY2(calls < drawing / 2, shown(calls, drawing).constData());
}

void TestExplorer::isDrawnOnceItWas()
{
    kl::Explorer explorer;
    const kl::Parameters parameters {10'000, 0.5, 79, 42};
    const kl::Parameters noSeed {2, 0.5, 79, -1}; // what an explorer without a stream must not take for its own
    QVERIFY(!explorer.isDrawn(parameters));
    QVERIFY(!explorer.isDrawn(noSeed));
    QVERIFY(explorer.explore(parameters));
    QVERIFY(explorer.isDrawn(parameters));
    QVERIFY(explorer.isDrawn({9'999, 0.7, 3, 42}));
    QVERIFY(!explorer.isDrawn({10'001, 0.5, 79, 42}));
    QVERIFY(!explorer.isDrawn({10'000, 0.5, 79, 43}));
    QVERIFY(!explorer.isDrawn(noSeed));
}

void TestExplorer::keptMemory_data()
{
    QTest::addColumn<qint64>("earlier"); // N of a run before, 0 for none
    QTest::addColumn<qint64>("n");
    QTest::newRow("one run") << qint64 {0} << qint64 {1'000'000};
    QTest::newRow("a little smaller than before") << qint64 {600'000} << qint64 {500'000};
    QTest::newRow("much smaller than before") << qint64 {1'000'000} << qint64 {50'000};
    QTest::newRow("larger than before") << qint64 {700'000} << qint64 {1'000'000};
}

void TestExplorer::keptMemory()
{
#ifdef __GLIBC__
    QFETCH(const qint64, earlier);
    QFETCH(const qint64, n);
    const auto inUse = [] {
        const auto info = mallinfo2();
        return static_cast<qint64>(info.uordblks) + static_cast<qint64>(info.hblkhd);
    };
    const auto probe = std::make_unique<std::vector<double>>(1'000'000);
    const qint64 withProbe = inUse();
    probe->clear();
    probe->shrink_to_fit();
    if (withProbe - inUse() < 8'000'000)
        QSKIP("memory is not the C library's here (a sanitizer's, perhaps)");

    const qint64 before = inUse();
    kl::Explorer explorer;
    if (earlier > 0)
        QVERIFY(explorer.explore({earlier, 0.5, 79, 42}));
    QVERIFY(explorer.explore({n, 0.5, 79, 42})); // the snapshot is gone before the next line
    explorer.releaseUnused(n);
    const qint64 kept = inUse() - before;
    const qint64 promised = 34 * n + (8 << 20); // as explorer.h has it
    QVERIFY2(kept <= promised,
        ("kept " + QByteArray::number(kept) + " bytes, "
            + QByteArray::number(static_cast<double>(kept) / static_cast<double>(n), 'f', 2) + " a sample; promised "
            + QByteArray::number(promised))
            .constData());
#else
    QSKIP("reads the GNU C library's own account of memory");
#endif
}

/// What looks at fewer values meanwhile takes nothing away from the larger run that is on screen.
void TestExplorer::releasesOnlyWhatIsSaid()
{
    const kl::Parameters large {.sampleCount = 200'000};
    kl::Explorer explorer;
    QVERIFY(explorer.explore(large));
    QVERIFY(explorer.sortedSamples({.sampleCount = 50'000}));
    explorer.releaseUnused(large.sampleCount);
    QVERIFY(explorer.isDrawn(large));
    explorer.releaseUnused(50'000);
    QVERIFY(!explorer.isDrawn(large));
    QVERIFY(explorer.isDrawn({.sampleCount = 50'000}));
    // And what it held of the larger run is gone with it: that one is drawn again, and the same.
    const auto before = explorer.explore(large);
    explorer.releaseUnused(50'000);
    QVERIFY(!explorer.isDrawn(large));
    QVERIFY((explorer.explore(large)->histograms.p.counts == before->histograms.p.counts).all());
}

void TestExplorer::sameOnEveryThread()
{
    std::vector<SnapshotPointer> expected;
    std::transform(kWalk.begin(), kWalk.end(), std::back_inserter(expected), fresh);

    // One explorer per thread, all at once, each on its own way through the parameters.
    constexpr std::size_t kThreads = 4;
    std::array<std::vector<SnapshotPointer>, kThreads> got;
    {
        std::vector<std::jthread> threads;
        for (std::size_t t = 0; t < kThreads; ++t) {
            threads.emplace_back([&mine = got[t], t] {
                mine.resize(kWalk.size());
                kl::Explorer explorer;
                for (std::size_t step = 0; step < kWalk.size(); ++step) {
                    const std::size_t at = (step * (2 * t + 1) + t) % kWalk.size(); // odd strides visit all sixteen
                    mine[at] = explorer.explore(kWalk[at]);
                }
            });
        }
    }
    for (const auto& mine : got) {
        for (std::size_t i = 0; i < kWalk.size(); ++i) {
            const QByteArray wrong = difference(mine[i], expected[i]);
            QVERIFY2(wrong.isEmpty(), (described(kWalk[i]) + ": " + wrong).constData());
        }
    }

    // An explorer may be handed from thread to thread, one at a time.
    kl::Explorer wandering;
    for (std::size_t i = 0; i < kWalk.size(); ++i) {
        SnapshotPointer snapshot;
        std::jthread([&] { snapshot = wandering.explore(kWalk[i]); }).join();
        const QByteArray wrong = difference(snapshot, expected[i]);
        QVERIFY2(wrong.isEmpty(), (described(kWalk[i]) + ", wandering: " + wrong).constData());
    }
}

void TestExplorer::countsFollowThePopulations_data()
{
    QTest::addColumn<double>("sigma");
    QTest::newRow("sigma 0.3") << 0.3;
    QTest::newRow("sigma 0.5") << 0.5;
    QTest::newRow("sigma 1") << 1.0;
}

void TestExplorer::countsFollowThePopulations()
{
    // The share of a million values in each bin, beside the population's mass there from the two distribution
    // functions: the standardised log-normal's is Φ(ln(m + s·z)/σ) with the sample's own mean m and deviation s.
    QFETCH(const double, sigma);
    constexpr double n = 1e6;
    const SnapshotPointer snapshot = fresh({1'000'000, sigma, 40, 42});
    const kl::Histograms& h = snapshot->histograms;
    const auto cdf = [](double x) { return 0.5 * std::erfc(-x / std::numbers::sqrt2); };
    const auto cdfP = [&](double z) {
        const double x = h.p.moments.mean + h.p.moments.std * z;
        return x > 0.0 ? cdf(std::log(x) / sigma) : 0.0;
    };
    const auto cdfQ = [&](double z) { return cdf(h.q.moments.mean + h.q.moments.std * z); };
    for (Eigen::Index i = 0; i < h.p.mass.size(); ++i) {
        const double p = cdfP(h.binEdges[i + 1]) - cdfP(h.binEdges[i]);
        const double q = cdfQ(h.binEdges[i + 1]) - cdfQ(h.binEdges[i]);
        // Five standard errors of a share, and two values for the extremes, which the edges are drawn through.
        QVERIFY2(std::abs(h.p.mass[i] - p) <= 5.0 * std::sqrt(p / n) + 2.0 / n, shown(i, h.p.mass[i], p).constData());
        QVERIFY2(std::abs(h.q.mass[i] - q) <= 5.0 * std::sqrt(q / n) + 2.0 / n, shown(i, h.q.mass[i], q).constData());
    }
}

QTEST_APPLESS_MAIN(TestExplorer)
#include "tst_explorer.moc"
