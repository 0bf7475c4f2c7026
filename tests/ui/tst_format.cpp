// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/format.h"

#include "tests/core/testing.h"

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

class TestFormat : public QObject {
    Q_OBJECT
private slots:
    void powersOfTen();
    void integers_data();
    void integers();
    void significant_data();
    void significant();
    void significantIsNear();
    void fixed_data();
    void fixed();
    void exactReadsBack();
    void allDigits();
    void plainReadsBack();
    void widestIsWidest();
    void range();
    void plain_data();
    void plain();
    void percent_data();
    void percent();
    void percentOfSomethingIsNeverNothing();
    void counted();
    void wrapped_data();
    void wrapped();
    void wrappedLosesNothing();
};

void TestFormat::integers_data()
{
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64 {0} << u"0"_s;
    QTest::newRow("three digits") << qint64 {999} << u"999"_s;
    QTest::newRow("four digits") << qint64 {1000} << u"1\u202F000"_s;
    QTest::newRow("two gaps") << qint64 {10'000'000} << u"10\u202F000\u202F000"_s;
    QTest::newRow("negative, three digits") << qint64 {-100} << u"\u2212100"_s; // no gap behind the minus
    QTest::newRow("negative, four digits") << qint64 {-1000} << u"\u22121\u202F000"_s;
    QTest::newRow("lowest") << std::numeric_limits<qint64>::min()
                            << u"\u22129\u202F223\u202F372\u202F036\u202F854\u202F775\u202F808"_s;
}

void TestFormat::integers()
{
    QFETCH(const qint64, value);
    QTEST(format::integer(value), "text");
}

void TestFormat::significant_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("text");
    QTest::newRow("as the notebook's") << 0.12538 << 4 << u"0.1254"_s;
    QTest::newRow("zeros kept") << 1.5 << 4 << u"1.500"_s;
    QTest::newRow("rounded to the next power") << 0.99996 << 4 << u"1.000"_s;
    QTest::newRow("not quite") << 0.99994 << 4 << u"0.9999"_s;
    QTest::newRow("above ten") << 12.345678 << 4 << u"12.35"_s;
    QTest::newRow("negative") << -0.13862943611198905 << 4 << u"\u22120.1386"_s;
    QTest::newRow("smallest without an exponent") << 0.001 << 4 << u"0.001000"_s;
    QTest::newRow("small") << 7.5e-5 << 4 << u"7.500\u202F×\u202F10⁻⁵"_s;
    QTest::newRow("one digit") << 6.2e-17 << 1 << u"6\u202F×\u202F10⁻¹⁷"_s;
    QTest::newRow("small and negative") << -2.0481e-7 << 3 << u"\u22122.05\u202F×\u202F10⁻⁷"_s;
    QTest::newRow("large") << 1.2345e8 << 3 << u"1.23\u202F×\u202F10⁸"_s;
    QTest::newRow("largest without an exponent") << 9.999e6 << 4 << u"9999000"_s;
    QTest::newRow("every digit") << 1e-234 << 2 << u"1.0\u202F×\u202F10⁻²³⁴"_s;
    QTest::newRow("and the others") << 1e-156 << 1 << u"1\u202F×\u202F10⁻¹⁵⁶"_s;
    QTest::newRow("and these") << 1e-78 << 1 << u"1\u202F×\u202F10⁻⁷⁸"_s;
    QTest::newRow("and the last") << 1e90 << 1 << u"1\u202F×\u202F10⁹⁰"_s;
    QTest::newRow("infinity") << std::numeric_limits<double>::infinity() << 4 << u"\u221E"_s;
    QTest::newRow("minus infinity") << -std::numeric_limits<double>::infinity() << 4 << u"\u2212\u221E"_s;
    QTest::newRow("no number") << std::nan("") << 4 << u"\u2013"_s;
}

void TestFormat::significant()
{
    QFETCH(const double, value);
    QFETCH(const int, digits);
    QTEST(format::significant(value, digits), "text");
}

void TestFormat::significantIsNear()
{
    std::mt19937_64 random(1); // NOLINT(cert-msc51-cpp): the same numbers in every run
    std::uniform_real_distribution<double> exponent(-320.0, 300.0);
    for (int i = 0; i < 10'000; ++i) {
        const double value = (i % 2 == 0 ? 1.0 : -1.0) * std::pow(10.0, exponent(random));
        const QString text = format::significant(value);
        QVERIFY2(
            !text.contains(u'e') && !text.contains(u'-') && !text.contains(u' '), qPrintable(text)); // never breaks
        bool isNumber = false;
        const double got = format::plain(text).toDouble(&isNumber);
        QVERIFY2(isNumber, qPrintable(text));
        QVERIFY2(std::abs(got - value) <= 5.001e-4 * std::abs(value) || std::abs(value) < 1e-307, // below: denormal
            shown(got, value).constData());
        QVERIFY2(got != 0.0, "what is not 0 reads 0");
    }
}

void TestFormat::fixed_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    QTest::newRow("rounded") << 10.126 << 2 << u"10.13"_s;
    QTest::newRow("filled up") << 10.0 << 2 << u"10.00"_s;
    QTest::newRow("no decimals") << 12.4 << 0 << u"12"_s;
    QTest::newRow("negative") << -0.25 << 2 << u"\u22120.25"_s;
    QTest::newRow("no zero below zero") << -0.004 << 2 << u"0.00"_s;
    QTest::newRow("minus zero") << -0.0 << 1 << u"0.0"_s;
    QTest::newRow("infinity") << -std::numeric_limits<double>::infinity() << 2 << u"\u2212\u221E"_s;
    QTest::newRow("no number") << std::nan("") << 2 << u"\u2013"_s;
}

void TestFormat::fixed()
{
    QFETCH(const double, value);
    QFETCH(const int, decimals);
    QTEST(format::fixed(value, decimals), "text");
}

void TestFormat::exactReadsBack()
{
    QCOMPARE(format::exact(0.1), u"0.1"_s);
    QCOMPARE(format::exact(0.1 + 0.2), u"0.30000000000000004"_s); // IEEE 754
    QCOMPARE(format::exact(1e300), u"1e+300"_s);
    QCOMPARE(format::exact(std::nan("")), u"\u2013"_s);
    std::mt19937_64 random(2); // NOLINT(cert-msc51-cpp): the same numbers in every run
    for (int i = 0; i < 10'000; ++i) {
        const auto value = std::bit_cast<double>(random());
        if (std::isfinite(value))
            QCOMPARE(format::exact(value).toDouble(), value);
    }
    for (const double value : {5e-324, 1.7976931348623157e308, 2.2250738585072014e-308})
        QCOMPARE(format::exact(value).toDouble(), value);
}

void TestFormat::allDigits()
{
    QCOMPARE(format::allDigits(-0.1254), u"\u22120.1254"_s);
    QCOMPARE(format::allDigits(1e-6), u"1\u202F×\u202F10⁻⁶"_s);
    QCOMPARE(format::allDigits(0.1 + 0.2), u"0.30000000000000004"_s); // IEEE 754
    QCOMPARE(format::allDigits(-std::numeric_limits<double>::infinity()), u"\u2212∞"_s);
    QCOMPARE(format::allDigits(std::nan("")), u"\u2013"_s);
}

/// What is copied from the screen is the very number, in the form that C writes.
void TestFormat::plainReadsBack()
{
    std::mt19937_64 random(3); // NOLINT(cert-msc51-cpp): the same numbers in every run
    for (int i = 0; i < 10'000; ++i) {
        const auto value = std::bit_cast<double>(random());
        if (std::isfinite(value))
            QCOMPARE(format::plain(format::allDigits(value)), format::exact(value));
    }
}

void TestFormat::widestIsWidest()
{
    std::mt19937_64 random(4); // NOLINT(cert-msc51-cpp): the same numbers in every run
    std::uniform_real_distribution<double> exponent(-99.0, 99.0);
    for (int i = 0; i < 1000; ++i) {
        const double value = -std::pow(10.0, exponent(random));
        for (const int digits : {1, 3, 4})
            QVERIFY(format::significant(value, digits).size() <= format::widest(digits).size());
    }
}

void TestFormat::percent_data()
{
    QTest::addColumn<double>("fraction");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0.0 << u"0\u202F%"_s;
    QTest::newRow("everything") << 1.0 << u"100\u202F%"_s;
    QTest::newRow("a narrow no-break space before the sign") << 0.00912 << u"0.9\u202F%"_s;
    QTest::newRow("half") << 0.5 << u"50.0\u202F%"_s;
    QTest::newRow("one in ten million") << 1e-7 << u"< 0.01\u202F%"_s;
    QTest::newRow("all but one in ten million") << 1.0 - 1e-7 << u"> 99.9\u202F%"_s;
    QTest::newRow("a twentieth of a percent") << 5e-4 << u"0.05\u202F%"_s;
}

void TestFormat::percent()
{
    QFETCH(const double, fraction);
    QTEST(format::percent(fraction), "text");
}

void TestFormat::percentOfSomethingIsNeverNothing()
{
    static const QRegularExpression nothing(u"^0(\\.0*)?\u202F%$"_s);
    static const QRegularExpression everything(u"^100(\\.0*)?\u202F%$"_s);
    for (int i = 0; i < 27'645; ++i) { // up to 0.999
        const double fraction = 1e-12 * std::pow(1.001, i);
        QVERIFY2(!format::percent(fraction).contains(nothing), QByteArray::number(fraction));
        QVERIFY2(!format::percent(fraction).contains(everything), QByteArray::number(fraction));
        QVERIFY2(!format::percent(1.0 - fraction).contains(everything), QByteArray::number(1.0 - fraction));
    }
}

void TestFormat::range()
{
    const auto text = [](double low, double high) {
        const auto [from, to] = format::range(low, high);
        return from + u" … "_s + to;
    };
    QCOMPARE(text(-4.0, 6.0), u"−4 … 6"_s);
    QCOMPARE(text(-0.04, 2.5), u"0 … 2.5"_s); // a width of 2.54 has one decimal
    QCOMPARE(text(1.0004, 1.0254), u"1 … 1.025"_s);
    QCOMPARE(text(-120.4, 3400.0), u"−120 … 3400"_s);
}

void TestFormat::plain_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("text");
    QTest::newRow("leave to break a line") << u"1.78\u200B × 10"_s << u"1.78 × 10"_s;
    QTest::newRow("negative") << format::significant(-0.5) << u"-0.5000"_s;
    QTest::newRow("grouped") << format::integer(-1'234'567) << u"-1234567"_s;
    QTest::newRow("exponent") << format::significant(1.5e-9) << u"1.500e-09"_s;
    QTest::newRow("large") << format::significant(1.5e20, 2) << u"1.5e+20"_s;
    QTest::newRow("exponent of three digits") << format::significant(-1.5e-300, 2) << u"-1.5e-300"_s;
    QTest::newRow("exponents in a sentence")
        << u"from \u22121\u202F×\u202F10⁻⁶ to 2\u202F×\u202F10⁷ nats"_s << u"from -1e-06 to 2e+07 nats"_s;
    QTest::newRow("a product stays one") << u"3 × 10 bins, s²"_s << u"3 × 10 bins, s²"_s;
    QTest::newRow("infinite") << u"∞"_s << u"inf"_s;
    QTest::newRow("minus infinity") << u"\u2212∞"_s << u"-inf"_s;
    QTest::newRow("no number") << u"\u2013"_s << u"nan"_s;
    QTest::newRow("in a sentence") << u"3.0\u202F% of 10\u202F000 below \u22121.88, else ∞"_s
                                   << u"3.0 % of 10000 below -1.88, else ∞"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestFormat::plain()
{
    QFETCH(const QString, shown);
    QTEST(format::plain(shown), "text");
}

void TestFormat::counted()
{
    QCOMPARE(format::counted(u"0 bins"_s, 0), u"0\u00A0bins"_s);
    QCOMPARE(format::counted(u"only 1 bin"_s, 1), u"only 1\u00A0bin"_s);
    QCOMPARE(format::counted(u"10000 bins of 10000"_s, 10'000), u"10\u202F000\u00A0bins of 10000"_s);
    QCOMPARE(format::counted(u"no bin"_s, 0), u"no bin"_s);
}

void TestFormat::wrapped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("lines");
    QTest::newRow("nothing") << QString() << 10 << QString();
    QTest::newRow("short") << u"one two"_s << 10 << u"one two"_s;
    QTest::newRow("just fits") << u"one two"_s << 7 << u"one two"_s;
    QTest::newRow("one too many") << u"one two"_s << 6 << u"one\ntwo"_s;
    QTest::newRow("three lines") << u"a bb ccc dddd"_s << 4 << u"a bb\nccc\ndddd"_s;
    QTest::newRow("a long word") << u"a incomprehensibility b"_s << 5 << u"a\nincomprehensibility\nb"_s;
    QTest::newRow("lines of its own") << u"one two\nthree"_s << 5 << u"one\ntwo\nthree"_s;
    QTest::newRow("spaces that hold together") << u"10\u202F000\u00A0bins"_s << 5 << u"10\u202F000\u00A0bins"_s;
    QTest::newRow("markup") << u"<b>one</b> two"_s << 5 << u"<b>one</b> two"_s;
}

void TestFormat::wrapped()
{
    QFETCH(const QString, text);
    QFETCH(const int, width);
    QTEST(format::wrapped(text, width), "lines");
}

void TestFormat::wrappedLosesNothing()
{
    const QString text = u"The same two sums as torch.nn.functional.kl_div(…, log_target=True, reduction='sum') makes "
                         "them, and the larger difference from the values above"_s;
    for (int width = 1; width < 200; ++width) {
        const QString wrapped = format::wrapped(text, width);
        QCOMPARE(QString(wrapped).replace(u'\n', u' '), text);
        for (const QString& line : wrapped.split(u'\n'))
            QVERIFY2(line.size() <= width || !line.contains(u' '), qPrintable(line));
    }
}

void TestFormat::powersOfTen()
{
    QCOMPARE(format::powerOfTen(0), u"1"_s);
    QCOMPARE(format::powerOfTen(1), u"10"_s);
    QCOMPARE(format::powerOfTen(2), u"10²"_s);
    QCOMPARE(format::powerOfTen(-3), u"10⁻³"_s);
    QCOMPARE(format::powerOfTen(-10), u"10⁻¹⁰"_s);
}

QTEST_APPLESS_MAIN(TestFormat)
#include "tst_format.moc"
