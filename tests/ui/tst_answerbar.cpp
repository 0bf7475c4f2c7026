// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/answerbar.h"

#include "tests/ui/mouse.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

class TestAnswerBar : public QObject {
    Q_OBJECT
private slots:
    void steps_data();
    void steps();
    void keys();
    void keysBeginWhereTheValueWas();
    void staysBetweenItsEnds();
    void mouse();
    void clickWhereItStandsCounts();
    void newQuestionHasNoAnswer();
    void readOnlyTakesNothing();
    void screenReaderHearsTheValue();
    void bothAreDrawn();
    void hasNoHue();
    void numbersHaveTheirRoom();

private:
    static std::unique_ptr<AnswerBar> shown(double low, double high, double before);
};

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// How many pixels of two pictures differ.
int difference(const QImage& a, const QImage& b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    }
    return count;
}

QImage picture(AnswerBar& bar)
{
    return bar.grab().toImage();
}

} // namespace

std::unique_ptr<AnswerBar> TestAnswerBar::shown(double low, double high, double before)
{
    auto bar = std::make_unique<AnswerBar>();
    bar->ask(low, high, before);
    bar->resize(300, bar->sizeHint().height());
    bar->show();
    return bar;
}

void TestAnswerBar::steps_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("step");
    // About a hundred and fifty of them: 1, 2 or 5 of a decimal place.
    QTest::newRow("nats") << -0.2 << 0.1 << 0.002;
    QTest::newRow("percent") << 0.0 << 100.0 << 0.5;
    QTest::newRow("up to one") << 0.0 << 1.0 << 0.005;
    QTest::newRow("values") << 0.0 << 10'000.0 << 50.0;
    QTest::newRow("tiny") << 0.0 << 1.5e-6 << 1e-8;
}

void TestAnswerBar::steps()
{
    QFETCH(const double, low);
    QFETCH(const double, high);
    QFETCH(const double, step);
    AnswerBar bar;
    bar.ask(low, high, kNone);
    QVERIFY(std::abs(bar.step() - step) < 1e-9 * step);
}

void TestAnswerBar::keys()
{
    const auto bar = shown(0.0, 100.0, 50.0);
    const QSignalSpy edits(bar.get(), &AnswerBar::edited);
    QVERIFY(!bar->guess());
    const auto after = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(bar.get(), key, modifiers);
        return bar->guess().value_or(kNone);
    };
    QCOMPARE(after(Qt::Key_Right), 50.5); // half a step of one
    QCOMPARE(after(Qt::Key_Left), 50.0);
    QCOMPARE(after(Qt::Key_Up), 50.5);
    QCOMPARE(after(Qt::Key_Down), 50.0);
    QCOMPARE(after(Qt::Key_Right, Qt::ShiftModifier), 50.05);
    QCOMPARE(after(Qt::Key_Right), 50.5); // on to the next whole step
    QCOMPARE(after(Qt::Key_PageUp), 55.5);
    QCOMPARE(after(Qt::Key_PageDown), 50.5);
    QCOMPARE(after(Qt::Key_Home), 0.0);
    QCOMPARE(after(Qt::Key_End), 100.0);
    QCOMPARE(edits.size(), 10);
    QCOMPARE(after(Qt::Key_Left, Qt::ControlModifier), 100.0); // the window's own
    QCOMPARE(edits.size(), 10);
}

void TestAnswerBar::keysBeginWhereTheValueWas()
{
    const auto bar = shown(-0.2, 0.1, -0.0312);
    QTest::keyClick(bar.get(), Qt::Key_Left);
    QCOMPARE(bar->guess().value_or(kNone), -0.034); // −0.0332 in steps of 0.002
    bar->ask(-0.2, 0.1, kNone);
    QTest::keyClick(bar.get(), Qt::Key_Right);
    QCOMPARE(bar->guess().value_or(kNone), 0.002); // from 0, where nothing is known
    bar->ask(1.0, 2.5, 9.0);
    QTest::keyClick(bar.get(), Qt::Key_Left);
    QCOMPARE(bar->guess().value_or(kNone), 2.49); // from the end, which it lies beyond
}

void TestAnswerBar::staysBetweenItsEnds()
{
    const auto bar = shown(0.0, 1.0, 0.5);
    bar->setGuess(7.0);
    QCOMPARE(bar->guess(), std::optional(1.0));
    QTest::keyClick(bar.get(), Qt::Key_Right);
    QCOMPARE(bar->guess(), std::optional(1.0));
    QTest::mousePress(bar.get(), Qt::LeftButton, {}, {0, 10});
    QCOMPARE(bar->guess(), std::optional(0.0));
    dragTo(*bar, {5000, 10});
    QCOMPARE(bar->guess(), std::optional(1.0));
}

void TestAnswerBar::mouse()
{
    const auto bar = shown(0.0, 100.0, 50.0);
    const auto at = [&](double value) { return QPoint(qRound(bar->positionOf(value)), bar->height() / 2); };
    const double pixel = 100.0 / (bar->positionOf(100.0) - bar->positionOf(0.0));
    QTest::mousePress(bar.get(), Qt::LeftButton, {}, at(20.0));
    QVERIFY(std::abs(*bar->guess() - 20.0) <= pixel);
    dragTo(*bar, at(80.0));
    QVERIFY(std::abs(*bar->guess() - 80.0) <= pixel);
    QCOMPARE(std::fmod(*bar->guess(), bar->step()), 0.0);
    QTest::mouseRelease(bar.get(), Qt::LeftButton, {}, at(80.0));
    QTest::mouseMove(bar.get(), at(10.0));
    QVERIFY(std::abs(*bar->guess() - 80.0) <= pixel); // it is let go
    QTest::mousePress(bar.get(), Qt::RightButton, {}, at(10.0));
    QVERIFY(std::abs(*bar->guess() - 80.0) <= pixel);
}

void TestAnswerBar::clickWhereItStandsCounts()
{
    const auto bar = shown(0.0, 100.0, 50.0);
    QSignalSpy edits(bar.get(), &AnswerBar::edited);
    QTest::mouseClick(bar.get(), Qt::LeftButton, {}, {qRound(bar->positionOf(50.0)), bar->height() / 2});
    QCOMPARE(edits.size(), 1);
    edits.clear();
    bar->ask(0.0, 100.0, 50.0);
    bar->choose();
    QCOMPARE(edits.size(), 1);
    QCOMPARE(bar->guess(), std::optional(50.0));
}

void TestAnswerBar::newQuestionHasNoAnswer()
{
    const auto bar = shown(0.0, 1.0, 0.5);
    bar->setGuess(0.25);
    bar->setReal(0.75);
    bar->ask(0.0, 1.0, 0.5);
    QVERIFY(!bar->guess());
    QVERIFY(bar->accessibleDescription().isEmpty());
}

void TestAnswerBar::readOnlyTakesNothing()
{
    const auto bar = shown(0.0, 1.0, 0.5);
    bar->setReadOnly(true);
    QCOMPARE(bar->focusPolicy(), Qt::NoFocus);
    QTest::mouseClick(bar.get(), Qt::LeftButton, {}, {50, 20});
    QTest::keyClick(bar.get(), Qt::Key_Right);
    QVERIFY(!bar->guess());
    bar->setReadOnly(false);
    QCOMPARE(bar->focusPolicy(), Qt::StrongFocus);
}

void TestAnswerBar::screenReaderHearsTheValue()
{
    const auto bar = shown(-0.2, 0.1, 0.05);
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(bar.get());
    QVERIFY(interface && interface->valueInterface());
    QCOMPARE(interface->role(), QAccessible::Slider);
    QVERIFY(!interface->text(QAccessible::Name).isEmpty());
    QCOMPARE(interface->text(QAccessible::Value), u"no guess yet"_s);
    QCOMPARE(interface->valueInterface()->minimumValue().toDouble(), -0.2);
    QCOMPARE(interface->valueInterface()->maximumValue().toDouble(), 0.1);
    interface->valueInterface()->setCurrentValue(-0.12);
    QCOMPARE(bar->guess(), std::optional(-0.12));
    QCOMPARE(interface->text(QAccessible::Value), u"−0.120"_s);
    bar->setReal(-0.0312);
    QCOMPARE(bar->accessibleDescription(), u"it is −0.0312"_s);
}

void TestAnswerBar::bothAreDrawn()
{
    const auto bar = shown(0.0, 1.0, 0.1);
    bar->setReadOnly(true);
    const QImage nothing = picture(*bar);
    bar->setGuess(0.25);
    const QImage guess = picture(*bar);
    QVERIFY(difference(nothing, guess) > 100);
    bar->setReal(0.75);
    const QImage both = picture(*bar);
    // The real bar goes on where the guess has ended, in the lower half.
    const int x = qRound(bar->positionOf(0.5));
    int drawn = 0;
    for (int y = 0; y < both.height(); ++y)
        drawn += both.pixel(x, y) != nothing.pixel(x, y) ? 1 : 0;
    QVERIFY(drawn > bar->fontMetrics().height() / 2);
    bar->setReal(std::numeric_limits<double>::infinity()); // up to the end
    QVERIFY(difference(both, picture(*bar)) > 100);
}

/// P and Q alone have colours.
void TestAnswerBar::hasNoHue()
{
    for (const auto appearance : {theme::Appearance::Light, theme::Appearance::Dark}) {
        const auto bar = shown(-1.0, 1.0, 0.1);
        bar->setPalette(theme::palette(appearance));
        bar->setGuess(0.25);
        bar->setReal(-0.75);
        const QImage image = picture(*bar);
        constexpr int kGrey = 24; // the appearances' own greys are a little blue
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                const auto [low, high] = std::minmax({colour.red(), colour.green(), colour.blue()});
                QVERIFY2(high - low <= kGrey, qPrintable(colour.name()));
            }
        }
    }
}

/// What is beside the scale does not depend on the value.
void TestAnswerBar::numbersHaveTheirRoom()
{
    const auto bar = shown(-0.2, 0.1, 0.0);
    const double end = bar->positionOf(0.1);
    const QSize size = bar->sizeHint();
    bar->setGuess(-0.1234);
    bar->setReal(-0.000123);
    QCOMPARE(bar->positionOf(0.1), end);
    QCOMPARE(bar->sizeHint(), size);
    QFont bold = bar->font();
    bold.setBold(true);
    QVERIFY(bar->width() - end >= QFontMetrics(bold).horizontalAdvance(u"−0.0312"_s));
}

QTEST_MAIN(TestAnswerBar)
#include "tst_answerbar.moc"
