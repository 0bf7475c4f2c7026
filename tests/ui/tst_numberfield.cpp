// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/numberfield.h"

#include "tests/core/testing.h"
#include "tests/ui/mouse.h"
#include "tests/ui/quantities.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QStyleOptionSpinBox>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

class TestNumberField : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_window.reset(); }

    void settingIsSilent();
    void returnCommits();
    void leavingCommits();
    void nothingIsSaidWhileTyping();
    void sameValueInOtherWords();
    void impossibleIsRefusedOnce();
    void readsAsThePersonsLanguageDoes();
    void anyTextCanBeTyped();
    void escapeTakesBack();
    void steps_data();
    void steps();
    void stepsStayTidy();
    void noStepFromWhatIsRefused();
    void stepsStopAtTheEnds();
    void stepAfterHalfTyped();
    void clickOnTheArrows();
    void wheelNeedsTheFocus();
    void widestNumberFits();
    void screenReader();

private:
    void type(const QString& text);

    std::unique_ptr<QWidget> m_window;
    NumberField* m_field = nullptr; ///< sigma, at 0.5
    QLineEdit* m_edit = nullptr;
    QLineEdit* m_other = nullptr; ///< can take the focus
};

void TestNumberField::init()
{
    m_window = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(m_window.get());
    m_field = new NumberField(sigma(), m_window.get());
    m_other = new QLineEdit(m_window.get());
    column->addWidget(m_field);
    column->addWidget(m_other);
    m_field->setValue(0.5);
    m_edit = m_field->findChild<QLineEdit*>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
}

void TestNumberField::type(const QString& text)
{
    m_field->selectAll();
    QTest::keyClicks(m_field, text);
}

void TestNumberField::settingIsSilent()
{
    const QSignalSpy edited(m_field, &NumberField::edited);
    m_field->setValue(1.25);
    QCOMPARE(m_field->value(), 1.25);
    QCOMPARE(m_field->text(), u"1.25"_s);
    QCOMPARE(edited.size(), 0);
}

void TestNumberField::returnCommits()
{
    const QSignalSpy edited(m_field, &NumberField::edited);
    type(u"0,75"_s);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.at(0).at(0).toDouble(), 0.75);
    QCOMPARE(m_field->value(), 0.75);
    QCOMPARE(m_field->text(), u"0.75"_s);
    QTest::keyClick(m_field, Qt::Key_Return); // once more is no news
    QTest::keyClick(m_field, Qt::Key_Tab);
    QCOMPARE(edited.size(), 1);
}

void TestNumberField::leavingCommits()
{
    const QSignalSpy edited(m_field, &NumberField::edited);
    type(u"0.75"_s);
    QTest::keyClick(m_field, Qt::Key_Tab);
    QVERIFY(!m_field->hasFocus());
    QCOMPARE(edited.size(), 1);
    m_field->setFocus();
    type(u"0.8"_s);
    QTest::mouseClick(m_other, Qt::LeftButton);
    QCOMPARE(edited.size(), 2);
    QCOMPARE(m_field->value(), 0.8);
}

void TestNumberField::nothingIsSaidWhileTyping()
{
    // "1" on the way to "1.5" would be a calculation nobody asked for.
    const QSignalSpy edited(m_field, &NumberField::edited);
    const QSignalSpy refused(m_field, &NumberField::refused);
    type(u"1.5"_s);
    QCOMPARE(edited.size() + refused.size(), 0);
    QCOMPARE(m_field->value(), 0.5); // the last good one throughout
}

void TestNumberField::sameValueInOtherWords()
{
    const QSignalSpy edited(m_field, &NumberField::edited);
    type(u"5e-1"_s);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(m_field->text(), u"0.5"_s);
    QCOMPARE(edited.size(), 0);
}

void TestNumberField::impossibleIsRefusedOnce()
{
    const QSignalSpy edited(m_field, &NumberField::edited);
    const QSignalSpy refused(m_field, &NumberField::refused);
    type(u"17"_s);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(refused.size(), 1);
    const QByteArray complaint = refused.at(0).at(0).toString().toUtf8();
    QVERIFY2(names(complaint, {"Sigma", "0.001", "5", "17"}), complaint.constData());
    QCOMPARE(m_field->text(), u"0.5"_s);
    QCOMPARE(m_field->value(), 0.5);
    QCOMPARE(m_edit->selectedText(), u"0.5"_s); // ready to be typed over
    QTest::keyClick(m_field, Qt::Key_Tab);
    QCOMPARE(refused.size(), 1); // said once is enough
    QCOMPARE(edited.size(), 0);
}

void TestNumberField::readsAsThePersonsLanguageDoes()
{
    NumberField field(sampleCount());
    field.show();
    const QSignalSpy edited(&field, &NumberField::edited);
    const QSignalSpy refused(&field, &NumberField::refused);
    const auto enter = [&field](const QString& text) {
        field.selectAll();
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
    };
    enter(u"10.000"_s);
    QCOMPARE(refused.size(), 1);
    const QByteArray complaint = refused.at(0).at(0).toString().toUtf8();
    QVERIFY2(names(complaint, {"Samples", "“10.000”", "10 or 10000"}), complaint.constData());
    QCOMPARE(field.value(), 2.0); // as before

    field.setLocale(QLocale(u"de_DE"_s));
    enter(u"10.000"_s);
    QCOMPARE(field.value(), 10'000.0);
    enter(u"20,000"_s);
    QCOMPARE(refused.size(), 2);
    field.setLocale(QLocale(u"en_GB"_s));
    enter(u"20,000"_s);
    QCOMPARE(field.value(), 20'000.0);
    QCOMPARE(edited.size(), 2);
    QCOMPARE(refused.size(), 2);
}

void TestNumberField::anyTextCanBeTyped()
{
    type(u"-1e abc %"_s); // no key is swallowed in silence
    QCOMPARE(m_field->text(), u"-1e abc %"_s);
}

void TestNumberField::escapeTakesBack()
{
    const QSignalSpy edited(m_field, &NumberField::edited);
    const QSignalSpy refused(m_field, &NumberField::refused);
    type(u"17"_s);
    QTest::keyClick(m_field, Qt::Key_Escape);
    QCOMPARE(m_field->text(), u"0.5"_s);
    QTest::keyClick(m_field, Qt::Key_Tab);
    QCOMPARE(edited.size() + refused.size(), 0);
}

void TestNumberField::steps_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<double>("expected");
    QTest::newRow("up") << Qt::Key_Up << 0.51;
    QTest::newRow("down") << Qt::Key_Down << 0.49;
    QTest::newRow("page up") << Qt::Key_PageUp << 0.6;
    QTest::newRow("page down") << Qt::Key_PageDown << 0.4;
}

void TestNumberField::steps()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const double, expected);
    const QSignalSpy edited(m_field, &NumberField::edited);
    QTest::keyClick(m_field, key);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.at(0).at(0).toDouble(), expected); // to the last bit, as typed
    QCOMPARE(m_field->value(), expected);
}

void TestNumberField::stepsStayTidy()
{
    m_field->setValue(0.1);
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(m_field, Qt::Key_Up);
        QVERIFY2(m_field->text().size() <= 4, qPrintable(m_field->text())); // never 0.15000000000000002
    }
    QCOMPARE(m_field->text(), u"0.4"_s);
}

void TestNumberField::noStepFromWhatIsRefused()
{
    const QSignalSpy edited(m_field, &NumberField::edited);
    const QSignalSpy refused(m_field, &NumberField::refused);
    const double before = m_field->value();
    m_field->selectAll();
    QTest::keyClicks(m_field, u"abc"_s);
    QTest::keyClick(m_field, Qt::Key_Up);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(edited.size(), 0); // which would take the complaint off the screen
    QCOMPARE(m_field->value(), before);
}

void TestNumberField::stepsStopAtTheEnds()
{
    const QSignalSpy edited(m_field, &NumberField::edited);
    m_field->setValue(4.995);
    QTest::keyClick(m_field, Qt::Key_Up);
    QCOMPARE(m_field->value(), 5.0);
    QTest::keyClick(m_field, Qt::Key_Up);
    QTest::keyClick(m_field, Qt::Key_PageUp);
    QCOMPARE(m_field->value(), 5.0);
    QCOMPARE(edited.size(), 1);
    m_field->setValue(0.005);
    QTest::keyClick(m_field, Qt::Key_Down);
    QCOMPARE(m_field->value(), 0.001);
    QTest::keyClick(m_field, Qt::Key_Down);
    QCOMPARE(m_field->value(), 0.001);
    QCOMPARE(edited.size(), 2);
}

void TestNumberField::stepAfterHalfTyped()
{
    type(u"2"_s);
    QTest::keyClick(m_field, Qt::Key_Up);
    QCOMPARE(m_field->value(), 2.01); // what was typed counts first
}

void TestNumberField::clickOnTheArrows()
{
    const QSignalSpy edited(m_field, &NumberField::edited);
    QStyleOptionSpinBox option;
    option.initFrom(m_field);
    option.subControls = QStyle::SC_All;
    option.buttonSymbols = m_field->buttonSymbols();
    option.stepEnabled = QAbstractSpinBox::StepUpEnabled | QAbstractSpinBox::StepDownEnabled;
    option.frame = m_field->hasFrame();
    const QRect up = m_field->style()->subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxUp, m_field);
    QTest::mouseClick(m_field, Qt::LeftButton, {}, up.center());
    QCOMPARE(m_field->value(), 0.51);
    QCOMPARE(edited.size(), 1);
}

void TestNumberField::wheelNeedsTheFocus()
{
    // The panel scrolls by wheel; a field that passes under the mouse must not change.
    m_other->setFocus();
    const QSignalSpy edited(m_field, &NumberField::edited);
    QVERIFY2(!turnWheel(*m_field, 1), "the wheel does not reach the panel");
    QCOMPARE(edited.size(), 0);
    QCOMPARE(m_field->value(), 0.5);
    m_field->setFocus();
    QVERIFY(turnWheel(*m_field, 1));
    QCOMPARE(m_field->value(), 0.51);
}

void TestNumberField::widestNumberFits()
{
    for (const Quantity& quantity : {sampleCount(), sigma(), binCount()}) {
        NumberField field(quantity);
        field.setValue(quantity.high);
        field.resize(field.sizeHint());
        field.show();
        const auto* edit = field.findChild<QLineEdit*>();
        QVERIFY2(edit->fontMetrics().horizontalAdvance(field.text()) < edit->width(), qPrintable(field.text()));
    }
}

void TestNumberField::screenReader()
{
    QCOMPARE(m_field->accessibleName(), u"Sigma"_s);
}

QTEST_MAIN(TestNumberField)
#include "tst_numberfield.moc"
