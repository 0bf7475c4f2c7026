// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure.h"

#include "tests/ui/mouse.h"
#include "tests/ui/snapshots.h"
#include "ui/charts/axiswords.h"
#include "ui/charts/beyond.h"
#include "ui/charts/chartpane.h"
#include "ui/charts/curvenames.h"
#include "ui/charts/decades.h"
#include "ui/charts/figurenames.h"
#include "ui/charts/figuresheet.h"
#include "ui/charts/plotview.h"
#include "ui/charts/traces.h"

#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsScene>
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

    void contentIsWhatTheViewShows();
    void contentHasTheBandOfItsOwnUncertaintyOnly();
    void summaryNamesEverything();
    void summaryNamesTheTreatment_data();
    void summaryNamesTheTreatment();

    void seriesHoldThePoints();
    void axesReachFromFirstToLastEdge_data();
    void axesReachFromFirstToLastEdge();
    void numbersOnTheAxes_data();
    void numbersOnTheAxes();
    void axesDependOnNothingBefore();
    void legendNamesBoth();
    void legendHasTheDashes();
    void pAndQDifferInMoreThanColour();
    void titleOnlyWhereAsked();
    void nothingIsMadeAnew();
    void yAxisDoesNotJump();
    void yAxisFollowsWhereItMust();
    void plotStaysWhileLabelsGrow_data();
    void plotStaysWhileLabelsGrow();
    void ourLayoutIsTheCharts_data();
    void ourLayoutIsTheCharts();
    void legendStandsWhereNothingIs_data();
    void legendStandsWhereNothingIs();
    void wordsHaveRoom_data();
    void wordsHaveRoom();
    void filesKeepTheirLegend();
    void oneBinIsALineOverAllOfIt();
    void marksAreWhole();
    void heldAxesDependOnTheScaleAlone_data();
    void heldAxesDependOnTheScaleAlone();
    void heldLinesAreDensities();
    void heldRangeNamesWhatIsBeyond();
    void notesLeaveTheAxisItsName();
    void notesNeverTouch();
    void curveBeyondTheTopSaysHowFar();
    void whatIsAboveTheTopIsSeenToBe();
    void logarithmicAxisHoldsEveryValue_data();
    void logarithmicAxisHoldsEveryValue();
    void allFitsInTheHeldScaleOfAll();
    void legendNamesWhatIsShown();
    void pinnedIsNamedByWhatDiffers();
    void namesStandAtTheirCurves();
    void oneNameWhereTheyCoincide();
    void namesStandWhereTheirCurveIsOutermost();
    void skippedBinsAreHatchedAlways_data();
    void skippedBinsAreHatchedAlways();
    void fineBinsHaveFineLines();
    void populationsAreToldApartFromSamples();
    void tracesAreFaintAndInNobodysWay();
    void tracesCompareWithTheCurves();
    void legendIsNeverCut_data();
    void legendIsNeverCut();
    void legendHasItsOwnGround();
    void lastNumberHasRoomBesideIt();
    void levelsCanBeReadFromALogarithmicAxis_data();
    void levelsCanBeReadFromALogarithmicAxis();
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

void TestFigure::contentIsWhatTheViewShows()
{
    const Shown shown(snapshotOf({1, 2, 0}, {0, 2, 1}));
    const SnapshotPointer pinned = snapshotOf({1, 1, 1}, {1, 1, 1});
    kl::Uncertainty uncertainty;
    uncertainty.parameters = shown.snapshot().parameters;
    uncertainty.spread.seeds = kl::kSpreadSeeds;
    uncertainty.spread.pLow = Eigen::ArrayXd::Constant(3, 0.1);
    uncertainty.spread.pHigh = Eigen::ArrayXd::Constant(3, 0.2);
    uncertainty.spread.qLow = Eigen::ArrayXd::Constant(3, 0.3);
    uncertainty.spread.qHigh = Eigen::ArrayXd::Constant(3, 0.4);

    const FigureContent plain = figureContent(shown, {}, &uncertainty);
    QCOMPARE(plain.shown.snapshotPointer(), shown.snapshotPointer());
    QCOMPARE(plain.pExact.size() + plain.qExact.size(), 0);
    QCOMPARE(plain.pLow.size() + plain.pHigh.size() + plain.qLow.size() + plain.qHigh.size(), 0);
    QVERIFY(!plain.pinned);

    const FigureContent all = figureContent(shown, {.terms = true, .exact = true, .band = true}, &uncertainty, pinned);
    QVERIFY(all.pExact.size() == 3 && (all.pExact == shown.explanation().decompositions.pMass).all());
    QVERIFY(all.qExact.size() == 3 && (all.qExact == shown.explanation().decompositions.qMass).all());
    for (const auto& [values, each] :
        {std::pair(all.pLow, 0.1), std::pair(all.pHigh, 0.2), std::pair(all.qLow, 0.3), std::pair(all.qHigh, 0.4)}) {
        QCOMPARE(values.size(), 3);
        QVERIFY((values == each).all());
    }
    QCOMPARE(all.pinned, pinned);
}

void TestFigure::contentHasTheBandOfItsOwnUncertaintyOnly()
{
    const Shown shown(snapshotOf({1, 2, 0}, {0, 2, 1}));
    kl::Uncertainty other;
    other.parameters = shown.snapshot().parameters;
    other.parameters.seed += 1;
    other.spread.pLow = other.spread.pHigh = other.spread.qLow = other.spread.qHigh = Eigen::ArrayXd::Zero(3);
    QCOMPARE(figureContent(shown, {.band = true}, &other).pLow.size(), 0);
    QCOMPARE(figureContent(shown, {.band = true}).pLow.size(), 0);
}

void TestFigure::axesReachFromFirstToLastEdge_data()
{
    QTest::addColumn<kl::Parameters>("parameters");
    QTest::newRow("the notebook") << kl::Parameters {};
    QTest::newRow("fewest of everything") << kl::Parameters {2, 0.001, 1, 0};
    QTest::newRow("two values in a thousand bins") << kl::Parameters {.sampleCount = 2, .binCount = 1000};
    QTest::newRow("heaviest tail") << kl::Parameters {.sigma = 5.0, .binCount = 1000};
}

void TestFigure::summaryNamesEverything()
{
    // Values of the golden case, rounded by hand to four digits: 0.126109…, 0.105733…
    const QString summary = figure::summary(*snapshotOf(parametersOf(goldenCase(u"s7_n10000_sigma0.5_b79"_s))));
    QVERIFY2(
        names(summary.toUtf8(), {"KL(P‖Q) = 0.1261", "KL(Q‖P) = 0.1057", "N = 10\u202F000", "σ = 0.5", "79", "seed 7"}),
        qPrintable(summary));
}

void TestFigure::summaryNamesTheTreatment_data()
{
    QTest::addColumn<kl::Parameters>("parameters");
    QTest::addColumn<QString>("end");
    QTest::newRow("the notebook's") << kl::Parameters {.sampleCount = 50, .pseudocount = 3.0} << u"seed 42)"_s;
    QTest::newRow("strict") << kl::Parameters {.sampleCount = 50, .emptyBins = kl::EmptyBins::Strict}
                            << u"seed 42; empty bins by the definition)"_s;
    QTest::newRow("smooth") << kl::Parameters {.sampleCount = 50,
        .emptyBins = kl::EmptyBins::Smooth,
        .pseudocount = 0.000001}
                            << u"seed 42; smoothed with α = 1\u202F×\u202F10⁻⁶)"_s;
    QTest::newRow("renormalise") << kl::Parameters {.sampleCount = 50, .emptyBins = kl::EmptyBins::Renormalise}
                                 << u"seed 42; shared bins, rescaled)"_s;
}

void TestFigure::summaryNamesTheTreatment()
{
    QFETCH(const kl::Parameters, parameters);
    QFETCH(const QString, end);
    const QString summary = figure::summary(*snapshotOf(parameters));
    QVERIFY2(summary.endsWith(end), qPrintable(summary));
}

void TestFigure::seriesHoldThePoints()
{
    const SnapshotPointer snapshot = snapshotOf(kl::Parameters {});
    show(snapshot);
    const Eigen::ArrayXd centres = snapshot->histograms.binCentres();
    for (const auto& [i, mass] :
        {std::pair(0, &snapshot->histograms.p.mass), std::pair(1, &snapshot->histograms.q.mass)}) {
        QList<QPointF> points;
        for (Eigen::Index bin = 0; bin < centres.size(); ++bin)
            points << QPointF(centres[bin], (*mass)[bin]);
        QCOMPARE(series(i)->points(), points);
    }
    for (const int i : {0, 1}) {
        QCOMPARE(series(i)->pen().widthF(), 2.5);
        QVERIFY(series(i)->isVisible());
        QCOMPARE(series(i)->attachedAxes().size(), 2);
    }
}

void TestFigure::axesReachFromFirstToLastEdge()
{
    QFETCH(const kl::Parameters, parameters);
    const SnapshotPointer snapshot = snapshotOf(parameters);
    show(snapshot);
    const kl::Histograms& histograms = snapshot->histograms;
    // And a little beyond, 1.5 % on either side: a bar in the first bin is not the axis.
    const double low = histograms.binEdges[0];
    const double high = histograms.binEdges[parameters.binCount];
    QCOMPARE(axis(Qt::Horizontal)->min(), low - 0.015 * (high - low));
    QCOMPARE(axis(Qt::Horizontal)->max(), high + 0.015 * (high - low));
    QCOMPARE(axis(Qt::Vertical)->min(), 0.0);
    const double highest = std::max(histograms.p.mass.maxCoeff(), histograms.q.mass.maxCoeff());
    QVERIFY(axis(Qt::Vertical)->max() >= highest);
    QVERIFY2(axis(Qt::Vertical)->max() <= 2.0 * highest, "most of the figure is empty");
    for (const auto orientation : {Qt::Horizontal, Qt::Vertical}) {
        const auto& layout = m_figure->frame().layout();
        const auto& ticks = orientation == Qt::Horizontal ? layout.xTicks : layout.yTicks;
        QVERIFY2(ticks.size() >= 2 && ticks.size() <= 16, QByteArray::number(qulonglong(ticks.size())).constData());
    }
    // The last number is not below the highest, and there is room above it.
    const double last = m_figure->frame().layout().yTicks.back().place;
    QVERIFY2(last >= highest, shown(last, highest).constData());
    QVERIFY2(axis(Qt::Vertical)->max() >= 1.04 * last, shown(axis(Qt::Vertical)->max(), last).constData());
}

void TestFigure::numbersOnTheAxes_data()
{
    QTest::addColumn<kl::Parameters>("parameters");
    QTest::addColumn<QStringList>("y"); // what is to be read there, by hand
    QTest::newRow("the notebook") << kl::Parameters {}
                                  << QStringList {u"0.00"_s, u"0.02"_s, u"0.04"_s, u"0.06"_s, u"0.08"_s, u"0.10"_s};
    QTest::newRow("one bin") << kl::Parameters {.binCount = 1}
                             << QStringList {u"0.0"_s, u"0.2"_s, u"0.4"_s, u"0.6"_s, u"0.8"_s, u"1.0"_s};
}

void TestFigure::numbersOnTheAxes()
{
    QFETCH(const kl::Parameters, parameters);
    show(snapshotOf(parameters));
    const auto labels = [](const std::vector<PlotFrame::Tick>& ticks) {
        QStringList result;
        for (const PlotFrame::Tick& tick : ticks)
            result << tick.label;
        return result;
    };
    QTEST(labels(m_figure->frame().layout().yTicks), "y");
    const QStringList x = labels(m_figure->frame().layout().xTicks);
    QVERIFY2(x.contains(u"\u22122"_s) && x.contains(u"0"_s), qPrintable(x.join(u'|'))); // a true minus
    QVERIFY(!x.join(QString()).contains(u'-'));
}

void TestFigure::axesDependOnNothingBefore()
{
    const SnapshotPointer notebook = snapshotOf(kl::Parameters {});
    show(notebook);
    const double first = axis(Qt::Vertical)->max();
    const QRectF legend = m_figure->legendPlace();
    for (const kl::Parameters& other : {kl::Parameters {.sigma = 0.05}, kl::Parameters {.sigma = 1.2},
             kl::Parameters {.binCount = 60}, kl::Parameters {.binCount = 1}, kl::Parameters {.binCount = 1000}}) {
        show(snapshotOf(other));
        show(notebook);
        QCOMPARE(axis(Qt::Vertical)->max(), first);
        QCOMPARE(m_figure->legendPlace(), legend);
    }
    // While something is dragged it may hold; let go, it settles.
    m_figure->setHolding(true);
    show(snapshotOf({.binCount = 60}));
    show(notebook);
    m_figure->setHolding(false);
    QCOMPARE(axis(Qt::Vertical)->max(), first);
    QCOMPARE(m_figure->legendPlace(), legend);
}

void TestFigure::legendNamesBoth()
{
    show(snapshotOf({.sigma = 0.5}));
    const auto labels = [this] { return m_figure->legendNames(); };
    QCOMPARE(labels().size(), 3); // and the skipped bins, which there are
    QVERIFY2(labels()[0].startsWith(u'P') && labels()[0].contains(u"log-normal, σ = 0.5"_s), qPrintable(labels()[0]));
    QVERIFY2(labels()[1].startsWith(u'Q') && labels()[1].contains(u"normal"_s), qPrintable(labels()[1]));
    show(snapshotOf({.sigma = 1.25}));
    QVERIFY2(labels()[0].contains(u"σ = 1.25"_s), qPrintable(labels()[0]));
}

void TestFigure::legendHasTheDashes()
{
    show(snapshotOf(kl::Parameters {}));
    const QImage image = painted();
    const QRect legend = m_figure->legendPlace().toRect();
    const auto piecesOf = [&](int i) { // of the key's line, in the row of pixels that has most
        int most = 0;
        for (int y = legend.top(); y <= legend.bottom(); ++y) {
            int pieces = 0;
            bool wasInside = false;
            for (int x = legend.left(); x <= legend.right(); ++x) {
                const bool isInside = image.pixelColor(x, y) == series(i)->pen().color();
                pieces += isInside && !wasInside ? 1 : 0;
                wasInside = isInside;
            }
            most = std::max(most, pieces);
        }
        return most;
    };
    QCOMPARE(piecesOf(0), 1);
    QVERIFY2(piecesOf(1) >= 2, "Q's key shows no dashes");
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
    const auto title = [this] { return m_figure->frame().layout().titleLines.join(u' '); };
    QCOMPARE(title(), QString());
    Figure::Style style = styleOf(theme::Appearance::Light);
    style.caption = true;
    m_figure->setStyle(style);
    QCOMPARE(title().simplified(), figure::summary(*snapshot).simplified());
    show(snapshotOf({.seed = 1}));
    QVERIFY(title().contains(u"seed 1"_s));
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
    m_figure->setHolding(true);
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
    ChartPane pane;
    pane.resize(size.toSize());
    auto* view = pane.findChild<PlotView*>(u"figureView"_s);
    const auto plotOf = [&](const kl::Parameters& parameters) {
        pane.setContent({.shown = Shown(snapshotOf(parameters))});
        return view->chart()->plotArea();
    };
    const double left = plotOf({.binCount = 1}).left(); // labels such as 1.0
    for (const kl::Parameters& parameters : {kl::Parameters {}, kl::Parameters {.binCount = 1000}, // 0.005
             kl::Parameters {.sampleCount = 100'000, .sigma = 0.05, .binCount = 1000},
             kl::Parameters {.sampleCount = 2, .binCount = 3}, kl::Parameters {.sigma = 5.0, .binCount = 1000}}) {
        const double now = plotOf(parameters).left();
        QVERIFY2(std::abs(now - left) < 1.0, shown(parameters.binCount, now, left).constData());
    }
}

void TestFigure::ourLayoutIsTheCharts_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("60 × 40 mm") << QSizeF(226.8, 151.2);
    QTest::newRow("the window's") << kSize;
}

void TestFigure::ourLayoutIsTheCharts()
{
    // What we draw and what Qt Charts draws have one plot between them.
    QFETCH(const QSizeF, size);
    m_figure->chart()->resize(size);
    show(snapshotOf(kl::Parameters {}));
    const QRectF ours = m_figure->frame().plotArea();
    const QRectF theirs = m_figure->chart()->plotArea();
    for (const auto& [a, b] : {std::pair(ours.left(), theirs.left()), std::pair(ours.top(), theirs.top()),
             std::pair(ours.right(), theirs.right()), std::pair(ours.bottom(), theirs.bottom())})
        QVERIFY2(isClose(a, b, 1e-6), shown(a, b).constData());
    const QPointF peak = series(0)->points().at(30);
    const QPointF chartPoint = m_figure->chart()->mapToPosition(peak, series(0));
    const QPointF ourPoint = m_figure->frame().toChart(peak.x(), peak.y());
    QVERIFY(isClose(chartPoint.x(), ourPoint.x(), 1e-6) && isClose(chartPoint.y(), ourPoint.y(), 1e-6));
}

void TestFigure::legendStandsWhereNothingIs_data()
{
    QTest::addColumn<kl::Parameters>("parameters");
    QTest::newRow("the notebook") << kl::Parameters {};
    QTest::newRow("nearly normal") << kl::Parameters {.sigma = 0.05};
    QTest::newRow("heavy tail") << kl::Parameters {.sigma = 3.0};
    QTest::newRow("a thousand bins") << kl::Parameters {.binCount = 1000};
    QTest::newRow("few bins") << kl::Parameters {.binCount = 8};
    QTest::newRow("two bins") << kl::Parameters {.binCount = 2};
    QTest::newRow("three bins") << kl::Parameters {.sigma = 0.05, .binCount = 3};
    QTest::newRow("two values") << kl::Parameters {.sampleCount = 2};
}

void TestFigure::legendStandsWhereNothingIs()
{
    QFETCH(const kl::Parameters, parameters);
    // A screen's, a column of a journal's at 10 points, and the smallest.
    for (const QSizeF& size : {kSize, QSizeF(336.0, 201.6), QSizeF(226.8, 151.2)}) {
        m_figure->chart()->resize(size);
        show(snapshotOf(parameters));
        QCOMPARE(m_figure->chart()->size(), size); // it does not grow beyond its picture
        const QRectF legend = m_figure->legendPlace();
        const QRectF plot = m_figure->frame().plotArea();
        QVERIFY2(QRectF(QPointF(), size).contains(legend), "outside the figure");
        QVERIFY2(plot.contains(legend) || legend.bottom() <= plot.top(), "half in the plot");
        for (const int i : {0, 1}) {
            const QList<QPointF> points = series(i)->points();
            for (qsizetype at = 1; at < points.size(); ++at) {
                const QPointF from = m_figure->frame().toChart(points[at - 1].x(), points[at - 1].y());
                const QPointF to = m_figure->frame().toChart(points[at].x(), points[at].y());
                for (int part = 0; part <= 20; ++part)
                    QVERIFY2(!legend.contains(from + (to - from) * part / 20.0), "a curve runs through the legend");
            }
        }
    }
}

void TestFigure::wordsHaveRoom_data()
{
    QTest::addColumn<QSize>("pixels");
    QTest::addColumn<int>("dpi");
    for (const int dpi : {96, 200, 300, 600}) {
        for (const QSizeF& mm : {QSizeF(60, 40), QSizeF(85, 50), QSizeF(88.9, 53.3), QSizeF(180, 90), QSizeF(420, 297)})
            QTest::addRow("%g × %g mm, %d dpi", mm.width(), mm.height(), dpi) << (mm / 25.4 * dpi).toSize() << dpi;
    }
    QTest::newRow("a journal's column") << QSize(1050, 630) << 300;
    QTest::newRow("two inches") << QSize(400, 300) << 200;
}

void TestFigure::wordsHaveRoom()
{
    QFETCH(const QSize, pixels);
    QFETCH(const int, dpi);
    const SnapshotPointer snapshot = snapshotOf({.sampleCount = 10'000,
        .sigma = 0.123456789,
        .seed = 4'294'967'295,
        .emptyBins = kl::EmptyBins::Smooth,
        .pseudocount = 0.123456789});
    const FigureSheet sheet({.shown = Shown(snapshot)},
        {.width = static_cast<double>(pixels.width()),
            .height = static_cast<double>(pixels.height()),
            .unit = LengthUnit::Pixels,
            .dpi = dpi});
    const Figure* const figure = &sheet.figure();
    const QSizeF size = sheet.size();
    const PlotFrame::Layout& layout = figure->frame().layout();
    const QFontMetricsF metrics(figureFont({}));
    QVERIFY2(layout.plot.width() > 0.5 * size.width() && layout.plot.height() > 0.3 * size.height(), "no plot is left");
    QVERIFY(!layout.titleLines.isEmpty());
    for (const QString& line : layout.titleLines)
        QVERIFY2(metrics.horizontalAdvance(line) <= size.width(), qPrintable(line));
    QVERIFY2(QRectF(QPointF(), size).contains(figure->legendPlace()), "the legend leaves the picture");
    qreal last = 0.0;
    for (const PlotFrame::Tick& tick : layout.xTicks) {
        const qreal centre = figure->frame().toChart(tick.place, 0.0).x();
        const qreal half = metrics.horizontalAdvance(tick.label) / 2.0;
        QVERIFY2(centre - half > last && centre + half <= size.width(), qPrintable(tick.label));
        last = centre + half;
    }
}

/// On a small screen the names at the curves will do; a file has nobody to ask.
void TestFigure::filesKeepTheirLegend()
{
    const Shown shown(snapshotOf(kl::Parameters {}));
    const FigureContent content = figureContent(shown, {.terms = true, .exact = true, .held = true});
    for (const FigureOptions& options : {FigureOptions {.width = 88.9, .height = 53.3, .unit = LengthUnit::Millimetres},
             FigureOptions {.width = 2.0, .height = 1.5}}) {
        const FigureSheet sheet(content, options);
        QVERIFY(sheet.figure().labels().legend().isVisible());
        QVERIFY2(sheet.figure().legendPlace().height() > 1.0, "a file has its legend");
    }
}

void TestFigure::oneBinIsALineOverAllOfIt()
{
    const SnapshotPointer one = snapshotOf({.binCount = 1});
    const Eigen::ArrayXd& edges = one->histograms.binEdges;
    for (const bool logarithmic : {false, true}) {
        m_figure->setContent({.shown = Shown(one), .scale = {.logarithmic = logarithmic}});
        for (const int i : {0, 1}) {
            QCOMPARE(series(i)->points().size(), 3);
            QCOMPARE(series(i)->points().constFirst().x(), edges[0]);
            QCOMPARE(series(i)->points().constLast().x(), edges[1]);
            for (const QPointF& point : series(i)->points())
                QCOMPARE(point.y(), logarithmic ? 0.0 : 1.0);
        }
        // Not on the frame's edge.
        QVERIFY(
            m_figure->frame().toChart(0.0, series(0)->points()[0].y()).y() > m_figure->frame().plotArea().top() + 8);
        QCOMPARE(m_figure->labels().names().names().size(), 1U);
        QCOMPARE(m_figure->labels().names().names()[0].text.plain(), u"P, Q"_s);
        QVERIFY(!m_figure->labels().names().names()[0].place.isEmpty());
    }
    m_figure->setContent({.shown = Shown(one), .scale = {.held = true, .low = -1.0, .high = 1.0}});
    QCOMPARE(series(0)->points().constFirst().x(), -1.0); // cut to what is seen
    QCOMPARE(series(0)->points().constLast().x(), 1.0);
    const double density = 1.0 / (edges[1] - edges[0]);
    QVERIFY(isClose(series(0)->points().constFirst().y(), density, 1e-12));
}

void TestFigure::marksAreWhole()
{
    const auto isNear = [](const QColor& pixel, const QColor& colour) {
        return std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green())
            + std::abs(pixel.blue() - colour.blue())
            < 90;
    };
    const QColor p(0x00, 0x72, 0xB2);
    const QColor q(0xD5, 0x5E, 0x00);
    // P and Q are 1 in their only bin: P's disc in Q's ring.
    const SnapshotPointer one = snapshotOf({.binCount = 1});
    show(one);
    const QPointF mark = m_figure->frame().toChart(one->histograms.binCentres()[0], 1.0);
    const QImage image = painted();
    const auto at = [&](qreal y) { return image.pixelColor((mark + QPointF(0.0, y)).toPoint()); };
    QVERIFY2(isNear(at(0.0), p), "no disc");
    QVERIFY2(isNear(at(-4.0), q) || isNear(at(-3.5), q), "no ring");
    QVERIFY2(!isNear(at(-7.0), q) && !isNear(at(7.0), q), "a large mark");

    // P is 0 in the last bin: the mark sits on the axis, half of it below.
    show(snapshotOf({2, 2, 0}, {1, 1, 2}));
    const QPointF low = m_figure->frame().toChart(series(0)->points().at(2).x(), 0.0);
    const QImage again = painted();
    const auto isAtLow = [&](qreal y) { return isNear(again.pixelColor((low + QPointF(0.0, y)).toPoint()), p); };
    QCOMPARE(low.y(), m_figure->frame().plotArea().bottom());
    QVERIFY2(isAtLow(-1.5) && isAtLow(1.5), "half a mark");
}

void TestFigure::heldAxesDependOnTheScaleAlone_data()
{
    QTest::addColumn<bool>("logarithmic");
    QTest::newRow("linear") << false;
    QTest::newRow("logarithmic") << true;
}

void TestFigure::heldAxesDependOnTheScaleAlone()
{
    QFETCH(const bool, logarithmic);
    const PlotScale scale {.held = true, .logarithmic = logarithmic, .low = -4.0, .high = 6.0, .top = 1.0};
    std::optional<double> top;
    for (const kl::Parameters& parameters : {kl::Parameters {}, kl::Parameters {.sigma = 0.05},
             kl::Parameters {.sigma = 3.0}, kl::Parameters {.sampleCount = 50, .binCount = 1000}}) {
        m_figure->setContent({.shown = Shown(snapshotOf(parameters)), .scale = scale});
        QCOMPARE(axis(Qt::Horizontal)->min(), -4.0);
        QCOMPARE(axis(Qt::Horizontal)->max(), 6.0);
        QCOMPARE(axis(Qt::Vertical)->max(), top.value_or(axis(Qt::Vertical)->max()));
        top = axis(Qt::Vertical)->max();
    }
    QCOMPARE(*top, 1.0); // a density of 1, or log₁₀ of ten times as much
}

void TestFigure::heldLinesAreDensities()
{
    // Bins of width 1 from −2 to 2: P has 1, 4, 0, 3 of 8 values, so its densities are these eighths.
    const SnapshotPointer snapshot = snapshotOf({1, 4, 0, 3}, {2, 2, 2, 2});
    m_figure->setContent({.shown = Shown(snapshot), .scale = {.held = true, .low = -4.0, .high = 6.0}});
    // On to the outer edges, for what is in a bin is in all of it.
    QCOMPARE(series(0)->points(),
        (QList<QPointF> {{-2.0, 0.125}, {-1.5, 0.125}, {-0.5, 0.5}, {0.5, 0.0}, {1.5, 0.375}, {2.0, 0.375}}));
    // Of width 2, half as much.
    const SnapshotPointer wide = snapshotOf({1, 1}, {1, 1});
    m_figure->setContent({.shown = Shown(wide), .scale = {.held = true, .low = -4.0, .high = 6.0}});
    QCOMPARE(series(0)->points(), (QList<QPointF> {{-2.0, 0.25}, {-1.0, 0.25}, {1.0, 0.25}, {2.0, 0.25}}));
    // The numbers are the snapshot's whatever the scale.
    QCOMPARE(snapshot->histograms.p.mass[1], 0.5);
}

void TestFigure::heldRangeNamesWhatIsBeyond()
{
    const theme::FigureColours colours = theme::figureColours(theme::palette(theme::Appearance::Light));
    const auto beyondOf = [&](const SnapshotPointer& snapshot, double low, double high) {
        const Beyond notes = beyond(*snapshot, {.held = true, .low = low, .high = high}, colours);
        return std::pair(notes.left.empty() ? QString() : notes.left[0].plain(),
            notes.right.empty() ? QString() : notes.right[0].plain());
    };
    const SnapshotPointer snapshot = snapshotOf({1, 4, 0, 3}, {0, 8, 0, 0}); // bins of width 1 from −2
    QVERIFY(beyond(*snapshot, {}, colours).left.empty()); // nothing is beyond the whole range
    auto [left, right] = beyondOf(snapshot, -1.0, 1.0);
    QCOMPARE(left, u"← 12.5\u202F% of P, down to \u22122.0"_s);
    QCOMPARE(right, u"37.5\u202F% of P, up to 2.0 →"_s);
    QCOMPARE(beyond(*snapshot, {.held = true, .low = -1.0, .high = 1.0}, colours).left[0].pieces.back().colour,
        colours.pText);
    QCOMPARE(beyondOf(snapshot, -4.0, 6.0), std::pair(QString(), QString()));
    // One note a side. A bin that is partly outside counts with that part: by hand, a twentieth of the first bin of P,
    // which is an eighth of it.
    QCOMPARE(beyondOf(snapshot, -1.95, 6.0).first, u"← 0.6\u202F% of P, down to \u22122.0"_s);
    // Not where that would be much: nobody knows on which side of the edge the values are.
    QCOMPARE(beyondOf(snapshot, -0.5, 6.0).first, u"← bins down to \u22122.0"_s);
    const SnapshotPointer wide = snapshotOf({8}, {8});
    QCOMPARE(beyondOf(wide, -1.0, 0.5), std::pair(u"← bins down to \u22122.0"_s, u"bins up to 2.0 →"_s));
    QCOMPARE(beyondOf(wide, -1.99999, 2.0).first, u"← less than 0.01\u202F% of P and of Q, down to \u22122.0"_s);
    // What both have in common is said once, in ever fewer words.
    const SnapshotPointer alike = snapshotOf({1, 3, 3, 1}, {1, 3, 3, 1});
    QCOMPARE(beyondOf(alike, -1.0, 2.0).first, u"← 12.5\u202F% of P and of Q, down to \u22122.0"_s);
    const PlotFrame::Note note = beyond(*alike, {.held = true, .low = -1.0, .high = 2.0}, colours).left;
    QVERIFY(note.size() > 1);
    for (std::size_t i = 1; i < note.size(); ++i)
        QVERIFY(note[i].plain().size() < note[i - 1].plain().size());
}

void TestFigure::notesNeverTouch()
{
    const ColouredText words {{{u"← a good deal of words about Q"_s, Qt::black}}};
    PlotFrame frame(u"Value"_s, {});
    const std::unique_ptr<QChart> chart(frame.chart());
    frame.setNotes({words}, {words});
    frame.setMinimumSides(90, 0);
    int both = 0;
    for (qreal width = 300.0; width < 900.0; width += 10.0) {
        chart->resize(width, 300.0);
        frame.layOut();
        const std::vector<AxisWords::Note> notes = axisWords(frame).notes;
        if (notes.size() < 2)
            continue;
        ++both;
        QVERIFY2(notes[1].left - notes[0].right >= frame.metrics().height() - 1e-6, QByteArray::number(width));
    }
    QVERIFY(both > 0);
    // Where little of one sample lies beyond, in signs if words have no room.
    const PlotFrame::Note note = beyond(*snapshotOf({99'999, 0, 0, 1}, {100'000, 0, 0, 0}),
        {.held = true, .low = -2.0, .high = 1.0}, theme::figureColours(theme::palette(theme::Appearance::Light)))
                                     .right;
    QCOMPARE(note.back().plain(), u"< 0.01\u202F% of P →"_s);
}

void TestFigure::notesLeaveTheAxisItsName()
{
    // A figure's words stand in its SVG one by one; here they are looked for in the line below the numbers.
    const SnapshotPointer wide = snapshotOf({5, 3}, {4, 4});
    for (const QSizeF& size : {QSizeF(500.0, 300.0), QSizeF(900.0, 500.0)}) {
        const auto inkIn = [&](const PlotScale& scale) {
            m_figure->chart()->resize(size);
            m_figure->setContent({.shown = Shown(wide), .scale = scale});
            const QImage image = painted();
            const QRectF plot = m_figure->frame().plotArea();
            const qreal middle = plot.center().x();
            int count = 0;
            for (int y = static_cast<int>(plot.bottom()) + 20; y < static_cast<int>(size.height()); ++y) {
                for (int x = static_cast<int>(middle) - 12; x <= static_cast<int>(middle) + 12; ++x)
                    count += image.pixelColor(x, y).lightness() < 128 ? 1 : 0;
            }
            return count;
        };
        const int alone = inkIn({.held = true, .low = -4.0, .high = 4.0});
        QVERIFY(alone > 20);
        QCOMPARE(inkIn({.held = true, .low = -1.0, .high = 1.0}), alone);
    }
}

void TestFigure::curveBeyondTheTopSaysHowFar()
{
    const SnapshotPointer snapshot = snapshotOf({0, 8, 0, 0}, {2, 2, 2, 2}); // P's density is 1 in one bin
    const auto names = [this] {
        QStringList texts;
        for (const CurveNames::Name& name : m_figure->labels().names().names())
            texts << name.text.plain();
        return texts;
    };
    m_figure->setContent({.shown = Shown(snapshot), .scale = {.held = true, .low = -4.0, .high = 6.0, .top = 2.0}});
    QCOMPARE(names(), (QStringList {u"P"_s, u"Q"_s}));
    m_figure->setContent({.shown = Shown(snapshot), .scale = {.held = true, .low = -4.0, .high = 6.0, .top = 0.5}});
    QCOMPARE(names(), (QStringList {u"P, peak 1.00 ↑"_s, u"Q"_s}));
    // Each says so, or both at once.
    m_figure->setContent({.shown = Shown(snapshot), .scale = {.held = true, .low = -4.0, .high = 6.0, .top = 0.2}});
    QCOMPARE(names(), (QStringList {u"P, peak 1.00 ↑"_s, u"Q, peak 0.250 ↑"_s}));
    const SnapshotPointer same = snapshotOf({0, 8, 0, 0}, {0, 8, 0, 0});
    m_figure->setContent({.shown = Shown(same), .scale = {.held = true, .low = -4.0, .high = 6.0, .top = 0.5}});
    QCOMPARE(names(), QStringList {u"P and Q, peak 1.00 ↑"_s});
    // The populations too: the log-normal's density at σ = 3 is far above 1.
    m_figure->setContent(withExact({.shown = Shown(snapshotOf({.sampleCount = 1000, .sigma = 3.0})),
        .scale = {.held = true, .low = -4.0, .high = 6.0, .top = 1.0}}));
    QVERIFY2(names().constLast() == u"exact P ↑"_s, qPrintable(names().join(u'|')));
    for (const CurveNames::Name& name : m_figure->labels().names().names())
        QVERIFY(m_figure->frame().plotArea().contains(name.place));
}

void TestFigure::whatIsAboveTheTopIsSeenToBe()
{
    // Two values in a thousand bins: each a spike of a density of 250 and more, of which nothing lies in the range.
    const SnapshotPointer snapshot = snapshotOf({.sampleCount = 2, .sigma = 0.05, .binCount = 1000});
    m_figure->setContent(
        {.shown = Shown(snapshot), .scale = {.held = true, .logarithmic = true, .low = -4.0, .high = 6.0, .top = 1.0}});
    QVERIFY(series(0)->points().isEmpty() || !series(0)->isVisible());
    const QImage image = painted();
    const QRectF plot = m_figure->frame().plotArea();
    const QRect top(
        static_cast<int>(plot.left()) + 1, static_cast<int>(plot.top()), static_cast<int>(plot.width()) - 1, 9);
    QVERIFY(pixelsOf(image, top, QColor(0x00, 0x72, 0xB2)) > 20);
    QVERIFY(pixelsOf(image, top, QColor(0xD5, 0x5E, 0x00)) > 4);
    QCOMPARE(m_figure->labels().names().names().size(), 1U);
    QVERIFY(m_figure->labels().names().names()[0].text.plain().startsWith(u"P and Q, peak "_s));
    QVERIFY(!m_figure->labels().names().names()[0].place.isEmpty());
    QCOMPARE(m_figure->legendNames().size(), 2); // they are there
    // In another range they are not.
    m_figure->setContent({.shown = Shown(snapshot), .scale = {.held = true, .low = 3.0, .high = 4.0, .top = 1.0}});
    QCOMPARE(m_figure->legendNames(), QStringList());
}

void TestFigure::logarithmicAxisHoldsEveryValue_data()
{
    QTest::addColumn<kl::Parameters>("parameters");
    QTest::newRow("the notebook") << kl::Parameters {};
    QTest::newRow("one bin") << kl::Parameters {.binCount = 1};
    QTest::newRow("two values") << kl::Parameters {.sampleCount = 2};
    QTest::newRow("a long tail") << kl::Parameters {.sampleCount = 1'000'000, .sigma = 2.0, .binCount = 1000};
}

void TestFigure::logarithmicAxisHoldsEveryValue()
{
    QFETCH(const kl::Parameters, parameters);
    const SnapshotPointer snapshot = snapshotOf(parameters);
    m_figure->setContent({.shown = Shown(snapshot), .scale = {.logarithmic = true}});
    const double least = std::log10(1.0 / static_cast<double>(parameters.sampleCount));
    const double most
        = std::log10(std::max(snapshot->histograms.p.mass.maxCoeff(), snapshot->histograms.q.mass.maxCoeff()));
    QVERIFY2(axis(Qt::Vertical)->min() < least, shown(axis(Qt::Vertical)->min(), least).constData());
    QVERIFY2(axis(Qt::Vertical)->max() >= most, shown(axis(Qt::Vertical)->max(), most).constData());
    QVERIFY(!m_figure->frame().layout().yTicks.empty());
    QVERIFY2(m_figure->frame().layout().yTicks.back().place <= 0.0, "beyond a probability of 1");
}

void TestFigure::allFitsInTheHeldScaleOfAll()
{
    const FigureContent content {.shown = Shown(snapshotOf(kl::Parameters {})), .scale = {.held = true}};
    const PlotScale all = scaleOfAll(content);
    const kl::Histograms& histograms = content.shown.snapshot().histograms;
    QCOMPARE(all.low, histograms.binEdges[0]);
    QCOMPARE(all.high, histograms.binEdges[79]);
    const double width = (all.high - all.low) / 79.0;
    QVERIFY(all.top > histograms.p.mass.maxCoeff() / width);
}

void TestFigure::legendNamesWhatIsShown()
{
    const Shown shown(snapshotOf({1, 4, 0, 3}, {2, 2, 2, 2}));
    kl::Uncertainty uncertainty;
    uncertainty.parameters = shown.snapshot().parameters;
    uncertainty.spread.seeds = kl::kSpreadSeeds;
    for (Eigen::ArrayXd* edge :
        {&uncertainty.spread.pLow, &uncertainty.spread.pHigh, &uncertainty.spread.qLow, &uncertainty.spread.qHigh})
        *edge = Eigen::ArrayXd::Constant(4, 0.2);
    const auto namesOf = [&](const ViewOptions& view) {
        m_figure->setContent(figureContent(shown, view, &uncertainty));
        return m_figure->legendNames().mid(2);
    };
    const QString skipped = u"skipped bins"_s;
    QCOMPARE(namesOf({}), QStringList {skipped});
    QCOMPARE(namesOf({.exact = true}), (QStringList {u"exact masses"_s, skipped}));
    QCOMPARE(namesOf({.exact = true, .held = true}), (QStringList {u"exact density"_s, skipped}));
    QCOMPARE(namesOf({.band = true}), (QStringList {u"9 in 10 further samples"_s, skipped}));
    // What lies outside the range is not named. The bin that is skipped is the third, from 0 to 1.
    QCOMPARE(namesOf({.band = true, .held = true, .heldCentre = -1.5, .heldWidth = 1.0}),
        QStringList {u"9 in 10 further samples"_s});
    QCOMPARE(namesOf({.exact = true, .band = true, .held = true, .heldCentre = 100.0}), QStringList());
    const Shown strict(treated(shown.snapshotPointer(), kl::EmptyBins::Strict));
    m_figure->setContent(figureContent(strict, {.terms = true}));
    QCOMPARE(m_figure->legendNames().size(), 2); // none is skipped
}

void TestFigure::pinnedIsNamedByWhatDiffers()
{
    const kl::Parameters now {};
    QCOMPARE(figure::nameOfPinned(now, now), u"pinned"_s);
    QCOMPARE(figure::nameOfPinned({.sigma = 0.25}, now), u"pinned: σ 0.25"_s);
    QCOMPARE(figure::nameOfPinned({.sampleCount = 2000, .binCount = 1, .seed = 7}, now),
        u"pinned: N 2\u202F000, 1\u00A0bin, seed 7"_s);
    QCOMPARE(figure::nameOfPinned({.emptyBins = kl::EmptyBins::Smooth}, now), u"pinned: smoothed with α = 0.5"_s);
    m_figure->setContent({.shown = Shown(snapshotOf(now)), .pinned = snapshotOf({.sigma = 0.25})});
    QCOMPARE(m_figure->legendNames().at(2), u"pinned: σ 0.25"_s);
    const auto& entry = m_figure->labels().legend().entries().at(2);
    QCOMPARE(entry.pens.size(), 2U);
    QCOMPARE(entry.pens[0].color(), series(0)->pen().color()); // full colour
    QVERIFY(entry.pens[0].dashPattern() != series(0)->pen().dashPattern()); // and dotted
}

void TestFigure::namesStandAtTheirCurves()
{
    show(snapshotOf(kl::Parameters {}));
    const std::vector<CurveNames::Name>& names = m_figure->labels().names().names();
    QCOMPARE(names.size(), 2U);
    for (std::size_t i = 0; i < names.size(); ++i) {
        QVERIFY2(!names[i].place.isEmpty(), qPrintable(names[i].text.plain()));
        QVERIFY(m_figure->frame().plotArea().contains(names[i].place));
        QVERIFY(!names[i].place.intersects(m_figure->legendPlace()));
        double nearest = 1e9;
        for (const QPointF& point : series(static_cast<int>(i))->points()) {
            const QPointF at = m_figure->frame().toChart(point.x(), point.y());
            QVERIFY2(!names[i].place.contains(at), "on a curve");
            nearest = std::min(nearest, QLineF(at, names[i].place.center()).length());
        }
        QVERIFY2(nearest < 40.0, QByteArray::number(nearest).constData());
    }
}

void TestFigure::oneNameWhereTheyCoincide()
{
    const auto names = [this] {
        QStringList texts;
        for (const CurveNames::Name& name : m_figure->labels().names().names())
            texts << (name.place.isEmpty() ? u"nowhere"_s : name.text.plain());
        return texts;
    };
    show(snapshotOf({1, 4, 3, 0}, {1, 4, 3, 0}));
    QCOMPARE(names(), QStringList {u"P, Q"_s});
    const auto& pieces = m_figure->labels().names().names()[0].text.pieces;
    QVERIFY(pieces.front().colour != pieces.back().colour); // each letter as its curve
    show(snapshotOf({.sigma = 0.05}));
    QCOMPARE(names(), QStringList {u"P, Q"_s});
    show(snapshotOf(kl::Parameters {}));
    QCOMPARE(names(), (QStringList {u"P"_s, u"Q"_s}));
    // Of ragged ones both, though little room is left.
    m_figure->setContent(
        {.shown = Shown(snapshotOf({.binCount = 1000})), .scale = {.held = true, .low = -4.0, .high = 6.0}});
    QCOMPARE(names(), (QStringList {u"P"_s, u"Q"_s}));
}

void TestFigure::namesStandWhereTheirCurveIsOutermost()
{
    show(snapshotOf(kl::Parameters {}));
    const std::vector<CurveNames::Name>& names = m_figure->labels().names().names();
    QCOMPARE(names.size(), 2U);
    for (std::size_t i = 0; i < names.size(); ++i) {
        // From the name away from its peak, the other curve does not come at the name's height.
        const auto peak = [&](const QList<QPointF>& points) {
            return *std::max_element(
                points.begin(), points.end(), [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); });
        };
        const QList<QPointF> own = series(static_cast<int>(i))->points();
        const QList<QPointF> other = series(1 - static_cast<int>(i))->points();
        const QRectF place = names[i].place;
        const bool isRight = place.center().x() > m_figure->frame().toChart(peak(own).x(), 0.0).x();
        for (const QPointF& point : other) {
            const QPointF at = m_figure->frame().toChart(point.x(), point.y());
            const bool isBeyond = isRight ? at.x() > place.left() : at.x() < place.right();
            QVERIFY2(!isBeyond || at.y() > place.bottom() || at.y() < place.top(), qPrintable(names[i].text.plain()));
        }
    }
}

void TestFigure::skippedBinsAreHatchedAlways_data()
{
    QTest::addColumn<kl::EmptyBins>("treatment");
    QTest::addColumn<QString>("name");
    QTest::newRow("skip") << kl::EmptyBins::Skip << u"skipped bins"_s;
    QTest::newRow("renormalise") << kl::EmptyBins::Renormalise << u"bins left out"_s;
    QTest::newRow("strict") << kl::EmptyBins::Strict << QString();
    QTest::newRow("smooth") << kl::EmptyBins::Smooth << QString();
}

void TestFigure::skippedBinsAreHatchedAlways()
{
    QFETCH(const kl::EmptyBins, treatment);
    QFETCH(const QString, name);
    for (const int bins : {12, 79, 1000}) {
        const SnapshotPointer snapshot = snapshotOf({.sampleCount = 1000, .binCount = bins, .emptyBins = treatment});
        show(snapshot); // with no terms open
        const bool isNamed = m_figure->legendNames().contains(name);
        QVERIFY2(isNamed != name.isEmpty(), qPrintable(m_figure->legendNames().join(u'|')));
        // In the first bin that has values of one alone, the ground is not the figure's.
        const kl::Histograms& histograms = snapshot->histograms;
        Eigen::Index bin = 0;
        while ((histograms.p.counts[bin] > 0) == (histograms.q.counts[bin] > 0))
            ++bin;
        const QRectF plot = m_figure->frame().plotArea();
        const double left = m_figure->frame().toChart(histograms.binEdges[bin], 0.0).x();
        const double right = m_figure->frame().toChart(histograms.binEdges[bin + 1], 0.0).x();
        const QImage image = painted();
        int tinted = 0;
        for (int y = static_cast<int>(plot.center().y()) - 6; y < plot.center().y() + 6; ++y)
            tinted += image.pixelColor(static_cast<int>((left + right) / 2.0), y) != QColor(Qt::white) ? 1 : 0;
        QVERIFY2((tinted > 8) != name.isEmpty(), QByteArray::number(tinted).constData());
    }
}

void TestFigure::fineBinsHaveFineLines()
{
    show(snapshotOf({.binCount = 1000}));
    for (const int i : {0, 1})
        QCOMPARE(series(i)->pen().widthF(), 1.25);
    QCOMPARE(m_figure->labels().legend().entries()[0].pens[0].widthF(), 1.25); // and so in the legend
    show(snapshotOf(kl::Parameters {}));
    QCOMPARE(series(0)->pen().widthF(), 2.5);
    QCOMPARE(m_figure->labels().legend().entries()[0].pens[0].widthF(), 2.5);
}

void TestFigure::populationsAreToldApartFromSamples()
{
    m_figure->setContent(withExact({.shown = Shown(snapshotOf({.binCount = 1000}))}));
    const auto& entry = m_figure->labels().legend().entries().at(2);
    QCOMPARE(entry.pens.size(), 2U);
    QVERIFY(entry.pens[0].color() != series(0)->pen().color());
    QVERIFY(entry.pens[1].color() != series(1)->pen().color());
    // Above the samples' ragged lines: all along its way one of P's exact colour is to be seen.
    const QImage image = painted();
    const FigureContent content = withExact({.shown = Shown(snapshotOf({.binCount = 1000}))});
    int seen = 0;
    for (int bin = 150; bin < 250; bin += 10) {
        const QPointF at = m_figure->frame().toChart(content.exactX[bin], content.pExact[bin]);
        for (int y = -4; y <= 4; ++y) {
            const QColor pixel = image.pixelColor(at.toPoint() + QPoint(0, y));
            if (pixel.lightness() < 85) { // P's own colour has 89
                ++seen;
                break;
            }
        }
    }
    QVERIFY2(seen >= 8, QByteArray::number(seen).constData());
}

/// The curves of earlier samples: the older the fainter, below the others, and of no consequence for anything else.
void TestFigure::tracesAreFaintAndInNobodysWay()
{
    const SnapshotPointer now = snapshotOf({.sampleCount = 1000, .seed = 4});
    FigureContent content = figureContent(Shown(now, Unit::Nats), {});
    QVERIFY(content.traces.empty());
    m_figure->setContent(content);
    const Traces& traces = m_figure->lines().traces();
    QVERIFY(!traces.isVisible() && traces.traces().empty());
    const QImage without = painted();
    const auto ends = [this](Qt::Orientation way) { return QPointF(axis(way)->min(), axis(way)->max()); };
    const QPointF vertical = ends(Qt::Vertical);
    const auto ink = m_figure->lines().ink();
    const QStringList names = m_figure->legendNames();

    for (const int seed : {1, 2, 3})
        content.traces.push_back(snapshotOf({.sampleCount = 1000, .seed = seed}));
    m_figure->setContent(content);
    QVERIFY(traces.isVisible());
    QCOMPARE(traces.traces().size(), std::size_t {6}); // P and Q of each
    for (std::size_t i = 0; i < 6; ++i) {
        const QColor colour = traces.traces().at(i).colour;
        QVERIFY(colour.alphaF() < 0.5F && colour.alphaF() > 0.0F);
        QVERIFY(i < 2 || colour.alphaF() > traces.traces().at(i - 2).colour.alphaF()); // the newer the stronger
    }
    // The first of all is P's of the oldest: through the middles of its bins, as high as its masses would be in bins as
    // wide as those that are shown.
    const kl::Histograms& oldest = content.traces.front()->histograms;
    const QPointF first = traces.traces().front().runs.front().front();
    const Eigen::ArrayXd centres = oldest.binCentres();
    Eigen::Index bin = 0;
    while (centres[bin] < first.x() - 1e-9)
        ++bin;
    QVERIFY(isClose(first.x(), centres[bin], 1e-9));
    const auto width = [](const kl::Histograms& histograms) { return histograms.binEdges[1] - histograms.binEdges[0]; };
    QVERIFY(isClose(first.y(), oldest.p.mass[bin] / width(oldest) * width(now->histograms), 1e-12));

    QVERIFY(painted() != without);
    QCOMPARE(ends(Qt::Vertical), vertical);
    QCOMPARE(m_figure->lines().ink(), ink); // names and legend stand where they stood
    QCOMPARE(m_figure->legendNames(), names);
    content.traces.clear();
    m_figure->setContent(content);
    QCOMPARE(painted(), without);
}

/// A sample with a longer tail has wider bins and so larger masses; its trace is none the higher for that. Of what is
/// higher the axis has all.
void TestFigure::tracesCompareWithTheCurves()
{
    const SnapshotPointer now = snapshotOf({.sampleCount = 300, .sigma = 1.0, .seed = 1});
    const auto width = [](const kl::Snapshot& snapshot) {
        const kl::Histograms& histograms = snapshot.histograms;
        return histograms.binEdges[1] - histograms.binEdges[0];
    };
    FigureContent content = figureContent(Shown(now, Unit::Nats), {});
    m_figure->setContent(content);
    const double without = axis(Qt::Vertical)->max();
    int wider = 0;
    for (int seed = 2; seed < 12; ++seed) {
        content.traces.push_back(snapshotOf({.sampleCount = 300, .sigma = 1.0, .seed = seed}));
        wider += width(*content.traces.back()) > 1.2 * width(*now) ? 1 : 0;
    }
    QVERIFY(wider > 0);
    m_figure->setContent(content);
    const auto drawn = [this](std::size_t trace) {
        double highest = 0.0;
        for (const QList<QPointF>& run : m_figure->lines().traces().traces().at(trace).runs) {
            for (const QPointF& point : run)
                highest = std::max(highest, point.y());
        }
        return highest;
    };
    double most = 0.0;
    for (std::size_t i = 0; i < content.traces.size(); ++i) { // none is cut off
        const kl::Snapshot& trace = *content.traces.at(i);
        const double highest = trace.histograms.p.mass.maxCoeff() / width(trace) * width(*now);
        QVERIFY(isClose(drawn(2 * i), highest, 1e-12));
        most = std::max(most, highest);
    }
    QVERIFY(axis(Qt::Vertical)->max() >= most && axis(Qt::Vertical)->max() > without);
    ViewOptions held; // there it is a density anyway, and the axis is the person's
    held.held = true;
    held.heldTop = 2.0;
    m_figure->setContent([&] {
        FigureContent still = figureContent(Shown(now, Unit::Nats), held);
        still.traces = content.traces;
        return still;
    }());
    QCOMPARE(axis(Qt::Vertical)->max(), 2.0);
    QVERIFY(isClose(drawn(0), content.traces[0]->histograms.p.mass.maxCoeff() / width(*content.traces[0]), 1e-12));
}

void TestFigure::legendIsNeverCut_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<int>("pixels");
    for (const qreal width : {150.0, 200.0, 250.0, 300.0, 400.0, 600.0}) {
        for (const int pixels : {13, 20, 27})
            QTest::addRow("%g, %d px", width, pixels) << QSizeF(width, 500.0) << pixels;
    }
}

void TestFigure::legendIsNeverCut()
{
    QFETCH(const QSizeF, size);
    QFETCH(const int, pixels);
    Figure::Style style = styleOf(theme::Appearance::Light);
    style.font.setPixelSize(pixels);
    style.legendGivesWay = true;
    m_figure->setStyle(style);
    m_figure->chart()->resize(size);
    for (const double sigma : {0.05, 0.123456}) {
        m_figure->setContent(withExact({.shown = Shown(snapshotOf({.sigma = sigma}))}));
        const LegendItem& legend = m_figure->labels().legend();
        if (!legend.isVisible()) {
            QVERIFY2(size.width() < 300.0, "there is room for a legend");
            continue;
        }
        QVERIFY2(legend.place().left() >= 8.0 && legend.place().right() <= size.width() - 8.0,
            shown(legend.place().left(), legend.place().right()).constData());
        const QFontMetricsF metrics(style.font);
        for (const LegendItem::Entry& entry : legend.entries())
            QVERIFY2(metrics.horizontalAdvance(legend.textOf(entry)) < legend.place().width(),
                qPrintable(legend.textOf(entry)));
        QVERIFY(m_figure->legendNames()[0].endsWith(u"σ = %1"_s.arg(sigma)));
    }
}

void TestFigure::legendHasItsOwnGround()
{
    show(snapshotOf(kl::Parameters {}));
    const QRectF legend = m_figure->labels().legend().boundingRect();
    QVERIFY(m_figure->frame().plotArea().contains(legend)); // it stands in the plot
    const QImage image = painted();
    const QColor background = styleOf(theme::Appearance::Light).colours.background;
    // Grid lines and hatch end at it: along its left edge there is nothing but ground.
    for (int y = static_cast<int>(legend.top()) + 2; y < static_cast<int>(legend.bottom()) - 2; ++y)
        QCOMPARE(image.pixelColor(static_cast<int>(legend.left()) + 1, y), background);
}

void TestFigure::lastNumberHasRoomBesideIt()
{
    const SnapshotPointer snapshot = snapshotOf(kl::Parameters {});
    const QFontMetricsF metrics(styleOf(theme::Appearance::Light).font);
    for (const double high : {1.0, 2.0, 5.0, 6.0}) { // the end has a number
        m_figure->setContent({.shown = Shown(snapshot), .scale = {.held = true, .low = -1.0, .high = high}});
        const PlotFrame::Tick& last = m_figure->frame().layout().xTicks.back();
        const qreal right
            = m_figure->frame().toChart(last.place, 0.0).x() + metrics.horizontalAdvance(last.label) / 2.0;
        QVERIFY2(right <= kSize.width() - 8.0, shown(right, kSize.width()).constData());
    }
}

void TestFigure::levelsCanBeReadFromALogarithmicAxis_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<int>("most");
    QTest::addColumn<QStringList>("numbers"); // by hand
    QTest::addColumn<int>("marks"); // without one
    const auto power = [](const char16_t* sign) { return u"10"_s + QString::fromUtf16(sign); };
    QTest::newRow("six decades, with 1") << -5.0 << 1.0 << 3 << QStringList {power(u"⁻³"), u"1"_s} << 5;
    QTest::newRow("four decades") << -4.0 << 0.0 << 6
                                  << QStringList {power(u"⁻⁴"), power(u"⁻³"), power(u"⁻²"), power(u"⁻¹"), u"1"_s} << 32;
    QTest::newRow("two decades") << -2.0 << 0.0 << 6 << QStringList {power(u"⁻²"), power(u"⁻¹"), u"1"_s} << 16;
    QTest::newRow("one decade") << -1.0 << 0.0 << 6 << QStringList {u"0.1"_s, u"0.2"_s, u"0.5"_s, u"1"_s} << 6;
    QTest::newRow("less than one") << std::log10(0.15) << std::log10(0.6) << 6 << QStringList {u"0.2"_s, u"0.5"_s} << 3;
}

void TestFigure::levelsCanBeReadFromALogarithmicAxis()
{
    QFETCH(const double, low);
    QFETCH(const double, high);
    QFETCH(const int, most);
    QFETCH(const QStringList, numbers);
    QFETCH(const int, marks);
    QStringList got;
    int small = 0;
    for (const PlotFrame::Tick& tick : decades::ticks(low, high, most)) {
        QVERIFY(tick.place >= low && tick.place <= high);
        if (tick.label.isEmpty())
            ++small;
        else
            got << tick.label;
    }
    QCOMPARE(got, numbers);
    QCOMPARE(small, marks);
}

void TestFigure::newColoursAtOnce()
{
    show(snapshotOf(kl::Parameters {}));
    QVERIFY(painted().pixelColor(2, 2).lightness() > 240);
    m_figure->setStyle(styleOf(theme::Appearance::Dark));
    const theme::FigureColours dark = theme::figureColours(theme::palette(theme::Appearance::Dark));
    QCOMPARE(painted().pixelColor(2, 2), dark.background);
    QVERIFY2(
        pixelsOf(painted(), QRect(QPoint(), kSize.toSize()), dark.text) > 100, "the words are not in their colour");
    QCOMPARE(series(0)->pen().color(), QColor(0x64, 0xBD, 0xF0)); // the same hues, lighter
    QCOMPARE(series(1)->pen().color(), QColor(0xE8, 0x7F, 0x31));
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
