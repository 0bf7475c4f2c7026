// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cutoff.h"
#include "tests/ui/windowfixture.h"
#include "ui/charts/chartpane.h"
#include "ui/controls/section.h"
#include "ui/panels/sidebar.h"
#include "ui/session/settings.h"
#include "ui/state/textsize.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QMenuBar>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

/// Text larger and smaller, for everything in the window.
class TestTextSize : public WindowFixture {
    Q_OBJECT
private slots:
    void steps();
    void keys();
    void everythingFollows_data();
    void everythingFollows();
    void isRemembered();
    void figuresKeepTheirOwn();
    void nothingIsCut_data();
    void nothingIsCut();
    void desktopsOwnSizeIsKept();
    void fontsOfClassesFollow();
    void desktopsFontMayChange();
    void fontsInPixelsFollow();

private:
    void setSize(int percent) { m_window->session().view().set(&ViewOptions::textSize, percent); }
};

void TestTextSize::steps()
{
    static_assert(textsize::larger(100) == 110 && textsize::smaller(100) == 90);
    static_assert(textsize::larger(300) == 300 && textsize::smaller(75) == 75);
    static_assert(textsize::larger(120) == 125 && textsize::smaller(120) == 110); // from elsewhere
    int size = 75;
    for (const int next : {90, 100, 110, 125, 150, 175, 200, 250, 300, 300}) {
        size = textsize::larger(size);
        QCOMPARE(size, next);
    }
}

void TestTextSize::keys()
{
    const auto size = [this] { return m_window->session().view().options().textSize; };
    press(Qt::Key_Plus);
    QCOMPARE(size(), 110);
    press(Qt::Key_Equal); // where + needs Shift
    QCOMPARE(size(), 125);
    press(Qt::Key_Minus);
    QCOMPARE(size(), 110);
    press(Qt::Key_0);
    QCOMPARE(size(), 100);
    QVERIFY(!child<QAction>("normalTextAction")->isEnabled());
    setSize(300);
    QVERIFY(!child<QAction>("largerTextAction")->isEnabled() && child<QAction>("smallerTextAction")->isEnabled());
    setSize(75);
    QVERIFY(child<QAction>("largerTextAction")->isEnabled() && !child<QAction>("smallerTextAction")->isEnabled());
}

void TestTextSize::everythingFollows_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {75, 150, 300})
        QTest::addRow("%d %%", percent) << percent;
}

void TestTextSize::everythingFollows()
{
    QFETCH(const int, percent);
    for (const char* name : {"reasons", "empty-bins", "uncertainty", "measures"})
        m_window->session().view().setOpen(QLatin1StringView(name), true);
    settle();
    QHash<const QWidget*, double> before;
    const auto remember = [&](const QWidget* widget) { before[widget] = widget->font().pointSizeF(); };
    for (const QLabel* label : m_window->findChildren<QLabel*>()) {
        if (label->objectName() != u"klPq"_s && label->objectName() != u"klQp"_s
            && label->objectName() != u"sentence"_s)
            remember(label); // those grow smaller to fit
    }
    for (const QAbstractButton* button : m_window->findChildren<QAbstractButton*>())
        remember(button);
    remember(m_window->menuBar());
    remember(m_window->menuBar()->findChild<QMenu*>());
    remember(&m_window->chartPane());
    QVERIFY(before.size() > 50);
    setSize(percent);
    settle();
    for (auto each = before.begin(); each != before.end(); ++each) {
        const double ratio = each.key()->font().pointSizeF() / each.value();
        QVERIFY2(std::abs(ratio - percent / 100.0) < 0.02,
            qPrintable(
                u"%1 “%2”: %3"_s.arg(QLatin1StringView(each.key()->metaObject()->className()), each.key()->objectName())
                    .arg(ratio)));
    }
    setSize(100);
    settle();
    for (auto each = before.begin(); each != before.end(); ++each)
        QCOMPARE(each.key()->font().pointSizeF(), each.value());
}

void TestTextSize::isRemembered()
{
    press(Qt::Key_Plus);
    settle();
    const double size = m_window->font().pointSizeF();
    m_window->close();
    QCOMPARE(Settings::load().recipe.view.textSize, 110);
    open(Settings {});
    QVERIFY(m_window->font().pointSizeF() < size);
    Settings settings;
    settings.recipe.view.textSize = 110;
    open(settings);
    QCOMPARE(m_window->font().pointSizeF(), size);
}

void TestTextSize::figuresKeepTheirOwn()
{
    const auto copied = [this] {
        child<QAction>("copyFigureAction")->trigger();
        return QApplication::clipboard()->image();
    };
    const QImage before = copied();
    setSize(200);
    settle();
    QCOMPARE(copied(), before);
}

void TestTextSize::nothingIsCut_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    for (const int percent : textsize::kSteps) {
        for (const QSize size : {QSize(900, 600), QSize(1280, 800), QSize(1920, 1080)})
            QTest::addRow("%d %%, %d × %d", percent, size.width(), size.height()) << percent << size;
    }
}

/// At every size of text the panel can be read as a whole, be it by scrolling; up to ordinary sizes without.
void TestTextSize::nothingIsCut()
{
    QFETCH(const int, percent);
    QFETCH(const QSize, size);
    for (const char* name : {"reasons", "empty-bins"})
        m_window->session().view().setOpen(QLatin1StringView(name), true);
    setSize(percent);
    m_window->resize(size);
    settle();
    QCOMPARE(m_window->size(), size);
    const auto* side = m_window->findChild<SideBar*>();
    QVERIFY2(
        m_window->rect().contains(QRect(side->mapTo(m_window.get(), QPoint()), side->size())), "out of the window");
    QVERIFY(m_window->chartPane().width() >= 240);
    if (percent == 300 && size.width() == 900) // where three words are as wide as the window it scrolls sideways too
        QVERIFY(side->findChild<QScrollArea*>()->horizontalScrollBar()->maximum() > 0);
    else
        QVERIFY2(cutOff(*side).isEmpty(), qPrintable(cutOff(*side)));
    if (percent <= 100)
        QVERIFY(side->isTopInSight());
}

/// A desktop whose fonts are changed while the program runs, or a test's.
void TestTextSize::desktopsOwnSizeIsKept()
{
    const QFont ordinary = QApplication::font();
    QFont large = ordinary;
    large.setPointSizeF(1.5 * ordinary.pointSizeF());
    QApplication::setFont(large);
    setSize(200);
    QCOMPARE(QApplication::font().pointSizeF(), 3.0 * ordinary.pointSizeF());
    setSize(100);
    QCOMPARE(QApplication::font().pointSizeF(), large.pointSizeF());
    QApplication::setFont(ordinary);
    setSize(110);
    setSize(100);
    QCOMPARE(QApplication::font().pointSizeF(), ordinary.pointSizeF());
}

/// A desktop may give menus or tool tips a font of their own.
void TestTextSize::fontsOfClassesFollow()
{
    const QFont ordinary = QApplication::font();
    const auto restore = qScopeGuard([&] { QApplication::setFont(ordinary); });
    QFont ofMenus = ordinary;
    ofMenus.setPointSizeF(7.0);
    QFont ofTips = ordinary;
    ofTips.setItalic(true);
    ofTips.setPixelSize(20);
    QApplication::setFont(ofMenus, "QMenu");
    QApplication::setFont(ofTips, "QTipLabel");
    const auto* menu = m_window->menuBar()->findChild<QMenu*>();
    for (const int percent : {200, 150, 75}) {
        setSize(percent);
        settle();
        QCOMPARE(QApplication::font("QMenu").pointSizeF(), 7.0 * percent / 100.0);
        QCOMPARE(menu->font().pointSizeF(), 7.0 * percent / 100.0);
        QCOMPARE(QApplication::font("QTipLabel").pixelSize(), 20 * percent / 100);
        QVERIFY(QApplication::font("QTipLabel").italic());
        QCOMPARE(QApplication::font().pointSizeF(), ordinary.pointSizeF() * percent / 100.0);
    }
    setSize(100);
    QCOMPARE(QApplication::font("QMenu"), ofMenus);
    QCOMPARE(QApplication::font("QTipLabel"), ofTips);
    QCOMPARE(QApplication::font(), ordinary);
}

/// While the program runs at another size of text: the new font is scaled, and the one of a class alone, too.
void TestTextSize::desktopsFontMayChange()
{
    const QFont ordinary = QApplication::font();
    const auto restore = qScopeGuard([&] { QApplication::setFont(ordinary); });
    setSize(200);
    QFont other = ordinary;
    other.setPointSizeF(1.5 * ordinary.pointSizeF());
    QApplication::setFont(other);
    QTRY_COMPARE(QApplication::font().pointSizeF(), 3.0 * ordinary.pointSizeF());
    QTRY_COMPARE(m_window->font().pointSizeF(), 3.0 * ordinary.pointSizeF());
    QFont ofMenus = ordinary;
    ofMenus.setPointSizeF(7.0);
    QApplication::setFont(ofMenus, "QMenu");
    setSize(150);
    QCOMPARE(QApplication::font("QMenu").pointSizeF(), 10.5);
    QCOMPARE(QApplication::font().pointSizeF(), 2.25 * ordinary.pointSizeF()); // and not once more
    setSize(100);
    QCOMPARE(QApplication::font(), other);
    QCOMPARE(QApplication::font("QMenu"), ofMenus);
}

void TestTextSize::fontsInPixelsFollow()
{
    const QFont ordinary = QApplication::font();
    const auto restore = qScopeGuard([&] { QApplication::setFont(ordinary); });
    QFont pixels = ordinary;
    pixels.setPixelSize(14);
    QApplication::setFont(pixels);
    for (const int percent : {150, 200, 100}) {
        setSize(percent);
        settle();
        QCOMPARE(QApplication::font().pixelSize(), 14 * percent / 100);
        QCOMPARE(child<QLabel>("klPqTitle")->font().pixelSize(), 14 * percent / 100);
        QCOMPARE(child<QLabel>("klPq")->fontInfo().pixelSize() > 20 * percent / 100, true);
    }
}

QTEST_MAIN(TestTextSize)
#include "tst_textsize.moc"
