// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/quantity.h"

#include "tests/core/testing.h"
#include "tests/ui/quantities.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Quantity)
Q_DECLARE_METATYPE(Stride)

class TestQuantity : public QObject {
    Q_OBJECT
private slots:
    void slider_data();
    void slider();
    void stopsAreRound();
    void neighbours_data();
    void neighbours();
    void positions();
    void stepped_data();
    void stepped();
    void text();
    void parse_data();
    void parse();
    void refuses_data();
    void refuses();
    void asks();
    void textReadsBack_data();
    void textReadsBack();

private:
    static void addQuantities();
};

void TestQuantity::addQuantities()
{
    QTest::addColumn<Quantity>("quantity");
    QTest::newRow("samples") << sampleCount();
    QTest::newRow("bins") << binCount();
    QTest::newRow("sigma") << sigma();
    QTest::newRow("spread") << spread();
}

void TestQuantity::slider_data()
{
    addQuantities();
}

void TestQuantity::slider()
{
    QFETCH(const Quantity, quantity);
    QCOMPARE(quantity.valueAt(0), quantity.sliderLow); // both ends, exactly
    QCOMPARE(quantity.valueAt(quantity.sliderSteps), quantity.sliderHigh);
    double before = quantity.sliderLow;
    for (int position = 0; position <= quantity.sliderSteps; ++position) {
        const double value = quantity.valueAt(position);
        QVERIFY2(value >= before, shown(position, value, before)); // never backwards
        QVERIFY(!quantity.whole || value == std::round(value));
        QVERIFY(std::find(quantity.stops.begin(), quantity.stops.end(), value) != quantity.stops.end());
        // There and back is the same value.
        QCOMPARE(quantity.valueAt(quantity.positionOf(value)), value);
        before = value;
    }
    for (const double stop : quantity.stops) // and each stop can be dragged to
        QCOMPARE(quantity.valueAt(quantity.positionOf(stop)), stop);
}

void TestQuantity::stopsAreRound()
{
    using Values = std::vector<double>;
    QCOMPARE(stops::roundNumbers(10.0, 1000.0), (Values {10, 15, 20, 30, 50, 70, 100, 150, 200, 300, 500, 700, 1000}));
    QCOMPARE(stops::roundNumbers(2.0, 40.0), (Values {2, 3, 5, 7, 10, 15, 20, 30}));
    QCOMPARE(stops::every(0.1, 0.7), (Values {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7})); // to the last bit, as typed
    QCOMPARE(stops::every(5.0, 20.0, stops::every(2.0, 8.0)), (Values {2, 4, 6, 8, 10, 15, 20}));
    const Values hundredths = sigma().stops;
    QCOMPARE(hundredths.size(), std::size_t {300});
    for (std::size_t i = 0; i < hundredths.size(); ++i)
        QCOMPARE(hundredths[i], static_cast<double>(i + 1) / 100.0);
}

void TestQuantity::neighbours_data()
{
    QTest::addColumn<Quantity>("quantity");
    QTest::addColumn<double>("from");
    QTest::addColumn<Stride>("stride");
    QTest::addColumn<double>("down");
    QTest::addColumn<double>("up");
    const auto row = [](const char* name, const Quantity& quantity, double from, Stride stride, double down,
                         double up) { QTest::newRow(name) << quantity << from << stride << down << up; };
    row("N", sampleCount(), 10'000, Stride::Step, 7000, 15'000);
    row("N between two steps", sampleCount(), 10'001, Stride::Step, 10'000, 15'000);
    row("N below the slider", sampleCount(), 2, Stride::Step, 2, 10);
    row("N at the upper end", sampleCount(), 1e7, Stride::Step, 7e6, 1e7);
    row("N, fine, on a power of ten", sampleCount(), 10'000, Stride::Fine, 9900, 11'000);
    row("N, fine", sampleCount(), 15'000, Stride::Fine, 14'000, 16'000);
    row("N, fine, between two", sampleCount(), 9950, Stride::Fine, 9900, 10'000);
    row("N, fine, two digits", sampleCount(), 15, Stride::Fine, 14, 16);
    row("N, fine, below the slider", sampleCount(), 2, Stride::Fine, 2, 3);
    row("N, a page", sampleCount(), 10'000, Stride::Page, 1000, 100'000);
    row("N, a page from between", sampleCount(), 10'001, Stride::Page, 1500, 100'000);
    row("sigma", sigma(), 0.57, Stride::Step, 0.56, 0.58);
    row("sigma between two steps", sigma(), 0.333, Stride::Step, 0.33, 0.34);
    row("sigma, a rounding above a step", sigma(), 0.1 + 0.2, Stride::Step, 0.3, 0.31);
    row("sigma, fine", sigma(), 0.57, Stride::Fine, 0.569, 0.571);
    row("sigma, fine, between two", sigma(), 0.12345, Stride::Fine, 0.123, 0.124);
    row("sigma, fine, at the lower end", sigma(), 0.01, Stride::Fine, 0.01, 0.011);
    row("sigma below the slider", sigma(), 0.001, Stride::Step, 0.001, 0.01);
    row("sigma beyond the slider", sigma(), 5.0, Stride::Step, 3.0, 5.0);
    row("sigma, a page", sigma(), 0.5, Stride::Page, 0.4, 0.6);
    row("spread", spread(), 0.5, Stride::Step, 0.49, 0.51);
    row("spread, below a hundredth", spread(), 0.01, Stride::Step, 0.009, 0.02);
    row("spread at the upper end", spread(), 5.0, Stride::Step, 4.99, 5.0);
    row("spread at the lower end", spread(), 0.001, Stride::Step, 0.001, 0.002);
    row("bins by ones", binCount(), 79, Stride::Step, 78, 80);
    row("bins by ones where a drag goes by fifties", binCount(), 900, Stride::Step, 899, 901);
    row("bins, fine", binCount(), 900, Stride::Fine, 899, 901);
    row("bins, a page", binCount(), 79, Stride::Page, 55, 100);
    row("bins, a page to the end", binCount(), 999, Stride::Page, 750, 1000);
}

void TestQuantity::neighbours()
{
    QFETCH(const Quantity, quantity);
    QFETCH(const double, from);
    QFETCH(const Stride, stride);
    QTEST(quantity.stepped(from, stride, -1), "down");
    QTEST(quantity.stepped(from, stride, 1), "up");
}

void TestQuantity::positions()
{
    QCOMPARE(sampleCount().positionOf(10'000.0), 300); // halfway between 10 and 10⁷ in ratios
    QCOMPARE(sampleCount().valueAt(300), 10'000.0);
    QCOMPARE(sigma().positionOf(0.5), 490); // a thousandth each, from 0.01 on
    for (const int position : {486, 490, 494}) // a drag goes by hundredths
        QCOMPARE(sigma().valueAt(position), 0.5);
    // A quarter of the range stands half way: (1.25075 − 0.001) / 4.999 = ¼; a hundredth of it at a tenth.
    QCOMPARE(spread().positionOf(1.25075), 2500);
    QCOMPARE(spread().positionOf(0.05099), 500);
    QCOMPARE(spread().valueAt(2500), 1.25);
    // What lies beyond an end stands at that end.
    QCOMPARE(sampleCount().positionOf(2.0), 0);
    QCOMPARE(sigma().positionOf(0.001), 0);
    QCOMPARE(sigma().positionOf(5.0), 2990);
}

void TestQuantity::stepped_data()
{
    addQuantities();
}

void TestQuantity::stepped()
{
    QFETCH(const Quantity, quantity);
    for (const Stride stride : {Stride::Fine, Stride::Step, Stride::Page}) {
        // From one end to the other, key by key: each changes the value, none leaves the ends, none leaves out a step.
        double value = quantity.sliderLow;
        int keys = 0;
        while (value < quantity.sliderHigh) {
            const double next = quantity.stepped(value, stride, 1);
            QVERIFY2(next > value && next <= quantity.sliderHigh, shown(next, value));
            if (stride != Stride::Page && next < quantity.sliderHigh)
                QCOMPARE(quantity.stepped(next, stride, -1), value);
            value = next;
            QVERIFY2(++keys <= 5000, "more keys than there are values");
        }
        QCOMPARE(quantity.stepped(value, stride, 1), value);
        while (value > quantity.sliderLow) {
            const double next = quantity.stepped(value, stride, -1);
            QVERIFY2(next < value && next >= quantity.sliderLow, shown(next, value));
            value = next;
        }
        QCOMPARE(quantity.stepped(value, stride, -1), value);
        QCOMPARE(quantity.stepped(value, stride, 0), value);
        // From beyond an end a step leads back, and never further out.
        QCOMPARE(quantity.stepped(quantity.high, stride, 1), quantity.high);
        QCOMPARE(quantity.stepped(quantity.low, stride, -1), quantity.low);
        QVERIFY(quantity.stepped(quantity.high, stride, -1) < quantity.high);
        QVERIFY(quantity.stepped(quantity.low, stride, 1) > quantity.low);
    }
    QCOMPARE(quantity.stepped(quantity.sliderLow, 3), quantity.stepped(quantity.stepped(quantity.sliderLow, 1), 2));
}

void TestQuantity::text()
{
    QCOMPARE(sampleCount().text(10'000.0), u"10\u202F000"_s);
    QCOMPARE(sigma().text(0.5), u"0.5"_s);
    QCOMPARE(sigma().text(0.1 + 0.2), u"0.30000000000000004"_s); // never another number than the one used
}

void TestQuantity::parse_data()
{
    QTest::addColumn<Quantity>("quantity");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("value");
    const auto row = [](const Quantity& quantity, const QString& typed, double value) {
        QTest::addRow("%s '%s'", qPrintable(quantity.name), qPrintable(typed)) << quantity << typed << value;
    };
    for (const QString& ten :
        {u"10000"_s, u"10 000"_s, u"10,000"_s, u"10\u202F000"_s, u"10\u00A0000"_s, u"10\u2009000"_s, u"10'000"_s,
            u"10_000"_s, u"1e4"_s, u"1E+4"_s, u"+10000"_s, u"  10000\t"_s, u"10000.0"_s, u"0010000"_s})
        row(sampleCount(), ten, 10'000.0);
    row(sampleCount(), u"2"_s, 2.0);
    row(sampleCount(), u"10,000,000"_s, 10'000'000.0);
    row(sampleCount(), u"1e7"_s, 10'000'000.0);
    for (const QString& half : {u"0.5"_s, u"0,5"_s, u".5"_s, u",5"_s, u"5e-1"_s, u"5e\u22121"_s, u" 0.50 "_s})
        row(sigma(), half, 0.5);
    row(sampleCount(), u"10k"_s, 10'000.0);
    row(sigma(), u"0.001"_s, 0.001);
    row(sigma(), u"5"_s, 5.0);
    row(sigma(), u"0.30000000000000004"_s, 0.30000000000000004);
}

void TestQuantity::parse()
{
    QFETCH(const Quantity, quantity);
    QFETCH(const QString, typed);
    const auto value = quantity.parse(typed);
    QVERIFY2(value.has_value(), qPrintable(quantity.complaint(typed)));
    QTEST(*value, "value");
}

void TestQuantity::refuses_data()
{
    QTest::addColumn<Quantity>("quantity");
    QTest::addColumn<QString>("typed");
    const auto row = [](const Quantity& quantity, const QString& typed) {
        QTest::addRow("%s '%s'", qPrintable(quantity.name), qPrintable(typed)) << quantity << typed;
    };
    const QStringList never {u""_s, u" "_s, u"NaN"_s, u"nan"_s, u"inf"_s, u"-inf"_s, u"infinity"_s, u"many"_s,
        u"0x10"_s, u"1e"_s, u"--5"_s, u"5 %"_s, u"1.2.3"_s, u"1e400"_s, u"-1"_s, u"0"_s, u"∞"_s, u"5;"_s,
        u"%1 %2 %3 %4 %5"_s};
    for (const QString& typed : never) {
        row(sampleCount(), typed);
        row(sigma(), typed);
    }
    row(sampleCount(), u"1"_s);
    row(sampleCount(), u"10000001"_s);
    row(sampleCount(), u"10.5"_s);
    row(sampleCount(), u"1,5"_s); // one and a half where a comma is the decimal sign; never fifteen
    row(sampleCount(), u"1000,5"_s);
    row(sampleCount(), u"1e-3"_s);
    row(sigma(), u"0.0009999"_s);
    row(sigma(), u"5.0000001"_s);
    row(sigma(), u"1,000.5"_s);
}

void TestQuantity::refuses()
{
    QFETCH(const Quantity, quantity);
    QFETCH(const QString, typed);
    const auto value = quantity.parse(typed);
    QVERIFY2(!value, "read as " + QByteArray::number(value.value_or(0.0), 'g', 17));
    const QByteArray complaint = quantity.complaint(typed).toUtf8();
    QVERIFY2(names(complaint,
                 {quantity.name.toUtf8(), quantity.text(quantity.low).toUtf8(), quantity.text(quantity.high).toUtf8(),
                     typed.trimmed().toUtf8(), quantity.whole ? "whole number" : "number"}),
        complaint.constData());
    QVERIFY(complaint.endsWith('.')); // a sentence
    QVERIFY2(quantity.complaint(QString(10'000, u'9')).size() < 200, "a long text would fill the window");
}

void TestQuantity::asks()
{
    using reading::DecimalMark;
    // Ten thousand, or ten: never the smaller one in silence. The sentence says how to write both.
    QVERIFY(!sampleCount().parse(u"10.000"_s));
    const QByteArray point = sampleCount().complaint(u"10.000"_s).toUtf8();
    QVERIFY2(names(point, {"Samples", "“10.000”", "write 10 or 10000"}), point.constData());
    QVERIFY(point.endsWith('.'));
    QCOMPARE(sampleCount().parse(u"10.000"_s, DecimalMark::Comma), std::optional(10'000.0));
    QVERIFY(!sampleCount().parse(u"10,000"_s, DecimalMark::Comma));
    const QByteArray comma = sampleCount().complaint(u"10,000"_s, DecimalMark::Comma).toUtf8();
    QVERIFY2(names(comma, {"“10,000”", "write 10 or 10000"}), comma.constData());
    QVERIFY(!sigma().parse(u"1,000"_s));
    QCOMPARE(sigma().parse(u"1,000"_s, DecimalMark::Comma), std::optional(1.0));

    const QString wild = sampleCount().complaint(u"1\n\x1b[31m"_s + QString(5000, u'9'));
    QVERIFY2(wild.size() < 200 && wild.contains(u"“1\\n\\x1b[31m9"_s), qPrintable(wild));
}

void TestQuantity::textReadsBack_data()
{
    addQuantities();
}

void TestQuantity::textReadsBack()
{
    QFETCH(const Quantity, quantity);
    for (const double value : {quantity.low, quantity.high, quantity.sliderLow, quantity.sliderHigh,
             quantity.valueAt(quantity.sliderSteps / 3), quantity.whole ? 777.0 : 1.0 / 3.0}) {
        QCOMPARE(quantity.parse(quantity.text(value)), std::optional(value));
        // The window writes a point in every language.
        QCOMPARE(quantity.parse(quantity.text(value), reading::DecimalMark::Comma), std::optional(value));
    }
}

QTEST_APPLESS_MAIN(TestQuantity)
#include "tst_quantity.moc"
