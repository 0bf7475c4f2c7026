// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/tooltipwrap.h"

#include <QHelpEvent>
#include <QLabel>
#include <QTest>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestToolTipWrap : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void tips_data();
    void tips();
};

void TestToolTipWrap::initTestCase()
{
    qApp->installEventFilter(new ToolTipWrap(this));
}

void TestToolTipWrap::tips_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("lines");
    QTest::newRow("short") << u"What the last calculation took"_s << 1;
    QTest::newRow("long")
        << u"The populations’ own masses in the same bins, as thin lines, with a few words more than fit in one"_s << 2;
    QTest::newRow("its own lines") << u"first\nsecond\nthird"_s << 3;
    QTest::newRow("mark-up wraps itself") << u"<p>The populations’ own masses in the same bins, as thin lines, and "
                                             "a few words more than fit in one line of a tip</p>"_s
                                          << 1;
}

/// Resting on a widget shows its text in lines of about 60 characters, with nothing lost; the property stays as it was.
void TestToolTipWrap::tips()
{
    QFETCH(const QString, text);
    QFETCH(const int, lines);
    QLabel label(u"label"_s);
    label.setToolTip(text);
    label.show();
    QVERIFY(QTest::qWaitForWindowExposed(&label));
    QToolTip::hideText();
    QHelpEvent rests(QEvent::ToolTip, label.rect().center(), label.mapToGlobal(label.rect().center()));
    QCoreApplication::sendEvent(&label, &rests);
    QTRY_VERIFY(QToolTip::isVisible());
    const QStringList seen = QToolTip::text().split(u'\n');
    QCOMPARE(seen.size(), lines);
    if (!Qt::mightBeRichText(text)) {
        QVERIFY(std::all_of(seen.begin(), seen.end(), [](const QString& line) { return line.size() <= 64; }));
        QCOMPARE(seen.join(u' '), QString(text).replace(u'\n', u' '));
    }
    QCOMPARE(label.toolTip(), text);
}

QTEST_MAIN(TestToolTipWrap)
#include "tst_tooltipwrap.moc"
