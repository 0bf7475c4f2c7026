// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/contrast.h"
#include "tests/ui/painted.h"
#include "tests/ui/windowfixture.h"
#include "ui/charts/chartpane.h"
#include "ui/charts/plotview.h"
#include "ui/lessons/guide.h"

#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

/// Whether what the window paints stands out from what it is painted on, measured from the pixels.
class TestLegibility : public WindowFixture {
    Q_OBJECT
private slots:
    void everyTextStandsOut_data();
    void everyTextStandsOut();
    void everyLineOfTheChartsStandsOut_data();
    void everyLineOfTheChartsStandsOut();
    void everyMenuStandsOut_data();
    void everyMenuStandsOut();

private:
    void openWith(const kl::Parameters& parameters, const ViewOptions& view);
};

namespace {

constexpr double kText = 4.5; // WCAG 2.1, success criterion 1.4.3
constexpr double kLines = 3.0; // and 1.4.11
constexpr int kFine = 4;

double distance(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

/// What most of the edge of @p place in @p pixels is painted in: there a text leaves its ground free.
QRgb groundOf(const QImage& pixels, const QRect& place)
{
    std::map<QRgb, int> counts;
    for (int x = place.left(); x <= place.right(); ++x) {
        ++counts[pixels.pixel(x, place.top())];
        ++counts[pixels.pixel(x, place.bottom())];
    }
    for (int y = place.top(); y <= place.bottom(); ++y) {
        ++counts[pixels.pixel(place.left(), y)];
        ++counts[pixels.pixel(place.right(), y)];
    }
    return std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) {
        return a.second < b.second;
    })->first;
}

/// Of @p place in @p pixels the one that comes nearest to @p wished.
QRgb nearest(const QImage& pixels, const QRect& place, QRgb wished)
{
    QRgb result = pixels.pixel(place.topLeft());
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x) {
            if (distance(pixels.pixel(x, y), wished) < distance(result, wished))
                result = pixels.pixel(x, y);
        }
    }
    return result;
}

bool isOfSomethingDisabled(const QWidget& window, const QPointF& place)
{
    if (const auto* menu = qobject_cast<const QMenu*>(&window)) {
        const QAction* action = menu->actionAt(place.toPoint());
        return action && !action->isEnabled();
    }
    const QWidget* there = window.childAt(place.toPoint());
    return there && !there->isEnabled();
}

/// How far @p stroke stands out from what is beside it, at each of several places that can be seen.
std::vector<double> contrastsAlong(const PaintedStroke& stroke, const QImage& pixels)
{
    constexpr int kPlaces = 9;
    constexpr double kBeside = 3.0; // px
    const double half = std::max(stroke.pen.widthF(), 1.0) / 2.0 + kBeside;
    std::vector<double> result;
    for (int i = 0; i < kPlaces; ++i) {
        const QPointF at = stroke.path.pointAtPercent((i + 0.5) / kPlaces);
        if (!stroke.clip.contains(at))
            continue;
        const QRectF around(at - QPointF(half, half), QSizeF(2.0 * half, 2.0 * half));
        const QRect place = QRectF(around.topLeft() * kFine, around.size() * kFine).toAlignedRect() & pixels.rect();
        if (!place.isEmpty())
            result.push_back(
                contrast(nearest(pixels, place, stroke.pen.color().rgb()), QColor(groundOf(pixels, place))));
    }
    return result;
}

/// What of the texts of @p widget, or of @p part alone, which lies over the whole of it, does not stand out; empty if
/// all do. What is disabled need not.
QString faintTexts(QWidget& widget, int* measured, QWidget* part = nullptr)
{
    const QImage pixels = pixelsOf(widget, kFine);
    QString result;
    for (const PaintedText& text : paintedBy(part ? *part : widget).texts) {
        const QRectF fine(text.place.topLeft() * kFine, text.place.size() * kFine);
        const QRect place = fine.toAlignedRect() & pixels.rect();
        constexpr double kEnough = 0.3; // of its height: else it is on its way out of sight
        if (place.width() < kFine || place.height() < kEnough * widget.fontMetrics().height() * kFine
            || isOfSomethingDisabled(widget, text.place.center()))
            continue;
        ++*measured;
        const QColor ground = groundOf(pixels, place);
        const QColor ink = nearest(pixels, place, text.colour.rgb());
        if (contrast(ink, ground) < kText)
            result += u"“%1” at %2, %3: %4 (told: %5) on %6 has %7 : 1\n"_s.arg(text.text)
                          .arg(text.place.x(), 0, 'f', 0)
                          .arg(text.place.y(), 0, 'f', 0)
                          .arg(ink.name(), text.colour.name(QColor::HexArgb), ground.name())
                          .arg(contrast(ink, ground), 0, 'f', 2);
    }
    return result;
}

void addStates()
{
    QTest::addColumn<kl::Parameters>("parameters");
    QTest::addColumn<ViewOptions>("view");
    for (const auto& [theme, appearance] :
        {std::pair("light", theme::Appearance::Light), std::pair("dark", theme::Appearance::Dark)}) {
        const auto row = [&theme = theme](const char* what) { return QByteArray(theme) + ", " + what; };
        ViewOptions plain {.appearance = appearance};
        ViewOptions all = plain;
        all.terms = all.exact = all.band = all.table = true;
        all.openSections = {u"reasons"_s, u"empty-bins"_s, u"uncertainty"_s, u"measures"_s};
        ViewOptions held = all;
        held.held = held.logarithmic = true;
        const kl::Parameters lecture;
        const kl::Parameters much {.sampleCount = 50, .sigma = 1.0, .binCount = 300};
        const kl::Parameters strict {.sigma = 3.0, .emptyBins = kl::EmptyBins::Strict};
        QTest::newRow(row("as at first").constData()) << lecture << plain;
        QTest::newRow(row("everything open").constData()) << lecture << all;
        QTest::newRow(row("much left out").constData()) << much << all;
        QTest::newRow(row("infinite, heavy tail").constData()) << strict << all;
        QTest::newRow(row("held, logarithmic").constData()) << lecture << held;
    }
}

} // namespace

void TestLegibility::openWith(const kl::Parameters& parameters, const ViewOptions& view)
{
    Settings settings;
    settings.recipe.parameters = parameters;
    settings.recipe.view = view;
    open(settings);
    m_window->resize(1280, 1600); // all sections in sight
    settle();
}

void TestLegibility::everyTextStandsOut_data()
{
    addStates();
}

void TestLegibility::everyTextStandsOut()
{
    QFETCH(const kl::Parameters, parameters);
    QFETCH(const ViewOptions, view);
    openWith(parameters, view);
    int measured = 0;
    QString faint = faintTexts(*m_window, &measured);

    press(Qt::Key_P); // pins
    m_window->chartPane().setFocus();
    QTest::keyClick(&m_window->chartPane(), Qt::Key_Right);
    settle();
    faint += faintTexts(*m_window, &measured);

    press(Qt::Key_F1, Qt::NoModifier);
    settle();
    faint += faintTexts(*m_window, &measured, m_window->findChild<Guide*>());
    QVERIFY2(measured > 100, QByteArray::number(measured).constData());
    QVERIFY2(faint.isEmpty(), qPrintable(faint));
}

void TestLegibility::everyLineOfTheChartsStandsOut_data()
{
    addStates();
}

void TestLegibility::everyLineOfTheChartsStandsOut()
{
    QFETCH(const kl::Parameters, parameters);
    QFETCH(const ViewOptions, view);
    openWith(parameters, view);
    press(Qt::Key_P); // pins
    m_window->chartPane().setFocus();
    QTest::keyClick(&m_window->chartPane(), Qt::Key_End); // a bin is outlined
    settle();
    const theme::FigureColours colours = theme::figureColours(m_window->palette());
    int lines = 0;
    QString faint;
    for (PlotView* plot : m_window->findChildren<PlotView*>()) {
        if (!plot->isVisible())
            continue;
        const QImage pixels = pixelsOf(*plot, kFine);
        std::map<QString, std::vector<double>>
            found; // of all strokes that look the same: where curves cross, one hides
        for (const PaintedStroke& stroke : paintedBy(*plot).strokes) {
            const QColor colour = stroke.pen.color();
            // The grid and the hatch are quiet: the numbers and the word "skipped" beside them say the same.
            // The ground on which the populations' lines stand is none.
            if (colour.rgb() == colours.grid.rgb() || colour.rgb() == colours.background.rgb() || colour.alpha() < 255)
                continue;
            const QString looks = u"%1, %2 px, style %3"_s.arg(colour.name())
                                      .arg(stroke.pen.widthF())
                                      .arg(static_cast<int>(stroke.pen.style()));
            const std::vector<double> contrasts = contrastsAlong(stroke, pixels);
            std::vector<double>& all = found[looks];
            all.insert(all.end(), contrasts.begin(), contrasts.end());
        }
        for (auto& [looks, contrasts] : found) {
            if (contrasts.empty())
                continue;
            ++lines;
            const auto middle = contrasts.begin() + std::ssize(contrasts) / 2;
            std::nth_element(contrasts.begin(), middle, contrasts.end());
            if (*middle < kLines)
                faint += u"%1: %2 has %3 : 1\n"_s.arg(plot->objectName(), looks).arg(*middle, 0, 'f', 2);
        }
    }
    QVERIFY2(lines >= 3, QByteArray::number(lines).constData()); // P, Q and the axes
    QVERIFY2(faint.isEmpty(), qPrintable(faint));
}

void TestLegibility::everyMenuStandsOut_data()
{
    QTest::addColumn<theme::Appearance>("appearance");
    QTest::newRow("light") << theme::Appearance::Light;
    QTest::newRow("dark") << theme::Appearance::Dark;
}

void TestLegibility::everyMenuStandsOut()
{
    QFETCH(const theme::Appearance, appearance);
    openWith({}, ViewOptions {.appearance = appearance});
    int measured = 0;
    QString faint;
    for (QMenu* menu : m_window->menuBar()->findChildren<QMenu*>()) {
        if (!menu->isEnabled()) // it cannot be opened
            continue;
        menu->popup(m_window->mapToGlobal(QPoint(0, 0)));
        faint += faintTexts(*menu, &measured);
        menu->close();
    }
    QVERIFY2(measured > 30, QByteArray::number(measured).constData());
    QVERIFY2(faint.isEmpty(), qPrintable(faint));
}

QTEST_MAIN(TestLegibility)
#include "tst_legibility.moc"
