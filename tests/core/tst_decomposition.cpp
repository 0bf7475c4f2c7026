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
    void treatedByHand();
    void nothingToRescaleBy();
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
    return kl::decompose({.sigma = sigma}, edges, everywhere, everywhere, 0.0, 0.0);
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
    const kl::Decompositions got = kl::decompose({.sigma = sigma}, edges, p, q, 0.125, 0.1);
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
    const auto [pq, qp, pMass, qMass] = kl::decompose({}, edges, p, q, kNaN, kNaN);
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
    const kl::Decompositions got = kl::decompose({}, edges, half, half, kInfinity, -0.25);
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
        const auto [pq, qp, pMass, qMass] = kl::decompose({.sigma = sigma}, edges, p, q, estimate, 0.0);
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
        [&] { (void)kl::decompose({.sigma = sigma}, asArray(edges), asArray(p), asArray(q), 0.0, 0.0); });
    QVERIFY2(names(message, parts), message.constData());
}

void TestDecomposition::treatedByHand()
{
    // Both samples share the outer two bins of four. A bin's exact masses a, b, c, d of P and e, f, g, h of Q are the
    // decomposition's own; what is made of them is not.
    const Eigen::ArrayXd edges {{-3.0, -1.0, 0.0, 1.0, 3.0}};
    const Eigen::ArrayXd p {{0.25, 0.5, 0.0, 0.25}};
    const Eigen::ArrayXd q {{0.25, 0.0, 0.5, 0.25}};
    const auto sum = [](const Eigen::ArrayXd& u, const Eigen::ArrayXd& v) { return (u * (u / v).log()).sum(); };
    for (const kl::EmptyBins emptyBins : kl::kEmptyBins) {
        const kl::Parameters parameters {.sampleCount = 8, .emptyBins = emptyBins, .pseudocount = 2.0};
        const kl::Decompositions got = kl::decompose(parameters, edges, p, q, 0.125, 0.25);
        const kl::Decomposition& pq = got.pq;
        const kl::ReverseDecomposition& qp = got.qp;
        const Eigen::ArrayXd& pMass = got.pMass;
        const Eigen::ArrayXd& qMass = got.qMass;
        const Eigen::ArrayXd outerP {{pMass[0], pMass[3]}};
        const Eigen::ArrayXd outerQ {{qMass[0], qMass[3]}};
        const auto [expectedPq, expectedQp] = [&]() -> std::pair<double, double> {
            switch (emptyBins) {
            case kl::EmptyBins::Skip: return {sum(outerP, outerQ), sum(outerQ, outerP)};
            case kl::EmptyBins::Strict: return {sum(pMass, qMass), sum(qMass, pMass)};
            case kl::EmptyBins::Smooth: // (8 m + 2) / 16
                return {sum(pMass / 2.0 + 0.125, qMass / 2.0 + 0.125), sum(qMass / 2.0 + 0.125, pMass / 2.0 + 0.125)};
            case kl::EmptyBins::Renormalise:
                return {sum(outerP / outerP.sum(), outerQ / outerQ.sum()),
                    sum(outerQ / outerQ.sum(), outerP / outerP.sum())};
            }
            return {};
        }();
        const char* name = kl::name(emptyBins).data();
        QVERIFY2(isClose(pq.treated, expectedPq, kRounding), shown(name, pq.treated, expectedPq));
        QVERIFY2(isClose(qp.treated, expectedQp, kRounding), shown(name, qp.treated, expectedQp));
        // Which steps there are is the treatment's; together they always are the whole way.
        QCOMPARE(pq.skipping() != 0.0, kl::leavesOut(emptyBins));
        QCOMPARE(
            pq.reweighting() != 0.0, emptyBins == kl::EmptyBins::Smooth || emptyBins == kl::EmptyBins::Renormalise);
        const double total = pq.binning() + pq.skipping() + pq.reweighting() + pq.sampling();
        QVERIFY2(isClose(total, 0.125 - pq.trueValue, kRounding), shown(name, total, 0.125 - pq.trueValue));
    }
}

/// A sample standardised by its own moments can lie where the population has nothing: no mass to rescale by.
void TestDecomposition::nothingToRescaleBy()
{
    const Eigen::ArrayXd edges {{-9.0, -5.0, 3.0}};
    const Eigen::ArrayXd p {{0.5, 0.5}};
    const Eigen::ArrayXd q {{1.0, 0.0}};
    const kl::Parameters parameters {.emptyBins = kl::EmptyBins::Renormalise};
    const auto [pq, qp, pMass, qMass] = kl::decompose(parameters, edges, p, q, 0.0, 0.0);
    QCOMPARE(pMass[0], 0.0);
    QVERIFY(std::isnan(pq.treated) && std::isnan(pq.reweighting()) && std::isnan(qp.treated));
}

QTEST_APPLESS_MAIN(TestDecomposition)
#include "tst_decomposition.moc"
