// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"

#include "ui/controls/numberfield.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHash>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>

/// Every key that the window promises, from everything in it that can have the focus.
class TestShortcuts : public WindowFixture {
    Q_OBJECT
private slots:
    void worksFromEverywhere();
    void noKeyIsPromisedTwice();
    void noLetterOfAMenuIsGivenTwice();
    void typingStaysWithTheField_data();
    void typingStaysWithTheField();
    void halfTypedIsTakenBackInTheField();

private:
    using Key = std::pair<QAction*, QKeyCombination>;
    [[nodiscard]] QList<Key> keys() const;
    [[nodiscard]] QList<QWidget*> focusable() const;
    void openAll();
};

/// Opens every section, and makes every command possible and without an effect: what it does is another test's
/// business.
void TestShortcuts::openAll()
{
    Settings settings;
    settings.recipe.view.openSections = {u"reasons"_s, u"empty-bins"_s, u"uncertainty"_s, u"measures"_s};
    settings.recipe.parameters.emptyBins = kl::EmptyBins::Smooth; // so that the pseudocount can be typed
    open(settings);
    for (QAction* action : m_window->findChildren<QAction*>()) {
        action->setEnabled(true);
        QObject::disconnect(action, &QAction::triggered, nullptr, nullptr);
        QObject::disconnect(action, &QAction::toggled, nullptr, nullptr);
    }
}

QList<TestShortcuts::Key> TestShortcuts::keys() const
{
    QList<Key> result;
    for (QAction* action : m_window->findChildren<QAction*>()) {
        for (const QKeySequence& sequence : action->shortcuts()) {
            if (!sequence.isEmpty())
                result << Key(action, sequence[0]);
        }
    }
    return result;
}

QList<QWidget*> TestShortcuts::focusable() const
{
    QList<QWidget*> result;
    for (QWidget* widget : m_window->findChildren<QWidget*>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && widget->isEnabled() && !widget->focusProxy())
            result << widget;
    }
    return result;
}

void TestShortcuts::worksFromEverywhere()
{
    openAll();
    QVERIFY2(keys().size() >= 15, QByteArray::number(keys().size())); // there is something to try
    QVERIFY2(focusable().size() >= 15, QByteArray::number(focusable().size()));
    for (QWidget* widget : focusable()) {
        for (const auto& [action, key] : keys()) {
            widget->setFocus();
            QVERIFY2(widget->hasFocus(), qPrintable(widget->objectName()));
            const QSignalSpy triggered(action, &QAction::triggered);
            QTest::keyClick(widget, key.key(), key.keyboardModifiers());
            QVERIFY2(triggered.size() == 1,
                qPrintable(u"%1 did nothing from %2 “%3”"_s.arg(QKeySequence(key).toString(),
                    QLatin1StringView(widget->metaObject()->className()), widget->objectName())));
        }
    }
}

void TestShortcuts::noKeyIsPromisedTwice()
{
    openAll();
    QSet<QString> taken;
    for (const auto& [action, key] : keys()) {
        const QString name = QKeySequence(key).toString();
        QVERIFY2(!taken.contains(name), qPrintable(name));
        taken << name;
    }
}

/// The underlined letters, which choose an entry where the menu is open: of each menu, and of the menu bar.
void TestShortcuts::noLetterOfAMenuIsGivenTwice()
{
    QList<QWidget*> menus {m_window->menuBar()};
    for (QMenu* menu : m_window->menuBar()->findChildren<QMenu*>())
        menus << menu;
    QVERIFY(menus.size() >= 6);
    for (const QWidget* menu : std::as_const(menus)) {
        QHash<QString, QString> given;
        for (const QAction* action : menu->actions()) {
            const QKeySequence letter = QKeySequence::mnemonic(action->text());
            if (letter.isEmpty())
                continue;
            const QString before = given.value(letter.toString());
            QVERIFY2(
                before.isEmpty(), qPrintable(u"%1: “%2” and “%3”"_s.arg(letter.toString(), before, action->text())));
            given.insert(letter.toString(), action->text());
        }
    }
}

void TestShortcuts::typingStaysWithTheField_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("text"); // of "1234" with the cursor behind the 2, and then a 9 typed
    const auto row = [](const char* name, QKeyCombination key, const QString& text) {
        QTest::newRow(name) << key.toCombined() << text;
    };
    row("a digit", Qt::Key_5, u"125934"_s);
    row("left", Qt::Key_Left, u"19234"_s);
    row("right", Qt::Key_Right, u"12394"_s);
    row("Home", Qt::Key_Home, u"91234"_s);
    row("End", Qt::Key_End, u"12349"_s);
    row("backspace", Qt::Key_Backspace, u"1934"_s);
    row("delete", Qt::Key_Delete, u"1294"_s);
    row("select all", Qt::CTRL | Qt::Key_A, u"9"_s);
    row("Shift+Home", Qt::SHIFT | Qt::Key_Home, u"934"_s);
    row("paste", Qt::CTRL | Qt::Key_V, u"1277934"_s);
}

void TestShortcuts::typingStaysWithTheField()
{
    QFETCH(const int, key);
    QFETCH(const QString, text);
    openAll();
    QGuiApplication::clipboard()->setText(u"77"_s);
    auto* field = m_window->findChild<NumberField*>(u"binCountField"_s);
    auto* line = field->findChild<QLineEdit*>();
    field->setFocus();
    line->setText(u"1234"_s);
    line->setCursorPosition(2);
    const auto combination = QKeyCombination::fromCombined(key);
    QTest::keyClick(field, combination.key(), combination.keyboardModifiers());
    QTest::keyClick(field, Qt::Key_9);
    QCOMPARE(line->text(), text);
}

/// Ctrl+Z and Escape are the window's, but what is half typed comes first.
void TestShortcuts::halfTypedIsTakenBackInTheField()
{
    openAll();
    auto* field = m_window->findChild<NumberField*>(u"binCountField"_s);
    auto* line = field->findChild<QLineEdit*>();
    auto* undo = m_window->findChild<QAction*>(u"undoAction"_s);
    auto* giveUp = m_window->findChild<QAction*>(u"giveUpAction"_s);
    const QSignalSpy undone(undo, &QAction::triggered);
    const QSignalSpy givenUp(giveUp, &QAction::triggered);
    field->setFocus();
    field->selectAll();
    const QString before = line->text();
    QTest::keyClicks(field, u"12"_s);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(line->text() != u"12"_s);
    QCOMPARE(undone.size(), 0);
    QTest::keyClicks(field, u"34"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(line->text(), before);
    QCOMPARE(givenUp.size(), 0);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(undone.size(), 1);
    QCOMPARE(givenUp.size(), 1);
}

QTEST_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
