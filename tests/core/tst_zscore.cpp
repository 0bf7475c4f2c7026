// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/zscore.h"

#include "core/estimate/histogram.h"
#include "core/stream/gaussianstream.h"
#include "core/stream/powersums.h"

#include "testing.h"

#include <random>

class TestZScore : public QObject {
    Q_OBJECT
private slots:
    void valuesAreNumPys();
    void neverFalls_data();
    void neverFalls();
    void thresholdIsTheSmallest_data();
    void thresholdIsTheSmallest();
    void infinities_data();
    void infinities();
    void atTheReach();
    void plateaus_data();
    void plateaus();
    void thresholdAtZero_data();
    void thresholdAtZero();
    void zeroLogNormal();
    void countsAreThoseOfTheValues_data();
    void countsAreThoseOfTheValues();
    void nearThresholdIsNear();
};

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kReach = kl::PowerSums::kReach;

double above(double x)
{
    return std::nextafter(x, kInfinity);
}

double below(double x)
{
    return std::nextafter(x, -kInfinity);
}

std::vector<double> normals(std::size_t size)
{
    std::vector<double> z(size);
    kl::GaussianStream(42).fill(z);
    return z;
}

/// sigma 0: of Q.
kl::ZScore scoreOf(const kl::Moments& moments, double sigma)
{
    return sigma > 0.0 ? kl::ZScore::ofLogNormal(moments, sigma) : kl::ZScore::ofNormal(moments);
}

/// With the moments that @p z itself has.
kl::ZScore ownScoreOf(std::vector<double> z, double sigma)
{
    if (sigma > 0.0) {
        for (double& value : z)
            value = std::exp(value * sigma);
    }
    return scoreOf(kl::moments(z), sigma);
}

/// What is wrong with the threshold of @p value; empty if nothing. The law: it is not below, and the double before it
/// is.
QByteArray wrongThreshold(const kl::ZScore& score, double value)
{
    const double threshold = score.threshold(value);
    const QByteArray which = "value " + QByteArray::number(value, 'g', 17) + ", threshold "
        + QByteArray::number(threshold, 'g', 17) + ": ";
    if (std::isnan(threshold))
        return which + "not a number";
    if (threshold == -kInfinity)
        return score(-kReach) >= value ? QByteArray() : which + "the lowest z is below";
    if (threshold == kInfinity)
        return score(kReach) < value ? QByteArray() : which + "the highest z is not below";
    if (!(score(threshold) >= value))
        return which + "itself below, " + shown(score(threshold), value);
    if (!(score(below(threshold)) < value))
        return which + "not the smallest, " + shown(score(below(threshold)), value);
    return {};
}

void addScores()
{
    QTest::addColumn<double>("sigma");
    QTest::newRow("Q") << 0.0;
    for (const double sigma : {0.001, 0.01, 0.1, 0.5, 1.0, 2.0, 3.5, 5.0})
        QTest::addRow("P, sigma %g", sigma) << sigma;
}

} // namespace

void TestZScore::valuesAreNumPys()
{
    // By hand, without rounding: (3 − 1)/4 and (e⁰ − 0.5)/0.25.
    QCOMPARE(kl::ZScore::ofNormal({1.0, 4.0})(3.0), 0.5);
    QCOMPARE(kl::ZScore::ofLogNormal({0.5, 0.25}, 0.7)(0.0), 2.0);
    // The notebook's own operations, each rounded by itself: a product with 1/std would differ in the last bit.
    const kl::Moments moments {1.1331484530668263, 0.6039};
    const kl::ZScore p = kl::ZScore::ofLogNormal(moments, 0.5);
    const kl::ZScore q = kl::ZScore::ofNormal(moments);
    for (const double z : normals(1000)) {
        QCOMPARE(p(z), (std::exp(z * 0.5) - moments.mean) / moments.std);
        QCOMPARE(q(z), (z - moments.mean) / moments.std);
    }
}

void TestZScore::neverFalls_data()
{
    addScores();
}

void TestZScore::neverFalls()
{
    QFETCH(const double, sigma);
    const std::vector<double> z = normals(1000);
    const kl::ZScore score = ownScoreOf(z, sigma);
    for (const double start : z) { // neighbours, where rounding could turn the order round
        double at = start;
        for (int i = 0; i < 100; ++i) {
            const double next = above(at);
            QVERIFY2(score(next) >= score(at), shown("z " + QByteArray::number(at, 'g', 17), score(next), score(at)));
            at = next;
        }
    }
}

void TestZScore::thresholdIsTheSmallest_data()
{
    addScores();
}

void TestZScore::thresholdIsTheSmallest()
{
    QFETCH(const double, sigma);
    const std::vector<double> z = normals(2000);
    const kl::ZScore score = ownScoreOf(z, sigma);
    std::mt19937 engine(7);
    std::vector<double> values;
    for (const double one : z) { // ties with values of the sample, and misses by one double
        for (const double value : {score(one), above(score(one)), below(score(one))})
            values.push_back(value);
    }
    const auto [low, high] = std::minmax_element(z.begin(), z.end());
    const Eigen::ArrayXd edges = kl::linspace(score(*low), score(*high), 1001);
    values.insert(values.end(), edges.begin(), edges.end());
    std::uniform_real_distribution<double> anywhere(-15.0, 40.0);
    for (int i = 0; i < 2000; ++i)
        values.push_back(anywhere(engine));
    for (const double value : values) {
        const QByteArray wrong = wrongThreshold(score, value);
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }
}

void TestZScore::infinities_data()
{
    addScores();
}

void TestZScore::infinities()
{
    QFETCH(const double, sigma);
    const kl::ZScore score = ownScoreOf(normals(1000), sigma);
    QCOMPARE(score.threshold(-kInfinity), -kInfinity);
    QCOMPARE(score.threshold(kInfinity), kInfinity);
    const double most = std::numeric_limits<double>::max();
    QCOMPARE(score.threshold(-most), -kInfinity);
    QCOMPARE(score.threshold(most), kInfinity);
    QCOMPARE(score.threshold(below(score(-kReach))), -kInfinity);
    QCOMPARE(score.threshold(above(score(kReach))), kInfinity);
}

void TestZScore::atTheReach()
{
    // Nothing rounds for the normal with mean 0 and deviation 1, so the thresholds are the values themselves.
    const kl::ZScore score = kl::ZScore::ofNormal({0.0, 1.0});
    QCOMPARE(score.threshold(-kReach), -kInfinity); // no z lies below
    QCOMPARE(score.threshold(above(-kReach)), above(-kReach));
    QCOMPARE(score.threshold(below(kReach)), below(kReach));
    QCOMPARE(score.threshold(kReach), kReach);
    QCOMPARE(score.threshold(above(kReach)), kInfinity);
}

void TestZScore::plateaus_data()
{
    QTest::addColumn<double>("sigma");
    QTest::addColumn<double>("z"); // on a plateau: many z in a row with one value
    QTest::newRow("sigma 0.001, about 0") << 0.001 << 0.0;
    QTest::newRow("sigma 0.001, about 1") << 0.001 << 1.0;
    QTest::newRow("sigma 0.001, about -3") << 0.001 << -3.0;
    QTest::newRow("sigma 0.001, far out") << 0.001 << 12.0;
    QTest::newRow("sigma 5, where e^(sigma z) vanishes beside the mean") << 5.0 << -9.0;
    QTest::newRow("sigma 5, where a few bits are left") << 5.0 << -5.0;
    QTest::newRow("sigma 5, about 0") << 5.0 << 0.0;
}

void TestZScore::plateaus()
{
    QFETCH(const double, sigma);
    QFETCH(const double, z);
    // The populations' moments: e^{σ²/2} and e^{σ²/2}·√(e^{σ²} − 1).
    const double mean = std::exp(sigma * sigma / 2.0);
    const kl::ZScore score = scoreOf({mean, mean * std::sqrt(std::expm1(sigma * sigma))}, sigma);
    const double value = score(z);
    QVERIFY2(score(above(z)) == value || score(below(z)) == value, "not a plateau");

    QByteArray wrong = wrongThreshold(score, value);
    QVERIFY2(wrong.isEmpty(), wrong.constData());
    const double start = score.threshold(value);
    const double end = score.threshold(above(value));
    wrong = wrongThreshold(score, above(value));
    QVERIFY2(wrong.isEmpty(), wrong.constData());
    QVERIFY2(start <= z && z < end, shown(start, end).constData());
    // All of the plateau has one threshold.
    if (std::isfinite(start))
        QCOMPARE(score.threshold(score(start)), start);
    QCOMPARE(score.threshold(score(below(end))), start);
}

void TestZScore::thresholdAtZero_data()
{
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("std");
    QTest::addColumn<double>("value");
    QTest::newRow("the mean itself") << 0.0 << 1.0 << 0.0;
    QTest::newRow("with another deviation") << 0.0 << 0.987 << 0.0;
    QTest::newRow("minus zero") << 0.0 << 1.0 << -0.0;
    QTest::newRow("a mean that is not 0") << 0.01 << 1.0 << -0.01;
    QTest::newRow("both") << 0.00123 << 0.987 << (0.0 - 0.00123) / 0.987;
    QTest::newRow("above 0 by a bit") << 0.01 << 1.0 << -0.01 + 0x1p-59;
    QTest::newRow("below 0 by a bit") << 0.01 << 1.0 << -0.01 - 0x1p-59;
    // The polar method's points are multiples of 2⁻⁵² and scaled by at least √(2·2⁻⁵³): the least normal but 0 is
    // above 2⁻⁷⁹.
    QTest::newRow("the least normal") << 0.0 << 1.0 << 0x1p-79;
    QTest::newRow("minus the least normal") << 0.0 << 0.987 << -0x1p-79;
}

void TestZScore::thresholdAtZero()
{
    // Where the halving could go on through all the exponents of a double.
    QFETCH(const double, mean);
    QFETCH(const double, std);
    QFETCH(const double, value);
    const kl::ZScore score = kl::ZScore::ofNormal({mean, std});
    const QByteArray wrong = wrongThreshold(score, value);
    QVERIFY2(wrong.isEmpty(), wrong.constData());
    if (value == 0.0 && mean == 0.0)
        QCOMPARE(score.threshold(value), 0.0);
}

void TestZScore::zeroLogNormal()
{
    // e^{σz} is 1 about z = 0: every z there has the value of 0.
    for (const double sigma : {0.001, 0.5, 5.0}) {
        const double mean = std::exp(sigma * sigma / 2.0);
        const kl::ZScore score = kl::ZScore::ofLogNormal({mean, mean * std::sqrt(std::expm1(sigma * sigma))}, sigma);
        const double value = score(0.0);
        const QByteArray wrong = wrongThreshold(score, value);
        QVERIFY2(wrong.isEmpty(), wrong.constData());
        QVERIFY2(score.threshold(value) < 0.0, shown(score.threshold(value), 0.0).constData());
        QVERIFY2(score.threshold(above(value)) > 0.0, shown(score.threshold(above(value)), 0.0).constData());
    }
}

void TestZScore::countsAreThoseOfTheValues_data()
{
    addScores();
}

void TestZScore::countsAreThoseOfTheValues()
{
    // What thresholds are for: as many z below the threshold of an edge as values below the edge.
    QFETCH(const double, sigma);
    std::vector<double> z = normals(3000);
    const kl::ZScore score = ownScoreOf(z, sigma);
    std::sort(z.begin(), z.end());
    std::vector<double> values(z.size());
    std::transform(z.begin(), z.end(), values.begin(), score);
    for (const Eigen::Index bins : {1, 2, 79, 1000}) {
        for (const double edge : kl::linspace(values.front(), values.back(), bins + 1)) {
            const auto expected = std::lower_bound(values.begin(), values.end(), edge) - values.begin();
            const auto got = std::lower_bound(z.begin(), z.end(), score.threshold(edge)) - z.begin();
            QVERIFY2(got == expected,
                shown("edge " + QByteArray::number(edge, 'g', 17), double(got), double(expected)).constData());
        }
    }
}

void TestZScore::nearThresholdIsNear()
{
    // The law that counting rests on: the exact threshold is within the margin. And a margin worth having: some ulp.
    const std::vector<double> z = normals(100'000);
    for (const double sigma : {0.0, 0.001, 0.1, 0.5, 2.0, 5.0}) {
        const kl::ZScore score
            = sigma > 0.0 ? ownScoreOf(z, sigma) : kl::ZScore::ofNormal(kl::moments(z)); // 0: the normal
        int narrow = 0;
        int all = 0;
        for (const double at : kl::linspace(-4.0, 4.0, 2001)) {
            for (const double value : {score(at), std::nextafter(score(at), kInfinity)}) {
                const auto [near, margin] = score.nearThreshold(value);
                const double exact = score.threshold(value);
                QVERIFY(margin > 0.0);
                QVERIFY2(!(std::abs(exact - near) > margin),
                    (shown(sigma, near, exact) + ", margin " + QByteArray::number(margin)).constData());
                narrow += margin < 1e-9;
                ++all;
            }
        }
        // Far below the mean of a skewed sample rounding is all there is; elsewhere it is not.
        QVERIFY2(narrow > all / 4, shown(sigma, narrow, all).constData());
    }
}

QTEST_APPLESS_MAIN(TestZScore)
#include "tst_zscore.moc"
