// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/mouse.h"
#include "tests/ui/windowfixture.h"
#include "ui/charts/chartpane.h"
#include "ui/charts/plotview.h"

#include <QAction>
#include <QChart>
#include <QElapsedTimer>
#include <QSlider>
#include <QValueAxis>

/// The two ways in which the window draws the curves, and the way from one to the other.
class TestScales : public WindowFixture {
    Q_OBJECT
private slots:
    void wholeRangeAtFirst();
    void keyHoldsAndLetsGo();
    void holdingAnewStartsOver();
    void numbersAreTheSame();
    void axesStayWhileSigmaMoves();
    void logarithmicIsOneKey();
    void rangeIsRemembered();
    void rangeHasItsBounds();
    void chartHasAMenu();
    void handSaysThatTheChartCanBeMoved();
    void oneSumAtATime();
    void gesturesAreOneStep();

private:
    [[nodiscard]] QPointF ends(Qt::Orientation orientation) const
    {
        const auto* axis
            = qobject_cast<QValueAxis*>(child<PlotView>("figureView")->chart()->axes(orientation).constFirst());
        return {axis->min(), axis->max()};
    }
    [[nodiscard]] const ViewOptions& view() const { return m_window->session().view().options(); }
    void zoomIn() const
    {
        QWidget& viewport = *child<PlotView>("figureView")->viewport();
        QVERIFY(turnWheel(viewport, 3));
    }
};

void TestScales::wholeRangeAtFirst()
{
    QVERIFY(child<QAction>("wholeAction")->isChecked());
    QVERIFY(!child<QAction>("heldAction")->isChecked());
    QVERIFY(!child<QAction>("showAllAction")->isEnabled());
    const Eigen::ArrayXd& edges = m_window->session().snapshot()->histograms.binEdges;
    const double first = edges[0];
    const double last = edges[edges.size() - 1];
    const double padding = 0.015 * (last - first); // nothing lies on the axis itself
    QCOMPARE(ends(Qt::Horizontal), QPointF(first - padding, last + padding));
}

void TestScales::keyHoldsAndLetsGo()
{
    const QPointF whole = ends(Qt::Horizontal);
    press(Qt::Key_H);
    QCOMPARE(ends(Qt::Horizontal), QPointF(-4.0, 6.0));
    QCOMPARE(ends(Qt::Vertical), QPointF(0.0, 1.0));
    QVERIFY(child<QAction>("heldAction")->isChecked() && !child<QAction>("wholeAction")->isChecked());
    press(Qt::Key_H);
    QCOMPARE(ends(Qt::Horizontal), whole);
    QVERIFY(child<QAction>("wholeAction")->isChecked());
}

void TestScales::holdingAnewStartsOver()
{
    const auto menu = [this] { return child<QAction>("heldAction")->text(); };
    QCOMPARE(menu(), u"&Held still: density over −4 … 6"_s);
    press(Qt::Key_H);
    QCOMPARE(menu(), u"&Held still: density over −4 … 6"_s);
    zoomIn();
    // The menu says the range there is.
    const auto number = [](QString text) { return text.replace(u'−', u'-').toDouble(); };
    const QStringList said = menu().section(u"over "_s, 1).split(u" … "_s);
    QVERIFY2(std::abs(number(said[0]) - ends(Qt::Horizontal).x()) < 0.06
            && std::abs(number(said[1]) - ends(Qt::Horizontal).y()) < 0.06,
        qPrintable(menu()));
    QCOMPARE(child<QAction>("heldAction")->iconText(), u"Hold still"_s);
    QVERIFY(ends(Qt::Horizontal).y() - ends(Qt::Horizontal).x() < 9.0);
    press(Qt::Key_H);
    QCOMPARE(menu(), u"&Held still: density over −4 … 6"_s); // where it starts
    press(Qt::Key_H);
    QCOMPARE(ends(Qt::Horizontal), QPointF(-4.0, 6.0));
}

void TestScales::numbersAreTheSame()
{
    const QString pq = textOf("klPq");
    const QString words = textOf("words");
    press(Qt::Key_H);
    press(Qt::Key_L);
    zoomIn();
    QCOMPARE(textOf("klPq"), pq);
    QCOMPARE(textOf("words"), words);
    QCOMPARE(m_window->session().shown().snapshotPointer(), m_window->session().snapshot()); // nothing was run again
}

void TestScales::axesStayWhileSigmaMoves()
{
    press(Qt::Key_H);
    auto* slider = child<QSlider>("sigmaSlider");
    const QRect handle = handleOf(*slider);
    QTest::mousePress(slider, Qt::LeftButton, {}, handle.center());
    for (const int part : {40, 60, 90}) {
        const double before = shown().sigma;
        dragTo(*slider, {slider->width() * part / 100, handle.center().y()});
        QTRY_VERIFY_WITH_TIMEOUT(shown().sigma > before, kPatience);
        QCOMPARE(ends(Qt::Horizontal), QPointF(-4.0, 6.0));
        QCOMPARE(ends(Qt::Vertical), QPointF(0.0, 1.0));
    }
    QTest::mouseRelease(slider, Qt::LeftButton);
    QCOMPARE(ends(Qt::Vertical), QPointF(0.0, 1.0));
}

void TestScales::logarithmicIsOneKey()
{
    press(Qt::Key_L);
    QVERIFY(child<QAction>("logarithmicAction")->isChecked());
    QVERIFY(ends(Qt::Vertical).x() < -4.0); // log₁₀ of less than one value in ten thousand
    press(Qt::Key_L);
    QCOMPARE(ends(Qt::Vertical).x(), 0.0);
}

void TestScales::rangeIsRemembered()
{
    press(Qt::Key_H);
    zoomIn();
    const QPointF range = ends(Qt::Horizontal);
    m_window->close();
    open(Settings::load());
    QCOMPARE(ends(Qt::Horizontal), range);
}

void TestScales::rangeHasItsBounds()
{
    press(Qt::Key_H);
    for (int i = 0; i < 200; ++i)
        m_window->chartPane().zoom(0.5);
    QCOMPARE(view().heldWidth, kHeldWidthRange.low);
    for (int i = 0; i < 200; ++i)
        m_window->chartPane().zoom(2.0);
    QCOMPARE(view().heldWidth, kHeldWidthRange.high);
    child<QAction>("showAllAction")->trigger();
    const Eigen::ArrayXd& edges = m_window->session().snapshot()->histograms.binEdges;
    QVERIFY2(isClose(ends(Qt::Horizontal).x(), edges[0], 1e-9), "all is not shown");
}

void TestScales::chartHasAMenu()
{
    QCOMPARE(m_window->chartPane().contextMenuPolicy(), Qt::ActionsContextMenu);
    const QList<QAction*> actions = m_window->chartPane().actions();
    for (const char* name : {"wholeAction", "heldAction", "logarithmicAction", "showAllAction", "termsAction",
             "exactAction", "bandAction", "tableAction", "pinAction", "copyFigureAction", "copyValuesAction",
             "exportFigureAction", "exportDataAction"})
        QVERIFY2(actions.contains(child<QAction>(name)), name);
}

void TestScales::handSaysThatTheChartCanBeMoved()
{
    auto* view = child<PlotView>("figureView");
    QWidget* viewport = view->viewport();
    const QPoint inside = view->chart()->plotArea().center().toPoint();
    const auto shape = [&] { return viewport->cursor().shape(); };
    QTest::mouseMove(viewport, inside);
    QCOMPARE(shape(), Qt::ArrowCursor);
    press(Qt::Key_H);
    QTest::mouseMove(viewport, inside + QPoint(3, 0));
    QTRY_COMPARE(shape(), Qt::OpenHandCursor);
    QTest::mousePress(viewport, Qt::LeftButton, {}, inside);
    QCOMPARE(shape(), Qt::ClosedHandCursor);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, inside);
    QCOMPARE(shape(), Qt::OpenHandCursor);
    QTest::mouseMove(viewport, {2, viewport->height() - 2}); // beside the plot
    QTRY_COMPARE(shape(), Qt::ArrowCursor);
}

void TestScales::oneSumAtATime()
{
    const auto isSeen = [this](const char* name) { return child<PlotView>(name)->isVisible(); };
    press(Qt::Key_T);
    QVERIFY(isSeen("termsPqView") && isSeen("termsQpView"));
    child<QAction>("termsPqAction")->trigger();
    QVERIFY(isSeen("termsPqView") && !isSeen("termsQpView"));
    QVERIFY(child<QAction>("termsPqAction")->isChecked() && !child<QAction>("termsBothAction")->isChecked());
    press(Qt::Key_T);
    QVERIFY(!isSeen("termsPqView"));
    QVERIFY(!child<QAction>("termsPqAction")->isChecked());
    child<QAction>("termsQpAction")->trigger(); // shows them too
    QVERIFY(!isSeen("termsPqView") && isSeen("termsQpView"));
}

/// Each drag is one step however far it goes, and so are turns of the wheel that follow on each other.
void TestScales::gesturesAreOneStep()
{
    QWidget* viewport = child<PlotView>("figureView")->viewport();
    const QPoint inside = child<PlotView>("figureView")->chart()->plotArea().center().toPoint();
    const auto text = [this] { return child<QAction>("undoAction")->text(); };
    const auto drag = [&] {
        QTest::mousePress(viewport, Qt::LeftButton, {}, inside);
        for (const int by : {10, 20, 30, 40})
            dragTo(*viewport, inside + QPoint(by, 0));
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, inside + QPoint(40, 0));
    };
    press(Qt::Key_H);
    QCOMPARE(text(), u"&Undo: hold still"_s);
    const ViewOptions held = view();
    drag();
    QCOMPARE(text(), u"&Undo: move range"_s);
    const ViewOptions moved = view();
    drag();
    press(Qt::Key_Z);
    QVERIFY(view() == moved); // the other drag is there
    press(Qt::Key_Z);
    QVERIFY(view() == held);
    QElapsedTimer clock;
    clock.start();
    for (int turn = 0; turn < 3; ++turn)
        QVERIFY(turnWheel(*viewport, 1));
    if (clock.elapsed() > 900)
        QSKIP("this machine is too slow for one movement of the wheel");
    QCOMPARE(text(), u"&Undo: zoom"_s);
    press(Qt::Key_Z);
    QVERIFY(view() == held);
    press(Qt::Key_Z);
    QVERIFY(!view().held && !child<QAction>("undoAction")->isEnabled());
}

QTEST_MAIN(TestScales)
#include "tst_scales.moc"
