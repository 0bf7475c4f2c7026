// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/measures.h"

#include "core/estimate/summation.h"
#include "testing.h"

#include <array>
#include <numbers>
#include <numeric>
#include <random>

class TestMeasures : public QObject {
    Q_OBJECT
private slots:
    void knownMasses_data();
    void knownMasses();
    void goldenValues_data();
    void goldenValues();
    void laws_data();
    void laws();
    void totalsOtherThanOne();
    void nearlyEqualMasses();
    void smallestMasses();
    void perplexities();
    void errors_data();
    void errors();
};

namespace {

using Values = QList<double>;

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// In the order of the struct: H(P), H(Q), H(P,Q), H(Q,P), Jensen–Shannon, total variation.
std::array<double, 6> asList(const kl::Measures& m)
{
    return {m.entropyP, m.entropyQ, m.crossEntropyPq, m.crossEntropyQp, m.jensenShannon, m.totalVariation};
}

constexpr std::array kNames {"H(P)", "H(Q)", "H(P,Q)", "H(Q,P)", "Jensen-Shannon", "total variation"};

/// Random masses that total 1, about one in four of them 0 if @p holes.
Eigen::ArrayXd randomMass(Eigen::Index bins, bool holes, std::mt19937& engine)
{
    Eigen::ArrayXd mass(bins);
    for (double& m : mass)
        m = holes && engine() % 4 == 0 ? 0.0 : 1.0 + static_cast<double>(engine() % 1000);
    if ((mass == 0.0).all())
        mass.setOnes();
    return mass / mass.sum();
}

} // namespace

void TestMeasures::knownMasses_data()
{
    QTest::addColumn<Values>("p");
    QTest::addColumn<Values>("q");
    QTest::addColumn<Values>("expected");
    const double ln2 = std::numbers::ln2;
    const double ln3 = std::log(3.0);

    QTest::newRow("one bin") << Values {1.0} << Values {1.0} << Values {0.0, 0.0, 0.0, 0.0, 0.0, 0.0};
    QTest::newRow("two fair coins") << Values {0.5, 0.5} << Values {0.5, 0.5} << Values {ln2, ln2, ln2, ln2, 0.0, 0.0};
    // H(Q) = ¼ ln 4 + ¾ ln(4/3) = 2 ln 2 − ¾ ln 3; H(P,Q) = ½ ln 4 + ½ ln(4/3). With m = 3/8, 5/8:
    // JS = ½ (½ ln(4/3) + ½ ln(4/5)) + ½ (¼ ln(2/3) + ¾ ln(6/5)).
    QTest::newRow("fair against biased coin")
        << Values {0.5, 0.5} << Values {0.25, 0.75}
        << Values {ln2, 2.0 * ln2 - 0.75 * ln3, 2.0 * ln2 - 0.5 * ln3, ln2,
               0.25 * std::log(4.0 / 3.0) + 0.25 * std::log(0.8) + 0.125 * std::log(2.0 / 3.0) + 0.375 * std::log(1.2),
               0.25};
    QTest::newRow("nothing shared") << Values {1.0, 0.0} << Values {0.0, 1.0}
                                    << Values {0.0, 0.0, kInfinity, kInfinity, ln2, 1.0};
    // m = ¾, ¼: JS = ½ ln(4/3) + ½ (½ ln(2/3) + ½ ln 2).
    QTest::newRow("Q wider than P") << Values {1.0, 0.0} << Values {0.5, 0.5}
                                    << Values {0.0, ln2, ln2, kInfinity,
                                           0.5 * std::log(4.0 / 3.0) + 0.25 * std::log(2.0 / 3.0) + 0.25 * ln2, 0.5};
    QTest::newRow("bin empty in both") << Values {0.5, 0.0, 0.5} << Values {0.5, 0.0, 0.5}
                                       << Values {ln2, ln2, ln2, ln2, 0.0, 0.0};
    QTest::newRow("negative zero is zero")
        << Values {1.0, -0.0} << Values {1.0, 0.0} << Values {0.0, 0.0, 0.0, 0.0, 0.0, 0.0};
    QTest::newRow("nothing at all") << Values {0.0, 0.0} << Values {0.0, 0.0} << Values {0.0, 0.0, 0.0, 0.0, 0.0, 0.0};
    // −2 ln 2, and with m = 3/2: ½ (2 ln(4/3) + ln(2/3)).
    QTest::newRow("totals of 2 and 1") << Values {2.0} << Values {1.0}
                                       << Values {-2.0 * ln2, 0.0, 0.0, -ln2,
                                              std::log(4.0 / 3.0) + 0.5 * std::log(2.0 / 3.0), 0.5};
}

void TestMeasures::knownMasses()
{
    QFETCH(const Values, p);
    QFETCH(const Values, q);
    QFETCH(const Values, expected);
    const std::array<double, 6> got = asList(kl::measures(asArray(p), asArray(q)));
    for (std::size_t i = 0; i < got.size(); ++i) {
        const double value = expected[static_cast<qsizetype>(i)];
        QVERIFY2(isClose(got[i], value, 1e-15), shown(kNames[i], got[i], value).constData()); // up to four logs
        QVERIFY2(!(got[i] == 0.0 && std::signbit(got[i])), kNames[i]); // "-0" would be shown
    }
}

void TestMeasures::goldenValues_data()
{
    QTest::addColumn<QJsonObject>("expected");
    for (const QJsonValue& one : golden("measures.json")["cases"].toArray())
        QTest::newRow(qPrintable(one["name"].toString())) << one.toObject();
}

void TestMeasures::goldenValues()
{
    QFETCH(const QJsonObject, expected);
    const std::array<double, 6> got
        = asList(kl::measures(asArray(numbers(expected["p"])), asArray(numbers(expected["q"]))));
    const std::array fields {
        "entropy_p", "entropy_q", "cross_entropy_pq", "cross_entropy_qp", "jensen_shannon", "total_variation"};
    for (std::size_t i = 0; i < got.size(); ++i) {
        const double value = number(expected[fields[i]]);
        // At most 200 positive terms, each right to two ulp and added pairwise. The terms of Jensen–Shannon cancel as
        // far as p and q are alike: there what is left of 1e-16 · |p − q| remains.
        const double js = number(expected["total_variation"]) * 4e-16;
        const bool close = isRelativelyClose(got[i], value, 2e-15) || (i == 4 && std::abs(got[i] - value) <= js);
        QVERIFY2(close, shown(kNames[i], got[i], value).constData());
    }
}

void TestMeasures::laws_data()
{
    QTest::addColumn<int>("bins");
    QTest::addColumn<bool>("holes");
    for (const int bins : {1, 2, 7, 79, 1000}) {
        for (const bool holes : {false, true})
            QTest::addRow("%d bins%s", bins, holes ? ", some of them empty" : "") << bins << holes;
    }
}

void TestMeasures::laws()
{
    QFETCH(const int, bins);
    QFETCH(const bool, holes);
    constexpr double kRounding = 1e-14; // sums of up to 1000 terms that total less than 10, added pairwise
    std::mt19937 engine(11);
    for (int round = 0; round < 20; ++round) {
        const Eigen::ArrayXd p = randomMass(bins, holes, engine);
        const Eigen::ArrayXd q = randomMass(bins, holes, engine);
        const kl::Measures m = kl::measures(p, q);
        const double ln2 = std::numbers::ln2;
        const double lnBins = std::log(static_cast<double>(bins));

        // KL as the difference of cross-entropy and entropy, and by its own sum.
        std::vector<double> terms;
        for (Eigen::Index i = 0; i < p.size(); ++i)
            terms.push_back(p[i] == 0.0 ? 0.0 : p[i] * std::log(p[i] / q[i]));
        const double divergence = kl::sum(terms);
        const double difference = m.crossEntropyPq - m.entropyP;
        QVERIFY2(isClose(difference, divergence, kRounding), shown(difference, divergence).constData());
        QCOMPARE(std::isinf(m.crossEntropyPq), ((p > 0.0) && (q == 0.0)).any());
        QCOMPARE(std::isinf(m.crossEntropyQp), ((q > 0.0) && (p == 0.0)).any());

        QVERIFY2(m.entropyP >= 0.0 && m.entropyP <= lnBins + kRounding, shown(m.entropyP, lnBins).constData());
        QVERIFY2(m.crossEntropyPq >= m.entropyP - kRounding, shown(m.crossEntropyPq, m.entropyP).constData());
        QVERIFY2(m.jensenShannon >= 0.0 && m.jensenShannon <= ln2 + kRounding, shown(m.jensenShannon, ln2).constData());
        QVERIFY2(
            m.totalVariation >= 0.0 && m.totalVariation <= 1.0 + kRounding, shown(m.totalVariation, 1.0).constData());

        // Pinsker: TV ≤ √(KL/2); between Jensen–Shannon and total variation (Lin 1991): TV²/2 ≤ JS ≤ TV ln 2.
        QVERIFY2(2.0 * m.totalVariation * m.totalVariation <= difference + kRounding,
            shown(m.totalVariation, difference).constData());
        QVERIFY2(m.jensenShannon <= m.totalVariation * ln2 + kRounding,
            shown(m.jensenShannon, m.totalVariation).constData());
        QVERIFY2(m.totalVariation * m.totalVariation / 2.0 <= m.jensenShannon + kRounding,
            shown(m.jensenShannon, m.totalVariation).constData());

        // JS = H((P + Q)/2) − (H(P) + H(Q))/2, and TV is the most that an event's probability can differ.
        const Eigen::ArrayXd middle = (p + q) / 2.0;
        const double js = kl::measures(middle, middle).entropyP - (m.entropyP + m.entropyQ) / 2.0;
        QVERIFY2(isClose(m.jensenShannon, js, kRounding), shown(m.jensenShannon, js).constData());
        const double event = (p - q).max(0.0).sum();
        QVERIFY2(isClose(m.totalVariation, event, kRounding), shown(m.totalVariation, event).constData());

        const kl::Measures swapped = kl::measures(q, p);
        QCOMPARE(swapped.entropyP, m.entropyQ);
        QCOMPARE(swapped.crossEntropyPq, m.crossEntropyQp);
        QCOMPARE(swapped.jensenShannon, m.jensenShannon);
        QCOMPARE(swapped.totalVariation, m.totalVariation);

        const kl::Measures same = kl::measures(p, p);
        QCOMPARE(same.crossEntropyPq, same.entropyP);
        QCOMPARE(same.jensenShannon, 0.0);
        QCOMPARE(same.totalVariation, 0.0);

        // The order of the bins does not matter, empty ones neither.
        std::vector<Eigen::Index> order(static_cast<std::size_t>(bins));
        std::iota(order.begin(), order.end(), 0);
        std::shuffle(order.begin(), order.end(), engine);
        Eigen::ArrayXd permutedP = Eigen::ArrayXd::Zero(bins + 1);
        Eigen::ArrayXd permutedQ = Eigen::ArrayXd::Zero(bins + 1);
        for (Eigen::Index i = 0; i < p.size(); ++i) {
            permutedP[i] = p[order[static_cast<std::size_t>(i)]];
            permutedQ[i] = q[order[static_cast<std::size_t>(i)]];
        }
        const std::array<double, 6> permuted = asList(kl::measures(permutedP, permutedQ));
        const std::array<double, 6> given = asList(m);
        for (std::size_t i = 0; i < given.size(); ++i)
            QVERIFY2(isClose(permuted[i], given[i], kRounding), shown(kNames[i], permuted[i], given[i]).constData());
    }
}

void TestMeasures::totalsOtherThanOne()
{
    // The bounds that the header promises for masses P and Q in all.
    std::mt19937 engine(13);
    for (const auto& [totalP, totalQ] : {std::pair {0.9, 0.95}, {2.0, 0.5}, {1e-3, 1.0}, {1e10, 1e12}}) {
        const Eigen::ArrayXd p = totalP * randomMass(40, true, engine);
        const Eigen::ArrayXd q = totalQ * randomMass(40, true, engine);
        const kl::Measures m = kl::measures(p, q);
        const double half = (totalP + totalQ) / 2.0;
        const double rounding = 1e-14 * half;
        QVERIFY2(m.jensenShannon >= 0.0, shown(m.jensenShannon, 0.0).constData());
        QVERIFY2(m.jensenShannon <= half * std::numbers::ln2 + rounding, shown(m.jensenShannon, half).constData());
        QVERIFY2(m.totalVariation >= std::abs(totalP - totalQ) / 2.0 - rounding,
            shown(m.totalVariation, totalP).constData());
        QVERIFY2(m.totalVariation <= half + rounding, shown(m.totalVariation, half).constData());
    }
    // Shared bins alone: Σ p ln(p/q) = ¼ ln ½, below 0.
    const kl::Measures shared = kl::measures(Eigen::ArrayXd::Constant(1, 0.25), Eigen::ArrayXd::Constant(1, 0.5));
    const double difference = shared.crossEntropyPq - shared.entropyP;
    QVERIFY2(isClose(difference, -0.25 * std::numbers::ln2, 1e-15),
        shown(difference, -0.25 * std::numbers::ln2).constData());
}

void TestMeasures::nearlyEqualMasses()
{
    // p = ½ ± d: JS = d² + O(d⁴), though each of its terms is d/2. Of d itself an ulp of ½ is lost.
    for (const double d : {0x1p-10, 0x1p-20, 0x1p-30, 0x1p-50}) {
        const std::vector<double> p {0.5 + d, 0.5 - d};
        const std::vector<double> q {0.5 - d, 0.5 + d};
        const double got = kl::measures(asArray(p), asArray(q)).jensenShannon;
        // With m = ½: ½ Σ (…) = (½ + d) ln(1 + 2d) + (½ − d) ln(1 − 2d) = 2d² + (4/3)d⁴ + …
        const double expected = 2.0 * d * d + 4.0 / 3.0 * d * d * d * d;
        QVERIFY2(std::abs(got - expected) <= 4e-16 * d + 1e-5 * d * d * d * d, shown(d, got, expected).constData());
    }
}

void TestMeasures::smallestMasses()
{
    // Half of the smallest double is 0, and 0 in m would make Jensen–Shannon infinite.
    constexpr double kSmallest = std::numeric_limits<double>::denorm_min();
    const std::vector<double> p {1.0, kSmallest, 0.0};
    const std::vector<double> q {1.0, 0.0, kSmallest};
    const kl::Measures m = kl::measures(asArray(p), asArray(q));
    QVERIFY2(m.jensenShannon >= 0.0 && m.jensenShannon <= 1e-300, shown(m.jensenShannon, 0.0).constData());
    QCOMPARE(m.totalVariation, kSmallest);
    QCOMPARE(m.crossEntropyPq, kInfinity);
    const kl::Measures shared = kl::measures(Eigen::ArrayXd::Ones(1), Eigen::ArrayXd::Constant(1, kSmallest));
    QVERIFY2(isRelativelyClose(shared.crossEntropyPq, 1074.0 * std::numbers::ln2, 1e-15),
        shown(shared.crossEntropyPq, 1074.0 * std::numbers::ln2).constData()); // one log
}

void TestMeasures::perplexities()
{
    QCOMPARE(kl::perplexity(0.0), 1.0);
    QCOMPARE(kl::perplexity(kInfinity), kInfinity);
    QVERIFY(std::isnan(kl::perplexity(kNaN)));
    for (const Eigen::Index bins : {1, 2, 79, 1000}) { // equally likely bins: as many as there are
        const Eigen::ArrayXd even = Eigen::ArrayXd::Constant(bins, 1.0 / static_cast<double>(bins));
        const double got = kl::perplexity(kl::measures(even, even).entropyP);
        // exp makes the entropy's absolute error, up to 1e-14, a relative one.
        QVERIFY2(isRelativelyClose(got, static_cast<double>(bins), 1e-13),
            shown(got, static_cast<double>(bins)).constData());
    }
}

void TestMeasures::errors_data()
{
    QTest::addColumn<Values>("p");
    QTest::addColumn<Values>("q");
    QTest::addColumn<QByteArrayList>("parts");
    using Parts = QByteArrayList;
    QTest::newRow("no bins") << Values {} << Values {} << Parts {"p has 0", "q has 0"};
    QTest::newRow("p shorter") << Values {1.0} << Values {0.5, 0.5} << Parts {"p has 1", "q has 2"};
    QTest::newRow("q empty") << Values {1.0} << Values {} << Parts {"p has 1", "q has 0"};
    QTest::newRow("p negative") << Values {0.5, -0.25} << Values {0.5, 0.5} << Parts {"p is -0.25", "bin 1"};
    QTest::newRow("q negative") << Values {0.5, 0.5} << Values {-1e-300, 1.0} << Parts {"q is -1e-300", "bin 0"};
    QTest::newRow("p NaN") << Values {kNaN, 0.5} << Values {0.5, 0.5} << Parts {"p is", "nan", "bin 0"};
    QTest::newRow("q NaN") << Values {0.5, 0.5} << Values {0.5, kNaN} << Parts {"q is", "nan", "bin 1"};
    QTest::newRow("p infinite") << Values {0.5, kInfinity} << Values {0.5, 0.5} << Parts {"p is", "inf", "bin 1"};
    QTest::newRow("q infinite") << Values {0.5, 0.5} << Values {kInfinity, 0.0} << Parts {"q is", "inf", "bin 0"};
}

void TestMeasures::errors()
{
    QFETCH(const Values, p);
    QFETCH(const Values, q);
    QFETCH(const QByteArrayList, parts);
    const QByteArray message = errorOf<std::invalid_argument>([&] { (void)kl::measures(asArray(p), asArray(q)); });
    QVERIFY2(names(message, parts), message.constData());
}

QTEST_APPLESS_MAIN(TestMeasures)
#include "tst_measures.moc"
