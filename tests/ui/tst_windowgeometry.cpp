// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/windowgeometry.h"

#include "tests/core/testing.h"

#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>

#include <random>

using namespace Qt::StringLiterals;

class TestWindowGeometry : public QObject {
    Q_OBJECT
private slots:
    void textAndBack_data();
    void textAndBack();
    void foreignText_data();
    void foreignText();
    void fitted_data();
    void fitted();
    void fitsWhatItIsGiven();
    void firstWindowFitsTheScreen();
    void comesBack_data();
    void comesBack();
    void damagedIsHarmless_data();
    void damagedIsHarmless();
};

namespace {

using Rects = QList<QRect>;

const QRect kLaptop(0, 0, 1280, 760);
const QRect kBig(1280, 0, 2560, 1400);
const QRect kSmall(0, 0, 640, 360);

/// On one of the screens as a whole, so that its title can be taken hold of, and of a size to work with.
bool isOnAScreen(const QRect& window)
{
    const QList<QScreen*> screens = QGuiApplication::screens();
    return std::any_of(screens.begin(), screens.end(),
        [&](const QScreen* screen) { return screen->availableGeometry().contains(window); });
}

QByteArray inWords(const QRect& rect)
{
    return u"%1 × %2 at %3, %4"_s.arg(rect.width()).arg(rect.height()).arg(rect.x()).arg(rect.y()).toUtf8();
}

} // namespace

void TestWindowGeometry::textAndBack_data()
{
    QTest::addColumn<QRect>("rect");
    QTest::addColumn<bool>("isMaximised");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("ordinary") << QRect(40, 60, 1010, 666) << false << "40,60,1010,666"_ba;
    QTest::newRow("maximised") << QRect(40, 60, 1010, 666) << true << "40,60,1010,666,maximised"_ba;
    QTest::newRow("on a screen to the left") << QRect(-1900, -20, 900, 600) << false << "-1900,-20,900,600"_ba;
}

void TestWindowGeometry::textAndBack()
{
    QFETCH(const QRect, rect);
    QFETCH(const bool, isMaximised);
    QFETCH(const QByteArray, text);
    QCOMPARE(windowgeometry::text({rect, isMaximised}), text);
    const auto place = windowgeometry::parse(text);
    QVERIFY(place.has_value());
    QCOMPARE(place->normal, rect);
    QCOMPARE(place->isMaximised, isMaximised);
}

void TestWindowGeometry::foreignText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a word") << "geometry"_ba;
    QTest::newRow("three numbers") << "1,2,3"_ba;
    QTest::newRow("five numbers") << "1,2,3,4,5"_ba;
    QTest::newRow("another state") << "40,60,1010,666,flying"_ba;
    QTest::newRow("no width") << "40,60,0,666"_ba;
    QTest::newRow("a negative height") << "40,60,1010,-666"_ba;
    QTest::newRow("as wide as Qt allows") << "40,60,16777215,666"_ba;
    QTest::newRow("too far away") << "1000000,60,1010,666"_ba;
    QTest::newRow("beyond an int") << "40,60,99999999999,666"_ba;
    QTest::newRow("a fraction") << "40,60,1010.5,666"_ba;
    QTest::newRow("what Qt saves") << QMainWindow().saveGeometry();
}

void TestWindowGeometry::foreignText()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!windowgeometry::parse(text));
}

void TestWindowGeometry::fitted_data()
{
    QTest::addColumn<QRect>("wished");
    QTest::addColumn<Rects>("rooms");
    QTest::addColumn<QRect>("rect");
    const Rects laptop {kLaptop};
    const Rects both {kLaptop, kBig};
    QTest::newRow("fits as it is") << QRect(40, 60, 1010, 666) << laptop << QRect(40, 60, 1010, 666);
    QTest::newRow("reaches out on the right") << QRect(1000, 60, 1010, 666) << laptop << QRect(270, 60, 1010, 666);
    QTest::newRow("its title is above the screen") << QRect(40, -300, 1010, 666) << laptop << QRect(40, 0, 1010, 666);
    QTest::newRow("larger than the screen") << QRect(0, 0, 4000, 3000) << laptop << kLaptop;
    QTest::newRow("too small to use") << QRect(40, 60, 10, 10) << laptop << QRect(40, 60, 900, 600);
    QTest::newRow("on the other screen") << QRect(1400, 60, 1010, 666) << both << QRect(1400, 60, 1010, 666);
    QTest::newRow("more of it on the other one") << QRect(1000, 60, 1010, 666) << both << QRect(1280, 60, 1010, 666);
    QTest::newRow("the other screen is gone") << QRect(1400, 60, 1010, 666) << laptop << kLaptop;
    QTest::newRow("no screen is large enough") << QRect(10, 10, 900, 600) << Rects {kSmall} << kSmall;
    QTest::newRow("nothing wished") << QRect() << Rects {kBig} << QRect(1280 + 640, 300, 1280, 800);
    QTest::newRow("nothing wished, little room") << QRect() << Rects {kSmall} << kSmall;
    QTest::newRow("no screen at all") << QRect() << Rects {} << QRect(0, 0, 1280, 800);
}

void TestWindowGeometry::fitted()
{
    QFETCH(const QRect, wished);
    QFETCH(const Rects, rooms);
    QFETCH(const QRect, rect);
    QCOMPARE(windowgeometry::fitted(wished.isNull() ? std::nullopt : std::optional(wished), rooms), rect);
}

void TestWindowGeometry::fitsWhatItIsGiven()
{
    std::mt19937 random(1);
    const auto any = [&random](int low, int high) { return std::uniform_int_distribution(low, high)(random); };
    for (int i = 0; i < 10'000; ++i) {
        Rects rooms;
        for (int screen = any(1, 3); screen > 0; --screen)
            rooms << QRect(any(-4000, 4000), any(-2000, 2000), any(900, 5000), any(600, 3000));
        const QRect wished(any(-70'000, 70'000), any(-70'000, 70'000), any(1, 70'000), any(1, 70'000));
        const QRect rect = windowgeometry::fitted(wished, rooms);
        QVERIFY2(std::any_of(rooms.begin(), rooms.end(), [&](const QRect& room) { return room.contains(rect); }),
            inWords(rect).constData());
        QCOMPARE(windowgeometry::fitted(rect, {rooms}), rect); // once fitted it stays
    }
}

void TestWindowGeometry::firstWindowFitsTheScreen()
{
    QMainWindow window;
    windowgeometry::restore(window, {});
    const QSize room = QGuiApplication::primaryScreen()->availableSize();
    QVERIFY2(window.width() <= room.width() && window.height() < room.height(), inWords(window.geometry()).constData());
    QVERIFY(window.minimumWidth() <= room.width() && window.minimumHeight() <= room.height());
}

void TestWindowGeometry::comesBack_data()
{
    QTest::addColumn<bool>("isMaximised");
    QTest::newRow("ordinary") << false;
    QTest::newRow("maximised") << true;
}

void TestWindowGeometry::comesBack()
{
    QFETCH(const bool, isMaximised);
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    const QRect place(
        screen.topLeft() + QPoint(8, 60), windowgeometry::kSmallestSize.boundedTo(screen.size() - QSize(16, 48)));
    QMainWindow window;
    window.setGeometry(place);
    window.show();
    if (isMaximised)
        window.showMaximized();
    const QByteArray stored = windowgeometry::stored(window);

    QMainWindow next;
    windowgeometry::restore(next, stored);
    next.show();
    QCOMPARE(next.isMaximized(), isMaximised);
    QCOMPARE(windowgeometry::stored(next), stored);
    if (!isMaximised)
        QCOMPARE(next.geometry().topLeft(), place.topLeft());
}

void TestWindowGeometry::damagedIsHarmless_data()
{
    QTest::addColumn<QByteArray>("whole");
    QMainWindow window;
    window.setGeometry(40, 60, 700, 600);
    QTest::newRow("ours") << windowgeometry::stored(window);
    QTest::newRow("ours, maximised") << windowgeometry::stored(window) + ",maximised";
    QTest::newRow("what Qt saves") << window.saveGeometry(); // as this program's first releases did
}

/// A window that cannot be found, or takes minutes to paint, is a lost user.
void TestWindowGeometry::damagedIsHarmless()
{
    QFETCH(const QByteArray, whole);
    std::mt19937 random(25);
    const auto below = [&random](qsizetype end) {
        return std::uniform_int_distribution<qsizetype>(0, std::max<qsizetype>(end - 1, 0))(random);
    };
    for (int i = 0; i < 2000; ++i) {
        QByteArray damaged = whole;
        for (qsizetype times = 1 + below(4); times > 0 && !damaged.isEmpty(); --times) {
            const qsizetype at = below(damaged.size());
            switch (below(5)) {
            case 0: damaged[at] = static_cast<char>(below(256)); break;
            case 1: damaged[at] = static_cast<char>(damaged[at] ^ (1 << below(8))); break;
            case 2: damaged.remove(at, 1 + below(4)); break;
            case 3: damaged.insert(at, QByteArray::number(below(1'000'000))); break;
            default: damaged.truncate(at); break;
            }
        }
        QMainWindow window;
        windowgeometry::restore(window, damaged);
        window.show();
        QVERIFY2(isOnAScreen(window.geometry()) || !window.testAttribute(Qt::WA_Moved),
            damaged.toPercentEncoding() + " → " + inWords(window.geometry()));
        const QSize size = window.size();
        const QSize room = QGuiApplication::primaryScreen()->size();
        QVERIFY2(size.width() <= room.width() && size.height() <= room.height() && size.width() >= 320
                && size.height() >= 240,
            damaged.toPercentEncoding() + " → " + inWords(window.geometry()));
    }
}

QTEST_MAIN(TestWindowGeometry)
#include "tst_windowgeometry.moc"
