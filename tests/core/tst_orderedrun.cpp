// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/orderedrun.h"

#include "core/stream/gaussianstream.h"

#include "testing.h"

#include <random>

class TestOrderedRun : public QObject {
    Q_OBJECT
private slots:
    void isSorted_data();
    void isSorted();
    void countBelow_data();
    void countBelow();
};

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kReach = kl::PowerSums::kReach;
constexpr double kCell = 1.0 / 512.0; // of the look-up table

double above(double x)
{
    return std::nextafter(x, kInfinity);
}

double below(double x)
{
    return std::nextafter(x, -kInfinity);
}

/// @p size values, transformed from even ones in [0, 1) without a pattern.
template <typename Transform>
QList<double> made(int size, const Transform& transform)
{
    std::mt19937 engine(static_cast<std::uint32_t>(size));
    QList<double> values(size);
    std::generate(
        values.begin(), values.end(), [&] { return transform(std::uniform_real_distribution<double>()(engine)); });
    return values;
}

QList<double> normals(int size)
{
    QList<double> values(size);
    kl::GaussianStream(42).fill({values.data(), static_cast<std::size_t>(size)});
    return values;
}

/// Every number with the doubles beside it.
QList<double> withNeighbours(const QList<double>& values)
{
    QList<double> result;
    for (const double value : values)
        result << below(value) << value << above(value);
    return result;
}

void addRuns()
{
    QTest::addColumn<QList<double>>("values");
    QTest::newRow("none") << QList<double> {};
    QTest::newRow("one") << QList<double> {0.3};
    QTest::newRow("one at 0") << QList<double> {0.0};
    QTest::newRow("one on a cell's border") << QList<double> {-1.0};
    QTest::newRow("one at the low end") << QList<double> {-kReach};
    QTest::newRow("one at the high end") << QList<double> {kReach};
    QTest::newRow("two") << QList<double> {1.0, -1.0};
    QTest::newRow("two equal") << QList<double> {0.7, 0.7};
    QTest::newRow("both ends, many times")
        << (QList<double>(100, kReach) + QList<double>(100, -kReach) + QList<double> {below(kReach), above(-kReach)});
    QTest::newRow("both zeros, and the doubles beside them")
        << QList<double> {0.0, -0.0, 5e-324, -5e-324, 0.0, -0.0, 1e-300, -1e-300};
    for (const int size : {3, 63, 64, 65, 1000, 8192, 131'072})
        QTest::addRow("%d normals", size) << normals(size);

    // Around 64 values a cell, the search changes its way.
    const double cell = 0.25; // begins at a border
    for (const int size : {31, 33, 63, 64, 65, 66, 67, 128, 5000})
        QTest::addRow("%d in one cell", size) << made(size, [=](double u) { return cell + u * kCell; });
    QTest::newRow("one cell, all at its beginning")
        << made(3000, [=](double u) { return cell + u * u * u * u * u * u * kCell; });
    QTest::newRow("one cell, all at its end")
        << made(3000, [=](double u) { return cell + (1.0 - u * u * u * u * u * u) * kCell; });
    QTest::newRow("one cell, a step") << made(3000, [=](double u) { return cell + (u < 0.9 ? u / 100.0 : u) * kCell; });
    for (const int size : {1, 63, 64, 65, 66, 1000})
        QTest::addRow("%d equal", size) << QList<double>(size, cell + 0.6 * kCell);
    QTest::newRow("three heaps of equals in one cell")
        << (QList<double>(500, cell) + QList<double>(40, cell + 0.5 * kCell) + QList<double>(500, cell + 0.9 * kCell)
               + made(100, [=](double u) { return cell + u * kCell; }));
    QTest::newRow("many ties") << made(20'000, [](double u) { return std::floor((u - 0.5) * 400.0) / 100.0; });
    QTest::newRow("normals of few digits") << [] {
        QList<double> values = normals(20'000);
        for (double& value : values)
            value = std::round(value * 1000.0) / 1000.0;
        return values;
    }();

    QList<double> borders;
    for (int i = -6176; i <= 6176; i += 193) // from end to end
        borders << i * kCell;
    QTest::newRow("cell borders") << borders;
    QTest::newRow("cell borders and the doubles beside them") << withNeighbours(borders);
    QList<double> heaps;
    for (int i = 0; i < 70; ++i)
        heaps += withNeighbours({cell, cell + kCell});
    QTest::newRow("two borders, seventy times") << heaps;
    QTest::newRow("far out") << (normals(1000)
        + QList<double> {-12.01, 12.01, -11.9, 11.5, below(kReach), above(-kReach)});
}

kl::OrderedRun runOf(const QList<double>& values)
{
    return kl::OrderedRun(std::vector<double>(values.begin(), values.end()));
}

} // namespace

void TestOrderedRun::isSorted_data()
{
    addRuns();
}

void TestOrderedRun::isSorted()
{
    QFETCH(const QList<double>, values);
    const kl::OrderedRun run = runOf(values);
    std::vector<double> expected(values.begin(), values.end());
    std::sort(expected.begin(), expected.end());
    QCOMPARE(run.size(), qint64 {values.size()});
    QCOMPARE(std::vector(run.sorted().begin(), run.sorted().end()), expected);
}

void TestOrderedRun::countBelow_data()
{
    addRuns();
}

void TestOrderedRun::countBelow()
{
    QFETCH(const QList<double>, values);
    const kl::OrderedRun run = runOf(values);
    std::vector<double> expected(values.begin(), values.end());
    std::sort(expected.begin(), expected.end());

    constexpr double kMost = std::numeric_limits<double>::max();
    QList<double> asked = withNeighbours({-kReach, 0.0, -0.0, kReach, 100.0, -100.0});
    asked << -kInfinity << -kMost << -1e300 << -1e-300 << 1e-300 << 1e300 << kMost << kInfinity;
    QList<double> near; // the values themselves, not all if they are very many
    const qsizetype step = std::max<qsizetype>(1, values.size() / 5000);
    for (qsizetype i = 0; i < values.size(); i += step) {
        const double border = std::floor(values[i] / kCell) * kCell;
        near << values[i] << border << border + kCell << border + 0.37 * kCell;
    }
    asked += withNeighbours(near);
    asked += made(2000, [](double u) { return (u - 0.5) * 26.0; });
    for (const double z : asked) {
        const auto below = std::lower_bound(expected.begin(), expected.end(), z) - expected.begin();
        QVERIFY2(run.countBelow(z) == below,
            ("below " + QByteArray::number(z, 'g', 17) + ": got " + QByteArray::number(qint64 {run.countBelow(z)})
                + ", expected " + QByteArray::number(qint64 {below}))
                .constData());
    }
}

QTEST_APPLESS_MAIN(TestOrderedRun)
#include "tst_orderedrun.moc"
