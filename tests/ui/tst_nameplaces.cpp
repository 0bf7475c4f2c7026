// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/nameplaces.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Where the names of curves stand.
class TestNamePlaces : public QObject {
    Q_OBJECT
private slots:
    void heldNamesFollowACurveOverTheTop();
    void noNameStandsAloneOnAHatch();
};

/// While axes are held a curve goes out at the top and comes back: its name is another thing then, and stands elsewhere.
void TestNamePlaces::heldNamesFollowACurveOverTheTop()
{
    const NamePlaces::Ground ground {.plot = QRectF(0.0, 0.0, 400.0, 200.0), .gap = 8.0};
    const QList<QPointF> inside {{0.0, 200.0}, {200.0, 60.0}, {400.0, 200.0}};
    const NamePlaces::Wish within {.key = u"P"_s, .size = {12.0, 14.0}, .runs = {inside}, .right = true, .exit = {}};
    const NamePlaces::Wish beyond {.key = u"P"_s,
        .size = {80.0, 14.0},
        .runs = {{{0.0, 200.0}, {150.0, 0.0}}, {{250.0, 0.0}, {400.0, 200.0}}},
        .right = true,
        .exit = 250.0};
    NamePlaces places;
    const QRectF first = places.of({within}, ground, true).front().rect;
    QVERIFY(!first.isEmpty());
    const QRectF out = places.of({beyond}, ground, true).front().rect;
    QVERIFY(!out.isEmpty());
    QVERIFY2(out.top() < 20.0, "at the top, where it goes out");
    const QRectF back = places.of({within}, ground, true).front().rect;
    QVERIFY(ground.plot.contains(back) && !back.isEmpty());
    QVERIFY2(back.top() > 20.0, "by its flank again");
}

/// Q's curve runs within P's, and beside both of them bins are skipped: its name stands near, if on the hatch, and not
/// in the middle of that, where Q is 0.
void TestNamePlaces::noNameStandsAloneOnAHatch()
{
    NamePlaces::Ground ground {.plot = QRectF(0.0, 0.0, 380.0, 224.0), .gap = 9.0};
    const QList<QPointF> p {{14.0, 224.0}, {33.0, 13.0}, {51.0, 223.0}, {70.0, 224.0}, {360.0, 224.0}};
    const QList<QPointF> q {{14.0, 184.0}, {33.0, 53.0}, {51.0, 220.0}, {70.0, 224.0}, {360.0, 224.0}};
    ground.lines = {p, q};
    ground.hatched = {QRectF(5.0, 0.0, 18.0, 224.0), QRectF(60.0, 0.0, 92.0, 224.0)};
    NamePlaces places;
    const auto found = places.of({{.key = u"P"_s, .size = {12.0, 21.0}, .runs = {p}, .right = false, .exit = {}},
                                     {.key = u"Q"_s, .size = {14.0, 21.0}, .runs = {q}, .right = true, .exit = {}}},
        ground, false);
    const QRectF name = found[1].rect;
    QVERIFY(!name.isEmpty());
    const auto shown = u"%1 … %2, %3"_s.arg(name.left()).arg(name.right()).arg(name.center().y());
    QVERIFY2(name.left() - 33.0 < 30.0, qPrintable(shown)); // from its peak
    QVERIFY2(name.center().y() > 30.0, qPrintable(shown)); // below P's
}

QTEST_MAIN(TestNamePlaces)
#include "tst_nameplaces.moc"
