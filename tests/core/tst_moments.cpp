// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/moments.h"

#include "testing.h"

class TestMoments : public QObject {
    Q_OBJECT
private slots:
    void nist_data();
    void nist();
    void smallSamples_data();
    void smallSamples();
    void powerOfTwoScalesExactly_data();
    void powerOfTwoScalesExactly();
    void denormalsAreRoundedOnce();
    void constantSampleOfLargestDoubles();
    void shiftAndSignLaws();
    void errors_data();
    void errors();
};

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kLargest = std::numeric_limits<double>::max();
constexpr double kDenormal = std::numeric_limits<double>::denorm_min();

QJsonObject nistSet(const QString& name)
{
    for (const QJsonValue& set : golden("nist_univariate.json")["datasets"].toArray()) {
        if (set["name"].toString() == name)
            return set.toObject();
    }
    throw std::runtime_error("no NIST data set " + name.toStdString());
}

std::vector<double> valuesOf(const QJsonObject& set)
{
    if (set.contains("values"))
        return numbers(set["values"]);
    std::vector<double> values;
    if (set.contains("digits")) {
        for (const QChar digit : set["digits"].toString())
            values.push_back(digit.digitValue());
        return values;
    }
    const QJsonObject pattern = set["pattern"].toObject();
    const std::vector<double> then = numbers(pattern["then"]);
    values.push_back(number(pattern["first"]));
    for (int i = 0; i < pattern["times"].toInt(); ++i)
        values.insert(values.end(), then.begin(), then.end());
    return values;
}

/// NIST's log relative error: how many leading digits are right. Infinite if all are.
double rightDigits(double got, double certified)
{
    return got == certified ? kInfinity : -std::log10(std::abs(got - certified) / std::abs(certified));
}

} // namespace

void TestMoments::nist_data()
{
    QTest::addColumn<double>("meanDigits");
    QTest::addColumn<double>("stdDigits");

    // The digits of the certified mean and standard deviation (n − 1) that two passes in double must reach.
    //
    // Three things bound them, and the rows say which does. (c) The certified values have 15 digits, so agreement ends
    // at half a unit of the 15th. (d) Data that are not doubles are read with an error up to ulp(x)/2; the deviations
    // inherit it, so the standard deviation has −lg(ulp(x)/2 / std) digits, whatever the algorithm does afterwards.
    // (r) Rounding in the passes themselves: log₂ n halvings of ε/2 each, 15 digits at these n.
    QTest::newRow("Lew") << 15.0 << 14.7; //       whole numbers; (c) 5e-13/277
    QTest::newRow("Lottery") << 15.0 << 14.7; //   whole numbers; (c) 5e-13/519 and 5e-13/292
    QTest::newRow("Mavro") << 15.0 << 12.3; //     (d) 2.2e-16/4.3e-4: four leading digits are common to all values
    QTest::newRow("Michelso") << 15.0 << 12.4; //  (d) 2.8e-14/0.079
    QTest::newRow("NumAcc1") << 15.0 << 15.0; //   whole numbers, and the mean is one: every deviation is exact
    QTest::newRow("NumAcc2") << 15.0 << 14.9; //   (d) 1.1e-16/0.1
    QTest::newRow("NumAcc3") << 15.0 << 9.2; //    (d) 5.8e-11/0.1
    QTest::newRow("NumAcc4") << 15.0 << 8.0; //    (d) 9.3e-10/0.1; E[x²] − E[x]² has none of them
    QTest::newRow("PiDigits") << 15.0 << 14.7; //  whole numbers; (c) 5e-15/2.87
}

void TestMoments::nist()
{
    QFETCH(const double, meanDigits);
    QFETCH(const double, stdDigits);
    const QJsonObject set = nistSet(QString::fromLatin1(QTest::currentDataTag()));
    const std::vector<double> values = valuesOf(set);
    const auto n = static_cast<double>(values.size());
    QCOMPARE(values.size(), static_cast<std::size_t>(set["n"].toInteger()));
    const auto [mean, std] = kl::moments(values);

    const double certifiedMean = number(set["certified_mean"]);
    QVERIFY2(rightDigits(mean, certifiedMean) >= meanDigits, shown(mean, certifiedMean).constData());
    const double stdSample = std * std::sqrt(n / (n - 1.0));
    const double certifiedStd = number(set["certified_std_sample"]);
    QVERIFY2(rightDigits(stdSample, certifiedStd) >= stdDigits, shown(stdSample, certifiedStd).constData());

    // Against the true values of the data as doubles only (r) is left: at most log₂ 5000 + 8 roundings of 1.1e-16.
    const double exactMean = number(set["exact_mean"]);
    QVERIFY2(isRelativelyClose(mean, exactMean, 2.3e-15), shown(mean, exactMean).constData());
    const double exactStd = number(set["exact_std_population"]);
    QVERIFY2(isRelativelyClose(std, exactStd, 2.3e-15), shown(std, exactStd).constData());

    // NumPy's, to the last bit: sums, one division and one square root, all exactly rounded on every IEEE machine.
    QVERIFY2(isSame(mean, number(set["numpy_mean"])), shown(mean, number(set["numpy_mean"])).constData());
    QVERIFY2(
        isSame(std, number(set["numpy_std_population"])), shown(std, number(set["numpy_std_population"])).constData());
}

void TestMoments::smallSamples_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<double>("mean"); // by hand, all exact
    QTest::addColumn<double>("std");
    using Values = QList<double>;

    QTest::newRow("one value") << Values {3.25} << 3.25 << 0.0;
    QTest::newRow("zeros") << Values {0.0, 0.0, 0.0} << 0.0 << 0.0;
    QTest::newRow("two values") << Values {1.0, 3.0} << 2.0 << 1.0;
    QTest::newRow("equal values") << Values {0.5, 0.5, 0.5, 0.5} << 0.5 << 0.0;
    QTest::newRow("one huge value") << Values {kLargest} << kLargest << 0.0;
    QTest::newRow("the largest doubles of both signs") << Values {kLargest, -kLargest} << 0.0 << kLargest;
    QTest::newRow("sum overflows") << Values {1.5e308, 1.5e308} << 1.5e308 << 0.0;
    QTest::newRow("squares overflow") << Values {0x1p+1000, -0x1p+1000} << 0.0 << 0x1p+1000;
    QTest::newRow("squares underflow") << Values {0x1p-1000, -0x1p-1000} << 0.0 << 0x1p-1000;
    QTest::newRow("smallest denormal") << Values {kDenormal} << kDenormal << 0.0;
    QTest::newRow("denormals of both signs") << Values {kDenormal, -kDenormal} << 0.0 << kDenormal;
    QTest::newRow("denormals") << Values {0.0, 2.0 * kDenormal} << kDenormal << kDenormal;
    QTest::newRow("tiny beside huge") << Values {0x1p+1020, kDenormal} << 0x1p+1019 << 0x1p+1019;
}

void TestMoments::smallSamples()
{
    QFETCH(const QList<double>, values);
    QFETCH(const double, mean);
    QFETCH(const double, std);
    const kl::Moments got = kl::moments(values);
    QVERIFY2(isSame(got.mean, mean), shown(got.mean, mean).constData());
    QVERIFY2(isSame(got.std, std), shown(got.std, std).constData());
}

void TestMoments::powerOfTwoScalesExactly_data()
{
    QTest::addColumn<QString>("set");
    for (const char* const name : {"Lew", "Mavro", "NumAcc2"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestMoments::powerOfTwoScalesExactly()
{
    // moments(2ᵏx) = 2ᵏ moments(x) with no rounding while the results are normal numbers, so every k gives the bits of
    // k = 0. The range takes the values from near the smallest normal to near the largest double.
    QFETCH(const QString, set);
    const std::vector<double> values = valuesOf(nistSet(set));
    const kl::Moments expected = kl::moments(values);
    std::vector<double> scaled(values.size());
    for (int k = -950; k <= 1010; ++k) {
        std::transform(values.begin(), values.end(), scaled.begin(), [k](double x) { return std::ldexp(x, k); });
        const kl::Moments got = kl::moments(scaled);
        QVERIFY2(isSame(std::ldexp(got.mean, -k), expected.mean),
            shown(k, std::ldexp(got.mean, -k), expected.mean).constData());
        QVERIFY2(
            isSame(std::ldexp(got.std, -k), expected.std), shown(k, std::ldexp(got.std, -k), expected.std).constData());
    }
}

void TestMoments::denormalsAreRoundedOnce()
{
    // Lew's whole numbers in units of the smallest double: mean −177.435, deviation 276.638 (NIST), to whole units.
    std::vector<double> values = valuesOf(nistSet("Lew"));
    for (double& value : values)
        value *= kDenormal;
    const kl::Moments got = kl::moments(values);
    QVERIFY2(isSame(got.mean, -177.0 * kDenormal), shown(got.mean, -177.0 * kDenormal).constData());
    QVERIFY2(isSame(got.std, 277.0 * kDenormal), shown(got.std, 277.0 * kDenormal).constData());
}

void TestMoments::constantSampleOfLargestDoubles()
{
    // The mean of equal values is that value, a double: it must not overflow, and may be a few roundings below.
    for (std::size_t n = 1; n <= 2000; ++n) {
        const kl::Moments got = kl::moments(std::vector<double>(n, kLargest));
        // Of up to 128/8 + 3 + 4 additions each rounds by at most 1.1e-16.
        QVERIFY2(isRelativelyClose(got.mean, kLargest, 3e-15), shown(n, got.mean, kLargest).constData());
        QVERIFY2(got.std <= 3e-15 * kLargest, shown(n, got.std, 0.0).constData());
    }
}

void TestMoments::shiftAndSignLaws()
{
    const std::vector<double> values = valuesOf(nistSet("Lew"));
    const kl::Moments expected = kl::moments(values);
    std::vector<double> changed(values.size());
    std::transform(values.begin(), values.end(), changed.begin(), [](double x) { return -x; });
    const kl::Moments negated = kl::moments(changed); // a sign rounds nothing
    QVERIFY2(isSame(negated.mean, -expected.mean), shown(negated.mean, -expected.mean).constData());
    QVERIFY2(isSame(negated.std, expected.std), shown(negated.std, expected.std).constData());

    std::transform(values.begin(), values.end(), changed.begin(), [](double x) { return x + 1e9; });
    const kl::Moments shifted = kl::moments(changed); // whole numbers below 2⁵³: the shift itself is exact
    QVERIFY2(isRelativelyClose(shifted.mean, expected.mean + 1e9, 1e-15),
        shown(shifted.mean, expected.mean + 1e9).constData()); // the sum and the division round
    // The mean's rounding, 1.2e-7/2 at 1e9, enters squared: (6e-8/277)². What is left is that of each deviation,
    // 6e-8/277 = 2e-10 at worst, the same way for all of them.
    QVERIFY2(isRelativelyClose(shifted.std, expected.std, 3e-10), shown(shifted.std, expected.std).constData());
}

void TestMoments::errors_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<QByteArrayList>("parts");
    using Values = QList<double>;
    QTest::newRow("empty") << Values {} << QByteArrayList {"moments", "empty"};
    QTest::newRow("NaN") << Values {1.0, 2.0, kNaN} << QByteArrayList {"moments", "value 2 is nan"};
    QTest::newRow("infinity") << Values {1.0, kInfinity, 2.0} << QByteArrayList {"moments", "value 1 is inf"};
    QTest::newRow("negative infinity") << Values {-kInfinity} << QByteArrayList {"moments", "value 0 is -inf"};
    QTest::newRow("the first one is named") << Values {0.0, kNaN, kInfinity} << QByteArrayList {"moments", "value 1"};
}

void TestMoments::errors()
{
    QFETCH(const QList<double>, values);
    QFETCH(const QByteArrayList, parts);
    const QByteArray message = errorOf<std::invalid_argument>([&] { (void)kl::moments(values); });
    QVERIFY2(names(message, parts), message.constData());
}

QTEST_APPLESS_MAIN(TestMoments)
#include "tst_moments.moc"
