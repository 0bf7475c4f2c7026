// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/summation.h"

#include "testing.h"

class TestSummation : public QObject {
    Q_OBJECT
private slots:
    void orderIsNumPys_data();
    void orderIsNumPys();
    void wholeNumbersAreExact_data();
    void wholeNumbersAreExact();
    void roundingStaysSmall();
    void notFinite_data();
    void notFinite();
};

void TestSummation::orderIsNumPys_data()
{
    QTest::addColumn<qint64>("n");
    QTest::addColumn<double>("harmonic");
    QTest::addColumn<double>("mixed");
    for (const QJsonValue& one : golden("parts.json")["sums"].toArray())
        QTest::addRow("%lld", one["n"].toInteger())
            << one["n"].toInteger() << number(one["harmonic"]) << number(one["mixed"]);
}

void TestSummation::orderIsNumPys()
{
    // Expected: np.sum of the same terms. Additions and divisions alone, so equal on every IEEE machine.
    QFETCH(const qint64, n);
    QFETCH(const double, harmonic);
    QFETCH(const double, mixed);
    std::vector<double> values(static_cast<std::size_t>(n));
    for (qint64 i = 0; i < n; ++i)
        values[static_cast<std::size_t>(i)] = 1.0 / static_cast<double>(i + 1);
    QVERIFY2(isSame(kl::sum(values), harmonic), shown(kl::sum(values), harmonic).constData());
    for (qint64 i = 0; i < n; ++i)
        values[static_cast<std::size_t>(i)] = static_cast<double>(i * 7919 % 1000 - 500) / 7.0;
    QVERIFY2(isSame(kl::sum(values), mixed), shown(kl::sum(values), mixed).constData());
}

void TestSummation::wholeNumbersAreExact_data()
{
    QTest::addColumn<int>("n");
    for (const int n : {0, 1, 2, 7, 8, 9, 127, 128, 129, 1000, 8191, 8192, 8193, 24577, 1000000})
        QTest::addRow("1 to %d", n) << n;
}

void TestSummation::wholeNumbersAreExact()
{
    // 1 + 2 + … + n = n(n + 1)/2: below 2⁵³ no addition rounds, so nothing may be left out or counted twice.
    QFETCH(const int, n);
    std::vector<double> values(static_cast<std::size_t>(n));
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<double>(i + 1);
    QCOMPARE(kl::sum(values), 0.5 * n * (n + 1.0));
}

void TestSummation::roundingStaysSmall()
{
    // 0.1 as a double, a million times; the product in extended precision is exact to far below the tolerance.
    const std::vector<double> values(1'000'000, 0.1);
    const auto expected = static_cast<double>(1e6L * static_cast<long double>(0.1));
    // Each of the 123 blocks adds a rounding of at most ε/2, and within a block at most 15 + 6 + 3 levels do:
    // (123 + 24)·1.1e-16 = 1.7e-14. One by one, the bound would be 1.1e-10 (and the error is 1.3e-11).
    const double got = kl::sum(values);
    QVERIFY2(isRelativelyClose(got, expected, 1.7e-14), shown(got, expected).constData());
}

void TestSummation::notFinite_data()
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::addColumn<double>("a");
    QTest::addColumn<double>("b");
    QTest::addColumn<double>("total"); // IEEE 754
    QTest::newRow("an infinity") << infinity << 1.0 << infinity;
    QTest::newRow("infinities of both signs") << infinity << -infinity << nan;
    QTest::newRow("a NaN") << nan << 1.0 << nan;
    QTest::newRow("overflow") << 1.7e308 << 1.7e308 << infinity;
    QTest::newRow("denormals are kept") << 5e-324 << 5e-324 << 1e-323;
}

void TestSummation::notFinite()
{
    QFETCH(const double, a);
    QFETCH(const double, b);
    QFETCH(const double, total);
    for (const std::size_t n : {2U, 100U, 10000U}) { // each of the three ways of adding
        std::vector<double> values(n, 0.0);
        values.front() = a;
        values.back() = b;
        QVERIFY2(isSame(kl::sum(values), total), shown(n, kl::sum(values), total).constData());
    }
}

QTEST_APPLESS_MAIN(TestSummation)
#include "tst_summation.moc"
