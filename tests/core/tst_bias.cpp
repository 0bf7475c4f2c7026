// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/bias.h"

#include "core/estimate/divergence.h"
#include "testing.h"

#include <random>

Q_DECLARE_METATYPE(kl::EmptyBins)

class TestBias : public QObject {
    Q_OBJECT
private slots:
    void byHand();
    void isTheExpectation_data();
    void isTheExpectation();
    void isTheMeanOverSamples_data();
    void isTheMeanOverSamples();
    void largePseudocountLeavesNothingToChance();
    void noValueForAReason_data();
    void noValueForAReason();
    void smallPseudocountIsBeyondFirstOrder();
    void errors_data();
    void errors();
};

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

using List = QList<double>;

kl::Parameters with(kl::EmptyBins emptyBins, std::int64_t n, double pseudocount = 0.5)
{
    return {.sampleCount = n, .emptyBins = emptyBins, .pseudocount = pseudocount};
}

/// Counts of @p n values that fall into bins with the chances @p mass.
kl::Counts drawn(const Eigen::ArrayXd& mass, std::int64_t n, std::mt19937_64& engine)
{
    std::vector<double> upTo;
    for (const double each : mass)
        upTo.push_back((upTo.empty() ? 0.0 : upTo.back()) + each);
    kl::Counts counts = kl::Counts::Zero(mass.size());
    for (std::int64_t i = 0; i < n; ++i) {
        const double uniform = static_cast<double>(engine() >> 11U) * 0x1p-53;
        const auto bin = std::upper_bound(upTo.begin(), upTo.end(), uniform) - upTo.begin();
        ++counts[std::min<Eigen::Index>(bin, mass.size() - 1)]; // rounding may leave the last end below 1
    }
    return counts;
}

/// The estimate as a function of the shares of values in each bin, and its gradient there.
struct Estimate {
    double value = 0.0;
    Eigen::ArrayXd byP;
    Eigen::ArrayXd byQ;
};

/// Written from the definitions, apart from the product's code, for masses of which each is 0 only where skipped.
Estimate estimateOf(const Eigen::ArrayXd& p, const Eigen::ArrayXd& q, const kl::Parameters& parameters)
{
    const auto n = static_cast<double>(parameters.sampleCount);
    const auto bins = static_cast<double>(p.size());
    const Eigen::Array<bool, Eigen::Dynamic, 1> shared = p > 0.0 && q > 0.0;
    const auto over = [&shared](const Eigen::ArrayXd& values) { return Eigen::ArrayXd(shared.select(values, 0.0)); };
    if (parameters.emptyBins == kl::EmptyBins::Smooth) {
        const double weight = n / (n + parameters.pseudocount * bins);
        const Eigen::ArrayXd u = weight * p + (1.0 - weight) / bins;
        const Eigen::ArrayXd v = weight * q + (1.0 - weight) / bins;
        return {(u * (u / v).log()).sum(), weight * ((u / v).log() + 1.0), -weight * u / v};
    }
    if (parameters.emptyBins == kl::EmptyBins::Renormalise) {
        const double a = over(p).sum();
        const double b = over(q).sum();
        const Eigen::ArrayXd ratio = (p / a) / (q / b);
        const double value = over(p / a * ratio.log()).sum();
        return {value, over((ratio.log() - value) / a), over((1.0 - ratio) / b)};
    }
    return {over(p * (p / q).log()).sum(), over((p / q).log() + 1.0), over(-p / q)};
}

} // namespace

void TestBias::byHand()
{
    const Eigen::ArrayXd half {{0.5, 0.5}};
    const auto biasOf = [](const Eigen::ArrayXd& p, const Eigen::ArrayXd& q, const kl::Parameters& parameters) {
        return kl::expectedBias(p, q, parameters).value;
    };
    using enum kl::EmptyBins;
    // Two bins of ½·½/(2N·½) + ½·½·½/(2N·¼), whatever is done with empty bins where there are none.
    for (const kl::EmptyBins emptyBins : {Skip, Strict, Renormalise}) {
        const double got = biasOf(half, half, with(emptyBins, 400));
        QVERIFY2(isRelativelyClose(got, 1.0 / 400.0, 1e-15), shown(kl::name(emptyBins).data(), got, 1.0 / 400.0));
    }
    // With α = 100 in two bins, 400 of 600 parts are the sample's: its variance is (2/3)² of that, the masses stay ½.
    const double smooth = biasOf(half, half, with(Smooth, 400, 100.0));
    QVERIFY2(isRelativelyClose(smooth, 4.0 / 9.0 / 400.0, 1e-15), shown(smooth, 4.0 / 9.0 / 400.0));

    // The shared bins alone count: (1 − ¼)/(2N) + ¼·½/(2N·½) and (1 − ½)/(2N) + ½·¾/(2N·¼).
    const Eigen::ArrayXd p {{0.25, 0.25, 0.5, 0.0, 0.0}};
    const Eigen::ArrayXd q {{0.0, 0.5, 0.25, 0.25, 0.0}};
    const double skip = biasOf(p, q, with(Skip, 10));
    const double expected = (0.75 + 0.25 + 0.5 + 1.5) / 20.0;
    QVERIFY2(isRelativelyClose(skip, expected, 1e-15), shown(skip, expected));
    // Rescaled they are ⅓ ⅔ of 7½ values and ⅔ ⅓ of 7½: (⅔ + ⅓)/15 and (⅓·⅓/⅔ + ⅔·⅔/⅓)/15.
    const double rescaled = biasOf(p, q, with(Renormalise, 10));
    const double expectedRescaled = (1.0 + 1.0 / 6.0 + 4.0 / 3.0) / 15.0;
    QVERIFY2(isRelativelyClose(rescaled, expectedRescaled, 1e-15), shown(rescaled, expectedRescaled));

    // A mass of 1 leaves nothing to chance.
    for (const kl::EmptyBins emptyBins : kl::kEmptyBins)
        QCOMPARE(biasOf(Eigen::ArrayXd {{1.0}}, Eigen::ArrayXd {{1.0}}, with(emptyBins, 10)), 0.0);
    QCOMPARE(biasOf(Eigen::ArrayXd {{0.5, 0.5}}, Eigen::ArrayXd {{0.0, 1.0}}, with(Renormalise, 10)), 0.0);
}

void TestBias::isTheExpectation_data()
{
    QTest::addColumn<QJsonObject>("c");
    for (const QJsonValue& c : ::golden("populations.json")["bias"].toArray())
        QTest::addRow("%d bins, N = %d", static_cast<int>(c["p"].toArray().size()), c["n"].toInt()) << c.toObject();
}

/// Exact expectations over all counts, from tests/reference.
void TestBias::isTheExpectation()
{
    QFETCH(const QJsonObject, c);
    const Eigen::ArrayXd p = asArray(numbers(c["p"]));
    const Eigen::ArrayXd q = asArray(numbers(c["q"]));
    const std::int64_t n = c["n"].toInteger();
    const auto isFirstOrder = [n](const Eigen::ArrayXd& x, const Eigen::ArrayXd& y, double expected) {
        // What is left out begins with 1/N²: (1 − x²)/(12x) for Σ x̂ ln x̂, and for −Σ x ln ŷ less than x/y² a bin.
        const double left = (1.0 / x + x / y.square()).sum() / static_cast<double>(n * n);
        const double got = kl::expectedBias(x, y, with(kl::EmptyBins::Skip, n)).value;
        QVERIFY2(left < 0.1 * expected, QByteArray::number(left).constData());
        QVERIFY2(std::abs(got - expected) <= left, shown(got, expected).constData());
    };
    isFirstOrder(p, q, number(c["pq"]));
    isFirstOrder(q, p, number(c["qp"]));
}

void TestBias::isTheMeanOverSamples_data()
{
    QTest::addColumn<List>("p");
    QTest::addColumn<List>("q");
    QTest::addColumn<kl::EmptyBins>("emptyBins");
    QTest::addColumn<double>("pseudocount");
    using enum kl::EmptyBins;
    const List p {0.1, 0.3, 0.4, 0.2};
    const List q {0.25, 0.25, 0.3, 0.2};
    const List pAlone {0.1, 0.3, 0.4, 0.0, 0.2};
    const List qAlone {0.25, 0.25, 0.3, 0.2, 0.0};
    QTest::newRow("all shared, skip") << p << q << Skip << 0.5;
    QTest::newRow("all shared, strict") << p << q << Strict << 0.5;
    QTest::newRow("all shared, renormalise") << p << q << Renormalise << 0.5;
    QTest::newRow("all shared, smooth ½") << p << q << Smooth << 0.5;
    QTest::newRow("all shared, smooth 50") << p << q << Smooth << 50.0;
    QTest::newRow("some shared, skip") << pAlone << qAlone << Skip << 0.5;
    QTest::newRow("some shared, renormalise") << pAlone << qAlone << Renormalise << 0.5;
    QTest::newRow("some shared, smooth 5") << pAlone << qAlone << Smooth << 5.0;
}

/// The formula at the true masses against the mean over samples of 500. The first-order part of each run is taken off:
/// its expectation is 0, and without it a few thousand runs tell the mean to a few per cent.
void TestBias::isTheMeanOverSamples()
{
    QFETCH(const List, p);
    QFETCH(const List, q);
    QFETCH(const kl::EmptyBins, emptyBins);
    QFETCH(const double, pseudocount);
    constexpr std::int64_t kN = 500;
    constexpr int kRuns = 4000;
    const Eigen::ArrayXd x = asArray(p);
    const Eigen::ArrayXd y = asArray(q);
    const kl::Parameters parameters = with(emptyBins, kN, pseudocount);
    const Estimate truth = estimateOf(x, y, parameters);
    std::mt19937_64 engine(2026);
    double total = 0.0;
    double squares = 0.0;
    for (int run = 0; run < kRuns; ++run) {
        const kl::Counts pCounts = drawn(x, kN, engine);
        const kl::Counts qCounts = drawn(y, kN, engine);
        const double estimate = kl::divergences(pCounts, qCounts, emptyBins, pseudocount).pq;
        const double linear = (truth.byP * (kl::mass(pCounts) - x)).sum() + (truth.byQ * (kl::mass(qCounts) - y)).sum();
        const double added = estimate - truth.value - linear;
        total += added;
        squares += added * added;
    }
    const double mean = total / kRuns;
    const double standardError = std::sqrt((squares / kRuns - mean * mean) / kRuns);
    const double bias = kl::expectedBias(x, y, parameters).value;
    // Four standard errors, and what is of second order: a bin expects 50 values at least, so a few parts in 50.
    QVERIFY2(std::abs(mean - bias) <= 4.0 * standardError + 0.04 * bias, shown(bias, mean));
    QVERIFY(4.0 * standardError < 0.1 * bias); // the test could fail
}

/// α = 1000 against 20 values: all masses are nearly equal whatever the sample, and so are the estimates.
void TestBias::largePseudocountLeavesNothingToChance()
{
    const Eigen::ArrayXd p {{0.5, 0.3, 0.2, 0.0}};
    const Eigen::ArrayXd q {{0.0, 0.3, 0.3, 0.4}};
    const kl::Counts pCounts = (20.0 * p).round().cast<std::int64_t>();
    const kl::Counts qCounts = (20.0 * q).round().cast<std::int64_t>();
    const double estimate = kl::divergences(pCounts, qCounts, kl::EmptyBins::Smooth, 1000.0).pq;
    const double bias = kl::expectedBias(p, q, with(kl::EmptyBins::Smooth, 20, 1000.0)).value;
    QVERIFY2(bias > 0.0 && bias < estimate, shown(bias, estimate));
}

void TestBias::noValueForAReason_data()
{
    QTest::addColumn<List>("p");
    QTest::addColumn<List>("q");
    QTest::addColumn<kl::EmptyBins>("emptyBins");
    QTest::addColumn<double>("pseudocount");
    QTest::addColumn<QByteArray>("reason"); // empty: there is a value
    using enum kl::EmptyBins;
    const List left {1.0, 0.0};
    const List right {0.0, 1.0};
    const List half {0.5, 0.5};
    const QByteArray nothing = "no bin holds values of both";
    QTest::newRow("nothing shared, skip") << left << right << Skip << 0.5 << nothing;
    QTest::newRow("nothing shared, renormalise") << left << right << Renormalise << 0.5 << nothing;
    QTest::newRow("nothing shared, strict") << left << right << Strict << 0.5 << QByteArray("infinite");
    QTest::newRow("P alone, smooth ½") << half << left << Smooth << 0.5 << QByteArray();
    QTest::newRow("each in one bin, smooth") << left << right << Smooth << 0.5 << QByteArray("single bin");
    QTest::newRow("one bin, smooth") << List {1.0} << List {1.0} << Smooth << 0.5 << QByteArray();
    QTest::newRow("P alone, strict") << half << left << Strict << 0.5 << QByteArray("infinite");
    QTest::newRow("Q alone, strict") << left << half << Strict << 0.5 << QByteArray();
    QTest::newRow("P alone, smooth ¼") << half << left << Smooth << 0.25 << QByteArray();
    QTest::newRow("P alone, smooth 0.2") << half << left << Smooth << 0.2 << QByteArray("pseudocount below 0.25");
    QTest::newRow("Q alone, smooth 0.2") << left << half << Smooth << 0.2 << QByteArray();
    QTest::newRow("all shared, smooth 0.2") << half << half << Smooth << 0.2 << QByteArray();
}

void TestBias::noValueForAReason()
{
    QFETCH(const List, p);
    QFETCH(const List, q);
    QFETCH(const kl::EmptyBins, emptyBins);
    QFETCH(const double, pseudocount);
    QFETCH(const QByteArray, reason);
    const kl::Bias got = kl::expectedBias(asArray(p), asArray(q), with(emptyBins, 100, pseudocount));
    QCOMPARE(std::isnan(got.value), !reason.isEmpty());
    QCOMPARE(got.reason.empty(), reason.isEmpty());
    QVERIFY2(QByteArray::fromStdString(got.reason).contains(reason), got.reason.c_str());
}

/// Why there is no value then. Where Q expects half a value of 200, runs that leave the bin empty are most of them;
/// with α = 0.001 chance adds more than first order finds even at the true masses by a factor, with α = ½ no such
/// thing.
void TestBias::smallPseudocountIsBeyondFirstOrder()
{
    constexpr std::int64_t kN = 200;
    constexpr int kRuns = 4000;
    const Eigen::ArrayXd p {{0.5, 0.5}};
    const Eigen::ArrayXd q {{0.0025, 0.9975}};
    const auto ratio = [&](double pseudocount) {
        const kl::Parameters parameters = with(kl::EmptyBins::Smooth, kN, pseudocount);
        const double truth = estimateOf(p, q, parameters).value;
        std::mt19937_64 engine(8);
        double added = 0.0;
        for (int run = 0; run < kRuns; ++run) {
            const kl::Counts pCounts = drawn(p, kN, engine);
            const kl::Counts qCounts = drawn(q, kN, engine);
            added += kl::divergences(pCounts, qCounts, kl::EmptyBins::Smooth, pseudocount).pq - truth;
        }
        return added / kRuns / kl::expectedBias(p, q, parameters).value;
    };
    QVERIFY2(ratio(0.5) > 0.5 && ratio(0.5) < 2.0, QByteArray::number(ratio(0.5)));
    QVERIFY2(ratio(0.001) > 2.0, QByteArray::number(ratio(0.001)));
}

void TestBias::errors_data()
{
    QTest::addColumn<List>("p");
    QTest::addColumn<List>("q");
    QTest::addColumn<int>("sampleCount");
    QTest::addColumn<QByteArrayList>("parts");
    const List half {0.5, 0.5};
    QTest::newRow("no bins") << List {} << List {} << 10 << QByteArrayList {"p has 0", "q has 0", "at least 1"};
    QTest::newRow("q too short") << half << List {1.0} << 10 << QByteArrayList {"p has 2", "q has 1", "same number"};
    QTest::newRow("negative q") << half << List {1.5, -0.5} << 10 << QByteArrayList {"q is -0.5", "bin 1"};
    QTest::newRow("p is NaN") << List {kNaN, 1.0} << half << 10 << QByteArrayList {"p is", "nan", "bin 0"};
    QTest::newRow("no samples") << half << half << 0 << QByteArrayList {"sampleCount", "not 0"};
}

void TestBias::errors()
{
    QFETCH(const List, p);
    QFETCH(const List, q);
    QFETCH(const int, sampleCount);
    QFETCH(const QByteArrayList, parts);
    for (const kl::EmptyBins emptyBins : kl::kEmptyBins) {
        const QByteArray message = errorOf<std::invalid_argument>(
            [&] { (void)kl::expectedBias(asArray(p), asArray(q), with(emptyBins, sampleCount)); });
        QVERIFY2(names(message, parts), message.constData());
    }
}

QTEST_APPLESS_MAIN(TestBias)
#include "tst_bias.moc"
