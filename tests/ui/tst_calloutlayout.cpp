// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/calloutlayout.h"

#include <QLineF>
#include <QTest>

using namespace callouts;
using namespace Qt::StringLiterals;

/// Where labels stand around what they speak of.
class TestCalloutLayout : public QObject {
    Q_OBJECT
private slots:
    void standsOnThePreferredSide_data();
    void standsOnThePreferredSide();
    void pointsIntoTheMiddleOfAPoint();
    void goesElsewhereAtTheRim();
    void keepsApart_data();
    void keepsApart();
    void takesTheSizeThatFits();
    void leavesOutWhatHasNoRoom();
    void waitsRatherThanHideMuch();
    void keepsOffWhatIsTaken();
};

namespace {

constexpr QRect kArea(0, 0, 800, 600);

} // namespace

void TestCalloutLayout::standsOnThePreferredSide_data()
{
    QTest::addColumn<int>("side");
    QTest::newRow("left") << static_cast<int>(Side::Left);
    QTest::newRow("right") << static_cast<int>(Side::Right);
    QTest::newRow("above") << static_cast<int>(Side::Above);
    QTest::newRow("below") << static_cast<int>(Side::Below);
}

void TestCalloutLayout::standsOnThePreferredSide()
{
    QFETCH(const int, side);
    const QRect target(380, 280, 40, 40);
    const auto placed = place({{target, static_cast<Side>(side), {QSize(120, 60)}}}, kArea).first();
    QVERIFY(placed);
    const QRect& box = placed->box;
    const std::array isThere {box.right() < target.left(), box.left() > target.right(), box.bottom() < target.top(),
        box.top() > target.bottom()};
    QVERIFY(isThere.at(static_cast<std::size_t>(side)));
    QVERIFY(QRectF(target).adjusted(-4, -4, 4, 4).contains(placed->to));
    QVERIFY(!target.adjusted(4, 4, -4, -4).contains(placed->to.toPoint())); // nothing in it is hidden
    QVERIFY(QRectF(box).contains(placed->from));
}

void TestCalloutLayout::pointsIntoTheMiddleOfAPoint()
{
    const auto placed = place({{QRect(394, 294, 13, 13), Side::Right, {QSize(120, 60)}}}, kArea).first();
    QVERIFY(placed);
    QCOMPARE(placed->to, QPointF(400.5, 300.5));
}

void TestCalloutLayout::goesElsewhereAtTheRim()
{
    const auto placed = place({{QRect(0, 280, 40, 40), Side::Left, {QSize(120, 60)}}}, kArea).first();
    QVERIFY(placed && kArea.contains(placed->box) && !placed->box.intersects(QRect(0, 280, 40, 40)));
}

void TestCalloutLayout::keepsApart_data()
{
    QTest::addColumn<QList<QRect>>("targets");
    QTest::addColumn<int>("least"); // so many have room at the same time
    QTest::newRow("side by side") << QList<QRect> {{300, 200, 20, 20}, {330, 200, 20, 20}, {360, 200, 20, 20}} << 2;
    QTest::newRow("at one place") << QList<QRect>(5, QRect(400, 300, 13, 13)) << 1; // lines would end in one dot
    QTest::newRow("down the right rim") << QList<QRect> {{700, 20, 100, 40}, {700, 70, 100, 30}, {700, 110, 100, 30},
        {700, 200, 100, 40}, {700, 560, 100, 40}}
                                        << 4;
    QTest::newRow("within one another") << QList<QRect> {{0, 0, 800, 600}, {100, 100, 300, 200}, {200, 150, 20, 20}}
                                        << 2;
}

void TestCalloutLayout::keepsApart()
{
    QFETCH(const QList<QRect>, targets);
    QFETCH(const int, least);
    QList<Wanted> wanted;
    for (const QRect& target : targets)
        wanted << Wanted {target, Side::Left, {QSize(160, 60), QSize(120, 80)}};
    const auto placed = place(wanted, kArea);
    QCOMPARE(placed.size(), wanted.size());
    QVERIFY(placed.first()); // which has room whatever there is
    QVERIFY(std::count_if(placed.begin(), placed.end(), [](const auto& each) { return each.has_value(); }) >= least);
    for (qsizetype i = 0; i < placed.size(); ++i) {
        if (!placed[i])
            continue;
        QVERIFY(kArea.contains(placed[i]->box));
        for (qsizetype j = 0; j < placed.size(); ++j) {
            if (i == j || !placed[j])
                continue;
            QVERIFY(!placed[i]->box.intersects(placed[j]->box));
            const QLineF line(placed[i]->from, placed[i]->to);
            const QRectF other(placed[j]->box);
            for (double at = 0.0; at <= 1.0; at += 0.02)
                QVERIFY2(!other.contains(line.pointAt(at)), "a line runs through a box");
        }
    }
}

void TestCalloutLayout::takesTheSizeThatFits()
{
    const auto placed
        = place({{QRect(0, 0, 10, 10), Side::Left, {QSize(300, 40), QSize(80, 120)}}}, QRect(0, 0, 100, 200)).first();
    QVERIFY(placed);
    QCOMPARE(placed->box.size(), QSize(80, 120));
}

void TestCalloutLayout::leavesOutWhatHasNoRoom()
{
    const Wanted one {QRect(0, 0, 10, 10), Side::Right, {QSize(80, 150)}};
    const auto placed = place({one, one}, QRect(0, 0, 100, 200));
    QVERIFY(placed[0]);
    QVERIFY(!placed[1]);
    QVERIFY(!place({{QRect(0, 0, 10, 10), Side::Right, {QSize(180, 50)}}}, QRect(0, 0, 100, 200)).first());
}

/// The second has room only over what the first speaks of.
void TestCalloutLayout::waitsRatherThanHideMuch()
{
    const QRect area(0, 0, 200, 400);
    const Wanted first {QRect(10, 200, 180, 190), Side::Above, {QSize(180, 100)}};
    const Wanted second {QRect(94, 4, 13, 13), Side::Below, {QSize(180, 100)}};
    const auto together = place({first, second}, area);
    QVERIFY(together[0]);
    QVERIFY(!together[1]);
    QVERIFY(place({second}, area).first());
}

void TestCalloutLayout::keepsOffWhatIsTaken()
{
    const QRect taken(0, 100, 100, 100);
    const auto placed
        = place({{QRect(40, 150, 10, 10), Side::Below, {QSize(80, 50)}}}, QRect(0, 0, 100, 200), {taken}).first();
    QVERIFY(placed && !placed->box.intersects(taken));
}

QTEST_GUILESS_MAIN(TestCalloutLayout)
#include "tst_calloutlayout.moc"
