// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/quantityslider.h"

#include "tests/core/testing.h"
#include "tests/ui/mouse.h"
#include "tests/ui/quantities.h"

#include <QAccessible>
#include <QSignalSpy>

#include <cmath>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Quantity)

class TestQuantitySlider : public QObject {
    Q_OBJECT
private slots:
    void keys_data();
    void keys();
    void shiftIsFiner_data();
    void shiftIsFiner();
    void everyBinCountByKeys();
    void keysAtTheEnds();
    void clickOnTheGroove_data();
    void clickOnTheGroove();
    void drag();
    void dragGoesFromStopToStop();
    void dragBeyondTheEnds();
    void settingIsSilent();
    void valueFinerThanThePositions();
    void valueBeyondTheEnds();
    void wheel();
    void screenReader();
    void screenReaderSetsIt();

private:
    std::unique_ptr<QuantitySlider> shownSlider(const Quantity& quantity, double value);
};

namespace {

double lastOf(const QSignalSpy& edited)
{
    return edited.last().at(0).toDouble();
}

} // namespace

std::unique_ptr<QuantitySlider> TestQuantitySlider::shownSlider(const Quantity& quantity, double value)
{
    auto slider = std::make_unique<QuantitySlider>(quantity);
    slider->setQuantityValue(value);
    slider->resize(400, 24);
    slider->show();
    slider->setFocus();
    return slider;
}

void TestQuantitySlider::keys_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<double>("expected"); // of sigma's slider from 0.5: steps are hundredths, a page is ten of them
    QTest::newRow("right") << Qt::Key_Right << 0.51;
    QTest::newRow("left") << Qt::Key_Left << 0.49;
    QTest::newRow("up") << Qt::Key_Up << 0.51;
    QTest::newRow("down") << Qt::Key_Down << 0.49;
    QTest::newRow("page up") << Qt::Key_PageUp << 0.6;
    QTest::newRow("page down") << Qt::Key_PageDown << 0.4;
    QTest::newRow("home") << Qt::Key_Home << 0.01;
    QTest::newRow("end") << Qt::Key_End << 3.0;
}

void TestQuantitySlider::keys()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const double, expected);
    const auto slider = shownSlider(sigma(), 0.5);
    const QSignalSpy edited(slider.get(), &QuantitySlider::edited);
    QTest::keyClick(slider.get(), key);
    QCOMPARE(slider->quantityValue(), expected);
    QCOMPARE(edited.size(), 1); // once
    QCOMPARE(lastOf(edited), expected);
    QCOMPARE(slider->value(), slider->quantity().positionOf(expected));
}

void TestQuantitySlider::shiftIsFiner_data()
{
    QTest::addColumn<Quantity>("quantity");
    QTest::addColumn<double>("start");
    QTest::addColumn<double>("plain");
    QTest::addColumn<double>("fine");
    QTest::newRow("N") << sampleCount() << 10'000.0 << 15'000.0 << 11'000.0;
    QTest::newRow("N between two steps") << sampleCount() << 12'345.0 << 15'000.0 << 13'000.0;
    QTest::newRow("sigma") << sigma() << 0.5 << 0.51 << 0.501;
    QTest::newRow("bins") << binCount() << 79.0 << 80.0 << 80.0;
}

void TestQuantitySlider::shiftIsFiner()
{
    QFETCH(const Quantity, quantity);
    QFETCH(const double, start);
    const auto slider = shownSlider(quantity, start);
    const QSignalSpy edited(slider.get(), &QuantitySlider::edited);
    QTest::keyClick(slider.get(), Qt::Key_Right);
    QTEST(slider->quantityValue(), "plain");
    slider->setQuantityValue(start);
    QTest::keyClick(slider.get(), Qt::Key_Right, Qt::ShiftModifier);
    QTEST(slider->quantityValue(), "fine");
    slider->setQuantityValue(start);
    turnWheel(*slider, 1);
    QTEST(slider->quantityValue(), "plain");
    slider->setQuantityValue(start);
    turnWheel(*slider, 1, Qt::ShiftModifier);
    QTEST(slider->quantityValue(), "fine");
    QCOMPARE(edited.size(), 4);
}

void TestQuantitySlider::everyBinCountByKeys()
{
    const auto slider = shownSlider(binCount(), 1.0);
    for (int bins = 2; bins <= 1000; ++bins) {
        QTest::keyClick(slider.get(), Qt::Key_Right);
        QCOMPARE(slider->quantityValue(), double(bins));
    }
    for (int bins = 999; bins >= 1; --bins) {
        QTest::keyClick(slider.get(), Qt::Key_Left);
        QCOMPARE(slider->quantityValue(), double(bins));
    }
}

void TestQuantitySlider::keysAtTheEnds()
{
    const auto slider = shownSlider(binCount(), 1.0);
    const QSignalSpy edited(slider.get(), &QuantitySlider::edited);
    for (const auto key : {Qt::Key_Left, Qt::Key_PageDown, Qt::Key_Home})
        QTest::keyClick(slider.get(), key);
    QCOMPARE(edited.size(), 0);
    QTest::keyClick(slider.get(), Qt::Key_End);
    QCOMPARE(edited.size(), 1);
    for (const auto key : {Qt::Key_Right, Qt::Key_PageUp, Qt::Key_End})
        QTest::keyClick(slider.get(), key);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(slider->quantityValue(), 1000.0);

    slider->setQuantityValue(999.0); // whose position is the end's
    QTest::keyClick(slider.get(), Qt::Key_End);
    QCOMPARE(slider->quantityValue(), 1000.0);
}

void TestQuantitySlider::clickOnTheGroove_data()
{
    QTest::addColumn<QPoint>("place"); // on a slider of 400 × 24
    QTest::newRow("left of the handle") << QPoint(40, 12);
    QTest::newRow("right of the handle") << QPoint(300, 12);
    QTest::newRow("far right") << QPoint(398, 12);
    QTest::newRow("far left") << QPoint(1, 12);
    QTest::newRow("upper rim") << QPoint(300, 0);
    QTest::newRow("lower rim") << QPoint(40, 23);
}

void TestQuantitySlider::clickOnTheGroove()
{
    QFETCH(const QPoint, place);
    const auto slider = shownSlider(sigma(), 1.5);
    const QSignalSpy edited(slider.get(), &QuantitySlider::edited);
    const QRect handle = handleOf(*slider);
    QVERIFY(!handle.contains(place));
    QTest::mouseClick(slider.get(), Qt::LeftButton, {}, place);
    QCOMPARE(edited.size(), 1);
    // The handle stands where the click was, or at the end it was beyond.
    const int expected = std::clamp(place.x(), handle.width() / 2, slider->width() - handle.width() / 2);
    const int got = handleOf(*slider).center().x();
    QVERIFY2(std::abs(got - expected) <= 2, shown(got, expected).constData());
    QVERIFY(!slider->isSliderDown());
}

void TestQuantitySlider::drag()
{
    const auto slider = shownSlider(sigma(), 0.5);
    const QSignalSpy edited(slider.get(), &QuantitySlider::edited);
    const QPoint start = handleOf(*slider).center();
    QTest::mousePress(slider.get(), Qt::LeftButton, {}, start);
    QCOMPARE(edited.size(), 0);
    for (const int way : {20, 40, 60}) {
        const double before = slider->quantityValue();
        dragTo(*slider, start + QPoint(way, 0));
        QVERIFY(slider->quantityValue() > before); // it says so at once, not at the end
        QCOMPARE(lastOf(edited), slider->quantityValue());
        QVERIFY(std::abs(handleOf(*slider).center().x() - start.x() - way) <= 1); // stays under the finger
    }
    QCOMPARE(edited.size(), 3);
    QTest::mouseRelease(slider.get(), Qt::LeftButton, {}, start + QPoint(60, 0));
    QCOMPARE(edited.size(), 3);
    dragTo(*slider, start); // the button is up: nothing moves
    QCOMPARE(edited.size(), 3);
}

void TestQuantitySlider::dragGoesFromStopToStop()
{
    const auto slider = shownSlider(sampleCount(), 12'345.0);
    const QSignalSpy edited(slider.get(), &QuantitySlider::edited);
    const QPoint start = handleOf(*slider).center();
    QTest::mousePress(slider.get(), Qt::LeftButton, {}, start);
    QCOMPARE(slider->quantityValue(), 12'345.0); // what was typed stays until it is moved
    for (int way = 1; way <= 250; ++way)
        dragTo(*slider, start + QPoint(way, 0));
    QTest::mouseRelease(slider.get(), Qt::LeftButton, {}, start + QPoint(250, 0));
    QCOMPARE(slider->quantityValue(), 10'000'000.0);
    // 15 000, 20 000 … 10 000 000: each once, in order.
    const std::vector<double> stops = stops::roundNumbers(11'000.0, 1e7);
    std::vector<double> said;
    for (const QList<QVariant>& one : edited)
        said.push_back(one.at(0).toDouble());
    if (!said.empty() && said.front() == 10'000.0) // which is nearer for the first pixels
        said.erase(said.begin());
    QCOMPARE(said, stops);
}

void TestQuantitySlider::dragBeyondTheEnds()
{
    const auto slider = shownSlider(sampleCount(), 10'000.0);
    const QPoint start = handleOf(*slider).center();
    QTest::mousePress(slider.get(), Qt::LeftButton, {}, start);
    dragTo(*slider, {5000, start.y()});
    QCOMPARE(slider->quantityValue(), 10'000'000.0);
    dragTo(*slider, {-5000, start.y()});
    QCOMPARE(slider->quantityValue(), 10.0);
    QTest::mouseRelease(slider.get(), Qt::LeftButton, {}, start);
}

void TestQuantitySlider::settingIsSilent()
{
    QuantitySlider slider(sampleCount());
    const QSignalSpy edited(&slider, &QuantitySlider::edited);
    const QSignalSpy moved(&slider, &QAbstractSlider::valueChanged);
    slider.setQuantityValue(5000.0);
    QCOMPARE(slider.quantityValue(), 5000.0);
    QCOMPARE(edited.size() + moved.size(), 0);
}

void TestQuantitySlider::valueFinerThanThePositions()
{
    const auto slider = shownSlider(sampleCount(), 10'001.0);
    QCOMPARE(slider->quantityValue(), 10'001.0); // kept, whatever the position stands for
    QTest::keyClick(slider.get(), Qt::Key_Right);
    QVERIFY(slider->quantityValue() > 10'001.0);
    slider->setQuantityValue(10'001.0);
    QTest::keyClick(slider.get(), Qt::Key_Left);
    QVERIFY(slider->quantityValue() < 10'001.0);
}

void TestQuantitySlider::valueBeyondTheEnds()
{
    const auto slider = shownSlider(sigma(), 5.0);
    QCOMPARE(slider->quantityValue(), 5.0);
    QCOMPARE(slider->value(), slider->maximum());
    QTest::keyClick(slider.get(), Qt::Key_Right); // no way further, and not back either
    QCOMPARE(slider->quantityValue(), 5.0);
    QTest::keyClick(slider.get(), Qt::Key_Left);
    QCOMPARE(slider->quantityValue(), 3.0); // the neighbouring step

    slider->setQuantityValue(5.0);
    QTest::mouseClick(slider.get(), Qt::LeftButton, {}, handleOf(*slider).center()); // a touch is no change
    QCOMPARE(slider->quantityValue(), 5.0);
}

void TestQuantitySlider::wheel()
{
    const auto slider = shownSlider(sampleCount(), 10'000.0);
    const QSignalSpy edited(slider.get(), &QuantitySlider::edited);
    QVERIFY(turnWheel(*slider, 1));
    QCOMPARE(slider->quantityValue(), 15'000.0);
    turnWheel(*slider, -1);
    turnWheel(*slider, -1);
    QCOMPARE(slider->quantityValue(), 7000.0);
    turnWheel(*slider, 3);
    QCOMPARE(slider->quantityValue(), 20'000.0);
    QCOMPARE(edited.size(), 4);
    slider->setQuantityValue(1e7);
    QVERIFY(!turnWheel(*slider, 1)); // at the end the panel scrolls
}

void TestQuantitySlider::screenReader()
{
    const auto slider = shownSlider(sampleCount(), 10'000.0);
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(slider.get());
    QVERIFY(interface);
    QVERIFY(interface->role() == QAccessible::Slider);
    QCOMPARE(interface->text(QAccessible::Name), u"Samples"_s);
    QCOMPARE(interface->text(QAccessible::Value), u"10\u202F000"_s); // not the position, 300
    QAccessibleValueInterface* value = interface->valueInterface();
    QVERIFY(value);
    QCOMPARE(value->currentValue().toDouble(), 10'000.0);
    QCOMPARE(value->minimumValue().toDouble(), 10.0);
    QCOMPARE(value->maximumValue().toDouble(), 10'000'000.0);
    QTest::keyClick(slider.get(), Qt::Key_Home);
    QCOMPARE(value->currentValue().toDouble(), 10.0);
    QVERIFY(interface->state().focusable);
}

void TestQuantitySlider::screenReaderSetsIt()
{
    const auto slider = shownSlider(sigma(), 0.5);
    const QSignalSpy edited(slider.get(), &QuantitySlider::edited);
    QAccessibleValueInterface* value = QAccessible::queryAccessibleInterface(slider.get())->valueInterface();
    value->setCurrentValue(1.25);
    QCOMPARE(slider->quantityValue(), 1.25);
    QCOMPARE(edited.size(), 1); // a person did it
    value->setCurrentValue(7.0); // the end
    QCOMPARE(slider->quantityValue(), 3.0);
    value->setCurrentValue(std::nan(""));
    QCOMPARE(slider->quantityValue(), 3.0);
    QCOMPARE(value->minimumStepSize().toDouble(), 0.001);
    const auto bins = shownSlider(binCount(), 79.0);
    value = QAccessible::queryAccessibleInterface(bins.get())->valueInterface();
    value->setCurrentValue(83.2); // between the stops of a drag
    QCOMPARE(bins->quantityValue(), 83.0);
    QCOMPARE(value->minimumStepSize().toDouble(), 1.0);
}

QTEST_MAIN(TestQuantitySlider)
#include "tst_quantityslider.moc"
