// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/figurepresets.h"

#include "tests/core/testing.h"

#include <QSet>

using namespace Qt::StringLiterals;

class TestFigurePresets : public QObject {
    Q_OBJECT
private slots:
    void numbersOfTheGuides_data();
    void numbersOfTheGuides();
    void allArePossibleAndNameTheirSource();
    void whatIsNotOfSizeStays();
    void opaqueOnesTakeTheGroundBack();
};

namespace {

const FigurePreset* preset(const QList<FigurePreset>& all, const QString& key)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const FigurePreset& each) { return each.key == key; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

void TestFigurePresets::numbersOfTheGuides_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<double>("width"); // mm, as the guides have them
    QTest::addColumn<double>("highest"); // mm; 0: no limit
    QTest::addColumn<double>("text"); // points
    QTest::addColumn<double>("ticks");
    QTest::addColumn<int>("dpi"); // at least
    QTest::newRow("Notebook") << u"notebook"_s << 8 * 25.4 << 4 * 25.4 << 10.0 << 10.0 << 0;
    QTest::newRow("Nature, one column") << u"nature"_s << 89.0 << 170.0 << 7.0 << 7.0 << 300;
    QTest::newRow("Nature, two columns") << u"nature-two"_s << 183.0 << 170.0 << 7.0 << 7.0 << 300;
    QTest::newRow("IEEE, one column") << u"ieee"_s << 88.9 << 0.0 << 8.0 << 8.0 << 600;
    QTest::newRow("IEEE, two columns") << u"ieee-two"_s << 182.0 << 0.0 << 8.0 << 8.0 << 600;
    QTest::newRow("PLOS") << u"plos"_s << 132.0 << 222.3 << 8.0 << 8.0 << 300; // of 66.8 to 190.5
    QTest::newRow("NeurIPS, ICLR") << u"neurips"_s << 139.7 << 0.0 << 9.0 << 7.0 << 0;
    QTest::newRow("ICML, one column") << u"icml"_s << 82.6 << 0.618 * 82.6 << 8.0 << 6.0 << 0;
    QTest::newRow("ICML, two columns") << u"icml-two"_s << 171.5 << 0.618 * 171.5 << 8.0 << 6.0 << 0;
    QTest::newRow("slide") << u"slide"_s << 13.33 * 25.4 << 7.5 * 25.4 << 24.0 << 24.0 << 0;
    QTest::newRow("poster") << u"poster"_s << 420.0 << 297.0 << 28.0 << 28.0 << 0;
}

void TestFigurePresets::numbersOfTheGuides()
{
    QFETCH(const QString, key);
    QFETCH(const double, width);
    QFETCH(const double, highest);
    QFETCH(const double, text);
    QFETCH(const double, ticks);
    QFETCH(const int, dpi);
    const QList<FigurePreset> all = figurepresets::all();
    const FigurePreset* const found = preset(all, key);
    QVERIFY(found != nullptr);
    const QSizeF millimetres = found->options.inches() * 25.4;
    QVERIFY2(isClose(millimetres.width(), width, 1e-9), shown(millimetres.width(), width).constData());
    QVERIFY(highest == 0.0 || millimetres.height() <= highest + 0.01); // heights are given to a hundredth
    QCOMPARE(found->options.fontSize, text);
    QCOMPARE(found->options.tickSize, ticks);
    QVERIFY(found->options.dpi >= dpi);
    QCOMPARE(all.size(), 11);
}

void TestFigurePresets::allArePossibleAndNameTheirSource()
{
    QSet<QString> keys;
    for (const FigurePreset& each : figurepresets::all()) {
        QCOMPARE(each.options.whyImpossible(), QString());
        QVERIFY2(each.source.contains(u"Source: "_s), qPrintable(each.key));
        QVERIFY2(!keys.contains(each.key), qPrintable(each.key));
        keys << each.key;
        QVERIFY(figurepresets::isApplied(each, figurepresets::apply(each, {})));
    }
    QVERIFY2(figurepresets::isApplied(figurepresets::all().constFirst(), {}), "the notebook's is what one starts with");
    const QList<FigurePreset> all = figurepresets::all();
    QVERIFY(!preset(all, u"nature"_s)->options.grid);
    QCOMPARE(preset(all, u"slide"_s)->options.lineWidth, 3.0);
    QCOMPARE(preset(all, u"poster"_s)->options.lineWidth, 4.0);
}

void TestFigurePresets::whatIsNotOfSizeStays()
{
    FigureOptions options;
    options.colours = FigureColouring::Dark;
    options.transparent = true;
    options.legend = LegendPlace::TopLeft;
    options.caption = false;
    options.asShown = false;
    options.waterfall = true;
    const QList<FigurePreset> all = figurepresets::all();
    const FigureOptions after = figurepresets::apply(*preset(all, u"ieee"_s), options);
    QCOMPARE(after.dpi, 600);
    QCOMPARE(after.colours, FigureColouring::Dark);
    QCOMPARE(after.legend, LegendPlace::TopLeft);
    QVERIFY(after.transparent && !after.caption && !after.asShown && after.waterfall);
}

void TestFigurePresets::opaqueOnesTakeTheGroundBack()
{
    FigureOptions options;
    options.transparent = true;
    const QList<FigurePreset> all = figurepresets::all();
    QVERIFY(!figurepresets::apply(*preset(all, u"plos"_s), options).transparent);
}

QTEST_GUILESS_MAIN(TestFigurePresets)
#include "tst_figurepresets.moc"
