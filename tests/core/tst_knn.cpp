// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/knn.h"

#include "core/estimate/moments.h"
#include "core/explorer.h"
#include "core/stream/gaussianstream.h"
#include "testing.h"

#include <array>
#include <numbers>
#include <random>
#include <span>

Q_DECLARE_METATYPE(kl::Parameters)

class TestKnn : public QObject {
    Q_OBJECT
private slots:
    void byHand_data();
    void byHand();
    void goldenValues_data();
    void goldenValues();
    void bruteForce_data();
    void bruteForce();
    void noValue_data();
    void noValue();
    void errors_data();
    void errors();
    void momentsErrors_data();
    void momentsErrors();
    void standardisedByHand();
    void standardisingMakesNoTies();
    void tiesOfRawValuesStay();
    void programsSamples_data();
    void programsSamples();
    void onlyDifferencesMatter();
    void scaleDoesNotMatter();
    void beyondTheRatiosOfDoubles();
    void gaussianClosedForm_data();
    void gaussianClosedForm();
    void notebooksPopulations();
    void reverseGrowsWithoutBound();
};

namespace {

using Values = QList<double>;

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// The estimate from values that are in the same units already.
kl::KnnDivergence knn(std::span<const double> x, std::span<const double> y, int k)
{
    return kl::knnDivergence({{x.begin(), x.end()}}, {{y.begin(), y.end()}}, k);
}

/// Distance from @p place to the k-th nearest of @p values, all of them tried.
double kthDistance(double place, std::vector<double> values, int k)
{
    for (double& value : values)
        value = std::abs(place - value);
    std::nth_element(values.begin(), values.begin() + (k - 1), values.end());
    return values[static_cast<std::size_t>(k) - 1];
}

/// The formula as it stands, in O(n (n + m)); NaN for ties.
double bruteForced(const std::vector<double>& x, const std::vector<double>& y, int k)
{
    double total = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        std::vector<double> others = x;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
        const double rho = kthDistance(x[i], others, k);
        const double nu = kthDistance(x[i], y, k);
        if (!(rho > 0.0 && nu > 0.0))
            return kNaN;
        total += std::log(nu) - std::log(rho);
    }
    const auto n = static_cast<double>(x.size());
    const auto m = static_cast<double>(y.size());
    return total / n + std::log(m / (n - 1.0));
}

std::vector<double> sorted(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values;
}

std::vector<double> normals(kl::GaussianStream& stream, std::size_t size, double mean = 0.0, double std = 1.0)
{
    std::vector<double> values(size);
    stream.fill(values);
    for (double& value : values)
        value = mean + std * value;
    return sorted(values);
}

std::vector<double> standardized(std::vector<double> values)
{
    const kl::Moments moments = kl::moments(values);
    for (double& value : values)
        value = (value - moments.mean) / moments.std;
    return values;
}

/// The notebook's P and Q, sorted.
struct Samples {
    std::vector<double> p;
    std::vector<double> q;
};
Samples notebooks(std::uint32_t seed, std::size_t size, double sigma)
{
    kl::GaussianStream stream(seed);
    std::vector<double> p = normals(stream, size);
    for (double& value : p)
        value = std::exp(sigma * value);
    const std::vector<double> q = normals(stream, size);
    return {standardized(p), standardized(q)};
}

std::vector<double> mapped(const std::vector<double>& values, double factor, double shift)
{
    std::vector<double> result = values;
    for (double& value : result)
        value = factor * value + shift;
    return sorted(result);
}

} // namespace

void TestKnn::byHand_data()
{
    QTest::addColumn<Values>("x");
    QTest::addColumn<Values>("y");
    QTest::addColumn<int>("k");
    QTest::addColumn<double>("nats");
    const double ln2 = std::numbers::ln2;

    // ρ = 1, 1, 2 and ν = ½, ½, 2; the sizes add ln(2/2).
    QTest::newRow("nearest") << Values {0.0, 1.0, 3.0} << Values {0.5, 5.0} << 1 << -2.0 / 3.0 * ln2;
    // ρ = 3, 2, 3 and ν = 5, 4, 5/2.
    QTest::newRow("second nearest") << Values {0.0, 1.0, 3.0} << Values {0.5, 5.0} << 2
                                    << std::log(5.0 / 3.0 * 2.0 * 2.5 / 3.0) / 3.0;
    QTest::newRow("the fewest values") << Values {0.0, 2.0} << Values {1.0} << 1 << -ln2; // ν/ρ = ½, m/(n−1) = 1
    QTest::newRow("all y below") << Values {0.0, 1.0} << Values {-1.0, -1.0, -1.0} << 1 << 0.5 * ln2 + std::log(3.0);
    // ρ = 3, 2, 2, 3 and ν = 5, 4, 3, 2; as many y as neighbours, so the farthest is taken.
    QTest::newRow("all y above") << Values {0.0, 1.0, 2.0, 3.0} << Values {4.0, 4.5, 5.0} << 3
                                 << 0.25 * std::log(120.0 / 36.0);
    // The third of k + 1 = 3 equal values is not needed: ρ = 2, 2, 2, ν = 1, 1, 1.
    QTest::newRow("ties nearer than k") << Values {0.0, 0.0, 2.0} << Values {1.0, 1.0} << 2 << -ln2;
}

void TestKnn::byHand()
{
    QFETCH(const Values, x);
    QFETCH(const Values, y);
    QFETCH(const int, k);
    QFETCH(const double, nats);
    const kl::KnnDivergence got = knn(x, y, k);
    QVERIFY2(isClose(got.value, nats, 1e-15), shown(got.value, nats).constData()); // a few logs
    QCOMPARE(got.reason, std::string());
    QCOMPARE(got.neighbours, k);
}

void TestKnn::goldenValues_data()
{
    QTest::addColumn<std::vector<double>>("x");
    QTest::addColumn<std::vector<double>>("y");
    QTest::addColumn<int>("k");
    QTest::addColumn<double>("nats");
    for (const QJsonValue& one : golden("knn.json")["cases"].toArray()) {
        for (const QJsonValue& estimate : one["estimates"].toArray()) {
            const int k = estimate["neighbours"].toInt();
            QTest::addRow("%s, %d neighbours", qPrintable(one["name"].toString()), k)
                << numbers(one["x"]) << numbers(one["y"]) << k << number(estimate["value"]);
        }
    }
}

void TestKnn::goldenValues()
{
    QFETCH(const std::vector<double>, x);
    QFETCH(const std::vector<double>, y);
    QFETCH(const int, k);
    QFETCH(const double, nats);
    const kl::KnnDivergence got = knn(x, y, k);
    // The golden sum is exact; ours is of some 100 logs of up to 8, each right to an ulp.
    QVERIFY2(isClose(got.value, nats, 1e-14), shown(got.value, nats).constData());
}

void TestKnn::bruteForce_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<int>("m");
    QTest::addColumn<int>("places"); // values are drawn from so many even places, 0: from all doubles of [0, 1)
    for (const int places : {0, 1'000, 50}) {
        for (const auto& [n, m] : {std::pair {2, 1}, {3, 3}, {20, 60}, {60, 20}, {150, 150}})
            QTest::addRow("%d and %d values of %d places", n, m, places) << n << m << places;
    }
}

void TestKnn::bruteForce()
{
    QFETCH(const int, n);
    QFETCH(const int, m);
    QFETCH(const int, places);
    std::mt19937 engine(7);
    const auto drawn = [&](int size) {
        std::vector<double> values(static_cast<std::size_t>(size));
        for (double& value : values)
            value = places > 0 ? static_cast<double>(engine() % static_cast<unsigned>(places))
                               : static_cast<double>(engine()) * 0x1p-32;
        return sorted(values);
    };
    for (int round = 0; round < 20; ++round) {
        const std::vector<double> x = drawn(n);
        const std::vector<double> y = drawn(m);
        for (const int k : {1, 2, 3, 5, 10, std::min(n - 1, m)}) {
            const kl::KnnDivergence got = knn(x, y, k);
            if (k >= n || k > m) {
                QVERIFY(std::isnan(got.value));
                continue;
            }
            // On 50 places many distances are equal on both sides, and some are 0.
            const double expected = bruteForced(x, y, k);
            // The distances are the same to the last bit; up to 150 logs of at most 20 differ in theirs.
            QVERIFY2(isClose(got.value, expected, 1e-13), shown(k, got.value, expected).constData());
            QCOMPARE(got.reason.empty(), !std::isnan(expected));
        }
    }
}

void TestKnn::noValue_data()
{
    QTest::addColumn<Values>("x");
    QTest::addColumn<Values>("y");
    QTest::addColumn<int>("k");
    QTest::addColumn<QByteArrayList>("parts");
    using Parts = QByteArrayList;

    QTest::newRow("nothing") << Values {} << Values {} << 1 << Parts {"X", "0 values", "needs 2"};
    QTest::newRow("one x has no other") << Values {1.0} << Values {0.0, 2.0} << 1 << Parts {"X", "1 value,", "needs 2"};
    QTest::newRow("no y") << Values {0.0, 1.0} << Values {} << 1 << Parts {"Y", "0 values", "needs 1"};
    QTest::newRow("N = 2") << Values {-1.0, 1.0} << Values {-1.0, 1.0} << kl::kKnnNeighbours
                           << Parts {"X", "2 values", "5 neighbours", "6"};
    QTest::newRow("as many x as neighbours")
        << Values {1.0, 2.0, 3.0} << Values {4.0, 5.0, 6.0} << 3 << Parts {"X", "3 values", "need 4"};
    QTest::newRow("one y too few") << Values {1.0, 2.0, 3.0, 4.0} << Values {4.5, 5.0} << 3
                                   << Parts {"Y", "2 values", "need 3"};
    QTest::newRow("two x in one place") << Values {0.0, 0.0, 1.0, 2.0} << Values {0.5, 1.5} << 1
                                        << Parts {"2 values of X are tied", "neighbour 1"};
    QTest::newRow("y where x is") << Values {0.0, 1.0, 2.0} << Values {1.0, 1.0, 3.0} << 2
                                  << Parts {"1 value of X is tied", "neighbour 2"};
    QTest::newRow("zeros of both signs") << Values {-0.0, 0.0, 1.0} << Values {0.5} << 1 << Parts {"2 values of X"};
    QTest::newRow("all in one place") << Values {3.0, 3.0, 3.0} << Values {3.0, 3.0, 3.0} << 1
                                      << Parts {"3 values of X"};
    // ρ = 0 there would be −∞ and ν = 0 elsewhere +∞; neither is a value.
    QTest::newRow("ties of both kinds") << Values {0.0, 0.0, 1.0, 3.0} << Values {1.0, 2.5} << 1
                                        << Parts {"3 values of X"};
    QTest::newRow("z-scores of two values each")
        << Values {-1.0, 1.0} << Values {-1.0, 1.0} << 1 << Parts {"2 values of X are tied"};
}

void TestKnn::noValue()
{
    QFETCH(const Values, x);
    QFETCH(const Values, y);
    QFETCH(const int, k);
    QFETCH(const QByteArrayList, parts);
    const kl::KnnDivergence got = knn(x, y, k);
    QVERIFY2(std::isnan(got.value), shown(got.value, kNaN).constData());
    QVERIFY2(names(got.reason.c_str(), parts), got.reason.c_str());
    QCOMPARE(got.neighbours, k);
}

void TestKnn::errors_data()
{
    QTest::addColumn<Values>("x");
    QTest::addColumn<Values>("y");
    QTest::addColumn<int>("k");
    QTest::addColumn<QByteArrayList>("parts");
    using Parts = QByteArrayList;
    const Values good {0.0, 1.0, 2.0};

    QTest::newRow("no neighbour") << good << good << 0 << Parts {"neighbours", "1", "0"};
    QTest::newRow("negative neighbours") << good << good << -3 << Parts {"neighbours", "-3"};
    QTest::newRow("x falls") << Values {0.0, 2.0, 1.5} << good << 1 << Parts {"x is 1.5", "index 2", "sorted"};
    QTest::newRow("y falls") << good << Values {0.5, 0.25} << 1 << Parts {"y is 0.25", "index 1", "sorted"};
    QTest::newRow("x falls a little") << Values {0.0, 1e-300, 5e-324} << good << 1 << Parts {"x is 5e-324 at"};
    QTest::newRow("digits as few as are enough") << good << Values {0.5, 0.1} << 1 << Parts {"y is 0.1 at"};
    QTest::newRow("x is NaN") << Values {kNaN, 1.0, 2.0} << good << 1 << Parts {"x is nan", "index 0", "finite"};
    QTest::newRow("NaN behind others") << Values {0.0, 1.0, kNaN} << good << 1 << Parts {"x is nan", "index 2"};
    QTest::newRow("y is NaN") << good << Values {0.0, kNaN, 2.0} << 1 << Parts {"y is nan", "index 1"};
    QTest::newRow("x is infinite") << Values {0.0, 1.0, kInfinity} << good << 1 << Parts {"x is inf", "index 2"};
    QTest::newRow("y is infinite") << good << Values {-kInfinity, 0.0} << 1 << Parts {"y is -inf", "index 0"};
    QTest::newRow("too few, and wrong") << Values {kNaN} << Values {} << 5 << Parts {"x is nan at index 0"};
    QTest::newRow("differences overflow") << Values {-1e308, 0.0} << Values {1e308} << 1 << Parts {"lowest", "highest"};
}

void TestKnn::errors()
{
    QFETCH(const Values, x);
    QFETCH(const Values, y);
    QFETCH(const int, k);
    QFETCH(const QByteArrayList, parts);
    const QByteArray message = errorOf<std::invalid_argument>([&] { (void)knn(x, y, k); });
    QVERIFY2(names(message, parts), message.constData());
}

void TestKnn::momentsErrors_data()
{
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("std");
    QTest::addColumn<QByteArrayList>("parts");
    using Parts = QByteArrayList;
    QTest::newRow("mean NaN") << kNaN << 1.0 << Parts {"the mean of ", " is nan;", "finite"};
    QTest::newRow("mean infinite") << -kInfinity << 1.0 << Parts {"the mean of ", " is -inf;"};
    QTest::newRow("std 0") << 0.0 << 0.0 << Parts {"the std of ", " is 0;", "positive"};
    QTest::newRow("std barely negative") << 0.0 << -5e-324 << Parts {"the std of ", " is -5e-324;"};
    QTest::newRow("std NaN") << 0.0 << kNaN << Parts {"the std of ", " is nan;"};
    QTest::newRow("std infinite") << 0.0 << kInfinity << Parts {"the std of ", " is inf;"};
    QTest::newRow("standardised values overflow") << 0.0 << 1e-308 << Parts {"lowest", "highest"};
}

void TestKnn::momentsErrors()
{
    QFETCH(const double, mean);
    QFETCH(const double, std);
    QFETCH(const QByteArrayList, parts);
    const kl::SortedSample good {{0.0, 1.0, 2.0}};
    const kl::SortedSample bad {{0.0, 1.0, 2.0}, {mean, std}};
    const QByteArray ofX = errorOf<std::invalid_argument>([&] { (void)kl::knnDivergence(bad, good, 1); });
    QVERIFY2(names(ofX, parts), ofX.constData());
    const QByteArray ofY = errorOf<std::invalid_argument>([&] { (void)kl::knnDivergence(good, bad, 1); });
    QVERIFY2(names(ofY, parts), ofY.constData());
    if (parts.front().endsWith("of "))
        QVERIFY2(ofX.contains("of x is") && ofY.contains("of y is"), (ofX + "; " + ofY).constData());
}

void TestKnn::standardisedByHand()
{
    // x stands for −1, 0, 2 and y for −½, 4: the distances of "nearest" above, moved by one.
    const kl::SortedSample x {{3.0, 5.0, 9.0}, {5.0, 2.0}};
    const kl::SortedSample y {{-1.5, 3.0}, {-1.0, 1.0}};
    const double expected = -2.0 / 3.0 * std::numbers::ln2;
    const double got = kl::knnDivergence(x, y, 1).value;
    QVERIFY2(isClose(got, expected, 1e-15), shown(got, expected).constData());
}

void TestKnn::standardisingMakesNoTies()
{
    // Beside the mean, 2⁷⁰, all of x are 0 to a double: subtracting it would tie them, at −1. From there the nearest y
    // is at ν = 1, and ρ = 2⁻⁷⁰, 2⁻⁷⁰, 2⁻⁶⁹.
    const kl::SortedSample x {{0.0, 1.0, 3.0}, {0x1p70, 0x1p70}};
    const kl::SortedSample y {{-4.0, 0.0}};
    const kl::KnnDivergence got = kl::knnDivergence(x, y, 1);
    const double expected = (70.0 + 70.0 + 69.0) / 3.0 * std::numbers::ln2;
    QVERIFY2(isRelativelyClose(got.value, expected, 1e-15), shown(got.value, expected).constData());
    QCOMPARE(got.reason, std::string());

    // The same in any unit of x, of which 2⁻¹⁰⁷⁴ is the smallest distance there is.
    const kl::SortedSample tiny {{0.0, 0x1p-1074, 3 * 0x1p-1074}, {0x1p-1004, 0x1p-1004}};
    const kl::KnnDivergence small = kl::knnDivergence(tiny, y, 1);
    // 1074 ln 2 less 1004 ln 2, each of which is off by up to 6e-14.
    QVERIFY2(isRelativelyClose(small.value, expected, 4e-15), shown(small.value, expected).constData());
}

void TestKnn::tiesOfRawValuesStay()
{
    const kl::SortedSample x {{1.0, 1.0, 2.0}, {0x1p70, 0x1p70}};
    const kl::KnnDivergence got = kl::knnDivergence(x, {{0.5}}, 1);
    QVERIFY2(std::isnan(got.value), shown(got.value, kNaN).constData());
    QVERIFY2(names(got.reason.c_str(), {"2 values of X are tied", "neighbour 1"}), got.reason.c_str());
}

void TestKnn::programsSamples_data()
{
    QTest::addColumn<kl::Parameters>("parameters");
    QTest::addColumn<double>("pq");
    QTest::addColumn<double>("qp");
    for (const QJsonValue& one : golden("knn.json")["program"].toArray()) {
        const kl::Parameters parameters {
            .sampleCount = one["n"].toInteger(), .sigma = number(one["sigma"]), .seed = one["seed"].toInteger()};
        QTest::addRow("N %lld, sigma %g, seed %lld", static_cast<long long>(parameters.sampleCount), parameters.sigma,
            static_cast<long long>(parameters.seed))
            << parameters << number(one["pq"]) << number(one["qp"]);
    }
}

void TestKnn::programsSamples()
{
    // Expected: differences e^{σb}(e^{σ(a − b)} − 1) of the very normals, in extended precision. In doubles the place
    // of P beside Q is known to ε or so, and neighbours are about 1/N apart: logarithms of distances are off by up to
    // εN, all of them the same way where half of P lies in one place, as at σ = 5.
    QFETCH(const kl::Parameters, parameters);
    QFETCH(const double, pq);
    QFETCH(const double, qp);
    const double tolerance
        = std::max(1e-12, std::numeric_limits<double>::epsilon() * static_cast<double>(parameters.sampleCount));
    kl::Explorer explorer;
    const auto samples = explorer.sortedSamples(parameters);
    QVERIFY(samples);
    const double gotPq = kl::knnDivergence(samples->p, samples->q, kl::kKnnNeighbours).value;
    QVERIFY2(isClose(gotPq, pq, tolerance), shown("pq", gotPq, pq).constData());
    const double gotQp = kl::knnDivergence(samples->q, samples->p, kl::kKnnNeighbours).value;
    QVERIFY2(isClose(gotQp, qp, tolerance), shown("qp", gotQp, qp).constData());
}

void TestKnn::onlyDifferencesMatter()
{
    // Multiples of 2⁻¹⁰ and a shift by one: no difference rounds, so nothing may change at all.
    std::mt19937 engine(5);
    const auto drawn = [&](int size) {
        std::vector<double> values(static_cast<std::size_t>(size));
        for (double& value : values)
            value = static_cast<double>(engine() % (1U << 20)) * 0x1p-10;
        return sorted(values);
    };
    const std::vector<double> x = drawn(200);
    const std::vector<double> y = drawn(300);
    const double here = knn(x, y, 5).value;
    const double there = knn(mapped(x, 1.0, 0x1p20), mapped(y, 1.0, 0x1p20), 5).value;
    QCOMPARE(there, here);
    // Mirrored, the same logs are added from the other end.
    const double mirrored = knn(mapped(x, -1.0, 0.0), mapped(y, -1.0, 0.0), 5).value;
    QVERIFY2(isClose(mirrored, here, 1e-14), shown(mirrored, here).constData());
}

void TestKnn::scaleDoesNotMatter()
{
    kl::GaussianStream stream(3);
    const std::vector<double> x = normals(stream, 300);
    const std::vector<double> y = normals(stream, 200, 0.5);
    const double here = knn(x, y, 5).value;
    for (const double factor : {0x1p-900, 0x1p-1, 0x1p900}) { // a power of two rounds nothing
        const double there = knn(mapped(x, factor, 0.0), mapped(y, factor, 0.0), 5).value;
        QVERIFY2(there == here, shown(factor, there, here).constData());
    }
}

void TestKnn::beyondTheRatiosOfDoubles()
{
    // ν/ρ = 2⁹⁰⁰/2⁻¹⁰⁷⁴ and its inverse are no doubles; their logarithms are. x is symmetric, so both terms are equal.
    const std::vector<double> x {0.0, 0x1p-1074};
    const double far = knn(x, std::vector {0x1p900}, 1).value;
    QVERIFY2(
        isRelativelyClose(far, 1974.0 * std::numbers::ln2, 1e-15), shown(far, 1974.0 * std::numbers::ln2).constData());
    const std::vector<double> apart {0.0, 0x1p900};
    const std::vector<double> y {0x1p-1074, 0x1p900 - 0x1p848}; // ν = 2⁻¹⁰⁷⁴ and 2⁸⁴⁸
    const double near = knn(apart, y, 1).value;
    const double expected = (-1974.0 - 52.0) / 2.0 * std::numbers::ln2 + std::numbers::ln2; // m/(n−1) = 2
    QVERIFY2(isRelativelyClose(near, expected, 1e-15), shown(near, expected).constData());
}

void TestKnn::gaussianClosedForm_data()
{
    QTest::addColumn<double>("mean"); // of P; Q is standard normal
    QTest::addColumn<double>("std");
    QTest::newRow("the same") << 0.0 << 1.0;
    QTest::newRow("shifted") << 1.0 << 1.0;
    QTest::newRow("narrower") << 0.0 << 0.5;
    QTest::newRow("wider") << 0.0 << 1.25;
    QTest::newRow("shifted and narrower") << -0.75 << 0.6;
}

void TestKnn::gaussianClosedForm()
{
    QFETCH(const double, mean);
    QFETCH(const double, std);
    const double truth = -std::log(std) + (std * std + mean * mean) / 2.0 - 0.5;

    constexpr std::array<std::size_t, 3> kSizes {1'000, 10'000, 100'000};
    constexpr int kRuns = 8;
    std::array<double, kSizes.size()> error {}; // root of the mean square over the runs
    for (std::size_t s = 0; s < kSizes.size(); ++s) {
        for (int run = 0; run < kRuns; ++run) {
            kl::GaussianStream stream(static_cast<std::uint32_t>(100 + run));
            const std::vector<double> x = normals(stream, kSizes[s], mean, std);
            const std::vector<double> y = normals(stream, kSizes[s]);
            const double off = knn(x, y, kl::kKnnNeighbours).value - truth;
            error[s] += off * off / kRuns;
        }
        error[s] = std::sqrt(error[s]);
    }
    // One term ln(ν/ρ) scatters by about 1, and neighbouring terms go together: an estimate from n values scatters by
    // about 2/√n. Twice that leaves room for what is left of the bias in the tails.
    for (std::size_t s = 0; s < kSizes.size(); ++s) {
        const double allowed = 4.0 / std::sqrt(static_cast<double>(kSizes[s]));
        QVERIFY2(error[s] <= allowed, shown(kSizes[s], error[s], allowed).constData());
    }
    QVERIFY2(error[1] < error[0] && error[2] < error[1], shown(error[2], error[0]).constData());
}

void TestKnn::notebooksPopulations()
{
    // The truth is ln(s/σ) with s² = (e^{σ²} − 1)e^{σ²}. P's upper tail is where no value of Q comes near, so estimates
    // are low; less so with more values and a smaller σ.
    for (const auto& [sigma, allowed] : {std::pair {0.25, 0.01}, {0.5, 0.04}}) {
        const double truth = 0.5 * (std::log(std::expm1(sigma * sigma)) + sigma * sigma) - std::log(sigma);
        double before = -kInfinity;
        for (const std::size_t size : {1'000U, 10'000U, 100'000U}) {
            double mean = 0.0;
            for (std::uint32_t seed = 1; seed <= 8; ++seed) {
                const Samples samples = notebooks(seed, size, sigma);
                mean += knn(samples.p, samples.q, kl::kKnnNeighbours).value / 8.0;
            }
            QVERIFY2(mean > before, shown(size, mean, before).constData());
            before = mean;
        }
        // The notebook's histogram is off by 0.06 at σ = 0.5.
        QVERIFY2(std::abs(before - truth) <= allowed, shown(sigma, before, truth).constData());
    }
}

void TestKnn::reverseGrowsWithoutBound()
{
    // D(Q‖P) is infinite: more values of Q fall below everything P can have, while P's own come no nearer.
    double before = 0.0;
    for (const std::size_t size : {1'000U, 10'000U, 100'000U}) {
        double mean = 0.0;
        for (std::uint32_t seed = 1; seed <= 8; ++seed) {
            const Samples samples = notebooks(seed, size, 0.5);
            mean += knn(samples.q, samples.p, kl::kKnnNeighbours).value / 8.0;
        }
        // Of Q 3 % lie below P's support. There ρ shrinks tenfold with ten times the values, and ν does not: ln 10 · 3
        // % more at least.
        QVERIFY2(mean > before + 0.05, shown(size, mean, before).constData());
        before = mean;
    }
}

QTEST_APPLESS_MAIN(TestKnn)
#include "tst_knn.moc"
