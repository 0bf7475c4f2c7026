// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/powersums.h"

#include "core/stream/gaussianstream.h"

#include "testing.h"

#include <array>
#include <numbers>
#include <numeric>
#include <random>
#include <tuple>

class TestPowerSums : public QObject {
    Q_OBJECT
private slots:
    void reachHoldsEveryNormal();
    void nothingAdded();
    void smallLists_data();
    void smallLists();
    void sigmaZero();
    void manyNormals_data();
    void manyNormals();
    void addingInPieces();
    void sumsOfSamples();
    void differencesOfSamples();
    void whatIsTakenAwayLeavesNothing();
};

namespace {

constexpr double kHalfCell = 0.5 / kl::PowerSums::kCellsPerUnit;

/// About eight roundings, where the header promises "about 1e-15". Measured: 9e-16 at most over the golden lists.
constexpr double kRounding = 2e-15;

kl::PowerSums sumsOf(std::span<const double> sorted)
{
    kl::PowerSums sums;
    sums.add(sorted);
    return sums;
}

std::vector<double> normals(std::uint32_t seed, std::size_t size)
{
    std::vector<double> z(size);
    kl::GaussianStream(seed).fill(z);
    std::sort(z.begin(), z.end());
    return z;
}

/// How far each of the moments may be off.
struct Tolerances {
    double mean;
    double variance;
    double third;
};

/// Where @p got is off by more than @p tolerances; empty if nowhere.
QByteArray difference(const kl::CentralMoments& got, const kl::CentralMoments& expected, const Tolerances& tolerances)
{
    const std::array moments {
        std::tuple {"mean", got.mean, expected.mean, tolerances.mean},
        std::tuple {"variance", got.variance, expected.variance, tolerances.variance},
        std::tuple {"third", got.third, expected.third, tolerances.third},
    };
    for (const auto& [name, ours, theirs, tolerance] : moments) {
        if (!(std::abs(ours - theirs) <= tolerance))
            return shown(name, ours, theirs) + ", allowed " + QByteArray::number(tolerance, 'g', 3);
    }
    return {};
}

/// Mean of |x − mean|³: what rounding in the third moment, which can cancel, is measured by.
double thirdAbsolute(std::span<const double> x, double mean)
{
    double total = 0.0;
    for (const double value : x)
        total += std::pow(std::abs(value - mean), 3.0);
    return total / static_cast<double>(x.size());
}

/// Moments of z. A cell is known by its sums about its centre, so what is much narrower than a cell is found as the
/// difference of larger things; no sample of the stream is. What the mean is off by shows in the third moment, three
/// times the variance.
Tolerances tolerancesOfNormals(std::span<const double> z, const kl::CentralMoments& exact)
{
    double size = 0.0;
    for (const double value : z)
        size += std::abs(value) / static_cast<double>(z.size());
    const double mean = kRounding * size;
    return {mean, kRounding * std::max(exact.variance, std::pow(kHalfCell, 2.0)),
        kRounding * std::max(thirdAbsolute(z, exact.mean), std::pow(kHalfCell, 3.0)) + 3.0 * exact.variance * mean};
}

/// Moments of x = e^{σz}. As above; and as x is known by x − 1, all the values being far below 1 loses digits too: of
/// the mean, and of deviations from it.
Tolerances tolerancesOfLogNormals(std::span<const double> z, double sigma, const kl::CentralMoments& exact)
{
    std::vector<double> x(z.size());
    std::transform(z.begin(), z.end(), x.begin(), [sigma](double value) { return std::exp(sigma * value); });
    double cubes = 0.0;
    double offOne = 0.0;
    for (const double value : x) {
        cubes += std::pow(value, 3.0) / static_cast<double>(x.size());
        offOne += std::abs(value - 1.0) / static_cast<double>(x.size());
    }
    // The first term left out of Σ (3σt)ʲ/j!, at the far end of a cell, beside e^{3σt} there: 1.4e-14 at σ = 5.
    const double reach = 3.0 * sigma * kHalfCell;
    const double leftOut
        = std::pow(reach, kl::PowerSums::kOrders) / std::tgamma(kl::PowerSums::kOrders + 1.0) * std::exp(reach);
    const double narrow = sigma * kHalfCell * *std::max_element(x.begin(), x.end());
    const double variance
        = std::max({exact.variance, std::pow(narrow, 2.0), std::sqrt(exact.variance) * std::min(1.0, offOne)});
    return {kRounding * std::max(1.0, exact.mean), kRounding * variance,
        kRounding * std::max(thirdAbsolute(x, exact.mean), std::pow(narrow, 3.0))
            + 3.0 * exact.variance * kRounding * offOne + 1.1 * leftOut * cubes};
}

kl::CentralMoments momentsIn(const QJsonObject& object)
{
    return {number(object["mean"]), number(object["variance"]), number(object["third"])};
}

constexpr std::array kSigmas {0.001, 0.01, 0.1, 0.5, 1.0, 2.0, 5.0};

/// Where the moments of two sums differ by more than rounding; empty if nowhere. Both are of @p z.
QByteArray difference(const kl::PowerSums& got, const kl::PowerSums& expected, std::span<const double> z)
{
    if (got.size() != expected.size())
        return shown("size", got.size(), expected.size());
    const kl::CentralMoments ofNormals = expected.momentsOfNormals();
    QByteArray wrong = difference(got.momentsOfNormals(), ofNormals, tolerancesOfNormals(z, ofNormals));
    for (const double sigma : kSigmas) {
        if (!wrong.isEmpty())
            break;
        const kl::CentralMoments ofLogNormals = expected.momentsOfLogNormals(sigma);
        wrong
            = difference(got.momentsOfLogNormals(sigma), ofLogNormals, tolerancesOfLogNormals(z, sigma, ofLogNormals));
    }
    return wrong;
}

/// As above, but to the last bit.
QByteArray anyDifference(const kl::PowerSums& got, const kl::PowerSums& expected)
{
    if (got.size() != expected.size())
        return shown("size", got.size(), expected.size());
    QByteArray wrong = difference(got.momentsOfNormals(), expected.momentsOfNormals(), {});
    for (const double sigma : kSigmas) {
        if (wrong.isEmpty())
            wrong = difference(got.momentsOfLogNormals(sigma), expected.momentsOfLogNormals(sigma), {});
    }
    return wrong;
}

} // namespace

void TestPowerSums::reachHoldsEveryNormal()
{
    // The polar method's points are multiples of 2⁻⁵² apart from the centre itself, so r² ≥ 2⁻¹⁰⁴, and a normal is at
    // most the radius √(−2 ln r²).
    const double largest = std::sqrt(2.0 * 104.0 * std::numbers::ln2);
    QVERIFY2(largest < kl::PowerSums::kReach, shown(kl::PowerSums::kReach, largest).constData());
    QCOMPARE(kl::PowerSums::kCells, 386); // whole cells: 24.125 · 16
}

void TestPowerSums::nothingAdded()
{
    kl::PowerSums sums;
    QCOMPARE(sums.size(), 0.0);
    sums.add({});
    QCOMPARE(sums.size(), 0.0);
}

void TestPowerSums::smallLists_data()
{
    QTest::addColumn<QJsonObject>("expected");
    for (const QJsonValue& one : golden("powersums.json")["cases"].toArray())
        QTest::newRow(one["name"].toString().toUtf8().constData()) << one.toObject();
}

void TestPowerSums::smallLists()
{
    // Expected: mpmath with 120 digits.
    QFETCH(const QJsonObject, expected);
    const std::vector<double> z = numbers(expected["z"]);
    const kl::PowerSums sums = sumsOf(z);
    QCOMPARE(sums.size(), static_cast<double>(z.size()));

    const kl::CentralMoments ofNormals = momentsIn(expected["normals"].toObject());
    const QByteArray wrong = difference(sums.momentsOfNormals(), ofNormals, tolerancesOfNormals(z, ofNormals));
    QVERIFY2(wrong.isEmpty(), ("of z: " + wrong).constData());
    const QJsonArray all = expected["log_normals"].toArray();
    QVERIFY(!all.isEmpty());
    for (const QJsonValue& one : all) {
        const double sigma = number(one["sigma"]);
        const kl::CentralMoments exact = momentsIn(one.toObject());
        const QByteArray off
            = difference(sums.momentsOfLogNormals(sigma), exact, tolerancesOfLogNormals(z, sigma, exact));
        QVERIFY2(off.isEmpty(), ("sigma " + QByteArray::number(sigma) + ", " + off).constData());
    }
}

void TestPowerSums::sigmaZero()
{
    // exp(0·z) is 1, whatever z is: nothing is left to round.
    const kl::PowerSums sums = sumsOf(std::vector {-12.0, -0.3, 0.0, 0.1, 0.1, 7.0});
    const QByteArray wrong = difference(sums.momentsOfLogNormals(0.0), {1.0, 0.0, 0.0}, {});
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

void TestPowerSums::manyNormals_data()
{
    QTest::addColumn<double>("sigma");
    for (const double sigma : kSigmas)
        QTest::addRow("sigma %g", sigma) << sigma;
}

void TestPowerSums::manyNormals()
{
    // As the product has them; beside plain passes with at least eleven more bits than a double has.
    if (std::numeric_limits<long double>::digits < 64)
        QSKIP("long double is no wider than double here");
    QFETCH(const double, sigma);
    const std::vector<double> z = normals(42, 300'000);
    std::vector<long double> x(z.size()); // less 1, which at small sigma would take all those bits
    std::transform(z.begin(), z.end(), x.begin(),
        [sigma](double value) { return std::expm1(static_cast<long double>(sigma) * value); });
    const auto n = static_cast<long double>(x.size());
    const long double roughMean = std::accumulate(x.begin(), x.end(), 0.0L) / n;
    const long double mean = std::accumulate(x.begin(), x.end(), 0.0L,
                                 [=](long double total, long double value) { return total + (value - roughMean); })
            / n
        + roughMean;
    long double squares = 0.0L;
    long double cubes = 0.0L;
    for (const long double value : x) {
        const long double deviation = value - mean;
        squares += deviation * deviation;
        cubes += deviation * deviation * deviation;
    }
    const kl::CentralMoments expected {
        static_cast<double>(1.0L + mean), static_cast<double>(squares / n), static_cast<double>(cubes / n)};
    const QByteArray wrong = difference(sumsOf(z).momentsOfLogNormals(sigma), expected,
        {kRounding * expected.mean, kRounding * expected.variance, tolerancesOfLogNormals(z, sigma, expected).third});
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

void TestPowerSums::addingInPieces()
{
    const std::vector<double> z = normals(1, 10'000);
    const kl::PowerSums whole = sumsOf(z);
    std::mt19937 engine(1);
    for (int i = 0; i < 20; ++i) {
        kl::PowerSums pieces;
        std::span<const double> rest(z);
        while (!rest.empty()) { // an empty piece now and then
            const std::size_t cut = std::min<std::size_t>(engine() % (10U << (i % 10)), rest.size());
            pieces.add(rest.first(cut));
            rest = rest.subspan(cut);
        }
        const QByteArray wrong = difference(pieces, whole, z);
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }
}

void TestPowerSums::sumsOfSamples()
{
    const std::vector<double> a = normals(2, 5'000);
    const std::vector<double> b = normals(3, 3'000);
    std::vector<double> both = a;
    both.insert(both.end(), b.begin(), b.end());
    std::sort(both.begin(), both.end());

    kl::PowerSums sums = sumsOf(a);
    sums += sumsOf(b);
    const QByteArray wrong = difference(sums, sumsOf(both), both);
    QVERIFY2(wrong.isEmpty(), wrong.constData());

    kl::PowerSums other = sumsOf(b);
    other += sumsOf(a);
    QByteArray off = anyDifference(other, sums); // an addition of two has no order
    QVERIFY2(off.isEmpty(), off.constData());
    sums += kl::PowerSums();
    off = anyDifference(sums, other);
    QVERIFY2(off.isEmpty(), off.constData());
}

void TestPowerSums::differencesOfSamples()
{
    // As the stream has them: running totals, of which one less another is a range.
    const std::vector<double> a = normals(4, 5'000);
    const std::vector<double> b = normals(5, 5'000);
    kl::PowerSums difference = sumsOf(a);
    difference += sumsOf(b);
    difference -= sumsOf(a);
    const QByteArray wrong = ::difference(difference, sumsOf(b), b);
    QVERIFY2(wrong.isEmpty(), wrong.constData());

    difference -= sumsOf(b);
    QCOMPARE(difference.size(), 0.0);
}

void TestPowerSums::whatIsTakenAwayLeavesNothing()
{
    // A value alone in its cell, far out: at sigma 5 the least trace of it would outweigh all the rest.
    const std::vector<double> far {-11.3, 11.3, 11.31};
    const std::vector<double> z = normals(6, 1'000);
    kl::PowerSums sums = sumsOf(z);
    sums += sumsOf(far);
    sums -= sumsOf(far);
    const QByteArray wrong = anyDifference(sums, sumsOf(z));
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

QTEST_APPLESS_MAIN(TestPowerSums)
#include "tst_powersums.moc"
