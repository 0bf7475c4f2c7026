// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/divergencepanel.h"

#include "tests/ui/contrast.h"
#include "tests/ui/snapshots.h"
#include "ui/controls/linebutton.h"
#include "ui/panels/gaugelabel.h"
#include "ui/panels/reasonspanel.h"
#include "ui/panels/sidebar.h"
#include "ui/panels/truthgauge.h"
#include "ui/theme/theme.h"
#include "ui/words/description.h"
#include "ui/words/format.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>

#include <cmath>
#include <limits>
#include <numbers>

class TestDivergencePanel : public QObject {
    Q_OBJECT
private slots:
    void values_data();
    void values();
    void leftOut_data();
    void leftOut();
    void leftOutLeadsToTheChoice();
    void gauge();
    void gaugeIsHonest_data();
    void gaugeIsHonest();
    void gaugeOfAnInfiniteTruthHasNoEnd();
    void gaugeHoldsItsTraces();
    void tracesAreTicks();
    void barBeyondTheTruthIsSeen();
    void infiniteBarIsAnArrow();
    void truthStandsUnderItsTick_data();
    void truthStandsUnderItsTick();
    void cardsAreOfEqualWidth();
    void bothValuesAreOfOneSize();
    void bothLinesAreOfOneSize();
    void leftOutIsReadAsAWhole_data();
    void leftOutIsReadAsAWhole();
    void fontsInPixelsAreScaledToo();
    void cardsGrowOneLineForThePinned();
    void negativeSumIsExplained_data();
    void negativeSumIsExplained();
    void belowZeroByRoundingIsNoFaultOfBins();
    void noSharedBinIsExplained();
    void logSpaceOfOneFiniteValue();
    void remarkGoesAway();
    void pinnedOfAnotherTreatmentSaysSo();
    void logSpace_data();
    void logSpace();
    void coloursAreThoseOfTheCurves();
    void valuesAreTheLargestType();
    void treatmentIsBesideTheValues_data();
    void treatmentIsBesideTheValues();
    void muchLeftOutIsSaidInAmber_data();
    void muchLeftOutIsSaidInAmber();
    void longValuesGrowSmallerBeforeTheyAreCut_data();
    void longValuesGrowSmallerBeforeTheyAreCut();
    void screenReader();

private:
    static QString textOf(const QWidget& panel, const char* name)
    {
        return panel.findChild<QLabel*>(QLatin1StringView(name))->text();
    }
    static QString leftOutOf(const QWidget& panel, const char* name)
    {
        return panel.findChild<QAbstractButton*>(QLatin1StringView(name))->text();
    }
};

namespace {

template <typename Panel>
void show(Panel& panel, const SnapshotPointer& snapshot)
{
    panel.setShown(Shown(snapshot));
}

/// A snapshot that shares bins and says these values.
std::shared_ptr<kl::Snapshot> saying(double pq, double qp)
{
    auto snapshot = std::make_shared<kl::Snapshot>(*snapshotOf({1, 2}, {2, 1}));
    snapshot->divergences.pq = pq;
    snapshot->divergences.qp = qp;
    snapshot->logSpace = {pq, qp};
    return snapshot;
}

} // namespace

void TestDivergencePanel::values_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("as the notebook's") << 0.12538 << u"0.1254"_s;
    QTest::newRow("zeros kept") << 0.1 << u"0.1000"_s;
    QTest::newRow("large") << 12.345678 << u"12.35"_s;
    QTest::newRow("tiny") << 1.234567e-9 << u"1.235\u202F×\u202F10⁻⁹"_s;
    QTest::newRow("negative") << -0.13862943611198905 << u"\u22120.1386"_s;
}

void TestDivergencePanel::values()
{
    QFETCH(const double, value);
    QFETCH(const QString, text);
    DivergencePanel panel;
    show(panel, saying(value, 0.5));
    QCOMPARE(textOf(panel, "klPq"), text);
    QCOMPARE(textOf(panel, "klQp"), u"0.5000"_s);
    show(panel, saying(0.5, value));
    QCOMPARE(textOf(panel, "klPq"), u"0.5000"_s);
    QCOMPARE(textOf(panel, "klQp"), text);
    // All digits in the tooltip.
    const QString toolTip = panel.findChild<QLabel*>(u"klQp"_s)->toolTip();
    QCOMPARE(format::plain(toolTip).section(u'=', 1).section(u"nats"_s, 0, 0).toDouble(), value);
}

void TestDivergencePanel::leftOut_data()
{
    QTest::addColumn<SnapshotPointer>("snapshot");
    QTest::addColumn<QString>("ofP");
    QTest::addColumn<QString>("ofQ");
    using enum kl::EmptyBins;
    // By hand.
    const SnapshotPointer some = snapshotOf({1, 3, 0, 0}, {0, 2, 1, 1}); // a quarter of P in one bin, half of Q in two
    const SnapshotPointer none = snapshotOf({1, 3}, {2, 2});
    QTest::newRow("skipped") << some << u"25.0\u202F% of P skipped"_s << u"50.0\u202F% of Q skipped"_s;
    QTest::newRow("nothing skipped") << none << u"nothing skipped"_s << u"nothing skipped"_s;
    QTest::newRow("all skipped") << snapshotOf({4, 0}, {0, 4}) << u"all of P skipped"_s << u"all of Q skipped"_s;
    QTest::newRow("strict") << treated(some, Strict, 1.0) << u"∞: 1\u00A0bin without Q"_s
                            << u"∞: 2\u00A0bins without P"_s;
    QTest::newRow("strict, none") << treated(none, Strict, 1.0) << u"nothing left out"_s << u"nothing left out"_s;
    QTest::newRow("smoothed") << treated(some, Smooth, 1e-6) << u"1\u202F×\u202F10⁻⁶ added to each count"_s
                              << u"1\u202F×\u202F10⁻⁶ added to each count"_s;
    QTest::newRow("rescaled") << treated(some, Renormalise, 1.0) << u"25.0\u202F% of P left out"_s
                              << u"50.0\u202F% of Q left out"_s;
    QTest::newRow("rescaled, none") << treated(none, Renormalise, 1.0) << u"nothing left out"_s
                                    << u"nothing left out"_s;
}

void TestDivergencePanel::leftOut()
{
    QFETCH(const SnapshotPointer, snapshot);
    DivergencePanel panel;
    show(panel, snapshot);
    QTEST(leftOutOf(panel, "klPqLeftOut"), "ofP");
    QTEST(leftOutOf(panel, "klQpLeftOut"), "ofQ");
    for (const char* name : {"klPqLeftOut", "klQpLeftOut"}) { // a screen reader hears the line, and the whole of it
        const auto* line = panel.findChild<QAbstractButton*>(QLatin1StringView(name));
        QCOMPARE(line->accessibleName(), line->text());
        QVERIFY2(line->toolTip().contains(u"Click"_s) && line->accessibleDescription() == line->toolTip(),
            qPrintable(line->toolTip()));
    }
}

void TestDivergencePanel::leftOutLeadsToTheChoice()
{
    DivergencePanel panel;
    show(panel, snapshotOf({1, 3, 0, 0}, {0, 2, 1, 1}));
    panel.show();
    const QSignalSpy wanted(&panel, &DivergencePanel::emptyBinsWanted);
    auto* line = panel.findChild<QAbstractButton*>(u"klPqLeftOut"_s);
    QTest::mouseClick(line, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(line->focusPolicy() & Qt::TabFocus);
    QTest::keyClick(panel.findChild<QAbstractButton*>(u"klQpLeftOut"_s), Qt::Key_Space);
    QCOMPARE(wanted.size(), 2);
}

/// In the panel: value, truth and what is pinned, in the unit that is shown.
void TestDivergencePanel::gauge()
{
    const SnapshotPointer now = snapshotOf({.sampleCount = 1000});
    const SnapshotPointer before = snapshotOf({.sampleCount = 1000, .sigma = 1.0});
    // Closed form: ln(s/σ) with s² = (e^σ² − 1) e^σ².
    const double truth = std::log(std::sqrt(std::expm1(0.25) * std::exp(0.25)) / 0.5);
    constexpr double infinity = std::numeric_limits<double>::infinity();
    for (const Unit unit : {Unit::Nats, Unit::Bits}) {
        const double perNat = unit == Unit::Bits ? std::numbers::log2e : 1.0;
        DivergencePanel panel;
        panel.setShown(Shown(now, unit), before.get());
        const auto values
            = [&panel](const char* name) { return panel.findChild<TruthGauge*>(QLatin1StringView(name))->values(); };
        QVERIFY(isRelativelyClose(values("klPqGauge").truth, truth * perNat, 1e-12));
        QVERIFY(isRelativelyClose(values("klPqGauge").value, now->divergences.pq * perNat, 1e-12));
        QVERIFY(isRelativelyClose(values("klPqGauge").pinned.value(), before->divergences.pq * perNat, 1e-12));
        QCOMPARE(values("klQpGauge").truth, infinity);
        QVERIFY(isRelativelyClose(values("klQpGauge").half, std::numbers::ln2 * perNat, 1e-12)); // one bit
        QVERIFY2(textOf(panel, "klPqTruth").contains(format::significant(truth * perNat)),
            qPrintable(textOf(panel, "klPqTruth")));
        QVERIFY2(textOf(panel, "klQpTruth").contains(u'∞'), qPrintable(textOf(panel, "klQpTruth")));
        panel.setShown(Shown(now, unit), nullptr);
        QVERIFY(!values("klPqGauge").pinned);
    }
}

void TestDivergencePanel::gaugeIsHonest_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("zero"); // where these stand, as parts of the width
    QTest::addColumn<double>("end");
    QTest::addColumn<double>("truth"); // of 2
    constexpr double infinity = std::numeric_limits<double>::infinity();
    QTest::newRow("half of it") << 1.0 << 0.0 << 0.5 << 1.0;
    QTest::newRow("nothing") << 0.0 << 0.0 << 0.0 << 1.0;
    QTest::newRow("beyond the truth") << 8.0 << 0.0 << 1.0 << 0.25;
    QTest::newRow("negative") << -2.0 << 0.5 << 0.0 << 1.0;
    QTest::newRow("infinite") << infinity << 0.0 << 1.0 << 0.8; // the rest is on the way there
    QTest::newRow("missing") << std::nan("") << 0.0 << std::nan("") << 1.0;
}

void TestDivergencePanel::gaugeIsHonest()
{
    QFETCH(const double, value);
    QFETCH(const double, zero);
    QFETCH(const double, end);
    QFETCH(const double, truth);
    TruthGauge gauge;
    gauge.setValues({.value = value, .truth = 2.0});
    const auto isAt = [&gauge](double number, double place) {
        const double got = gauge.placeOf(number);
        return std::isnan(place) ? std::isnan(got) : std::abs(got - place) < 1e-12;
    };
    QVERIFY(isAt(0.0, zero));
    QVERIFY(isAt(value, end));
    QVERIFY(isAt(2.0, truth));

    // And so it is painted: the bar between 0 and the value, nothing of its colour elsewhere.
    const QColor bar(0xD5, 0x5E, 0x00);
    gauge.setBarColour(bar);
    gauge.resize(202, gauge.sizeHint().height());
    const QImage image = gauge.grab().toImage();
    const auto isBar = [&](double place) {
        return image.pixelColor(1 + qRound(place * 200.0), gauge.height() / 2 + 1) == bar; // below the thin line
    };
    for (const double place : {0.1, 0.3, 0.7, 0.95}) { // beside the break on the way to infinity
        const bool isBetween = place > std::min(zero, end) && place < std::max(zero, end);
        QCOMPARE(isBar(place), isBetween && (place < truth || std::isinf(value))); // lighter beyond the truth
    }
}

void TestDivergencePanel::gaugeOfAnInfiniteTruthHasNoEnd()
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    TruthGauge gauge;
    gauge.setValues({.value = 1.5, .truth = infinity, .pinned = 0.5, .half = 0.5});
    QCOMPARE(gauge.placeOf(0.0), 0.0);
    QCOMPARE(gauge.placeOf(0.5), 0.5); // half way
    QCOMPARE(gauge.placeOf(1.5), 0.75);
    QVERIFY(gauge.placeOf(1e9) < 1.0);
    QCOMPARE(gauge.placeOf(infinity), 1.0);
    gauge.setValues({.value = infinity, .truth = infinity, .half = 0.5});
    QCOMPARE(gauge.placeOf(infinity), 1.0);
    QCOMPARE(gauge.placeOf(0.5), 0.5);
    gauge.setValues({.value = -0.5, .truth = infinity, .half = 0.5});
    QCOMPARE(gauge.placeOf(-0.5), 0.0);
    QVERIFY(std::abs(gauge.placeOf(0.0) - 1.0 / 3.0) < 1e-12); // −½ … 1
}

/// The scale reaches over them, so that it stays while values come and go.
void TestDivergencePanel::gaugeHoldsItsTraces()
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    TruthGauge gauge;
    gauge.setValues({.value = 1.0, .truth = 2.0, .traces = {0.5, 4.0, std::nan("")}});
    QCOMPARE(gauge.placeOf(2.0), 0.5); // 0 … 4
    QCOMPARE(gauge.placeOf(4.0), 1.0);
    QVERIFY(!gauge.hasZeroInside());
    gauge.setValues({.value = 3.0, .truth = 2.0, .traces = {0.5, 4.0, 1.0}});
    QCOMPARE(gauge.placeOf(2.0), 0.5); // as before
    gauge.setValues({.value = 1.0, .truth = 2.0, .traces = {-2.0}});
    QCOMPARE(gauge.placeOf(0.0), 0.5);
    QVERIFY(gauge.hasZeroInside());
    gauge.setValues({.value = 1.0, .truth = 2.0, .traces = {infinity}});
    QCOMPARE(gauge.placeOf(2.0), 0.8); // the rest is on the way there, as with an infinite value
    gauge.setValues({.value = 1.0, .truth = infinity, .half = 1.0, .traces = {3.0}});
    QCOMPARE(gauge.placeOf(3.0), 0.75); // an infinite truth is the end anyway
}

/// Faint, where the values were, and higher than the bar that may lie over them.
void TestDivergencePanel::tracesAreTicks()
{
    TruthGauge gauge;
    gauge.resize(202, gauge.sizeHint().height());
    gauge.setValues({.value = 1.0, .truth = 2.0});
    const QImage without = gauge.grab().toImage();
    gauge.setValues({.value = 1.0, .truth = 2.0, .traces = {0.5, 1.5, std::nan("")}});
    const QImage with = gauge.grab().toImage();
    QSet<int> columns;
    bool standsOut = false;
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x) {
            if (with.pixel(x, y) == without.pixel(x, y))
                continue;
            columns << x;
            standsOut = standsOut || (x < 60 && std::abs(y - with.height() / 2) > 3); // beside the bar
        }
    }
    for (const int column : columns) // 1 + ¼ · 200 and 1 + ¾ · 200
        QVERIFY2(std::abs(column - 51) <= 1 || std::abs(column - 151) <= 1, QByteArray::number(column));
    QVERIFY(std::any_of(columns.begin(), columns.end(), [](int x) { return x > 100; }));
    QVERIFY(standsOut);
}

namespace {

/// From the first to the last column in which @p widget has paint other than its ground; empty: there is none.
QRect inkOf(QWidget& widget, const QRect& within)
{
    const QImage image = widget.grab(within).toImage();
    const QRgb ground = widget.palette().color(QPalette::Window).rgb();
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != ground)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink.translated(within.topLeft());
}

} // namespace

/// A bar, though a lighter one: filled, and with an outline that stands out.
void TestDivergencePanel::barBeyondTheTruthIsSeen()
{
    for (const auto appearance : {theme::Appearance::Light, theme::Appearance::Dark}) {
        theme::apply(appearance);
        TruthGauge gauge;
        const QColor bar = theme::accentsOn(gauge.palette().color(QPalette::Window)).p.line;
        gauge.setBarColour(bar);
        gauge.setValues({.value = 8.0, .truth = 2.0});
        gauge.resize(202, gauge.sizeHint().height());
        const QImage image = gauge.grab().toImage();
        const auto at = [&](int y) { return image.pixelColor(150, y); };
        const QColor ground = gauge.palette().color(QPalette::Window);
        const QColor inside = at(gauge.height() / 2);
        QVERIFY(inside != ground && inside != bar);
        QCOMPARE(at(gauge.height() / 2 - 1), inside); // no line runs through it
        double best = 1.0;
        for (int y = 0; y < gauge.height() / 2; ++y)
            best = std::max(best, contrast(at(y), ground));
        QVERIFY2(best >= 3.0, QByteArray::number(best));
        QCOMPARE(image.pixelColor(150, 0), ground);
    }
    theme::apply(theme::Appearance::System);
}

/// Its head is higher than it, ends in a point, and nothing lies around or under it; on the way from a finite truth it is
/// broken.
void TestDivergencePanel::infiniteBarIsAnArrow()
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const QColor bar(0xD5, 0x5E, 0x00);
    for (const double truth : {2.0, infinity}) {
        TruthGauge gauge;
        gauge.setBarColour(bar);
        gauge.setValues({.value = infinity, .truth = truth});
        gauge.resize(202, gauge.sizeHint().height());
        QImage image = gauge.grab().toImage();
        const auto heightAt = [&](int x) {
            int count = 0;
            for (int y = 0; y < image.height(); ++y)
                count += image.pixelColor(x, y) == bar;
            return count;
        };
        const int usual = heightAt(50);
        QVERIFY(usual >= 4);
        QVERIFY(heightAt(191) > usual && heightAt(199) < usual);
        bool isBroken = false;
        for (int x = 2; x < 188; ++x) {
            const bool isTick = std::isfinite(truth) && std::abs(x - 161) <= 2;
            isBroken = isBroken || (!isTick && heightAt(x) < usual);
        }
        QCOMPARE(isBroken, std::isfinite(truth));
    }
}

void TestDivergencePanel::truthStandsUnderItsTick_data()
{
    QTest::addColumn<double>("value"); // of a truth of 2
    QTest::newRow("less than it") << 1.0;
    QTest::newRow("twice as much") << 4.0;
    QTest::newRow("ten times as much") << 20.0;
    QTest::newRow("negative") << -2.0;
    QTest::newRow("negative by far") << -60.0;
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity();
}

void TestDivergencePanel::truthStandsUnderItsTick()
{
    QFETCH(const double, value);
    constexpr int kWidth = 202;
    TruthGauge gauge;
    gauge.setValues({.value = value, .truth = 2.0});
    GaugeLabel label;
    label.setText(u"truth 2"_s);
    label.resize(kWidth, label.sizeHint().height());
    const auto zero = gauge.hasZeroInside() ? std::optional(gauge.placeOf(0.0)) : std::nullopt;
    QCOMPARE(zero.has_value(), value < 0.0);
    label.setTicks(gauge.placeOf(2.0), zero);
    const double tick = 1.0 + gauge.placeOf(2.0) * (kWidth - 2);
    const QFontMetricsF metrics(label.font());
    const double half = metrics.horizontalAdvance(label.text()) / 2.0;
    const double left = std::clamp(tick - half, 0.0, kWidth - 2.0 * half);
    const QRect ink = inkOf(label, label.rect());
    QVERIFY2(std::abs(ink.right() - (left + 2.0 * half)) <= 3.0, shown(ink.right(), left + 2.0 * half));
    if (!zero) {
        QVERIFY2(std::abs(ink.left() - left) <= 3.0, shown(ink.left(), left));
        return;
    }
    const double zeroTick = 1.0 + *zero * (kWidth - 2);
    if (zeroTick < left - metrics.averageCharWidth()) { // a 0 of its own, under its tick
        const QRect ofZero = inkOf(label, QRect(0, 0, static_cast<int>(left) - 1, label.height()));
        QVERIFY2(std::abs(ofZero.center().x() - zeroTick) <= 2.0, shown(ofZero.center().x(), zeroTick));
    } else { // one text for both
        const double wide = metrics.horizontalAdvance(u"0, truth 2"_s);
        QVERIFY2(std::abs(ink.width() - wide) <= 4.0, shown(ink.width(), wide));
    }
}

void TestDivergencePanel::bothValuesAreOfOneSize()
{
    DivergencePanel panel;
    panel.resize(357, 200);
    panel.show();
    const auto sizeOf
        = [&](const char* name) { return panel.findChild<QLabel*>(QLatin1StringView(name))->font().pointSizeF(); };
    show(panel, saying(0.5, 0.25));
    QCoreApplication::processEvents();
    const double usual = sizeOf("klPq");
    for (const auto& [pq, qp] : {std::pair(0.5, -8.4e-6), std::pair(-8.4e-6, 0.5), std::pair(8.4e-6, -8.4e-6)}) {
        show(panel, saying(pq, qp));
        QCOMPARE(sizeOf("klPq"), sizeOf("klQp"));
        QVERIFY(sizeOf("klPq") < usual);
        for (const char* name : {"klPq", "klQp"}) {
            const auto* label = panel.findChild<QLabel*>(QLatin1StringView(name));
            QVERIFY(label->fontMetrics().horizontalAdvance(label->text()) <= label->width());
        }
    }
    show(panel, saying(0.5, 0.25));
    QCOMPARE(sizeOf("klQp"), usual);
    show(panel, saying(0.5, std::nan(""))); // words are smaller from the beginning
    QVERIFY(sizeOf("klQp") < usual);
}

void TestDivergencePanel::bothLinesAreOfOneSize()
{
    QWidget window;
    window.resize(400, 100);
    LineButton first(&window);
    LineButton second(&window);
    first.shareSizeWith(second);
    for (LineButton* line : {&first, &second})
        line->resize(200, 24);
    first.setText(u"short"_s);
    second.setText(u"short"_s);
    QCOMPARE(first.wordsSize(), 1.0);
    const int room = 200 - second.minimumSizeHint().width();
    second.setText(QString(room / second.fontMetrics().horizontalAdvance(u'n') + 4, u'n')); // not quite
    QVERIFY2(first.wordsSize() < 1.0 && first.wordsSize() >= 0.8, QByteArray::number(first.wordsSize()));
    QCOMPARE(first.wordsSize(), second.wordsSize());
    window.show();
    const QImage small = first.grab().toImage();
    second.setText(u"short"_s);
    QCOMPARE(first.wordsSize(), 1.0);
    QVERIFY(first.grab().toImage() != small);
}

void TestDivergencePanel::leftOutIsReadAsAWhole_data()
{
    QTest::addColumn<double>("textSize");
    for (const double textSize : {1.0, 1.25, 1.5, 2.0})
        QTest::addRow("%g times", textSize) << textSize;
}

/// At the panel's usual width, whatever is done with empty bins and however little or much is left out.
void TestDivergencePanel::leftOutIsReadAsAWhole()
{
    QFETCH(const double, textSize);
    SideBar side;
    QFont font = side.font();
    font.setPointSizeF(textSize * font.pointSizeF());
    side.setFont(font);
    auto* panel = new DivergencePanel(&side);
    side.addToTop(panel);
    side.resize(side.sizeHint().width(), 1500);
    side.show();
    const SnapshotPointer little = snapshotOf({1, 99'999, 0}, {0, 99'999, 1}); // < 0.01 %
    const SnapshotPointer some = snapshotOf({444, 556, 0}, {0, 556, 444});
    const SnapshotPointer most = snapshotOf({99'999, 1, 0}, {0, 1, 99'999}); // > 99.9 %
    for (const kl::EmptyBins emptyBins : kl::kEmptyBins) {
        for (const SnapshotPointer& snapshot : {little, some, most, snapshotOf({1, 3}, {2, 2})}) {
            show(*panel, treated(snapshot, emptyBins, 1e-6));
            for (int turn = 0; turn < 3; ++turn)
                QCoreApplication::processEvents();
            for (const char* name : {"klPqLeftOut", "klQpLeftOut"}) {
                const auto* line = panel->findChild<LineButton*>(QLatin1StringView(name));
                QFont words = line->font();
                words.setPointSizeF(line->wordsSize() * words.pointSizeF());
                const int room = line->width() - line->minimumSizeHint().width();
                QVERIFY2(QFontMetricsF(words).horizontalAdvance(line->text()) <= room, qPrintable(line->text()));
            }
        }
    }
}

/// A desktop may give its fonts in pixels; those have no size in points.
void TestDivergencePanel::fontsInPixelsAreScaledToo()
{
    DivergencePanel panel;
    QFont font = panel.font();
    font.setPixelSize(20);
    QCOMPARE(font.pointSizeF(), -1.0);
    panel.setFont(font);
    panel.resize(600, 300);
    panel.show();
    show(panel, saying(0.125, 0.5));
    QCoreApplication::processEvents();
    QCOMPARE(panel.findChild<QLabel*>(u"klPq"_s)->font().pixelSize(), 60);
    panel.resize(300, 300);
    show(panel, saying(-1.234e-8, 0.5));
    QCoreApplication::processEvents();
    const auto* label = panel.findChild<QLabel*>(u"klPq"_s);
    QVERIFY(label->font().pixelSize() < 60);
    QVERIFY(label->fontMetrics().horizontalAdvance(label->text()) <= label->width());
}

void TestDivergencePanel::cardsAreOfEqualWidth()
{
    DivergencePanel panel;
    panel.resize(357, 200);
    panel.show();
    for (const auto& snapshot : {saying(0.5, -2.048e-07), saying(std::nan(""), 1.234e8)}) {
        show(panel, snapshot);
        QCoreApplication::processEvents();
        const auto* pq = panel.findChild<QWidget*>(u"klPqCard"_s);
        const auto* qp = panel.findChild<QWidget*>(u"klQpCard"_s);
        QVERIFY(std::abs(pq->width() - qp->width()) <= 1); // an odd pixel
        QCOMPARE(pq->height(), qp->height());
    }
}

void TestDivergencePanel::cardsGrowOneLineForThePinned()
{
    const SnapshotPointer now = snapshotOf({3, 1}, {1, 3});
    DivergencePanel panel;
    panel.show();
    show(panel, now);
    const auto settle = [] {
        for (int turn = 0; turn < 5; ++turn) // nested layouts ask one another by events
            QCoreApplication::processEvents();
    };
    settle();
    const int height = panel.sizeHint().height();
    panel.setShown(Shown(now), now.get());
    settle();
    const QLabel* pinned = panel.findChild<QLabel*>(u"klPqPinned"_s);
    QCOMPARE(panel.sizeHint().height(), height + pinned->sizeHint().height());
    QCOMPARE(pinned->text().count(u'\n'), 0);
    show(panel, now);
    settle();
    QCOMPARE(panel.sizeHint().height(), height);
}

void TestDivergencePanel::negativeSumIsExplained_data()
{
    QTest::addColumn<SnapshotPointer>("snapshot");
    QTest::addColumn<bool>("pq");
    QTest::addColumn<bool>("qp");
    QTest::newRow("KL(P‖Q) below 0, NumPy's own case")
        << snapshotOf(parametersOf(goldenCase(u"s7_n5_sigma0.7_b12"_s))) << true << false;
    QTest::newRow("KL(Q‖P) below 0") << snapshotOf({3, 0}, {1, 2}) << false << true; // ⅓ ln ⅓
    QTest::newRow("none") << snapshotOf({3, 1}, {1, 3}) << false << false;
    QTest::newRow("0 is not below 0") << snapshotOf({1, 1}, {1, 1}) << false << false;
}

void TestDivergencePanel::negativeSumIsExplained()
{
    QFETCH(const SnapshotPointer, snapshot);
    QFETCH(const bool, pq);
    QFETCH(const bool, qp);
    ReasonsPanel panel;
    show(panel, snapshot);
    const QString remark = textOf(panel, "remark");
    DivergencePanel values; // and where the value is
    show(values, snapshot);
    for (const char* name : {"klPq", "klQp"}) {
        const auto* value = values.findChild<QLabel*>(QLatin1StringView(name));
        QVERIFY2(value->toolTip().contains(remark), qPrintable(value->toolTip()));
        QVERIFY2(value->accessibleName().contains(remark), qPrintable(value->accessibleName()));
    }
    QCOMPARE(remark.contains(u"KL(P‖Q)"_s), pq);
    QCOMPARE(remark.contains(u"KL(Q‖P)"_s), qp);
    QCOMPARE(remark.contains(u"skipped"_s), pq || qp); // the reason
    QCOMPARE(remark.isEmpty(), !pq && !qp);
}

/// Over the same bins both cannot be negative, but for rounding: their sum is Σ (p − q) ln(p/q).
void TestDivergencePanel::belowZeroByRoundingIsNoFaultOfBins()
{
    ReasonsPanel panel;
    show(panel, saying(-1e-17, -2e-17));
    const QString remark = textOf(panel, "remark");
    QVERIFY2(remark.contains(u"KL(P‖Q) and KL(Q‖P)"_s) && remark.contains(u"rounding"_s), qPrintable(remark));
    QVERIFY2(!remark.contains(u"skipped"_s), qPrintable(remark));
}

/// One infinite value says nothing about the other's form in log space.
void TestDivergencePanel::logSpaceOfOneFiniteValue()
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    ReasonsPanel panel;
    show(panel, saying(infinity, 0.5));
    QVERIFY2(textOf(panel, "logSpace").contains(u"to the last digit"_s), qPrintable(textOf(panel, "logSpace")));
    show(panel, saying(0.5, infinity));
    QVERIFY2(textOf(panel, "logSpace").contains(u"to the last digit"_s), qPrintable(textOf(panel, "logSpace")));
    show(panel, saying(infinity, infinity));
    QVERIFY2(textOf(panel, "logSpace").contains(u"no finite"_s), qPrintable(textOf(panel, "logSpace")));
}

void TestDivergencePanel::noSharedBinIsExplained()
{
    DivergencePanel panel;
    show(panel, snapshotOf({4, 0}, {0, 4}));
    for (const char* name : {"klPq", "klQp"})
        QCOMPARE(textOf(panel, name), u"no value"_s); // not 0, and no dash, which looks like a minus
    QVERIFY(
        panel.findChild<QLabel*>(u"klPq"_s)->accessibleName().startsWith(u"KL(P‖Q): no value; empty bins skipped"_s));
    panel.setShown(Shown(snapshotOf({3, 1}, {1, 3})), snapshotOf({4, 0}, {0, 4}).get());
    QCOMPARE(textOf(panel, "klPqPinned"), u"pinned no value"_s);
    ReasonsPanel reasons;
    show(reasons, snapshotOf({4, 0}, {0, 4}));
    QVERIFY2(textOf(reasons, "remark").contains(u"No bin"_s), qPrintable(textOf(reasons, "remark")));
    QVERIFY2(!textOf(reasons, "logSpace").contains(u"agree"_s), qPrintable(textOf(reasons, "logSpace")));
}

void TestDivergencePanel::remarkGoesAway()
{
    ReasonsPanel panel;
    show(panel, snapshotOf({4, 0}, {0, 4}));
    show(panel, snapshotOf({3, 1}, {1, 3}));
    QCOMPARE(textOf(panel, "remark"), QString());
    QVERIFY(panel.findChild<QLabel*>(u"remark"_s)->isHidden()); // and leaves no hole
}

/// Two values beside each other that were made in two ways: which has which is always in sight.
void TestDivergencePanel::pinnedOfAnotherTreatmentSaysSo()
{
    const SnapshotPointer now = snapshotOf({3, 1}, {1, 3});
    const SnapshotPointer smoothed = treated(now, kl::EmptyBins::Smooth, 3.0);
    const SnapshotPointer more = treated(now, kl::EmptyBins::Smooth, 4.0);
    DivergencePanel panel;
    panel.setShown(Shown(now, Unit::Nats), smoothed.get());
    for (const auto* name : {"klPqPinned", "klQpPinned"}) {
        const auto* label = panel.findChild<QLabel*>(QLatin1StringView(name));
        QVERIFY2(label->text().endsWith(u"\nsmoothed, α = 3"_s), qPrintable(label->text()));
        QCOMPARE(label->toolTip(), u"N = 4, σ = 0.5, 2\u00A0bins, seed 42; smoothed with α = 3"_s);
    }
    panel.setShown(Shown(more, Unit::Nats), smoothed.get());
    QVERIFY(textOf(panel, "klPqPinned").endsWith(u"\nsmoothed, α = 3"_s)); // of another α
    panel.setShown(Shown(smoothed, Unit::Nats), smoothed.get());
    QVERIFY(!textOf(panel, "klPqPinned").contains(u"smoothed"_s)); // the line below has it
    panel.setShown(Shown(now, Unit::Nats), nullptr);
    QVERIFY(panel.findChild<QLabel*>(u"klPqPinned"_s)->isHidden());
}

void TestDivergencePanel::logSpace_data()
{
    QTest::addColumn<double>("pq");
    QTest::addColumn<double>("qp");
    QTest::addColumn<QString>("text");
    QTest::newRow("equal") << 0.5 << 0.5 << u"to the last digit"_s;
    QTest::newRow("the larger difference counts")
        << 0.5 + 0x1p-53 << 0.5 - 0x1p-50 << u"9\u202F×\u202F10⁻¹⁶"_s; // 2⁻⁵⁰ ≈ 8.9e−16
    QTest::newRow("far off would be seen") << 0.5 << 0.3 << u"0.2"_s;
}

void TestDivergencePanel::logSpace()
{
    QFETCH(const double, pq);
    QFETCH(const double, qp);
    QFETCH(const QString, text);
    const auto snapshot = saying(0.5, 0.5);
    snapshot->logSpace = {pq, qp};
    ReasonsPanel panel;
    show(panel, snapshot);
    QVERIFY2(textOf(panel, "logSpace").contains(text), qPrintable(textOf(panel, "logSpace")));
}

void TestDivergencePanel::coloursAreThoseOfTheCurves()
{
    for (const auto appearance : {theme::Appearance::Light, theme::Appearance::Dark}) {
        theme::apply(appearance);
        DivergencePanel panel;
        const auto colour = [&panel](const char* name) {
            return panel.findChild<QLabel*>(QLatin1StringView(name))->palette().color(QPalette::WindowText);
        };
        const theme::Accents accents = theme::accentsOn(theme::cardGround(QApplication::palette()));
        QCOMPARE(colour("klPq"), accents.p.text); // averaged over P
        QCOMPARE(colour("klQp"), accents.q.text);
    }
    // And they follow while the panel stands.
    DivergencePanel panel;
    theme::apply(theme::Appearance::Light);
    QTRY_VERIFY(panel.findChild<QLabel*>(u"klPqTruth"_s)->palette().color(QPalette::WindowText).lightness() < 150);
    theme::apply(theme::Appearance::Dark);
    QTRY_VERIFY(panel.findChild<QLabel*>(u"klPqTruth"_s)->palette().color(QPalette::WindowText).lightness() > 120);
    theme::apply(theme::Appearance::Light);
}

void TestDivergencePanel::valuesAreTheLargestType()
{
    DivergencePanel panel;
    panel.resize(400, 200);
    panel.show();
    QCoreApplication::processEvents();
    show(panel, saying(0.1254, 0.1034));
    const double body = panel.font().pointSizeF();
    for (const QLabel* label : panel.findChildren<QLabel*>()) {
        const double ratio = label->font().pointSizeF() / body;
        if (label->objectName() == u"klPq"_s || label->objectName() == u"klQp"_s)
            QVERIFY2(ratio >= 2.8 && ratio <= 3.2, shown(ratio, 3.0).constData()); // the largest type in the window
        else
            QVERIFY2(ratio <= 1.5, qPrintable(label->text()));
    }
    // Tabular figures: digits do not dance.
    const QFontMetricsF metrics(panel.findChild<QLabel*>(u"klPq"_s)->font());
    for (char16_t digit = u'1'; digit <= u'9'; ++digit)
        QCOMPARE(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance(u'0'));
}

void TestDivergencePanel::treatmentIsBesideTheValues_data()
{
    QTest::addColumn<kl::EmptyBins>("emptyBins");
    for (const kl::EmptyBins emptyBins : kl::kEmptyBins)
        QTest::newRow(kl::name(emptyBins).data()) << emptyBins;
}

void TestDivergencePanel::treatmentIsBesideTheValues()
{
    QFETCH(const kl::EmptyBins, emptyBins);
    DivergencePanel panel;
    const SnapshotPointer snapshot = snapshotOf({.sampleCount = 1000, .emptyBins = emptyBins});
    show(panel, snapshot);
    panel.show();
    const QString inAWord = emptyBins == kl::EmptyBins::Skip ? u"skipped"_s
        : emptyBins == kl::EmptyBins::Strict                 ? u"∞: "_s
        : emptyBins == kl::EmptyBins::Smooth                 ? u"0.5 added"_s
                                                             : u"left out"_s;
    for (const char* name : {"klPqLeftOut", "klQpLeftOut"}) {
        QVERIFY(panel.findChild<QAbstractButton*>(QLatin1StringView(name))->isVisible());
        QVERIFY2(leftOutOf(panel, name).contains(inAWord), qPrintable(leftOutOf(panel, name)));
    }
    const QString treatment = description::treatment(snapshot->parameters);
    QVERIFY(panel.findChild<QLabel*>(u"klPq"_s)->accessibleName().contains(treatment));
    QVERIFY(panel.findChild<QLabel*>(u"klPq"_s)->toolTip().contains(treatment));
}

void TestDivergencePanel::muchLeftOutIsSaidInAmber_data()
{
    QTest::addColumn<SnapshotPointer>("snapshot");
    QTest::addColumn<bool>("ofP");
    QTest::addColumn<bool>("ofQ");
    using enum kl::EmptyBins;
    // P's first bin has no value of Q: 9, 10 and 0 of 100 values are left out.
    QTest::newRow("9 %") << snapshotOf({9, 91}, {0, 100}) << false << false;
    QTest::newRow("10 %") << snapshotOf({10, 90}, {0, 100}) << true << false;
    QTest::newRow("of Q") << snapshotOf({0, 100}, {10, 90}) << false << true;
    QTest::newRow("nothing") << snapshotOf({9, 91}, {9, 91}) << false << false;
    QTest::newRow("rescaled") << treated(snapshotOf({10, 90}, {0, 100}), Renormalise, 1.0) << true << false;
    QTest::newRow("smoothed: nothing is left out")
        << treated(snapshotOf({10, 90}, {0, 100}), Smooth, 1.0) << false << false;
}

void TestDivergencePanel::muchLeftOutIsSaidInAmber()
{
    QFETCH(const SnapshotPointer, snapshot);
    QFETCH(const bool, ofP);
    QFETCH(const bool, ofQ);
    for (const auto appearance : {theme::Appearance::Light, theme::Appearance::Dark}) {
        theme::apply(appearance);
        DivergencePanel panel;
        show(panel, snapshotOf({5, 5}, {0, 10})); // whatever stood there before
        show(panel, snapshot);
        const QColor amber = theme::accentsOn(theme::cardGround(QApplication::palette())).caution;
        const auto isAmber = [&](const char* name) {
            return panel.findChild<QWidget*>(QLatin1StringView(name))->palette().color(QPalette::WindowText) == amber;
        };
        QCOMPARE(isAmber("klPqLeftOut"), ofP);
        QCOMPARE(isAmber("klQpLeftOut"), ofQ);
        QVERIFY(textOf(panel, "klPq").isEmpty() || !isAmber("klPq")); // which stays P's
        const QString warning = description::muchLeftOut(*snapshot);
        QCOMPARE(!warning.isEmpty(), ofP || ofQ);
        QVERIFY(panel.findChild<QLabel*>(u"klPq"_s)->toolTip().contains(warning));
    }
    theme::apply(theme::Appearance::System);
}

void TestDivergencePanel::longValuesGrowSmallerBeforeTheyAreCut_data()
{
    QTest::addColumn<double>("value");
    for (const double value : {0.1254, -0.01234, -2.048e-07, 1.234e+08, 12'345.0})
        QTest::newRow(qPrintable(format::significant(value))) << value;
}

void TestDivergencePanel::longValuesGrowSmallerBeforeTheyAreCut()
{
    QFETCH(const double, value);
    DivergencePanel panel;
    panel.resize(300, 300);
    panel.show();
    show(panel, saying(0.5, 0.5));
    QCoreApplication::processEvents();
    const auto* label = panel.findChild<QLabel*>(u"klPq"_s);
    const QRect place = label->geometry();
    show(panel, saying(value, value));
    QCoreApplication::processEvents();
    QCOMPARE(label->geometry(), place); // and nothing moves
    QCOMPARE(label->text(), format::significant(value));
    QVERIFY(label->fontMetrics().horizontalAdvance(label->text()) <= label->width());
}

void TestDivergencePanel::screenReader()
{
    DivergencePanel panel;
    show(panel, saying(0.125, 0.5));
    QCOMPARE(panel.findChild<QLabel*>(u"klPq"_s)->accessibleName(), u"KL(P‖Q): 0.1250 nats; empty bins skipped"_s);
}

QTEST_MAIN(TestDivergencePanel)
#include "tst_divergencepanel.moc"
