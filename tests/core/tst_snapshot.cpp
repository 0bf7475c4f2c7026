// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot.h"

#include "testing.h"

#include <numbers>

class TestSnapshot : public QObject {
    Q_OBJECT
private slots:
    void keepsWhatItIsGiven();
    void divergencesByHand_data();
    void divergencesByHand();
    void samplesOfTwoSizes();
    void errors_data();
    void errors();
};

Q_DECLARE_METATYPE(kl::EmptyBins)

namespace {

using List = QList<qint64>;

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

kl::Counts asCounts(const List& list)
{
    kl::Counts counts(list.size());
    std::copy(list.begin(), list.end(), counts.begin());
    return counts;
}

kl::Snapshot made(const kl::Parameters& parameters, const Eigen::ArrayXd& edges, const List& p, const List& q)
{
    return kl::snapshotOf(parameters, edges, {{1.5, 0.5}, asCounts(p)}, {{-0.25, 2.0}, asCounts(q)});
}

} // namespace

void TestSnapshot::keepsWhatItIsGiven()
{
    const kl::Parameters parameters {.sampleCount = 123, .sigma = 0.75, .binCount = 4, .seed = 9};
    const std::vector<double> edges {-2.0, -1.0, 0.5, 0.5, 3.0}; // uneven, and two alike
    const kl::Snapshot got = made(parameters, asArray(edges), {2, 2, 0, 4}, {1, 0, 3, 4});
    QVERIFY(got.parameters == parameters);
    const kl::Histograms& h = got.histograms;
    QCOMPARE(std::vector<double>(h.binEdges.begin(), h.binEdges.end()), edges);
    QCOMPARE(asVector(h.p.counts), (std::vector<std::int64_t> {2, 2, 0, 4}));
    QCOMPARE(asVector(h.q.counts), (std::vector<std::int64_t> {1, 0, 3, 4}));
    QCOMPARE(std::vector<double>(h.p.mass.begin(), h.p.mass.end()), (std::vector {0.25, 0.25, 0.0, 0.5}));
    QCOMPARE(std::vector<double>(h.q.mass.begin(), h.q.mass.end()), (std::vector {0.125, 0.0, 0.375, 0.5}));
    QCOMPARE(h.p.moments.mean, 1.5);
    QCOMPARE(h.p.moments.std, 0.5);
    QCOMPARE(h.q.moments.mean, -0.25);
    QCOMPARE(h.q.moments.std, 2.0);
}

void TestSnapshot::divergencesByHand_data()
{
    QTest::addColumn<List>("p");
    QTest::addColumn<List>("q");
    QTest::addColumn<kl::EmptyBins>("emptyBins");
    QTest::addColumn<double>("pq");
    QTest::addColumn<double>("qp");
    using enum kl::EmptyBins;
    const double ln2 = std::numbers::ln2;
    const auto ln = [](double x) { return std::log(x); };

    // Masses ¼ ¼ 0 ½ and ⅛ 0 ⅜ ½.
    const List p {2, 2, 0, 4};
    const List q {1, 0, 3, 4};
    QTest::newRow("some shared, skip") << p << q << Skip << ln2 / 4.0 << -ln2 / 8.0;
    QTest::newRow("some shared, strict") << p << q << Strict << kInfinity << kInfinity;
    // With α = 1 3 3 1 5 and 2 1 4 5 twelfths.
    QTest::newRow("some shared, smooth") << p << q << Smooth << (3 * ln(1.5) + 3 * ln(3.0) - ln(4.0)) / 12.0
                                         << (2 * ln(2.0 / 3.0) - ln(3.0) + 4 * ln(4.0)) / 12.0;
    // ⅓ ⅔ and ⅕ ⅘ in the first and the last.
    QTest::newRow("some shared, renormalise")
        << p << q << Renormalise << (ln(5.0 / 3.0) + 2 * ln(5.0 / 6.0)) / 3.0 << 0.2 * ln(0.6) + 0.8 * ln(1.2);

    // Masses ½ ½ 0 and ¼ ¼ ½: of the two directions only Q's is infinite.
    QTest::newRow("Q alone somewhere, skip") << List {2, 2, 0} << List {1, 1, 2} << Skip << ln2 << -ln2 / 2.0;
    QTest::newRow("Q alone somewhere, strict") << List {2, 2, 0} << List {1, 1, 2} << Strict << ln2 << kInfinity;
    QTest::newRow("P alone somewhere, strict") << List {1, 1, 2} << List {2, 2, 0} << Strict << kInfinity << ln2;

    QTest::newRow("none shared, skip") << List {1, 0} << List {0, 1} << Skip << kNaN << kNaN;
    QTest::newRow("none shared, strict") << List {1, 0} << List {0, 1} << Strict << kInfinity << kInfinity;
    QTest::newRow("none shared, smooth") << List {1, 0} << List {0, 1} << Smooth << ln2 / 3.0 << ln2 / 3.0; // ⅔ ⅓
    QTest::newRow("none shared, renormalise") << List {1, 0} << List {0, 1} << Renormalise << kNaN << kNaN;

    for (const kl::EmptyBins emptyBins : kl::kEmptyBins) // 1 3 and 3 1 quarters, or 2 4 and 4 2 sixths
        QTest::addRow("all shared, %s", kl::name(emptyBins).data())
            << List {1, 3} << List {3, 1} << emptyBins << (emptyBins == Smooth ? ln2 / 3.0 : ln(3.0) / 2.0)
            << (emptyBins == Smooth ? ln2 / 3.0 : ln(3.0) / 2.0);
}

void TestSnapshot::divergencesByHand()
{
    QFETCH(const List, p);
    QFETCH(const List, q);
    QFETCH(const kl::EmptyBins, emptyBins);
    QFETCH(const double, pq);
    QFETCH(const double, qp);
    kl::Parameters parameters;
    parameters.binCount = static_cast<int>(p.size());
    parameters.emptyBins = emptyBins;
    parameters.pseudocount = 1.0;
    const kl::Snapshot got = made(parameters, kl::linspace(-1.0, 1.0, p.size() + 1), p, q);
    constexpr double kFewUlp = 1e-15; // some logs and products below 1
    QVERIFY2(isClose(got.divergences.pq, pq, kFewUlp), shown("pq", got.divergences.pq, pq).constData());
    QVERIFY2(isClose(got.divergences.qp, qp, kFewUlp), shown("qp", got.divergences.qp, qp).constData());
    QVERIFY2(isClose(got.logSpace.pq, pq, kFewUlp), shown("log space, pq", got.logSpace.pq, pq).constData());
    QVERIFY2(isClose(got.logSpace.qp, qp, kFewUlp), shown("log space, qp", got.logSpace.qp, qp).constData());
}

void TestSnapshot::samplesOfTwoSizes()
{
    const kl::Parameters parameters {.binCount = 2};
    const kl::Snapshot got = made(parameters, kl::linspace(0.0, 1.0, 3), {1, 1}, {1, 3}); // ½ ½ and ¼ ¾
    const double expected = 0.5 * std::log(4.0 / 3.0);
    QVERIFY2(isClose(got.divergences.pq, expected, 1e-15), shown(got.divergences.pq, expected).constData());
}

void TestSnapshot::errors_data()
{
    QTest::addColumn<int>("bins");
    QTest::addColumn<QList<double>>("edges");
    QTest::addColumn<List>("p");
    QTest::addColumn<List>("q");
    QTest::addColumn<double>("pseudocount");
    QTest::addColumn<QByteArrayList>("parts");
    using Edges = QList<double>;
    using Parts = QByteArrayList;
    const Edges edges {0.0, 1.0, 2.0};
    const List good {1, 1};
    QTest::newRow("p longer") << 2 << edges << List {1, 1, 1} << good << 1.0 << Parts {"2 bins", "p has 3 counts"};
    QTest::newRow("q shorter") << 2 << edges << good << List {1} << 1.0 << Parts {"2 bins", "q has 1,"};
    QTest::newRow("an edge too few") << 2 << Edges {0.0, 1.0} << good << good << 1.0 << Parts {"2 bins", "2 edges"};
    QTest::newRow("no edge") << 2 << Edges {} << good << good << 1.0 << Parts {"0 edges"};
    QTest::newRow("no bins") << 0 << Edges {0.0} << List {} << List {} << 1.0 << Parts {"at least 2 bin edges"};
    QTest::newRow("another number of bins") << 3 << edges << good << good << 1.0 << Parts {"3 bins", "p has 2 counts"};
    QTest::newRow("edges fall") << 2 << Edges {0.0, 1e-300, 5e-324} << good << good << 1.0
                                << Parts {"edge 2 is 5e-324, below the one before it (1e-300)"};
    QTest::newRow("an edge is NaN") << 2 << Edges {0.0, kNaN, 2.0} << good << good << 1.0 << Parts {"edge 1 is nan"};
    QTest::newRow("p negative") << 2 << edges << List {3, -1} << good << 1.0 << Parts {"p has the count -1 in bin 1"};
    QTest::newRow("q negative") << 2 << edges << good << List {-2, 3} << 1.0 << Parts {"q has the count -2 in bin 0"};
    QTest::newRow("p without a value") << 2 << edges << List {0, 0} << good << 1.0 << Parts {"p has no value"};
    QTest::newRow("q without a value") << 2 << edges << good << List {0, 0} << 1.0 << Parts {"q has no value"};
    QTest::newRow("pseudocount") << 2 << edges << good << good << -1e-300 << Parts {"pseudocount", "not -1e-300"};
}

void TestSnapshot::errors()
{
    QFETCH(const int, bins);
    QFETCH(const QList<double>, edges);
    QFETCH(const List, p);
    QFETCH(const List, q);
    QFETCH(const double, pseudocount);
    QFETCH(const QByteArrayList, parts);
    kl::Parameters parameters;
    parameters.binCount = bins;
    parameters.emptyBins = kl::EmptyBins::Smooth;
    parameters.pseudocount = pseudocount;
    const QByteArray message = errorOf<std::invalid_argument>([&] { (void)made(parameters, asArray(edges), p, q); });
    QVERIFY2(names(message, parts), message.constData());
}

QTEST_APPLESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
