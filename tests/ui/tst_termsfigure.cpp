// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/termsfigure.h"

#include "tests/ui/snapshots.h"

#include <QApplication>
#include <QChart>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QTest>

using description::Direction;

class TestTermsFigure : public QObject {
    Q_OBJECT
private slots:
    void init();
    void titleSaysHowToReadIt_data();
    void titleSaysHowToReadIt();
    void narrowPlotHasTheFormulaAlone();
    void sumEndsAtTheValue();
    void endlessSumGoesUpToTheTop();
    void withoutTermsThereIsNoScale();
    void bothSidesOfZeroHaveANumber();
    void stillAxesNeverShrink();
    void withoutRoomNothingIsDrawn();

private:
    void show(const SnapshotPointer& snapshot, Direction direction = Direction::Pq);
    [[nodiscard]] QString title() const { return m_figure->frame().layout().titleLines.join(u' '); }
    [[nodiscard]] QStringList numbers() const;

    std::unique_ptr<QGraphicsScene> m_scene;
    std::unique_ptr<TermsFigure> m_figure;
};

void TestTermsFigure::init()
{
    m_figure.reset(); // before the chart, which belongs to the scene
    m_scene = std::make_unique<QGraphicsScene>();
}

void TestTermsFigure::show(const SnapshotPointer& snapshot, Direction direction)
{
    init();
    m_figure = std::make_unique<TermsFigure>(direction);
    m_scene->addItem(m_figure->chart());
    m_figure->setStyle(
        {.colours = theme::figureColours(theme::palette(theme::Appearance::Light)), .font = QApplication::font()});
    m_figure->chart()->resize(800.0, 200.0);
    m_figure->setShown(Shown(snapshot, Unit::Nats), -2.0, 2.0);
}

QStringList TestTermsFigure::numbers() const
{
    QStringList result;
    for (const PlotFrame::Tick& tick : m_figure->frame().layout().yTicks)
        result << tick.label;
    return result;
}

void TestTermsFigure::titleSaysHowToReadIt_data()
{
    QTest::addColumn<SnapshotPointer>("snapshot");
    QTest::addColumn<QString>("title");
    QTest::newRow("up and down") << snapshotOf(
        {3, 1}, {1, 3}) << u"KL(P‖Q) = Σ p ln(p/q): bins add (filled) or take away (outlined); the line sums them up"_s;
    QTest::newRow("up alone") << snapshotOf({3, 1, 0}, {1, 0, 3})
                              << u"KL(P‖Q) = Σ p ln(p/q): what each bin adds; the line sums it up"_s;
    QTest::newRow("infinite") << treated(snapshotOf({3, 1}, {4, 0}), kl::EmptyBins::Strict)
                              << u"KL(P‖Q) = Σ p ln(p/q): a broken bar adds ∞, and so the sum is ∞"_s;
    QTest::newRow("zero") << snapshotOf({2, 2}, {2, 2}) << u"KL(P‖Q) = Σ p ln(p/q)"_s;
    QTest::newRow("nothing shared") << treated(snapshotOf({4, 0}, {0, 4}), kl::EmptyBins::Renormalise)
                                    << u"KL(P‖Q) = Σ p ln(p/q)"_s;
}

void TestTermsFigure::titleSaysHowToReadIt()
{
    QFETCH(const SnapshotPointer, snapshot);
    show(snapshot);
    QTEST(title(), "title");
}

void TestTermsFigure::narrowPlotHasTheFormulaAlone()
{
    show(snapshotOf({3, 1}, {1, 3}));
    m_figure->chart()->resize(300.0, 200.0);
    QCOMPARE(title(), u"KL(P‖Q) = Σ p ln(p/q)"_s);
}

/// By hand: ¾ ln 3 + ¼ ln ⅓ = ½ ln 3 = 0.5493.
void TestTermsFigure::sumEndsAtTheValue()
{
    show(snapshotOf({3, 1}, {1, 3}));
    const std::vector<PlotFrame::Tick>& sum = m_figure->frame().rightTicks();
    QCOMPARE(sum.size(), std::size_t(2));
    QCOMPARE(sum[0].label, u"0"_s);
    QCOMPARE(sum[1].label, u"0.5493"_s);
    const auto lines = m_figure->chart()->series();
    QCOMPARE(lines.size(), 1);
    const QList<QPointF> points = qobject_cast<QLineSeries*>(lines.first())->points();
    QCOMPARE(points.size(), 3); // from the first edge to the last
    QCOMPARE(points.first(), QPointF(-2.0, 0.0));
    QCOMPARE(points.last(), QPointF(2.0, sum[1].place));
    QVERIFY(points[1].y() > points[2].y()); // ¾ ln 3 is more than the sum
}

void TestTermsFigure::endlessSumGoesUpToTheTop()
{
    show(treated(snapshotOf({2, 1, 1}, {2, 0, 2}), kl::EmptyBins::Strict));
    QCOMPARE(m_figure->frame().rightTicks().back().label, u"∞"_s);
    const QList<QPointF> points = qobject_cast<QLineSeries*>(m_figure->chart()->series().first())->points();
    QCOMPARE(points.size(), 3); // it ends with the bin that makes it so
    QCOMPARE(points[1].y(), 0.0);
    QCOMPARE(points.last().y(), m_figure->frame().yHigh());
}

void TestTermsFigure::withoutTermsThereIsNoScale()
{
    for (const SnapshotPointer& nothing :
        {snapshotOf({2, 2}, {2, 2}), treated(snapshotOf({4, 0}, {0, 4}), kl::EmptyBins::Renormalise)}) {
        show(nothing);
        QCOMPARE(numbers(), QStringList {u"0"_s});
        QVERIFY(m_figure->frame().rightTicks().empty());
        QCOMPARE(m_figure->frame().neededRight(), 0);
    }
}

void TestTermsFigure::bothSidesOfZeroHaveANumber()
{
    show(snapshotOf({3, 1}, {1, 3}));
    for (const qreal height : {90.0, 110.0, 140.0, 300.0}) {
        m_figure->chart()->resize(800.0, height);
        QVERIFY2(numbers().size() >= 2, qPrintable(u"%1: %2"_s.arg(height).arg(numbers().join(u' '))));
    }
}

/// What is played under axes that are held still may reach farther, and comes back under the same numbers.
void TestTermsFigure::stillAxesNeverShrink()
{
    const SnapshotPointer small = snapshotOf({50, 50}, {51, 49});
    const SnapshotPointer large = snapshotOf({90, 10}, {10, 90});
    const auto ends = [this] { return std::pair(m_figure->frame().yLow(), m_figure->frame().yHigh()); };
    const auto next = [this](const SnapshotPointer& snapshot) { m_figure->setShown(Shown(snapshot), -2.0, 2.0); };
    show(small);
    const auto first = ends();
    next(large);
    const auto reached = ends();
    QVERIFY(reached.first < 2.0 * first.first && reached.second > 2.0 * first.second);
    m_figure->setHolding(true); // a drag alone lets it shrink by half and more
    next(small);
    QCOMPARE(ends(), first);
    m_figure->setStill(true);
    next(large);
    QCOMPARE(ends(), reached);
    next(small);
    QCOMPARE(ends(), reached);
    const auto sum = m_figure->frame().rightTicks().back();
    QVERIFY(sum.place > 0.0 && sum.place < 0.01 * reached.second); // so does the sum's
    m_figure->setHolding(false);
    QCOMPARE(ends(), first);
}

void TestTermsFigure::withoutRoomNothingIsDrawn()
{
    show(snapshotOf({3, 1}, {1, 3}));
    for (const QSizeF size : {QSizeF(800.0, 20.0), QSizeF(40.0, 200.0), QSizeF(0.0, 0.0)}) {
        m_figure->chart()->resize(size);
        QVERIFY(!m_figure->chart()->isVisible());
        m_figure->chart()->resize(800.0, 200.0);
        QVERIFY(m_figure->chart()->isVisible());
    }
}

QTEST_MAIN(TestTermsFigure)
#include "tst_termsfigure.moc"
