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
    void fewerWordsWhereThereIsLessRoom();
    void cutsAreBetweenClausesAndWords_data();
    void cutsAreBetweenClausesAndWords();

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

void TestStatusLine::fewerWordsWhereThereIsLessRoom()
{
    const QStringList fromLongest {u"Ten thousand values of P and of Q, each by each."_s,
        u"10\u202F000 values; 79 bins."_s, u"N = 10\u202F000, 79\u00A0bins"_s};
    StatusLine line;
    line.show();
    auto* shown = label(line, "sentence");
    const auto painted = [&](const QStringList& texts) {
        line.showSentence(texts);
        return shown->grab().toImage();
    };
    for (const QString& fitting : fromLongest) {
        line.resize(shown->fontMetrics().horizontalAdvance(fitting) + 8, 20); // exactly, beside the margin
        QCoreApplication::processEvents();
        const QImage whole = painted(fromLongest);
        QCOMPARE(shown->text(), fromLongest[0]);
        QCOMPARE(shown->toolTip(), fromLongest[0]);
        QCOMPARE(whole, painted({fitting}));
    }
}

void TestStatusLine::cutsAreBetweenClausesAndWords_data()
{
    QTest::addColumn<QString>("fits"); // and a few pixels
    QTest::addColumn<QString>("shown");
    QTest::newRow("clause") << u"With σ = 0.05 both are small, the first clo"_s << u"With σ = 0.05 both are small, …"_s;
    QTest::newRow("sentence") << u"With σ = 0.05 both are small, the first close. A"_s
                              << u"With σ = 0.05 both are small, the first close. …"_s;
    QTest::newRow("words") << u"With σ = 0.05 both"_s << u"With σ = 0.05 …"_s;
    QTest::newRow("a clause before words") << u"With σ = 0.05 both are small, the first close. Again 10\u202F000"_s
                                           << u"With σ = 0.05 both are small, the first close. …"_s;
}

void TestStatusLine::cutsAreBetweenClausesAndWords()
{
    QFETCH(const QString, fits);
    QFETCH(const QString, shown);
    StatusLine line;
    line.show();
    auto* notice = label(line, "notice");
    const auto painted = [&](const QString& text) {
        line.showNotice(text);
        return notice->grab().toImage();
    };
    line.resize(notice->fontMetrics().horizontalAdvance(fits) + 8, 20);
    QCoreApplication::processEvents();
    const QImage cut = painted(u"With σ = 0.05 both are small, the first close. Again 10\u202F000\u00A0values more."_s);
    QCOMPARE(cut, painted(shown));
}

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
