// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/binrule.h"

#include "core/explorer.h"
#include "testing.h"

#include <set>

class TestBinRule : public QObject {
    Q_OBJECT
private slots:
    void countIsNumPys_data();
    void countIsNumPys();
    void pooledShapeIsNumPys_data();
    void pooledShapeIsNumPys();
    void wholeNumberOfBins_data();
    void wholeNumberOfBins();
    void notCapped();
    void signOfSkewnessDoesNotMatter();
    void errors_data();
    void errors();
    void everyRuleHasItsName();
};

Q_DECLARE_METATYPE(kl::BinRule)
Q_DECLARE_METATYPE(kl::PooledShape)

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// NumPy's word for a rule.
const char* numpyName(kl::BinRule rule)
{
    switch (rule) {
    case kl::BinRule::Sturges: return "sturges";
    case kl::BinRule::Rice: return "rice";
    case kl::BinRule::Scott: return "scott";
    case kl::BinRule::FreedmanDiaconis: return "fd";
    case kl::BinRule::Doane: return "doane";
    }
    return "?";
}

kl::PooledShape asShape(const QJsonValue& shape)
{
    return {shape["size"].toInteger(), number(shape["range"]), number(shape["std"]),
        number(shape["interquartile_range"]), number(shape["skewness"])};
}

kl::Parameters asParameters(const QJsonValue& one)
{
    return {one["n"].toInteger(), number(one["sigma"]), 79, one["seed"].toInteger()};
}

QByteArray rowName(const QJsonValue& one)
{
    const QString name = one["name"].toString();
    return name.isEmpty() ? QStringLiteral("seed %1, n %2, sigma %3")
                                .arg(one["seed"].toInteger())
                                .arg(one["n"].toInteger())
                                .arg(number(one["sigma"]))
                                .toUtf8()
                          : name.toUtf8();
}

} // namespace

void TestBinRule::countIsNumPys_data()
{
    QTest::addColumn<kl::PooledShape>("shape");
    QTest::addColumn<kl::BinRule>("rule");
    QTest::addColumn<double>("bins");
    for (const char* const group : {"notebook", "arrays"}) {
        for (const QJsonValue& one : golden("binrules.json")[QLatin1String(group)].toArray()) {
            for (const kl::BinRule rule : kl::kBinRules)
                QTest::addRow("%s, %s", rowName(one).constData(), numpyName(rule))
                    << asShape(one["shape"]) << rule << number(one["counts"][QLatin1String(numpyName(rule))]);
        }
    }
}

void TestBinRule::countIsNumPys()
{
    // Expected: len(np.histogram_bin_edges(pooled, rule)) − 1. Whole numbers: equal.
    QFETCH(const kl::PooledShape, shape);
    QFETCH(const kl::BinRule, rule);
    QFETCH(const double, bins);
    const double got = kl::binCountByRule(rule, shape);
    QVERIFY2(got == bins, shown(got, bins).constData());
}

void TestBinRule::pooledShapeIsNumPys_data()
{
    QTest::addColumn<kl::Parameters>("parameters");
    QTest::addColumn<QJsonObject>("expected");
    for (const QJsonValue& one : golden("binrules.json")["notebook"].toArray())
        QTest::newRow(rowName(one).constData()) << asParameters(one) << one.toObject();
}

void TestBinRule::pooledShapeIsNumPys()
{
    // Expected: np.ptp, np.std, np.percentile and the mean cube of the z-scores of np.concatenate((P, Q)).
    QFETCH(const kl::Parameters, parameters);
    QFETCH(const QJsonObject, expected);
    const std::optional<kl::PooledShape> got = kl::Explorer().pooledShape(parameters);
    QVERIFY(got.has_value());
    const kl::PooledShape numpy = asShape(expected["shape"]);
    QCOMPARE(got->size, numpy.size);
    QVERIFY2(isClose(got->range, numpy.range, kGoldenTolerance), shown("range", got->range, numpy.range).constData());
    QVERIFY2(isClose(got->std, numpy.std, kGoldenTolerance), shown("std", got->std, numpy.std).constData());
    QVERIFY2(isClose(got->interquartileRange, numpy.interquartileRange, kGoldenTolerance),
        shown("interquartile range", got->interquartileRange, numpy.interquartileRange).constData());
    // Cubes added in another order than NumPy's: of up to 2e5 terms, each rounding by 1.1e-16 of a total that never
    // exceeds the last one by much.
    QVERIFY2(
        isClose(got->skewness, numpy.skewness, 2.2e-11), shown("skewness", got->skewness, numpy.skewness).constData());

    // And from the parameters all the way to the number of bins.
    for (const kl::BinRule rule : kl::kBinRules) {
        const double bins = number(expected["counts"][QLatin1String(numpyName(rule))]);
        const double ours = kl::binCountByRule(rule, *got);
        QVERIFY2(ours == bins, shown(numpyName(rule), ours, bins).constData());
    }
}

void TestBinRule::wholeNumberOfBins_data()
{
    QTest::addColumn<kl::BinRule>("rule");
    QTest::addColumn<QJsonObject>("expected");
    for (const QJsonValue& one : golden("binrules.json")["whole"].toArray()) {
        for (const kl::BinRule rule : {kl::BinRule::Sturges, kl::BinRule::Rice})
            QTest::addRow("%lld values, %s", one["size"].toInteger(), numpyName(rule)) << rule << one.toObject();
    }
}

void TestBinRule::wholeNumberOfBins()
{
    // Of 1000 values Rice's rule makes 20 bins, and the last bit of the cube root decides between range/(range/20)
    // rounded up to 20 and to 21. Expected: np.histogram_bin_edges, whose x.size ** (1/3) is pow.
    QFETCH(const kl::BinRule, rule);
    QFETCH(const QJsonObject, expected);
    const std::vector<double> ranges = numbers(expected["ranges"]);
    const std::vector<double> bins = numbers(expected["counts"][QLatin1String(numpyName(rule))]);
    QCOMPARE(bins.size(), ranges.size());
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        const double got = kl::binCountByRule(rule, {expected["size"].toInteger(), ranges[i], 1.0, 1.0, 0.0});
        QVERIFY2(got == bins[i], shown(ranges[i], got, bins[i]).constData());
    }
}

void TestBinRule::notCapped()
{
    // By hand: 2·1e-9·(8)^(−1/3) = 1e-9, so 4e9 bins: more than an int holds. 1e-9 is not a double, hence one to spare.
    const double got = kl::binCountByRule(kl::BinRule::FreedmanDiaconis, {8, 4.0, 1.0, 1e-9, 0.0});
    QVERIFY2(isClose(got, 4e9, 1.0 / 4e9), shown(got, 4e9).constData());
}

void TestBinRule::signOfSkewnessDoesNotMatter()
{
    const kl::PooledShape right {1000, 9.0, 1.0, 1.3, 2.5};
    kl::PooledShape left = right;
    left.skewness = -right.skewness;
    for (const kl::BinRule rule : kl::kBinRules)
        QCOMPARE(kl::binCountByRule(rule, left), kl::binCountByRule(rule, right));
}

void TestBinRule::errors_data()
{
    QTest::addColumn<kl::PooledShape>("shape");
    QTest::newRow("empty sample") << kl::PooledShape {0, 1.0, 1.0, 1.0, 0.0};
    QTest::newRow("negative size") << kl::PooledShape {-1, 1.0, 1.0, 1.0, 0.0};
    QTest::newRow("negative range") << kl::PooledShape {10, -1.0, 1.0, 1.0, 0.0};
    QTest::newRow("NaN range") << kl::PooledShape {10, kNaN, 1.0, 1.0, 0.0};
    QTest::newRow("infinite range") << kl::PooledShape {10, kInfinity, 1.0, 1.0, 0.0};
    QTest::newRow("negative deviation") << kl::PooledShape {10, 1.0, -1.0, 1.0, 0.0};
    QTest::newRow("NaN deviation") << kl::PooledShape {10, 1.0, kNaN, 1.0, 0.0};
    QTest::newRow("negative quartiles") << kl::PooledShape {10, 1.0, 1.0, -1.0, 0.0};
    QTest::newRow("infinite quartiles") << kl::PooledShape {10, 1.0, 1.0, kInfinity, 0.0};
    QTest::newRow("NaN skewness") << kl::PooledShape {10, 1.0, 1.0, 1.0, kNaN};
    QTest::newRow("infinite skewness") << kl::PooledShape {10, 1.0, 1.0, 1.0, -kInfinity};
}

void TestBinRule::errors()
{
    QFETCH(const kl::PooledShape, shape);
    for (const kl::BinRule rule : kl::kBinRules) {
        const QByteArray message = errorOf<std::invalid_argument>([&] { (void)kl::binCountByRule(rule, shape); });
        QVERIFY2(names(message, {"binCountByRule"}), message.constData());
    }
}

void TestBinRule::everyRuleHasItsName()
{
    std::set<std::string_view> seen;
    for (const kl::BinRule rule : kl::kBinRules)
        seen.insert(kl::name(rule));
    QCOMPARE(seen.size(), kl::kBinRules.size());
    QVERIFY(!seen.contains(""));
    QCOMPARE(kl::name(kl::BinRule::FreedmanDiaconis), std::string_view("Freedman–Diaconis"));
}

QTEST_APPLESS_MAIN(TestBinRule)
#include "tst_binrule.moc"
