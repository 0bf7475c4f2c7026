// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/mouse.h"
#include "tests/ui/windowfixture.h"
#include "ui/charts/plotview.h"
#include "ui/controls/numberfield.h"
#include "ui/controls/quantityslider.h"
#include "ui/panels/parameterpanel.h"
#include "ui/panels/truthgauge.h"

#include <QAbstractButton>
#include <QAction>
#include <QChart>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLineEdit>
#include <QUndoStack>
#include <QValueAxis>

/// What a person plays in the window, and how. Time goes on only where a test says so.
class TestPlayWindow : public WindowFixture {
    Q_OBJECT
public:
    TestPlayWindow()
        : WindowFixture({.sampleCount = 400, .sigma = 1.0, .binCount = 30})
    {
    }
private slots:
    void buttonPlaysAndStops_data();
    void buttonPlaysAndStops();
    void keysPlayAndStop_data();
    void keysPlayAndStop();
    void spaceOnASliderPlaysIt();
    void escapeStopsFirst();
    void takingHoldOfASliderStops();
    void typingStops();
    void resetStops();
    void oneUndoTakesItBack();
    void axesAreHeldStill();
    void speedIsInTheMenu();
    void lockedIsNotPlayed();
    void samplesLeaveTraces();
    void filesHaveNoTraces();

private:
    [[nodiscard]] Player& player() const { return m_window->player(); }
    /// A window whose player has our clock.
    void openStill(const Settings& settings);
    void openStill();
    void wait(qint64 milliseconds) { m_time += milliseconds; }
    [[nodiscard]] bool isSettled() const
    {
        const Session& session = m_window->session();
        return !session.isBusy() && shown() == session.parameters().parameters();
    }
    [[nodiscard]] QPointF ends(Qt::Orientation orientation) const
    {
        const auto* axis
            = qobject_cast<QValueAxis*>(child<PlotView>("figureView")->chart()->axes(orientation).constFirst());
        return {axis->min(), axis->max()};
    }
    void playSamples(int count); ///< and stop

    qint64 m_time = 0; // ms
};

#define QTRY_SETTLED() QTRY_VERIFY_WITH_TIMEOUT(isSettled(), kPatience)

void TestPlayWindow::openStill()
{
    player().setMotionReduced(false);
    player().setClock([this] { return m_time; });
}

void TestPlayWindow::openStill(const Settings& settings)
{
    open(settings);
    openStill();
}

void TestPlayWindow::playSamples(int count)
{
    player().playSamples();
    for (int i = 0; i < count; ++i) {
        const auto seed = shown().seed;
        wait(125);
        QTRY_VERIFY_WITH_TIMEOUT(shown().seed == seed + 1, kPatience);
        QTRY_SETTLED();
    }
    player().stop();
}

void TestPlayWindow::buttonPlaysAndStops_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("of");
    QTest::newRow("N") << u"sampleCountPlay"_s << static_cast<int>(Sweep::Of::Samples);
    QTest::newRow("σ") << u"sigmaPlay"_s << static_cast<int>(Sweep::Of::Sigma);
    QTest::newRow("bins") << u"binCountPlay"_s << static_cast<int>(Sweep::Of::Bins);
    QTest::newRow("new samples") << u"seedPlay"_s << static_cast<int>(Sweep::Of::Seed);
}

void TestPlayWindow::buttonPlaysAndStops()
{
    QFETCH(const QString, button);
    QFETCH(const int, of);
    openStill();
    const auto what = static_cast<Sweep::Of>(of);
    auto* play = child<QAbstractButton>(qPrintable(button));
    const kl::Parameters before = shown();
    QTest::mouseClick(play, Qt::LeftButton);
    QVERIFY(player().playing() == what);
    QVERIFY(play->isChecked());
    for (const auto* other : m_window->findChildren<QAbstractButton*>()) {
        if (other != play && other->objectName().endsWith(u"Play"_s))
            QVERIFY2(!other->isChecked(), qPrintable(other->objectName()));
    }
    wait(500);
    QTRY_VERIFY_WITH_TIMEOUT(sweep::valueOf(shown(), what) > sweep::valueOf(before, what), kPatience);
    QTRY_SETTLED();
    QVERIFY2(inFields() == shown(), looks().constData());
    QTest::mouseClick(play, Qt::LeftButton);
    QVERIFY(!player().isPlaying() && !play->isChecked());
}

void TestPlayWindow::keysPlayAndStop_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("of");
    const auto row = [](const char* name, Qt::Key key, const QString& action, Sweep::Of of) {
        QTest::newRow(name) << static_cast<int>(key) << action << static_cast<int>(of);
    };
    row("N", Qt::Key_1, u"playSamplesAction"_s, Sweep::Of::Samples);
    row("σ", Qt::Key_2, u"playSigmaAction"_s, Sweep::Of::Sigma);
    row("bins", Qt::Key_3, u"playBinsAction"_s, Sweep::Of::Bins);
    row("new samples", Qt::Key_4, u"playNewSamplesAction"_s, Sweep::Of::Seed);
}

void TestPlayWindow::keysPlayAndStop()
{
    QFETCH(const int, key);
    QFETCH(const QString, action);
    QFETCH(const int, of);
    openStill();
    const auto* row = child<QAction>(qPrintable(action));
    QVERIFY(!row->isChecked());
    press(static_cast<Qt::Key>(key));
    QVERIFY(player().playing() == static_cast<Sweep::Of>(of));
    QVERIFY(row->isChecked());
    press(static_cast<Qt::Key>(key));
    QVERIFY(!player().isPlaying() && !row->isChecked());
    press(static_cast<Qt::Key>(key)); // and another one goes over to it
    press(key == Qt::Key_1 ? Qt::Key_2 : Qt::Key_1);
    QVERIFY(player().isPlaying() && !row->isChecked());
}

void TestPlayWindow::spaceOnASliderPlaysIt()
{
    openStill();
    auto* slider = child<QuantitySlider>("binCountSlider");
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Space);
    QVERIFY(player().playing() == Sweep::Of::Bins);
    QTest::keyClick(slider, Qt::Key_Space);
    QVERIFY(!player().isPlaying());
    QVERIFY(slider->hasFocus());
}

/// Before it leaves full screen, or gives up a calculation.
void TestPlayWindow::escapeStopsFirst()
{
    openStill();
    press(Qt::Key_F11, Qt::NoModifier);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->windowState().testFlag(Qt::WindowFullScreen), kPatience);
    press(Qt::Key_2);
    wait(500);
    QTRY_VERIFY_WITH_TIMEOUT(shown().sigma > 1.0, kPatience);
    press(Qt::Key_Escape, Qt::NoModifier);
    QVERIFY(!player().isPlaying());
    QVERIFY(m_window->windowState().testFlag(Qt::WindowFullScreen));
    QVERIFY(m_window->session().parameters().parameters().sigma > 1.0); // stays where it was stopped
    QTRY_SETTLED();
    press(Qt::Key_Escape, Qt::NoModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->windowState().testFlag(Qt::WindowFullScreen), kPatience);
}

void TestPlayWindow::takingHoldOfASliderStops()
{
    openStill();
    press(Qt::Key_2);
    auto* slider = child<QuantitySlider>("sigmaSlider");
    const QPoint handle = handleOf(*slider).center();
    QTest::mousePress(slider, Qt::LeftButton, {}, handle);
    QVERIFY(!player().isPlaying()); // the finger leads
    QTest::mouseRelease(slider, Qt::LeftButton, {}, handle);
}

/// What is half typed would be taken back by the next value that is played.
void TestPlayWindow::typingStops()
{
    openStill();
    press(Qt::Key_2);
    auto* field = child<NumberField>("binCountField");
    QTest::mouseClick(field->findChild<QLineEdit*>(), Qt::LeftButton);
    QVERIFY(player().isPlaying());
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, u"2"_s);
    QVERIFY(!player().isPlaying());
    wait(500);
    QTRY_SETTLED();
    QTest::keyClicks(field, u"5"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(shown().binCount == 25, kPatience);
}

void TestPlayWindow::resetStops()
{
    open(kl::Parameters {});
    openStill();
    press(Qt::Key_4);
    press(Qt::Key_R); // there is nothing to set back, and yet
    QVERIFY(!player().isPlaying());
}

void TestPlayWindow::oneUndoTakesItBack()
{
    openStill();
    const kl::Parameters before = shown();
    press(Qt::Key_2);
    for (int i = 0; i < 3; ++i) {
        const double sigma = shown().sigma;
        wait(300);
        QTRY_VERIFY_WITH_TIMEOUT(shown().sigma > sigma, kPatience);
    }
    QTRY_SETTLED();
    press(Qt::Key_Z);
    QVERIFY(!player().isPlaying());
    QTRY_SHOWN(before);
    QCOMPARE(m_window->session().parameters().undoStack().index(), 0);
}

void TestPlayWindow::axesAreHeldStill()
{
    openStill();
    const QPointF whole = ends(Qt::Horizontal);
    press(Qt::Key_1);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(ends(Qt::Horizontal), QPointF(-4.0, 6.0));
        QCOMPARE(ends(Qt::Vertical), QPointF(0.0, 1.0));
        const auto count = shown().sampleCount;
        wait(300);
        QTRY_VERIFY_WITH_TIMEOUT(shown().sampleCount > count, kPatience);
        QTRY_SETTLED();
    }
    QVERIFY(!m_window->session().view().options().held); // it is no choice of the person's
    QVERIFY(child<QAction>("wholeAction")->isChecked());
    QCOMPARE(m_window->session().parameters().undoStack().count(), 1);
    press(Qt::Key_1);
    const Eigen::ArrayXd& edges = m_window->session().snapshot()->histograms.binEdges;
    const double padding = 0.015 * (edges[30] - edges[0]);
    QCOMPARE(ends(Qt::Horizontal), QPointF(edges[0] - padding, edges[30] + padding)); // the whole range again
    press(Qt::Key_Z);
    QTRY_SETTLED();
    QCOMPARE(ends(Qt::Horizontal), whole);

    Settings settings; // one that a person holds stays held where they hold it
    settings.recipe.view.held = true;
    settings.recipe.view.heldWidth = 4.0;
    openStill(settings);
    press(Qt::Key_4);
    QCOMPARE(ends(Qt::Horizontal), QPointF(-1.0, 3.0));
    press(Qt::Key_4);
    QCOMPARE(ends(Qt::Horizontal), QPointF(-1.0, 3.0));
}

void TestPlayWindow::speedIsInTheMenu()
{
    openStill();
    const auto* faster = child<QAction>("fasterAction");
    const auto* slower = child<QAction>("slowerAction");
    press(Qt::Key_Period);
    QCOMPARE(player().speed(), 2.0);
    QVERIFY2(faster->text().contains(u"(to 4×)"_s), qPrintable(faster->text())); // what it would be
    QVERIFY2(slower->text().contains(u"(to 1×)"_s), qPrintable(slower->text()));
    press(Qt::Key_Period);
    QCOMPARE(player().speed(), 4.0);
    QVERIFY(!faster->isEnabled() && slower->isEnabled());
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Comma);
    QCOMPARE(player().speed(), 0.25);
    QVERIFY(faster->isEnabled() && !slower->isEnabled());
}

void TestPlayWindow::lockedIsNotPlayed()
{
    openStill();
    m_window->findChild<ParameterPanel*>()->setLocked({u"sigma"_s}, u"Answer first."_s);
    press(Qt::Key_1); // whatever else makes the menus follow
    press(Qt::Key_1);
    press(Qt::Key_2);
    QVERIFY(!player().isPlaying());
    m_window->findChild<ParameterPanel*>()->setLocked({}, {});
    press(Qt::Key_1);
    press(Qt::Key_2);
    QVERIFY(player().playing() == Sweep::Of::Sigma);
}

void TestPlayWindow::samplesLeaveTraces()
{
    openStill();
    const double first = m_window->session().snapshot()->divergences.pq;
    playSamples(3);
    const auto traces = [this](const char* gauge) { return child<TruthGauge>(gauge)->values().traces; };
    QCOMPARE(traces("klPqGauge").size(), std::size_t {3});
    QCOMPARE(traces("klQpGauge").size(), std::size_t {3});
    QCOMPARE(traces("klPqGauge").front(), first);
    press(Qt::Key_I); // in bits they are bits
    QVERIFY(isRelativelyClose(traces("klPqGauge").front(), first / std::log(2.0), 1e-12));
    const QImage with = child<PlotView>("figureView")->grab().toImage();
    const kl::Parameters last = shown();
    type("sigmaField", u"0.8"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shown().sigma == 0.8, kPatience);
    QVERIFY(traces("klPqGauge").empty());
    press(Qt::Key_Z);
    QTRY_SHOWN(last);
    QVERIFY(traces("klPqGauge").empty());
    QVERIFY(child<PlotView>("figureView")->grab().toImage() != with); // they were seen
}

void TestPlayWindow::filesHaveNoTraces()
{
    openStill();
    const auto copied = [this] {
        child<QAction>("copyFigureAction")->trigger();
        return QGuiApplication::clipboard()->image();
    };
    playSamples(3);
    QCOMPARE(player().traces().size(), std::size_t {3});
    const QImage after = copied();
    open(shown());
    QVERIFY(!after.isNull());
    QCOMPARE(after, copied());
}

QTEST_MAIN(TestPlayWindow)
#include "tst_playwindow.moc"
