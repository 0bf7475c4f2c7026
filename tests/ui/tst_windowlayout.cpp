// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cutoff.h"
#include "tests/ui/mouse.h"
#include "tests/ui/windowfixture.h"
#include "ui/charts/chartpane.h"
#include "ui/charts/plotview.h"
#include "ui/controls/columnscroll.h"
#include "ui/controls/numberfield.h"
#include "ui/controls/panelscroll.h"
#include "ui/controls/panelsplitter.h"
#include "ui/controls/section.h"
#include "ui/controls/statusline.h"
#include "ui/panels/sidebar.h"
#include "ui/words/binrows.h"

#include <QAction>
#include <QChart>
#include <QHeaderView>
#include <QLineEdit>
#include <QScopeGuard>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

/// What the window looks like for a hand and an eye: nothing is cut, nothing moves of its own accord.
class TestWindowLayout : public WindowFixture {
    Q_OBJECT
private slots:
    void nothingIsCut_data();
    void nothingIsCut();
    void valuesSlidersAndChartStayInSight();
    void everythingScrollsTogetherWhereItIsTooLow();
    void chartsScrollWhereTheyAreTooLow();
    void focusStaysWhereverTheTopGoes();
    void panelsWidthFollowsTheFont();
    void splitterIsRemembered();
    void linesBetweenChartsAndTableAreRemembered();
    void splitterGoesBackByADoubleClick();
    void splitterMovesByKeys();
    void splitterLeavesRoomForBoth();
    void pinGrowsTheCardsAndNothingElse();
    void openedSectionComesIntoSight_data();
    void openedSectionComesIntoSight();
    void openingNarrowsNothing();
    void sentenceHasTheRoomBesideTheDuration();
    void wheelOverThePanelChangesNothing();
    void typingTakesAnOldComplaintAway_data();
    void typingTakesAnOldComplaintAway();

private:
    void openAt(QSize size, const kl::Parameters& parameters = {}, const QStringList& sections = {});
    void moveSplitter(int way);
    [[nodiscard]] SideBar* side() const { return m_window->findChild<SideBar*>(); }
    [[nodiscard]] PanelSplitter* splitter() const { return qobject_cast<PanelSplitter*>(m_window->centralWidget()); }
    [[nodiscard]] PanelScroll* scroll() const { return m_window->findChild<PanelScroll*>(); }
};

namespace {

const QStringList kAllSections {u"reasons"_s, u"empty-bins"_s, u"uncertainty"_s, u"measures"_s};

} // namespace

void TestWindowLayout::openAt(QSize size, const kl::Parameters& parameters, const QStringList& sections)
{
    Settings settings;
    settings.recipe.parameters = parameters;
    settings.recipe.view.openSections = sections;
    open(settings);
    m_window->resize(size);
    settle();
}

/// As a hand does it; to the left with a negative @p way.
void TestWindowLayout::moveSplitter(int way)
{
    QSplitterHandle* handle = splitter()->handle(1);
    const QPoint start = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, start);
    dragTo(*handle, start + QPoint(way, 0));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, handle->rect().center());
}

void TestWindowLayout::nothingIsCut_data()
{
    QTest::addColumn<double>("textSize"); // of the ordinary one
    QTest::addColumn<QSize>("size");
    QTest::addColumn<kl::Parameters>("parameters");
    for (const double textSize : {1.0, 1.5, 2.0}) {
        // Twice the type needs more than the smallest window.
        for (const QSize size : {textSize < 2.0 ? QSize(900, 600) : QSize(1280, 800), QSize(1280, 1100)}) {
            const auto row = [&](const char* name, const kl::Parameters& parameters) {
                QTest::addRow("%s, %d × %d, text %d %%", name, size.width(), size.height(), qRound(100 * textSize))
                    << textSize << size << parameters;
            };
            row("the notebook", {});
            row("few values, much left out", {.sampleCount = 10, .sigma = 1.0, .seed = 22});
            row("tiny values", {.sampleCount = 100'000, .sigma = 0.001, .binCount = 2});
            row("no shared bin", {.sampleCount = 2, .sigma = 5.0, .binCount = 1000, .seed = 4'294'967'295});
            row("infinite", {.sampleCount = 1000, .sigma = 2.0, .emptyBins = kl::EmptyBins::Strict});
            row("smoothed", {.sampleCount = 1000, .emptyBins = kl::EmptyBins::Smooth, .pseudocount = 0.001});
            row("rescaled", {.sampleCount = 1000, .sigma = 3.0, .emptyBins = kl::EmptyBins::Renormalise});
        }
    }
}

void TestWindowLayout::nothingIsCut()
{
    QFETCH(const double, textSize);
    QFETCH(const QSize, size);
    QFETCH(const kl::Parameters, parameters);
    const QFont ordinary = QApplication::font();
    const auto restore = qScopeGuard([&] { QApplication::setFont(ordinary); });
    QFont font = ordinary;
    font.setPointSizeF(ordinary.pointSizeF() * textSize);
    QApplication::setFont(font);
    openAt(size, parameters, kAllSections);
    if (parameters.sampleCount <= 1000) { // others take their time and say no more
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session().uncertainty(), kPatience);
        settle();
    }
    QVERIFY2(cutOff(*m_window).isEmpty(), qPrintable(cutOff(*m_window)));
    child<QAction>("pinAction")->trigger();
    child<QAction>("bitsAction")->trigger();
    settle();
    QVERIFY2(cutOff(*m_window).isEmpty(), qPrintable(cutOff(*m_window)));
}

/// In the smallest window, whatever is open and however it is scrolled.
void TestWindowLayout::valuesSlidersAndChartStayInSight()
{
    openAt({900, 600}, {}, kAllSections);
    QVERIFY(side()->isTopInSight());
    QScrollBar* bar = scroll()->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    for (const int value : {bar->minimum(), bar->maximum()}) {
        bar->setValue(value);
        for (const char* name : {"klPq", "klQp", "klPqGauge", "klQpLeftOut", "sampleCountSlider", "sigmaSlider",
                 "binCountSlider", "seedField"}) {
            const auto* widget = child<QWidget>(name);
            QCOMPARE(widget->visibleRegion().boundingRect().size(), widget->size());
        }
        QVERIFY(m_window->chartPane().width() >= 450 && child<QWidget>("figureView")->height() >= 250);
    }
}

void TestWindowLayout::everythingScrollsTogetherWhereItIsTooLow()
{
    const QFont ordinary = QApplication::font();
    const auto restore = qScopeGuard([&] { QApplication::setFont(ordinary); });
    QFont font = ordinary;
    font.setPointSizeF(2.0 * ordinary.pointSizeF());
    QApplication::setFont(font);
    openAt({900, 600}, {}, kAllSections);
    QCOMPARE(m_window->size(), QSize(900, 600));
    QVERIFY(!side()->isTopInSight());
    for (const char* name : {"klPq", "sampleCountSlider", "seedField", "emptyBins", "entropyP"})
        QVERIFY2(scroll()->widget()->isAncestorOf(child<QWidget>(name)), name);
    QVERIFY2(cutOff(*side()).isEmpty(), qPrintable(cutOff(*side())));
    m_window->resize(1280, 1200); // and back where there is the room
    settle();
    QVERIFY(side()->isTopInSight());
    QVERIFY(!scroll()->widget()->isAncestorOf(child<QWidget>("klPq")));
    QVERIFY2(cutOff(*side()).isEmpty(), qPrintable(cutOff(*side())));
}

/// Large type, a small window, and everything open: no chart is squeezed to nothing.
void TestWindowLayout::chartsScrollWhereTheyAreTooLow()
{
    Settings settings;
    settings.recipe.view.textSize = 200;
    settings.recipe.view.terms = settings.recipe.view.table = true;
    open(settings);
    m_window->resize(m_window->minimumSizeHint().expandedTo({900, 600}));
    settle();
    QVERIFY(m_window->height() <= 600);
    const auto* column = m_window->findChild<ColumnScroll*>();
    QVERIFY(column->verticalScrollBar()->maximum() > 0);
    QCOMPARE(column->horizontalScrollBar()->maximum(), 0);
    for (const auto* plot : m_window->findChildren<PlotView*>()) {
        const int line = plot->fontMetrics().height();
        QVERIFY2(plot->height() >= 6 * line, qPrintable(plot->objectName()));
        QVERIFY2(plot->chart()->isVisible() && plot->chart()->plotArea().height() >= 2 * line,
            qPrintable(u"%1: %2"_s.arg(plot->objectName()).arg(plot->chart()->plotArea().height())));
    }

    open(kl::Parameters());
    m_window->resize(900, 600);
    settle();
    QCOMPARE(m_window->findChild<ColumnScroll*>()->verticalScrollBar()->maximum(), 0); // ordinarily all has its room
}

void TestWindowLayout::focusStaysWhereverTheTopGoes()
{
    openAt({1280, 700});
    const QFont ordinary = QApplication::font();
    auto* slider = child<QWidget>("sigmaSlider");
    slider->setFocus(Qt::TabFocusReason);
    m_window->session().view().set(&ViewOptions::textSize, 250);
    settle();
    QVERIFY(!side()->isTopInSight());
    QVERIFY(slider->hasFocus() && slider->isVisible());
    m_window->session().view().set(&ViewOptions::textSize, 100);
    settle();
    QVERIFY(side()->isTopInSight());
    QVERIFY(slider->hasFocus() && slider->isVisible());
    QCOMPARE(QApplication::font(), ordinary);
}

void TestWindowLayout::panelsWidthFollowsTheFont()
{
    openAt({1920, 1080});
    const auto bare = [this] { return side()->width() - scroll()->verticalScrollBar()->width(); };
    const int width = bare();
    m_window->session().view().set(&ViewOptions::textSize, 150);
    settle();
    const double ratio = static_cast<double>(bare()) / width;
    QVERIFY2(ratio > 1.4 && ratio < 1.6, QByteArray::number(ratio)); // glyphs have whole pixels
    m_window->session().view().set(&ViewOptions::textSize, 100);
    settle();
    QCOMPARE(bare(), width);
    m_window->resize(1000, 700); // the chart gives way, and gets it back
    settle();
    QCOMPARE(bare(), width);
}

void TestWindowLayout::splitterIsRemembered()
{
    openAt({1280, 800});
    const int before = side()->width();
    moveSplitter(-80);
    settle();
    const int after = side()->width();
    QVERIFY2(after > before + 60 && after < before + 100, QByteArray::number(after));
    QCOMPARE(m_window->chartPane().width() + after + splitter()->handleWidth(), m_window->width());
    m_window->resize(1400, 800);
    settle();
    QCOMPARE(side()->width(), after); // the chart takes what there is
    m_window->close();
    const Settings settings = Settings::load();
    QVERIFY(settings.places.panelShare > 1.1 && settings.places.panelShare < 1.4);
    open(settings);
    settle();
    QCOMPARE(side()->width(), after);
}

void TestWindowLayout::linesBetweenChartsAndTableAreRemembered()
{
    Settings settings;
    settings.recipe.view.terms = settings.recipe.view.table = true;
    open(settings);
    m_window->resize(1280, 1000);
    settle();
    const auto drag = [this](const char* name, int line, int way) {
        QSplitterHandle* handle = child<QSplitter>(name)->handle(line);
        const QPoint start = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, start);
        dragTo(*handle, start + QPoint(0, way));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, handle->rect().center());
    };
    const auto heights = [this] {
        const auto height = [this](const char* name) { return child<QWidget>(name)->height(); };
        return QList<int> {height("figureView"), height("termsPqView") + height("termsQpView"), height("binTable")};
    };
    drag("chartAndTable", 1, -60);
    drag("charts", 1, 40);
    QSplitterHandle* line = child<QSplitter>("charts")->handle(1);
    const QList<int> dragged = heights();
    line->setFocus(Qt::TabFocusReason);
    QTest::keyClick(line, Qt::Key_Return);
    settle();
    QVERIFY(heights() != dragged);
    while (heights()[0] < dragged[0]) // as far by keys
        QTest::keyClick(line, Qt::Key_Down);
    auto* header = child<QTableView>("binTable")->horizontalHeader();
    const int column = static_cast<int>(binrows::Column::PqTerm);
    for (int click = 0; click < 2; ++click) // the second turns the order
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
            {header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2});
    const QList<int> before = heights();
    const QModelIndex first = child<QTableView>("binTable")->model()->index(0, 0);
    const QString firstBin = first.data().toString();
    m_window->close();

    const Settings stored = Settings::load();
    QCOMPARE(stored.places.tableOrder, (TableOrder {column, true}));
    open(stored);
    m_window->resize(1280, 1000);
    settle();
    const QList<int> after = heights();
    for (qsizetype i = 0; i < before.size(); ++i)
        QVERIFY2(std::abs(after[i] - before[i]) <= 4, qPrintable(u"%1: %2 → %3"_s.arg(i).arg(before[i]).arg(after[i])));
    QCOMPARE(child<QTableView>("binTable")->model()->index(0, 0).data().toString(), firstBin);
}

void TestWindowLayout::splitterGoesBackByADoubleClick()
{
    openAt({1280, 800});
    const int before = side()->width();
    moveSplitter(-80);
    settle();
    QVERIFY(side()->width() != before);
    QTest::mouseDClick(splitter()->handle(1), Qt::LeftButton);
    settle();
    QCOMPARE(side()->width(), before);
    QCOMPARE(splitter()->share(), 1.0);
}

void TestWindowLayout::splitterMovesByKeys()
{
    openAt({1280, 800});
    QSplitterHandle* handle = splitter()->handle(1);
    QVERIFY(handle->focusPolicy() & Qt::TabFocus);
    QVERIFY(!handle->accessibleName().isEmpty());
    handle->setFocus(Qt::TabFocusReason);
    QVERIFY(child<QWidget>("focusRing")->isVisible());
    const int before = side()->width();
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(handle, Qt::Key_Left);
    settle();
    QCOMPARE(side()->width(), before + 5 * 8);
    QVERIFY(splitter()->share() > 1.0);
    QTest::keyClick(handle, Qt::Key_Right);
    settle();
    QCOMPARE(side()->width(), before + 4 * 8);
    QTest::keyClick(handle, Qt::Key_Return);
    settle();
    QCOMPARE(side()->width(), before);
    QCOMPARE(splitter()->share(), 1.0);
}

void TestWindowLayout::splitterLeavesRoomForBoth()
{
    openAt({1280, 800});
    moveSplitter(-2000);
    settle();
    QVERIFY2(m_window->chartPane().width() >= 240, QByteArray::number(m_window->chartPane().width()));
    QVERIFY2(cutOff(*side()).isEmpty(), qPrintable(cutOff(*side())));
    moveSplitter(2000);
    settle();
    QVERIFY2(side()->width() >= 250, QByteArray::number(side()->width()));
    QVERIFY2(cutOff(*side()).isEmpty(), qPrintable(cutOff(*side())));
}

/// One line for what is pinned, at which what is below the cards goes down and comes back; the chart keeps still.
void TestWindowLayout::pinGrowsTheCardsAndNothingElse()
{
    openAt({1280, 800});
    const auto place = [this](const char* name) {
        const auto* widget = child<QWidget>(name);
        return QRect(widget->mapTo(m_window.get(), QPoint()), widget->size());
    };
    const std::array above {"klPq", "klQp", "klPqGauge", "klPqTruth", "figureView"};
    const std::array below {"sampleCountSlider", "sigmaSlider", "binCountSlider", "seedField"};
    QHash<QString, QRect> before;
    for (const auto& names : {QList<const char*>(above.begin(), above.end()), {below.begin(), below.end()}}) {
        for (const char* name : names)
            before[QLatin1StringView(name)] = place(name);
    }
    child<QAction>("pinAction")->trigger();
    settle();
    const int line = child<QWidget>("klPqPinned")->height();
    for (const char* name : above)
        QVERIFY2(place(name) == before[QLatin1StringView(name)], name);
    for (const char* name : below)
        QVERIFY2(place(name) == before[QLatin1StringView(name)].translated(0, line), name);
    child<QAction>("pinAction")->trigger();
    settle();
    for (auto each = before.begin(); each != before.end(); ++each)
        QVERIFY2(place(each.key().toLatin1().constData()) == each.value(), qPrintable(each.key()));
}

void TestWindowLayout::openedSectionComesIntoSight_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : kAllSections)
        QTest::newRow(qPrintable(name)) << name;
}

void TestWindowLayout::openedSectionComesIntoSight()
{
    QFETCH(const QString, name);
    openAt({900, 600});
    auto* section = m_window->findChild<Section*>(name);
    auto* heading = section->findChild<QToolButton*>(u"heading"_s);
    QTest::mouseClick(heading, Qt::LeftButton);
    const auto inSight = [&] {
        const QRect place(section->mapTo(scroll()->viewport(), QPoint()), section->size());
        const QRect view = scroll()->viewport()->rect();
        return section->isOpen() && (view.contains(place) || (place.top() == 0 && place.height() > view.height()));
    };
    QTRY_VERIFY(inSight());
}

void TestWindowLayout::openingNarrowsNothing()
{
    openAt({1280, 900});
    const int width = child<QWidget>("sigmaSlider")->width();
    for (const QString& name : kAllSections) {
        auto* section = m_window->findChild<Section*>(name);
        QTest::mouseClick(section->findChild<QToolButton*>(u"heading"_s), Qt::LeftButton);
        settle();
        QCOMPARE(child<QWidget>("sigmaSlider")->width(), width);
    }
    QVERIFY(scroll()->verticalScrollBar()->maximum() > 0);
}

/// Nothing is kept free for what shows only while something takes its time.
void TestWindowLayout::sentenceHasTheRoomBesideTheDuration()
{
    openAt({900, 600});
    const auto gap = [this] {
        const auto* line = m_window->findChild<StatusLine*>();
        return child<QWidget>("duration")->geometry().left() - line->geometry().right();
    };
    QVERIFY2(gap() <= 16, QByteArray::number(gap()));
    auto* busy = child<QWidget>("busyIndicator");
    const QRect duration = child<QWidget>("duration")->geometry();
    busy->show();
    settle();
    QVERIFY2(gap() > busy->width(), QByteArray::number(gap()));
    QCOMPARE(child<QWidget>("duration")->geometry(), duration);
    busy->hide();
    settle();
    QVERIFY2(gap() <= 16, QByteArray::number(gap()));
}

/// As a person scrolls: the pointer rests, and whatever comes under it gets the wheel.
void TestWindowLayout::wheelOverThePanelChangesNothing()
{
    openAt({900, 600}, {}, kAllSections);
    const kl::Parameters before = m_window->session().snapshot()->parameters;
    QScrollBar* bar = scroll()->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    const auto parameters = [this] {
        return std::tuple(child<NumberField>("sampleCountField")->value(), child<NumberField>("sigmaField")->value(),
            child<NumberField>("binCountField")->value(), child<NumberField>("seedField")->value(),
            child<NumberField>("pseudocountField")->value(), child<QComboBox>("emptyBins")->currentIndex());
    };
    const auto shown = parameters();
    QSet<QWidget*> met;
    const auto width = static_cast<double>(scroll()->viewport()->width());
    // Close enough together that the smallest control comes under one of them.
    const QList<QPointF> pointers {{0.15, 20.0}, {0.5, 30.0}, {0.85, 40.0}, {0.5, 50.0}, {0.85, 60.0}, {0.5, 70.0}};
    for (const QPointF& place : pointers) {
        for (const int notches : {-1, 1}) {
            for (int turn = 0; turn < 60; ++turn) {
                const QPoint pointer(static_cast<int>(place.x() * width), static_cast<int>(place.y()));
                QWidget* under = scroll()->viewport()->childAt(pointer);
                if (!under)
                    under = scroll()->viewport();
                met << under;
                turnWheel(*under, notches);
                QVERIFY2(parameters() == shown, qPrintable(under->objectName()));
            }
            QCOMPARE(bar->value(), notches < 0 ? bar->maximum() : bar->minimum());
        }
    }
    QVERIFY(met.contains(child<QWidget>("emptyBins")));
    for (const char* control : {"sigmaSlider", "sigmaField", "binCountSlider"}) { // which stay where they are
        turnWheel(*child<QWidget>(control), -1);
        QVERIFY2(parameters() == shown, control);
    }
    QCOMPARE(m_window->session().snapshot()->parameters, before);
}

void TestWindowLayout::typingTakesAnOldComplaintAway_data()
{
    QTest::addColumn<QString>("field");
    for (const char* name : {"sampleCountField", "binCountField", "seedField", "pseudocountField"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestWindowLayout::typingTakesAnOldComplaintAway()
{
    QFETCH(const QString, field);
    openAt({1280, 800}, {.emptyBins = kl::EmptyBins::Smooth}, {u"empty-bins"_s});
    auto* sigma = child<NumberField>("sigmaField");
    sigma->setFocus();
    sigma->selectAll();
    QTest::keyClicks(sigma, u"nonsense"_s);
    QTest::keyClick(sigma, Qt::Key_Return);
    QCoreApplication::processEvents();
    const auto* message = child<QLabel>("sigmaFieldMessage");
    QVERIFY(message->isVisible());
    auto* other = m_window->findChild<NumberField*>(field);
    other->setFocus();
    QTest::keyClick(other, Qt::Key_1);
    QVERIFY(!message->isVisible());
}

QTEST_MAIN(TestWindowLayout)
#include "tst_windowlayout.moc"
