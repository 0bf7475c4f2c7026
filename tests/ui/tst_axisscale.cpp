// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axisscale.h"

#include "tests/core/testing.h"

#include <random>

class TestAxisScale : public QObject {
    Q_OBJECT
private slots:
    void roundUp_data();
    void roundUp();
    void roundUpHoldsItsLaw();
    void pinnedEnd_data();
    void pinnedEnd();
    void pinnedEndHoldsTheData();
    void tickInterval_data();
    void tickInterval();
    void tickIntervalHoldsItsLaw();
    void probabilityEnd();
    void dividingInterval_data();
    void dividingInterval();
    void everyEndHasATick();
    void logarithmicEnds_data();
    void logarithmicEnds();
    void logarithmicEndsStayWhileTheyWillDo();
    void decimals_data();
    void decimals();
    void nothingToShow_data();
    void nothingToShow();
};

namespace {

constexpr double kRounding = 1e-12; // a product of a small number and a power of ten

/// Positive numbers of all magnitudes, powers of ten among them.
std::vector<double> magnitudes()
{
    std::vector<double> result;
    result.reserve(2019);
    std::mt19937 random(1); // NOLINT(cert-msc51-cpp): the same numbers in every run
    std::uniform_real_distribution<double> exponent(-9.0, 9.0);
    for (int i = 0; i < 2000; ++i)
        result.push_back(std::pow(10.0, exponent(random)));
    for (int i = -9; i <= 9; ++i)
        result.push_back(std::pow(10.0, i));
    return result;
}

/// @p value divided by the power of ten that leaves [1, 10).
double leadingDigits(double value)
{
    const QByteArray digits = QByteArray::number(value, 'e', 9);
    return digits.left(digits.indexOf('e')).toDouble();
}

} // namespace

void TestAxisScale::roundUp_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("expected");
    QTest::newRow("1") << 1.0 << 1.0;
    QTest::newRow("just above 1") << 1.01 << 1.5;
    QTest::newRow("1.5") << 1.5 << 1.5;
    QTest::newRow("0.3, no binary fraction") << 0.1 + 0.2 << 0.3;
    QTest::newRow("0.17") << 0.17 << 0.2;
    QTest::newRow("6.5") << 6.5 << 8.0;
    QTest::newRow("8.5") << 8.5 << 10.0;
    QTest::newRow("0.00085") << 0.00085 << 0.001;
    QTest::newRow("1000") << 1000.0 << 1000.0;
}

void TestAxisScale::roundUp()
{
    QFETCH(const double, value);
    QFETCH(const double, expected);
    const double got = axisscale::roundUp(value);
    QVERIFY2(isRelativelyClose(got, expected, kRounding), shown(got, expected).constData());
}

void TestAxisScale::roundUpHoldsItsLaw()
{
    for (const double value : magnitudes()) {
        const double got = axisscale::roundUp(value);
        QVERIFY2(
            got >= value * (1.0 - kRounding) && got <= value * 1.5 * (1.0 + kRounding), shown(got, value).constData());
        const double digit = leadingDigits(got);
        const std::array steps {1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0};
        QVERIFY2(std::find(steps.begin(), steps.end(), digit) != steps.end(), shown(got, digit).constData());
    }
}

void TestAxisScale::pinnedEnd_data()
{
    QTest::addColumn<double>("current");
    QTest::addColumn<double>("dataMax");
    QTest::addColumn<bool>("stays");
    QTest::newRow("none yet") << 0.0 << 0.17 << false;
    QTest::newRow("data fills it") << 0.2 << 0.2 << true;
    QTest::newRow("data fills half of it") << 0.2 << 0.1 << true;
    QTest::newRow("data too high") << 0.2 << 0.2000001 << false;
    QTest::newRow("data too low") << 0.2 << 0.0999 << false;
}

void TestAxisScale::pinnedEnd()
{
    QFETCH(const double, current);
    QFETCH(const double, dataMax);
    QFETCH(const bool, stays);
    QCOMPARE(axisscale::pinnedEnd(current, dataMax) == current, stays);
}

void TestAxisScale::pinnedEndHoldsTheData()
{
    double end = 0.0;
    for (const double dataMax : magnitudes()) {
        end = axisscale::pinnedEnd(end, dataMax);
        QVERIFY2(dataMax <= end && dataMax >= 0.5 * end, shown(end, dataMax).constData());
        QCOMPARE(axisscale::pinnedEnd(end, dataMax), end); // settled: the same data again changes nothing
    }
    // Data that wiggles by a tenth around any place lets it jump once at most.
    for (const double centre : magnitudes()) {
        end = axisscale::pinnedEnd(0.0, centre);
        int jumps = 0;
        for (int i = 0; i < 50; ++i) {
            const double next = axisscale::pinnedEnd(end, centre * (1.0 + 0.1 * std::sin(i)));
            jumps += next != end;
            end = next;
        }
        QVERIFY2(jumps <= 1, shown(centre, jumps, 1.0).constData());
    }
}

void TestAxisScale::tickInterval_data()
{
    QTest::addColumn<double>("length");
    QTest::addColumn<int>("wished");
    QTest::addColumn<double>("expected");
    QTest::newRow("10 in 10") << 10.0 << 10 << 1.0;
    QTest::newRow("10 in 8") << 10.0 << 8 << 2.0;
    QTest::newRow("0.2 in 5") << 0.2 << 5 << 0.05;
    QTest::newRow("1 in 5") << 1.0 << 5 << 0.2;
    QTest::newRow("17.3 in 8") << 17.3 << 8 << 5.0;
    QTest::newRow("no pieces wished for") << 10.0 << 0 << 10.0;
}

void TestAxisScale::tickInterval()
{
    QFETCH(const double, length);
    QFETCH(const int, wished);
    QFETCH(const double, expected);
    const double got = axisscale::tickInterval(length, wished);
    QVERIFY2(isRelativelyClose(got, expected, kRounding), shown(got, expected).constData());
}

void TestAxisScale::tickIntervalHoldsItsLaw()
{
    for (const double length : magnitudes()) {
        for (const int wished : {1, 5, 8, 20}) {
            const double got = axisscale::tickInterval(length, wished);
            const double pieces = length / got;
            QVERIFY2(pieces <= 2.0 * wished && pieces >= wished / 2.6, shown(length, pieces, wished).constData());
            const double digit = leadingDigits(got);
            QVERIFY2(digit == 1.0 || digit == 2.0 || digit == 5.0, shown(length, got, digit).constData());
        }
    }
}

void TestAxisScale::probabilityEnd()
{
    // A probability is 1 at most, and so is its axis.
    for (const double highest : {0.97, 0.98, 0.99, 0.999, 1.0})
        QCOMPARE(axisscale::probabilityEnd(0.0, highest), 1.0);
    QCOMPARE(axisscale::probabilityEnd(0.0, 0.17), axisscale::pinnedEnd(0.0, 0.17));
    QCOMPARE(axisscale::probabilityEnd(0.3, 0.17), 0.3); // held
}

void TestAxisScale::dividingInterval_data()
{
    QTest::addColumn<double>("end");
    QTest::addColumn<int>("most");
    QTest::addColumn<double>("expected");
    QTest::newRow("1 in 5") << 1.0 << 5 << 0.2;
    QTest::newRow("1 in 4") << 1.0 << 4 << 0.5;
    QTest::newRow("0.015 in 5") << 0.015 << 5 << 0.005;
    QTest::newRow("0.15 in 2") << 0.15 << 2 << 0.15;
    QTest::newRow("0.8 in 6") << 0.8 << 6 << 0.2;
    QTest::newRow("0.8 in 3") << 0.8 << 3 << 0.4;
    QTest::newRow("0.6 in 2") << 0.6 << 2 << 0.3;
    QTest::newRow("0.03 in 6") << 0.03 << 6 << 0.005;
    QTest::newRow("0.3 in 5") << 0.3 << 5 << 0.1;
    QTest::newRow("no room") << 0.4 << 1 << 0.4;
}

void TestAxisScale::dividingInterval()
{
    QFETCH(const double, end);
    QFETCH(const int, most);
    QFETCH(const double, expected);
    const double got = axisscale::dividingInterval(end, most);
    QVERIFY2(isRelativelyClose(got, expected, kRounding), shown(got, expected).constData());
}

void TestAxisScale::everyEndHasATick()
{
    for (const double value : magnitudes()) {
        const double end = axisscale::roundUp(value);
        for (int most = 1; most <= 8; ++most) {
            const double pieces = end / axisscale::dividingInterval(end, most);
            QVERIFY2(isClose(pieces, std::round(pieces), 1e-9) && pieces >= 1.0 && pieces <= most + 1e-9,
                shown(end, pieces, most).constData());
        }
    }
}

void TestAxisScale::logarithmicEnds_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("largest");
    QTest::addColumn<double>("low"); // by hand: the 1-2-5 number below 0.7 times the least, the power of ten above
    QTest::addColumn<double>("high");
    QTest::newRow("ten thousand values") << 1e-4 << 0.09 << 5e-5 << 0.1;
    QTest::newRow("two values") << 0.5 << 1.0 << 0.2 << 10.0;
    QTest::newRow("just below a power of ten") << 3e-3 << 0.0999 << 2e-3 << 1.0;
    QTest::newRow("one number") << 1.0 << 1.0 << 0.5 << 10.0;
}

void TestAxisScale::logarithmicEnds()
{
    QFETCH(const double, least);
    QFETCH(const double, largest);
    const axisscale::Ends ends = axisscale::logarithmicEnds(least, largest);
    QFETCH(const double, low);
    QFETCH(const double, high);
    QVERIFY2(isClose(ends.low, low, kRounding), shown(ends.low, low).constData());
    QVERIFY2(isClose(ends.high, high, kRounding * high), shown(ends.high, high).constData());
}

void TestAxisScale::logarithmicEndsStayWhileTheyWillDo()
{
    const axisscale::Ends held {1e-5, 1.0};
    const auto stays = [&](double least, double largest) {
        const axisscale::Ends ends = axisscale::logarithmicEnds(least, largest, held);
        return ends.low == held.low && ends.high == held.high;
    };
    QVERIFY(stays(1e-4, 0.5));
    QVERIFY(stays(2e-5, 0.06));
    QVERIFY(!stays(1e-6, 0.5)); // does not fit below
    QVERIFY(!stays(1e-4, 1.5)); // nor above
    QVERIFY(!stays(1e-3, 0.5)); // leaves more than a decade empty
    QVERIFY(!stays(1e-4, 0.005));
}

void TestAxisScale::decimals_data()
{
    QTest::addColumn<double>("interval");
    QTest::addColumn<int>("expected");
    QTest::newRow("10") << 10.0 << 0;
    QTest::newRow("1") << 1.0 << 0;
    QTest::newRow("0.5") << 0.5 << 1;
    QTest::newRow("0.1") << 0.1 << 1;
    QTest::newRow("0.02") << 0.02 << 2;
    QTest::newRow("0.001") << 0.001 << 3;
    QTest::newRow("5e-6") << 5e-6 << 6;
    QTest::newRow("0.15") << 0.15 << 2;
    QTest::newRow("1.5") << 1.5 << 1;
}

void TestAxisScale::decimals()
{
    QFETCH(const double, interval);
    QTEST(axisscale::decimals(interval), "expected");
}

void TestAxisScale::nothingToShow_data()
{
    QTest::addColumn<double>("value");
    QTest::newRow("0") << 0.0;
    QTest::newRow("below 0") << -1.0;
    QTest::newRow("infinity") << std::numeric_limits<double>::infinity();
    QTest::newRow("no number") << std::nan("");
}

void TestAxisScale::nothingToShow()
{
    QFETCH(const double, value);
    QCOMPARE(axisscale::roundUp(value), 1.0); // an axis needs a length
    QCOMPARE(axisscale::tickInterval(value, 5), 1.0);
}

QTEST_APPLESS_MAIN(TestAxisScale)
#include "tst_axisscale.moc"
