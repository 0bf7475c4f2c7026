// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure.h"

#include "tests/ui/mouse.h"
#include "tests/ui/snapshots.h"
#include "ui/charts/chartpane.h"
#include "ui/charts/plotview.h"

#include <QChart>
#include <QGraphicsScene>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QPainter>
#include <QSignalSpy>
#include <QValueAxis>

#include <memory>

class TestFigure : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void pointsAreCentreAndMass();
    void pointsAreFinite_data();
    void pointsAreFinite();
    void summaryNamesEverything();

    void seriesHoldThePoints();
    void axesReachFromFirstToLastEdge_data();
    void axesReachFromFirstToLastEdge();
    void axesAreNamed();
    void legendNamesBoth();
    void pAndQDifferInMoreThanColour();
    void titleOnlyWhereAsked();
    void nothingIsMadeAnew();
    void yAxisDoesNotJump();
    void yAxisFollowsWhereItMust();
    void plotStaysWhileLabelsGrow_data();
    void plotStaysWhileLabelsGrow();
    void legendStandsWhereNothingIs_data();
    void legendStandsWhereNothingIs();
    void oneBinIsToBeSeen();
    void newColoursAtOnce();
    void viewFollowsThePalette();
    void viewLetsMouseAndWheelThrough();

private:
    /// P's line, then Q's, as counted; they lie on top of all others.
    [[nodiscard]] QLineSeries* series(int i) const
    {
        const QList<QAbstractSeries*> all = m_figure->chart()->series();
        return qobject_cast<QLineSeries*>(all.at(all.size() - 2 + i));
    }
    [[nodiscard]] QValueAxis* axis(Qt::Orientation orientation) const
    {
        return qobject_cast<QValueAxis*>(m_figure->chart()->axes(orientation).constFirst());
    }
    void show(const SnapshotPointer& snapshot);
    [[nodiscard]] QImage painted() const;

    std::unique_ptr<QGraphicsScene> m_scene;
    std::unique_ptr<Figure> m_figure;
};

namespace {

constexpr QSizeF kSize(900.0, 500.0);

Figure::Style styleOf(theme::Appearance appearance)
{
    Figure::Style style;
    style.colours = theme::figureColours(theme::palette(appearance));
    return style;
}

/// P and Q alike, with the largest mass @p tenThousandths / 10 000.
SnapshotPointer peaked(std::int64_t tenThousandths)
{
    const std::int64_t half = (10'000 - tenThousandths) / 2;
    Q_ASSERT(half <= tenThousandths);
    const auto rest = 10'000 - tenThousandths - half;
    return snapshotOf({half, tenThousandths, rest}, {half, tenThousandths, rest});
}

int pixelsOf(const QImage& image, const QRect& area, const QColor& colour)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            count += image.pixelColor(x, y) == colour;
    }
    return count;
}

} // namespace

void TestFigure::init()
{
    m_scene = std::make_unique<QGraphicsScene>();
    m_figure = std::make_unique<Figure>(styleOf(theme::Appearance::Light));
    m_scene->addItem(m_figure->chart());
    m_figure->chart()->resize(kSize);
}

void TestFigure::cleanup()
{
    m_figure.reset();
    m_scene.reset();
}

void TestFigure::show(const SnapshotPointer& snapshot)
{
    m_figure->setContent({.shown = Shown(snapshot)});
    QCoreApplication::processEvents(); // the chart lays itself out
}

QImage TestFigure::painted() const
{
    QImage image(kSize.toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    m_scene->render(&painter, image.rect(), QRectF({}, kSize));
    return image;
}

void TestFigure::pointsAreCentreAndMass()
{
    const Eigen::ArrayXd centres = asArray(std::vector {-1.5, -0.5, 0.5});
    const Eigen::ArrayXd mass = asArray(std::vector {0.25, 0.0, 0.75});
    QCOMPARE(figure::points(centres, mass), (QList<QPointF> {{-1.5, 0.25}, {-0.5, 0.0}, {0.5, 0.75}}));
    QCOMPARE(figure::points({}, {}), QList<QPointF>());
}

void TestFigure::pointsAreFinite_data()
{
    QTest::addColumn<kl::Parameters>("parameters");
    QTest::newRow("the notebook") << kl::Parameters {};
    QTest::newRow("fewest of everything") << kl::Parameters {2, 0.001, 1, 0};
    QTest::newRow("two values in a thousand bins") << kl::Parameters {.sampleCount = 2, .binCount = 1000};
    QTest::newRow("heaviest tail") << kl::Parameters {.sigma = 5.0, .binCount = 1000};
}

void TestFigure::pointsAreFinite()
{
    QFETCH(const kl::Parameters, parameters);
    const SnapshotPointer snapshot = snapshotOf(parameters);
    const kl::Histograms& histograms = snapshot->histograms;
    for (const kl::SampleHistogram* side : {&histograms.p, &histograms.q}) {
        const QList<QPointF> points = figure::points(histograms.binCentres(), side->mass);
        QCOMPARE(points.size(), parameters.binCount);
        double total = 0.0;
        double before = histograms.binEdges[0];
        for (const QPointF& point : points) {
            QVERIFY(std::isfinite(point.x()) && std::isfinite(point.y()));
            QVERIFY(point.x() > before);
            QVERIFY(point.y() >= 0.0);
            before = point.x();
            total += point.y();
        }
        QVERIFY(before < histograms.binEdges[parameters.binCount]);
        QVERIFY2(isClose(total, 1.0, 1e-12), shown(total, 1.0).constData()); // a rounding for each bin
    }
}

void TestFigure::summaryNamesEverything()
{
    // Values of the golden case, rounded by hand to four digits: 0.126109…, 0.105733…
    const QString summary = figure::summary(*snapshotOf(parametersOf(goldenCase(u"s7_n10000_sigma0.5_b79"_s))));
    QVERIFY2(
        names(summary.toUtf8(), {"KL(P‖Q) = 0.1261", "KL(Q‖P) = 0.1057", "N = 10\u202F000", "σ = 0.5", "79", "seed 7"}),
        qPrintable(summary));
}

void TestFigure::seriesHoldThePoints()
{
    const SnapshotPointer snapshot = snapshotOf(kl::Parameters {});
    show(snapshot);
    const Eigen::ArrayXd centres = snapshot->histograms.binCentres();
    QCOMPARE(series(0)->points(), figure::points(centres, snapshot->histograms.p.mass));
    QCOMPARE(series(1)->points(), figure::points(centres, snapshot->histograms.q.mass));
    for (const int i : {0, 1}) {
        QCOMPARE(series(i)->pen().widthF(), 2.0); // as in the notebook
        QVERIFY(series(i)->isVisible());
        QCOMPARE(series(i)->attachedAxes().size(), 2);
    }
}

void TestFigure::axesReachFromFirstToLastEdge_data()
{
    pointsAreFinite_data();
}

void TestFigure::axesReachFromFirstToLastEdge()
{
    QFETCH(const kl::Parameters, parameters);
    const SnapshotPointer snapshot = snapshotOf(parameters);
    show(snapshot);
    const kl::Histograms& histograms = snapshot->histograms;
    QCOMPARE(axis(Qt::Horizontal)->min(), histograms.binEdges[0]);
    QCOMPARE(axis(Qt::Horizontal)->max(), histograms.binEdges[parameters.binCount]);
    QCOMPARE(axis(Qt::Vertical)->min(), 0.0);
    const double highest = std::max(histograms.p.mass.maxCoeff(), histograms.q.mass.maxCoeff());
    QVERIFY(axis(Qt::Vertical)->max() >= highest);
    QVERIFY2(axis(Qt::Vertical)->max() <= 2.0 * highest, "most of the figure is empty");
    for (const auto orientation : {Qt::Horizontal, Qt::Vertical}) {
        const double ticks = (axis(orientation)->max() - axis(orientation)->min()) / axis(orientation)->tickInterval();
        QVERIFY2(ticks >= 2.0 && ticks <= 16.0, shown(ticks, 8.0).constData());
    }
}

void TestFigure::axesAreNamed()
{
    QCOMPARE(axis(Qt::Horizontal)->titleText(), u"Value"_s);
    QCOMPARE(axis(Qt::Vertical)->titleText(), u"Probability"_s);
}

void TestFigure::legendNamesBoth()
{
    show(snapshotOf({.sigma = 0.5}));
    const auto labels = [this] {
        QStringList result;
        for (const QLegendMarker* marker : m_figure->chart()->legend()->markers()) {
            if (marker->isVisible())
                result << marker->label();
        }
        return result;
    };
    QCOMPARE(labels().size(), 2);
    QVERIFY2(labels()[0].startsWith(u'P') && labels()[0].contains(u"log-normal, σ = 0.5"_s), qPrintable(labels()[0]));
    QVERIFY2(labels()[1].startsWith(u'Q') && labels()[1].contains(u"normal"_s), qPrintable(labels()[1]));
    show(snapshotOf({.sigma = 1.25}));
    QVERIFY2(labels()[0].contains(u"σ = 1.25"_s), qPrintable(labels()[0]));
    QVERIFY(m_figure->chart()->legend()->isVisible());
}

void TestFigure::pAndQDifferInMoreThanColour()
{
    show(snapshotOf(kl::Parameters {}));
    QCOMPARE(series(0)->pen().color(), QColor(0x00, 0x72, 0xB2));
    QCOMPARE(series(1)->pen().color(), QColor(0xD5, 0x5E, 0x00));
    QVERIFY2(series(0)->pen().dashPattern() != series(1)->pen().dashPattern(), "told apart by colour alone");
}

void TestFigure::titleOnlyWhereAsked()
{
    const SnapshotPointer snapshot = snapshotOf(kl::Parameters {});
    show(snapshot);
    QCOMPARE(m_figure->chart()->title(), QString());
    Figure::Style style = styleOf(theme::Appearance::Light);
    style.valuesInTitle = true;
    m_figure->setStyle(style);
    QCOMPARE(m_figure->chart()->title(), figure::summary(*snapshot).toHtmlEscaped());
    show(snapshotOf({.seed = 1}));
    QVERIFY(m_figure->chart()->title().contains(u"seed 1"_s));
}

void TestFigure::nothingIsMadeAnew()
{
    // Series and axes that come and go cost a layout each, and flicker.
    show(snapshotOf({.binCount = 1}));
    const auto seriesBefore = m_figure->chart()->series();
    const auto axesBefore = m_figure->chart()->axes();
    for (const int bins : {1000, 5, 79})
        show(snapshotOf({.sigma = 0.1 * bins / 100.0 + 0.1, .binCount = bins}));
    QCOMPARE(m_figure->chart()->series(), seriesBefore);
    QCOMPARE(m_figure->chart()->axes(), axesBefore);
    QCOMPARE(series(0)->points().size(), 79);
}

void TestFigure::yAxisDoesNotJump()
{
    show(peaked(4000));
    const QSignalSpy ranges(axis(Qt::Vertical), &QValueAxis::rangeChanged);
    const QRectF plot = m_figure->chart()->plotArea();
    for (const int peak : {4100, 3900, 4200, 3800, 4050, 3600}) {
        show(peaked(peak));
        QCOMPARE(m_figure->chart()->plotArea(), plot);
    }
    QCOMPARE(ranges.size(), 0);
}

void TestFigure::yAxisFollowsWhereItMust()
{
    show(peaked(4000));
    const double before = axis(Qt::Vertical)->max();
    show(peaked(9000));
    QVERIFY(axis(Qt::Vertical)->max() >= 0.9);
    const double high = axis(Qt::Vertical)->max();
    show(peaked(4000)); // less than half of it
    QVERIFY(axis(Qt::Vertical)->max() < high);
    QVERIFY(axis(Qt::Vertical)->max() >= before - 1e-12);
}

void TestFigure::plotStaysWhileLabelsGrow_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("the window's") << kSize;
    QTest::newRow("small") << QSizeF(540.0, 400.0);
    QTest::newRow("large") << QSizeF(1560.0, 900.0);
}

void TestFigure::plotStaysWhileLabelsGrow()
{
    QFETCH(const QSizeF, size);
    m_figure->chart()->resize(size);
    show(snapshotOf({.binCount = 1})); // labels such as 1.0
    const double left = m_figure->chart()->plotArea().left();
    for (const kl::Parameters& parameters : {kl::Parameters {}, kl::Parameters {.binCount = 1000}, // 0.005
             kl::Parameters {.sampleCount = 100'000, .sigma = 0.05, .binCount = 1000},
             kl::Parameters {.sampleCount = 2, .binCount = 3}, kl::Parameters {.sigma = 5.0, .binCount = 1000}}) {
        show(snapshotOf(parameters));
        const double now = m_figure->chart()->plotArea().left();
        QVERIFY2(std::abs(now - left) < 1.0, shown(parameters.binCount, now, left).constData());
        QVERIFY(m_figure->chart()->plotArea().right() <= size.width());
    }
}

void TestFigure::legendStandsWhereNothingIs_data()
{
    QTest::addColumn<kl::Parameters>("parameters");
    QTest::newRow("the notebook") << kl::Parameters {};
    QTest::newRow("nearly normal") << kl::Parameters {.sigma = 0.05};
    QTest::newRow("heavy tail") << kl::Parameters {.sigma = 3.0};
    QTest::newRow("a thousand bins") << kl::Parameters {.binCount = 1000};
    QTest::newRow("few bins") << kl::Parameters {.binCount = 8};
}

void TestFigure::legendStandsWhereNothingIs()
{
    QFETCH(const kl::Parameters, parameters);
    show(snapshotOf(parameters));
    const QRectF legend = m_figure->chart()->legend()->geometry();
    QVERIFY2(m_figure->chart()->plotArea().contains(legend), "outside the plot");
    for (const int i : {0, 1}) {
        const QList<QPointF> points = series(i)->points();
        for (qsizetype at = 1; at < points.size(); ++at) {
            const QPointF from = m_figure->chart()->mapToPosition(points[at - 1], series(i));
            const QPointF to = m_figure->chart()->mapToPosition(points[at], series(i));
            for (int part = 0; part <= 20; ++part)
                QVERIFY2(!legend.contains(from + (to - from) * part / 20.0), "a curve runs through the legend");
        }
    }
}

void TestFigure::oneBinIsToBeSeen()
{
    // One point has no line: it needs a mark, and both are at the same place.
    show(snapshotOf({.binCount = 1}));
    const QImage image = painted();
    QRect area = m_figure->chart()->plotArea().toRect();
    area.setRight(static_cast<int>(m_figure->chart()->legend()->geometry().left()) - 1); // not the legend's samples
    QVERIFY(pixelsOf(image, area, QColor(0x00, 0x72, 0xB2)) > 10);
    QVERIFY(pixelsOf(image, area, QColor(0xD5, 0x5E, 0x00)) > 10);
}

void TestFigure::newColoursAtOnce()
{
    show(snapshotOf(kl::Parameters {}));
    QVERIFY(painted().pixelColor(2, 2).lightness() > 240);
    m_figure->setStyle(styleOf(theme::Appearance::Dark));
    const theme::FigureColours dark = theme::figureColours(theme::palette(theme::Appearance::Dark));
    QCOMPARE(painted().pixelColor(2, 2), dark.background);
    QCOMPARE(axis(Qt::Vertical)->labelsColor(), dark.text);
    QCOMPARE(m_figure->chart()->legend()->labelColor(), dark.text);
    QCOMPARE(series(0)->pen().color(), QColor(0x56, 0xB4, 0xE9)); // the same hues, lighter
    QCOMPARE(series(1)->pen().color(), QColor(0xF0, 0x8A, 0x3C));
}

void TestFigure::viewFollowsThePalette()
{
    ChartPane pane;
    pane.resize(700, 500);
    const SnapshotPointer snapshot = snapshotOf(kl::Parameters {});
    pane.setContent({.shown = Shown(snapshot)});
    auto* view = pane.findChild<PlotView*>();
    for (const auto appearance : {theme::Appearance::Dark, theme::Appearance::Light}) {
        const QPalette palette = theme::palette(appearance);
        pane.setPalette(palette);
        QCOMPARE(view->grab().toImage().pixelColor(3, 3), palette.color(QPalette::Base));
    }
}

void TestFigure::viewLetsMouseAndWheelThrough()
{
    ChartPane pane;
    pane.resize(700, 500);
    pane.show();
    const SnapshotPointer snapshot = snapshotOf(kl::Parameters {});
    pane.setContent({.shown = Shown(snapshot)});
    auto* view = pane.findChild<PlotView*>();
    QVERIFY(!turnWheel(*view->viewport(), 1)); // QChartView alone would swallow it
    const QRect rect = view->viewport()->rect();
    for (const QPoint& place : {rect.center(), rect.topLeft(), rect.bottomRight()}) {
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(view->viewport(), Qt::RightButton, {}, place);
    }
    QCOMPARE(qobject_cast<QValueAxis*>(view->chart()->axes(Qt::Vertical).constFirst())->min(), 0.0); // nothing zoomed
}

QTEST_MAIN(TestFigure)
#include "tst_figure.moc"
