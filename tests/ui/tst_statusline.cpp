// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/statusline.h"

#include <QLabel>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

class TestStatusLine : public QObject {
    Q_OBJECT
private slots:
    void noticeStandsInPlaceOfTheSentence();
    void noticePasses();
    void longNoticeIsElidedAndWholeInItsToolTip();
    void noticeIsNoMarkup();

private:
    static QLabel* label(const StatusLine& line, const char* name)
    {
        return line.findChild<QLabel*>(QLatin1StringView(name));
    }
};

void TestStatusLine::noticeStandsInPlaceOfTheSentence()
{
    StatusLine line;
    line.resize(600, 20);
    line.show();
    line.showSentence(u"Ten values."_s);
    QVERIFY(label(line, "sentence")->isVisible());
    const QRect place = label(line, "sentence")->geometry();
    line.showNotice(u"Copied."_s);
    QVERIFY(label(line, "notice")->isVisible() && !label(line, "sentence")->isVisible());
    QCOMPARE(label(line, "notice")->text(), u"Copied."_s);
    QCOMPARE(label(line, "notice")->accessibleName(), u"Copied."_s);
    QTRY_COMPARE(label(line, "notice")->geometry(), place);
    line.showSentence(u"Twenty values."_s); // goes on behind it
    QVERIFY(label(line, "notice")->isVisible());
    line.showNotice({}); // what was said has passed
    QVERIFY(label(line, "sentence")->isVisible());
    QCOMPARE(label(line, "sentence")->text(), u"Twenty values."_s);
    QCOMPARE(label(line, "notice")->text(), QString());
}

void TestStatusLine::noticePasses()
{
    StatusLine line;
    line.showSentence(u"Ten values."_s);
    line.showNotice(u"Copied."_s);
    auto* passes = line.findChild<QTimer*>(u"passes"_s);
    QVERIFY(passes->isActive());
    const int shortest = passes->interval();
    QVERIFY2(shortest >= 5000 && shortest <= 15'000, QByteArray::number(shortest)); // some seconds
    line.showNotice(QString(500, u'x')); // takes longer to read
    QVERIFY(passes->interval() > 2 * shortest);
    passes->start(0); // when they are over
    QTRY_COMPARE(label(line, "notice")->text(), QString());
    QVERIFY(!label(line, "sentence")->isHidden() && label(line, "notice")->isHidden());
    QVERIFY(!passes->isActive());
}

void TestStatusLine::longNoticeIsElidedAndWholeInItsToolTip()
{
    const QString notice = u"Written: a/folder/with/a/long/name/and/many/folders/of/folders/figure & more.svg"_s;
    StatusLine line;
    line.resize(200, 20);
    line.show();
    line.showNotice(notice);
    auto* shown = label(line, "notice");
    QCOMPARE(shown->text(), notice);
    QCOMPARE(shown->toolTip(), notice);
    QVERIFY(shown->width() <= 200);
    const QImage cut = shown->grab().toImage();
    line.showNotice(shown->fontMetrics().elidedText(notice, Qt::ElideRight, shown->contentsRect().width()));
    QCOMPARE(cut, shown->grab().toImage()); // ends in "…", not in half a letter
    QVERIFY(shown->text().endsWith(u'…'));
}

/// What somebody typed, a file's name: shown as it is.
void TestStatusLine::noticeIsNoMarkup()
{
    StatusLine line;
    line.resize(300, 20);
    line.showNotice(u"<b>x</b>"_s);
    const QImage marked = label(line, "notice")->grab().toImage();
    line.showNotice(u"x"_s);
    QVERIFY(marked != label(line, "notice")->grab().toImage());
    QCOMPARE(label(line, "notice")->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
