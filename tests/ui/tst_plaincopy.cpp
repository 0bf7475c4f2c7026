// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/plaincopy.h"

#include "ui/controls/numberfield.h"
#include "ui/words/format.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;

/// What is copied is what a program reads, by the keyboard and by the menu.
class TestPlainCopy : public QObject {
    Q_OBJECT
private slots:
    void init() { QApplication::clipboard()->setText(u"before"_s); }
    void label_data();
    void label();
    void labelWithoutSelection();
    void field();
    void fieldCuts();

private:
    /// Chooses @p action in the menu that a right click on @p widget opens.
    static void choose(QWidget& widget, const char* action);
    static QString copied() { return QApplication::clipboard()->text(); }
};

void TestPlainCopy::choose(QWidget& widget, const char* action)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, {2, 2}, widget.mapToGlobal(QPoint(2, 2)));
    QApplication::sendEvent(&widget, &event);
    QMenu* menu = nullptr;
    QTRY_VERIFY(menu = qobject_cast<QMenu*>(QApplication::activePopupWidget()));
    auto* found = menu->findChild<QAction*>(QLatin1StringView(action));
    QVERIFY(found);
    found->trigger();
    menu->close();
}

void TestPlainCopy::label_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("negative") << -0.12345 << u"-0.1235"_s;
    QTest::newRow("tiny") << 2.048e-7 << u"2.048e-07"_s;
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << u"inf"_s;
    QTest::newRow("none") << std::numeric_limits<double>::quiet_NaN() << u"nan"_s;
}

void TestPlainCopy::label()
{
    QFETCH(const double, value);
    QFETCH(const QString, text);
    QLabel label(format::significant(value));
    label.setTextInteractionFlags(Qt::TextSelectableByMouse);
    plaincopy::install(&label);
    label.setSelection(0, static_cast<int>(label.text().size()));
    QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied(), text);
    init();
    label.setSelection(0, static_cast<int>(label.text().size()));
    choose(label, "edit-copy");
    QCOMPARE(copied(), text);
    QCOMPARE(label.text(), format::significant(value)); // on screen it stays as it is
}

void TestPlainCopy::labelWithoutSelection()
{
    QLabel label(u"1.5"_s);
    label.setTextInteractionFlags(Qt::TextSelectableByMouse);
    plaincopy::install(&label);
    QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied(), u"before"_s);
}

void TestPlainCopy::field()
{
    NumberField field({.name = u"N"_s, .low = 2.0, .high = 1e7, .whole = true});
    field.setValue(10'000.0);
    QCOMPARE(field.text(), u"10\u202F000"_s);
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied(), u"10000"_s);
    init();
    field.selectAll();
    choose(field, "edit-copy");
    QCOMPARE(copied(), u"10000"_s);
    QCOMPARE(field.text(), u"10\u202F000"_s);
}

void TestPlainCopy::fieldCuts()
{
    NumberField field({.name = u"N"_s, .low = 2.0, .high = 1e7, .whole = true});
    field.setValue(10'000.0);
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(copied(), u"10000"_s);
    QCOMPARE(field.text(), QString());
    init();
    field.setValue(10'000.0);
    field.findChild<QLineEdit*>()->setCursorPosition(0);
    QTest::keyClick(&field, Qt::Key_X, Qt::ControlModifier); // nothing is selected: nothing to cut
    QCOMPARE(copied(), u"before"_s);
    QCOMPARE(field.text(), u"10\u202F000"_s);
}

QTEST_MAIN(TestPlainCopy)
#include "tst_plaincopy.moc"
