// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/format.h"
#include "ui/words/sums.h"

#include "tests/core/testing.h"

#include <cmath>
#include <limits>
#include <random>

using namespace Qt::StringLiterals;

/// Numbers that are added are written so that they add up as they stand there.
class TestSums : public QObject {
    Q_OBJECT
private slots:
    void byHand_data();
    void byHand();
    void notFinite();
    void addsUpAsPrinted();
};

void TestSums::byHand_data()
{
    QTest::addColumn<QList<double>>("stages"); // from the first total to the last
    QTest::addColumn<QStringList>("texts"); // the first, the steps, the last
    // 7.9012 − 2.8702 − 4.7567 − 0.0826 = 0.1917.
    QTest::newRow("four digits of the least") << QList<double> {7.90119, 5.03101, 0.27426,
        0.19168} << QStringList {u"7.9012"_s, u"−2.8702"_s, u"−4.7567"_s, u"−0.0826"_s, u"0.1917"_s};
    QTest::newRow("the least is too small") << QList<double> {7.5e-7, 7.49e-7, 3.621e-7,
        0.06166} << QStringList {u"< 0.00001"_s, u"0.00000"_s, u"0.00000"_s, u"0.06166"_s, u"0.06166"_s};
    QTest::newRow("a power in common") << QList<double> {7.5e-7, 7.49046e-7, 7.4e-7, 8.1e-7}
                                       << QStringList {u"7.500\u202F×\u202F10⁻⁷"_s, u"−0.010\u202F×\u202F10⁻⁷"_s,
                                              u"−0.090\u202F×\u202F10⁻⁷"_s, u"0.700\u202F×\u202F10⁻⁷"_s,
                                              u"8.100\u202F×\u202F10⁻⁷"_s};
    QTest::newRow("to 0") << QList<double> {0.188796, 0.0, 0.0, 0.0}
                          << QStringList {u"0.1888"_s, u"−0.1888"_s, u"0"_s, u"0"_s, u"0"_s};
    QTest::newRow("to below 0") << QList<double> {0.5, 0.2, 0.1,
        -0.0321} << QStringList {u"0.50000"_s, u"−0.30000"_s, u"−0.10000"_s, u"−0.13210"_s, u"−0.03210"_s};
}

void TestSums::byHand()
{
    QFETCH(const QList<double>, stages);
    QFETCH(const QStringList, texts);
    const sums::Form form = sums::formFor({stages.first(), stages.last()});
    QStringList got {sums::text(stages.first(), form)};
    for (qsizetype i = 1; i < stages.size(); ++i)
        got << sums::step(stages[i - 1], stages[i], form);
    got << sums::text(stages.last(), form);
    QCOMPARE(got, texts);
}

void TestSums::notFinite()
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    const sums::Form form = sums::formFor({0.1888, kInfinity});
    QCOMPARE(sums::text(0.18881, form), u"0.1888"_s); // by itself
    QCOMPARE(sums::text(kInfinity, form), u"∞"_s);
    QCOMPARE(sums::step(0.1, kInfinity, form), u"∞"_s);
    QCOMPARE(sums::text(std::numeric_limits<double>::quiet_NaN(), form), u"–"_s);
    QCOMPARE(sums::text(0.0, sums::formFor({0.0, 0.0})), u"0"_s);
}

/// For stages of any size: what a reader adds comes to the last total, to the last decimal.
void TestSums::addsUpAsPrinted()
{
    std::mt19937 random(1);
    std::uniform_real_distribution<double> power(-8.0, 1.3);
    for (int round = 0; round < 2000; ++round) {
        std::vector<double> stages;
        for (int i = 0; i < 4; ++i)
            stages.push_back((random() % 4 == 0 ? -1.0 : 1.0) * std::pow(10.0, power(random)));
        const sums::Form form = sums::formFor({stages.front(), stages.back()});
        const auto units = [&](const QString& text) -> qint64 { // of the last decimal
            const double value = text.startsWith(u'<') ? 0.0 : format::plain(text).toDouble();
            return std::llround(value * std::pow(10.0, form.decimals - form.exponent));
        };
        qint64 sum = units(sums::text(stages.front(), form));
        for (std::size_t i = 1; i < stages.size(); ++i)
            sum += units(sums::step(stages[i - 1], stages[i], form));
        QCOMPARE(sum, units(sums::text(stages.back(), form)));
    }
}

QTEST_GUILESS_MAIN(TestSums)
#include "tst_sums.moc"
