// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/wheelfocus.h"

#include "tests/ui/mouse.h"
#include "tests/ui/quantities.h"
#include "ui/controls/numberfield.h"
#include "ui/controls/panelscroll.h"
#include "ui/controls/quantityslider.h"

#include <QComboBox>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

/// Every control with a value, in a column that scrolls.
class TestWheelFocus : public QObject {
    Q_OBJECT
private slots:
    void init();
    void scrollsWithoutTheFocus_data();
    void scrollsWithoutTheFocus();
    void turnsWithTheFocus_data();
    void turnsWithTheFocus();
    void scrollingGoesOnOverWhatHasTheFocus_data();
    void scrollingGoesOnOverWhatHasTheFocus();
    void wheelBringsNoFocus_data();
    void wheelBringsNoFocus();

private:
    void addControls() const;
    [[nodiscard]] QWidget& control() const;
    [[nodiscard]] static double valueOf(const QWidget& control);
    [[nodiscard]] int scrolled() const { return m_scroll->verticalScrollBar()->value(); }

    std::unique_ptr<WheelFocus> m_wheelFocus;
    std::unique_ptr<PanelScroll> m_scroll;
    QWidget* m_other = nullptr; ///< holds the focus when the control does not
};

void TestWheelFocus::init()
{
    m_wheelFocus = std::make_unique<WheelFocus>();
    qApp->installEventFilter(m_wheelFocus.get());

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->addSpacing(200);
    auto* slider = new QSlider(Qt::Horizontal, content);
    auto* quantitySlider = new QuantitySlider(binCount(), content);
    quantitySlider->setQuantityValue(79.0);
    auto* field = new NumberField(binCount(), content);
    field->setValue(79.0);
    auto* spinBox = new QSpinBox(content);
    auto* combo = new QComboBox(content);
    for (int i = 0; i < 100; ++i)
        combo->addItem(QString::number(i));
    slider->setValue(50);
    spinBox->setValue(50);
    combo->setCurrentIndex(50);
    const QList<std::pair<QWidget*, QLatin1StringView>> controls {{slider, "slider"_L1},
        {quantitySlider, "quantitySlider"_L1}, {field, "numberField"_L1}, {spinBox, "spinBox"_L1}, {combo, "combo"_L1}};
    for (const auto& [control, name] : controls) {
        control->setObjectName(name);
        column->addWidget(control);
    }
    m_other = new QWidget(content);
    m_other->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(m_other);
    column->addSpacing(2000);

    m_scroll = std::make_unique<PanelScroll>(content);
    m_scroll->resize(400, 600);
    m_scroll->show();
    QVERIFY(QTest::qWaitForWindowActive(m_scroll.get()));
    m_other->setFocus();
}

void TestWheelFocus::addControls() const
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"slider", "quantitySlider", "numberField", "spinBox", "combo"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

QWidget& TestWheelFocus::control() const
{
    QFETCH(const QString, name);
    return *m_scroll->findChild<QWidget*>(name);
}

double TestWheelFocus::valueOf(const QWidget& control)
{
    if (const auto* slider = qobject_cast<const QuantitySlider*>(&control))
        return slider->quantityValue();
    if (const auto* field = qobject_cast<const NumberField*>(&control))
        return field->value();
    if (const auto* combo = qobject_cast<const QComboBox*>(&control))
        return combo->currentIndex();
    return control.property("value").toDouble();
}

void TestWheelFocus::scrollsWithoutTheFocus_data()
{
    addControls();
}

void TestWheelFocus::scrollsWithoutTheFocus()
{
    const double before = valueOf(control());
    turnWheel(control(), -1);
    QCOMPARE(valueOf(control()), before);
    QVERIFY2(scrolled() > 0, "the column stands still");
}

void TestWheelFocus::turnsWithTheFocus_data()
{
    addControls();
}

void TestWheelFocus::turnsWithTheFocus()
{
    const double before = valueOf(control());
    control().setFocus();
    turnWheel(control(), -1);
    QVERIFY(valueOf(control()) != before);
    QCOMPARE(scrolled(), 0);
}

void TestWheelFocus::scrollingGoesOnOverWhatHasTheFocus_data()
{
    addControls();
}

/// The first field has the focus from the start: a column scrolled by the wheel brings it under the pointer.
void TestWheelFocus::scrollingGoesOnOverWhatHasTheFocus()
{
    const double before = valueOf(control());
    control().setFocus();
    turnWheel(*m_scroll->widget(), -1);
    const int first = scrolled();
    QVERIFY(first > 0);
    turnWheel(control(), -1);
    QCOMPARE(valueOf(control()), before);
    QVERIFY(scrolled() > first);
}

void TestWheelFocus::wheelBringsNoFocus_data()
{
    addControls();
}

void TestWheelFocus::wheelBringsNoFocus()
{
    turnWheel(control(), -1);
    QVERIFY(m_other->hasFocus());
}

QTEST_MAIN(TestWheelFocus)
#include "tst_wheelfocus.moc"
