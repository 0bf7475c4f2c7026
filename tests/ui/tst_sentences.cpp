// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/snapshots.h"
#include "ui/words/averages.h"
#include "ui/words/confidence.h"
#include "ui/words/description.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextDocumentFragment>

Q_DECLARE_METATYPE(kl::EmptyBins)

/// Every sentence about the numbers, for every treatment of empty bins and every way in which samples can share bins. A
/// text made from a number is a result: what holds for one treatment must not be said of another.
///
/// To read them all, name a file in the environment variable KL_SENTENCES.
class TestSentences : public QObject {
    Q_OBJECT
private slots:
    void ofValues_data();
    void ofValues();
    void blameIsTheTreatments_data();
    void blameIsTheTreatments();
    void blameFitsTheError();
    void binsEmptyInBothAreNoSkippedMass();
    void smallSharesStayInMarkup();
    void treatment();
    void muchLeftOut_data();
    void muchLeftOut();
    void ofSpread_data();
    void ofSpread();
    void ofSpreadWithoutAny();
    void ofNearestNeighbours();
    void ofBias_data();
    void ofBias();
    void cleanupTestCase();

private:
    /// Notes a sentence for the file, and refuses what no sentence may have.
    void read(const QString& where, const QString& sentence);

    QStringList m_all;
};

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

struct Case {
    const char* name;
    SnapshotPointer snapshot; ///< with empty bins skipped
};

/// No, one, some and all bins shared; values below 0, of 0, and none.
QList<Case> cases()
{
    return {
        {"no bin shared", snapshotOf({3, 0}, {0, 3})},
        {"no bin shared, some empty", snapshotOf({3, 0, 0}, {0, 0, 3})},
        {"one bin shared", snapshotOf({2, 2, 0}, {1, 0, 3})},
        {"one bin in all", snapshotOf({4}, {4})},
        {"all bins shared", snapshotOf({2, 2}, {1, 3})},
        {"all bins shared, equal", snapshotOf({2, 2}, {2, 2})},
        {"some shared, one empty in both", snapshotOf({2, 0, 1, 1, 0}, {0, 1, 1, 2, 0})},
        {"nobody alone, one empty in both", snapshotOf({1, 0, 1}, {1, 0, 1})},
        {"P alone", snapshotOf({2, 2}, {4, 0})},
        {"Q alone, below 0", snapshotOf({3, 0}, {1, 2})},
        {"0 with nine tenths left out", snapshotOf({1, 9, 0}, {1, 0, 9})},
        {"the notebook", snapshotOf(kl::Parameters {})},
        {"ten values", snapshotOf({.sampleCount = 10, .sigma = 1.0, .binCount = 79, .seed = 22})},
        {"two values", snapshotOf({.sampleCount = 2, .sigma = 1.0, .binCount = 12, .seed = 267})},
        {"large sigma", snapshotOf({.sampleCount = 1000, .sigma = 5.0})},
        {"small sigma", snapshotOf({.sampleCount = 1000, .sigma = 0.001})},
    };
}

/// Without the marks of rich text.
QString plainText(QString text)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    return text.replace(u"&nbsp;"_s, u"\u00A0"_s)
        .replace(u"</td><td>"_s, u": "_s)
        .replace(u"</tr>"_s, u". "_s)
        .remove(tag);
}

} // namespace

void TestSentences::read(const QString& where, const QString& sentence)
{
    const QString text = plainText(sentence);
    m_all << u"%1\n    %2"_s.arg(where, text);
    static const QRegularExpression unfilled(u"%[1-9]"_s);
    static const QRegularExpression word(u"\\b(nan|inf|NaN)\\b"_s);
    const QString shown = where + u": "_s + text;
    QVERIFY2(!text.contains(unfilled), qPrintable(shown));
    QVERIFY2(!text.contains(word), qPrintable(shown));
    QVERIFY2(!text.contains(u"\u2013 "_s) && !text.contains(u" \u2013"_s), qPrintable(shown)); // a dash for no number
    QVERIFY2(
        !text.contains(u"0\u202F% of P and 0\u202F% of Q"_s) || text.contains(u".0\u202F% of P"_s), qPrintable(shown));
    QVERIFY2(!text.contains(u"  "_s), qPrintable(shown));
}

void TestSentences::ofValues_data()
{
    QTest::addColumn<SnapshotPointer>("snapshot");
    for (const Case& each : cases()) {
        for (const kl::EmptyBins emptyBins : kl::kEmptyBins) {
            QTest::addRow("%s, %s", each.name, kl::name(emptyBins).data()) << treated(each.snapshot, emptyBins);
            if (emptyBins == kl::EmptyBins::Smooth) {
                QTest::addRow("%s, smooth 1000", each.name) << treated(each.snapshot, emptyBins, 1000.0);
                QTest::addRow("%s, smooth 1e-6", each.name) << treated(each.snapshot, emptyBins, 1e-6);
            }
        }
    }
}

void TestSentences::ofValues()
{
    QFETCH(const SnapshotPointer, snapshot);
    const kl::Explanation explanation = kl::explain(*snapshot);
    const kl::Divergences& values = snapshot->divergences;
    const kl::EmptyBins emptyBins = snapshot->parameters.emptyBins;
    using description::Direction;
    QStringList sentences {description::ofSnapshot(*snapshot, explanation, Unit::Nats),
        description::ofReverse(*snapshot, explanation, Unit::Nats),
        confidence::ofBias(*snapshot, explanation, Unit::Nats), description::remark(*snapshot),
        description::mainCause(*snapshot, explanation), description::muchLeftOut(*snapshot),
        description::treatment(snapshot->parameters), description::massesInUse(*snapshot)};
    for (const Direction direction : {Direction::Pq, Direction::Qp}) {
        const QString inBits = description::ofSum(snapshot->parameters, direction, Unit::Bits);
        QVERIFY2(inBits.contains(u"log₂("_s), qPrintable(inBits));
        sentences << description::ofSum(snapshot->parameters, direction, Unit::Nats)
                  << description::ofSide(*snapshot, direction) << description::ofAlone(*snapshot, direction)
                  << description::whyNotFinite(*snapshot, direction);
    }
    for (int bin = 0; bin < std::min(snapshot->parameters.binCount, 5); ++bin)
        sentences << description::ofBin(*snapshot, explanation, bin, Unit::Nats);
    const description::Step step = description::treatmentStep(emptyBins);
    sentences << step.name << step.toolTip << description::ofEmptyBins(emptyBins);

    for (const QString& sentence : sentences) {
        if (sentence.isEmpty())
            continue;
        read(QLatin1StringView(QTest::currentDataTag()), sentence);
        // Words of one treatment are no other's.
        QCOMPARE(sentence.contains(u"skip"_s, Qt::CaseInsensitive) && emptyBins != kl::EmptyBins::Skip, false);
        QCOMPARE(sentence.contains(u"pseudocount"_s) && emptyBins != kl::EmptyBins::Smooth, false);
        QCOMPARE(sentence.contains(u"scaled"_s, Qt::CaseInsensitive) && emptyBins != kl::EmptyBins::Renormalise, false);
    }
    const QString whole = sentences[0];
    QCOMPARE(whole.contains(u"infinite"_s), std::isinf(values.pq) || std::isinf(values.qp));
    QCOMPARE(whole.contains(u"nothing to compare"_s), std::isnan(values.pq));
    QCOMPARE(whole.count(u"Kullback–Leibler divergence"_s), 1);
    QCOMPARE(
        whole.contains(u"is below 0"_s), emptyBins == kl::EmptyBins::Skip && (values.pq < -1e-9 || values.qp < -1e-9));
    QVERIFY2(whole.endsWith(u'.'), qPrintable(whole));
    const kl::Decompositions& ways = explanation.decompositions;
    const double error = values.pq - ways.pq.trueValue;
    const bool isTold = std::isfinite(error) && snapshot->parameters.binCount > 1
        && !description::areTwoValues(*snapshot) && std::abs(error) >= 0.001
        && std::abs(error) > 0.01 * ways.pq.trueValue;
    static const QRegularExpression small(u"KL\\(P‖Q\\) is too small|Both values are too small"_s);
    static const QRegularExpression large(u"KL\\(P‖Q\\) is too large|both values are too large"_s);
    QCOMPARE(whole.contains(small), isTold && error < 0.0);
    QCOMPARE(whole.contains(large), isTold && error > 0.0);
    // The other value is spoken of, too: a finite one is less than infinity, but for what no sample shows.
    const bool isFirstRight = std::isfinite(error) && !isTold;
    if (std::isfinite(values.qp) && explanation.normalMassBelowSupport > 1e-9 && snapshot->parameters.binCount > 1
        && !description::areTwoValues(*snapshot) && !isFirstRight)
        QVERIFY2(whole.contains(u"KL(Q‖P) is too small"_s) || whole.contains(u"Both values are too small"_s)
                || whole.contains(u"Here it is too small"_s),
            qPrintable(whole));
    QCOMPARE(whole.contains(u"of one sample only"_s),
        kl::leavesOut(emptyBins) && description::isAnyAlone(values.occupancy) && !std::isnan(values.pq));
    QVERIFY2(
        whole.size() <= 520, qPrintable(QString::number(whole.size()))); // six lines at 640 pixels at the very most
    QCOMPARE(description::whyNotFinite(*snapshot, Direction::Pq).isEmpty(), std::isfinite(values.pq));
    QCOMPARE(description::whyNotFinite(*snapshot, Direction::Qp).isEmpty(), std::isfinite(values.qp));
    QCOMPARE(description::remark(*snapshot).contains(u"infinite"_s), std::isinf(values.pq) || std::isinf(values.qp));
}

void TestSentences::blameIsTheTreatments_data()
{
    QTest::addColumn<kl::Parameters>("parameters");
    QTest::addColumn<kl::EmptyBins>("emptyBins");
    QTest::addColumn<QString>("cause");
    const kl::Parameters ten {.sampleCount = 10, .sigma = 1.0, .binCount = 79, .seed = 22};
    const kl::Parameters hundred {.sampleCount = 100, .sigma = 1.0, .binCount = 400, .seed = 22};
    QTest::newRow("skip") << ten << kl::EmptyBins::Skip << u"skipped bins hold "_s;
    QTest::newRow("strict") << ten << kl::EmptyBins::Strict << QString(); // infinite: no step leads there
    QTest::newRow("smooth") << ten << kl::EmptyBins::Smooth << u"the pseudocount makes"_s;
    QTest::newRow("renormalise") << hundred << kl::EmptyBins::Renormalise << u"only shared bins count"_s;
    // Of ten values a few bins are shared: once these are rescaled, chance is more than what was left out.
    QTest::newRow("not the treatment") << ten << kl::EmptyBins::Renormalise << u"these samples"_s;
}

/// Few values in many bins: what is done with empty bins does most of the way, and is named for what it is.
void TestSentences::blameIsTheTreatments()
{
    QFETCH(const kl::Parameters, parameters);
    QFETCH(const kl::EmptyBins, emptyBins);
    QFETCH(const QString, cause);
    const SnapshotPointer snapshot = treated(snapshotOf(parameters), emptyBins);
    const kl::Explanation explanation = kl::explain(*snapshot);
    const QString got = description::mainCause(*snapshot, explanation);
    if (cause.isEmpty())
        QCOMPARE(got, QString());
    else
        QVERIFY2(got.startsWith(cause), qPrintable(got));
}

/// What is said to make a value too small does make it smaller, also where a larger step leads the other way.
void TestSentences::blameFitsTheError()
{
    int outdone = 0;
    for (int seed = 1; seed <= 60; ++seed) {
        const SnapshotPointer snapshot = snapshotOf({.sampleCount = 100, .binCount = 20, .seed = seed});
        const kl::Explanation explanation = kl::explain(*snapshot);
        const kl::Decomposition& way = explanation.decompositions.pq;
        const QString text = description::ofSnapshot(*snapshot, explanation, Unit::Nats);
        const double step = text.contains(u"because bins hide"_s)                                   ? way.binning()
            : text.contains(u"because chance makes"_s) || text.contains(u"because these samples"_s) ? way.sampling()
                                                                                                    : way.skipping();
        const double error = way.estimate - way.trueValue;
        if (std::abs(error) <= 0.01 * way.trueValue)
            continue;
        QVERIFY2(text.contains(u"because"_s) && step * error > 0.0, qPrintable(text));
        const double largest = std::max({std::abs(way.binning()), std::abs(way.sampling()), std::abs(way.skipping())});
        outdone += std::abs(step) < largest ? 1 : 0;
    }
    QVERIFY2(outdone > 0, "no case tells the largest step from the one that is to blame");
}

/// Two values each in the end bins of twelve, the ten others empty in both: no mass of either is left out.
void TestSentences::binsEmptyInBothAreNoSkippedMass()
{
    const SnapshotPointer snapshot = snapshotOf({.sampleCount = 2, .sigma = 1.0, .binCount = 12, .seed = 267});
    QCOMPARE(snapshot->divergences.occupancy.pAloneMass, 0.0);
    const QString text = description::ofSnapshot(*snapshot, kl::explain(*snapshot), Unit::Nats);
    QVERIFY2(!text.contains(u"of one sample only"_s) && !text.contains(u"skipped"_s), qPrintable(text));
    QCOMPARE(description::muchLeftOut(*snapshot), QString());
}

void TestSentences::smallSharesStayInMarkup()
{
    // −m/s = −4.95, and Φ(−4.95) = 3.7e-7: "< 0.01 %" is text, and no beginning of a tag.
    const SnapshotPointer snapshot = snapshotOf({.sampleCount = 1000, .sigma = 0.2});
    const QString text
        = QTextDocumentFragment::fromHtml(description::ofReverse(*snapshot, kl::explain(*snapshot), Unit::Nats))
              .toPlainText();
    QVERIFY2(text.contains(u"infinite, for < 0.01"_s), qPrintable(text));
    QVERIFY2(text.endsWith(u'.'), qPrintable(text));
}

void TestSentences::treatment()
{
    using enum kl::EmptyBins;
    QCOMPARE(description::treatment({.emptyBins = Skip}), u"empty bins skipped"_s);
    QCOMPARE(description::treatment({.emptyBins = Strict}), u"empty bins by the definition"_s);
    QCOMPARE(description::treatment({.emptyBins = Smooth, .pseudocount = 0.5}), u"smoothed with α = 0.5"_s);
    QCOMPARE(description::treatment({.emptyBins = Renormalise}), u"shared bins, rescaled"_s);
}

void TestSentences::muchLeftOut_data()
{
    QTest::addColumn<SnapshotPointer>("snapshot");
    QTest::addColumn<QString>("text");
    const QString little = u" skipped: the values say little"_s;
    QTest::newRow("both alike") << snapshotOf({1, 9, 0}, {1, 0, 9}) << u"90.0\u202F% of P and of Q"_s + little;
    QTest::newRow("different") << snapshotOf({8, 2, 0}, {5, 0, 5})
                               << u"20.0\u202F% of P and 50.0\u202F% of Q"_s + little;
    QTest::newRow("P alone, just so much") << snapshotOf({9, 1}, {10, 0}) << u"10.0\u202F% of P"_s + little;
    QTest::newRow("Q alone") << snapshotOf({10, 0}, {8, 2}) << u"20.0\u202F% of Q"_s + little;
    QTest::newRow("a little less") << snapshotOf({91, 9}, {100, 0}) << QString();
    QTest::newRow("everything") << snapshotOf({3, 0}, {0, 3}) << u"100\u202F% of P and of Q skipped"_s;
    const SnapshotPointer much = snapshotOf({1, 9, 0}, {1, 0, 9});
    QTest::newRow("renormalised") << treated(much, kl::EmptyBins::Renormalise)
                                  << u"90.0\u202F% of P and of Q left out: the values say little"_s;
    QTest::newRow("smooth leaves nothing out") << treated(much, kl::EmptyBins::Smooth) << QString();
    QTest::newRow("strict leaves nothing out") << treated(much, kl::EmptyBins::Strict) << QString();
}

void TestSentences::muchLeftOut()
{
    QFETCH(const SnapshotPointer, snapshot);
    QFETCH(const QString, text);
    QCOMPARE(description::muchLeftOut(*snapshot), text);
}

void TestSentences::ofSpread_data()
{
    QTest::addColumn<int>("seeds");
    QTest::addColumn<int>("missing");
    QTest::addColumn<int>("infinite");
    QTest::addColumn<QString>("part"); // said of KL(P‖Q)
    QTest::newRow("all") << 200 << 0 << 0 << u"KL(P‖Q): 9 in 10 within 0.100 … 0.300 nats, median 0.200."_s;
    QTest::newRow("some missing") << 200 << 6 << 0 << u"0.300 nats, median 0.200; 6 of 200 have no value."_s;
    QTest::newRow("twenty left") << 200 << 180 << 0 << u"median 0.200; 180 of 200 have no value."_s;
    QTest::newRow("nineteen left") << 200 << 181 << 0
                                   << u"KL(P‖Q): only 19 of 200 seeds have a value, and a range needs 20."_s;
    QTest::newRow("one left") << 200 << 199 << 0 << u"only 1 of 200 seeds has a value"_s;
    QTest::newRow("none left") << 200 << 200 << 0 << u"none of 200 seeds has a value"_s;
    QTest::newRow("none of one") << 1 << 1 << 0 << u"the only seed has no value, as no bin"_s;
    QTest::newRow("few asked for") << 5 << 0 << 0 << u"5 seeds are too few for a range, which needs 20."_s;
    QTest::newRow("one asked for") << 1 << 0 << 0 << u"1 seed is too few for a range, which needs 20."_s;
    QTest::newRow("all infinite") << 200 << 0 << 200 << u"KL(P‖Q): infinite for all of them."_s;
    QTest::newRow("some infinite") << 200 << 0 << 30 << u"0.100 … ∞ nats, median 0.200; infinite for 30 of 200."_s;
}

void TestSentences::ofSpread()
{
    QFETCH(const int, seeds);
    QFETCH(const int, missing);
    QFETCH(const int, infinite);
    QFETCH(const QString, part);
    kl::Uncertainty uncertainty;
    kl::Spread& spread = uncertainty.spread;
    spread.seeds = seeds;
    spread.sampleCount = 10'000;
    spread.pqMissing = spread.qpMissing = missing;
    spread.pqInfinite = spread.qpInfinite = infinite;
    spread.pq = spread.qp = seeds - missing < 20 ? kl::Quantiles {kNaN, kNaN, kNaN}
        : infinite == seeds                      ? kl::Quantiles {kInfinity, kInfinity, kInfinity}
                                                 : kl::Quantiles {0.1, 0.2, infinite > 0 ? kInfinity : 0.3};
    const QString text = plainText(confidence::ofSpread(uncertainty, Unit::Nats));
    read(QLatin1StringView(QTest::currentDataTag()), text);
    QVERIFY2(text.contains(part), qPrintable(text));
    QVERIFY2(text.contains(u"KL(Q‖P): "_s), qPrintable(text));
}

/// One bin, or two values, give 0 for whatever samples.
void TestSentences::ofSpreadWithoutAny()
{
    kl::Uncertainty uncertainty;
    uncertainty.spread.seeds = 200;
    uncertainty.spread.sampleCount = 10'000;
    uncertainty.spread.pq = uncertainty.spread.qp = {0.0, 0.0, 0.0};
    const auto text = [&] { return plainText(confidence::ofSpread(uncertainty, Unit::Nats)); };
    QVERIFY2(text().contains(u"KL(P‖Q): nearly always 0."_s), qPrintable(text()));
    uncertainty.parameters.binCount = 1;
    QVERIFY2(text().contains(u"KL(P‖Q): always 0."_s), qPrintable(text()));
    uncertainty.parameters = {.sampleCount = 2};
    QVERIFY2(text().contains(u"KL(P‖Q): always 0."_s), qPrintable(text()));
    uncertainty.parameters.sampleCount = 10'000'000;
    uncertainty.spread.sampleCount = 1'000'000;
    QVERIFY2(text().contains(u"1\u202F000\u202F000, as more would take too long):"_s), qPrintable(text()));
}

void TestSentences::ofNearestNeighbours()
{
    kl::Uncertainty uncertainty;
    uncertainty.parameters.sampleCount = uncertainty.knnSampleCount = 100;
    const auto text = [&](kl::KnnDivergence pq, kl::KnnDivergence qp) {
        uncertainty.knnPq = std::move(pq);
        uncertainty.knnQp = std::move(qp);
        QString words = plainText(confidence::ofNearestNeighbours(uncertainty, Unit::Nats));
        read(u"nearest neighbours"_s, words);
        return words;
    };
    const kl::KnnDivergence value {0.15, {}, 5};
    const kl::KnnDivergence none {kNaN, "core says it in English", 5, 3};
    const QString grows = u"grows without bound"_s;
    QVERIFY(text(value, value).contains(u"KL(Q‖P) 0.150 nats, which "_s + grows));
    // Of what no sample shows the estimate does not grow, nor does what is not there.
    uncertainty.parameters.sigma = 0.05;
    QVERIFY(!text(value, value).contains(grows));
    uncertainty.parameters.sigma = 0.5;
    QVERIFY(!text(value, none).contains(grows));
    QVERIFY(text(value, none).endsWith(u"KL(Q‖P) none, for 3\u00A0values of Q are tied: at a distance of 0 from neighbour 5."_s));
    QVERIFY(text(none, value).contains(u"KL(P‖Q) none, for 3\u00A0values of P are tied: at a distance of 0 from neighbour 5; "_s));
    const QString below = u"chance can bring one below 0"_s;
    QVERIFY(text({-0.01, {}, 5}, value).endsWith(below + u'.'));
    QVERIFY(!text(value, value).contains(below));
    QVERIFY(text(value, value).contains(u"(N\u00A0=\u00A0100): "_s));
    uncertainty.parameters.sampleCount = 10'000'000;
    uncertainty.knnSampleCount = 1'000'000;
    QVERIFY(text(value, value).contains(u"N\u00A0=\u00A01\u202F000\u202F000, as more would take too long"_s));
    // What lacks in both is said once.
    uncertainty.parameters.sampleCount = uncertainty.knnSampleCount = 2;
    QVERIFY(text(none, none).endsWith(u"needs at least 6 values of each; there are 2."_s));
}

void TestSentences::ofBias_data()
{
    QTest::addColumn<SnapshotPointer>("snapshot");
    QTest::addColumn<QStringList>("parts");
    QTest::addColumn<QStringList>("absent");
    using enum kl::EmptyBins;
    const SnapshotPointer nothing = snapshotOf({3, 0}, {0, 3});
    const SnapshotPointer pAlone = snapshotOf({20, 20}, {40, 0});
    const QStringList adds {u"expected to add"_s};
    QTest::newRow("nothing shared") << nothing << QStringList {u"cannot be told: no bin holds values of both"_s}
                                    << adds;
    QTest::newRow("all infinite") << treated(nothing, Strict)
                                  << QStringList {u"cannot be told: the estimate is infinite"_s} << adds;
    QTest::newRow("one infinite") << treated(
        pAlone, Strict) << QStringList {u"to KL(Q‖P), less"_s, u"KL(P‖Q) cannot be told: the estimate is infinite."_s}
                                  << QStringList {u"to KL(P‖Q) and"_s};
    QTest::newRow("small pseudocount") << treated(pAlone, Smooth, 0.1)
                                       << QStringList {u"KL(P‖Q) cannot be told: with a pseudocount below 0.25"_s}
                                       << QStringList {};
    QTest::newRow("one bin") << snapshotOf({4}, {4}) << QStringList {u"adds nothing"_s} << adds;
    QTest::newRow("few values to a bin") << snapshotOf(
        {2, 2}, {1, 3}) << QStringList {u"cannot be told here: bins that are not empty hold fewer than 4 "_s}
                                         << adds;
    QTest::newRow("two values") << snapshotOf({.sampleCount = 2, .binCount = 12})
                                << QStringList {u"Chance changes nothing here: of two values both"_s} << adds;
    // (½ + ½)/80 + ½·¾/(80·¼) + ½·¼/(80·¾) = 0.0333, and (¾ + ¼)/80 + ¼·½/(80·½) + ¾·½/(80·½) = 0.0250.
    QTest::newRow("all shared") << snapshotOf(
        {20, 20}, {10, 30}) << QStringList {u"add about 0.033 to KL(P‖Q) and 0.025 to KL(Q‖P), less with a larger N."_s}
                                << QStringList {u"cannot"_s};
}

void TestSentences::ofBias()
{
    QFETCH(const SnapshotPointer, snapshot);
    QFETCH(const QStringList, parts);
    QFETCH(const QStringList, absent);
    const QString text = plainText(confidence::ofBias(*snapshot, kl::explain(*snapshot), Unit::Nats));
    read(QLatin1StringView(QTest::currentDataTag()), text);
    for (const QString& part : parts)
        QVERIFY2(text.contains(part), qPrintable(text));
    for (const QString& part : absent)
        QVERIFY2(!text.contains(part), qPrintable(text));
}

void TestSentences::cleanupTestCase()
{
    QFile file(qEnvironmentVariable("KL_SENTENCES"));
    if (file.fileName().isEmpty())
        return;
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_all.join(u'\n').toUtf8() + '\n');
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
