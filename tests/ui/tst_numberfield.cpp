// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/numberfield.h"

#include "tests/core/testing.h"
#include "tests/ui/mouse.h"
#include "tests/ui/quantities.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStyleOptionSpinBox>
#include <QVBoxLayout>
#include <QWindow>

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
    void messageStandsAtTheField();
    void messageGoes_data();
    void messageGoes();
    void messageOutlivesLeaving();
    void messageGoesWithAnotherValue();
    void messageStaysWithinTheView();
    void clicksGoThroughTheMessage();
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
    /// Types what is refused, and lets the time pass that a person needs to see it.
    const QLabel* refused(const QString& text = u"17"_s);

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
    m_field->setObjectName(u"sigmaField"_s);
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

const QLabel* TestNumberField::refused(const QString& text)
{
    type(text);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCoreApplication::processEvents();
    return m_window->findChild<QLabel*>(u"sigmaFieldMessage"_s);
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

void TestNumberField::messageStandsAtTheField()
{
    const QRect place = m_other->geometry();
    const QLabel* message = refused();
    QVERIFY(message && message->isVisible());
    QVERIFY2(names(message->text().toUtf8(), {"Sigma", "0.001", "5", "17"}), qPrintable(message->text()));
    QCOMPARE(message->parentWidget(), m_window.get());
    QCOMPARE(message->geometry().top(), m_field->geometry().bottom() + 1);
    QCOMPARE(message->geometry().right(), m_field->geometry().right());
    QCOMPARE(m_other->geometry(), place); // it makes no room for itself
    QCOMPARE(m_window->childAt(message->geometry().center()), static_cast<QWidget*>(m_other)); // for clicks
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(const_cast<QLabel*>(message));
    QVERIFY(interface && interface->role() == QAccessible::AlertMessage);
    QCOMPARE(interface->text(QAccessible::Name), message->text());
    // All of it can be read, and no more than there is room for is taken.
    QVERIFY(message->heightForWidth(message->width()) <= message->height());
    QVERIFY(m_window->rect().contains(QRect(message->x(), 0, message->width(), 1)));
}

void TestNumberField::messageGoes_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("text"); // of the field, afterwards
    QTest::newRow("typing") << int(Qt::Key_1) << u"1"_s;
    QTest::newRow("Esc") << int(Qt::Key_Escape) << u"0.5"_s;
    QTest::newRow("Tab") << int(Qt::Key_Tab) << u"0.5"_s;
    QTest::newRow("an arrow") << int(Qt::Key_Up) << u"0.51"_s;
    QTest::newRow("a click") << 0 << u"0.5"_s;
}

void TestNumberField::messageGoes()
{
    QFETCH(const int, key);
    QFETCH(const QString, text);
    const QLabel* message = refused();
    QVERIFY(message->isVisible());
    QTest::keyClick(m_field, Qt::Key_Shift); // a key that does nothing by itself
    QVERIFY(message->isVisible());
    if (key != 0)
        QTest::keyClick(m_field, Qt::Key(key));
    else
        QTest::mouseClick(m_other, Qt::LeftButton);
    QVERIFY(!message->isVisible());
    QCOMPARE(m_field->text(), text);
}

void TestNumberField::messageOutlivesLeaving()
{
    for (const bool byMouse : {false, true}) {
        m_field->setFocus();
        type(u"abc"_s);
        if (byMouse)
            QTest::mouseClick(m_other, Qt::LeftButton);
        else
            QTest::keyClick(m_field, Qt::Key_Tab);
        QVERIFY(!m_field->hasFocus());
        QCoreApplication::processEvents();
        const auto* message = m_window->findChild<QLabel*>(u"sigmaFieldMessage"_s);
        QVERIFY(message && message->isVisible()); // else nobody would read it
        QTest::keyClick(m_other, Qt::Key_Escape);
        QVERIFY(!message->isVisible());
    }
}

void TestNumberField::messageGoesWithAnotherValue()
{
    const QLabel* message = refused();
    m_field->setValue(0.5); // an echo of what is there
    QVERIFY(message->isVisible());
    m_field->setValue(0.75); // undone, or moved by a slider
    QVERIFY(!message->isVisible());
    QVERIFY(refused(u"18"_s)->isVisible());
    QVERIFY(message->text().contains(u"18"_s));
    m_field->hide();
    QVERIFY(!message->isVisible());
    m_field->show();
    type(u"19"_s);
    QTest::keyClick(m_field, Qt::Key_Return);
    m_field->setValue(1.0); // before it could be said
    QCoreApplication::processEvents();
    QVERIFY(!message->isVisible());
}

void TestNumberField::messageStaysWithinTheView()
{
    QScrollArea area;
    auto* content = new QWidget;
    content->setFixedSize(300, 600);
    NumberField top(sigma(), content);
    NumberField bottom(sigma(), content);
    top.setObjectName(u"top"_s);
    bottom.setObjectName(u"bottom"_s);
    top.move(150, 10);
    bottom.move(150, 160);
    area.setWidget(content);
    area.resize(320, 200);
    area.show();
    QVERIFY(QTest::qWaitForWindowActive(&area));
    for (NumberField* field : {&top, &bottom}) {
        field->selectAll();
        QTest::keyClicks(field, u"much too much for any sigma"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::processEvents();
        const auto* message = area.findChild<QLabel*>(field->objectName() + u"Message"_s);
        QVERIFY(message->isVisible());
        QCOMPARE(message->parentWidget(), content); // it scrolls along
        QVERIFY(message->geometry().left() >= 0);
        QVERIFY(content->visibleRegion().boundingRect().contains(message->geometry()));
        QCOMPARE(message->geometry().top() > field->geometry().bottom(), field == &top); // the other has no room below
        field->move(140, field->y() + 20);
        QCOMPARE(message->geometry().right(), field->geometry().right());
    }
}

void TestNumberField::clicksGoThroughTheMessage()
{
    const QLabel* message = refused();
    const QPoint place = message->mapTo(m_window.get(), message->rect().center());
    QVERIFY(m_other->geometry().contains(place)); // over which it stands
    QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, place);
    QVERIFY(m_other->hasFocus());
    QVERIFY(!message->isVisible());
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
