// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/mouse.h"
#include "tests/ui/windowfixture.h"
#include "ui/controls/numberfield.h"
#include "ui/controls/quantityslider.h"
#include "ui/controls/toolbar.h"
#include "ui/words/format.h"

#include <QAction>
#include <QClipboard>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>
#include <array>

class TestMainWindow : public WindowFixture {
    Q_OBJECT
private slots:
    void startsWithTheNotebook();
    void showsWhatNumPyGives_data();
    void showsWhatNumPyGives();
    void typedNumbers_data();
    void typedNumbers();
    void impossibleNumbers_data();
    void impossibleNumbers();
    void draggedSlider_data();
    void draggedSlider();
    void arrowKeyOnSlider();
    void binRules_data();
    void binRules();
    void heavyTailsAreCapped();
    void newSample_data();
    void newSample();
    void newSampleAfterTheLastSeed();
    void reset();
    void undoAndRedo();
    void undoFromWithinAField();
    void escapeTakesBackWhatWasTyped();
    void escapeLeavesFullScreen();
    void escapeGivesUp();
    void escapeGivesUpTheVeryRunUnderWay();
    void busyWhileItTakesLong();
    void tabReachesEverything();
    void everyActionCanBeFound();
    void whatNeedsAResultWaitsForIt();
    void nothingMoves_data();
    void nothingMoves();
    void firstResultMovesNothing();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void copiesFigure();
    void copiesValues();
    void remembersItsPlaceAndParameters();
    void foreignGeometryIsIgnored_data();
    void foreignGeometryIsIgnored();
    void endsWithANumberHalfTyped_data();
    void endsWithANumberHalfTyped();

private:
    /// Where everything in the window stands that is not to move of its own accord.
    using Places = QList<std::pair<const QWidget*, QRect>>;
    [[nodiscard]] Places places() const;
    [[nodiscard]] static QByteArray moved(const Places& before); ///< what did, empty if nothing
};

namespace {

constexpr std::array kFields {"sampleCountField", "sigmaField", "binCountField", "seedField"};
constexpr std::array kSliders {"sampleCountSlider", "sigmaSlider", "binCountSlider"};

void click(QAbstractButton* button)
{
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

TestMainWindow::Places TestMainWindow::places() const
{
    Places result;
    const auto add = [&](const auto& names) {
        for (const char* name : names) {
            const auto* widget = child<QWidget>(name);
            result << std::pair(widget, QRect(widget->mapTo(m_window.get(), QPoint()), widget->size()));
        }
    };
    add(kFields);
    add(kSliders);
    add(std::array {"binRule", "newSample", "klPq", "klQp", "klPqTruth", "klPqLeftOut"});
    return result;
}

QByteArray TestMainWindow::moved(const Places& before)
{
    QString text;
    for (const auto& [widget, place] : before) {
        const QRect now(widget->mapTo(widget->window(), QPoint()), widget->size());
        if (now != place)
            QDebug(&text) << widget->objectName() << "from" << place << "to" << now;
    }
    return text.toUtf8();
}

void TestMainWindow::startsWithTheNotebook()
{
    QTRY_SHOWN(kl::Parameters {});
    QCOMPARE(child<NumberField>("sampleCountField")->text(), u"10\u202F000"_s);
    QCOMPARE(child<NumberField>("sigmaField")->text(), u"0.5"_s);
    QCOMPARE(child<NumberField>("binCountField")->text(), u"79"_s);
    QCOMPARE(child<NumberField>("seedField")->text(), u"42"_s);
    // The notebook's own output: about 0.125 and 0.103.
    QCOMPARE(textOf("klPq").left(5), u"0.125"_s);
    QCOMPARE(textOf("klQp").left(5), u"0.103"_s);
    QCOMPARE(textOf("notice"), QString());
    QVERIFY(textOf("sentence").contains(u"0.5"_s));
    QVERIFY(!m_window->windowTitle().isEmpty());
}

void TestMainWindow::showsWhatNumPyGives_data()
{
    addGoldenCases();
}

void TestMainWindow::showsWhatNumPyGives()
{
    QFETCH(const QJsonObject, expected);
    const kl::Parameters wanted = parametersOf(expected);
    m_window->session().view().setOpen(section::kReasons, true);
    type("sampleCountField", QString::number(wanted.sampleCount));
    type("sigmaField", QString::number(wanted.sigma));
    type("binCountField", QString::number(wanted.binCount));
    type("seedField", QString::number(wanted.seed));
    QTRY_SHOWN(wanted);
    for (const auto& [label, name, key] :
        {std::tuple("klPq", u"KL(P‖Q)"_s, "kl_pq"_L1), std::tuple("klQp", u"KL(Q‖P)"_s, "kl_qp"_L1)}) {
        const double numpy = expected[key].toDouble();
        const QString text = textOf(label);
        bool isNumber = false;
        const double got = format::plain(text).toDouble(&isNumber);
        QVERIFY2(isNumber, qPrintable(text));
        // Four significant digits: half a unit of the last one is at most 5e-4 of the value.
        QVERIFY2(isRelativelyClose(got, numpy, 5.001e-4), ::shown(label, got, numpy).constData());
        const QString exact = format::plain(child<QLabel>(label)->toolTip()).section(u'=', 1).section(u"nats"_s, 0, 0);
        QVERIFY2(isClose(exact.toDouble(), numpy, kGoldenLibm ? 0.0 : kGoldenTolerance), qPrintable(exact));
        QCOMPARE(textOf("remark").contains(name), numpy < 0.0); // which needs an explanation
    }
    QVERIFY2(textOf("logSpace").contains(u"same values"_s), qPrintable(textOf("logSpace")));
}

void TestMainWindow::typedNumbers_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<kl::Parameters>("expected");
    QTest::newRow("blank between thousands")
        << QByteArray("sampleCountField") << u"20 000"_s << kl::Parameters {.sampleCount = 20'000};
    QTest::newRow("scientific") << QByteArray("sampleCountField") << u"3e4"_s << kl::Parameters {.sampleCount = 30'000};
    QTest::newRow("smallest N, below the slider's end")
        << QByteArray("sampleCountField") << u"2"_s << kl::Parameters {.sampleCount = 2};
    QTest::newRow("decimal comma") << QByteArray("sigmaField") << u"0,75"_s << kl::Parameters {.sigma = 0.75};
    QTest::newRow("largest sigma") << QByteArray("sigmaField") << u"5"_s << kl::Parameters {.sigma = 5.0};
    QTest::newRow("smallest sigma") << QByteArray("sigmaField") << u"0.001"_s << kl::Parameters {.sigma = 0.001};
    QTest::newRow("finer than the slider")
        << QByteArray("sigmaField") << u"0.51234567"_s << kl::Parameters {.sigma = 0.51234567};
    QTest::newRow("one bin") << QByteArray("binCountField") << u"1"_s << kl::Parameters {.binCount = 1};
    QTest::newRow("most bins") << QByteArray("binCountField") << u"1000"_s << kl::Parameters {.binCount = 1000};
    QTest::newRow("seed 0") << QByteArray("seedField") << u"0"_s << kl::Parameters {.seed = 0};
    QTest::newRow("largest seed") << QByteArray("seedField") << u"4294967295"_s
                                  << kl::Parameters {.seed = 4'294'967'295};
}

void TestMainWindow::typedNumbers()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QString, typed);
    QFETCH(const kl::Parameters, expected);
    type(field.constData(), typed);
    QTRY_SHOWN(expected);
    QCOMPARE(textOf("notice"), QString());
    QVERIFY(std::isfinite(m_window->session().snapshot()->divergences.pq));
}

void TestMainWindow::impossibleNumbers_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArrayList>("named");
    const QByteArrayList samples {"Samples N", "2", "10\u202F000\u202F000"};
    const QByteArrayList sigma {"σ", "0.001", "5"};
    const QByteArrayList bins {"Bins", "1", "1\u202F000"};
    const QByteArrayList seed {"Seed", "0", "4\u202F294\u202F967\u202F295"};
    QTest::newRow("N below its range") << QByteArray("sampleCountField") << u"1"_s << samples;
    QTest::newRow("N above its range") << QByteArray("sampleCountField") << u"10000001"_s << samples;
    QTest::newRow("N beyond any integer") << QByteArray("sampleCountField") << u"1e300"_s << samples;
    QTest::newRow("N not whole") << QByteArray("sampleCountField") << u"1000.5"_s << samples;
    QTest::newRow("N is no number") << QByteArray("sampleCountField") << u"nan"_s << samples;
    QTest::newRow("sigma of 0") << QByteArray("sigmaField") << u"0"_s << sigma;
    QTest::newRow("negative sigma") << QByteArray("sigmaField") << u"-0.5"_s << sigma;
    QTest::newRow("sigma too large") << QByteArray("sigmaField") << u"5.0001"_s << sigma;
    QTest::newRow("infinite sigma") << QByteArray("sigmaField") << u"inf"_s << sigma;
    QTest::newRow("sigma of letters") << QByteArray("sigmaField") << u"half"_s << sigma;
    QTest::newRow("no bins") << QByteArray("binCountField") << u"0"_s << bins;
    QTest::newRow("too many bins") << QByteArray("binCountField") << u"1001"_s << bins;
    QTest::newRow("negative seed") << QByteArray("seedField") << u"-1"_s << seed;
    QTest::newRow("seed of 33 bits") << QByteArray("seedField") << u"4294967296"_s << seed;
}

void TestMainWindow::impossibleNumbers()
{
    QFETCH(const QByteArray, field);
    QFETCH(const QString, typed);
    QFETCH(const QByteArrayList, named);
    QTRY_SHOWN(kl::Parameters {});
    const SnapshotPointer before = m_window->session().snapshot();
    const QString textBefore = child<NumberField>(field.constData())->text();
    type(field.constData(), typed);

    settle();
    const auto* message = child<QLabel>((field + "Message").constData()); // at the field
    QVERIFY(message->isVisible());
    QVERIFY2(names(message->text().toUtf8(), named + QByteArrayList {typed.toUtf8()}), qPrintable(message->text()));
    QCOMPARE(child<NumberField>(field.constData())->text(), textBefore);
    QCoreApplication::processEvents();
    QCOMPARE(m_window->session().snapshot(), before); // the last good state stands, and nothing was calculated
    QVERIFY(inFields() == kl::Parameters {});

    type("binCountField", u"50"_s); // the next good one takes it away
    QTRY_SHOWN((kl::Parameters {.binCount = 50}));
    QVERIFY(!message->isVisible());
}

void TestMainWindow::draggedSlider_data()
{
    QTest::addColumn<QByteArray>("slider");
    for (const char* slider : kSliders)
        QTest::newRow(slider) << QByteArray(slider);
}

void TestMainWindow::draggedSlider()
{
    QFETCH(const QByteArray, slider);
    QTRY_SHOWN(kl::Parameters {});
    auto* dragged = child<QuantitySlider>(slider.constData());
    const QPoint start = handleOf(*dragged).center();
    QTest::mousePress(dragged, Qt::LeftButton, {}, start);
    QVERIFY(dragged->isSliderDown());
    QVERIFY(shown() == kl::Parameters {}); // a press alone changes nothing

    QList<kl::Parameters> seen;
    for (const int way : {-15, -30, -45}) { // the figure and the values follow while the button is down
        const kl::Parameters before = shown();
        dragTo(*dragged, start + QPoint(way, 0));
        QTRY_VERIFY_WITH_TIMEOUT(!(shown() == before), kPatience);
        QVERIFY(inFields() == shown());
        QVERIFY2(!textOf("klPq").isEmpty(), "no value");
        seen << shown();
    }
    QVERIFY(dragged->isSliderDown());
    QTest::mouseRelease(dragged, Qt::LeftButton, {}, start + QPoint(-45, 0));
    QTRY_SHOWN(seen.last());

    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier); // one drag is one step
    QTRY_SHOWN(kl::Parameters {});
    QCOMPARE(handleOf(*dragged).center(), start);
}

void TestMainWindow::arrowKeyOnSlider()
{
    auto* sigma = child<QuantitySlider>("sigmaSlider");
    sigma->setFocus(Qt::TabFocusReason);
    QTest::keyClick(sigma, Qt::Key_Right);
    QTRY_SHOWN((kl::Parameters {.sigma = 0.51}));
    QTest::keyClick(sigma, Qt::Key_End);
    QTRY_SHOWN((kl::Parameters {.sigma = 5.0}));
    QTest::keyClick(sigma, Qt::Key_Home);
    QTRY_SHOWN((kl::Parameters {.sigma = 0.001}));
}

void TestMainWindow::binRules_data()
{
    // len(np.histogram_bin_edges(np.concatenate((P, Q)), rule)) − 1: tests/reference/binrules.json.
    QTest::addColumn<QByteArray>("button");
    QTest::addColumn<double>("bins");
    const QJsonArray cases = golden("binrules.json")["notebook"_L1].toArray();
    const auto heavy = std::find_if(
        cases.begin(), cases.end(), [](const QJsonValue& one) { return one["n"_L1].toInteger() == 20'000; });
    QVERIFY(heavy != cases.end());
    const QJsonValue counts = (*heavy)["counts"_L1];
    QTest::newRow("Sturges") << QByteArray("ruleSturges") << counts["sturges"_L1].toDouble();
    QTest::newRow("Rice") << QByteArray("ruleRice") << counts["rice"_L1].toDouble();
    QTest::newRow("Scott") << QByteArray("ruleScott") << counts["scott"_L1].toDouble();
    QTest::newRow("Freedman-Diaconis, too many") << QByteArray("ruleFreedman") << counts["fd"_L1].toDouble();
    QTest::newRow("Doane") << QByteArray("ruleDoane") << counts["doane"_L1].toDouble();
}

void TestMainWindow::binRules()
{
    QFETCH(const QByteArray, button);
    QFETCH(const double, bins);
    kl::Parameters parameters {.sampleCount = 20'000, .sigma = 2.2, .seed = 99};
    open(parameters);
    child<QAction>(button.constData())->trigger();
    parameters.binCount = static_cast<int>(std::min(bins, 1000.0));
    QTRY_SHOWN(parameters);
    const QByteArray notice = textOf("notice").toUtf8();
    // A rule that asks for more says for how many, and where it is held.
    QVERIFY2(names(notice, {format::integer(std::llround(bins)).toUtf8()}), notice.constData());
    QCOMPARE(names(notice, {"Held at 1\u202F000"}), bins > 1000.0);
}

void TestMainWindow::heavyTailsAreCapped()
{
    open(kl::Parameters {.sigma = 3.0});
    auto* rule = child<QAction>("ruleFreedman");
    rule->trigger();
    QTRY_SHOWN((kl::Parameters {.sigma = 3.0, .binCount = 1000}));
    const QByteArray notice = textOf("notice").toUtf8();
    QVERIFY2(names(notice, {"Freedman–Diaconis", "1\u202F000", "tail"}), notice.constData());

    rule->trigger(); // once more changes nothing, and still says why
    QTRY_COMPARE_WITH_TIMEOUT(textOf("notice").toUtf8(), notice, kPatience);
    QVERIFY((inFields() == kl::Parameters {.sigma = 3.0, .binCount = 1000}));
}

void TestMainWindow::newSample_data()
{
    QTest::addColumn<QByteArray>("by");
    QTest::newRow("button in the panel") << QByteArray("button");
    QTest::newRow("button in the tool bar") << QByteArray("tool bar");
    QTest::newRow("Ctrl+N") << QByteArray("key");
}

void TestMainWindow::newSample()
{
    QFETCH(const QByteArray, by);
    QTRY_SHOWN(kl::Parameters {});
    const double before = m_window->session().snapshot()->divergences.pq;
    if (by == "button") {
        click(child<QPushButton>("newSample"));
    } else if (by == "tool bar") {
        auto* action = child<QAction>("newSampleAction");
        click(qobject_cast<QToolButton*>(child<ToolBar>("toolBar")->buttonOf(action)));
    } else {
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    }
    QTRY_SHOWN((kl::Parameters {.seed = 43}));
    QVERIFY(m_window->session().snapshot()->divergences.pq != before);
}

void TestMainWindow::newSampleAfterTheLastSeed()
{
    open(kl::Parameters {.seed = kl::kSeedRange.high});
    click(child<QPushButton>("newSample"));
    QTRY_SHOWN((kl::Parameters {.seed = 0}));
}

void TestMainWindow::reset()
{
    open(kl::Parameters {.sampleCount = 500, .sigma = 4.0, .binCount = 3, .seed = 1});
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
    QTRY_SHOWN(kl::Parameters {});
}

void TestMainWindow::undoAndRedo()
{
    const QList<kl::Parameters> steps {
        {}, {.binCount = 20}, {.sigma = 1.5, .binCount = 20}, {.sigma = 1.5, .binCount = 20, .seed = 43}};
    type("binCountField", u"20"_s);
    type("sigmaField", u"1.5"_s);
    click(child<QPushButton>("newSample"));
    QTRY_SHOWN(steps[3]);
    child<QuantitySlider>("sigmaSlider")->setFocus();
    const QStringList texts {u"&Undo: change bins"_s, u"&Undo: change σ"_s, u"&Undo: new sample"_s};
    for (const int i : {2, 1, 0}) {
        QCOMPARE(child<QAction>("undoAction")->text(), texts[i]);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_SHOWN(steps[i]);
    }
    QCOMPARE(child<QAction>("undoAction")->text(), u"&Undo"_s);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Z, Qt::ControlModifier); // there is no more
    QVERIFY(inFields() == steps[0]);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_SHOWN(steps[1]);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Y, Qt::ControlModifier);
    QTRY_SHOWN(steps[2]);
    type("seedField", u"9"_s); // a new way on: what was undone is gone
    QTRY_SHOWN((kl::Parameters {.sigma = 1.5, .binCount = 20, .seed = 9}));
    child<QuantitySlider>("sigmaSlider")->setFocus();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Y, Qt::ControlModifier);
    QVERIFY((inFields() == kl::Parameters {.sigma = 1.5, .binCount = 20, .seed = 9}));
}

void TestMainWindow::undoFromWithinAField()
{
    // Return leaves the focus in the field, where a text field would keep Ctrl+Z for its own text.
    type("binCountField", u"20"_s);
    QTRY_SHOWN((kl::Parameters {.binCount = 20}));
    QVERIFY(child<NumberField>("binCountField")->hasFocus());
    QTest::keyClick(child<NumberField>("binCountField"), Qt::Key_Z, Qt::ControlModifier);
    QTRY_SHOWN(kl::Parameters {});
    QTest::keyClick(child<NumberField>("binCountField"), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_SHOWN((kl::Parameters {.binCount = 20}));
}

void TestMainWindow::escapeTakesBackWhatWasTyped()
{
    auto* field = child<NumberField>("binCountField");
    QTest::mouseClick(field->findChild<QLineEdit*>(), Qt::LeftButton);
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, u"12"_s);
    QCOMPARE(field->text(), u"12"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(field->text(), u"79"_s);
    QVERIFY(inFields() == kl::Parameters {});
}

void TestMainWindow::escapeLeavesFullScreen()
{
    const auto isFull = [this] { return m_window->windowState().testFlag(Qt::WindowFullScreen); };
    QTRY_SHOWN(kl::Parameters {});
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().isBusy(), kPatience);
    press(Qt::Key_F11, Qt::NoModifier);
    QTRY_VERIFY(isFull());
    auto* field = child<NumberField>("binCountField"); // what is half typed comes first
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"12"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(field->text(), u"79"_s);
    QVERIFY(isFull());
    child<QuantitySlider>("sigmaSlider")->setFocus();
    type("sampleCountField", u"10000000"_s); // then what is calculated
    QVERIFY(m_window->session().isBusy());
    child<QuantitySlider>("sigmaSlider")->setFocus();
    press(Qt::Key_Escape, Qt::NoModifier);
    QTRY_SHOWN(kl::Parameters {});
    QVERIFY(isFull());
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->session().isBusy(), kPatience);
    press(Qt::Key_Escape, Qt::NoModifier);
    QTRY_VERIFY(!isFull());
    QVERIFY(!child<QAction>("fullScreenAction")->isChecked());
    press(Qt::Key_Escape, Qt::NoModifier); // and never enters it
    QVERIFY(!isFull());
}

void TestMainWindow::escapeGivesUp()
{
    QTRY_SHOWN(kl::Parameters {});
    const QString valueBefore = textOf("klPq");
    type("sampleCountField", u"10000000"_s);
    QCOMPARE(inFields().sampleCount, 10'000'000);
    child<QuantitySlider>("sigmaSlider")->setFocus();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QTRY_SHOWN(kl::Parameters {});
    QVERIFY2(textOf("notice").contains(u"iven up"_s), qPrintable(textOf("notice")));
    QCOMPARE(textOf("klPq"), valueBefore);
    QTRY_VERIFY_WITH_TIMEOUT(!child<QWidget>("busyIndicator")->isVisible(), kPatience);
    QVERIFY(shown() == kl::Parameters {}); // and nothing stale came afterwards
    QVERIFY(inFields() == kl::Parameters {});
}

void TestMainWindow::escapeGivesUpTheVeryRunUnderWay()
{
    QTRY_SHOWN(kl::Parameters {});
    const QString valueBefore = textOf("klPq");
    type("sampleCountField", u"10000000"_s);
    const auto* bar = child<QProgressBar>("");
    QTRY_VERIFY_WITH_TIMEOUT(bar->value() > 0 || shown().sampleCount > 10'000, kPatience);
    if (shown().sampleCount > 10'000)
        QSKIP("this machine is too fast to be interrupted");
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape); // from the field, where the focus still is
    QTRY_SHOWN(kl::Parameters {});
    QVERIFY2(textOf("notice").contains(u"iven up"_s), qPrintable(textOf("notice")));
    QCOMPARE(textOf("klPq"), valueBefore); // no preliminary result stays
    QTRY_VERIFY2_WITH_TIMEOUT(
        textOf("sentence").startsWith(u"10\u202F000 values"_s), qPrintable(textOf("sentence")), kPatience);
    type("binCountField", u"20"_s);
    QTRY_SHOWN((kl::Parameters {.binCount = 20}));
}

void TestMainWindow::busyWhileItTakesLong()
{
    QTRY_SHOWN(kl::Parameters {});
    const auto* busy = child<QWidget>("busyIndicator");
    QVERIFY(!busy->isVisible());

    // The window stays alive meanwhile: its event loop never stands still for long.
    QTimer pulse;
    QElapsedTimer sinceBeat;
    qint64 longestPause = 0;
    connect(&pulse, &QTimer::timeout, this, [&] { longestPause = std::max(longestPause, sinceBeat.restart()); });
    sinceBeat.start();
    pulse.start(5);

    QElapsedTimer sinceAsked;
    sinceAsked.start();
    qint64 seenAfter = -1;
    type("sampleCountField", u"1e7"_s);
    while (shown().sampleCount != 10'000'000 && !sinceAsked.hasExpired(kPatience)) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (seenAfter < 0 && busy->isVisible())
            seenAfter = sinceAsked.elapsed();
    }
    const qint64 took = sinceAsked.elapsed();
    QTRY_SHOWN((kl::Parameters {.sampleCount = 10'000'000}));
    QTRY_VERIFY_WITH_TIMEOUT(!busy->isVisible(), kPatience);
    QVERIFY2(longestPause < std::max<qint64>(250, took / 4), QByteArray::number(longestPause) + " ms without an event");
    // 0.3 s, and a coarse timer may be 5 % early.
    QVERIFY2(seenAfter < 0 || seenAfter >= 285, QByteArray::number(seenAfter) + " ms: too early, it would flicker");
    QVERIFY2(seenAfter >= 0 || took < 1000, QByteArray::number(took) + " ms and no sign of it");
}

void TestMainWindow::tabReachesEverything()
{
    QSet<QWidget*> reached;
    QWidget* const first = m_window->focusWidget();
    QVERIFY(first);
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        QVERIFY(m_window->focusWidget());
        reached << m_window->focusWidget();
    }
    QVERIFY2(reached.contains(first), "Tab does not come round");
    for (const auto& names : {QList<const char*>(kFields.begin(), kFields.end()),
             QList<const char*>(kSliders.begin(), kSliders.end()), QList<const char*> {"binRule", "newSample"}}) {
        for (const char* name : names)
            QVERIFY2(reached.contains(child<QWidget>(name)), name);
    }
    const QList<QToolButton*> tools = child<ToolBar>("toolBar")->findChildren<QToolButton*>();
    QVERIFY(tools.size() >= 8);
    for (QToolButton* tool : tools) {
        if (tool->defaultAction())
            QVERIFY2(reached.contains(tool), qPrintable(tool->text()));
    }
    for (const QWidget* widget : std::as_const(reached)) { // a screen reader has a name for each of them
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
            qPrintable(widget->objectName()));
    }
}

void TestMainWindow::everyActionCanBeFound()
{
    QStringList shortcuts;
    for (const char* name : {"newSampleAction", "exportFigureAction", "exportDataAction", "quitAction", "resetAction",
             "copyFigureAction", "copyValuesAction", "giveUpAction", "fullScreenAction"}) {
        const auto* action = child<QAction>(name);
        QVERIFY2(!action->text().isEmpty() && !action->toolTip().isEmpty(), name);
        QVERIFY2(!action->shortcut().isEmpty(), name);
        QVERIFY2(!shortcuts.contains(action->shortcut().toString()), "two actions with one shortcut");
        shortcuts << action->shortcut().toString();
    }
}

void TestMainWindow::whatNeedsAResultWaitsForIt()
{
    const std::array names {"exportFigureAction", "exportDataAction", "copyFigureAction", "copyValuesAction",
        "copyWordsAction", "pinAction"};
    MainWindow window {Settings()}; // no event has come yet
    const auto isPossible
        = [&window](const char* name) { return window.findChild<QAction*>(QLatin1StringView(name))->isEnabled(); };
    QVERIFY(std::none_of(names.begin(), names.end(), isPossible));
    QTRY_VERIFY_WITH_TIMEOUT(window.session().snapshot(), kPatience);
    QVERIFY(std::all_of(names.begin(), names.end(), isPossible));
}

void TestMainWindow::nothingMoves_data()
{
    QTest::addColumn<kl::Parameters>("parameters");
    // A negative sum (golden) brings a remark; so do bins of which none is shared.
    QTest::newRow("a negative sum") << kl::Parameters {.sampleCount = 5, .sigma = 0.7, .binCount = 12, .seed = 7};
    QTest::newRow("no shared bin") << kl::Parameters {.sampleCount = 3, .sigma = 1.0, .binCount = 1000, .seed = 7};
    QTest::newRow("long numbers") << kl::Parameters {
        .sampleCount = 1'000'000, .sigma = 4.123456789, .binCount = 1000, .seed = 4'294'967'295};
    QTest::newRow("short numbers") << kl::Parameters {.sampleCount = 2, .sigma = 1.0, .binCount = 1, .seed = 0};
}

void TestMainWindow::nothingMoves()
{
    // Not while a value grows digits, a bar appears or a notice speaks: only what the person moves.
    QFETCH(const kl::Parameters, parameters);
    QTRY_SHOWN(kl::Parameters {});
    settle();
    const Places before = places();
    type("sampleCountField", QString::number(parameters.sampleCount));
    type("sigmaField", QString::number(parameters.sigma, 'g', 12));
    type("binCountField", QString::number(parameters.binCount));
    type("seedField", QString::number(parameters.seed));
    QTRY_SHOWN(parameters);
    settle();
    QCOMPARE(moved(before), QByteArray());

    type("sigmaField", u"much too much for any sigma"_s); // a long notice
    child<QWidget>("busyIndicator")->show();
    settle();
    QCOMPARE(moved(before), QByteArray());
}

void TestMainWindow::firstResultMovesNothing()
{
    m_window = std::make_unique<MainWindow>(Settings {});
    m_window->show();
    for (int turn = 0; turn < 5; ++turn) // as before anything is painted: nested layouts ask one another by events
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QVERIFY(!m_window->session().snapshot());
    const Places before = places();
    QTRY_SHOWN(kl::Parameters {});
    settle();
    QCOMPARE(moved(before), QByteArray());
}

void TestMainWindow::nothingIsCutOff_data()
{
    QTest::addColumn<kl::Parameters>("parameters");
    QTest::newRow("the notebook") << kl::Parameters {};
    QTest::newRow("a negative sum") << kl::Parameters {.sampleCount = 5, .sigma = 0.7, .binCount = 12, .seed = 7};
    QTest::newRow("no shared bin") << kl::Parameters {.sampleCount = 3, .sigma = 1.0, .binCount = 1000, .seed = 7};
    QTest::newRow("long numbers") << kl::Parameters {
        .sampleCount = 1'234'567, .sigma = 4.1234567890123, .binCount = 1000, .seed = 4'294'967'295};
    QTest::newRow("small values") << kl::Parameters {.sampleCount = 400'000, .sigma = 0.001, .binCount = 7};
    QTest::newRow("one bin") << kl::Parameters {.binCount = 1};
}

void TestMainWindow::nothingIsCutOff()
{
    QFETCH(const kl::Parameters, parameters);
    open(parameters);
    QTRY_SHOWN(parameters);
    m_window->resize(900, 600); // the smallest usable size
    settle();
    QCOMPARE(m_window->size(), QSize(900, 600));
    for (const char* name : {"klPq", "klQp", "klPqTruth", "klQpTruth"}) {
        const auto* label = child<QLabel>(name);
        const QByteArray what = QByteArray(name) + ": " + label->text().toUtf8();
        if (label->wordWrap())
            QVERIFY2(label->heightForWidth(label->width()) <= label->height(), what.constData());
        else
            QVERIFY2(label->sizeHint().width() <= label->width() && label->sizeHint().height() <= label->height(),
                what.constData());
    }
    for (const char* name : kFields) {
        const auto* edit = child<NumberField>(name)->findChild<QLineEdit*>();
        const QString text = parameters.sigma == 4.1234567890123 && QLatin1StringView(name) == "sigmaField"_L1
            ? u"4.1234"_s
            : edit->text();
        QVERIFY2(edit->fontMetrics().horizontalAdvance(text) <= edit->width(), name); // no long sigma in full
    }
}

void TestMainWindow::copiesFigure()
{
    QTRY_SHOWN(kl::Parameters {});
    QApplication::clipboard()->clear();
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QImage image = QApplication::clipboard()->image();
    QCOMPARE(image.size(), QSize(1200, 600)); // 2 : 1
    QVERIFY(!textOf("notice").isEmpty());
}

void TestMainWindow::copiesValues()
{
    const QJsonObject expected = goldenCase(u"s7_n10000_sigma0.5_b79"_s);
    open(parametersOf(expected));
    QTRY_SHOWN(parametersOf(expected));
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QHash<QString, double> values;
    for (const QString& line : lines)
        values[line.section(u'\t', 0, 0)] = line.section(u'\t', 1, 1).toDouble();
    constexpr double tolerance = kGoldenLibm ? 0.0 : kGoldenTolerance; // all digits are there
    for (const auto& [name, key] :
        {std::pair(u"KL(P‖Q)"_s, "kl_pq"_L1), std::pair(u"KL(Q‖P)"_s, "kl_qp"_L1), std::pair(u"samples"_s, "n"_L1),
            std::pair(u"sigma"_s, "sigma"_L1), std::pair(u"bins"_s, "bins"_L1), std::pair(u"seed"_s, "seed"_L1)}) {
        QVERIFY2(values.contains(name), name.toUtf8().constData());
        QVERIFY2(isClose(values[name], expected[key].toDouble(), tolerance),
            ::shown(name.toUtf8(), values[name], expected[key].toDouble()).constData());
    }
}

void TestMainWindow::remembersItsPlaceAndParameters()
{
    QTRY_SHOWN(kl::Parameters {});
    // On the screen as a whole: what reaches beyond it is put right when it is restored, and rightly so.
    const QRect screen = m_window->screen()->availableGeometry();
    m_window->setGeometry(
        QRect(screen.topLeft() + QPoint(8, 60), QSize(1010, 666).boundedTo(screen.size() - QSize(16, 48))));
    type("sigmaField", u"1.25"_s);
    type("seedField", u"4294967295"_s);
    const QRect geometry = m_window->geometry();
    QVERIFY(m_window->close());

    open(Settings::load());
    QCOMPARE(m_window->geometry(), geometry);
    QTRY_SHOWN((kl::Parameters {.sigma = 1.25, .seed = 4'294'967'295}));
}

void TestMainWindow::foreignGeometryIsIgnored_data()
{
    QTest::addColumn<QByteArray>("geometry");
    QTest::newRow("a word") << QByteArray("geometry");
    QTest::newRow("right start, then noise") << QByteArray("\x01\xD9\xD0\xCB\x00\x03\x00\x00\xFF\xFF", 10);
    QTest::newRow("noise") << QByteArray(4096, '\xFF');
}

void TestMainWindow::foreignGeometryIsIgnored()
{
    QFETCH(const QByteArray, geometry);
    Settings settings;
    settings.geometry = geometry;
    open(settings);
    QVERIFY(m_window->screen()->availableGeometry().contains(m_window->geometry()));
    QTRY_SHOWN(kl::Parameters {});
}

void TestMainWindow::endsWithANumberHalfTyped_data()
{
    QTest::addColumn<bool>("isClosed");
    QTest::newRow("closed") << true;
    QTest::newRow("destroyed while it is open") << false;
}

void TestMainWindow::endsWithANumberHalfTyped()
{
    // The field loses the focus as the window goes, takes what was typed, and tells parts that may be gone.
    QFETCH(const bool, isClosed);
    auto* edit = child<NumberField>("binCountField")->findChild<QLineEdit*>();
    QTest::mouseClick(edit, Qt::LeftButton);
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(edit, u"20"_s);
    if (isClosed)
        QVERIFY(m_window->close());
    m_window.reset();
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
