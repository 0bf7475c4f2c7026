// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/controls/section.h"
#include "ui/controls/toolbar.h"
#include "ui/words/viewwords.h"

#include <QAction>
#include <QTest>
#include <QToolButton>

/// What lessons ask a person to press, choose or open is called so where they find it.
class TestPartNames : public WindowFixture {
    Q_OBJECT
private slots:
    void areThoseOfTheWindow_data();
    void areThoseOfTheWindow();
};

void TestPartNames::areThoseOfTheWindow_data()
{
    QTest::addColumn<QString>("part");
    for (const ViewPart& part : kViewParts)
        QTest::newRow(part.name.data()) << QString(part.name);
}

void TestPartNames::areThoseOfTheWindow()
{
    QFETCH(const QString, part);
    const QString name = words::ofPart(part);
    const QString told = words::toShow(part);
    QVERIFY2(told.contains(name), qPrintable(told));
    if (const auto* const section = m_window->findChild<Section*>(part)) {
        QCOMPARE(section->findChild<QToolButton*>()->text(), name);
        QCOMPARE(told, u"open “%1”"_s.arg(name));
        return;
    }
    const auto* const action = child<QAction>(qPrintable(part + u"Action"_s));
    const bool isOnBar = m_window->findChild<ToolBar*>()->buttonOf(action) != nullptr;
    QCOMPARE(isOnBar ? action->iconText() : action->text().remove(u'&'), name);
    const QString verb = !isOnBar ? u"choose View ▸ %1"_s : part == u"terms"_s ? u"open “%1”"_s : u"press “%1”"_s;
    QCOMPARE(told, verb.arg(name));
}

QTEST_MAIN(TestPartNames)
#include "tst_partnames.moc"
