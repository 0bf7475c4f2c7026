// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/divergencepanel.h"

#include "tests/ui/snapshots.h"
#include "ui/theme/theme.h"
#include "ui/words/description.h"
#include "ui/words/format.h"

#include <QApplication>
#include <QLabel>

class TestDivergencePanel : public QObject {
    Q_OBJECT
private slots:
    void values_data();
    void values();
    void skipped_data();
    void skipped();
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
    static QString textOf(const DivergencePanel& panel, const char* name)
    {
        return panel.findChild<QLabel*>(QLatin1StringView(name))->text();
    }
};

namespace {

void show(DivergencePanel& panel, const SnapshotPointer& snapshot)
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

void TestDivergencePanel::skipped_data()
{
    QTest::addColumn<SnapshotPointer>("snapshot");
    QTest::addColumn<QStringList>("ofP");
    QTest::addColumn<QStringList>("ofQ");
    // By hand.
    QTest::newRow("a quarter of P in one bin, half of Q in two")
        << snapshotOf({1, 3, 0, 0}, {0, 2, 1, 1}) << QStringList {u"25.0\u202F%"_s, u"P"_s, u"1\u00A0bin"_s}
        << QStringList {u"50.0\u202F%"_s, u"Q"_s, u"2\u00A0bins"_s};
    QTest::newRow("nothing") << snapshotOf({1, 3}, {2, 2}) << QStringList {u"all of P"_s}
                             << QStringList {u"all of Q"_s};
    QTest::newRow("everything") << snapshotOf({4, 0}, {0, 4}) << QStringList {u"100\u202F%"_s, u"1\u00A0bin"_s}
                                << QStringList {u"100\u202F%"_s, u"1\u00A0bin"_s};
}

void TestDivergencePanel::skipped()
{
    QFETCH(const SnapshotPointer, snapshot);
    QFETCH(const QStringList, ofP);
    QFETCH(const QStringList, ofQ);
    DivergencePanel panel;
    show(panel, snapshot);
    for (const QString& part : ofP)
        QVERIFY2(textOf(panel, "klPqSkipped").contains(part), qPrintable(textOf(panel, "klPqSkipped")));
    for (const QString& part : ofQ)
        QVERIFY2(textOf(panel, "klQpSkipped").contains(part), qPrintable(textOf(panel, "klQpSkipped")));
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
    DivergencePanel panel;
    show(panel, snapshot);
    const QString remark = textOf(panel, "remark");
    QCOMPARE(remark.contains(u"KL(P‖Q)"_s), pq);
    QCOMPARE(remark.contains(u"KL(Q‖P)"_s), qp);
    QCOMPARE(remark.contains(u"skipped"_s), pq || qp); // the reason
    QCOMPARE(remark.isEmpty(), !pq && !qp);
}

/// Over the same bins both cannot be negative, but for rounding: their sum is Σ (p − q) ln(p/q).
void TestDivergencePanel::belowZeroByRoundingIsNoFaultOfBins()
{
    DivergencePanel panel;
    show(panel, saying(-1e-17, -2e-17));
    const QString remark = textOf(panel, "remark");
    QVERIFY2(remark.contains(u"KL(P‖Q) and KL(Q‖P)"_s) && remark.contains(u"rounding"_s), qPrintable(remark));
    QVERIFY2(!remark.contains(u"skipped"_s), qPrintable(remark));
}

/// One infinite value says nothing about the other's form in log space.
void TestDivergencePanel::logSpaceOfOneFiniteValue()
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    DivergencePanel panel;
    show(panel, saying(infinity, 0.5));
    QVERIFY2(textOf(panel, "logSpace").contains(u"exactly"_s), qPrintable(textOf(panel, "logSpace")));
    show(panel, saying(0.5, infinity));
    QVERIFY2(textOf(panel, "logSpace").contains(u"exactly"_s), qPrintable(textOf(panel, "logSpace")));
    show(panel, saying(infinity, infinity));
    QVERIFY2(textOf(panel, "logSpace").contains(u"No finite"_s), qPrintable(textOf(panel, "logSpace")));
}

void TestDivergencePanel::noSharedBinIsExplained()
{
    DivergencePanel panel;
    show(panel, snapshotOf({4, 0}, {0, 4}));
    for (const char* name : {"klPq", "klQp"})
        QCOMPARE(textOf(panel, name), u"\u2013"_s); // a dash, not 0
    QVERIFY2(textOf(panel, "remark").contains(u"No bin"_s), qPrintable(textOf(panel, "remark")));
    QVERIFY2(!textOf(panel, "logSpace").contains(u"agree"_s), qPrintable(textOf(panel, "logSpace")));
}

void TestDivergencePanel::remarkGoesAway()
{
    DivergencePanel panel;
    show(panel, snapshotOf({4, 0}, {0, 4}));
    show(panel, snapshotOf({3, 1}, {1, 3}));
    QCOMPARE(textOf(panel, "remark"), QString());
    QVERIFY(textOf(panel, "klPq").startsWith(u"0."_s));
}

/// Two values beside each other that were made in two ways: which has which is always in sight.
void TestDivergencePanel::pinnedOfAnotherTreatmentSaysSo()
{
    const SnapshotPointer now = snapshotOf({3, 1}, {1, 3});
    const SnapshotPointer smoothed = treated(now, kl::EmptyBins::Smooth, 3.0);
    const SnapshotPointer more = treated(now, kl::EmptyBins::Smooth, 4.0);
    DivergencePanel panel;
    panel.setShown(Shown(now, Unit::Nats), smoothed.get());
    QCOMPARE(textOf(panel, "treatment"), u"empty bins skipped (pinned: smoothed with α = 3)"_s);
    for (const auto* label : {"klPqPinned", "klQpPinned"})
        QCOMPARE(panel.findChild<QLabel*>(QLatin1StringView(label))->toolTip(),
            u"N = 4, σ = 0.5, 2\u00A0bins, seed 42; smoothed with α = 3"_s);
    panel.setShown(Shown(more, Unit::Nats), smoothed.get());
    QCOMPARE(textOf(panel, "treatment"), u"smoothed with α = 4 (pinned: smoothed with α = 3)"_s);
    panel.setShown(Shown(smoothed, Unit::Nats), smoothed.get());
    QCOMPARE(textOf(panel, "treatment"), u"smoothed with α = 3"_s);
    panel.setShown(Shown(now, Unit::Nats), nullptr);
    QCOMPARE(textOf(panel, "treatment"), u"empty bins skipped"_s);
}

void TestDivergencePanel::logSpace_data()
{
    QTest::addColumn<double>("pq");
    QTest::addColumn<double>("qp");
    QTest::addColumn<QString>("text");
    QTest::newRow("equal") << 0.5 << 0.5 << u"exactly"_s;
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
    DivergencePanel panel;
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
        const theme::Accents accents = theme::accentsOn(QApplication::palette().color(QPalette::Window));
        QCOMPARE(colour("klPq"), accents.p.text); // averaged over P
        QCOMPARE(colour("klQp"), accents.q.text);
    }
    // And they follow while the panel stands.
    DivergencePanel panel;
    theme::apply(theme::Appearance::Light);
    QTRY_VERIFY(panel.findChild<QLabel*>(u"logSpace"_s)->palette().color(QPalette::WindowText).lightness() < 150);
    theme::apply(theme::Appearance::Dark);
    QTRY_VERIFY(panel.findChild<QLabel*>(u"logSpace"_s)->palette().color(QPalette::WindowText).lightness() > 120);
    theme::apply(theme::Appearance::Light);
}

void TestDivergencePanel::valuesAreTheLargestType()
{
    DivergencePanel panel;
    const double body = panel.font().pointSizeF();
    for (const QLabel* label : panel.findChildren<QLabel*>()) {
        const double ratio = label->font().pointSizeF() / body;
        if (label->objectName() == u"klPq"_s || label->objectName() == u"klQp"_s)
            QVERIFY2(ratio >= 2.2 && ratio <= 2.8, shown(ratio, 2.5).constData()); // the largest type in the window
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
    const auto* treatment = panel.findChild<QLabel*>(u"treatment"_s);
    QVERIFY(treatment->isVisible());
    QVERIFY2(treatment->text().startsWith(description::treatment(snapshot->parameters)), qPrintable(treatment->text()));
    QVERIFY(panel.findChild<QLabel*>(u"klPq"_s)->accessibleName().contains(treatment->text()));
}

void TestDivergencePanel::muchLeftOutIsSaidInAmber_data()
{
    QTest::addColumn<SnapshotPointer>("snapshot");
    QTest::addColumn<bool>("isMuch");
    // P's first bin has no value of Q: 9, 10 and 0 of 100 values are left out.
    QTest::newRow("9 %") << snapshotOf({9, 91}, {0, 100}) << false;
    QTest::newRow("10 %") << snapshotOf({10, 90}, {0, 100}) << true;
    QTest::newRow("nothing") << snapshotOf({9, 91}, {9, 91}) << false;
}

void TestDivergencePanel::muchLeftOutIsSaidInAmber()
{
    QFETCH(const SnapshotPointer, snapshot);
    QFETCH(const bool, isMuch);
    for (const auto appearance : {theme::Appearance::Light, theme::Appearance::Dark}) {
        theme::apply(appearance);
        DivergencePanel panel;
        show(panel, snapshotOf({5, 5}, {0, 10})); // whatever stood there before
        show(panel, snapshot);
        const QColor amber = theme::accentsOn(QApplication::palette().color(QPalette::Window)).caution;
        for (const char* name : {"klPq", "klQp", "treatment"}) {
            const auto* label = panel.findChild<QLabel*>(QLatin1StringView(name));
            QCOMPARE(label->palette().color(QPalette::WindowText) == amber, isMuch);
        }
        QCOMPARE(textOf(panel, "treatment").contains(description::muchLeftOut(*snapshot)), true);
        QCOMPARE(description::muchLeftOut(*snapshot).isEmpty(), !isMuch);
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
