// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "tests/ui/contrast.h"
#include "tests/ui/snapshots.h"
#include "ui/panels/divergencepanel.h"
#include "ui/panels/measurespanel.h"

#include <QAbstractButton>
#include <QLabel>

#include <cmath>

class TestTheme : public QObject {
    Q_OBJECT
private slots:
    void contrastIsThatOfTheGuidelines_data();
    void contrastIsThatOfTheGuidelines();
    void coloursStandOutOnTheirGround_data();
    void coloursStandOutOnTheirGround();
    void pAndQDifferInLightness_data();
    void pAndQDifferInLightness();
    void everyThemeIsReadable_data();
    void everyThemeIsReadable();
    void cardsAreReadable_data();
    void cardsAreReadable();
    void focusRingStandsOut_data();
    void focusRingStandsOut();
    void hueStays();
    void panelsAreReadable_data();
    void panelsAreReadable();
};

namespace {

constexpr double kLines = 3.0; // WCAG 2.1, success criterion 1.4.11
constexpr double kText = 4.5; // and 1.4.3

QByteArray said(const QString& what, const QColor& colour, const QColor& ground)
{
    return u"%1: %2 on %3 has %4 : 1"_s.arg(what, colour.name(), ground.name())
        .arg(contrast(colour, ground), 0, 'f', 2)
        .toUtf8();
}

void addThemes()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << theme::palette(theme::Appearance::Light);
    QTest::newRow("dark") << theme::palette(theme::Appearance::Dark);
    QTest::newRow("the style's own") << QPalette(QColor(0xEF, 0xEF, 0xEF));
    // What KDE and GNOME give for "dark".
    QTest::newRow("Breeze dark") << QPalette(QColor(0x31, 0x36, 0x3B), QColor(0x2A, 0x2E, 0x32));
    QTest::newRow("Adwaita dark") << QPalette(QColor(0x35, 0x35, 0x35), QColor(0x35, 0x35, 0x35));
}

} // namespace

void TestTheme::contrastIsThatOfTheGuidelines_data()
{
    QTest::addColumn<QColor>("a");
    QTest::addColumn<QColor>("b");
    QTest::addColumn<double>("ratio");
    QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("a colour on itself") << QColor(Qt::red) << QColor(Qt::red) << 1.0;
    // WebAIM's contrast checker; #767676 is known as the lightest grey that passes on white.
    QTest::newRow("#767676 on white") << QColor(0x76, 0x76, 0x76) << QColor(Qt::white) << 4.54;
}

/// The measure of the tests below.
void TestTheme::contrastIsThatOfTheGuidelines()
{
    QFETCH(const QColor, a);
    QFETCH(const QColor, b);
    QFETCH(const double, ratio);
    QVERIFY2(std::abs(contrast(a, b) - ratio) < 0.005, shown(contrast(a, b), ratio).constData()); // two decimals
    QCOMPARE(contrast(a, b), contrast(b, a));
}

void TestTheme::coloursStandOutOnTheirGround_data()
{
    addThemes();
}

void TestTheme::coloursStandOutOnTheirGround()
{
    QFETCH(const QPalette, palette);
    const QColor base = palette.color(QPalette::Base);
    const theme::FigureColours figure = theme::figureColours(palette);
    QCOMPARE(figure.background, base);
    for (const auto& [what, colour] : {std::pair(u"P's line"_s, figure.p), std::pair(u"Q's line"_s, figure.q)})
        QVERIFY2(contrast(colour, base) >= kLines, said(what, colour, base).constData());
    for (const QColor& ground : {base, palette.color(QPalette::Window)}) {
        const theme::Accents accents = theme::accentsOn(ground);
        for (const auto& [what, colour] : {std::pair(u"P's line"_s, accents.p.line), {u"Q's line"_s, accents.q.line}})
            QVERIFY2(contrast(colour, ground) >= kLines, said(what, colour, ground).constData());
        for (const auto& [what, colour] : {std::pair(u"P's text"_s, accents.p.text), {u"Q's text"_s, accents.q.text},
                 {u"caution"_s, accents.caution}})
            QVERIFY2(contrast(colour, ground) >= kText, said(what, colour, ground).constData());
    }
}

void TestTheme::pAndQDifferInLightness_data()
{
    addThemes();
}

/// In a print in grey there is nothing else but the dashes.
void TestTheme::pAndQDifferInLightness()
{
    QFETCH(const QPalette, palette);
    const theme::FigureColours figure = theme::figureColours(palette);
    constexpr double kTold = 1.3; // between the two: 1 would be the same grey
    QVERIFY2(contrast(figure.p, figure.q) >= kTold, said(u"P's line"_s, figure.p, figure.q).constData());
}

void TestTheme::everyThemeIsReadable_data()
{
    addThemes();
}

void TestTheme::everyThemeIsReadable()
{
    QFETCH(const QPalette, palette);
    const auto isReadable = [](const QString& what, const QColor& colour, const QColor& ground) {
        QVERIFY2(contrast(colour, ground) >= kText, said(what, colour, ground).constData());
    };
    const QColor window = palette.color(QPalette::Window);
    QVERIFY2(contrast(theme::scrollHandle(palette, false), theme::scrollGroove(palette)) >= kLines,
        said(u"a scroll bar's handle"_s, theme::scrollHandle(palette, false), theme::scrollGroove(palette))
            .constData());
    isReadable(u"quiet text"_s, theme::quietText(palette), window);
    isReadable(u"text"_s, palette.color(QPalette::WindowText), window);
    isReadable(u"a section's heading"_s, palette.color(QPalette::ButtonText), window);
    isReadable(u"a button's text"_s, palette.color(QPalette::ButtonText), palette.color(QPalette::Button));
    isReadable(u"a field's text"_s, palette.color(QPalette::Text), palette.color(QPalette::Base));
    isReadable(u"a tool tip"_s, palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase));
    isReadable(u"what is chosen"_s, palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight));
    QVERIFY2(
        luminance(theme::quietText(palette)) != luminance(palette.color(QPalette::WindowText)), "not quiet at all");
}

void TestTheme::cardsAreReadable_data()
{
    addThemes();
}

/// What stands on a card and how its gauge is drawn, on its own ground.
void TestTheme::cardsAreReadable()
{
    QFETCH(QPalette, palette);
    const QColor window = palette.color(QPalette::Window);
    const QColor card = theme::cardGround(palette);
    QVERIFY2(card != window && contrast(card, window) < 1.3, said(u"a card"_s, card, window).constData()); // quiet
    palette.setColor(QPalette::Window, card);
    const theme::Accents accents = theme::accentsOn(card);
    for (const auto& [what, colour] : {std::pair(u"P’s number"_s, accents.p.text), {u"Q’s number"_s, accents.q.text},
             {u"caution"_s, accents.caution}, {u"quiet text"_s, theme::quietText(palette)}})
        QVERIFY2(contrast(colour, card) >= kText, said(what, colour, card).constData());
    for (const auto& [what, colour] : {std::pair(u"P’s bar"_s, accents.p.line), {u"Q’s bar"_s, accents.q.line},
             {u"the gauge’s line"_s, theme::quietText(palette)}, {u"the truth"_s, palette.color(QPalette::WindowText)}})
        QVERIFY2(contrast(colour, card) >= kLines, said(what, colour, card).constData());
}

void TestTheme::focusRingStandsOut_data()
{
    addThemes();
}

void TestTheme::focusRingStandsOut()
{
    QFETCH(const QPalette, palette);
    const QColor ring = theme::focusRing(palette);
    for (const QColor& ground : {palette.color(QPalette::Window), palette.color(QPalette::Base),
             palette.color(QPalette::Button), theme::cardGround(palette)})
        QVERIFY2(contrast(ring, ground) >= kLines, said(u"the focus ring"_s, ring, ground).constData());
}

/// The same colours to a person, on any ground and in any size.
void TestTheme::hueStays()
{
    const theme::Accents light = theme::accentsOn(Qt::white);
    const theme::Accents dark = theme::accentsOn(Qt::black);
    for (const QColor& colour : {light.p.line, light.p.text, dark.p.line, dark.p.text})
        QVERIFY2(colour.hslHue() > 190 && colour.hslHue() < 220, qPrintable(colour.name())); // blue
    for (const QColor& colour : {light.q.line, light.q.text, dark.q.line, dark.q.text})
        QVERIFY2(colour.hslHue() > 15 && colour.hslHue() < 35, qPrintable(colour.name())); // orange
}

void TestTheme::panelsAreReadable_data()
{
    QTest::addColumn<theme::Appearance>("from");
    QTest::addColumn<theme::Appearance>("to");
    using theme::Appearance;
    QTest::newRow("light") << Appearance::Light << Appearance::Light;
    QTest::newRow("dark") << Appearance::Dark << Appearance::Dark;
    QTest::newRow("light, then dark") << Appearance::Light << Appearance::Dark;
    QTest::newRow("dark, then light") << Appearance::Dark << Appearance::Light;
}

void TestTheme::panelsAreReadable()
{
    QFETCH(const theme::Appearance, from);
    QFETCH(const theme::Appearance, to);
    theme::apply(from);
    const SnapshotPointer snapshot = snapshotOf({.sampleCount = 10, .sigma = 1.0, .seed = 22});
    DivergencePanel values;
    values.setShown(Shown(snapshot), snapshot.get());
    MeasuresPanel measures;
    measures.setShown(Shown(snapshot));
    theme::apply(to);
    QCoreApplication::processEvents();
    for (const QWidget* panel : {static_cast<QWidget*>(&values), static_cast<QWidget*>(&measures)}) {
        for (const QLabel* label : panel->findChildren<QLabel*>()) {
            const QColor colour = label->palette().color(QPalette::WindowText);
            const QColor ground = label->palette().color(QPalette::Window);
            QVERIFY2(contrast(colour, ground) >= kText, said(label->text(), colour, ground).constData());
        }
        for (const auto* line : panel->findChildren<QAbstractButton*>()) {
            const QColor colour = line->palette().color(QPalette::WindowText);
            const QColor ground = line->palette().color(QPalette::Window);
            QCOMPARE(ground, theme::cardGround(panel->palette()));
            QVERIFY2(contrast(colour, ground) >= kText, said(line->text(), colour, ground).constData());
        }
    }
    theme::apply(theme::Appearance::System);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
