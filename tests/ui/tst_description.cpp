// SPDX-License-Identifier: GPL-3.0-or-later
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
    void binWithoutATermIsInfiniteUnderStrict();
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
    // σ = ½ throughout: ln(s/σ) = ½ (ln(e^¼ − 1) + ¼ − ln ¼) = 0.1888.
    const QString truth = u"The truth is 0.1888 and ∞"_s;
    // Masses ½ ½ and ¼ ¾: ½ ln(4/3) = 0.1438, ¾ ln 3 − ln 2 = 0.1308.
    QTest::newRow("every bin shared") << snapshotOf({2, 2}, {1, 3})
                                      << QStringList {u"On average a value of P tells the two apart by 0.1438 nats"_s,
                                             u"a value of Q, by 0.1308 nats."_s, truth, u"largest part"_s}
                                      << QStringList {u"infinitely"_s};
    // Masses ½ ½ 0 and ¼ 0 ¾: ½ ln 2 = 0.3466, −¼ ln 2 = −0.1733, with a true minus sign.
    QTest::newRow("below 0") << snapshotOf({2, 2, 0}, {1, 0, 3})
                             << QStringList {u"0.3466 nats"_s, u"\u22120.1733 nats"_s, truth}
                             << QStringList {u"-0.1733"_s};
    QTest::newRow("both infinite") << treated({2, 2, 0}, {1, 0, 3},
        Strict) << QStringList {u"apart infinitely well; a value of Q, infinitely well."_s, truth + u'.'}
                                   << QStringList {u"inf "_s, u"largest part"_s};
    // Masses ½ ½ and 1 0: P alone in one bin; KL(Q‖P) = ln 2 = 0.6931.
    QTest::newRow("one infinite") << treated({2, 2}, {4, 0}, Strict)
                                  << QStringList {u"apart infinitely well"_s, u"by 0.6931 nats"_s}
                                  << QStringList {u"largest part"_s};
    QTest::newRow("no shared bin") << snapshotOf({3, 0}, {0, 3})
                                   << QStringList {u"No bin holds values of both samples"_s, truth + u'.'}
                                   << QStringList {u"nan"_s, u"On average"_s, u"largest part"_s};
}

void TestDescription::snapshot()
{
    QFETCH(const SnapshotPointer, snapshot);
    QFETCH(const QStringList, parts);
    QFETCH(const QStringList, absent);
    const QString text = ofSnapshot(snapshot);
    for (const QString& part : parts)
        QVERIFY2(text.contains(part), qPrintable(text));
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
                            << QStringList {u"Bin 1, from \u22122.0 to \u22121.0: "_s, u"2 values of P and 1 of Q"_s,
                                   u"masses 0.500 and 0.250"_s, u"p/q = 2.00"_s, u"p ln(p/q) = 0.347"_s,
                                   u"q ln(q/p) = \u22120.173 nats"_s}
                            << QStringList {u"skipped"_s, u"pseudocount"_s};
    QTest::newRow("Q is empty") << 1
                                << QStringList {u"Bin 2, from \u22121.0 to 0.0: "_s, u"2 values of P and 0 of Q"_s,
                                       u"Q is empty here, so the bin is skipped."_s}
                                << QStringList {u"p/q"_s, u"P is empty"_s};
    QTest::newRow("P is empty") << 2
                                << QStringList {u"Bin 3, from 0.0 to 1.0: "_s, u"0 values of P and 3 of Q"_s,
                                       u"P is empty here, so the bin is skipped."_s}
                                << QStringList {u"p/q"_s, u"Q is empty"_s};
    QTest::newRow("both are empty") << 3
                                    << QStringList {u"Bin 4, from 1.0 to 2.0: "_s,
                                           u"no values of either sample; it adds nothing."_s}
                                    << QStringList {u"skipped"_s, u"p/q"_s};
}

void TestDescription::bin()
{
    QFETCH(const int, bin);
    QFETCH(const QStringList, parts);
    QFETCH(const QStringList, absent);
    const QString text = ofBin(snapshotOf({2, 2, 0, 0}, {1, 0, 3, 0}), bin);
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
        static const QRegularExpression edges(u"^Bin \\d+, from (\\S+) to (\\S+): "_s);
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
    const QString text = ofBin(treated({2, 2, 0}, {1, 0, 3}, kl::EmptyBins::Smooth, 1.0), 1);
    for (const QString& part : {u"2 values of P and 0 of Q"_s, u"masses 0.500 and 0,"_s, u"With the pseudocount, "_s,
             u"p/q = 3.00"_s, u"p ln(p/q) = 0.471"_s, u"q ln(q/p) = \u22120.157 nats"_s}) // 3/7 ln 3, −1/7 ln 3
        QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY2(!text.contains(u"skipped"_s), qPrintable(text));
}

void TestDescription::binWithoutATermIsInfiniteUnderStrict()
{
    const SnapshotPointer snapshot = treated({2, 2, 0, 0}, {1, 0, 3, 0}, kl::EmptyBins::Strict);
    const QString pAlone = ofBin(snapshot, 1);
    QVERIFY2(pAlone.contains(u"p/q = ∞; p ln(p/q) = ∞ and q ln(q/p) = 0 nats"_s), qPrintable(pAlone));
    const QString qAlone = ofBin(snapshot, 2);
    QVERIFY2(qAlone.contains(u"p/q = 0; p ln(p/q) = 0 and q ln(q/p) = ∞ nats"_s), qPrintable(qAlone));
    const QString empty = ofBin(snapshot, 3);
    QVERIFY2(empty.contains(u"it adds nothing"_s), qPrintable(empty));
}

void TestDescription::bitsAreNatsTimesLog2E()
{
    const SnapshotPointer snapshot = snapshotOf({2, 2, 0}, {1, 0, 3});
    // ½ log₂ 2 and −¼ log₂ 2.
    QVERIFY2(ofSnapshot(snapshot, Unit::Bits).contains(u"by 0.5000 bits"_s), qPrintable(ofSnapshot(snapshot)));
    QVERIFY(ofSnapshot(snapshot, Unit::Bits).contains(u"\u22120.2500 bits"_s));
    QVERIFY(!ofSnapshot(snapshot, Unit::Bits).contains(u"nats"_s));
    const QString bin = ofBin(snapshot, 0, Unit::Bits);
    QVERIFY2(bin.contains(u"p log₂(p/q) = 0.500 and q log₂(q/p) = \u22120.250 bits"_s), qPrintable(bin));
}

/// σ = ½: −m/s = −1/√(e^¼ − 1) = −1.876, and Φ(−1.876) = 0.0303.
void TestDescription::whyReverseIsInfinite()
{
    const QString text = description::whyReverseIsInfinite(kl::explain(*snapshotOf({2, 2}, {1, 3})));
    QCOMPARE(text, u"3.0\u202F% of Q lies below −m/\u2060s\u00A0=\u00A0−1.88, where P can have nothing"_s);
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
    QVERIFY2(cause(snapshotOf({4}, {4})).startsWith(u"bins"_s), qPrintable(cause(snapshotOf({4}, {4}))));
    const SnapshotPointer notebook = snapshotOf(kl::Parameters {});
    QVERIFY2(!cause(notebook).isEmpty(), "the notebook's own has a cause");
}

void TestDescription::emptyBins()
{
    QStringList sentences;
    for (const kl::EmptyBins emptyBins : kl::kEmptyBins)
        sentences << description::ofEmptyBins(emptyBins);
    QVERIFY(sentences[0].contains(u"notebook"_s) && sentences[0].contains(u"no divergence"_s));
    QVERIFY(sentences[1].contains(u"definition"_s) && sentences[1].contains(u"infinite"_s));
    QVERIFY(sentences[2].contains(u'α'));
    QVERIFY(sentences[3].contains(u"never negative"_s));
    sentences.removeDuplicates();
    QCOMPARE(sentences.size(), 4);
}

QTEST_GUILESS_MAIN(TestDescription)
#include "tst_description.moc"
