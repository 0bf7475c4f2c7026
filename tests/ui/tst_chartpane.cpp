// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpane.h"

#include "tests/ui/snapshots.h"
#include "ui/charts/plotview.h"
#include "ui/words/description.h"

#include <QChart>
#include <QKeyEvent>
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
    void chartsStayPutWhilePointing();
    void fewerBinsForgetTheBin();
    void sameBinsKeepTheBin();
    void withoutContent();

private:
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
    for (const char* name : {"figureView", "termsView"}) {
        for (int bin = 0; bin < 5; ++bin)
            QTest::addRow("%s, bin %d", name, bin) << QByteArray(name) << bin;
    }
}

void TestChartPane::mouseOverABin()
{
    QFETCH(const QByteArray, name);
    QFETCH(const int, bin);
    m_pane->setTermsVisible(true);
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
    QTest::newRow("terms") << QByteArray("termsView");
}

/// Pixels of the bin that is pointed at become others, those of a bin far from it do not.
void TestChartPane::bothChartsHighlightTheBin()
{
    QFETCH(const QByteArray, name);
    m_pane->setTermsVisible(true);
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
    QVERIFY(!view("termsView")->isVisible()); // calm at first
    const int height = view("figureView")->height();
    m_pane->setTermsVisible(true);
    QTRY_VERIFY(view("termsView")->isVisible() && view("figureView")->height() < height);
    QVERIFY(view("termsView")->y() >= view("figureView")->geometry().bottom()); // under the first
    m_pane->setTermsVisible(false);
    QVERIFY(!view("termsView")->isVisible());
    QTRY_COMPARE(view("figureView")->height(), height);
}

void TestChartPane::chartsHaveOneXAxis()
{
    m_pane->setTermsVisible(true);
    show(m_snapshot);
    for (int bin = 0; bin < 5; ++bin) {
        QVERIFY2(
            std::abs(middleOf(*view("figureView"), bin).x() - middleOf(*view("termsView"), bin).x()) <= 1, // rounding
            QByteArray::number(bin));
    }
}

void TestChartPane::axesSettleWhenLetGo()
{
    // The same content, the same axes in both charts, whatever was shown before; a drag may keep them meanwhile.
    m_pane->setTermsVisible(true);
    const SnapshotPointer notebook = snapshotOf(kl::Parameters {});
    const auto end = [this](const char* name) {
        return qobject_cast<QValueAxis*>(view(name)->chart()->axes(Qt::Vertical).constFirst())->max();
    };
    show(notebook);
    const double figure = end("figureView");
    const double terms = end("termsView");
    show(snapshotOf({.binCount = 60}));
    show(notebook);
    QCOMPARE(end("figureView"), figure);
    QCOMPARE(end("termsView"), terms);

    m_pane->setHolding(true);
    show(snapshotOf({.binCount = 60}));
    const double held = end("figureView");
    QVERIFY(held > figure); // where it does not fit it follows
    show(notebook);
    QCOMPARE(end("figureView"), held); // and stays
    m_pane->setHolding(false);
    QCOMPARE(end("figureView"), figure);
    QCOMPARE(end("termsView"), terms);
}

void TestChartPane::chartsStayPutWhilePointing()
{
    m_pane->setTermsVisible(true);
    show(m_snapshot);
    const QRect figure = view("figureView")->geometry();
    const QRect terms = view("termsView")->geometry();
    for (int bin = -1; bin < 5; ++bin) {
        m_pane->setPointedBin(bin);
        QCoreApplication::processEvents();
        QCOMPARE(view("figureView")->geometry(), figure);
        QCOMPARE(view("termsView")->geometry(), terms);
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

void TestChartPane::withoutContent()
{
    ChartPane pane;
    pane.show();
    pane.setTermsVisible(true);
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
