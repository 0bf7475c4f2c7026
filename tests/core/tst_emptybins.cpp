// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/divergence.h"

#include "core/explorer.h"
#include "core/parameters.h"
#include "testing.h"

#include <cmath>
#include <initializer_list>

/// What the four treatments of empty bins make of counts.
class TestEmptyBins : public QObject {
    Q_OBJECT
private slots:
    void namesAreTheCommandLines();
    void notebook_data();
    void notebook();
    void byHand_data();
    void byHand();
    void countsOfBinsAreTheTreatmentsToo();
    void termsAddUp_data();
    void termsAddUp();
    void smoothGrowsAsAlphaFalls();
    void smoothOfLargeAlphaVanishes();
    void nothingShared();
    void exchange();
    void errors_data();
    void errors();
    void pseudocountIsValidated_data();
    void pseudocountIsValidated();
};

Q_DECLARE_METATYPE(kl::EmptyBins)

using namespace Qt::StringLiterals;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kAlpha = 0.5; // for the treatments that do not look at it

using List = QList<qint64>;

kl::Counts asCounts(const List& values)
{
    kl::Counts counts(values.size());
    for (qsizetype i = 0; i < values.size(); ++i)
        counts[i] = values[i];
    return counts;
}

/// NumPy's counts; ours, which tst_notebook compares with them, where the file keeps only their hash.
std::pair<kl::Counts, kl::Counts> countsOf(const QJsonObject& goldenCase)
{
    const auto listed = [&](QLatin1StringView key) {
        const std::vector<std::int64_t> list = integers(goldenCase[key]);
        return kl::Counts(Eigen::Map<const kl::Counts>(list.data(), static_cast<Eigen::Index>(list.size())));
    };
    if (goldenCase["counts1"_L1].isArray())
        return {listed("counts1"_L1), listed("counts2"_L1)};
    const auto snapshot = kl::Explorer().explore({.sampleCount = goldenCase["n"_L1].toInteger(),
        .sigma = goldenCase["sigma"_L1].toDouble(),
        .binCount = goldenCase["bins"_L1].toInt(),
        .seed = goldenCase["seed"_L1].toInteger()});
    return {snapshot->histograms.p.counts, snapshot->histograms.q.counts};
}

/// Whether some bin has values in @p of and none in @p in.
bool hasAlone(const kl::Counts& of, const kl::Counts& in)
{
    for (Eigen::Index i = 0; i < of.size(); ++i) {
        if (of[i] > 0 && in[i] == 0)
            return true;
    }
    return false;
}

} // namespace

void TestEmptyBins::namesAreTheCommandLines()
{
    QByteArrayList names;
    for (const kl::EmptyBins emptyBins : kl::kEmptyBins)
        names << QByteArray(kl::name(emptyBins).data(), static_cast<qsizetype>(kl::name(emptyBins).size()));
    QCOMPARE(names, QByteArrayList({"skip", "strict", "smooth", "renormalise"})); // as --help and JSON have them
    QVERIFY(kl::Parameters {}.emptyBins == kl::EmptyBins::Skip); // the notebook's
}

void TestEmptyBins::notebook_data()
{
    QTest::addColumn<QJsonObject>("expected");
    for (const QJsonValue& one : golden("notebook.json")["cases"_L1].toArray()) {
        if (!std::isnan(number(one["rel_entr_pq"_L1]))) // else a sample has no histogram
            QTest::newRow(qPrintable(one["id"_L1].toString())) << one.toObject();
    }
}

/// NumPy's masked sums, SciPy's rel_entr over all bins, and SciPy's over the shared masses rescaled.
void TestEmptyBins::notebook()
{
    QFETCH(const QJsonObject, expected);
    const auto [p, q] = countsOf(expected);

    const kl::Divergences skip = kl::divergences(p, q, kl::EmptyBins::Skip, kAlpha);
    const kl::Divergences shared = kl::sharedDivergences(kl::mass(p), kl::mass(q));
    QVERIFY2(isSame(skip.pq, shared.pq), shown("skip.pq", skip.pq, shared.pq));
    QVERIFY2(isSame(skip.qp, shared.qp), shown("skip.qp", skip.qp, shared.qp));
    QVERIFY((skip.pqTerms == shared.pqTerms).all() && (skip.qpTerms == shared.qpTerms).all());
    QVERIFY((skip.pUsed == shared.pUsed).all() && (skip.qUsed == shared.qUsed).all());

    const kl::Divergences strict = kl::divergences(p, q, kl::EmptyBins::Strict, kAlpha);
    const kl::Divergences renormalised = kl::divergences(p, q, kl::EmptyBins::Renormalise, kAlpha);
    struct Pair {
        const char* what;
        double got;
        QLatin1StringView key;
    };
    for (const Pair& pair :
        {Pair {"strict.pq", strict.pq, "rel_entr_pq"_L1}, Pair {"strict.qp", strict.qp, "rel_entr_qp"_L1},
            Pair {"renormalised.pq", renormalised.pq, "renormalised_pq"_L1},
            Pair {"renormalised.qp", renormalised.qp, "renormalised_qp"_L1}}) {
        QVERIFY2(isClose(pair.got, number(expected[pair.key]), kGoldenTolerance),
            shown(pair.what, pair.got, number(expected[pair.key])));
    }
    QCOMPARE(std::isinf(strict.pq), hasAlone(p, q));
    QCOMPARE(std::isinf(strict.qp), hasAlone(q, p));
    if (!std::isinf(strict.pq))
        QVERIFY2(isSame(strict.pq, skip.pq), shown("strict.pq", strict.pq, skip.pq));
    if (!std::isinf(strict.qp))
        QVERIFY2(isSame(strict.qp, skip.qp), shown("strict.qp", strict.qp, skip.qp));
    if (renormalised.occupancy.shared > 0) {
        QVERIFY2(renormalised.pq >= -1e-15, shown(renormalised.pq, 0.0)); // Gibbs, but for rounding
        QVERIFY2(renormalised.qp >= -1e-15, shown(renormalised.qp, 0.0));
        // Up to 1000 divided masses, each to half an ulp.
        QVERIFY2(isClose(renormalised.pUsed.sum(), 1.0, 1e-13), shown(renormalised.pUsed.sum(), 1.0));
        QVERIFY2(isClose(renormalised.qUsed.sum(), 1.0, 1e-13), shown(renormalised.qUsed.sum(), 1.0));
    }
}

void TestEmptyBins::byHand_data()
{
    QTest::addColumn<List>("p");
    QTest::addColumn<List>("q");
    QTest::addColumn<kl::EmptyBins>("emptyBins");
    QTest::addColumn<double>("alpha");
    QTest::addColumn<double>("pq");
    QTest::addColumn<double>("qp");
    using enum kl::EmptyBins;

    const List fair {2, 2};
    const List biased {1, 3};
    // ½ ln(½ / ¼) + ½ ln(½ / ¾) = ½ ln(4/3); ¼ ln(¼ / ½) + ¾ ln(¾ / ½) = ¾ ln 3 − ln 2.
    const double fairPq = 0.5 * std::log(4.0 / 3.0);
    const double fairQp = 0.75 * std::log(3.0) - std::log(2.0);
    for (const kl::EmptyBins emptyBins : {Skip, Strict, Renormalise})
        QTest::addRow("no bin empty, %s", kl::name(emptyBins).data())
            << fair << biased << emptyBins << kAlpha << fairPq << fairQp;
    // (2 + 1)/(4 + 2) = ½ twice; (1 + 1)/6 = ⅓ and ⅔: ½ ln(3/2) + ½ ln(3/4) = ½ ln(9/8).
    QTest::newRow("no bin empty, smooth 1") << fair << biased << Smooth << 1.0 << 0.5 * std::log(9.0 / 8.0)
                                            << std::log(2.0 / 3.0) / 3.0 + 2.0 / 3.0 * std::log(4.0 / 3.0);

    // Masses ½ ½ 0 and ¼ 0 ¾: one bin is shared, P is alone in one and so is Q.
    const List p {2, 2, 0};
    const List q {1, 0, 3};
    QTest::newRow("each alone, skip") << p << q << Skip << kAlpha << 0.5 * std::log(2.0) << -0.25 * std::log(2.0);
    QTest::newRow("each alone, strict") << p << q << Strict << kAlpha << kInfinity << kInfinity;
    QTest::newRow("each alone, renormalise") << p << q << Renormalise << kAlpha << 0.0 << 0.0; // 1 against 1
    // α = 1: 3/7 3/7 1/7 and 2/7 1/7 4/7.
    QTest::newRow("each alone, smooth 1")
        << p << q << Smooth << 1.0 << (3.0 * std::log(1.5) + 3.0 * std::log(3.0) - std::log(4.0)) / 7.0
        << (2.0 * std::log(2.0 / 3.0) - std::log(3.0) + 4.0 * std::log(4.0)) / 7.0;

    // Masses ½ ½ and 1 0: nothing of Q lies where P is empty.
    QTest::newRow("P alone, strict") << fair << List {4, 0} << Strict << kAlpha << kInfinity << std::log(2.0);
    QTest::newRow("Q alone, strict") << List {4, 0} << fair << Strict << kAlpha << std::log(2.0) << kInfinity;
    QTest::newRow("empty in both, strict") << List {2, 0, 2} << List {1, 0, 3} << Strict << kAlpha << fairPq << fairQp;
    // Shared 2 2 of 8 and 1 3 of 8, rescaled to ½ ½ and ¼ ¾.
    QTest::newRow("a remainder rescaled")
        << List {2, 2, 4, 0} << List {1, 3, 0, 4} << Renormalise << kAlpha << fairPq << fairQp;
    // (1 + ½)/(1 + 1) = ¾ and (0 + ½)/2 = ¼, exchanged for Q: ½ ln 3 both ways.
    QTest::newRow("nothing shared, smooth ½")
        << List {1, 0} << List {0, 1} << Smooth << 0.5 << 0.5 * std::log(3.0) << 0.5 * std::log(3.0);
    // Samples of 3 and of 1: 4/5 1/5 and 1/3 2/3.
    QTest::newRow("different totals, smooth 1")
        << List {3, 0} << List {0, 1} << Smooth << 1.0 << 0.8 * std::log(2.4) + 0.2 * std::log(0.3)
        << std::log(5.0 / 12.0) / 3.0 + 2.0 / 3.0 * std::log(10.0 / 3.0);
}

void TestEmptyBins::byHand()
{
    QFETCH(const List, p);
    QFETCH(const List, q);
    QFETCH(const kl::EmptyBins, emptyBins);
    QFETCH(const double, alpha);
    QFETCH(const double, pq);
    QFETCH(const double, qp);
    const kl::Divergences got = kl::divergences(asCounts(p), asCounts(q), emptyBins, alpha);
    QVERIFY2(isClose(got.pq, pq, 1e-15), shown("pq", got.pq, pq)); // a few logs, each to an ulp
    QVERIFY2(isClose(got.qp, qp, 1e-15), shown("qp", got.qp, qp));
}

/// Which bins are shared is a fact of the counts: no treatment changes it, so that what is said of them stays true.
void TestEmptyBins::countsOfBinsAreTheTreatmentsToo()
{
    const kl::Counts p = asCounts({2, 1, 0, 0, 1});
    const kl::Counts q = asCounts({1, 0, 3, 0, 4});
    for (const kl::EmptyBins emptyBins : kl::kEmptyBins) {
        const kl::Divergences got = kl::divergences(p, q, emptyBins, 1.0);
        const char* name = kl::name(emptyBins).data();
        QVERIFY2(got.occupancy.shared == 2 && got.occupancy.neither == 1 && got.occupancy.pAlone == 1
                && got.occupancy.qAlone == 1,
            name);
        QVERIFY2(got.occupancy.pAloneMass == 0.25 && got.occupancy.qAloneMass == 0.375, name);
        const bool leavesOut = emptyBins == kl::EmptyBins::Skip || emptyBins == kl::EmptyBins::Renormalise;
        QVERIFY2((got.pUsed[1] == 0.0) == leavesOut, name);
        // The three bins that are not shared, with a quarter of P and three eighths of Q; or none of it.
        const kl::LeftOut leftOut = kl::leftOut(got.occupancy, emptyBins);
        QVERIFY2(leftOut == (leavesOut ? kl::LeftOut {3, 0.25, 0.375} : kl::LeftOut {}), name);
    }
    const kl::Divergences smooth = kl::divergences(p, q, kl::EmptyBins::Smooth, 1.0);
    for (const auto& [got, expected] : {std::pair(smooth.pUsed[0], 3.0 / 9.0), std::pair(smooth.pUsed[2], 1.0 / 9.0),
             std::pair(smooth.qUsed[4], 5.0 / 13.0), std::pair(smooth.qUsed[3], 1.0 / 13.0)})
        QVERIFY2(isClose(got, expected, 0.0), shown(got, expected)); // one division of whole numbers
    const kl::Divergences rescaled = kl::divergences(p, q, kl::EmptyBins::Renormalise, 1.0);
    QVERIFY2(isClose(rescaled.pUsed[0], 2.0 / 3.0, 1e-15), shown(rescaled.pUsed[0], 2.0 / 3.0)); // two divisions
    QVERIFY2(isClose(rescaled.qUsed[4], 4.0 / 5.0, 1e-15), shown(rescaled.qUsed[4], 4.0 / 5.0));
}

void TestEmptyBins::termsAddUp_data()
{
    QTest::addColumn<kl::EmptyBins>("emptyBins");
    for (const kl::EmptyBins emptyBins : kl::kEmptyBins)
        QTest::newRow(kl::name(emptyBins).data()) << emptyBins;
}

void TestEmptyBins::termsAddUp()
{
    QFETCH(const kl::EmptyBins, emptyBins);
    const kl::Divergences got = kl::divergences(asCounts({5, 1, 0, 0, 2}), asCounts({3, 0, 1, 0, 4}), emptyBins, 0.5);
    QVERIFY2(isClose(got.pqTerms.sum(), got.pq, 1e-15), shown("pq", got.pqTerms.sum(), got.pq)); // another order
    QVERIFY2(isClose(got.qpTerms.sum(), got.qp, 1e-15), shown("qp", got.qpTerms.sum(), got.qp));
    if (emptyBins != kl::EmptyBins::Smooth)
        QCOMPARE(got.pqTerms[3], 0.0); // empty in both: 0 ln 0
    if (emptyBins == kl::EmptyBins::Strict) {
        QCOMPARE(got.pqTerms[1], kInfinity);
        QCOMPARE(got.qpTerms[1], 0.0); // x ln x → 0
        QCOMPARE(got.qpTerms[2], kInfinity);
        QCOMPARE(got.pqTerms[2], 0.0);
    }
}

/// D(α) grows without bound as α → 0: the bin with p = ½, q = α/(N + αB) adds about ½ ln(1/α).
void TestEmptyBins::smoothGrowsAsAlphaFalls()
{
    const kl::Counts p = asCounts({2, 2});
    const kl::Counts q = asCounts({4, 0});
    double last = 0.0;
    for (int exponent = 3; exponent >= -6; --exponent) {
        const double alpha = std::pow(10.0, exponent);
        const double got = kl::divergences(p, q, kl::EmptyBins::Smooth, alpha).pq;
        QVERIFY2(got > last, shown(alpha, got, last));
        last = got;
    }
    // By hand at 10⁻⁶: ½ ln(½ / (4 + α)) + ½ ln(½ / α) + ln(4 + 2α).
    constexpr double alpha = 1e-6;
    const double expected
        = 0.5 * std::log(0.5 / (4.0 + alpha)) + 0.5 * std::log(0.5 / alpha) + std::log(4.0 + 2.0 * alpha);
    const double got = kl::divergences(p, q, kl::EmptyBins::Smooth, alpha).pq;
    QVERIFY2(isClose(got, expected, 1e-15), shown(got, expected));
    // Where no bin is empty it tends to the strict value instead, off by something of order α.
    const kl::Counts biased = asCounts({1, 3});
    const double near = kl::divergences(p, biased, kl::EmptyBins::Smooth, alpha).pq;
    QVERIFY2(isClose(near, 0.5 * std::log(4.0 / 3.0), alpha), shown(near, 0.5 * std::log(4.0 / 3.0)));
}

/// Much larger than the counts, α makes both uniform.
void TestEmptyBins::smoothOfLargeAlphaVanishes()
{
    const kl::Divergences got = kl::divergences(asCounts({2, 2}), asCounts({4, 0}), kl::EmptyBins::Smooth, 1e6);
    QVERIFY2(got.pq >= 0.0 && got.pq < 1e-11, shown(got.pq, 0.0)); // (2/α)²/8
    QVERIFY2(got.qp >= 0.0 && got.qp < 1e-11, shown(got.qp, 0.0));
}

void TestEmptyBins::nothingShared()
{
    const kl::Counts p = asCounts({3, 0, 0});
    const kl::Counts q = asCounts({0, 0, 3});
    for (const kl::EmptyBins emptyBins : {kl::EmptyBins::Skip, kl::EmptyBins::Renormalise}) {
        const kl::Divergences got = kl::divergences(p, q, emptyBins, kAlpha);
        QVERIFY2(std::isnan(got.pq) && std::isnan(got.qp), kl::name(emptyBins).data());
        QVERIFY((got.pUsed == 0.0).all() && (got.qUsed == 0.0).all());
    }
    const kl::Divergences strict = kl::divergences(p, q, kl::EmptyBins::Strict, kAlpha);
    QCOMPARE(strict.pq, kInfinity);
    QCOMPARE(strict.qp, kInfinity);
    const kl::Divergences smooth = kl::divergences(p, q, kl::EmptyBins::Smooth, kAlpha);
    QVERIFY(std::isfinite(smooth.pq) && std::isfinite(smooth.qp));
}

void TestEmptyBins::exchange()
{
    const kl::Counts p = asCounts({5, 1, 0, 0, 2});
    const kl::Counts q = asCounts({3, 0, 1, 0, 4});
    for (const kl::EmptyBins emptyBins : kl::kEmptyBins) {
        const kl::Divergences one = kl::divergences(p, q, emptyBins, 0.25);
        const kl::Divergences other = kl::divergences(q, p, emptyBins, 0.25);
        QVERIFY2(isSame(one.pq, other.qp), shown(kl::name(emptyBins).data(), one.pq, other.qp));
        QVERIFY2(isSame(one.qp, other.pq), shown(kl::name(emptyBins).data(), one.qp, other.pq));
    }
}

void TestEmptyBins::errors_data()
{
    QTest::addColumn<List>("p");
    QTest::addColumn<List>("q");
    QTest::addColumn<kl::EmptyBins>("emptyBins");
    QTest::addColumn<double>("alpha");
    QTest::addColumn<QByteArrayList>("parts");
    using enum kl::EmptyBins;
    const List good {1, 1};
    QTest::newRow("α = 0") << good << good << Smooth << 0.0 << QByteArrayList {"pseudocount", "not 0"};
    QTest::newRow("α < 0") << good << good << Smooth << -1.0 << QByteArrayList {"pseudocount", "-1"};
    QTest::newRow("α barely negative") << good << good << Smooth << -1e-300 << QByteArrayList {"not -1e-300"};
    QTest::newRow("α NaN") << good << good << Smooth << kNaN << QByteArrayList {"pseudocount", "nan"};
    QTest::newRow("α infinite") << good << good << Smooth << kInfinity << QByteArrayList {"pseudocount", "inf"};
    for (const kl::EmptyBins emptyBins : kl::kEmptyBins) {
        const char* name = kl::name(emptyBins).data();
        QTest::addRow("shapes, %s", name) << good << List {1, 1, 1} << emptyBins << 1.0 << QByteArrayList {"2", "3"};
        QTest::addRow("no bins, %s", name) << List {} << List {} << emptyBins << 1.0 << QByteArrayList {""};
        QTest::addRow("no values of Q, %s", name) << good << List {0, 0} << emptyBins << 1.0 << QByteArrayList {""};
        QTest::addRow("negative count, %s", name)
            << good << List {-1, 3} << emptyBins << 1.0 << QByteArrayList {"count", "bin 0", "-1", "negative"};
    }
}

void TestEmptyBins::errors()
{
    QFETCH(const List, p);
    QFETCH(const List, q);
    QFETCH(const kl::EmptyBins, emptyBins);
    QFETCH(const double, alpha);
    QFETCH(const QByteArrayList, parts);
    const QByteArray message
        = errorOf<std::invalid_argument>([&] { (void)kl::divergences(asCounts(p), asCounts(q), emptyBins, alpha); });
    QVERIFY2(message != "nothing thrown" && names(message, parts), message.constData());
}

void TestEmptyBins::pseudocountIsValidated_data()
{
    QTest::addColumn<double>("alpha");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("lowest") << 1e-6 << true;
    QTest::newRow("highest") << 1000.0 << true;
    QTest::newRow("just below") << std::nextafter(1e-6, 0.0) << false;
    QTest::newRow("just above") << std::nextafter(1000.0, 2000.0) << false;
    QTest::newRow("0") << 0.0 << false;
    QTest::newRow("negative") << -0.5 << false;
    QTest::newRow("NaN") << kNaN << false;
    QTest::newRow("infinite") << kInfinity << false;
}

/// Whatever the treatment: an α that is wrong would be in force at the next choice.
void TestEmptyBins::pseudocountIsValidated()
{
    QFETCH(const double, alpha);
    QFETCH(const bool, isRight);
    for (const kl::EmptyBins emptyBins : kl::kEmptyBins) {
        const kl::Parameters parameters {.emptyBins = emptyBins, .pseudocount = alpha};
        const QByteArray message = errorOf<kl::ParameterError>([&] { parameters.validate(); });
        if (isRight)
            QCOMPARE(message, QByteArray("nothing thrown"));
        else
            QVERIFY2(names(message, {"pseudocount", "1e-06", "1000"}), message.constData());
    }
}

QTEST_APPLESS_MAIN(TestEmptyBins)
#include "tst_emptybins.moc"
