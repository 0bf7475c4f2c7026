// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/nameplaces.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Where the names of curves stand.
class TestNamePlaces : public QObject {
    Q_OBJECT
private slots:
    void heldNamesFollowACurveOverTheTop();
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

QTEST_MAIN(TestNamePlaces)
#include "tst_nameplaces.moc"
