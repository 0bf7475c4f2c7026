// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/wordspane.h"

#include <QApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStyle>
#include <QTest>

using namespace Qt::StringLiterals;

class TestWordsPane : public QObject {
    Q_OBJECT
private slots:
    void neverScrollsSideways_data();
    void neverScrollsSideways();
    void breaksNoMoreThanItMust();
    void keepsAirBelow_data();
    void keepsAirBelow();
    void doesNotScrollForALittle();

private:
    /// What is below the lowest ink of a grab of @p pane, px; −1 where there is none.
    static int airBelow(WordsPane& pane)
    {
        const QImage image = pane.grab(QRect(0, 0, pane.viewport()->geometry().right(), pane.height())).toImage();
        const QRgb ground = image.pixel(0, 0);
        for (int y = image.height() - 1; y >= 0; --y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) != ground)
                    return image.height() - 1 - y;
            }
        }
        return -1;
    }
};

namespace {

const QString kEquation = u"e^(1.78\u202F×\u202F10⁻⁶)\u00A0=\u00A01.0000018"_s;

} // namespace

void TestWordsPane::neverScrollsSideways_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("text");
    for (const int width : {80, 120, 200, 320, 600}) {
        QTest::addRow("an equation, %d px", width)
            << width << u"Where P’s values lie, P is typically %1 times as frequent as Q."_s.arg(kEquation);
        QTest::addRow("a long word, %d px", width) << width << QString(90, u'm');
        QTest::addRow("words, %d px", width) << width << u"Where P’s values lie, it is frequent. "_s.repeated(12);
    }
}

void TestWordsPane::neverScrollsSideways()
{
    QFETCH(const int, width);
    QFETCH(const QString, text);
    QWidget window;
    window.resize(800, 1600);
    WordsPane pane(&window);
    pane.setRoom(300);
    pane.resize(width, 100);
    window.show();
    pane.setText(text);
    QCoreApplication::processEvents();
    QCOMPARE(pane.text(), text); // for who copies it
    QCOMPARE(pane.label()->text().remove(QChar(0x200B)), text);
    QVERIFY(!pane.horizontalScrollBar()->isVisible() && pane.horizontalScrollBar()->maximum() == 0);
    QCOMPARE(pane.label()->width(), pane.viewport()->width());
    // And what is in it has its place there.
    for (const QString& piece : pane.label()->text().split(QRegularExpression(u"[ \u200B]"_s)))
        QVERIFY2(pane.fontMetrics().horizontalAdvance(piece) <= pane.viewport()->width(), qPrintable(piece));
}

/// Where there is room a number stays whole; where not, it is broken at its signs first.
void TestWordsPane::breaksNoMoreThanItMust()
{
    QWidget window;
    window.resize(800, 1600);
    WordsPane pane(&window);
    window.show();
    const auto pieces = [&](int width) {
        pane.resize(width, 100);
        pane.setText({});
        pane.setText(kEquation);
        return pane.label()->text().split(QChar(0x200B));
    };
    const auto wide = [&](const QString& text) { return pane.fontMetrics().horizontalAdvance(text); };
    const int margins = 24 + pane.style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, pane.verticalScrollBar());
    QCOMPARE(pieces(wide(kEquation) + margins), QStringList {kEquation});
    QCOMPARE(pieces(wide(kEquation) + margins - 1),
        (QStringList {kEquation.section(u'=', 0, 0) + u"=\u00A0"_s, u"1.0000018"_s}));
}

void TestWordsPane::keepsAirBelow_data()
{
    QTest::addColumn<double>("textSize");
    QTest::addColumn<int>("room");
    for (const double textSize : {0.75, 1.0, 1.5, 2.0, 3.0}) {
        for (const int room : {120, 300, 500, 1000})
            QTest::addRow("%g times, %d px", textSize, room) << textSize << room;
    }
}

/// Also where lines are out of sight below; and no line is half seen.
void TestWordsPane::keepsAirBelow()
{
    QFETCH(const double, textSize);
    QFETCH(const int, room);
    QWidget window;
    window.resize(800, 1600);
    WordsPane pane(&window);
    QFont font = pane.font();
    font.setPointSizeF(textSize * font.pointSizeF());
    pane.setFont(font);
    pane.setRoom(room);
    pane.resize(360, 100);
    window.show();
    for (const int times : {1, 4, 20}) {
        pane.setText(u"Where P’s values lie, it is quite frequently so. "_s.repeated(times));
        QCoreApplication::processEvents();
        QVERIFY2(airBelow(pane) >= 8, QByteArray::number(airBelow(pane)));
        QVERIFY(pane.height() - 12 >= 2 * pane.fontMetrics().lineSpacing()); // two lines at least
        if (pane.verticalScrollBar()->maximum() > 0)
            QCOMPARE(pane.viewport()->height() % pane.fontMetrics().lineSpacing(), 0);
    }
}

void TestWordsPane::doesNotScrollForALittle()
{
    QWidget window;
    window.resize(800, 1600);
    WordsPane pane(&window);
    const int line = pane.fontMetrics().lineSpacing();
    pane.setRoom(qRound((6 * line + 12 + 4) / 0.3)); // for six lines
    pane.resize(360, 100);
    window.show();
    const auto scrollsWith = [&](int lines) {
        QStringList text;
        for (int i = 0; i < lines; ++i)
            text << QString::number(i);
        pane.setText(text.join(u'\n'));
        QCoreApplication::processEvents();
        return pane.verticalScrollBar()->maximum() > 0;
    };
    QVERIFY(!scrollsWith(6));
    QVERIFY(!scrollsWith(7)); // one more gets its place
    QVERIFY(scrollsWith(8));
}

QTEST_MAIN(TestWordsPane)
#include "tst_wordspane.moc"
