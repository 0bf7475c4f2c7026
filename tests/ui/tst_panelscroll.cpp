// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/panelscroll.h"

#include <QLabel>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

class TestPanelScroll : public QObject {
    Q_OBJECT
private slots:
    void scrollBarsComingShrinksNothing();
    void scrollBarIsSeenOnlyWhereItScrolls();
    void bringsIntoView_data();
    void bringsIntoView();
    void bringsIntoViewWhatIsStillGrowing();
};

namespace {

QWidget* blank(int height)
{
    auto* widget = new QWidget;
    widget->setFixedHeight(height);
    return widget;
}

/// Nested layouts ask one another by events.
void settle()
{
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents();
}

} // namespace

void TestPanelScroll::scrollBarsComingShrinksNothing()
{
    auto* content = blank(100);
    PanelScroll scroll(content);
    scroll.resize(360, 300);
    scroll.show();
    settle();
    const int width = content->width();
    content->setFixedHeight(1000);
    settle();
    QVERIFY(scroll.verticalScrollBar()->maximum() > 0);
    QCOMPARE(content->width(), width);
}

void TestPanelScroll::scrollBarIsSeenOnlyWhereItScrolls()
{
    auto* content = blank(100);
    PanelScroll scroll(content);
    scroll.resize(360, 300);
    scroll.show();
    settle();
    const auto colours = [&scroll] { // in the bar's place
        QScrollBar* bar = scroll.verticalScrollBar();
        const QImage image = scroll.grab(QRect(bar->mapTo(&scroll, QPoint()), bar->size())).toImage();
        QSet<QRgb> result;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                result << image.pixel(x, y);
        }
        return result;
    };
    QCOMPARE(colours(), QSet<QRgb> {scroll.palette().color(QPalette::Window).rgb()});
    content->setFixedHeight(1000);
    settle();
    QVERIFY2(colours().size() > 1, "nothing to take hold of");
}

void TestPanelScroll::bringsIntoView_data()
{
    QTest::addColumn<int>("start"); // where the view begins
    QTest::addColumn<int>("end"); // and where it is to begin then
    // A view of 300 px over: 500 px, the thing of 200 px, 500 px.
    QTest::newRow("in sight already") << 450 << 450;
    QTest::newRow("below") << 0 << 400;
    QTest::newRow("cut below") << 300 << 400;
    QTest::newRow("above") << 800 << 500;
    QTest::newRow("cut above") << 600 << 500;
}

void TestPanelScroll::bringsIntoView()
{
    QFETCH(const int, start);
    QFETCH(const int, end);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QWidget* thing = blank(200);
    for (QWidget* each : {blank(500), thing, blank(500)})
        column->addWidget(each);
    PanelScroll scroll(content);
    scroll.resize(360, 300);
    scroll.show();
    settle();
    scroll.verticalScrollBar()->setValue(start);
    scroll.bringIntoView(*thing);
    QCOMPARE(scroll.verticalScrollBar()->value(), end);

    thing->setFixedHeight(400); // longer than the view: its beginning is what is read first
    settle();
    scroll.verticalScrollBar()->setValue(0);
    scroll.bringIntoView(*thing);
    QCOMPARE(scroll.verticalScrollBar()->value(), 500);
}

/// As a section does that is opened: its texts come, and then the column grows.
void TestPanelScroll::bringsIntoViewWhatIsStillGrowing()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    auto* thing = new QWidget;
    auto* inner = new QVBoxLayout(thing);
    auto* grows = new QLabel(thing);
    inner->addWidget(grows);
    column->addWidget(blank(500));
    column->addWidget(thing);
    PanelScroll scroll(content);
    scroll.resize(360, 300);
    scroll.show();
    settle();
    grows->setText(QStringLiteral("1\n2\n3\n4\n5\n6\n7\n8"));
    scroll.bringIntoViewSoon(thing);
    QTRY_VERIFY(thing->height() > 8 * grows->fontMetrics().height());
    QTRY_COMPARE(scroll.verticalScrollBar()->value(), scroll.verticalScrollBar()->maximum());
}

QTEST_MAIN(TestPanelScroll)
#include "tst_panelscroll.moc"
