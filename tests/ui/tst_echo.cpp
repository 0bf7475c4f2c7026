// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/echo.h"

#include "tests/core/testing.h"

using namespace Qt::StringLiterals;

class TestEcho : public QObject {
    Q_OBJECT
private slots:
    void visible_data();
    void visible();
    void shortened_data();
    void shortened();
    void anyTextIsOneShortLine();
};

void TestEcho::visible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("what can be seen") << u"10 000 ½ σ ‖ 😀 “%1” \\ "_s << u"10 000 ½ σ ‖ 😀 “%1” \\ "_s;
    QTest::newRow("spaces of other widths") << u"1\u202F0\u00A00"_s << u"1\u202F0\u00A00"_s;
    QTest::newRow("lines") << u"1\n2\r\n3\t4"_s << u"1\\n2\\r\\n3\\t4"_s;
    QTest::newRow("terminal") << u"\x1b[31mred\a\x7f\u009b"_s << u"\\x1b[31mred\\x07\\x7f\\x9b"_s;
    QTest::newRow("byte order mark") << u"\uFEFF10"_s << u"\\ufeff10"_s;
    QTest::newRow("no width, other direction") << u"1\u200B0\u202E\u00AD"_s << u"1\\u200b0\\u202e\\xad"_s;
    QTest::newRow("line and paragraph separators") << u"1\u2028\u2029"_s << u"1\\u2028\\u2029"_s;
    QTest::newRow("null") << QString(QChar(0)) << u"\\x00"_s;
    QTest::newRow("private") << u"\uE000"_s << u"\\ue000"_s;
    QTest::newRow("beyond 16 bits") << u"\U000E0001"_s << u"\\U000e0001"_s; // a language tag, which no one sees
}

void TestEcho::visible()
{
    QFETCH(const QString, text);
    QTEST(echo::visible(text), "shown");
}

void TestEcho::shortened_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("fits") << u"0123456789"_s << u"0123456789"_s;
    QTest::newRow("one too many") << u"0123456789a"_s << u"012345…89a"_s;
    QTest::newRow("the end of a path stays") << u"/"_s + QString(5000, u'd') + u"/kl.svg"_s << u"/ddddd…svg"_s;
    QTest::newRow("escapes count") << u"1\n2\n3\n4\n"_s << u"1\\n2\\n…4\\n"_s;
    QTest::newRow("an escape is whole or not there") << u"12345\x1b…6789"_s << u"12345…789"_s;
    QTest::newRow("so is a pair of surrogates") << u"01234😀abcdef😀z"_s << u"01234…😀z"_s;
}

void TestEcho::shortened()
{
    QFETCH(const QString, text);
    QTEST(echo::shortened(text, 10), "shown");
}

void TestEcho::anyTextIsOneShortLine()
{
    // Every unit there is, lone surrogates among them, in texts of every length.
    QString text;
    for (int unit = 0; unit <= 0xFFFF; unit += 7) {
        text += QChar(unit);
        const QString shown = echo::shortened(text.right(unit % 200));
        QVERIFY(shown.size() <= echo::kMostOfValue);
        for (const QChar character : shown)
            QVERIFY2(character.isPrint() || character.isSurrogate(), qPrintable(QString::number(unit, 16)));
        QVERIFY(!shown.contains(u'\n') && !shown.contains(QChar(0x2028)));
    }
    QVERIFY(echo::shortened(text, echo::kMostOfPath).size() <= echo::kMostOfPath);
}

QTEST_APPLESS_MAIN(TestEcho)
#include "tst_echo.moc"
