// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/averages.h"
#include "ui/words/description.h"

#include "tests/ui/snapshots.h"

#include <QRegularExpression>

#include <cmath>
#include <numbers>

Q_DECLARE_METATYPE(kl::EmptyBins)

class TestDescription : public QObject {
    Q_OBJECT
private slots:
    void snapshot_data();
    void snapshot();
    void bin_data();
    void bin();
    void edgesOfANarrowBinDiffer();
    void binWithThePseudocount();
    void binRescaled();
    void binWithoutATermIsInfiniteUnderStrict();
    void factor_data();
    void factor();
    void inSoMany_data();
    void inSoMany();
    void bitsAreNatsTimesLog2E();
    void whyReverseIsInfinite();
    void whyReverseIsInfiniteWithAVanishingPart();
    void mainCause();
    void emptyBins();

private:
    using Counts = std::initializer_list<std::int64_t>;
    [[nodiscard]] static SnapshotPointer treated(
        const Counts& p, const Counts& q, kl::EmptyBins emptyBins, double pseudocount = 0.5)
    {
        return ::treated(snapshotOf(p, q), emptyBins, pseudocount);
    }
    [[nodiscard]] static QString ofBin(const SnapshotPointer& snapshot, int bin, Unit unit = Unit::Nats)
    {
        return description::ofBin(*snapshot, kl::explain(*snapshot), bin, unit);
    }
    [[nodiscard]] static QString ofSnapshot(const SnapshotPointer& snapshot, Unit unit = Unit::Nats)
    {
        return description::ofSnapshot(*snapshot, kl::explain(*snapshot), unit);
    }
};

void TestDescription::snapshot_data()
{
    QTest::addColumn<SnapshotPointer>("snapshot");
    QTest::addColumn<QStringList>("parts");
    QTest::addColumn<QStringList>("absent");
    using enum kl::EmptyBins;
    // σ = ½ throughout: ln(s/σ) = ½ (ln(e^¼ − 1) + ¼ − ln ¼) = 0.1888, and Φ(−1/√(e^¼ − 1)) = 0.0303.
    const QString truth = u"The truth is 0.1888 nats and ∞, as 3.0\u202F% of Q lies where P can have no values."_s;
    // Masses ½ ½ and ¼ ¾: ½ ln(4/3) = 0.144, ¾ ln 3 − ln 2 = 0.131; √(4/3) = 1.155, 3^¾/2 = 1.140. Two bins can tell
    // little of the truth.
    QTest::newRow("every bin shared")
        << snapshotOf({2, 2}, {1, 3})
        << QStringList {u"Kullback–Leibler divergence (KL): where P’s values lie, P is typically 1.15 times as "_s
                   + u"frequent as Q; where Q’s lie, Q is 1.14 times as frequent as P. Different places, so two values."_s,
               truth + u" Both values are too small, KL(P‖Q) mainly because bins hide"_s}
        << QStringList {u"infinite"_s, u"of one sample only"_s, u"below 0"_s, u"^"_s};
    // Masses ½ ½ 0 and ¼ 0 ¾: ½ ln 2 = 0.347, −¼ ln 2 = −0.173; √2 and 2^−¼. What warns comes first.
    QTest::newRow("below 0")
        << snapshotOf({2, 2, 0}, {1, 0, 3})
        << QStringList {u"P is typically 1.41 times"_s, u"Q is 0.841 times"_s, truth,
               u"^KL(Q‖P) is below 0, which no true divergence can be: bins of one sample only (50.0\u202F% of P, "_s
                   + u"75.0\u202F% of Q) are skipped, as if P and Q were alike there. Kullback"_s}
        << QStringList {u"-0.173"_s, u"KL(P‖Q) is below"_s, u"Different places"_s};
    // ⅒ of each is shared: 0.8 ln(0.8/0.5) = 0.376 and −0.235, or 1.46 and 0.791.
    QTest::newRow("much left out")
        << treated({8, 2, 0}, {5, 0, 5}, Renormalise)
        << QStringList {u"^The values say little: bins of one sample only (20.0\u202F% of P, 50.0\u202F% of Q) are "_s
               + u"left out. Kullback"_s}
        << QStringList {u"skipped"_s};
    QTest::newRow("both infinite")
        << treated({2, 2, 0}, {1, 0, 3}, Strict)
        << QStringList {u"both values are infinite. 1 bin holds values of P and none of Q, and 1 bin holds values of "_s
                   + u"Q and none of P"_s,
               u"one such bin is enough to make a sum infinite"_s,
               u"The true KL(P‖Q) is 0.1888 nats: Q can have values anywhere"_s, u"The true KL(Q‖P) is ∞, as 3.0"_s}
        << QStringList {u"inf "_s, u"too small"_s, u"of one sample only"_s};
    // Masses ½ ½ and 1 0: P alone in one bin; KL(Q‖P) = ln 2 = 0.693, which is less than infinity.
    QTest::newRow("first infinite")
        << treated({2, 2}, {4, 0}, Strict)
        << QStringList {u"one value, KL(P‖Q), is infinite. 1 bin holds values of P and none of Q"_s,
               u"Q is typically 2.00 times"_s, u"The true KL(P‖Q) is 0.1888 nats"_s, u"Here it is too small."_s}
        << QStringList {u"Both values"_s, u"∞ times"_s};
    QTest::newRow("second infinite") << treated({4, 0}, {2, 2}, Strict)
                                     << QStringList {u"P is typically 2.00 times"_s,
                                            u"KL(Q‖P) is infinite: 1 bin holds values of Q and none of P"_s, truth,
                                            u"KL(P‖Q) is too large"_s}
                                     << QStringList {u"KL(P‖Q) is infinite"_s, u"∞ times"_s, u"KL(Q‖P) is too small"_s};
    QTest::newRow("no shared bin") << snapshotOf({3, 0}, {0, 3})
                                   << QStringList {u"no bin holds values of both samples"_s, truth}
                                   << QStringList {u"nan"_s, u"typically"_s, u"too small"_s, u"of one sample only"_s};
    // Whatever the samples are, so nothing else is to blame.
    QTest::newRow("a single bin") << snapshotOf({4}, {4})
                                  << QStringList {u"in a single bin nothing can differ"_s,
                                         u"both values are 0, whatever the samples are."_s, truth,
                                         u"The one bin hides all of it."_s}
                                  << QStringList {u"typically"_s, u"times"_s, u"because"_s};
    // (±d)/d: two values with mean 0 and spread 1 are −1 and 1.
    const QStringList two {u"two values brought to mean 0 and spread 1 are always −1 and 1, whatever P and Q are"_s,
        u"both values are 0"_s, truth + u" Two values cannot show it."_s};
    const kl::Parameters ofTwo {.sampleCount = 2, .sigma = 0.5, .binCount = 1000, .seed = 7};
    for (const kl::EmptyBins emptyBins : kl::kEmptyBins)
        QTest::addRow("two values, %s", kl::name(emptyBins).data())
            << ::treated(::snapshotOf(ofTwo), emptyBins) << two << QStringList {u"because"_s, u"pseudocount"_s};
    QTest::newRow("equal") << snapshotOf({2, 2}, {2, 2})
                           << QStringList {u"P and Q are equally frequent in every bin, so both values are 0."_s}
                           << QStringList {u"share"_s, u"times"_s, u"of one sample only"_s};
    QTest::newRow("equal where shared")
        << snapshotOf({1, 9, 0}, {1, 0, 9})
        << QStringList {u"equally frequent in the one bin that both share"_s,
               u"^The values say little: bins of one sample only (90.0\u202F% of P and of Q) are skipped"_s}
        << QStringList {u"every bin"_s, u"times"_s};
    QTest::newRow("equal once rescaled")
        << treated({3, 7, 0}, {5, 0, 5}, Renormalise)
        << QStringList {u"rescaled to 100\u202F%, P and Q are equally frequent in the one bin that both share"_s}
        << QStringList {u"every bin"_s, u"times"_s};
    // α = ½: masses 5/9 1/9 3/9 … of {2, 0, 1} are 2.5/4.5, 0.5/4.5, 1.5/4.5; of {1, 1, 1} a third each: the mean of
    // ln(3p) over p is 5/9 ln(5/3) − 1/9 ln 3 = 0.162, over thirds −⅓ ln(5/9) = 0.196.
    QTest::newRow("smoothed") << treated({2, 0, 1}, {1, 1, 1}, Smooth)
                              << QStringList {u"with 0.5 added to every bin’s count (the curves show the counts as "_s
                                         + u"they are), where P’s values lie, P is typically 1.18 times"_s,
                                     u"Q is 1.22 times"_s}
                              << QStringList {u"of one sample only"_s, u"left out"_s};
    // Of {2, 1, 1, 0} and {1, 2, 0, 1} two bins are shared: ⅔ ⅓ against ⅓ ⅔ give ⅓ ln 2 both ways, a factor of ∛2.
    QTest::newRow("rescaled")
        << treated({2, 1, 1, 0}, {1, 2, 0, 1}, Renormalise)
        << QStringList {u"in the bins that both share, rescaled to 100\u202F% (the curves are not), where P’s values lie, P is "_s
                   + u"typically 1.26 times"_s,
               u"ins of one sample only (25.0\u202F% of P and of Q) are left out"_s}
        << QStringList {u"as if"_s, u"below 0"_s, u"Different places"_s};
    // ½ ± 10⁻³: the sum of p ln(p/q) is about 2·10⁻⁶ (second order: Σ d²/2q = 2·(10⁻³)²/(2·½) = 2·10⁻⁶).
    QTest::newRow("nearly equal")
        << snapshotOf({501'000, 499'000}, {500'000, 500'000})
        << QStringList {u"P and Q are practically equally frequent: more of one here makes up for more of the other there, to within 2 in a million on average."_s}
        << QStringList {u"1.000"_s, u"times as"_s};
}

void TestDescription::snapshot()
{
    QFETCH(const SnapshotPointer, snapshot);
    QFETCH(const QStringList, parts);
    QFETCH(const QStringList, absent);
    const QString text = ofSnapshot(snapshot).replace(u'\u00A0', u' ');
    for (const QString& part : parts) // ^: at the beginning
        QVERIFY2(part.startsWith(u'^') ? text.startsWith(part.mid(1)) : text.contains(part), qPrintable(text));
    for (const QString& part : absent)
        QVERIFY2(!text.contains(part), qPrintable(text));
    QVERIFY2(text.endsWith(u'.') && !text.contains(u'%' + QString(u'1')), qPrintable(text));
}

void TestDescription::bin_data()
{
    QTest::addColumn<int>("bin");
    QTest::addColumn<QStringList>("parts");
    QTest::addColumn<QStringList>("absent");
    // Edges −2, −1 … 2; masses of P ½ ½ 0 0, of Q ¼ 0 ¾ 0.
    QTest::newRow("shared") << 0
                            << QStringList {u"Bin 1, \u22122.0 to \u22121.0: 2 values of P (50.0\u202F%; truth "_s,
                                   u"and 1 value of Q (25.0\u202F%; truth "_s,
                                   u" P is 2.00 times as frequent as Q, "_s
                                       + u"which adds 0.347 to KL(P‖Q) and \u22120.173 to KL(Q‖P), in nats."_s}
                            << QStringList {u"skipped"_s, u"added"_s};
    QTest::newRow("Q is empty") << 1
                                << QStringList {u"Bin 2, \u22121.0 to 0.0: "_s, u"2 values of P"_s, u"0 values of Q"_s,
                                       u"There is no value of Q, so the bin is skipped and adds nothing."_s}
                                << QStringList {u"times"_s, u"no value of P"_s};
    QTest::newRow("P is empty") << 2
                                << QStringList {u"Bin 3, 0.0 to 1.0: "_s, u"0 values of P"_s, u"3 values of Q"_s,
                                       u"There is no value of P, so the bin is skipped and adds nothing."_s}
                                << QStringList {u"times"_s, u"no value of Q"_s};
    QTest::newRow("both are empty") << 3 << QStringList {u"Bin 4, 1.0 to 2.0: no value of either; it adds nothing."_s}
                                    << QStringList {u"skipped"_s, u"times"_s};
}

void TestDescription::bin()
{
    QFETCH(const int, bin);
    QFETCH(const QStringList, parts);
    QFETCH(const QStringList, absent);
    const QString text = ofBin(snapshotOf({2, 2, 0, 0}, {1, 0, 3, 0}), bin).replace(u'\u00A0', u' ');
    for (const QString& part : parts)
        QVERIFY2(text.contains(part), qPrintable(text));
    for (const QString& part : absent)
        QVERIFY2(!text.contains(part), qPrintable(text));
}

/// However narrow a bin and however far out, its edges read as two numbers.
void TestDescription::edgesOfANarrowBinDiffer()
{
    for (const double sigma : {0.01, 0.5, 5.0}) {
        const SnapshotPointer snapshot = snapshotOf({.sampleCount = 100'000, .sigma = sigma, .binCount = 1000});
        static const QRegularExpression edges(u"^Bin \\d+, (\\S+) to (\\S+): "_s);
        for (const int bin : {0, 500, 999}) {
            const QRegularExpressionMatch match = edges.match(ofBin(snapshot, bin));
            QVERIFY(match.hasMatch());
            const auto number = [&match](int at) { return match.captured(at).replace(u'\u2212', u'-').toDouble(); };
            const Eigen::ArrayXd& exact = snapshot->histograms.binEdges;
            const double width = exact[bin + 1] - exact[bin];
            QVERIFY2(std::abs(number(1) - exact[bin]) < 0.06 * width, qPrintable(match.captured()));
            QVERIFY2(std::abs(number(2) - exact[bin + 1]) < 0.06 * width, qPrintable(match.captured()));
        }
    }
}

/// α = 1: masses 3/7 3/7 1/7 and 2/7 1/7 4/7. Counts and masses stay those of the samples.
void TestDescription::binWithThePseudocount()
{
    const QString text = ofBin(treated({2, 2, 0}, {1, 0, 3}, kl::EmptyBins::Smooth, 1.0), 1).replace(u'\u00A0', u' ');
    for (const QString& part :
        {u"2 values of P (50.0\u202F%; "_s, u"0 values of Q (0\u202F%; "_s,
            u"With 1 added to every bin’s count these are 42.9\u202F% and 14.3\u202F%: P is 3.00 times as frequent as Q, "_s
                + u"which adds 0.471 to KL(P‖Q)"_s,
            u"\u22120.157 to KL(Q‖P)"_s}) // 3/7 ln 3, −1/7 ln 3
        QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY2(!text.contains(u"skipped"_s), qPrintable(text));
    const QString other = ofBin(treated({2, 2, 0}, {1, 0, 3}, kl::EmptyBins::Smooth, 1.0), 2);
    QVERIFY2(other.contains(u": Q is 4.00 times as frequent as P, "_s), qPrintable(other));
}

void TestDescription::binRescaled()
{
    // Shared are ⅔ ⅓ of P and ⅓ ⅔ of Q: ⅔ ln 2 and −⅓ ln 2.
    const SnapshotPointer snapshot = treated({2, 1, 1, 0}, {1, 2, 0, 1}, kl::EmptyBins::Renormalise);
    const QString shared = ofBin(snapshot, 0);
    QVERIFY2(
        shared.contains(
            u"Rescaled they are 66.7\u202F% and 33.3\u202F%: P is 2.00 times as frequent as Q, which adds 0.462 to KL(P‖Q)"_s),
        qPrintable(shared));
    const QString alone = ofBin(snapshot, 2);
    QVERIFY2(alone.endsWith(u"There is no value of Q, so the bin is left out and adds nothing."_s), qPrintable(alone));
}

void TestDescription::binWithoutATermIsInfiniteUnderStrict()
{
    const SnapshotPointer snapshot = treated({2, 2, 0, 0}, {1, 0, 3, 0}, kl::EmptyBins::Strict);
    const QString pAlone = ofBin(snapshot, 1);
    QVERIFY2(pAlone.endsWith(u"There is no value of Q, which makes KL(P‖Q) infinite."_s), qPrintable(pAlone));
    const QString qAlone = ofBin(snapshot, 2);
    QVERIFY2(qAlone.endsWith(u"There is no value of P, which makes KL(Q‖P) infinite."_s), qPrintable(qAlone));
    const QString empty = ofBin(snapshot, 3);
    QVERIFY2(empty.contains(u"it adds nothing"_s), qPrintable(empty));
    const QString equal = ofBin(treated({2, 2}, {2, 2}, kl::EmptyBins::Strict), 1);
    QVERIFY2(
        equal.contains(u"Both are equally frequent, which adds 0 to KL(P‖Q) and 0 to KL(Q‖P)"_s), qPrintable(equal));
}

void TestDescription::factor_data()
{
    QTest::addColumn<double>("nats");
    QTest::addColumn<QString>("text");
    QTest::newRow("0") << 0.0 << u"1.00"_s;
    QTest::newRow("ln 2") << std::numbers::ln2 << u"2.00"_s;
    QTest::newRow("-ln 2") << -std::numbers::ln2 << u"0.500"_s;
    QTest::newRow("1 %") << std::log1p(0.01) << u"1.01"_s;
    QTest::newRow("less") << std::log1p(0.0012) << u"1.00"_s;
    // Large ones in three digits.
    QTest::newRow("999") << std::log(999.0) << u"999"_s;
    QTest::newRow("999.7") << std::log(999.7) << u"1\u202F000"_s;
    QTest::newRow("millions") << std::log(8'886'110.0) << u"8\u202F890\u202F000"_s;
}

void TestDescription::factor()
{
    QFETCH(const double, nats);
    QFETCH(const QString, text);
    QCOMPARE(description::factor(nats), text);
}

void TestDescription::inSoMany_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("text");
    QTest::newRow("5e-3") << 0.0049 << u"5 in a thousand"_s;
    QTest::newRow("1e-3") << 0.00096 << u"1 in a thousand"_s;
    QTest::newRow("3e-4") << 3.05e-4 << u"3 in ten thousand"_s;
    QTest::newRow("5e-5") << 5.1e-5 << u"50 in a million"_s;
    QTest::newRow("1.54e-6") << 1.54e-6 << u"2 in a million"_s;
    QTest::newRow("7e-10") << 7e-10 << u"700 in a trillion"_s;
    QTest::newRow("rounding") << 1e-14 << u"less than 1 in a trillion"_s;
}

void TestDescription::inSoMany()
{
    QFETCH(const double, share);
    QFETCH(const QString, text);
    QCOMPARE(description::inSoMany(share), text);
}

void TestDescription::bitsAreNatsTimesLog2E()
{
    const SnapshotPointer snapshot = snapshotOf({2, 2, 0}, {1, 0, 3});
    // √2 and 2^−¼ are what they are in any unit; the truth is 0.18880/ln 2.
    const QString text = ofSnapshot(snapshot, Unit::Bits);
    for (const QString& part : {u"1.41 times"_s, u"0.841 times"_s, u"The truth is 0.2724 bits"_s})
        QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY2(!text.contains(u"nats"_s), qPrintable(text));
    const QString bin = ofBin(snapshot, 0, Unit::Bits);
    QVERIFY2(bin.endsWith(u"adds 0.500 to KL(P‖Q) and \u22120.250 to KL(Q‖P), in bits."_s), qPrintable(bin));
}

/// σ = ½: −m/s = −1/√(e^¼ − 1) = −1.876, and Φ(−1.876) = 0.0303.
void TestDescription::whyReverseIsInfinite()
{
    const QString text = description::whyReverseIsInfinite(kl::explain(*snapshotOf({2, 2}, {1, 3})));
    QCOMPARE(text, u"3.0\u202F% of Q lies below −1.88, where P can have no value"_s);
}

/// σ = 0.001: −m/s is about −1000, where the normal's mass underflows.
void TestDescription::whyReverseIsInfiniteWithAVanishingPart()
{
    const QString text
        = description::whyReverseIsInfinite(kl::explain(*snapshotOf({.sampleCount = 100, .sigma = 0.001})));
    QVERIFY2(text.startsWith(u"a vanishing part of Q"_s), qPrintable(text));
}

void TestDescription::mainCause()
{
    const auto cause
        = [](const SnapshotPointer& snapshot) { return description::mainCause(*snapshot, kl::explain(*snapshot)); };
    QCOMPARE(cause(snapshotOf({3, 0}, {0, 3})), QString()); // no estimate
    QCOMPARE(cause(treated({2, 2, 0}, {1, 0, 3}, kl::EmptyBins::Strict)), QString());
    // One bin holds all of both: exact masses 1 and 1 leave nothing, so binning takes all.
    QCOMPARE(cause(snapshotOf({4}, {4})), u"one bin hides everything"_s);
    const SnapshotPointer notebook = snapshotOf(kl::Parameters {});
    QVERIFY2(!cause(notebook).isEmpty(), "the notebook's own has a cause");
}

void TestDescription::emptyBins()
{
    QStringList sentences;
    for (const kl::EmptyBins emptyBins : kl::kEmptyBins)
        sentences << description::ofEmptyBins(emptyBins);
    QVERIFY(sentences[0].contains(u"notebook"_s) && sentences[0].contains(u"no true divergence"_s));
    QVERIFY(sentences[1].contains(u"definition"_s) && sentences[1].contains(u"infinite"_s));
    QVERIFY(sentences[2].contains(u'α'));
    QVERIFY(sentences[3].contains(u"never below 0"_s));
    sentences.removeDuplicates();
    QCOMPARE(sentences.size(), 4);
}

QTEST_GUILESS_MAIN(TestDescription)
#include "tst_description.moc"
