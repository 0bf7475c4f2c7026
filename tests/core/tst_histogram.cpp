// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/histogram.h"

#include "testing.h"

class TestHistogram : public QObject {
    Q_OBJECT
private slots:
    void linspaceIsNumPys_data();
    void linspaceIsNumPys();
    void linspaceErrors_data();
    void linspaceErrors();
    void countsAreNumPys_data();
    void countsAreNumPys();
    void valuesOnAndBesideEvenEdges_data();
    void valuesOnAndBesideEvenEdges();
    void valuesWithoutABin();
    void orderOfValuesDoesNotMatter();
    void histogramErrors_data();
    void histogramErrors();
    void massIsTheShare();
    void massErrors_data();
    void massErrors();
};

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

kl::Counts asCounts(const QList<qlonglong>& values)
{
    kl::Counts counts(values.size());
    std::copy(values.begin(), values.end(), counts.begin());
    return counts;
}

/// Every edge, then the doubles just below and just above each: on_and_beside() of make_parts.py.
std::vector<double> onAndBeside(const Eigen::ArrayXd& edges)
{
    std::vector<double> values(edges.begin(), edges.end());
    for (const double towards : {-kInfinity, kInfinity})
        std::transform(edges.begin(), edges.end(), std::back_inserter(values),
            [towards](double edge) { return std::nextafter(edge, towards); });
    return values;
}

} // namespace

void TestHistogram::linspaceIsNumPys_data()
{
    QTest::addColumn<QJsonObject>("expected");
    for (const char* const file : {"units.json", "parts.json"}) {
        for (const QJsonValue& one : golden(file)["linspace"].toArray())
            QTest::addRow(
                "%.17g to %.17g, %lld points", number(one["start"]), number(one["stop"]), one["points"].toInteger())
                << one.toObject();
    }
}

void TestHistogram::linspaceIsNumPys()
{
    // Expected: np.linspace. One product, one sum per point, so equal on every IEEE machine.
    QFETCH(const QJsonObject, expected);
    const Eigen::ArrayXd got
        = kl::linspace(number(expected["start"]), number(expected["stop"]), expected["points"].toInteger());
    QCOMPARE(got.size(), Eigen::Index {expected["points"].toInteger()});
    if (expected.contains("values")) {
        const std::vector<double> values = numbers(expected["values"]);
        for (std::size_t i = 0; i < values.size(); ++i) {
            const double at = got[static_cast<Eigen::Index>(i)];
            QVERIFY2(isSame(at, values[i]), shown(i, at, values[i]).constData());
        }
    }
    QCOMPARE(sha256(asSpan(got)), expected["sha256"].toString().toLatin1());
}

void TestHistogram::linspaceErrors_data()
{
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("stop");
    QTest::addColumn<int>("points");
    QTest::addColumn<QByteArrayList>("parts");
    QTest::newRow("one point") << 0.0 << 1.0 << 1 << QByteArrayList {"linspace", "points", "not 1"};
    QTest::newRow("no point") << 0.0 << 1.0 << 0 << QByteArrayList {"linspace", "points", "not 0"};
    QTest::newRow("negative points") << 0.0 << 1.0 << -3 << QByteArrayList {"linspace", "points", "not -3"};
    QTest::newRow("start is NaN") << kNaN << 1.0 << 3 << QByteArrayList {"linspace", "nan"};
    QTest::newRow("stop is infinite") << 0.0 << kInfinity << 3 << QByteArrayList {"linspace", "inf"};
    QTest::newRow("both are infinite") << kInfinity << kInfinity << 3 << QByteArrayList {"linspace", "inf"};
    QTest::newRow("the length overflows")
        << -1e308 << 1e308 << 3 << QByteArrayList {"linspace", "from -1e+308 to 1e+308 "};
    QTest::newRow("a small start") << 1e-300 << kInfinity << 3 << QByteArrayList {"from 1e-300 to inf "};
    QTest::newRow("the smallest stop") << -kInfinity << 5e-324 << 3 << QByteArrayList {"from -inf to 5e-324 "};
    QTest::newRow("more digits than six") << 0.1234567890123456 << kNaN << 3 << QByteArrayList {"0.1234567890123456 "};
}

void TestHistogram::linspaceErrors()
{
    QFETCH(const double, start);
    QFETCH(const double, stop);
    QFETCH(const int, points);
    QFETCH(const QByteArrayList, parts);
    const QByteArray message = errorOf<std::invalid_argument>([&] { (void)kl::linspace(start, stop, points); });
    QVERIFY2(names(message, parts), message.constData());
}

void TestHistogram::countsAreNumPys_data()
{
    QTest::addColumn<QJsonObject>("expected");
    for (const QJsonValue& one : golden("units.json")["histogram"].toArray())
        QTest::newRow(qPrintable(one["name"].toString())) << one.toObject();
    for (const QJsonValue& one : golden("parts.json")["histogram_edges"].toArray())
        QTest::newRow(qPrintable(one["name"].toString())) << one.toObject();
}

void TestHistogram::countsAreNumPys()
{
    // Expected: np.histogram, or its error.
    QFETCH(const QJsonObject, expected);
    const std::vector<double> values = numbers(expected["values"]);
    const Eigen::ArrayXd edges = asArray(numbers(expected["edges"]));
    if (expected.contains("error")) {
        const QByteArray message = errorOf<std::invalid_argument>([&] { (void)kl::histogram(values, edges); });
        QVERIFY2(names(message, {"histogram", "edge 2"}), message.constData()); // the one case: 0, 2, 1
        return;
    }
    const kl::Histogram got = kl::histogram(values, edges);
    QCOMPARE(asVector(got.counts), integers(expected["counts"]));

    // Nothing is dropped in silence.
    const auto notANumber = std::count_if(values.begin(), values.end(), [](double x) { return std::isnan(x); });
    QCOMPARE(got.notANumber, std::int64_t {notANumber});
    QCOMPARE(got.counts.sum() + got.outside + got.notANumber, static_cast<std::int64_t>(values.size()));
}

void TestHistogram::valuesOnAndBesideEvenEdges_data()
{
    QTest::addColumn<QJsonObject>("expected");
    for (const QJsonValue& one : golden("parts.json")["histogram_even"].toArray())
        QTest::addRow("%.3f to %.3f, %d bins", number(one["start"]), number(one["stop"]), one["bins"].toInt())
            << one.toObject();
}

void TestHistogram::valuesOnAndBesideEvenEdges()
{
    // Expected: np.histogram. A bin computed from the width alone goes wrong on many of these values.
    QFETCH(const QJsonObject, expected);
    const Eigen::ArrayXd edges
        = kl::linspace(number(expected["start"]), number(expected["stop"]), expected["bins"].toInteger() + 1);
    const kl::Histogram got = kl::histogram(onAndBeside(edges), edges);
    QCOMPARE(asVector(got.counts), integers(expected["counts"]));
    QCOMPARE(got.outside, 2); // the doubles below the first edge and above the last one
    QCOMPARE(got.notANumber, 0);
}

void TestHistogram::valuesWithoutABin()
{
    const std::vector<double> values {
        -kInfinity, -0.1, 0.0, 0.5, kNaN, 1.0, std::nextafter(1.0, 2.0), kInfinity, -kNaN, kNaN};
    const kl::Histogram got = kl::histogram(values, asArray(std::vector {0.0, 0.5, 1.0}));
    QCOMPARE(asVector(got.counts), (std::vector<std::int64_t> {1, 2})); // {0} and {0.5, 1}
    QCOMPARE(got.outside, 4);
    QCOMPARE(got.notANumber, 3);
}

void TestHistogram::orderOfValuesDoesNotMatter()
{
    const Eigen::ArrayXd edges = kl::linspace(-2.5, 7.3, 80);
    std::vector<double> values = onAndBeside(edges);
    const auto forwards = asVector(kl::histogram(values, edges).counts);
    std::reverse(values.begin(), values.end());
    QCOMPARE(asVector(kl::histogram(values, edges).counts), forwards);
}

void TestHistogram::histogramErrors_data()
{
    QTest::addColumn<QList<double>>("edges");
    QTest::addColumn<QByteArrayList>("parts");
    using Edges = QList<double>;
    QTest::newRow("no edge") << Edges {} << QByteArrayList {"histogram", "edges", "not 0"};
    QTest::newRow("one edge") << Edges {1.0} << QByteArrayList {"histogram", "edges", "not 1"};
    QTest::newRow("NaN") << Edges {0.0, kNaN, 1.0} << QByteArrayList {"histogram", "edge 1"};
    QTest::newRow("infinite") << Edges {0.0, 1.0, kInfinity} << QByteArrayList {"histogram", "edge 2"};
    QTest::newRow("negative infinite") << Edges {-kInfinity, 1.0} << QByteArrayList {"histogram", "edge 0"};
    QTest::newRow("falling") << Edges {0.0, 1.0, 2.0, 1.5} << QByteArrayList {"histogram", "edge 3"};
    QTest::newRow("falling, and small") << Edges {0.0, 1e-300, 5e-324}
                                        << QByteArrayList {"edge 2 is 5e-324, below the one before it (1e-300)"};
}

void TestHistogram::histogramErrors()
{
    QFETCH(const QList<double>, edges);
    QFETCH(const QByteArrayList, parts);
    const std::vector<double> values {0.5};
    const QByteArray message = errorOf<std::invalid_argument>([&] { (void)kl::histogram(values, asArray(edges)); });
    QVERIFY2(names(message, parts), message.constData());
}

void TestHistogram::massIsTheShare()
{
    const Eigen::ArrayXd got = kl::mass(asCounts({1, 0, 2, 7}));
    const std::vector<double> expected {1.0 / 10.0, 0.0, 2.0 / 10.0, 7.0 / 10.0}; // one exactly rounded division each
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const double at = got[static_cast<Eigen::Index>(i)];
        QVERIFY2(isSame(at, expected[i]), shown(i, at, expected[i]).constData());
    }
    QCOMPARE(kl::mass(asCounts({5}))[0], 1.0);
}

void TestHistogram::massErrors_data()
{
    QTest::addColumn<QList<qlonglong>>("counts");
    QTest::addColumn<QByteArrayList>("parts");
    QTest::newRow("no bin") << QList<qlonglong> {} << QByteArrayList {"mass"};
    QTest::newRow("negative") << QList<qlonglong> {3, -1} << QByteArrayList {"mass", "bin 1 is -1;", "negative"};
    QTest::newRow("nothing counted") << QList<qlonglong> {0, 0} << QByteArrayList {"mass", "nothing"};
}

void TestHistogram::massErrors()
{
    QFETCH(const QList<qlonglong>, counts);
    QFETCH(const QByteArrayList, parts);
    const QByteArray message = errorOf<std::invalid_argument>([&] { (void)kl::mass(asCounts(counts)); });
    QVERIFY2(names(message, parts), message.constData());
}

QTEST_APPLESS_MAIN(TestHistogram)
#include "tst_histogram.moc"
