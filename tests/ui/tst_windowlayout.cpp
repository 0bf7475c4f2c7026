// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cutoff.h"
#include "tests/ui/mouse.h"
#include "tests/ui/windowfixture.h"
#include "ui/controls/numberfield.h"
#include "ui/controls/panelscroll.h"
#include "ui/controls/section.h"

#include <QAction>
#include <QLineEdit>
#include <QScopeGuard>
#include <QScrollBar>
#include <QToolButton>

/// What the window looks like for a hand and an eye: nothing is cut, nothing moves of its own accord.
class TestWindowLayout : public WindowFixture {
    Q_OBJECT
private slots:
    void nothingIsCut_data();
    void nothingIsCut();
    void pinMovesNothing();
    void openedSectionComesIntoSight_data();
    void openedSectionComesIntoSight();
    void openingNarrowsNothing();
    void wheelOverThePanelChangesNothing();
    void typingTakesAnOldComplaintAway_data();
    void typingTakesAnOldComplaintAway();

private:
    void openAt(QSize size, const kl::Parameters& parameters = {}, const QStringList& sections = {});
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

void TestWindowLayout::pinMovesNothing()
{
    openAt({1280, 800});
    const auto places = [this] {
        QHash<const QWidget*, QPoint> result;
        for (const QWidget* widget : scroll()->widget()->findChildren<QWidget*>()) {
            if (widget->isVisible())
                result[widget] = widget->mapTo(m_window.get(), QPoint());
        }
        return result;
    };
    const auto before = places();
    child<QAction>("pinAction")->trigger();
    settle();
    const auto after = places();
    for (auto place = before.begin(); place != before.end(); ++place)
        QVERIFY2(after.value(place.key()) == place.value(), qPrintable(place.key()->objectName()));
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
    const QList<QPointF> pointers {
        {0.15, 290.0}, {0.5, 300.0}, {0.85, 310.0}, {0.5, 320.0}, {0.85, 330.0}, {0.5, 340.0}};
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
    for (const char* control : {"sigmaSlider", "emptyBins"})
        QVERIFY2(met.contains(child<QWidget>(control)), control);
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
