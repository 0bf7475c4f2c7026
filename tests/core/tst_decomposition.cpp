// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truth/decomposition.h"

#include "core/truth/populations.h"

#include "testing.h"

#include <array>
#include <random>
#include <tuple>

class TestDecomposition : public QObject {
    Q_OBJECT
private slots:
    void golden_data();
    void golden();
    void nothingShared();
    void infiniteThoughTheMassUnderflows();
    void estimatesPassThrough();
    void partsAddUp_data();
    void partsAddUp();
    void binsLose_data();
    void binsLose();
    void manyBinsLoseLittle_data();
    void manyBinsLoseLittle();
    void errors_data();
    void errors();
    void biasByHand();
    void biasIsTheExpectation_data();
    void biasIsTheExpectation();
    void biasErrors_data();
    void biasErrors();
};

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// Each of some hundred terms is off by a few ulp of the mass times 1 + |ln mass|; together by a few ulp of 1, or of
/// the sum. Measured: 4.4e-16.
constexpr double kRounding = 2e-15;

/// A uniform double in [0, 1).
double uniform(std::mt19937& engine)
{
    return static_cast<double>(engine()) / 0x1p32;
}

Eigen::ArrayXd randomEdges(double low, double high, Eigen::Index bins, std::mt19937& engine)
{
    Eigen::ArrayXd edges(bins + 1);
    for (double& edge : edges)
        edge = low + (high - low) * uniform(engine);
    std::sort(edges.begin(), edges.end());
    return edges;
}

/// The decomposition where every bin is shared.
kl::Decompositions decomposeAll(double sigma, const Eigen::ArrayXd& edges)
{
    const Eigen::ArrayXd everywhere = Eigen::ArrayXd::Ones(edges.size() - 1);
    return kl::decompose(sigma, edges, everywhere, everywhere, 0.0, 0.0);
}

void addSigmas()
{
    QTest::addColumn<double>("sigma");
    for (const double sigma : {0.001, 0.02, 0.3, 0.5, 1.0, 2.2, 5.0})
        QTest::addRow("sigma %g", sigma) << sigma;
}

} // namespace

void TestDecomposition::golden_data()
{
    QTest::addColumn<QJsonObject>("c");
    const QJsonArray cases = ::golden("populations.json")["binned"].toArray();
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue& c : cases)
        QTest::newRow(qPrintable(c["name"].toString())) << c.toObject();
}

void TestDecomposition::golden()
{
    QFETCH(const QJsonObject, c);
    const Eigen::ArrayXd edges = asArray(numbers(c["edges"]));
    const Eigen::Index bins = edges.size() - 1;
    const Eigen::Index first = c["shared"][0].toInteger();
    const Eigen::Index last = c["shared"][1].toInteger();
    // To the left of the shared bins P alone has something, to the right Q alone.
    Eigen::ArrayXd p = Eigen::ArrayXd::Constant(bins, 0.25);
    Eigen::ArrayXd q = p;
    q.head(first) = 0.0;
    p.tail(bins - 1 - last) = 0.0;

    const double sigma = number(c["sigma"]);
    const kl::Decompositions got = kl::decompose(sigma, edges, p, q, 0.125, 0.1);
    QCOMPARE(got.pq.trueValue, kl::Populations(sigma).klPq());
    const std::array values {
        std::tuple {"binned_pq", got.pq.binned},
        std::tuple {"shared_pq", got.pq.shared},
        std::tuple {"binned_qp", got.qp.binned},
        std::tuple {"shared_qp", got.qp.shared},
        std::tuple {"q_mass_there", got.qp.qMassThere},
    };
    for (const auto& [name, ours] : values) {
        const double expected = number(c[QLatin1String(name)]);
        QVERIFY2(isClose(ours, expected, kRounding), shown(name, ours, expected).constData());
    }
    QCOMPARE(got.qp.impossibleBins, Eigen::Index {c["impossible_bins"].toInteger()});

    const std::vector<double> logP = numbers(c["log_p"]);
    const std::vector<double> logQ = numbers(c["log_q"]);
    QCOMPARE(got.pMass.size(), bins);
    QCOMPARE(got.qMass.size(), bins);
    for (Eigen::Index i = 0; i < bins; ++i) {
        const double expectedP = std::exp(logP[static_cast<std::size_t>(i)]);
        const double expectedQ = std::exp(logQ[static_cast<std::size_t>(i)]);
        QVERIFY2(isClose(got.pMass[i], expectedP, kRounding), shown(i, got.pMass[i], expectedP).constData());
        QVERIFY2(isClose(got.qMass[i], expectedQ, kRounding), shown(i, got.qMass[i], expectedQ).constData());
    }
}

void TestDecomposition::nothingShared()
{
    const Eigen::ArrayXd edges {{-3.0, 0.0, 3.0}};
    const Eigen::ArrayXd p {{0.0, 1.0}};
    const Eigen::ArrayXd q {{1.0, 0.0}};
    const auto [pq, qp, pMass, qMass] = kl::decompose(0.5, edges, p, q, kNaN, kNaN);
    QCOMPARE(pq.shared, 0.0);
    QCOMPARE(qp.shared, 0.0);
    QVERIFY(pq.binned > 0.0 && qp.binned > 0.0);
    QVERIFY(std::isnan(pq.estimate) && std::isnan(pq.sampling()) && std::isnan(qp.estimate));
    QCOMPARE(pq.skipping(), -pq.binned);
}

// Q's mass below −50 is some e⁻¹²⁵⁴, no double; it is there all the same.
void TestDecomposition::infiniteThoughTheMassUnderflows()
{
    const Eigen::ArrayXd edges {{-80.0, -60.0, 0.0, 3.0}};
    const kl::Decompositions got = decomposeAll(0.02, edges);
    QCOMPARE(got.qp.impossibleBins, Eigen::Index {1});
    QCOMPARE(got.qp.qMassThere, 0.0);
    QCOMPARE(got.qp.binned, kInfinity);
    QCOMPARE(got.qp.shared, kInfinity);
    QVERIFY(std::isfinite(got.pq.binned));
}

void TestDecomposition::estimatesPassThrough()
{
    const Eigen::ArrayXd edges {{-3.0, 0.0, 3.0}};
    const Eigen::ArrayXd half = Eigen::ArrayXd::Constant(2, 0.5);
    const kl::Decompositions got = kl::decompose(0.5, edges, half, half, kInfinity, -0.25);
    QCOMPARE(got.pq.estimate, kInfinity);
    QCOMPARE(got.pq.sampling(), kInfinity);
    QCOMPARE(got.qp.estimate, -0.25);
}

void TestDecomposition::partsAddUp_data()
{
    addSigmas();
}

void TestDecomposition::partsAddUp()
{
    QFETCH(const double, sigma);
    std::mt19937 engine(21);
    for (int round = 0; round < 100; ++round) {
        const auto bins = static_cast<Eigen::Index>(1 + engine() % 200);
        const Eigen::ArrayXd edges = randomEdges(-4.0, 8.0, bins, engine);
        Eigen::ArrayXd p(bins);
        for (double& mass : p)
            mass = static_cast<double>(engine() % 3) / 3.0;
        const Eigen::ArrayXd q = p.reverse();
        const double estimate = uniform(engine) - 0.2;
        const auto [pq, qp, pMass, qMass] = kl::decompose(sigma, edges, p, q, estimate, 0.0);
        const double total = pq.binning() + pq.skipping() + pq.sampling();
        const double expected = pq.estimate - pq.trueValue;
        // Differences of neighbours: but for the rounding of six operations they are the difference of the ends.
        const double size = pq.trueValue + std::abs(pq.binned) + std::abs(pq.shared) + std::abs(pq.estimate);
        QVERIFY2(std::abs(total - expected) <= 4e-16 * size, shown(total, expected).constData());

        // Where nothing is skipped there is nothing to say, to the last bit.
        const kl::Decompositions all = decomposeAll(sigma, edges);
        QCOMPARE(all.pq.skipping(), 0.0);
        QCOMPARE(all.pq.binned, pq.binned);
        QCOMPARE(all.qp.shared, qp.binned);
    }
}

void TestDecomposition::binsLose_data()
{
    addSigmas();
}

// 0 ≤ D_bin ≤ D, and a bin that is split can only bring D_bin nearer to D; D_bin(Q‖P) too can only grow.
void TestDecomposition::binsLose()
{
    QFETCH(const double, sigma);
    std::mt19937 engine(22);
    for (const double reach : {0.5, 5.0, 80.0}) {
        for (int round = 0; round < 10; ++round) {
            std::vector<double> edges {-reach, reach};
            kl::Decompositions before = decomposeAll(sigma, asArray(edges));
            QCOMPARE(before.pq.binned, 0.0); // one bin holds everything
            for (int splits = 0; splits < 60; ++splits) {
                const double edge = reach * (2.0 * uniform(engine) - 1.0);
                edges.insert(std::upper_bound(edges.begin(), edges.end(), edge), edge);
                const kl::Decompositions after = decomposeAll(sigma, asArray(edges));
                QVERIFY2(after.pq.binned >= before.pq.binned - kRounding,
                    shown("split", after.pq.binned, before.pq.binned).constData());
                QVERIFY2(after.qp.binned >= before.qp.binned * (1.0 - kRounding) - kRounding,
                    shown("split, reverse", after.qp.binned, before.qp.binned).constData());
                QVERIFY2(after.pq.binned <= after.pq.trueValue + kRounding,
                    shown("bound", after.pq.binned, after.pq.trueValue).constData());
                QCOMPARE(std::isinf(after.qp.binned), after.qp.impossibleBins > 0);
                before = after;
            }
        }
    }
}

void TestDecomposition::manyBinsLoseLittle_data()
{
    QTest::addColumn<double>("sigma");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("sigma 0.001") << 0.001 << -8.0 << 8.0;
    QTest::newRow("sigma 0.3") << 0.3 << -3.25 << 25.0;
    QTest::newRow("sigma 0.5") << 0.5 << -1.875 << 60.0;
}

// Within even bins of width w the loss is the mean of ½·w²/12·(d/de ln(p/q))², and the tails beyond the edges lose next
// to nothing: halving the width leaves a quarter.
void TestDecomposition::manyBinsLoseLittle()
{
    QFETCH(const double, sigma);
    QFETCH(const double, low);
    QFETCH(const double, high);
    double before = 0.0;
    for (const Eigen::Index bins : {2000, 4000, 8000}) {
        const double lost = -decomposeAll(sigma, kl::linspace(low, high, bins + 1)).pq.binning();
        const double size = kl::Populations(sigma).klPq();
        QVERIFY2(lost > 0.0 && lost < 0.01 * size, shown(bins, lost, 0.0).constData());
        if (before > 0.0)
            QVERIFY2(std::abs(lost / before - 0.25) < 0.01, shown(bins, lost / before, 0.25).constData());
        before = lost;
    }
}

void TestDecomposition::errors_data()
{
    QTest::addColumn<double>("sigma");
    QTest::addColumn<QList<double>>("edges");
    QTest::addColumn<QList<double>>("p");
    QTest::addColumn<QList<double>>("q");
    QTest::addColumn<QByteArrayList>("parts");
    using List = QList<double>;
    const List edges {-1.0, 0.0, 1.0};
    const List half {0.5, 0.5};
    QTest::newRow("sigma") << 0.0 << edges << half << half << QByteArrayList {"sigma", "not 0"};
    QTest::newRow("small sigma") << -1e-300 << edges << half << half << QByteArrayList {"sigma", "not -1e-300"};
    QTest::newRow("one edge") << 0.5 << List {1.0} << List {} << List {} << QByteArrayList {"at least 2", "not 1"};
    QTest::newRow("falling edges") << 0.5 << List {0.0, 1.0, 0.5} << half << half << QByteArrayList {"edge 2", "0.5"};
    QTest::newRow("edge not finite") << 0.5 << List {0.0, 1.0, kNaN} << half << half
                                     << QByteArrayList {"edge 2", "nan"};
    QTest::newRow("p too short") << 0.5 << edges << List {1.0} << half
                                 << QByteArrayList {"p has 1", "q has 2", "same number"};
    QTest::newRow("q too long") << 0.5 << edges << half << List {0.5, 0.5, 0.0}
                                << QByteArrayList {"p has 2", "q has 3", "same number"};
    QTest::newRow("negative p") << 0.5 << edges << List {0.5, -0.5} << half << QByteArrayList {"p is -0.5", "bin 1"};
    QTest::newRow("barely negative p") << 0.5 << edges << List {1.0, -1e-300} << half
                                       << QByteArrayList {"p is -1e-300 in bin 1"};
    QTest::newRow("small falling edges") << 0.5 << List {0.0, 1e-300, 5e-324} << half << half
                                         << QByteArrayList {"edge 2 is 5e-324, below", "(1e-300)"};
    QTest::newRow("q is NaN") << 0.5 << edges << half << List {kNaN, 0.5} << QByteArrayList {"q is", "nan", "bin 0"};
    QTest::newRow("infinite q") << 0.5 << edges << half << List {0.5, kInfinity}
                                << QByteArrayList {"q is inf", "bin 1"};
}

void TestDecomposition::errors()
{
    QFETCH(const double, sigma);
    QFETCH(const QList<double>, edges);
    QFETCH(const QList<double>, p);
    QFETCH(const QList<double>, q);
    QFETCH(const QByteArrayList, parts);
    const QByteArray message = errorOf<std::invalid_argument>(
        [&] { (void)kl::decompose(sigma, asArray(edges), asArray(p), asArray(q), 0.0, 0.0); });
    QVERIFY2(names(message, parts), message.constData());
}

void TestDecomposition::biasByHand()
{
    const Eigen::ArrayXd half {{0.5, 0.5}};
    // Two bins of ½/(2N) + ½·½/(2N·½).
    QVERIFY2(isRelativelyClose(kl::expectedPluginBias(half, half, 400), 1.0 / 400.0, 4e-16), "two equal halves");

    // The shared bins alone count: (1 − ¼)/(2N) + ¼·½/(2N·½) and (1 − ½)/(2N) + ½·¾/(2N·¼).
    const Eigen::ArrayXd p {{0.25, 0.25, 0.5, 0.0, 0.0}};
    const Eigen::ArrayXd q {{0.0, 0.5, 0.25, 0.25, 0.0}};
    const double got = kl::expectedPluginBias(p, q, 10);
    const double expected = (0.75 + 0.25 + 0.5 + 1.5) / 20.0;
    QVERIFY2(isRelativelyClose(got, expected, 4e-16), shown(got, expected).constData());

    QCOMPARE(kl::expectedPluginBias(Eigen::ArrayXd {{1.0, 0.0}}, Eigen::ArrayXd {{0.0, 1.0}}, 10), 0.0);
    QCOMPARE(kl::expectedPluginBias(Eigen::ArrayXd {{1.0}}, Eigen::ArrayXd {{1.0}}, 10), 0.0);
}

void TestDecomposition::biasIsTheExpectation_data()
{
    QTest::addColumn<QJsonObject>("c");
    for (const QJsonValue& c : ::golden("populations.json")["bias"].toArray())
        QTest::addRow("%d bins, N = %d", static_cast<int>(c["p"].toArray().size()), c["n"].toInt()) << c.toObject();
}

void TestDecomposition::biasIsTheExpectation()
{
    QFETCH(const QJsonObject, c);
    const Eigen::ArrayXd p = asArray(numbers(c["p"]));
    const Eigen::ArrayXd q = asArray(numbers(c["q"]));
    const std::int64_t n = c["n"].toInteger();
    const auto isFirstOrder = [n](const Eigen::ArrayXd& x, const Eigen::ArrayXd& y, double expected) {
        // What is left out begins with 1/N²: (1 − x²)/(12x) for Σ x̂ ln x̂, and for −Σ x ln ŷ less than x/y² a bin.
        const double left = (1.0 / x + x / y.square()).sum() / static_cast<double>(n * n);
        const double got = kl::expectedPluginBias(x, y, n);
        QVERIFY2(left < 0.1 * expected, QByteArray::number(left).constData());
        QVERIFY2(std::abs(got - expected) <= left, shown(got, expected).constData());
    };
    isFirstOrder(p, q, number(c["pq"]));
    isFirstOrder(q, p, number(c["qp"]));
}

void TestDecomposition::biasErrors_data()
{
    QTest::addColumn<QList<double>>("p");
    QTest::addColumn<QList<double>>("q");
    QTest::addColumn<int>("sampleCount");
    QTest::addColumn<QByteArrayList>("parts");
    using List = QList<double>;
    const List half {0.5, 0.5};
    QTest::newRow("no bins") << List {} << List {} << 10 << QByteArrayList {"p has 0", "q has 0", "at least 1"};
    QTest::newRow("q too short") << half << List {1.0} << 10 << QByteArrayList {"p has 2", "q has 1", "same number"};
    QTest::newRow("negative q") << half << List {1.5, -0.5} << 10 << QByteArrayList {"q is -0.5", "bin 1"};
    QTest::newRow("p is NaN") << List {kNaN, 1.0} << half << 10 << QByteArrayList {"p is", "nan", "bin 0"};
    QTest::newRow("no samples") << half << half << 0 << QByteArrayList {"sampleCount", "not 0"};
}

void TestDecomposition::biasErrors()
{
    QFETCH(const QList<double>, p);
    QFETCH(const QList<double>, q);
    QFETCH(const int, sampleCount);
    QFETCH(const QByteArrayList, parts);
    const QByteArray message
        = errorOf<std::invalid_argument>([&] { (void)kl::expectedPluginBias(asArray(p), asArray(q), sampleCount); });
    QVERIFY2(names(message, parts), message.constData());
}

QTEST_APPLESS_MAIN(TestDecomposition)
#include "tst_decomposition.moc"
