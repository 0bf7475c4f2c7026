// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parameters.h"

#include "testing.h"

#include <limits>

class TestParameters : public QObject {
    Q_OBJECT
private slots:
    void defaultsAreTheNotebooks();
    void rangesAreAsDocumented();
    void insideIsAccepted_data();
    void insideIsAccepted();
    void outsideIsNamed_data();
    void outsideIsNamed();
    void firstErrorIsNamed();
    void equality();
    void listHoldsEveryMember();
    void textNamesEverything();
    void namesOfTreatments();
};

Q_DECLARE_METATYPE(kl::Parameters)

namespace {

constexpr std::int64_t kLargest = std::numeric_limits<std::int64_t>::max();
constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

} // namespace

void TestParameters::defaultsAreTheNotebooks()
{
    const kl::Parameters defaults; // the notebook's: N = 10 000, σ = 0.5, 80 edges, seed 42
    QCOMPARE(defaults.sampleCount, 10000);
    QCOMPARE(defaults.sigma, 0.5);
    QCOMPARE(defaults.binCount, 79);
    QCOMPARE(defaults.seed, 42);
    defaults.validate();
}

void TestParameters::rangesAreAsDocumented()
{
    // As --help says: N 2 … 10⁷, σ 0.001 … 5, bins 1 … 1000, seed 0 … 2³² − 1, which is what np.random.seed() takes.
    QCOMPARE(kl::kSampleCountRange.low, 2);
    QCOMPARE(kl::kSampleCountRange.high, 10'000'000);
    QCOMPARE(kl::kSigmaRange.low, 0.001);
    QCOMPARE(kl::kSigmaRange.high, 5.0);
    QCOMPARE(kl::kBinCountRange.low, 1);
    QCOMPARE(kl::kBinCountRange.high, 1000);
    QCOMPARE(kl::kSeedRange.low, 0);
    QCOMPARE(kl::kSeedRange.high, (std::int64_t {1} << 32) - 1);
    QVERIFY(!kl::kSigmaRange.contains(kNaN));
}

void TestParameters::insideIsAccepted_data()
{
    QTest::addColumn<kl::Parameters>("parameters");

    QTest::newRow("lowest of each") << kl::Parameters {2, 0.001, 1, 0};
    QTest::newRow("highest of each") << kl::Parameters {10'000'000, 5.0, 1000, 4'294'967'295};
    QTest::newRow("seed beyond int") << kl::Parameters {10'000, 0.5, 79, 2'147'483'648};
}

void TestParameters::insideIsAccepted()
{
    QFETCH(kl::Parameters, parameters);
    const kl::Parameters before = parameters;
    parameters.validate();
    QVERIFY(parameters == before);
}

void TestParameters::outsideIsNamed_data()
{
    QTest::addColumn<kl::Parameters>("parameters");
    QTest::addColumn<QByteArrayList>("parts"); // parameter, lowest, highest, value

    const QByteArrayList samples {"samples", "from 2 to 10000000"};
    QTest::newRow("samples 1") << kl::Parameters {1, 0.5, 79, 42} << samples + QByteArrayList {"not 1"};
    QTest::newRow("samples 0") << kl::Parameters {0, 0.5, 79, 42} << samples + QByteArrayList {"not 0"};
    QTest::newRow("samples negative") << kl::Parameters {-5, 0.5, 79, 42} << samples + QByteArrayList {"not -5"};
    QTest::newRow("samples one too many")
        << kl::Parameters {10'000'001, 0.5, 79, 42} << samples + QByteArrayList {"not 10000001"};
    QTest::newRow("samples largest") << kl::Parameters {kLargest, 0.5, 79, 42}
                                     << samples + QByteArrayList {"not 9223372036854775807"};

    const QByteArrayList sigma {"sigma", "from 0.001 to 5"};
    QTest::newRow("sigma 0") << kl::Parameters {10'000, 0.0, 79, 42} << sigma + QByteArrayList {"not 0"};
    QTest::newRow("sigma negative") << kl::Parameters {10'000, -0.5, 79, 42} << sigma + QByteArrayList {"not -0.5"};
    QTest::newRow("sigma just below") << kl::Parameters {10'000, std::nextafter(0.001, 0.0), 79, 42}
                                      << sigma + QByteArrayList {"not 0.0009999999999999998"};
    QTest::newRow("sigma just above") << kl::Parameters {10'000, std::nextafter(5.0, 6.0), 79, 42}
                                      << sigma + QByteArrayList {"not 5.000000000000001"};
    QTest::newRow("sigma 120") << kl::Parameters {10'000, 120.0, 79, 42} << sigma + QByteArrayList {"not 120"};
    QTest::newRow("sigma denormal") << kl::Parameters {10'000, 5e-324, 79, 42} << sigma + QByteArrayList {"not 5e-324"};
    QTest::newRow("sigma infinite") << kl::Parameters {10'000, kInfinity, 79, 42} << sigma + QByteArrayList {"not inf"};
    QTest::newRow("sigma NaN") << kl::Parameters {10'000, kNaN, 79, 42} << sigma + QByteArrayList {"not nan"};

    const QByteArrayList bins {"bins", "from 1 to 1000"};
    QTest::newRow("bins 0") << kl::Parameters {10'000, 0.5, 0, 42} << bins + QByteArrayList {"not 0"};
    QTest::newRow("bins negative") << kl::Parameters {10'000, 0.5, -1, 42} << bins + QByteArrayList {"not -1"};
    QTest::newRow("bins 1001") << kl::Parameters {10'000, 0.5, 1001, 42} << bins + QByteArrayList {"not 1001"};

    const QByteArrayList seed {"seed", "from 0 to 4294967295"};
    QTest::newRow("seed -1") << kl::Parameters {10'000, 0.5, 79, -1} << seed + QByteArrayList {"not -1"};
    QTest::newRow("seed 2^32") << kl::Parameters {10'000, 0.5, 79, 4'294'967'296}
                               << seed + QByteArrayList {"not 4294967296"};
}

void TestParameters::outsideIsNamed()
{
    QFETCH(const kl::Parameters, parameters);
    QFETCH(const QByteArrayList, parts);
    const QByteArray message = errorOf<kl::ParameterError>([&] { parameters.validate(); });
    QVERIFY2(names(message, parts), message.constData());
}

void TestParameters::firstErrorIsNamed()
{
    const kl::Parameters allWrong {1, 0.0, 0, -1};
    const QByteArray message = errorOf<kl::ParameterError>([&] { allWrong.validate(); });
    QVERIFY2(names(message, {"samples"}) && !names(message, {"sigma"}), message.constData());
}

void TestParameters::equality()
{
    const kl::Parameters defaults;
    QVERIFY(defaults == kl::Parameters {});
    QVERIFY((defaults != kl::Parameters {10'001, 0.5, 79, 42}));
    QVERIFY((defaults != kl::Parameters {10'000, 0.25, 79, 42}));
    QVERIFY((defaults != kl::Parameters {10'000, 0.5, 80, 42}));
    QVERIFY((defaults != kl::Parameters {10'000, 0.5, 79, 43}));
}

void TestParameters::listHoldsEveryMember()
{
    struct Three {
        double a;
        int b;
        kl::EmptyBins c;
    };
    static_assert(kl::memberCount<Three>() == 3); // by hand
    static_assert(kl::memberCount<kl::Parameters>() == 6);
    QByteArrayList keys;
    kl::forEachField(kl::kParameterFields,
        [&](const auto& field) { keys << QByteArray(field.key.data(), qsizetype(field.key.size())); });
    QCOMPARE(keys, QByteArrayList({"samples", "sigma", "bins", "seed", "emptyBins", "pseudocount"}));
}

void TestParameters::textNamesEverything()
{
    const kl::Parameters parameters {
        .sampleCount = 10, .sigma = 1.0 / 3.0, .binCount = 7, .seed = 4'294'967'295, .pseudocount = 1e-6};
    kl::Parameters smoothed = parameters;
    smoothed.emptyBins = kl::EmptyBins::Smooth;
    // 1/3 in the fewest digits that read back as the same double: Python's repr(1 / 3).
    QCOMPARE(QByteArray::fromStdString(kl::text(parameters)),
        QByteArray(
            "samples 10, sigma 0.3333333333333333, bins 7, seed 4294967295, empty-bins skip, pseudocount 1e-06"));
    QVERIFY(kl::text(smoothed).find("empty-bins smooth") != std::string::npos);
}

void TestParameters::namesOfTreatments()
{
    for (const kl::EmptyBins emptyBins : kl::kEmptyBins)
        QVERIFY(kl::choiceOf<kl::EmptyBins>(kl::name(emptyBins)) == emptyBins);
    for (const char* name : {"", "Skip", "skip ", "fill"})
        QVERIFY2(!kl::choiceOf<kl::EmptyBins>(name), name);
}

QTEST_APPLESS_MAIN(TestParameters)
#include "tst_parameters.moc"
