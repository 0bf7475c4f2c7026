// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/reading.h"

#include "tests/core/testing.h"

using namespace Qt::StringLiterals;
using reading::DecimalMark;
using reading::Wanted;

Q_DECLARE_METATYPE(reading::DecimalMark)
Q_DECLARE_METATYPE(reading::Wanted)

/// What each text can be meant as is said here by hand.
class TestReading : public QObject {
    Q_OBJECT
private slots:
    void takes_data();
    void takes();
    void asks_data();
    void asks();
    void whatItAsksForIsTaken_data() { asks_data(); }
    void whatItAsksForIsTaken();
    void refuses_data();
    void refuses();
    void decimalMark_data();
    void decimalMark();
};

namespace {

constexpr Wanted kWhole {0.0, 1e7, true};
constexpr Wanted kReal {0.0, 1e7, false};
constexpr Wanted kSmallReal {0.001, 5.0, false};
constexpr DecimalMark kPoint = DecimalMark::Point;
constexpr DecimalMark kComma = DecimalMark::Comma;

QString nameOf(const Wanted& wanted, DecimalMark mark, const QString& text)
{
    return (wanted.whole ? u"whole, "_s : u"real to %1, "_s.arg(wanted.high))
        + (mark == kPoint ? u"point: "_s : u"comma: "_s) + text;
}

} // namespace

void TestReading::takes_data()
{
    QTest::addColumn<Wanted>("wanted");
    QTest::addColumn<DecimalMark>("mark");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    const auto rows
        = [](const Wanted& wanted, const QList<DecimalMark>& marks, double value, const QStringList& texts) {
              for (const DecimalMark mark : marks) {
                  for (const QString& text : texts)
                      QTest::newRow(qPrintable(nameOf(wanted, mark, text))) << wanted << mark << text << value;
              }
          };
    const QStringList everywhere {u"10000"_s, u"10 000"_s, u"10\u202F000"_s, u"10\u00A0000"_s, u"10\u2009000"_s,
        u"10'000"_s, u"10’000"_s, u"10_000"_s, u"1e4"_s, u"1E+4"_s, u"1e04"_s, u"10e3"_s, u"10k"_s, u"10K"_s, u"10 k"_s,
        u"0.01M"_s, u"0,01M"_s, u".01M"_s, u"+10000"_s, u"  10000\t"_s, u"0010000"_s, u"１００００"_s, u"١٠٠٠٠"_s,
        u"1.0e4"_s, u"1,0e4"_s};
    rows(kWhole, {kPoint, kComma}, 10'000, everywhere);
    rows(kReal, {kPoint, kComma}, 10'000, everywhere);
    rows(kWhole, {kPoint, kComma}, 10'000, {u"0.01m"_s}); // ten thousandths of a thousandth are no whole number
    rows(kWhole, {kPoint}, 10'000, {u"10,000"_s, u"10000.0"_s, u"10,000.0"_s, u"10000."_s, u"10 000.00"_s});
    rows(kWhole, {kComma}, 10'000, {u"10.000"_s, u"10000,0"_s, u"10.000,0"_s, u"10000,"_s, u"10 000,00"_s});
    rows(kWhole, {kPoint}, 10'500, {u"10.5k"_s, u"10,5k"_s, u"1.05e4"_s, u"10.50k"_s, u"10.5000k"_s});
    rows(kWhole, {kPoint}, 1234, {u"1.234e3"_s, u"1.2340e3"_s}); // as scientific notation is printed
    rows(kWhole, {kComma}, 1234, {u"1,234e3"_s});
    rows(kWhole, {kPoint}, 500, {u"0.5k"_s, u"0,5k"_s, u".5K"_s, u"0.500k"_s});
    rows(kWhole, {kPoint}, 1'000'000,
        {u"1,000,000"_s, u"1 000 000"_s, u"1'000'000"_s, u"1M"_s, u"1m"_s, u"1e6"_s, u"1000k"_s, u"1 000k"_s});
    rows(kWhole, {kComma}, 1'000'000, {u"1.000.000"_s, u"1 000 000"_s, u"1.000.000,00"_s});
    rows(kWhole, {kPoint, kComma}, 0, {u"0"_s, u"-0"_s, u"00"_s, u"0e5"_s});
    rows(kReal, {kPoint, kComma}, 0.5,
        {u"0.5"_s, u"0,5"_s, u".5"_s, u",5"_s, u"5e-1"_s, u"5e\u22121"_s, u" 0.50 "_s, u"0,500"_s, u"0.500"_s,
            u"0.0005k"_s});
    rows(kReal, {kPoint, kComma}, 1234.567, {u"1234.567"_s, u"1234,567"_s});
    rows(kReal, {kPoint}, 1234.567, {u"1,234.567"_s, u"1 234.567"_s, u"1'234.567"_s});
    rows(kReal, {kComma}, 1234.567, {u"1.234,567"_s, u"1 234,567"_s});
    rows(kReal, {kPoint}, 1, {u"1.000"_s, u"1."_s, u"1,00"_s, u"1,0000"_s, u"1.000000"_s});
    rows(kReal, {kComma}, 1, {u"1,000"_s, u"1,"_s, u"1.00"_s, u"1.0000"_s, u"1,000000"_s});
    rows(kReal, {kPoint}, 1'000'000, {u"1,000,000"_s});
    rows(kReal, {kComma}, 1'000'000, {u"1.000.000"_s});
    // The window shows 1.235 in every language; what is edited there must be readable.
    rows(kSmallReal, {kPoint, kComma}, 1.235, {u"1.235"_s});
    rows(kSmallReal, {kPoint, kComma}, 0.30000000000000004, {u"0.30000000000000004"_s});
}

void TestReading::takes()
{
    QFETCH(const Wanted, wanted);
    QFETCH(const DecimalMark, mark);
    QFETCH(const QString, text);
    const reading::Reading reading = reading::number(text, wanted, mark);
    QVERIFY2(reading.value.has_value(), qPrintable(reading.clearer.join(u" or "_s)));
    QTEST(*reading.value, "value");
    QCOMPARE(reading.clearer, QStringList());
}

void TestReading::asks_data()
{
    QTest::addColumn<Wanted>("wanted");
    QTest::addColumn<DecimalMark>("mark");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("clearer");
    const auto row = [](const Wanted& wanted, DecimalMark mark, const QString& text, const QStringList& clearer) {
        QTest::newRow(qPrintable(nameOf(wanted, mark, text))) << wanted << mark << text << clearer;
    };
    row(kWhole, kPoint, u"10.000"_s, {u"10"_s, u"10000"_s});
    row(kWhole, kPoint, u"+10.000"_s, {u"10"_s, u"10000"_s});
    row(kWhole, kPoint, u"１０.０００"_s, {u"10"_s, u"10000"_s});
    row(kWhole, kPoint, u"1000.000"_s, {u"1000"_s, u"1000000"_s});
    row(kWhole, kPoint, u"1.0000"_s, {u"1"_s, u"10000"_s});
    row(kWhole, kPoint, u"10.500"_s, {u"10500"_s}); // ten and a half is no whole number
    row(kWhole, kPoint, u"1.000.000"_s, {u"1000000"_s});
    row(kWhole, kPoint, u"1.000,0"_s, {u"1000"_s});
    row(kWhole, kPoint, u"1,00"_s, {u"1"_s, u"100"_s});
    row(kWhole, kPoint, u"1,0000"_s, {u"1"_s, u"10000"_s});
    row(kWhole, kPoint, u"1.000k"_s, {u"1000"_s, u"1000000"_s});
    row(kWhole, kPoint, u"1,234k"_s, {u"1234"_s, u"1234000"_s});
    row(kWhole, kPoint, u"10.000e2"_s, {u"1000"_s, u"1000000"_s});
    row(kWhole, kComma, u"10,000"_s, {u"10"_s, u"10000"_s});
    row(kWhole, kComma, u"1.00"_s, {u"1"_s, u"100"_s});
    row(kWhole, kComma, u"1,000,000"_s, {u"1000000"_s});
    row(kWhole, kComma, u"1.234k"_s, {u"1234"_s, u"1234000"_s});
    row(kReal, kPoint, u"1,000"_s, {u"1"_s, u"1000"_s});
    row(kReal, kPoint, u"1,234"_s, {u"1.234"_s, u"1234"_s});
    row(kReal, kPoint, u"1.000,5"_s, {u"1000.5"_s});
    row(kReal, kPoint, u"1.000.000"_s, {u"1000000"_s});
    row(kReal, kComma, u"1.234"_s, {u"1,234"_s, u"1234"_s});
    row(kReal, kComma, u"1,000.5"_s, {u"1000,5"_s});
    row(kSmallReal, kPoint, u"1,000"_s, {u"1"_s}); // a thousand is too much, and may be what was meant all the same
}

void TestReading::asks()
{
    QFETCH(const Wanted, wanted);
    QFETCH(const DecimalMark, mark);
    QFETCH(const QString, text);
    const reading::Reading reading = reading::number(text, wanted, mark);
    QVERIFY2(!reading.value, "read as " + QByteArray::number(reading.value.value_or(0.0), 'g', 17));
    QTEST(reading.clearer, "clearer");
}

void TestReading::whatItAsksForIsTaken()
{
    QFETCH(const Wanted, wanted);
    QFETCH(const DecimalMark, mark);
    QFETCH(const QStringList, clearer);
    for (const QString& text : clearer) {
        const reading::Reading reading = reading::number(text, wanted, mark);
        QVERIFY2(reading.clearer.isEmpty(), qPrintable(text));
        QVERIFY2(reading.value, qPrintable(text));
    }
}

void TestReading::refuses_data()
{
    QTest::addColumn<Wanted>("wanted");
    QTest::addColumn<DecimalMark>("mark");
    QTest::addColumn<QString>("text");
    const auto rows = [](const QList<Wanted>& kinds, const QList<DecimalMark>& marks, const QStringList& texts) {
        for (const Wanted& wanted : kinds) {
            for (const DecimalMark mark : marks) {
                for (const QString& text : texts)
                    QTest::newRow(qPrintable(nameOf(wanted, mark, text))) << wanted << mark << text;
            }
        }
    };
    rows({kWhole, kReal}, {kPoint, kComma},
        {u""_s, u" "_s, u"NaN"_s, u"inf"_s, u"-inf"_s, u"∞"_s, u"many"_s, u"0x10"_s, u"0b1"_s, u"e5"_s, u"1e"_s,
            u"1e4.0"_s, u"1e4,0"_s, u"1e1e1"_s, u"--5"_s, u"+-5"_s, u"- 5"_s, u"-1"_s, u"−1"_s, u"5 %"_s, u"1.2.3"_s,
            u"1,2,3"_s, u"1..5"_s, u"."_s, u","_s, u"k"_s, u"1kk"_s, u"1kM"_s, u"1e3k"_s, u"1G"_s, u"1Ki"_s, u"1e400"_s,
            u"5;"_s, u"½"_s, u"10²"_s, u"１０．０"_s, u"%1 %2"_s, u"1 0"_s, u"1 00"_s, u"10 00"_s, u"1000 000"_s,
            u"1  000"_s, u"1 000_000"_s, u"1'00"_s, u"1_0"_s, u"'100"_s, u"_100"_s, u"100_"_s, u"100'"_s, u"0 100"_s,
            u"1,,000"_s, u"1 000e3"_s, u"1\n2"_s, u"\uFEFF10"_s, u"10\uFEFF"_s, u"1\u200B0"_s, u"\u202E10"_s,
            u"10\x1b"_s, u"10"_s + QChar(0), QString(100'000, u'9'), u"1 "_s + QString(100'000, u'0')});
    rows({kWhole}, {kPoint},
        {u"2.5"_s, u"1,5"_s, u"1000,5"_s, u"1,50"_s, u"1e-3"_s, u"10.0005k"_s, u"10,00,000"_s, u"100,"_s, u",100"_s,
            u"10,000.5"_s, u"10000001"_s, u"10,000,001"_s, u"11M"_s});
    rows({kWhole}, {kComma}, {u"2,5"_s, u"1.5"_s, u"100."_s, u".100"_s, u"10.000,5"_s});
    rows({kReal}, {kPoint, kComma}, {u"1m"_s}); // a thousandth or a million
    rows({kReal}, {kPoint}, {u"5,"_s, u"10,00,000"_s});
    rows({kReal}, {kComma}, {u"5."_s});
    rows({kSmallReal}, {kPoint, kComma}, {u"0"_s, u"0.0009999"_s, u"5.0000001"_s, u"1 000"_s, u"1k"_s, u"1,000.5"_s});
    rows({kSmallReal}, {kPoint}, {u"9,000"_s}); // nine and nine thousand are both too much: say so
}

void TestReading::refuses()
{
    QFETCH(const Wanted, wanted);
    QFETCH(const DecimalMark, mark);
    QFETCH(const QString, text);
    const reading::Reading reading = reading::number(text, wanted, mark);
    QVERIFY2(!reading.value, "read as " + QByteArray::number(reading.value.value_or(0.0), 'g', 17));
    QCOMPARE(reading.clearer, QStringList());
}

void TestReading::decimalMark_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<DecimalMark>("mark");
    for (const char* language : {"C", "en_GB", "de_CH", "ja_JP", "fa_IR"}) // the last has a mark of its own
        QTest::newRow(language) << QString::fromLatin1(language) << kPoint;
    for (const char* language : {"de_DE", "fr_FR", "pt_BR", "ru_RU"})
        QTest::newRow(language) << QString::fromLatin1(language) << kComma;
}

void TestReading::decimalMark()
{
    QFETCH(const QString, language);
    QTEST(reading::decimalMarkOf(QLocale(language)), "mark");
}

QTEST_APPLESS_MAIN(TestReading)
#include "tst_reading.moc"
