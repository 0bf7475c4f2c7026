// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/quantity.h"

#include "tests/core/testing.h"
#include "tests/ui/quantities.h"

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Quantity)

class TestQuantity : public QObject {
    Q_OBJECT
private slots:
    void slider_data();
    void slider();
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
        // Three digits, as a person would choose.
        QCOMPARE(value, QString::number(value, 'e', 2).toDouble());
        // There and back is the same value.
        QCOMPARE(quantity.valueAt(quantity.positionOf(value)), value);
        before = value;
    }
}

void TestQuantity::positions()
{
    QCOMPARE(sampleCount().positionOf(10'000.0), 300); // halfway between 10 and 10⁷ in ratios
    QCOMPARE(sampleCount().valueAt(300), 10'000.0);
    QCOMPARE(sigma().valueAt(49), 0.5);
    QCOMPARE(sigma().positionOf(0.5), 49);
    // What lies beyond an end stands at that end.
    QCOMPARE(sampleCount().positionOf(2.0), 0);
    QCOMPARE(sigma().positionOf(0.001), 0);
    QCOMPARE(sigma().positionOf(5.0), 299);
}

void TestQuantity::stepped_data()
{
    addQuantities();
}

void TestQuantity::stepped()
{
    QFETCH(const Quantity, quantity);
    // From one end to the other, key by key: each changes the value, and none leaves the ends.
    double value = quantity.sliderLow;
    int keys = 0;
    while (value < quantity.sliderHigh) {
        const double next = quantity.stepped(value, 1);
        QVERIFY2(next > value && next <= quantity.sliderHigh, shown(next, value));
        value = next;
        QVERIFY2(++keys <= quantity.sliderSteps, "more keys than positions");
    }
    QCOMPARE(quantity.stepped(value, 1), value);
    while (value > quantity.sliderLow) {
        const double next = quantity.stepped(value, -1);
        QVERIFY2(next < value && next >= quantity.sliderLow, shown(next, value));
        value = next;
    }
    QCOMPARE(quantity.stepped(value, -1), value);
    QCOMPARE(quantity.stepped(value, 0), value);
    // From beyond an end a step leads back, and never further out.
    QCOMPARE(quantity.stepped(quantity.high, 1), quantity.high);
    QCOMPARE(quantity.stepped(quantity.low, -1), quantity.low);
    QVERIFY(quantity.stepped(quantity.high, -1) < quantity.high);
    QVERIFY(quantity.stepped(quantity.low, 1) > quantity.low);
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
