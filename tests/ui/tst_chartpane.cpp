// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpane.h"

#include "tests/ui/mouse.h"
#include "tests/ui/snapshots.h"
#include "ui/charts/plotview.h"
#include "ui/words/description.h"

#include <QChart>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QValueAxis>

#include <memory>

class TestChartPane : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void saysWhatIsOnScreen();
    void saysItInTheUnit();
    void mouseOverABin_data();
    void mouseOverABin();
    void mouseBesideThePlot();
    void leavingReturnsToTheDescription();
    void bothChartsHighlightTheBin_data();
    void bothChartsHighlightTheBin();
    void keysStepThroughBins();
    void keysStopAtTheEnds();
    void otherKeysAreLeftToOthers();
    void keysGoOnFromTheMouse();
    void losingTheFocusReturnsToTheDescription();
    void termsAreShownAndHidden();
    void chartsHaveOneXAxis();
    void axesSettleWhenLetGo();
    void beforeAClassTermsHaveMoreRoom();
    void chartsStayPutWhilePointing();
    void fewerBinsForgetTheBin();
    void sameBinsKeepTheBin();
    void wheelZoomsAtThePointer();
    void shiftAndWheelStretch();
    void draggingMovesTheRange();
    void doubleClickAndHomeShowAll();
    void keysMoveAndZoom_data();
    void keysMoveAndZoom();
    void wholeRangeIsLeftAlone();
    void whatIsSpokenOfIsSeen();
    void pointingIsTold();
    void withoutContent();

private:
    void showHeld(); ///< the same, over −4 … 6
    void show(const SnapshotPointer& snapshot, Unit unit = Unit::Nats);
    [[nodiscard]] PlotView* view(const char* name) const
    {
        return m_pane->findChild<PlotView*>(QLatin1StringView(name));
    }
    /// Where the middle of @p bin is in @p view, from the chart's own plot area and the even bins over all its width.
    [[nodiscard]] QPoint middleOf(const PlotView& view, int bin) const;
    void moveTo(PlotView& view, const QPoint& position) { QTest::mouseMove(view.viewport(), position); }
    [[nodiscard]] QString wordsOf(int bin, Unit unit = Unit::Nats) const
    {
        return description::ofBin(*m_snapshot, kl::explain(*m_snapshot), bin, unit);
    }
    [[nodiscard]] QString wordsOfAll(Unit unit = Unit::Nats) const
    {
        return description::ofSnapshot(*m_snapshot, kl::explain(*m_snapshot), unit);
    }

    std::unique_ptr<ChartPane> m_pane;
    SnapshotPointer m_snapshot;
};

void TestChartPane::init()
{
    m_pane = std::make_unique<ChartPane>();
    m_pane->resize(900, 700);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    m_pane->setFocus();
    show(snapshotOf({1, 4, 0, 3, 2}, {2, 3, 1, 0, 4}));
}

void TestChartPane::cleanup()
{
    m_pane.reset();
    m_snapshot.reset();
}

void TestChartPane::show(const SnapshotPointer& snapshot, Unit unit)
{
    m_snapshot = snapshot;
    m_pane->setContent({.shown = Shown(snapshot, unit)});
    for (int turn = 0; turn < 5; ++turn) // nested layouts
        QCoreApplication::processEvents();
}

QPoint TestChartPane::middleOf(const PlotView& view, int bin) const
{
    const QRectF plot = view.chart()->plotArea();
    const Eigen::ArrayXd& edges = m_snapshot->histograms.binEdges;
    const double fraction = (bin + 0.5) / static_cast<double>(edges.size() - 1);
    const QPointF inChart(plot.left() + fraction * plot.width(), plot.center().y());
    return view.mapFromScene(view.chart()->mapToScene(inChart));
}

void TestChartPane::saysWhatIsOnScreen()
{
    QCOMPARE(m_pane->words(), wordsOfAll());
    QCOMPARE(m_pane->pointedBin(), -1);
    QCOMPARE(m_pane->accessibleDescription(), m_pane->words()); // for a screen reader
    QVERIFY(!m_pane->accessibleName().isEmpty());
}

void TestChartPane::saysItInTheUnit()
{
    show(m_snapshot, Unit::Bits);
    QCOMPARE(m_pane->words(), wordsOfAll(Unit::Bits));
    m_pane->setPointedBin(1);
    QCOMPARE(m_pane->words(), wordsOf(1, Unit::Bits));
    show(m_snapshot, Unit::Nats);
    QCOMPARE(m_pane->words(), wordsOf(1, Unit::Nats));
}

void TestChartPane::mouseOverABin_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("bin");
    for (const char* name : {"figureView", "termsPqView", "termsQpView"}) {
        for (int bin = 0; bin < 5; ++bin)
            QTest::addRow("%s, bin %d", name, bin) << QByteArray(name) << bin;
    }
}

void TestChartPane::mouseOverABin()
{
    QFETCH(const QByteArray, name);
    QFETCH(const int, bin);
    m_pane->setTermsVisible(true, true);
    show(m_snapshot);
    PlotView* const over = view(name.constData());
    moveTo(*over, middleOf(*over, bin));
    QTRY_COMPARE(m_pane->pointedBin(), bin);
    QCOMPARE(m_pane->words(), wordsOf(bin));
    QCOMPARE(m_pane->accessibleDescription(), wordsOf(bin));
}

void TestChartPane::mouseBesideThePlot()
{
    PlotView* const figure = view("figureView");
    moveTo(*figure, middleOf(*figure, 3));
    QTRY_COMPARE(m_pane->pointedBin(), 3);
    moveTo(*figure, QPoint(2, figure->height() / 2)); // over the axis' title
    QTRY_COMPARE(m_pane->pointedBin(), -1);
    QCOMPARE(m_pane->words(), wordsOfAll());
}

void TestChartPane::leavingReturnsToTheDescription()
{
    PlotView* const figure = view("figureView");
    moveTo(*figure, middleOf(*figure, 1));
    QTRY_COMPARE(m_pane->pointedBin(), 1);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(figure, &leave);
    QCOMPARE(m_pane->pointedBin(), -1);
    QCOMPARE(m_pane->words(), wordsOfAll());
}

void TestChartPane::bothChartsHighlightTheBin_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("figure") << QByteArray("figureView");
    QTest::newRow("terms of KL(P‖Q)") << QByteArray("termsPqView");
    QTest::newRow("terms of KL(Q‖P)") << QByteArray("termsQpView");
}

/// Pixels of the bin that is pointed at become others, those of a bin far from it do not.
void TestChartPane::bothChartsHighlightTheBin()
{
    QFETCH(const QByteArray, name);
    m_pane->setTermsVisible(true, true);
    show(snapshotOf({1, 4, 3, 3, 2, 5, 1}, {2, 3, 1, 2, 4, 1, 1}));
    PlotView* const shown = view(name.constData());
    const auto columnOf
        = [&](const QImage& image, int bin) { return image.copy(middleOf(*shown, bin).x() - 3, 0, 7, image.height()); };
    const QImage before = shown->grab().toImage();
    m_pane->setPointedBin(1);
    QCoreApplication::processEvents();
    const QImage pointed = shown->grab().toImage();
    QVERIFY(columnOf(before, 1) != columnOf(pointed, 1));
    QVERIFY(columnOf(before, 5) == columnOf(pointed, 5));
    m_pane->setPointedBin(-1);
    QCoreApplication::processEvents();
    QVERIFY(shown->grab().toImage() == before);
}

void TestChartPane::keysStepThroughBins()
{
    struct Step {
        Qt::Key key;
        int bin;
    };
    for (const Step& step : {Step {Qt::Key_Right, 0}, Step {Qt::Key_Right, 1}, Step {Qt::Key_End, 4},
             Step {Qt::Key_Left, 3}, Step {Qt::Key_Home, 0}, Step {Qt::Key_Right, 1}}) {
        QTest::keyClick(m_pane.get(), step.key);
        QCOMPARE(m_pane->pointedBin(), step.bin);
        QCOMPARE(m_pane->words(), wordsOf(step.bin));
    }
}

void TestChartPane::keysStopAtTheEnds()
{
    QTest::keyClick(m_pane.get(), Qt::Key_Left); // from nowhere to the last one
    QCOMPARE(m_pane->pointedBin(), 4);
    QTest::keyClick(m_pane.get(), Qt::Key_Right);
    QCOMPARE(m_pane->pointedBin(), 4);
    QTest::keyClick(m_pane.get(), Qt::Key_Home);
    QTest::keyClick(m_pane.get(), Qt::Key_Left);
    QCOMPARE(m_pane->pointedBin(), 0);
}

void TestChartPane::otherKeysAreLeftToOthers()
{
    QKeyEvent key(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(m_pane.get(), &key);
    QVERIFY(!key.isAccepted());
    QCOMPARE(m_pane->pointedBin(), -1);
}

void TestChartPane::keysGoOnFromTheMouse()
{
    PlotView* const figure = view("figureView");
    m_pane->clearFocus();
    moveTo(*figure, middleOf(*figure, 2));
    QTRY_COMPARE(m_pane->pointedBin(), 2);
    QTest::mouseClick(figure->viewport(), Qt::LeftButton, {}, middleOf(*figure, 2));
    QVERIFY(m_pane->hasFocus());
    QTest::keyClick(m_pane.get(), Qt::Key_Right);
    QCOMPARE(m_pane->pointedBin(), 3);
}

void TestChartPane::losingTheFocusReturnsToTheDescription()
{
    QTest::keyClick(m_pane.get(), Qt::Key_End);
    QCOMPARE(m_pane->pointedBin(), 4);
    m_pane->clearFocus();
    QCOMPARE(m_pane->pointedBin(), -1);
    QCOMPARE(m_pane->words(), wordsOfAll());
}

void TestChartPane::termsAreShownAndHidden()
{
    QVERIFY(view("figureView")->isVisible());
    QVERIFY(!view("termsPqView")->isVisible()); // calm at first
    const int height = view("figureView")->height();
    m_pane->setTermsVisible(true, true);
    QTRY_VERIFY(view("termsPqView")->isVisible() && view("figureView")->height() < height);
    QVERIFY(view("termsPqView")->y() >= view("figureView")->geometry().bottom()); // under the first
    QVERIFY(view("termsQpView")->y() >= view("termsPqView")->geometry().bottom());
    m_pane->setTermsVisible(false, true); // one at a time
    QVERIFY(!view("termsPqView")->isVisible() && view("termsQpView")->isVisible());
    m_pane->setTermsVisible(false, false);
    QVERIFY(!view("termsPqView")->isVisible());
    QTRY_COMPARE(view("figureView")->height(), height);
}

void TestChartPane::chartsHaveOneXAxis()
{
    m_pane->setTermsVisible(true, true);
    show(m_snapshot);
    for (int bin = 0; bin < 5; ++bin) {
        QVERIFY2(
            std::abs(middleOf(*view("figureView"), bin).x() - middleOf(*view("termsPqView"), bin).x()) <= 1, // rounding
            QByteArray::number(bin));
    }
}

void TestChartPane::axesSettleWhenLetGo()
{
    // The same content, the same axes in both charts, whatever was shown before; a drag may keep them meanwhile.
    m_pane->setTermsVisible(true, true);
    const SnapshotPointer notebook = snapshotOf(kl::Parameters {});
    const auto end = [this](const char* name) {
        return qobject_cast<QValueAxis*>(view(name)->chart()->axes(Qt::Vertical).constFirst())->max();
    };
    show(notebook);
    const double figure = end("figureView");
    const double terms = end("termsPqView");
    show(snapshotOf({.binCount = 60}));
    show(notebook);
    QCOMPARE(end("figureView"), figure);
    QCOMPARE(end("termsPqView"), terms);

    m_pane->setHolding(true);
    show(snapshotOf({.binCount = 60}));
    const double held = end("figureView");
    QVERIFY(held > figure); // where it does not fit it follows
    show(notebook);
    QCOMPARE(end("figureView"), held); // and stays
    m_pane->setHolding(false);
    QCOMPARE(end("figureView"), figure);
    QCOMPARE(end("termsPqView"), terms);
}

void TestChartPane::beforeAClassTermsHaveMoreRoom()
{
    const auto plot = [this](const char* name) { return view(name)->chart()->plotArea().height(); };
    m_pane->resize(600, 600);
    QFont large = m_pane->font();
    large.setPixelSize(18);
    m_pane->setFont(large);
    m_pane->setTermsVisible(true, true);
    show(snapshotOf(kl::Parameters {}));
    const double figure = plot("figureView");
    const double terms = plot("termsPqView");
    m_pane->setShow(4.0, 3.0);
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents();
    QVERIFY2(plot("termsPqView") > 1.25 * terms, QByteArray::number(terms)); // of which words below took some before
    QVERIFY2(plot("figureView") > figure, QByteArray::number(figure));
    QVERIFY(std::abs(plot("termsPqView") - plot("termsQpView")) <= 2.0);
    // One below the other, and no line between them that could be seen or dragged.
    QCOMPARE(view("termsPqView")->y(), view("figureView")->geometry().bottom() + 1);
    QCOMPARE(view("termsQpView")->y(), view("termsPqView")->geometry().bottom() + 1);
}

void TestChartPane::chartsStayPutWhilePointing()
{
    m_pane->setTermsVisible(true, true);
    show(m_snapshot);
    const QRect figure = view("figureView")->geometry();
    const QRect terms = view("termsPqView")->geometry();
    for (int bin = -1; bin < 5; ++bin) {
        m_pane->setPointedBin(bin);
        QCoreApplication::processEvents();
        QCOMPARE(view("figureView")->geometry(), figure);
        QCOMPARE(view("termsPqView")->geometry(), terms);
    }
}

void TestChartPane::fewerBinsForgetTheBin()
{
    m_pane->setPointedBin(4);
    show(snapshotOf({1, 4, 0}, {2, 3, 1}));
    QCOMPARE(m_pane->pointedBin(), -1);
    QCOMPARE(m_pane->words(), wordsOfAll());
    QTest::keyClick(m_pane.get(), Qt::Key_End);
    QCOMPARE(m_pane->pointedBin(), 2);
}

void TestChartPane::sameBinsKeepTheBin()
{
    m_pane->setPointedBin(3);
    show(snapshotOf({2, 2, 2, 2, 2}, {1, 1, 1, 5, 2}));
    QCOMPARE(m_pane->pointedBin(), 3);
    QCOMPARE(m_pane->words(), wordsOf(3)); // of the new snapshot
}

void TestChartPane::showHeld()
{
    m_pane->setContent({.shown = Shown(m_snapshot), .scale = {.held = true, .low = -4.0, .high = 6.0}});
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents();
}

namespace {

/// Where in @p view the plot's part @p fraction from the left is.
QPoint placeIn(const PlotView& view, double fraction)
{
    const QRectF plot = view.chart()->plotArea();
    return view.mapFromScene(
        view.chart()->mapToScene(QPointF(plot.left() + fraction * plot.width(), plot.center().y())));
}

struct Range {
    double low;
    double high;
    double top;
};

Range chosen(const QSignalSpy& spy)
{
    const double centre = spy.constLast().at(0).toDouble();
    const double width = spy.constLast().at(1).toDouble();
    return {centre - width / 2.0, centre + width / 2.0, spy.constLast().at(2).toDouble()};
}

} // namespace

void TestChartPane::wheelZoomsAtThePointer()
{
    showHeld();
    const QSignalSpy ranges(m_pane.get(), &ChartPane::rangeChosen);
    PlotView& figure = *view("figureView");
    const QPoint place = placeIn(figure, 0.25); // at x = −1.5
    QVERIFY(turnWheel(*figure.viewport(), 1, {}, place));
    QCOMPARE(ranges.size(), 1);
    const Range now = chosen(ranges);
    QVERIFY(now.high - now.low < 10.0);
    QVERIFY2(std::abs((-1.5 - now.low) / (now.high - now.low) - 0.25) < 0.01, "the pointer's value has moved");
    QCOMPARE(now.top, 1.0);
    QVERIFY(turnWheel(*figure.viewport(), -1, {}, place));
    QVERIFY(chosen(ranges).high - chosen(ranges).low > 10.0);
}

void TestChartPane::shiftAndWheelStretch()
{
    showHeld();
    const QSignalSpy ranges(m_pane.get(), &ChartPane::rangeChosen);
    PlotView& figure = *view("figureView");
    QVERIFY(turnWheel(*figure.viewport(), 1, Qt::ShiftModifier, placeIn(figure, 0.5)));
    QVERIFY(chosen(ranges).top < 1.0); // curves grow
    QCOMPARE(chosen(ranges).high - chosen(ranges).low, 10.0);
}

void TestChartPane::draggingMovesTheRange()
{
    showHeld();
    const QSignalSpy ranges(m_pane.get(), &ChartPane::rangeChosen);
    PlotView& figure = *view("figureView");
    QTest::mousePress(figure.viewport(), Qt::LeftButton, {}, placeIn(figure, 0.5));
    dragTo(*figure.viewport(), placeIn(figure, 0.6)); // a tenth of the range to the right
    QCOMPARE(ranges.size(), 1);
    QVERIFY2(std::abs(chosen(ranges).low + 5.0) < 0.05, shown(chosen(ranges).low, -5.0).constData());
    QTest::mouseRelease(figure.viewport(), Qt::LeftButton, {}, placeIn(figure, 0.6));
    dragTo(*figure.viewport(), placeIn(figure, 0.4)); // let go: it points again
    QVERIFY(m_pane->pointedBin() >= 0);
    QCOMPARE(ranges.size(), 1);

    QTest::mousePress(figure.viewport(), Qt::LeftButton, {}, placeIn(figure, 0.5));
    QMouseEvent loose(QEvent::MouseMove, placeIn(figure, 0.6), figure.viewport()->mapToGlobal(placeIn(figure, 0.6)),
        Qt::NoButton, Qt::NoButton, Qt::NoModifier); // let go where this view did not hear of it
    QCoreApplication::sendEvent(figure.viewport(), &loose);
    QCOMPARE(ranges.size(), 1);
}

void TestChartPane::doubleClickAndHomeShowAll()
{
    showHeld();
    const QSignalSpy ranges(m_pane.get(), &ChartPane::rangeChosen);
    PlotView& figure = *view("figureView");
    QTest::mouseDClick(figure.viewport(), Qt::LeftButton, {}, placeIn(figure, 0.5));
    QVERIFY(!ranges.isEmpty());
    QCOMPARE(chosen(ranges).low, -2.0); // the edges of the snapshot
    QCOMPARE(chosen(ranges).high, 2.0);
    const qsizetype before = ranges.size();
    QTest::keyClick(m_pane.get(), Qt::Key_Home);
    QCOMPARE(ranges.size(), before + 1);
    QCOMPARE(chosen(ranges).low, -2.0);
}

void TestChartPane::keysMoveAndZoom_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<double>("low"); // by hand, of −4 … 6 and a top of 1: a tenth, or a fifth of the width
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("top");
    QTest::newRow("left") << Qt::Key_Left << Qt::KeyboardModifiers(Qt::ShiftModifier) << -5.0 << 5.0 << 1.0;
    QTest::newRow("right") << Qt::Key_Right << Qt::KeyboardModifiers(Qt::ShiftModifier) << -3.0 << 7.0 << 1.0;
    QTest::newRow("in") << Qt::Key_Plus << Qt::KeyboardModifiers() << -3.0 << 5.0 << 1.0;
    QTest::newRow("out") << Qt::Key_Minus << Qt::KeyboardModifiers() << -5.25 << 7.25 << 1.0;
    QTest::newRow("taller") << Qt::Key_Up << Qt::KeyboardModifiers() << -4.0 << 6.0 << 0.8;
    QTest::newRow("lower") << Qt::Key_Down << Qt::KeyboardModifiers() << -4.0 << 6.0 << 1.25;
}

void TestChartPane::keysMoveAndZoom()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    showHeld();
    const QSignalSpy ranges(m_pane.get(), &ChartPane::rangeChosen);
    QTest::keyClick(m_pane.get(), key, modifiers);
    QCOMPARE(ranges.size(), 1);
    QTEST(chosen(ranges).low, "low");
    QTEST(chosen(ranges).high, "high");
    QTEST(chosen(ranges).top, "top");
}

void TestChartPane::wholeRangeIsLeftAlone()
{
    const QSignalSpy ranges(m_pane.get(), &ChartPane::rangeChosen);
    PlotView& figure = *view("figureView");
    QVERIFY(!turnWheel(*figure.viewport(), 1, {}, placeIn(figure, 0.5)));
    QTest::mouseDClick(figure.viewport(), Qt::LeftButton, {}, placeIn(figure, 0.5));
    QTest::keyClick(m_pane.get(), Qt::Key_Plus);
    QTest::keyClick(m_pane.get(), Qt::Key_Home); // the first bin
    QCOMPARE(m_pane->pointedBin(), 0);
    QCOMPARE(ranges.size(), 0);
}

void TestChartPane::whatIsSpokenOfIsSeen()
{
    PlotView& figure = *view("figureView");
    const auto picture = [&figure] {
        QCoreApplication::processEvents();
        return figure.grab().toImage();
    };
    const QImage plain = picture();
    for (const SpokenOf what : {SpokenOf::Population, SpokenOf::Skipped}) {
        m_pane->setSpokenOf(what);
        QVERIFY(picture() != plain);
        m_pane->setSpokenOf(SpokenOf::Nothing);
        QCOMPARE(picture(), plain);
    }
}

void TestChartPane::pointingIsTold()
{
    const QSignalSpy bins(m_pane.get(), &ChartPane::pointedBinChanged);
    m_pane->setPointedBin(3);
    m_pane->setPointedBin(3);
    m_pane->setPointedBin(-1);
    QCOMPARE(bins.size(), 2);
    QCOMPARE(bins.at(0).at(0).toInt(), 3);
    QCOMPARE(bins.at(1).at(0).toInt(), -1);
}

void TestChartPane::withoutContent()
{
    ChartPane pane;
    pane.show();
    pane.setTermsVisible(true, true);
    QTest::keyClick(&pane, Qt::Key_Right);
    QCOMPARE(pane.pointedBin(), -1);
    QCOMPARE(pane.words(), QString());
    auto* figure = pane.findChild<PlotView*>(u"figureView"_s);
    QTest::mouseMove(figure->viewport(), figure->rect().center());
    QCoreApplication::processEvents();
    QCOMPARE(pane.pointedBin(), -1);
}

QTEST_MAIN(TestChartPane)
#include "tst_chartpane.moc"
