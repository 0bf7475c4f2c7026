// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spread.h"

#include "core/estimate/divergence.h"
#include "core/explorer.h"
#include "core/parallel.h"
#include "plain.h"
#include "testing.h"

#include <array>
#include <atomic>
#include <numbers>
#include <thread>
#include <tuple>

class TestSpread : public QObject {
    Q_OBJECT
private slots:
    void sameAsRunByRun_data();
    void sameAsRunByRun();
    void quantilesOfKnownValues_data();
    void quantilesOfKnownValues();
    void runsWithoutSharedBins();
    void valuesOutsideTheEdges();
    void sampleCountIsCapped();
    void sameEveryTime();
    void ordered_data();
    void ordered();
    void bandHoldsThePopulations_data();
    void bandHoldsThePopulations();
    void progressIsMonotone();
    void stoppedBeforeItStarts();
    void stoppedByTheListener();
    void stoppedInTheMiddleOfARun();
    void errorOfTheDivergence();
    void errorOfTheListener();
    void argumentErrors_data();
    void argumentErrors();
};

Q_DECLARE_METATYPE(kl::Parameters)

namespace {

using Values = QList<double>;

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// The notebook's rule: bins in which one of both is empty are left out.
std::pair<double, double> skipping(const kl::Counts& p, const kl::Counts& q)
{
    const auto shared = kl::sharedDivergences(kl::mass(p), kl::mass(q));
    return {shared.pq, shared.qp};
}

/// As np.quantile(values, fraction), where all of them are finite.
double quantileOf(std::vector<double> values, double fraction)
{
    std::sort(values.begin(), values.end());
    const double place = fraction * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(place));
    const auto above = static_cast<std::size_t>(std::ceil(place));
    const double weight = place - std::floor(place);
    return (1.0 - weight) * values[below] + weight * values[above];
}

bool areSame(const kl::Quantiles& a, const kl::Quantiles& b)
{
    return isSame(a.low, b.low) && isSame(a.median, b.median) && isSame(a.high, b.high);
}

bool areSame(const Eigen::ArrayXd& a, const Eigen::ArrayXd& b)
{
    return a.size() == b.size() && (a == b).all();
}

/// Equal to the last bit.
bool areSame(const kl::Spread& a, const kl::Spread& b)
{
    return a.seeds == b.seeds && a.sampleCount == b.sampleCount && areSame(a.pq, b.pq) && areSame(a.qp, b.qp)
        && a.pqMissing == b.pqMissing && a.qpMissing == b.qpMissing && a.pqInfinite == b.pqInfinite
        && a.qpInfinite == b.qpInfinite && areSame(a.pLow, b.pLow) && areSame(a.pHigh, b.pHigh)
        && areSame(a.qLow, b.qLow) && areSame(a.qHigh, b.qHigh);
}

/// The seed of run @p i of a spread.
kl::Parameters ofRun(kl::Parameters parameters, int i)
{
    parameters.seed = (parameters.seed + 1 + i) % 4'294'967'296;
    return parameters;
}

/// A snapshot's edges: where the band goes.
Eigen::ArrayXd edgesOf(const kl::Parameters& parameters)
{
    return plain::explore(parameters).histograms.binEdges;
}

/// Shares of @p values in the bins of @p edges, those outside being counted in the total.
std::vector<double> shares(const std::vector<double>& values, const Eigen::ArrayXd& edges)
{
    const kl::Counts counts = kl::histogram(values, edges).counts;
    std::vector<double> result;
    for (const std::int64_t count : counts)
        result.push_back(static_cast<double>(count) / static_cast<double>(values.size()));
    return result;
}

double cdfOfNormal(double z)
{
    return 0.5 * std::erfc(-z / std::numbers::sqrt2);
}

/// Of the standardised log-normal, (exp(σz) − m)/s.
double cdfOfP(double z, double sigma)
{
    const double m = std::exp(sigma * sigma / 2.0);
    const double s = m * std::sqrt(std::expm1(sigma * sigma));
    return m + s * z > 0.0 ? cdfOfNormal(std::log(m + s * z) / sigma) : 0.0;
}

} // namespace

void TestSpread::sameAsRunByRun_data()
{
    QTest::addColumn<kl::Parameters>("parameters");
    QTest::addColumn<int>("seeds");
    QTest::newRow("the notebook's") << kl::Parameters {} << 20;
    QTest::newRow("one run") << kl::Parameters {1'000, 0.5, 79, 1} << 1;
    QTest::newRow("two runs") << kl::Parameters {1'000, 0.5, 79, 1} << 2;
    QTest::newRow("an odd number of samples") << kl::Parameters {4'097, 0.3, 40, 7} << 21;
    QTest::newRow("a chunk and one more") << kl::Parameters {8'193, 1.0, 200, 7} << 5;
    QTest::newRow("several chunks") << kl::Parameters {50'000, 0.5, 79, 3} << 6;
    QTest::newRow("two samples") << kl::Parameters {2, 0.5, 1, 0} << 9;
    QTest::newRow("seeds go round") << kl::Parameters {500, 2.0, 30, 4'294'967'293} << 5;
    QTest::newRow("behind the last seed") << kl::Parameters {500, 5.0, 1000, 4'294'967'295} << 3;
}

void TestSpread::sameAsRunByRun()
{
    QFETCH(const kl::Parameters, parameters);
    QFETCH(const int, seeds);
    const Eigen::ArrayXd edges = edgesOf(parameters);
    const auto got = kl::spread(parameters, edges, seeds, skipping);
    QVERIFY(got);
    QCOMPARE(got->seeds, seeds);
    QCOMPARE(got->sampleCount, parameters.sampleCount);

    kl::Explorer explorer;
    std::vector<double> pq;
    std::vector<double> qp;
    std::vector<std::vector<double>> p(static_cast<std::size_t>(edges.size() - 1)); // by bins, then runs
    std::vector<std::vector<double>> q = p;
    int missing = 0;
    for (int i = 0; i < seeds; ++i) {
        const auto snapshot = explorer.explore(ofRun(parameters, i));
        if (std::isnan(snapshot->divergences.pq)) {
            ++missing;
        } else {
            pq.push_back(snapshot->divergences.pq);
            qp.push_back(snapshot->divergences.qp);
        }
        const plain::Samples samples = plain::samples(ofRun(parameters, i));
        const std::vector<double> ofP = shares(samples.p, edges);
        const std::vector<double> ofQ = shares(samples.q, edges);
        for (std::size_t bin = 0; bin < p.size(); ++bin) {
            p[bin].push_back(ofP[bin]);
            q[bin].push_back(ofQ[bin]);
        }
    }
    QCOMPARE(got->pqMissing, missing);
    QCOMPARE(got->qpMissing, missing);

    // Counts are equal, so values are too; interpolating two of them rounds in another order here.
    constexpr double kRounding = 1e-15;
    const auto check = [&](double quantile, const std::vector<double>& values, double fraction, const char* what) {
        const double expected = quantileOf(values, fraction);
        QVERIFY2(isClose(quantile, expected, kRounding), shown(what, quantile, expected).constData());
    };
    for (const auto& [quantiles, values, name] : {std::tuple(got->pq, pq, "pq"), std::tuple(got->qp, qp, "qp")}) {
        if (values.size() < 20) { // a twentieth is less than one of them
            QVERIFY2(std::isnan(quantiles.low) && std::isnan(quantiles.median) && std::isnan(quantiles.high), name);
            continue;
        }
        check(quantiles.low, values, 0.05, name);
        check(quantiles.median, values, 0.5, name);
        check(quantiles.high, values, 0.95, name);
    }
    for (const Eigen::ArrayXd* side : {&got->pLow, &got->pHigh, &got->qLow, &got->qHigh})
        QCOMPARE(side->size(), edges.size() - 1);
    for (std::size_t bin = 0; bin < p.size(); ++bin) {
        const auto at = static_cast<Eigen::Index>(bin);
        const QByteArray name = "bin " + QByteArray::number(qulonglong {bin});
        check(got->pLow[at], p[bin], 0.05, name + ", P, low");
        check(got->pHigh[at], p[bin], 0.95, name + ", P, high");
        check(got->qLow[at], q[bin], 0.05, name + ", Q, low");
        check(got->qHigh[at], q[bin], 0.95, name + ", Q, high");
    }
}

void TestSpread::quantilesOfKnownValues_data()
{
    QTest::addColumn<Values>("values"); // of D(P‖Q), in whatever order the runs come
    QTest::addColumn<Values>("expected"); // 5 %, 50 %, 95 %
    QTest::addColumn<int>("missing");
    const auto upTo = [](int last) {
        Values values;
        for (int i = 0; i <= last; ++i)
            values << i;
        return values;
    };
    const Values none {kNaN, kNaN, kNaN};
    QTest::newRow("one") << Values {3.0} << none << 0;
    QTest::newRow("0 to 18, one too few") << upTo(18) << none << 0;
    QTest::newRow("0 to 19") << upTo(19) << Values {0.95, 9.5, 18.05} << 0; // fraction · 19
    QTest::newRow("0 to 20") << upTo(20) << Values {1.0, 10.0, 19.0} << 0; // whole places
    QTest::newRow("0 to 199") << upTo(199) << Values {9.95, 99.5, 189.05} << 0; // fraction · 199
    Values falling;
    for (const double value : upTo(20))
        falling << -value;
    QTest::newRow("negative ones") << falling << Values {-19.0, -10.0, -1.0} << 0;
    QTest::newRow("all infinite") << Values(20, kInfinity) << Values {kInfinity, kInfinity, kInfinity} << 0;
    // Places 1, 10 and 19 of 0 … 10, ∞ …: no value is mixed with an infinite one.
    QTest::newRow("infinite from place 11") << upTo(10) + Values(10, kInfinity) << Values {1.0, 10.0, kInfinity} << 0;
    // Place 9.5 of 0 … 9, ∞ … lies between a finite and an infinite one.
    QTest::newRow("halfway to infinity") << upTo(9) + Values(10, kInfinity) << Values {0.95, kInfinity, kInfinity} << 0;
    QTest::newRow("some missing") << Values {kNaN} + upTo(20) + Values {kNaN} << Values {1.0, 10.0, 19.0} << 2;
    QTest::newRow("too few left") << upTo(18) + Values(200, kNaN) << none << 200;
    QTest::newRow("all missing") << Values {kNaN, kNaN} << none << 2;
}

void TestSpread::quantilesOfKnownValues()
{
    QFETCH(const Values, values);
    QFETCH(const Values, expected);
    QFETCH(const int, missing);
    std::atomic<qsizetype> next = 0;
    const auto given = [&](const kl::Counts&, const kl::Counts&) {
        const double value = values[next++];
        return std::pair {value, -1.0};
    };
    const kl::Parameters parameters {10, 0.5, 5, 42};
    const auto got = kl::spread(parameters, edgesOf(parameters), static_cast<int>(values.size()), given);
    QVERIFY(got);
    const std::array quantiles {got->pq.low, got->pq.median, got->pq.high};
    for (qsizetype i = 0; i < 3; ++i) {
        const double quantile = quantiles[static_cast<std::size_t>(i)];
        QVERIFY2(isClose(quantile, expected[i], 1e-15), shown(i, quantile, expected[i]).constData()); // one product
    }
    QCOMPARE(got->pqMissing, missing);
    QCOMPARE(got->pqInfinite, int(values.count(kInfinity)));
    QCOMPARE(got->qpInfinite, 0); // each direction for itself
    if (values.size() >= 20)
        QCOMPARE(got->qp.median, -1.0);
    else
        QVERIFY(std::isnan(got->qp.median));
    QCOMPARE(got->qpMissing, 0);
    QCOMPARE(got->seeds, int(values.size()));
}

void TestSpread::runsWithoutSharedBins()
{
    // Three values each in a thousand bins: most runs share no bin.
    const kl::Parameters parameters {3, 0.5, 1000, 42};
    const auto got = kl::spread(parameters, edgesOf(parameters), 50, skipping);
    QVERIFY(got);
    QVERIFY2(got->pqMissing > 25 && got->pqMissing < 50, QByteArray::number(got->pqMissing).constData());
    QCOMPARE(got->qpMissing, got->pqMissing);
    QCOMPARE(std::isfinite(got->pq.median), 50 - got->pqMissing >= 20);

    const auto none = kl::spread(parameters, edgesOf(parameters), 10, [](const kl::Counts&, const kl::Counts&) {
        return std::pair {kNaN, kNaN};
    });
    QVERIFY(none);
    QVERIFY(areSame(none->pq, {kNaN, kNaN, kNaN}));
    QVERIFY(areSame(none->qp, {kNaN, kNaN, kNaN}));
    QCOMPARE(none->pqMissing, 10);
    QVERIFY(none->pHigh.isFinite().all()); // the band needs no shared bins
}

void TestSpread::valuesOutsideTheEdges()
{
    const kl::Parameters parameters {2'000, 0.5, 79, 42};
    // The values do not ask for the band's edges, and half of a bin's width is a bin too.
    const auto whole = kl::spread(parameters, kl::linspace(-20.0, 20.0, 5), 11, skipping);
    const auto middle = kl::spread(parameters, kl::linspace(-0.5, 0.5, 2), 11, skipping);
    const auto nowhere = kl::spread(parameters, kl::linspace(100.0, 101.0, 4), 11, skipping);
    QVERIFY(whole && middle && nowhere);
    QVERIFY(areSame(whole->pq, middle->pq) && areSame(whole->qp, nowhere->qp));
    QVERIFY2(isClose(whole->qLow[1] + whole->qLow[2], 1.0, 0.05), shown(whole->qLow.sum(), 1.0).constData());
    // Φ(½) − Φ(−½), the share of N in all; 0.03 is three standard errors.
    QVERIFY2(std::abs(middle->qLow[0] - 0.3829) < 0.03, shown(middle->qLow[0], 0.3829).constData());
    QVERIFY(middle->qLow[0] < middle->qHigh[0]);
    QVERIFY((nowhere->pHigh == 0.0).all() && (nowhere->qHigh == 0.0).all());
    const std::vector<double> uneven {-1.0, -0.9, 0.0, 0.0, 3.0};
    const auto some = kl::spread(parameters, asArray(uneven), 11, skipping);
    QVERIFY(some);
    QCOMPARE(some->qHigh[2], 0.0); // no width
    QVERIFY(some->qLow[1] > 0.2 && some->qHigh[0] < 0.1);
}

void TestSpread::sampleCountIsCapped()
{
    const kl::Parameters most {kl::kMostSpreadSamples, 0.5, 79, 42};
    const Eigen::ArrayXd edges = kl::linspace(-4.0, 12.0, 80);
    const auto capped = kl::spread({10'000'000, 0.5, 79, 42}, edges, 2, skipping);
    QVERIFY(capped);
    QCOMPARE(capped->sampleCount, qint64 {kl::kMostSpreadSamples});
    QVERIFY(areSame(*capped, *kl::spread(most, edges, 2, skipping)));
}

void TestSpread::sameEveryTime()
{
    const kl::Parameters parameters {5'000, 0.5, 79, 42};
    const Eigen::ArrayXd edges = edgesOf(parameters);
    const auto once = kl::spread(parameters, edges, 40, skipping);
    QVERIFY(once);
    // Several at once push each other about, so their runs are shared out differently.
    std::array<std::optional<kl::Spread>, 4> others;
    {
        std::vector<std::jthread> threads;
        threads.reserve(others.size());
        for (auto& other : others)
            threads.emplace_back([&] { other = kl::spread(parameters, edges, 40, skipping); });
    }
    for (const auto& other : others)
        QVERIFY(other && areSame(*other, *once));
    QVERIFY(!areSame(*kl::spread(ofRun(parameters, 0), edges, 40, skipping), *once)); // other seeds, other values
}

void TestSpread::ordered_data()
{
    QTest::addColumn<kl::Parameters>("parameters");
    for (const double sigma : {0.001, 0.5, 5.0}) {
        for (const int bins : {1, 79, 1000})
            QTest::addRow("sigma %g, %d bins", sigma, bins) << kl::Parameters {1'000, sigma, bins, 42};
    }
}

void TestSpread::ordered()
{
    QFETCH(const kl::Parameters, parameters);
    const auto got = kl::spread(parameters, edgesOf(parameters), 50, skipping);
    QVERIFY(got);
    for (const kl::Quantiles& quantiles : {got->pq, got->qp}) {
        QVERIFY2(quantiles.low <= quantiles.median, shown(quantiles.low, quantiles.median).constData());
        QVERIFY2(quantiles.median <= quantiles.high, shown(quantiles.median, quantiles.high).constData());
    }
    QVERIFY((got->pLow <= got->pHigh).all() && (got->qLow <= got->qHigh).all());
    QVERIFY((got->pLow >= 0.0).all() && (got->qLow >= 0.0).all());
    QVERIFY((got->pHigh <= 1.0).all() && (got->qHigh <= 1.0).all());
}

void TestSpread::bandHoldsThePopulations_data()
{
    QTest::addColumn<double>("sigma");
    QTest::newRow("sigma 0.25") << 0.25;
    QTest::newRow("sigma 0.5") << 0.5;
}

void TestSpread::bandHoldsThePopulations()
{
    QFETCH(const double, sigma);
    const kl::Parameters parameters {10'000, sigma, 79, 42};
    const Eigen::ArrayXd edges = edgesOf(parameters);
    const auto got = kl::spread(parameters, edges, kl::kSpreadSeeds, skipping);
    QVERIFY(got);

    // What other seeds give, far from those of the band.
    constexpr int kOthers = 60;
    std::vector<std::vector<double>> othersP;
    std::vector<std::vector<double>> othersQ;
    for (int i = 0; i < kOthers; ++i) {
        const plain::Samples samples = plain::samples(ofRun(parameters, 1'000'000 + i));
        othersP.push_back(shares(samples.p, edges));
        othersQ.push_back(shares(samples.q, edges));
    }

    int bins = 0;
    int withExact = 0;
    int within = 0;
    const auto look = [&](const auto& others, Eigen::Index bin, double exact, double low, double high) {
        if (exact * 10'000.0 < 50.0)
            return; // counts of some ten come in steps too coarse for a share of 90 %
        ++bins;
        withExact += low <= exact && exact <= high;
        for (const std::vector<double>& other : others)
            within += low <= other[static_cast<std::size_t>(bin)] && other[static_cast<std::size_t>(bin)] <= high;
    };
    for (Eigen::Index bin = 0; bin < edges.size() - 1; ++bin) {
        const double from = edges[bin];
        const double to = edges[bin + 1];
        look(othersP, bin, cdfOfP(to, sigma) - cdfOfP(from, sigma), got->pLow[bin], got->pHigh[bin]);
        look(othersQ, bin, cdfOfNormal(to) - cdfOfNormal(from), got->qLow[bin], got->qHigh[bin]);
    }
    QVERIFY2(bins > 40, QByteArray::number(bins).constData());
    // The masses of a run scatter about the exact ones, which are hence well inside the band everywhere.
    QCOMPARE(withExact, bins);
    // 90 % of what other seeds give. The quantiles are known from 200 runs: ±1.5 % of the runs each, alike for
    // neighbouring bins; edges included, a band of counts holds a little more.
    const double share = static_cast<double>(within) / (static_cast<double>(bins) * kOthers);
    QVERIFY2(share > 0.87 && share < 0.94, shown(share, 0.9).constData());
}

void TestSpread::progressIsMonotone()
{
    const kl::Parameters parameters {2'000, 0.5, 79, 42};
    std::vector<double> seen;
    bool elsewhere = false;
    const auto caller = std::this_thread::get_id();
    const auto note = [&](double done) {
        seen.push_back(done);
        elsewhere |= std::this_thread::get_id() != caller;
    };
    QVERIFY(kl::spread(parameters, edgesOf(parameters), 100, skipping, {}, note));
    QVERIFY(!elsewhere);
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    QVERIFY(seen.front() > 0.0);
    QCOMPARE(seen.back(), 1.0);
    // One call for each run of this thread, which shares them with the other processors.
    QVERIFY(seen.size() <= 101);
}

void TestSpread::stoppedBeforeItStarts()
{
    std::stop_source stopped;
    stopped.request_stop();
    std::atomic<int> calls = 0;
    const auto count = [&](const kl::Counts& p, const kl::Counts& q) {
        ++calls;
        return skipping(p, q);
    };
    const kl::Parameters parameters {1'000, 0.5, 79, 42};
    QVERIFY(!kl::spread(parameters, edgesOf(parameters), 50, count, stopped.get_token(), [&](double) { ++calls; }));
    QCOMPARE(calls.load(), 0);
}

void TestSpread::stoppedByTheListener()
{
    const kl::Parameters parameters {20'000, 0.5, 79, 42};
    const Eigen::ArrayXd edges = edgesOf(parameters);
    std::stop_source source;
    std::atomic<int> afterwards = 0;
    const auto count = [&](const kl::Counts& p, const kl::Counts& q) {
        afterwards += source.stop_requested();
        return skipping(p, q);
    };
    int calls = 0;
    const auto listener = [&](double) {
        if (++calls == 2)
            source.request_stop();
    };
    QVERIFY(!kl::spread(parameters, edges, 1'000, count, source.get_token(), listener));
    QCOMPARE(calls, 2);
    // Others may be between their last look at the token and their values.
    QVERIFY2(afterwards < static_cast<int>(kl::processorCount()), QByteArray::number(afterwards).constData());
}

void TestSpread::stoppedInTheMiddleOfARun()
{
    // The first run that is done asks for the stop, while those of the other processors go on; from another thread too.
    const kl::Parameters parameters {1'000'000, 0.5, 79, 42};
    const Eigen::ArrayXd edges = kl::linspace(-4.0, 12.0, 80);
    for (const bool fromOutside : {false, true}) {
        std::stop_source source;
        std::atomic<int> calls = 0;
        const auto count = [&](const kl::Counts& p, const kl::Counts& q) {
            if (++calls == 1) {
                if (fromOutside)
                    std::jthread([&source] { source.request_stop(); }).join();
                else
                    source.request_stop();
            }
            return skipping(p, q);
        };
        QVERIFY(!kl::spread(parameters, edges, kl::kSpreadSeeds, count, source.get_token()));
        // Of the others each may have been between its last look at the token and its values; none starts another run.
        QVERIFY2(calls <= static_cast<int>(kl::processorCount()), QByteArray::number(calls.load()).constData());
    }
}

void TestSpread::errorOfTheDivergence()
{
    const kl::Parameters parameters {1'000, 0.5, 79, 42};
    std::atomic<int> calls = 0;
    const auto failing = [&](const kl::Counts&, const kl::Counts&) -> std::pair<double, double> {
        if (++calls >= 3)
            throw std::runtime_error("from the divergence");
        return {0.0, 0.0};
    };
    const QByteArray message
        = errorOf<std::runtime_error>([&] { (void)kl::spread(parameters, edgesOf(parameters), 1'000, failing); });
    QCOMPARE(message, QByteArray("from the divergence"));
    // Each processor may be at one more.
    QVERIFY2(calls <= 3 + 2 * static_cast<int>(kl::processorCount()), QByteArray::number(calls.load()).constData());
}

void TestSpread::errorOfTheListener()
{
    const kl::Parameters parameters {1'000, 0.5, 79, 42};
    int calls = 0;
    const auto listener = [&](double) {
        if (++calls == 2)
            throw std::runtime_error("from the listener");
    };
    const QByteArray message = errorOf<std::runtime_error>(
        [&] { (void)kl::spread(parameters, edgesOf(parameters), 1'000, skipping, {}, listener); });
    QCOMPARE(message, QByteArray("from the listener"));
    QCOMPARE(calls, 2);
}

void TestSpread::argumentErrors_data()
{
    QTest::addColumn<kl::Parameters>("parameters");
    QTest::addColumn<Values>("edges");
    QTest::addColumn<int>("seeds");
    QTest::addColumn<QByteArrayList>("parts");
    using Parts = QByteArrayList;
    const Values edges {-1.0, 0.0, 1.0};
    QTest::newRow("samples") << kl::Parameters {1, 0.5, 79, 42} << edges << 10 << Parts {"samples", "not 1"};
    QTest::newRow("sigma") << kl::Parameters {10, kNaN, 79, 42} << edges << 10 << Parts {"sigma", "nan"};
    QTest::newRow("bins") << kl::Parameters {10, 0.5, 0, 42} << edges << 10 << Parts {"bins", "not 0"};
    QTest::newRow("seed") << kl::Parameters {10, 0.5, 79, -1} << edges << 10 << Parts {"seed", "-1"};
    QTest::newRow("no seeds") << kl::Parameters {} << edges << 0 << Parts {"seeds", "1", "not 0"};
    QTest::newRow("negative seeds") << kl::Parameters {} << edges << -5 << Parts {"seeds", "-5"};
    QTest::newRow("no edges") << kl::Parameters {} << Values {} << 10 << Parts {"edges", "2", "not 0"};
    QTest::newRow("falling edges") << kl::Parameters {} << Values {0.0, -1.0} << 10 << Parts {"edge 1", "-1"};
    QTest::newRow("an edge that is NaN") << kl::Parameters {} << Values {0.0, kNaN} << 10 << Parts {"edge 1", "finite"};
}

void TestSpread::argumentErrors()
{
    QFETCH(const kl::Parameters, parameters);
    QFETCH(const Values, edges);
    QFETCH(const int, seeds);
    QFETCH(const QByteArrayList, parts);
    int calls = 0;
    const auto never = [&](const kl::Counts&, const kl::Counts&) {
        ++calls;
        return std::pair {0.0, 0.0};
    };
    const QByteArray message
        = errorOf<std::invalid_argument>([&] { (void)kl::spread(parameters, asArray(edges), seeds, never); });
    QVERIFY2(names(message, parts), message.constData());
    QCOMPARE(calls, 0);
}

QTEST_APPLESS_MAIN(TestSpread)
#include "tst_spread.moc"
