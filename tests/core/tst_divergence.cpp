// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/divergence.h"

#include "testing.h"

#include <numbers>
#include <numeric>
#include <random>

class TestDivergence : public QObject {
    Q_OBJECT
private slots:
    void knownMasses_data();
    void knownMasses();
    void termsAndBookkeeping();
    void ratioBeyondTheDoubles();
    void binnedPopulations_data();
    void binnedPopulations();
    void gaussianClosedForm_data();
    void gaussianClosedForm();
    void laws_data();
    void laws();
    void massErrors_data();
    void massErrors();
    void klDivIsPyTorchs_data();
    void klDivIsPyTorchs();
    void klDivOfNothing();
    void klDivErrors_data();
    void klDivErrors();
};

Q_DECLARE_METATYPE(kl::Reduction)

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kDenormal = std::numeric_limits<double>::denorm_min();

/// Mass of the standard normal between a and b, with small relative error in both tails.
double normalMass(double a, double b)
{
    const auto upper = [](double x) { return 0.5 * std::erfc(x / std::numbers::sqrt2); };
    return a > 0.0 ? upper(a) - upper(b) : upper(-b) - upper(-a);
}

/// Random masses of P or Q, none of them 0.
Eigen::ArrayXd randomMass(Eigen::Index bins, std::mt19937& engine)
{
    Eigen::ArrayXd mass(bins);
    for (double& m : mass)
        m = 1.0 + static_cast<double>(engine() % 1000);
    return mass / mass.sum();
}

Eigen::ArrayXXd asRows(const QJsonValue& values, const QJsonArray& shape)
{
    const std::vector<double> flat = numbers(values);
    const Eigen::Index rows = shape[0].toInteger();
    const Eigen::Index columns = shape.size() > 1 ? shape[1].toInteger() : 1;
    using RowMajor = Eigen::Array<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    return Eigen::Map<const RowMajor>(flat.data(), rows, columns);
}

} // namespace

void TestDivergence::knownMasses_data()
{
    QTest::addColumn<QList<double>>("p");
    QTest::addColumn<QList<double>>("q");
    QTest::addColumn<double>("pq");
    QTest::addColumn<double>("qp");
    using Masses = QList<double>;
    const double ln2 = std::numbers::ln2;

    QTest::newRow("P equals Q") << Masses {0.5, 0.5} << Masses {0.5, 0.5} << 0.0 << 0.0;
    QTest::newRow("one bin") << Masses {1.0} << Masses {1.0} << 0.0 << 0.0;
    // By hand: ½ ln(½ / ¼) + ½ ln(½ / ¾) = ½ ln(4/3); the other way ¼ ln ½ + ¾ ln(3/2).
    QTest::newRow("fair against biased coin") << Masses {0.5, 0.5} << Masses {0.25, 0.75} << 0.5 * std::log(4.0 / 3.0)
                                              << 0.25 * std::log(0.5) + 0.75 * std::log(1.5);
    QTest::newRow("bin empty in P is left out") << Masses {1.0, 0.0} << Masses {0.5, 0.5} << ln2 << -0.5 * ln2;
    QTest::newRow("bin empty in Q is left out") << Masses {0.5, 0.5} << Masses {1.0, 0.0} << -0.5 * ln2 << ln2;
    QTest::newRow("bin empty in both") << Masses {0.5, 0.0, 0.5} << Masses {0.25, 0.0, 0.75}
                                       << 0.5 * std::log(4.0 / 3.0) << 0.25 * std::log(0.5) + 0.75 * std::log(1.5);
    QTest::newRow("masked sum below 0") << Masses {0.25, 0.75, 0.0} << Masses {0.5, 0.0, 0.5} << -0.25 * ln2
                                        << 0.5 * ln2;
    QTest::newRow("no bin shared") << Masses {1.0, 0.0} << Masses {0.0, 1.0} << kNaN << kNaN;
    QTest::newRow("both empty") << Masses {0.0} << Masses {0.0} << kNaN << kNaN;
    QTest::newRow("negative zero is zero") << Masses {1.0, -0.0} << Masses {0.5, 0.5} << ln2 << -0.5 * ln2;
}

void TestDivergence::knownMasses()
{
    QFETCH(const QList<double>, p);
    QFETCH(const QList<double>, q);
    QFETCH(const double, pq);
    QFETCH(const double, qp);
    const kl::Divergences shared = kl::sharedDivergences(asArray(p), asArray(q));
    QVERIFY2(isClose(shared.pq, pq, 1e-15), shown(shared.pq, pq).constData()); // two logs: a few ulp
    QVERIFY2(isClose(shared.qp, qp, 1e-15), shown(shared.qp, qp).constData());
    const kl::LogSpaceDivergences logs = kl::logSpaceDivergences(asArray(p), asArray(q));
    QVERIFY2(isClose(logs.pq, pq, 1e-15), shown(logs.pq, pq).constData()); // and an exp
    QVERIFY2(isClose(logs.qp, qp, 1e-15), shown(logs.qp, qp).constData());
}

void TestDivergence::termsAndBookkeeping()
{
    //                         both   P alone  neither  Q alone  both   P alone
    const std::vector<double> p {0.25, 0.125, 0.0, 0.0, 0.5, 0.125};
    const std::vector<double> q {0.125, 0.0, 0.0, 0.625, 0.25, 0.0};
    const kl::Divergences got = kl::sharedDivergences(asArray(p), asArray(q));
    const double ln2 = std::numbers::ln2;
    const std::vector<double> pqTerms {0.25 * ln2, 0.0, 0.0, 0.0, 0.5 * ln2, 0.0};
    const std::vector<double> qpTerms {-0.125 * ln2, 0.0, 0.0, 0.0, -0.25 * ln2, 0.0};
    QCOMPARE(got.pqTerms.size(), 6);
    QCOMPARE(got.qpTerms.size(), 6);
    for (std::size_t i = 0; i < p.size(); ++i) {
        const auto at = static_cast<Eigen::Index>(i);
        // Powers of two times one log; that log is right to an ulp. Bins left out are 0 itself.
        QVERIFY2(
            isRelativelyClose(got.pqTerms[at], pqTerms[i], 3e-16), shown(i, got.pqTerms[at], pqTerms[i]).constData());
        QVERIFY2(
            isRelativelyClose(got.qpTerms[at], qpTerms[i], 3e-16), shown(i, got.qpTerms[at], qpTerms[i]).constData());
    }
    QCOMPARE(got.occupancy.shared, 2);
    QCOMPARE(got.occupancy.neither, 1);
    QCOMPARE(got.occupancy.pAlone, 2);
    QCOMPARE(got.occupancy.pAloneMass, 0.25); // exact: eighths
    QCOMPARE(got.occupancy.qAlone, 1);
    QCOMPARE(got.occupancy.qAloneMass, 0.625);
}

void TestDivergence::ratioBeyondTheDoubles()
{
    // p/q overflows, as it does in the notebook's np.log(p / q); the difference of logarithms does not.
    const Eigen::ArrayXd one = Eigen::ArrayXd::Constant(1, 1.0);
    const Eigen::ArrayXd smallest = Eigen::ArrayXd::Constant(1, kDenormal);
    QCOMPARE(kl::sharedDivergences(one, smallest).pq, kInfinity);
    const double expected = 1074.0 * std::numbers::ln2; // the smallest double is 2⁻¹⁰⁷⁴
    const double got = kl::logSpaceDivergences(one, smallest).pq;
    QVERIFY2(isRelativelyClose(got, expected, 3e-16), shown(got, expected).constData()); // one log
}

void TestDivergence::binnedPopulations_data()
{
    QTest::addColumn<QJsonObject>("expected");
    for (const QJsonValue& one : golden("units.json")["binned_population"].toArray())
        QTest::addRow("sigma %g, %d bins", number(one["sigma"]), one["bins"].toInt()) << one.toObject();
}

void TestDivergence::binnedPopulations()
{
    // Expected: mpmath, 40 digits. The two populations' masses in equal bins, P the standardised log-normal.
    QFETCH(const QJsonObject, expected);
    const double sigma = number(expected["sigma"]);
    const double growth = std::expm1(sigma * sigma);
    const double mean = std::exp(sigma * sigma / 2.0);
    const double std = std::sqrt(growth) * mean;
    const Eigen::Index bins = expected["bins"].toInteger();
    const Eigen::ArrayXd edges = kl::linspace(number(expected["low"]), number(expected["high"]), bins + 1);
    const auto score = [&](double z) { // of the underlying normal
        const double x = mean + std * z;
        return x > 0.0 ? std::log(x) / sigma : -kInfinity;
    };
    Eigen::ArrayXd p(bins);
    Eigen::ArrayXd q(bins);
    for (Eigen::Index i = 0; i < bins; ++i) {
        p[i] = normalMass(score(edges[i]), score(edges[i + 1]));
        q[i] = normalMass(edges[i], edges[i + 1]);
    }
    p /= p.sum();
    q /= q.sum();

    const kl::Divergences got = kl::sharedDivergences(p, q);
    // Each mass is off by at most a few 1.1e-16, which enters times ln(p/q), below 30: 79 · 30 · 4e-16 = 1e-12.
    QVERIFY2(isClose(got.pq, number(expected["kl_pq"]), 1e-12), shown(got.pq, number(expected["kl_pq"])).constData());
    QVERIFY2(isClose(got.qp, number(expected["kl_qp_masked"]), 1e-12),
        shown(got.qp, number(expected["kl_qp_masked"])).constData());
    QCOMPARE(got.occupancy.shared, bins - expected["bins_without_mass1"].toInteger());
    QCOMPARE(got.occupancy.qAlone, Eigen::Index {expected["bins_without_mass1"].toInteger()});
    QCOMPARE(got.occupancy.pAlone, 0);
}

void TestDivergence::gaussianClosedForm_data()
{
    QTest::addColumn<double>("width");
    QTest::newRow("bins of a half") << 0.5;
    QTest::newRow("bins of a quarter") << 0.25;
    QTest::newRow("bins of an eighth") << 0.125;
    QTest::newRow("bins of a 32nd") << 0.03125;
}

void TestDivergence::gaussianClosedForm()
{
    // D(N(0,1)‖N(1,1)) = ½. Bins of width h lose (h²/24) ∫ p ((ln p/q)′)² = h²/24, as (ln p/q)′ = −1, up to order h⁴.
    QFETCH(const double, width);
    const auto bins = static_cast<Eigen::Index>(25.0 / width);
    Eigen::ArrayXd p(bins);
    Eigen::ArrayXd q(bins);
    for (Eigen::Index i = 0; i < bins; ++i) {
        const double low = -12.0 + width * static_cast<double>(i); // beyond ±12 there is less than 4e-33
        p[i] = normalMass(low, low + width);
        q[i] = normalMass(low - 1.0, low + width - 1.0);
    }
    const kl::Divergences got = kl::sharedDivergences(p, q);
    const double expected = 0.5 - width * width / 24.0;
    // The next term of the loss is a small multiple of h⁴; 1e-13 is the rounding of 800 masses of 1e-16 each.
    const double tolerance = std::pow(width, 4) / 24.0 + 1e-13;
    QVERIFY2(std::abs(got.pq - expected) <= tolerance, shown(got.pq, expected).constData());
    QVERIFY2(std::abs(got.qp - expected) <= tolerance, shown(got.qp, expected).constData()); // by symmetry
    QVERIFY2(got.pq < 0.5 && got.qp < 0.5, "binning cannot gain information");
}

void TestDivergence::laws_data()
{
    QTest::addColumn<int>("bins");
    for (const int bins : {1, 2, 3, 8, 79, 129, 1000})
        QTest::addRow("%d bins", bins) << bins;
}

void TestDivergence::laws()
{
    QFETCH(const int, bins);
    std::mt19937 engine(static_cast<unsigned>(bins));
    // Masses total 1 to bins·ε, and so far below 0 a divergence that is 0 may fall; each term rounds by ε of itself.
    const double rounding = 4.0 * bins * 1.2e-16;
    for (int round = 0; round < 50; ++round) {
        const Eigen::ArrayXd p = randomMass(bins, engine);
        const Eigen::ArrayXd q = randomMass(bins, engine);
        const kl::Divergences got = kl::sharedDivergences(p, q);

        QCOMPARE(kl::sharedDivergences(p, p).pq, 0.0); // ln 1 is 0 itself
        QCOMPARE(kl::sharedDivergences(p, p).qp, 0.0);
        QVERIFY2(got.pq >= -rounding && got.qp >= -rounding, shown(got.pq, got.qp).constData());

        const kl::Divergences swapped = kl::sharedDivergences(q, p); // the same operations
        QVERIFY2(isSame(swapped.qp, got.pq), shown(swapped.qp, got.pq).constData());
        QVERIFY2(isSame(swapped.pq, got.qp), shown(swapped.pq, got.qp).constData());

        std::vector<Eigen::Index> order(static_cast<std::size_t>(bins));
        std::iota(order.begin(), order.end(), Eigen::Index {0});
        std::shuffle(order.begin(), order.end(), engine);
        const kl::Divergences permuted = kl::sharedDivergences(Eigen::ArrayXd(p(order)), Eigen::ArrayXd(q(order)));
        QVERIFY2(isClose(permuted.pq, got.pq, rounding), shown(permuted.pq, got.pq).constData());
        QVERIFY2(isClose(permuted.qp, got.qp, rounding), shown(permuted.qp, got.qp).constData());

        if (bins > 1) { // log-sum inequality: bins put together never tell more
            const auto merged = [bins](const Eigen::ArrayXd& m) -> Eigen::ArrayXd {
                Eigen::ArrayXd result = m.head(bins - 1);
                result[bins - 2] += m[bins - 1];
                return result;
            };
            const kl::Divergences coarse = kl::sharedDivergences(merged(p), merged(q));
            QVERIFY2(coarse.pq <= got.pq + rounding, shown(coarse.pq, got.pq).constData());
            QVERIFY2(coarse.qp <= got.qp + rounding, shown(coarse.qp, got.qp).constData());
        }

        // Two logarithms of up to ln(1000 · bins) = 14 in place of one near 0, weighted by masses that total 1.
        const kl::LogSpaceDivergences logs = kl::logSpaceDivergences(p, q);
        QVERIFY2(isClose(logs.pq, got.pq, 14 * rounding), shown(logs.pq, got.pq).constData());
        QVERIFY2(isClose(logs.qp, got.qp, 14 * rounding), shown(logs.qp, got.qp).constData());
    }
}

void TestDivergence::massErrors_data()
{
    QTest::addColumn<QList<double>>("p");
    QTest::addColumn<QList<double>>("q");
    QTest::addColumn<QByteArrayList>("parts");
    using Masses = QList<double>;
    const Masses good {0.25, 0.25, 0.5};

    QTest::newRow("no bins") << Masses {} << Masses {} << QByteArrayList {"p has 0", "q has 0"};
    QTest::newRow("shapes differ") << good << Masses {0.5, 0.5} << QByteArrayList {"p has 3", "q has 2"};
    QTest::newRow("one side empty") << good << Masses {} << QByteArrayList {"p has 3", "q has 0"};
    QTest::newRow("negative in p") << Masses {0.5, -0.25, 0.75} << good << QByteArrayList {"p is -0.25 in bin 1"};
    QTest::newRow("negative in q") << good << Masses {0.5, 0.75, -0.25} << QByteArrayList {"q is -0.25 in bin 2"};
    QTest::newRow("barely negative") << Masses {0.5, 0.5, -5e-324} << good << QByteArrayList {"p is -5e-324 in bin 2"};
    QTest::newRow("NaN in p") << Masses {kNaN, 0.5, 0.5} << good << QByteArrayList {"p is nan in bin 0"};
    QTest::newRow("NaN in q") << good << Masses {0.5, kNaN, 0.5} << QByteArrayList {"q is nan in bin 1"};
    QTest::newRow("infinity in p") << Masses {0.5, 0.5, kInfinity} << good << QByteArrayList {"p is inf in bin 2"};
    QTest::newRow("infinity in q") << good << Masses {kInfinity, 0.5, 0.5} << QByteArrayList {"q is inf in bin 0"};
}

void TestDivergence::massErrors()
{
    QFETCH(const QList<double>, p);
    QFETCH(const QList<double>, q);
    QFETCH(const QByteArrayList, parts);
    const QByteArray shared
        = errorOf<std::invalid_argument>([&] { (void)kl::sharedDivergences(asArray(p), asArray(q)); });
    QVERIFY2(names(shared, parts), shared.constData());
    const QByteArray logs
        = errorOf<std::invalid_argument>([&] { (void)kl::logSpaceDivergences(asArray(p), asArray(q)); });
    QVERIFY2(names(logs, parts), logs.constData());
}

void TestDivergence::klDivIsPyTorchs_data()
{
    QTest::addColumn<QJsonObject>("expected");
    QTest::addColumn<QString>("field");
    QTest::addColumn<kl::Reduction>("reduction");
    for (const QJsonValue& one : golden("units.json")["kl_div"].toArray()) {
        const QByteArray name = one["name"].toString().toUtf8();
        const auto addRow = [&](const char* field, kl::Reduction reduction) {
            QTest::addRow("%s, %s", name.constData(), field)
                << one.toObject() << QString::fromLatin1(field) << reduction;
        };
        addRow("none", kl::Reduction::None);
        addRow("sum", kl::Reduction::Sum);
        addRow("mean", kl::Reduction::Mean);
        addRow("batchmean", kl::Reduction::BatchMean);
    }
}

void TestDivergence::klDivIsPyTorchs()
{
    // Expected: torch.nn.functional.kl_div.
    QFETCH(const QJsonObject, expected);
    QFETCH(const QString, field);
    QFETCH(const kl::Reduction, reduction);
    const QJsonArray shape = expected["shape"].toArray();
    const Eigen::ArrayXXd input = asRows(expected["input"], shape);
    const Eigen::ArrayXXd target = asRows(expected["target"], shape);
    const Eigen::ArrayXXd got = kl::klDiv(input, target, reduction, expected["log_target"].toBool());

    Eigen::ArrayXXd torch(1, 1);
    if (reduction == kl::Reduction::None)
        torch = asRows(expected[field], shape);
    else
        torch(0, 0) = number(expected[field]);
    QCOMPARE(got.rows(), torch.rows());
    QCOMPARE(got.cols(), torch.cols());
    for (Eigen::Index row = 0; row < got.rows(); ++row) {
        for (Eigen::Index column = 0; column < got.cols(); ++column) {
            const double a = got(row, column);
            const double b = torch(row, column);
            // A few terms below 1; PyTorch's own exp, log and sum may be an ulp off each.
            QVERIFY2(isClose(a, b, 1e-15), shown(row, a, b).constData());
        }
    }
}

void TestDivergence::klDivOfNothing()
{
    const Eigen::ArrayXXd nothing(0, 0); // as in PyTorch: 0, and 0/0
    QCOMPARE(kl::klDiv(nothing, nothing, kl::Reduction::None, true).size(), 0);
    QCOMPARE(kl::klDiv(nothing, nothing, kl::Reduction::Sum, true)(0, 0), 0.0);
    QVERIFY(std::isnan(kl::klDiv(nothing, nothing, kl::Reduction::Mean, true)(0, 0)));
    QVERIFY(std::isnan(kl::klDiv(nothing, nothing, kl::Reduction::BatchMean, false)(0, 0)));
}

void TestDivergence::klDivErrors_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QByteArrayList>("parts");
    QTest::newRow("rows differ") << 3 << 3 << QByteArrayList {"klDiv", "input is 2 × 3", "target 3 × 3"};
    QTest::newRow("columns differ") << 2 << 1 << QByteArrayList {"klDiv", "input is 2 × 3", "target 2 × 1"};
    QTest::newRow("transposed") << 3 << 2 << QByteArrayList {"klDiv", "input is 2 × 3", "target 3 × 2"};
    QTest::newRow("empty") << 0 << 0 << QByteArrayList {"klDiv", "input is 2 × 3", "target 0 × 0"};
}

void TestDivergence::klDivErrors()
{
    QFETCH(const int, rows);
    QFETCH(const int, columns);
    QFETCH(const QByteArrayList, parts);
    const Eigen::ArrayXXd input = Eigen::ArrayXXd::Zero(2, 3);
    const Eigen::ArrayXXd target = Eigen::ArrayXXd::Zero(rows, columns);
    const QByteArray message
        = errorOf<std::invalid_argument>([&] { (void)kl::klDiv(input, target, kl::Reduction::Sum, true); });
    QVERIFY2(names(message, parts), message.constData());
}

QTEST_APPLESS_MAIN(TestDivergence)
#include "tst_divergence.moc"
