// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/truth/populations.h"

#include "testing.h"

#include <array>
#include <random>
#include <tuple>

class TestPopulations : public QObject {
    Q_OBJECT
private slots:
    void closedForms_data();
    void closedForms();
    void tinySigma();
    void massBelowSupport_data();
    void massBelowSupport();
    void sigmaErrors_data();
    void sigmaErrors();
    void normalMasses();
    void noNormalMass_data();
    void noNormalMass();
    void normalMassErrors_data();
    void normalMassErrors();
    void logMasses_data();
    void logMasses();
    void binnedPopulations_data();
    void binnedPopulations();
    void supportEnd();
    void totals_data();
    void totals();
    void splitting_data();
    void splitting();
    void edgeErrors_data();
    void edgeErrors();
};

namespace {

using Ends = kl::Populations::Ends;

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kDenormal = std::numeric_limits<double>::denorm_min();
constexpr double kUlp = std::numeric_limits<double>::epsilon();

constexpr std::array kSigmas {0.001, 0.02, 0.3, 0.5, 1.0, 2.2, 5.0};

/// |got − expected| ≤ tolerance·(1 + |expected|): for logarithms, a relative error of the mass that may grow as the
/// mass shrinks.
bool isLogClose(double got, double expected, double tolerance)
{
    return isSame(got, expected) || std::abs(got - expected) <= tolerance * (1.0 + std::abs(expected));
}

/// Three ulp, where the header promises 4e-16. Measured: 1.9 ulp.
constexpr double kLogTolerance = 3.0 * kUlp;

/// P's mass depends on z = ln(1 + e·s/m)/σ, of which rounding spoils another ulp; and if the bin ends just above the
/// support's end, where 1 + e·s/m is small, an ulp of that edge is 1/(σ(1 + e·s/m)) ulps of z.
double toleranceOfP(double sigma, const kl::Populations& populations, double logMass, double upperEdge)
{
    const double above = 1.0 - upperEdge / populations.supportLow();
    const double steepness = above > 0.0 && above < 0.1 ? std::sqrt(2.0 * std::abs(logMass)) / (sigma * above) : 0.0;
    return 2.0 * kUlp * (2.0 * (1.0 + std::abs(logMass)) + steepness);
}

void addGolden(const char* list, const char* name)
{
    QTest::addColumn<QJsonObject>("c");
    const QJsonArray cases = golden("populations.json")[QLatin1String(list)].toArray();
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue& value : cases) {
        const QJsonObject c = value.toObject();
        QTest::newRow(qPrintable(QLatin1String(name) == QLatin1String("sigma")
                ? QStringLiteral("sigma %1").arg(number(c["sigma"]))
                : c[QLatin1String(name)].toString()))
            << c;
    }
}

Eigen::ArrayXd randomEdges(double low, double high, Eigen::Index bins, std::mt19937& engine)
{
    Eigen::ArrayXd edges(bins + 1);
    for (double& edge : edges)
        edge = low + (high - low) * static_cast<double>(engine()) / 0x1p32;
    std::sort(edges.begin(), edges.end());
    return edges;
}

} // namespace

void TestPopulations::closedForms_data()
{
    QTest::addColumn<QJsonObject>("c");
    for (const char* file : {"units.json", "populations.json"}) {
        for (const QJsonValue& value : golden(file)["closed_form"].toArray())
            QTest::addRow("%s, sigma %g", file, number(value["sigma"])) << value.toObject();
    }
}

void TestPopulations::closedForms()
{
    QFETCH(const QJsonObject, c);
    const double sigma = number(c["sigma"]);
    const kl::Populations populations(sigma);
    // σ² is rounded to half an ulp, which the exponential makes σ² halves; a few roundings more.
    const double tolerance = kUlp * (2.0 + sigma * sigma);
    const std::array values {
        std::tuple {"mean", populations.mean(), tolerance}, std::tuple {"std", populations.std(), tolerance},
        std::tuple {"support_low", populations.supportLow(), tolerance},
        std::tuple {"kl_pq", populations.klPq(), 2.0 * kUlp}, // σ² itself and no exponential
    };
    for (const auto& [name, got, relative] : values) {
        const double expected = number(c[QLatin1String(name)]);
        QVERIFY2(isRelativelyClose(got, expected, relative), shown(name, got, expected).constData());
    }
    QVERIFY(std::isinf(kl::Populations::klQp()));
}

// σ² is 0 in doubles, and nothing that is asked for needs to be.
void TestPopulations::tinySigma()
{
    const kl::Populations populations(1e-200);
    QCOMPARE(populations.mean(), 1.0);
    QCOMPARE(populations.std(), 1e-200);
    QVERIFY(isRelativelyClose(populations.supportLow(), -1e200, kUlp));
    QCOMPARE(populations.normalMassBelowSupport(), 0.0);
    const auto [p, q] = populations.logMasses(Eigen::ArrayXd {{-1.0, 0.5, 2.0}}, Ends::Closed);
    for (Eigen::Index i = 0; i < 2; ++i)
        QVERIFY2(isLogClose(p[i], q[i], kLogTolerance), shown(i, p[i], q[i]).constData());
}

void TestPopulations::massBelowSupport_data()
{
    addGolden("closed_form", "sigma");
}

void TestPopulations::massBelowSupport()
{
    QFETCH(const QJsonObject, c);
    const double sigma = number(c["sigma"]);
    const kl::Populations populations(sigma);
    const double expected = number(c["log_normal_mass_below"]);
    const double got = populations.logOfNormalMassBelowSupport();
    // supportLow() is squared, and has the tolerance of closedForms().
    const double tolerance = kUlp * (4.0 + 2.0 * sigma * sigma);
    QVERIFY2(isRelativelyClose(got, expected, tolerance), shown(got, expected).constData());

    const double mass = populations.normalMassBelowSupport();
    const double expectedMass = std::exp(expected); // 0 below σ = 0.026
    QVERIFY2(isRelativelyClose(mass, expectedMass, tolerance * (1.0 + std::abs(expected))),
        shown(mass, expectedMass).constData());
}

void TestPopulations::sigmaErrors_data()
{
    QTest::addColumn<double>("sigma");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("0") << 0.0 << QByteArray("not 0");
    QTest::newRow("negative") << -0.5 << QByteArray("not -0.5");
    QTest::newRow("barely negative") << -1e-300 << QByteArray("not -1e-300");
    QTest::newRow("too large") << 26.5 << QByteArray("not 26.5");
    QTest::newRow("infinite") << kInfinity << QByteArray("not inf");
    QTest::newRow("NaN") << kNaN << QByteArray("nan");
}

void TestPopulations::sigmaErrors()
{
    QFETCH(const double, sigma);
    QFETCH(const QByteArray, value);
    const QByteArray message = errorOf<std::invalid_argument>([&] { (void)kl::Populations(sigma); });
    QVERIFY2(names(message, {"populations", "sigma", "above 0", "26", value}), message.constData());
}

void TestPopulations::normalMasses()
{
    const QJsonArray cases = golden("populations.json")["normal_mass"].toArray();
    QVERIFY(cases.size() > 200);
    for (const QJsonValue& value : cases) {
        const double a = number(value["a"]);
        const double b = number(value["b"]);
        const double expected = number(value["log_mass"]);
        const double got = kl::logOfNormalMass(a, b);
        const QByteArray where = '[' + QByteArray::number(a, 'g', 17) + ", " + QByteArray::number(b, 'g', 17) + ']';
        QVERIFY2(isLogClose(got, expected, kLogTolerance), shown(where, got, expected).constData());
        QVERIFY2(!std::signbit(got) || got < 0.0, where.constData()); // the whole line has 0, not −0
    }
}

void TestPopulations::noNormalMass_data()
{
    QTest::addColumn<double>("at");
    for (const double at : {-kInfinity, -60.0, -1.0, 0.0, 0.5, 1e300, kInfinity})
        QTest::addRow("%g", at) << at;
}

void TestPopulations::noNormalMass()
{
    QFETCH(const double, at);
    QCOMPARE(kl::logOfNormalMass(at, at), -kInfinity);
}

void TestPopulations::normalMassErrors_data()
{
    QTest::addColumn<double>("a");
    QTest::addColumn<double>("b");
    QTest::addColumn<QByteArrayList>("parts");
    QTest::newRow("falling") << 2.5 << 1.5 << QByteArrayList {"a is 2.5", "b is 1.5"};
    QTest::newRow("infinite and falling") << kInfinity << -kInfinity << QByteArrayList {"a is inf", "b is -inf"};
    QTest::newRow("a is NaN") << kNaN << 1.5 << QByteArrayList {"nan", "b is 1.5"};
    QTest::newRow("small") << 1e-300 << 5e-324 << QByteArrayList {"a is 1e-300 ", "b is 5e-324;"};
    QTest::newRow("b is NaN") << 2.5 << kNaN << QByteArrayList {"a is 2.5", "nan"};
}

void TestPopulations::normalMassErrors()
{
    QFETCH(const double, a);
    QFETCH(const double, b);
    QFETCH(const QByteArrayList, parts);
    const QByteArray message = errorOf<std::invalid_argument>([&] { (void)kl::logOfNormalMass(a, b); });
    QVERIFY2(names(message, parts), message.constData());
}

void TestPopulations::logMasses_data()
{
    addGolden("binned", "name");
}

void TestPopulations::logMasses()
{
    QFETCH(const QJsonObject, c);
    const double sigma = number(c["sigma"]);
    const Eigen::ArrayXd edges = asArray(numbers(c["edges"]));
    const kl::Populations populations(sigma);
    std::vector<double> p = numbers(c["log_p"]);
    std::vector<double> q = numbers(c["log_q"]);
    const auto differences = [&](const kl::Populations::LogMasses& got, Ends ends) {
        QCOMPARE(got.p.size(), edges.size() - 1);
        QCOMPARE(got.q.size(), edges.size() - 1);
        for (Eigen::Index i = 0; i < got.p.size(); ++i) {
            const double expectedP = p[static_cast<std::size_t>(i)];
            const double expectedQ = q[static_cast<std::size_t>(i)];
            const bool isOpen = ends == Ends::Open && i + 1 == got.p.size();
            const double edge = isOpen ? kInfinity : double {edges[i + 1]};
            const double tolerance = toleranceOfP(sigma, populations, expectedP, edge);
            QVERIFY2(isSame(got.p[i], expectedP) || std::abs(got.p[i] - expectedP) <= tolerance,
                ("P in bin " + shown(i, got.p[i], expectedP)).constData());
            QVERIFY2(isLogClose(got.q[i], expectedQ, kLogTolerance),
                ("Q in bin " + shown(i, got.q[i], expectedQ)).constData());
        }
    };
    differences(populations.logMasses(edges, Ends::Open), Ends::Open);

    const QJsonValue closed = c["closed_ends"];
    p.front() = number(closed["log_p"][0]);
    p.back() = number(closed["log_p"][1]);
    q.front() = number(closed["log_q"][0]);
    q.back() = number(closed["log_q"][1]);
    differences(populations.logMasses(edges, Ends::Closed), Ends::Closed);
}

void TestPopulations::binnedPopulations_data()
{
    QTest::addColumn<QJsonObject>("c");
    for (const QJsonValue& value : golden("units.json")["binned_population"].toArray())
        QTest::addRow("sigma %g", number(value["sigma"])) << value.toObject();
}

// Masses inside the edges, rescaled to total 1.
void TestPopulations::binnedPopulations()
{
    QFETCH(const QJsonObject, c);
    const Eigen::Index bins = c["bins"].toInteger();
    const Eigen::ArrayXd edges = kl::linspace(number(c["low"]), number(c["high"]), bins + 1);
    const auto [logP, logQ] = kl::Populations(number(c["sigma"])).logMasses(edges, Ends::Closed);
    const Eigen::ArrayXd p = logP.exp();
    const Eigen::ArrayXd q = logQ.exp();
    double pq = 0.0;
    double qp = 0.0;
    Eigen::Index without = 0;
    for (Eigen::Index i = 0; i < bins; ++i) {
        if (std::isinf(logP[i])) {
            ++without;
            continue;
        }
        const double logRatio = (logP[i] - std::log(p.sum())) - (logQ[i] - std::log(q.sum()));
        pq += p[i] / p.sum() * logRatio;
        qp -= q[i] / q.sum() * logRatio;
    }
    QCOMPARE(without, Eigen::Index {c["bins_without_mass1"].toInteger()});
    const std::array values {std::tuple {"mass1_inside", p.sum()}, std::tuple {"mass2_inside", q.sum()},
        std::tuple {"kl_pq", pq}, std::tuple {"kl_qp_masked", qp}};
    for (const auto& [name, got] : values) {
        const double expected = number(c[QLatin1String(name)]);
        // Some 80 numbers of about 1/80, each off by a few ulp of 1 at most; and the sums here are plain.
        QVERIFY2(isClose(got, expected, 2e-15), shown(name, got, expected).constData());
    }
}

void TestPopulations::supportEnd()
{
    // Of many σ, as rounding takes s/m times the support's end to either side of −1.
    for (int i = 0; i < 380; ++i) {
        const double sigma = 0.001 + 0.013 * i;
        const kl::Populations populations(sigma);
        const double low = populations.supportLow();
        const double above = std::nextafter(low, 0.0);
        const Eigen::ArrayXd edges {{2.0 * low, 1.5 * low, low, above, low / 2.0, 1.0, 1e6}};
        const auto [p, q] = populations.logMasses(edges, Ends::Open);
        QCOMPARE(p[0], -kInfinity);
        QCOMPARE(p[1], -kInfinity);
        QVERIFY2(!std::isnan(p[2]) && p[2] < -13.0, QByteArray::number(p[2]).constData()); // at σ = 5: z = −4.7 already
        QVERIFY(std::isfinite(p[3]) && p[3] <= 0.0);
        QVERIFY(q.isFinite().all());
    }
}

void TestPopulations::totals_data()
{
    QTest::addColumn<double>("sigma");
    for (const double sigma : kSigmas)
        QTest::addRow("sigma %g", sigma) << sigma;
}

void TestPopulations::totals()
{
    QFETCH(const double, sigma);
    const kl::Populations populations(sigma);
    std::mt19937 engine(11);
    for (const double reach : {0.5, 5.0, 100.0}) {
        for (const Eigen::Index bins : {1, 2, 7, 100, 1000}) {
            const auto [p, q] = populations.logMasses(randomEdges(-reach, reach, bins, engine), Ends::Open);
            QVERIFY((p <= 0.0).all() && (q <= 0.0).all());
            // Each mass has an error of its own, up to (1 + |ln mass|) ulp or so of the mass.
            for (const Eigen::ArrayXd& logs : {p, q}) {
                const double total = logs.exp().sum();
                QVERIFY2(isClose(total, 1.0, 4e-15), shown(bins, total, 1.0).constData());
            }
        }
    }
}

void TestPopulations::splitting_data()
{
    totals_data();
}

// Masses of neighbours add up to that of the two together, which takes another way to it: a series for narrow bins,
// differences of tails for wide ones, ratios of tails for far ones.
void TestPopulations::splitting()
{
    QFETCH(const double, sigma);
    const kl::Populations populations(sigma);
    std::mt19937 engine(12);
    for (const double reach : {0.5, 5.0, 100.0}) {
        for (int round = 0; round < 200; ++round) {
            const Eigen::ArrayXd edges = randomEdges(-reach, reach, 2, engine);
            const auto [p, q] = populations.logMasses(edges, Ends::Closed);
            const auto [wholeP, wholeQ] = populations.logMasses(Eigen::ArrayXd {{edges[0], edges[2]}}, Ends::Closed);
            const auto added = [](const Eigen::ArrayXd& logs) {
                const double most = logs.maxCoeff();
                return std::isinf(most) ? most : most + std::log((logs - most).exp().sum());
            };
            QVERIFY2(
                isLogClose(added(q), wholeQ[0], 2.0 * kLogTolerance), shown(edges[1], added(q), wholeQ[0]).constData());
            const double tolerance = toleranceOfP(sigma, populations, wholeP[0], edges[2])
                + toleranceOfP(sigma, populations, wholeP[0], edges[1]);
            QVERIFY2(isSame(added(p), wholeP[0]) || std::abs(added(p) - wholeP[0]) <= tolerance,
                shown(edges[1], added(p), wholeP[0]).constData());
        }
    }
}

void TestPopulations::edgeErrors_data()
{
    QTest::addColumn<QList<double>>("edges");
    QTest::addColumn<QByteArrayList>("parts");
    using Edges = QList<double>;
    QTest::newRow("none") << Edges {} << QByteArrayList {"at least 2", "not 0"};
    QTest::newRow("one") << Edges {1.0} << QByteArrayList {"at least 2", "not 1"};
    QTest::newRow("falling") << Edges {0.0, 1.5, 0.5} << QByteArrayList {"edge 2", "0.5", "below", "1.5"};
    QTest::newRow("falling a little") << Edges {5e-324, -5e-324}
                                      << QByteArrayList {"edge 1 is -5e-324, below the one before it (5e-324)"};
    QTest::newRow("NaN first") << Edges {kNaN, 1.0} << QByteArrayList {"edge 0", "nan", "finite"};
    QTest::newRow("NaN") << Edges {0.0, kNaN, 1.0} << QByteArrayList {"edge 1", "nan", "finite"};
    QTest::newRow("infinite") << Edges {0.0, 1.0, kInfinity} << QByteArrayList {"edge 2", "inf", "finite"};
}

void TestPopulations::edgeErrors()
{
    QFETCH(const QList<double>, edges);
    QFETCH(const QByteArrayList, parts);
    for (const Ends ends : {Ends::Open, Ends::Closed}) {
        const QByteArray message
            = errorOf<std::invalid_argument>([&] { (void)kl::Populations(0.5).logMasses(asArray(edges), ends); });
        QVERIFY2(names(message, parts + QByteArrayList {"populations"}), message.constData());
    }
}

QTEST_APPLESS_MAIN(TestPopulations)
#include "tst_populations.moc"
