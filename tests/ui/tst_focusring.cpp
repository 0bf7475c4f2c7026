// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/charts/chartpane.h"
#include "ui/controls/panelscroll.h"
#include "ui/controls/section.h"
#include "ui/controls/toolbar.h"

#include <QAbstractButton>
#include <QAction>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QToolButton>

/// Where the focus is can be seen when it came by the keyboard.
class TestFocusRing : public WindowFixture {
    Q_OBJECT
private slots:
    void surroundsWhatHasTheFocus();
    void notForTheMouse();
    void notAtTheStart();
    void followsWhatIsScrolled();
    void goesWithTheFocusThatAKeyGave();
    void isPaintedAndTakesNoMouse();

private:
    [[nodiscard]] QWidget* ring() const { return child<QWidget>("focusRing"); }
    [[nodiscard]] QRect placeOf(const QWidget& widget) const
    {
        return {widget.mapTo(m_window.get(), QPoint()), widget.size()};
    }
};

/// Tab goes round the whole window: each of chart, tool bar, cards, sliders, fields and headings is met with a ring.
void TestFocusRing::surroundsWhatHasTheFocus()
{
    QSet<QWidget*> met;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        QWidget* const focused = m_window->focusWidget();
        met << focused;
        QVERIFY2(ring()->isVisible(), qPrintable(focused->objectName()));
        // Around it, as far as it is in the window; its own edge is not covered by more than the ring's width.
        const QRect seen = placeOf(*focused) & m_window->rect();
        const QRect around = ring()->geometry();
        QVERIFY2(around.intersects(seen) && m_window->rect().contains(around), qPrintable(focused->objectName()));
        QVERIFY2(around.width() <= seen.width() + 8 && around.height() <= seen.height() + 8,
            qPrintable(focused->objectName()));
    }
    auto* bar = child<ToolBar>("toolBar");
    for (QWidget* widget : {static_cast<QWidget*>(&m_window->chartPane()), bar->buttonOf(child<QAction>("pinAction")),
             child<QWidget>("klPqLeftOut"), child<QWidget>("sigmaSlider"), child<QWidget>("sigmaField"),
             child<Section>("reasons")->findChild<QWidget*>(u"heading"_s)})
        QVERIFY2(met.contains(widget), qPrintable(widget->objectName()));
}

void TestFocusRing::notForTheMouse()
{
    auto* slider = child<QSlider>("sigmaSlider");
    slider->setFocus(Qt::TabFocusReason);
    QVERIFY(ring()->isVisible());
    auto* heading = child<Section>("reasons")->findChild<QToolButton*>(u"heading"_s);
    heading->setFocus(Qt::MouseFocusReason);
    QVERIFY(!ring()->isVisible());
    QTest::mouseClick(child<QAbstractButton>("klPqLeftOut"), Qt::LeftButton); // which gives the focus to the choice
    QVERIFY(child<QWidget>("emptyBins")->hasFocus());
    QVERIFY(!ring()->isVisible());
}

void TestFocusRing::notAtTheStart()
{
    open(kl::Parameters {});
    QVERIFY(m_window->focusWidget());
    QVERIFY(!ring()->isVisible());
}

void TestFocusRing::followsWhatIsScrolled()
{
    m_window->resize(900, 600);
    for (const char* name : {"reasons", "empty-bins", "measures"})
        m_window->session().view().setOpen(QLatin1StringView(name), true);
    settle();
    auto* heading = child<Section>("measures")->findChild<QToolButton*>(u"heading"_s);
    heading->setFocus(Qt::TabFocusReason); // which scrolls it into sight
    settle();
    QVERIFY(ring()->isVisible());
    auto* area = m_window->findChild<PanelScroll*>();
    QScrollBar* bar = area->verticalScrollBar();
    const int step = bar->value() > bar->maximum() / 2 ? -5 : 5;
    const QPoint before = ring()->pos();
    bar->setValue(bar->value() + step);
    QCOMPARE(ring()->y(), before.y() - step);
    bar->setValue(bar->minimum());
    QVERIFY(!ring()->isVisible()); // out of sight, and so is its ring
    bar->setValue(bar->maximum());
    m_window->session().view().setOpen(section::kMeasures, false);
    m_window->session().view().setOpen(section::kReasons, false);
    settle();
    QVERIFY(ring()->isVisible());
    QVERIFY(ring()->geometry().contains(placeOf(*heading).center()));
}

void TestFocusRing::goesWithTheFocusThatAKeyGave()
{
    auto* line = child<QAbstractButton>("klPqLeftOut");
    line->setFocus(Qt::TabFocusReason);
    QTest::keyClick(line, Qt::Key_Space);
    QVERIFY(child<QWidget>("emptyBins")->hasFocus());
    QVERIFY(ring()->isVisible());
}

void TestFocusRing::isPaintedAndTakesNoMouse()
{
    auto* slider = child<QSlider>("sigmaSlider");
    const QImage before = m_window->grab().toImage();
    slider->setFocus(Qt::TabFocusReason);
    settle();
    const QRect around = ring()->geometry();
    const QImage after = m_window->grab().toImage();
    const QColor colour = theme::focusRing(m_window->palette());
    for (const QPoint& place :
        {QPoint(around.center().x(), around.top()), QPoint(around.center().x(), around.top() + 1),
            QPoint(around.left(), around.center().y()), QPoint(around.right(), around.center().y())}) {
        QVERIFY(before.pixelColor(place) != colour);
        QCOMPARE(after.pixelColor(place), colour);
    }
    QVERIFY(m_window->childAt(around.center()) == slider);
    QVERIFY(m_window->childAt(around.topLeft() + QPoint(20, 1)) != ring());
}

QTEST_MAIN(TestFocusRing)
#include "tst_focusring.moc"
