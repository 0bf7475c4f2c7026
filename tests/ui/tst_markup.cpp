// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/markup.h"

#include "ui/controls/plaincopy.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QtTest>

using namespace Qt::StringLiterals;

/// A number stays one number where there is markup around it.
class TestMarkup : public QObject {
    Q_OBJECT
private slots:
    void noLineBreaksWithinANumber();
    void aNumberIsCopiedAsOne();
};

void TestMarkup::noLineBreaksWithinANumber()
{
    QLabel label;
    label.setWordWrap(true);
    markup::show(&label, u"<b>10\u202F000\u202F000</b> values"_s);
    const int number = label.fontMetrics().horizontalAdvance(u"10 000 000"_s);
    const int line = label.fontMetrics().lineSpacing();
    QVERIFY(label.heightForWidth(number / 2) < line * 5 / 2); // the number; "values"
    QVERIFY(label.heightForWidth(number * 10) < line * 3 / 2);
    // Words do break, and what is between paragraphs adds no line.
    markup::show(&label, u"10 000 000"_s);
    QVERIFY(label.heightForWidth(number / 2) > line * 3 / 2);
    markup::show(&label, u"one<table><tr><td>two</td></tr><tr><td>three</td></tr></table>"_s);
    QVERIFY(label.heightForWidth(number * 10) < line * 4);
}

void TestMarkup::aNumberIsCopiedAsOne()
{
    QLabel label;
    label.setTextInteractionFlags(Qt::TextSelectableByMouse);
    plaincopy::install(&label);
    markup::show(&label, u"<b>N</b> = 10\u202F000\u202F000"_s);
    QContextMenuEvent event(QContextMenuEvent::Mouse, {2, 2}, label.mapToGlobal(QPoint(2, 2)));
    QApplication::sendEvent(&label, &event);
    auto* menu = label.findChild<QMenu*>();
    QVERIFY(menu);
    menu->findChild<QAction*>(u"select-all"_s)->trigger();
    menu->close();
    QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"N = 10000000"_s);
}

QTEST_MAIN(TestMarkup)
#include "tst_markup.moc"
