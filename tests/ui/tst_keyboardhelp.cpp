// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cutoff.h"
#include "tests/ui/windowfixture.h"
#include "ui/controls/keyboardhelp.h"
#include "ui/teaching/presentkey.h"
#include "ui/words/presentkeys.h"

#include <QAction>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

/// The list of all keys: what the window's actions promise, and what else there is.
class TestKeyboardHelp : public WindowFixture {
    Q_OBJECT
private slots:
    void everyShortcutIsInIt();
    void textsAreThoseOfTheRows();
    void keysOfAPresentation();
    void keysOfAPresentationAreTrue();
    void keysAsTheDesktopNamesThem();
    void opensOnceAndCloses();
    void columns_data();
    void columns();
    void isRead();

private:
    KeyboardHelp* openHelp();
    [[nodiscard]] KeyboardHelp* help() const { return m_window->findChild<KeyboardHelp*>(); }
    /// "Ctrl+N|Ctrl+X: New sample" for each row.
    [[nodiscard]] QStringList rows() const;
};

KeyboardHelp* TestKeyboardHelp::openHelp()
{
    press(Qt::Key_F1);
    return help();
}

QStringList TestKeyboardHelp::rows() const
{
    QStringList result;
    for (const QWidget* row : help()->findChildren<QWidget*>(u"keyRow"_s)) {
        QStringList keys;
        for (const QLabel* cap : row->findChildren<QLabel*>(u"keyCap"_s))
            keys << cap->text();
        result << keys.join(u'|') + u": "_s + row->findChild<QLabel*>(u"keyText"_s)->text();
    }
    return result;
}

void TestKeyboardHelp::everyShortcutIsInIt()
{
    QVERIFY(openHelp());
    const QStringList all = rows();
    int count = 0;
    QString missing;
    for (const QAction* action : m_window->findChildren<QAction*>()) {
        QStringList keys;
        for (const QKeySequence& shortcut : action->shortcuts()) {
            if (!shortcut.isEmpty())
                keys << shortcut.toString(QKeySequence::NativeText);
        }
        if (keys.isEmpty())
            continue;
        ++count;
        const QString row = keys.join(u'|') + u": "_s + action->text().remove(u'&').trimmed();
        // Some say more at the moment: "Faster (now 2×)".
        const auto found = std::count_if(all.begin(), all.end(), [&](const QString& each) {
            return row.startsWith(each) && each.startsWith(keys.join(u'|') + u": "_s) && !each.endsWith(u": "_s);
        });
        if (found != 1)
            missing += u"%1 (%2 times)\n"_s.arg(row).arg(found);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing));
    QVERIFY(all.filter(u"Whole range"_s).isEmpty()); // which has no key
    QVERIFY2(count >= 20, QByteArray::number(count)); // there was something to look for
}

/// Not what they say at the moment: what "Undo" would undo is not a key's business.
void TestKeyboardHelp::textsAreThoseOfTheRows()
{
    type("sigmaField", u"1"_s);
    QTRY_VERIFY(m_window->findChild<QAction*>(u"undoAction"_s)->text() != u"&Undo"_s);
    openHelp();
    QVERIFY2(rows().contains(u"Ctrl+Z: Undo"_s), qPrintable(rows().join(u'\n')));
    QVERIFY2(rows().contains(u"Ctrl+Shift+Z|Ctrl+Y: Redo"_s), qPrintable(rows().join(u'\n')));
}

void TestKeyboardHelp::keysOfAPresentation()
{
    openHelp();
    const QStringList all = rows();
    QVERIFY(presentKeys().size() >= 8);
    for (const auto& [keys, text] : presentKeys()) {
        const QString row = keys.join(u'|') + u": "_s + text;
        QVERIFY2(all.contains(row), qPrintable(row));
    }
}

/// What is told is what a presentation listens to, and nothing else.
void TestKeyboardHelp::keysOfAPresentationAreTrue()
{
    QStringList told;
    for (const auto& [keys, text] : presentKeys())
        told << keys;
    QList<int> keys {Qt::Key_Space, Qt::Key_Period, Qt::Key_Comma, Qt::Key_Plus, Qt::Key_Minus};
    for (int key = Qt::Key_A; key <= Qt::Key_Z; ++key)
        keys << key;
    for (int key = Qt::Key_Escape; key <= Qt::Key_PageDown; ++key) { // the arrows among them
        if (key != Qt::Key_Enter) // which is another Return
            keys << key;
    }
    for (const int key : std::as_const(keys)) {
        const QString name = keygroups::named({Qt::Key(key)}).constFirst();
        const bool isHeard = presentkey::commandOf(key, {}, false) != presentkey::Command::None;
        QVERIFY2(told.contains(name) == isHeard, qPrintable(name));
    }
    QVERIFY(told.contains(u"0 … 9"_s));
    QVERIFY(presentkey::commandOf(Qt::Key_7, {}, false) == presentkey::Command::Digit);
}

void TestKeyboardHelp::keysAsTheDesktopNamesThem()
{
    QCOMPARE(keygroups::named({Qt::Key_Left, Qt::SHIFT | Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}),
        (QStringList {u"←"_s, u"Shift+→"_s, u"↑"_s, u"↓"_s}));
    QCOMPARE(keygroups::named({Qt::Key_Plus, Qt::Key_Minus}), (QStringList {u"+"_s, u"−"_s}));
    QCOMPARE(keygroups::named({Qt::Key_PageDown, Qt::Key_Return, Qt::Key_Escape}),
        (QStringList {QKeySequence(Qt::Key_PageDown).toString(QKeySequence::NativeText),
            QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText),
            QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)}));
    for (const KeyGroup& group : keygroups::besidesActions()) {
        QVERIFY(!group.title.isEmpty() && !group.rows.isEmpty());
        for (const KeyRow& row : group.rows) {
            QVERIFY2(!row.text.isEmpty() && !row.keys.isEmpty() && !row.keys.contains(QString()),
                qPrintable(group.title + row.text));
        }
    }
}

void TestKeyboardHelp::opensOnceAndCloses()
{
    const QString before = m_window->focusWidget()->objectName();
    openHelp();
    openHelp();
    QCOMPARE(m_window->findChildren<KeyboardHelp*>().size(), 1);
    QVERIFY(help()->isVisible() && !help()->isModal()); // keys can be tried while it is read
    QTRY_COMPARE_WITH_TIMEOUT(QApplication::activeWindow(), help(), kPatience);
    QTest::keyClick(help()->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!help());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get(), kPatience));
    QCOMPARE(m_window->focusWidget()->objectName(), before);
}

void TestKeyboardHelp::columns_data()
{
    QTest::addColumn<int>("textSize");
    QTest::addColumn<int>("width"); // in characters of a column that reads well
    QTest::addColumn<int>("columns");
    for (const int textSize : {100, 200}) {
        QTest::addRow("narrow, %d %%", textSize) << textSize << 30 << 1;
        QTest::addRow("half, %d %%", textSize) << textSize << 110 << 2;
        QTest::addRow("wide, %d %%", textSize) << textSize << 170 << 3;
        QTest::addRow("widest, %d %%", textSize) << textSize << 300 << 3;
    }
}

void TestKeyboardHelp::columns()
{
    QFETCH(const int, textSize);
    QFETCH(const int, width);
    QFETCH(const int, columns);
    m_window->session().view().set(&ViewOptions::textSize, textSize);
    openHelp();
    help()->resize(width * help()->fontMetrics().averageCharWidth(), 600);
    settle();
    const auto* area = help()->findChild<QScrollArea*>();
    const auto lefts = [&] {
        QSet<int> result;
        for (const QLabel* title : help()->findChildren<QLabel*>(u"keyGroup"_s))
            result << title->mapTo(area->widget(), QPoint()).x();
        return result;
    };
    QTRY_COMPARE(lefts().size(), columns);
    QVERIFY2(area->widget()->width() <= area->viewport()->width(),
        qPrintable(u"%1 > %2"_s.arg(area->widget()->width()).arg(area->viewport()->width())));
    const QString cut = cutOff(*help());
    QVERIFY2(cut.isEmpty(), qPrintable(cut));
    // Columns that are about equally high: none is twice as high as another.
    QHash<int, int> bottoms;
    for (const QWidget* row : help()->findChildren<QWidget*>(u"keyRow"_s)) {
        const QPoint place = row->mapTo(area->widget(), row->rect().bottomLeft());
        bottoms[place.x()] = std::max(bottoms[place.x()], place.y());
    }
    QCOMPARE(bottoms.size(), columns);
    const auto [low, high] = std::minmax_element(bottoms.begin(), bottoms.end());
    QVERIFY2(*high < 2 * *low, qPrintable(u"%1, %2"_s.arg(*low).arg(*high)));
    // The keys scroll what is longer than the dialog.
    QScrollBar* bar = area->verticalScrollBar();
    if (bar->maximum() > 0) {
        QTest::keyClick(help()->focusWidget(), Qt::Key_PageDown);
        QTRY_VERIFY(bar->value() > 0);
    }
}

void TestKeyboardHelp::isRead()
{
    openHelp();
    const QString said = help()->findChild<QScrollArea*>()->accessibleDescription();
    QVERIFY2(said.contains(u"Ctrl+N: New sample"_s), qPrintable(said));
}

QTEST_MAIN(TestKeyboardHelp)
#include "tst_keyboardhelp.moc"
