// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/polyline.h"

#include "tests/ui/snapshots.h"

#include <QTest>

using polyline::Window;

class TestPolyline : public QObject {
    Q_OBJECT
private slots:
    void lineThroughAllPoints();
    void nothingOfNothing();
    void valuesAreFinite_data();
    void valuesAreFinite();
    void logarithmicLineEndsAtZeros();
    void pointWithoutNeighboursIsARun();
    void lineEndsAtTheEdges();
    void lineGoesOnWhereItComesBack();
    void lineBetweenPointsOutside();
    void exitsAreItsPeaksAboveTheTop();
    void areaUnderALine();
    void areaStaysInTheWindow();
    void areaReachesToEdgesThatNoNumberIs();
    void areaOfABandThatEndsAtZero();
    void pointsInTheWindow();
};

namespace {

using Runs = std::vector<QList<QPointF>>;

Eigen::ArrayXd values(const std::vector<double>& of)
{
    return asArray(of);
}

constexpr Window kWide {-10.0, 10.0, 0.0, 10.0};

} // namespace

void TestPolyline::lineThroughAllPoints()
{
    const Runs runs = polyline::runs(values({-1.5, -0.5, 0.5}), values({0.25, 0.0, 0.75}), kWide);
    QCOMPARE(runs.size(), 1U);
    QCOMPARE(runs[0], (QList<QPointF> {{-1.5, 0.25}, {-0.5, 0.0}, {0.5, 0.75}}));
}

void TestPolyline::nothingOfNothing()
{
    QVERIFY(polyline::runs({}, {}, kWide).empty());
    QVERIFY(polyline::areas({}, {}, {}, kWide).empty());
    QVERIFY(polyline::points({}, {}, kWide).isEmpty());
    const Window logarithmic {-10.0, 10.0, 0.1, 10.0, true};
    QVERIFY(polyline::runs(values({0.0, 1.0}), values({0.0, 0.0}), logarithmic).empty()); // 0 has no logarithm
    QVERIFY(polyline::areas(values({0.0, 1.0}), values({0.0, 0.0}), values({0.0, 0.0}), logarithmic).empty());
}

void TestPolyline::valuesAreFinite_data()
{
    QTest::addColumn<kl::Parameters>("parameters");
    QTest::newRow("the notebook") << kl::Parameters {};
    QTest::newRow("fewest of everything") << kl::Parameters {2, 0.001, 1, 0};
    QTest::newRow("two values in a thousand bins") << kl::Parameters {.sampleCount = 2, .binCount = 1000};
    QTest::newRow("heaviest tail") << kl::Parameters {.sigma = 5.0, .binCount = 1000};
}

void TestPolyline::valuesAreFinite()
{
    // Neither a line series nor a painter screens what is infinite or no number.
    QFETCH(const kl::Parameters, parameters);
    const kl::Histograms histograms = snapshotOf(parameters)->histograms;
    const double low = histograms.binEdges[0];
    const double high = histograms.binEdges[parameters.binCount];
    for (const Window& window : {Window {low, high, 0.0, 1.0}, Window {low, high, 1e-8, 1.0, true},
             Window {-4.0, 6.0, 0.0, 0.01}, Window {-4.0, 6.0, 1e-5, 0.01, true}}) {
        const double bottom = polyline::onAxis(window.yLow, window.logarithmic);
        const double top = polyline::onAxis(window.yHigh, window.logarithmic);
        const auto isInside = [&](const QPointF& point) { // but for a rounding of what is cut
            return point.x() >= window.xLow - 1e-9 && point.x() <= window.xHigh + 1e-9 && point.y() >= bottom - 1e-9
                && point.y() <= top + 1e-9;
        };
        for (const Eigen::ArrayXd* mass : {&histograms.p.mass, &histograms.q.mass}) {
            const Eigen::ArrayXd zero = Eigen::ArrayXd::Zero(mass->size());
            for (const QList<QPointF>& run : polyline::runs(histograms.binCentres(), *mass, window))
                QVERIFY(std::all_of(run.begin(), run.end(), isInside));
            for (const QPolygonF& area : polyline::areas(histograms.binCentres(), zero, *mass, window))
                QVERIFY(std::all_of(area.begin(), area.end(), isInside));
        }
    }
}

void TestPolyline::logarithmicLineEndsAtZeros()
{
    const Window window {0.0, 10.0, 1e-3, 10.0, true};
    const Runs runs = polyline::runs(values({1, 2, 3, 4, 5, 6}), values({0.01, 0.1, 0.0, 0.0, 1.0, 10.0}), window);
    QCOMPARE(runs.size(), 2U);
    QCOMPARE(runs[0], (QList<QPointF> {{1.0, -2.0}, {2.0, -1.0}}));
    QCOMPARE(runs[1], (QList<QPointF> {{5.0, 0.0}, {6.0, 1.0}}));
}

void TestPolyline::pointWithoutNeighboursIsARun()
{
    const Window window {0.0, 10.0, 1e-3, 10.0, true};
    const Runs runs = polyline::runs(values({1, 2, 3}), values({0.0, 0.1, 0.0}), window);
    QCOMPARE(runs.size(), 1U);
    QCOMPARE(runs[0], (QList<QPointF> {{2.0, -1.0}}));
    QCOMPARE(polyline::runs(values({1}), values({1.0}), kWide).size(), 1U); // a single bin
    QVERIFY(polyline::runs(values({11}), values({1.0}), kWide).empty()); // outside
}

void TestPolyline::lineEndsAtTheEdges()
{
    // From (−2, 0) to (2, 4): at x = −1 it is at 1, and at x = 1 at 3.
    const Runs runs = polyline::runs(values({-2, 2}), values({0, 4}), {-1.0, 1.0, 0.0, 10.0});
    QCOMPARE(runs.size(), 1U);
    QCOMPARE(runs[0], (QList<QPointF> {{-1.0, 1.0}, {1.0, 3.0}}));
}

void TestPolyline::lineGoesOnWhereItComesBack()
{
    // A peak of 4 that is cut at 2, half way up and half way down.
    const Runs runs = polyline::runs(values({0, 2, 4}), values({0, 4, 0}), {-10.0, 10.0, 0.0, 2.0});
    QCOMPARE(runs.size(), 2U);
    QCOMPARE(runs[0], (QList<QPointF> {{0.0, 0.0}, {1.0, 2.0}}));
    QCOMPARE(runs[1], (QList<QPointF> {{3.0, 2.0}, {4.0, 0.0}}));
}

void TestPolyline::lineBetweenPointsOutside()
{
    QVERIFY(polyline::runs(values({0, 1, 2}), values({5, 6, 5}), {-10.0, 10.0, 0.0, 2.0}).empty());
    // Only the corner between two points outside is cut off: nothing of it is inside.
    QVERIFY(polyline::runs(values({-3, 1}), values({1, 5}), {-1.0, 1.0, 0.0, 2.0}).empty());
}

void TestPolyline::exitsAreItsPeaksAboveTheTop()
{
    const Window window {0.0, 10.0, 0.0, 2.0};
    const auto exitsOf = [&](const std::vector<double>& x, const std::vector<double>& y) {
        QList<QPointF> result;
        for (const polyline::Exit& exit : polyline::exits(values(x), values(y), window))
            result << QPointF(exit.x, exit.height);
        return result;
    };
    QCOMPARE(exitsOf({1, 2, 3}, {0, 2, 0}), QList<QPointF>()); // on the edge is inside
    QCOMPARE(exitsOf({1, 2, 3, 4, 5, 6}, {0, 3, 5, 0, 4, 0}), (QList<QPointF> {{3, 5}, {5, 4}}));
    QCOMPARE(exitsOf({-2, -1, 0}, {4, 4, 0}), QList<QPointF>()); // beside the window
    QCOMPARE(exitsOf({-2, 20}, {4, 4}), (QList<QPointF> {{5, 4}})); // flat above all of it
}

void TestPolyline::areaUnderALine()
{
    const std::vector<QPolygonF> areas
        = polyline::areas(values({0, 1, 2}), values({0, 0, 0}), values({1, 2, 1}), kWide);
    QCOMPARE(areas.size(), 1U);
    QCOMPARE(areas[0], QPolygonF({{0, 1}, {1, 2}, {2, 1}, {2, 0}, {1, 0}, {0, 0}}));
}

void TestPolyline::areaStaysInTheWindow()
{
    // From (−2, 0) to (2, 4), between −1 and 1 and below 2, which the line reaches at 0.
    const std::vector<QPolygonF> areas
        = polyline::areas(values({-2, 2}), values({0, 0}), values({0, 4}), {-1.0, 1.0, 0.0, 2.0});
    QCOMPARE(areas.size(), 1U);
    QCOMPARE(areas[0], QPolygonF({{-1, 1}, {0, 2}, {1, 2}, {1, 0}, {0, 0}, {-1, 0}}));
}

void TestPolyline::areaReachesToEdgesThatNoNumberIs()
{
    // Where the line crosses an edge is found but for rounding; that must not cost the area up to there.
    for (const double edge : {0.1, 0.3, 0.7, 1.1, 6.0, 6.1}) {
        const std::vector<QPolygonF> areas
            = polyline::areas(values({-5.3, 13.7}), values({0, 0}), values({0.05, 0.05}), {-4.0, edge, 0.0, 1.0});
        QCOMPARE(areas.size(), 1U);
        QCOMPARE(areas[0].boundingRect().left(), -4.0);
        QCOMPARE(areas[0].boundingRect().right(), edge);
    }
}

void TestPolyline::areaOfABandThatEndsAtZero()
{
    const Window window {0.0, 10.0, 1e-3, 10.0, true};
    const std::vector<QPolygonF> areas
        = polyline::areas(values({1, 2, 3}), values({0.0, 0.1, 0.0}), values({0.1, 1.0, 0.0}), window);
    QCOMPARE(areas.size(), 1U);
    QCOMPARE(areas[0], QPolygonF({{1, -1}, {2, 0}, {2, -1}, {1, -3}})); // 0 is at the lower edge
}

void TestPolyline::pointsInTheWindow()
{
    const Window window {0.0, 3.0, 1e-2, 1.0, true};
    QCOMPARE(polyline::points(values({-1, 1, 2, 3, 4}), values({0.1, 0.1, 0.0, 1.0, 0.1}), window),
        (QList<QPointF> {{1.0, -1.0}, {3.0, 0.0}}));
}

QTEST_GUILESS_MAIN(TestPolyline)
#include "tst_polyline.moc"
