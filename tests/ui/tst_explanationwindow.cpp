// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/mouse.h"
#include "tests/ui/windowfixture.h"
#include "ui/charts/chartpane.h"
#include "ui/charts/plotview.h"
#include "ui/charts/waterfall.h"
#include "ui/controls/numberfield.h"
#include "ui/controls/quantityslider.h"
#include "ui/controls/section.h"
#include "ui/panels/emptybinspanel.h"
#include "ui/session/settings.h"
#include "ui/words/description.h"
#include "ui/words/format.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QToolButton>

#include <numbers>

/// The window's answers to why the number is what it is, as a person asks for them.
class TestExplanationWindow : public WindowFixture {
    Q_OBJECT

public:
    TestExplanationWindow()
        : WindowFixture(kSmall)
    {
    }

private slots:
    void calmAtFirst();
    void sectionsOpenAndClose_data();
    void sectionsOpenAndClose();
    void openSectionsAreRemembered();
    void sectionIsUpToDateWhenItOpens();
    void truthIsBesideTheEstimate();
    void bits();
    void bitsAreRemembered();
    void pin();
    void pinnedValuesFollowTheUnit();
    void emptyBinsChoice_data();
    void emptyBinsChoice();
    void lineOfACardLeadsToTheChoice_data();
    void lineOfACardLeadsToTheChoice();
    void emptyBinsChoiceIsUndone();
    void lockedEmptyBinsTakeNothing();
    void pseudocountIsTyped();
    void impossiblePseudocount_data();
    void impossiblePseudocount();
    void reasonsWithoutAFiniteEstimate();
    void measuresDifferByTheDivergence();
    void nothingLongUnlessItWouldBeSeen();
    void uncertaintyComesWhenTheSlidersRest();
    void uncertaintyIsForgottenWhenASliderMoves();
    void uncertaintyOfTwoValuesGivesAReason();
    void band();
    void termsShadeSkippedBins();
    void copiesWords();
    void stepsThroughBinsByKey();

private:
    static constexpr kl::Parameters kSmall {.sampleCount = 400, .binCount = 30}; ///< found in no time

    [[nodiscard]] QToolButton* heading(const char* section) const
    {
        return child<Section>(section)->findChild<QToolButton*>(u"heading"_s);
    }
    [[nodiscard]] QString leftOut() const { return child<QAbstractButton>("klPqLeftOut")->text(); }
    void clickHeading(const char* section) { QTest::mouseClick(heading(section), Qt::LeftButton); }
    /// Steps the choice of empty bins to @p emptyBins by the arrow keys.
    void choose(kl::EmptyBins emptyBins);
};

Q_DECLARE_METATYPE(kl::EmptyBins)

namespace {

constexpr std::array kSections {"reasons", "empty-bins", "uncertainty", "measures"};

kl::Parameters with(kl::Parameters parameters, kl::EmptyBins emptyBins)
{
    parameters.emptyBins = emptyBins;
    return parameters;
}

} // namespace

void TestExplanationWindow::choose(kl::EmptyBins emptyBins)
{
    auto* combo = child<QComboBox>("emptyBins");
    const int wanted = combo->findData(static_cast<int>(emptyBins));
    QVERIFY(wanted >= 0);
    combo->setFocus();
    while (combo->currentIndex() != wanted)
        QTest::keyClick(combo, combo->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
}

void TestExplanationWindow::calmAtFirst()
{
    for (const char* section : kSections) {
        QVERIFY2(!child<Section>(section)->isOpen(), section);
        QCOMPARE(heading(section)->accessibleDescription(), u"closed"_s);
    }
    QVERIFY(!child<PlotView>("termsPqView")->isVisible());
    QVERIFY(!child<Waterfall>("waterfall")->isVisible());
    QVERIFY(!child<QLabel>("klPqPinned")->isVisible());
    QVERIFY(child<QLabel>("klPq")->isVisible() && child<QLabel>("klQp")->isVisible());
}

void TestExplanationWindow::sectionsOpenAndClose_data()
{
    QTest::addColumn<QByteArray>("section");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("reasons") << QByteArray("reasons") << QByteArray("forwardReason");
    QTest::newRow("empty bins") << QByteArray("empty-bins") << QByteArray("emptyBins");
    QTest::newRow("uncertainty") << QByteArray("uncertainty") << QByteArray("spread");
    QTest::newRow("measures") << QByteArray("measures") << QByteArray("entropyP");
}

void TestExplanationWindow::sectionsOpenAndClose()
{
    QFETCH(const QByteArray, section);
    QFETCH(const QByteArray, content);
    QToolButton* const button = heading(section.constData());
    const auto* const inside = child<QWidget>(content.constData());
    QVERIFY(!inside->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(inside->isVisible());
    QCOMPARE(button->accessibleDescription(), u"open"_s);
    if (const auto* label = qobject_cast<const QLabel*>(inside))
        QVERIFY(!label->text().isEmpty());
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!inside->isVisible());
    QCOMPARE(button->accessibleDescription(), u"closed"_s);
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(inside->isVisible());
    for (const char* other : kSections) // each on its own
        QCOMPARE(child<Section>(other)->isOpen(), QByteArray(other) == section);
}

void TestExplanationWindow::openSectionsAreRemembered()
{
    clickHeading("reasons");
    clickHeading("measures");
    clickHeading("uncertainty");
    clickHeading("uncertainty"); // and closed again
    press(Qt::Key_T);
    m_window->close();
    const Settings settings = Settings::load();
    QCOMPARE(QSet<QString>(settings.recipe.view.openSections.begin(), settings.recipe.view.openSections.end()),
        QSet<QString>({u"reasons"_s, u"measures"_s}));
    open(settings);
    for (const char* section : kSections) {
        const bool wasOpen = settings.recipe.view.openSections.contains(QLatin1StringView(section));
        QCOMPARE(child<Section>(section)->isOpen(), wasOpen);
    }
    QVERIFY(child<QLabel>("entropyP")->isVisible());
    QVERIFY(!textOf("entropyP").isEmpty());
    QVERIFY(child<PlotView>("termsPqView")->isVisible());
}

void TestExplanationWindow::sectionIsUpToDateWhenItOpens()
{
    clickHeading("measures");
    const QString before = textOf("entropyP");
    clickHeading("measures");
    type("sigmaField", u"1.5"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown().sigma, 1.5, kPatience);
    clickHeading("measures");
    QVERIFY(textOf("entropyP") != before);
    QCOMPARE(textOf("entropyP"), format::significant(kl::explain(*m_window->session().snapshot()).measures.entropyP));
}

void TestExplanationWindow::truthIsBesideTheEstimate()
{
    // Closed form for σ = ½: s² = (e^σ² − 1) e^σ², and ln(s/σ).
    const double truth = std::log(std::sqrt(std::expm1(0.25) * std::exp(0.25)) / 0.5);
    QVERIFY2(textOf("klPqTruth").contains(format::significant(truth)), qPrintable(textOf("klPqTruth")));
    QVERIFY2(textOf("klQpTruth").contains(u'∞'), qPrintable(textOf("klQpTruth")));
    // 3.0 % of Q lies below −m/s; by hand m/s = 1/√(e^σ² − 1), Φ(−m/s) from the error function.
    const double end = 1.0 / std::sqrt(std::expm1(0.25));
    const double below = 0.5 * std::erfc(end / std::numbers::sqrt2);
    const auto saysWhy = [&](const QString& text) {
        return text.contains(format::percent(below)) && text.contains(format::significant(-end, 3));
    };
    QVERIFY2(saysWhy(child<QLabel>("klQpTruth")->toolTip()), qPrintable(child<QLabel>("klQpTruth")->toolTip()));
    clickHeading("reasons");
    QVERIFY2(saysWhy(textOf("reverseReason")), qPrintable(textOf("reverseReason")));
}

void TestExplanationWindow::bits()
{
    open(parametersOf(goldenCase(u"s7_n10000_sigma0.5_b79"_s)));
    const double pq = goldenCase(u"s7_n10000_sigma0.5_b79"_s)["kl_pq"_L1].toDouble();
    const double truth = std::log(std::sqrt(std::expm1(0.25) * std::exp(0.25)) / 0.5);
    const auto isUnit
        = [this](const QString& unit) { return textOf("klPqUnit") == unit && textOf("klQpUnit") == unit; };
    clickHeading("measures");
    const QString entropy = textOf("entropyP");
    const QString perplexity = textOf("perplexityP");
    QVERIFY(isUnit(u"nats"_s));
    QCOMPARE(textOf("klPq"), format::significant(pq));

    press(Qt::Key_I);
    QVERIFY(child<QAction>("bitsAction")->isChecked());
    QVERIFY(isUnit(u"bits"_s));
    QCOMPARE(textOf("klPq"), format::significant(pq * std::numbers::log2e));
    QVERIFY(textOf("klPqTruth").contains(format::significant(truth * std::numbers::log2e)));
    QVERIFY(m_window->chartPane().words().contains(u"bits"_s));
    QVERIFY(!m_window->chartPane().words().contains(u"nats"_s));
    QVERIFY(textOf("entropyP") != entropy);
    QCOMPARE(textOf("perplexityP"), perplexity); // a number of bins has no unit
    static const QRegularExpression natural(u"\\bln\\b"_s, QRegularExpression::UseUnicodePropertiesOption);
    for (const auto* widget : m_window->findChildren<QWidget*>()) // and no formula has the other unit's logarithm
        QVERIFY2(!natural.match(widget->toolTip()).hasMatch(), qPrintable(widget->toolTip()));
    press(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY2(QApplication::clipboard()->text().contains(u"\tbits\n"_s), qPrintable(QApplication::clipboard()->text()));

    press(Qt::Key_I);
    QCOMPARE(textOf("klPq"), format::significant(pq));
    QCOMPARE(textOf("entropyP"), entropy);
    for (const auto* widget : m_window->findChildren<QWidget*>())
        QVERIFY2(!widget->toolTip().contains(u"log₂"_s), qPrintable(widget->toolTip()));
}

void TestExplanationWindow::bitsAreRemembered()
{
    press(Qt::Key_I);
    m_window->close();
    QVERIFY(Settings::load().recipe.view.unit == Unit::Bits);
    open(Settings::load());
    QVERIFY(child<QAction>("bitsAction")->isChecked());
    QCOMPARE(textOf("klPq"), format::significant(m_window->session().snapshot()->divergences.pq * std::numbers::log2e));

    // The figure too, from the first moment: toggling there and back changes nothing.
    const auto copied = [this] {
        child<QAction>("copyFigureAction")->trigger();
        return QApplication::clipboard()->image();
    };
    const QImage inBits = copied();
    press(Qt::Key_I);
    QVERIFY(copied() != inBits);
    press(Qt::Key_I);
    QCOMPARE(copied(), inBits);
}

void TestExplanationWindow::pin()
{
    const QString pq = textOf("klPq");
    const QString qp = textOf("klQp");
    press(Qt::Key_P);
    QVERIFY(child<QAction>("pinAction")->isChecked());
    QVERIFY(child<QLabel>("klPqPinned")->isVisible() && child<QLabel>("klQpPinned")->isVisible());
    QVERIFY2(textOf("klPqPinned").endsWith(u' ' + pq), qPrintable(textOf("klPqPinned")));
    QVERIFY2(textOf("klQpPinned").endsWith(u' ' + qp), qPrintable(textOf("klQpPinned")));
    const QImage alone = child<PlotView>("figureView")->grab().toImage();

    type("sigmaField", u"1.25"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown().sigma, 1.25, kPatience);
    QVERIFY(textOf("klPq") != pq);
    QVERIFY(textOf("klPqPinned").endsWith(u' ' + pq));
    QVERIFY(textOf("klQpPinned").endsWith(u' ' + qp));
    settle();
    const QImage both = child<PlotView>("figureView")->grab().toImage();
    press(Qt::Key_P);
    QVERIFY(!child<QAction>("pinAction")->isChecked());
    QVERIFY(!child<QLabel>("klPqPinned")->isVisible() && !child<QLabel>("klQpPinned")->isVisible());
    settle();
    QVERIFY(child<PlotView>("figureView")->grab().toImage() != both); // the ghost is gone
    QVERIFY(alone != both);
}

void TestExplanationWindow::pinnedValuesFollowTheUnit()
{
    press(Qt::Key_P);
    press(Qt::Key_I);
    QVERIFY(textOf("klPqPinned").endsWith(u' ' + textOf("klPq")));
    QVERIFY(textOf("klQpPinned").endsWith(u' ' + textOf("klQp")));
}

void TestExplanationWindow::emptyBinsChoice_data()
{
    QTest::addColumn<kl::EmptyBins>("emptyBins");
    for (const kl::EmptyBins emptyBins : kl::kEmptyBins)
        QTest::newRow(kl::name(emptyBins).data()) << emptyBins;
}

/// At the golden parameters: SciPy's rel_entr is infinite, and its value over the rescaled masses is on file.
void TestExplanationWindow::emptyBinsChoice()
{
    QFETCH(const kl::EmptyBins, emptyBins);
    const QJsonObject expected = goldenCase(u"s7_n10000_sigma0.5_b79"_s);
    open(parametersOf(expected));
    clickHeading("empty-bins");
    choose(emptyBins);
    QTRY_SHOWN(with(parametersOf(expected), emptyBins));
    QCOMPARE(textOf("emptyBinsSentence"), description::ofEmptyBins(emptyBins));
    // Nothing is there that could not be used.
    QCOMPARE(child<NumberField>("pseudocountField")->isVisible(), emptyBins == kl::EmptyBins::Smooth);
    switch (emptyBins) {
    case kl::EmptyBins::Skip:
        QCOMPARE(textOf("klPq"), format::significant(number(expected["kl_pq"_L1])));
        QVERIFY(leftOut().contains(u"skipped"_s));
        break;
    case kl::EmptyBins::Strict:
        QCOMPARE(textOf("klPq"), u"∞"_s);
        QCOMPARE(textOf("klQp"), u"∞"_s);
        QVERIFY2(
            child<QLabel>("klPq")->toolTip().contains(u"infinite"_s), qPrintable(child<QLabel>("klPq")->toolTip()));
        QVERIFY2(!leftOut().contains(u"skipped"_s) && leftOut().startsWith(u"∞: "_s), qPrintable(leftOut()));
        break;
    case kl::EmptyBins::Renormalise:
        QCOMPARE(textOf("klPq"), format::significant(number(expected["renormalised_pq"_L1])));
        QCOMPARE(textOf("klQp"), format::significant(number(expected["renormalised_qp"_L1])));
        break;
    case kl::EmptyBins::Smooth: {
        // The definition over NumPy's counts, α = ½.
        const std::vector<std::int64_t> p = integers(expected["counts1"_L1]);
        const std::vector<std::int64_t> q = integers(expected["counts2"_L1]);
        const double total = 10'000 + 0.5 * 79;
        double sum = 0.0;
        for (std::size_t i = 0; i < p.size(); ++i) {
            const double pMass = (static_cast<double>(p[i]) + 0.5) / total;
            sum += pMass * std::log(pMass / ((static_cast<double>(q[i]) + 0.5) / total));
        }
        QCOMPARE(textOf("klPq"), format::significant(sum));
        break;
    }
    }
}

void TestExplanationWindow::lineOfACardLeadsToTheChoice_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("byKey");
    QTest::newRow("P, by mouse") << QByteArray("klPqLeftOut") << false;
    QTest::newRow("Q, by key") << QByteArray("klQpLeftOut") << true;
}

void TestExplanationWindow::lineOfACardLeadsToTheChoice()
{
    QFETCH(const QByteArray, line);
    QFETCH(const bool, byKey);
    m_window->resize(900, 600);
    for (const char* other : {"measures", "reasons"}) // so that it is not in sight anyhow
        clickHeading(other);
    settle();
    auto* button = child<QAbstractButton>(line.constData());
    auto* choice = child<QComboBox>("emptyBins");
    for (int time = 0; time < 2; ++time) { // and once more, when the section is open
        button->setFocus(Qt::TabFocusReason);
        if (byKey)
            QTest::keyClick(button, Qt::Key_Space);
        else
            QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(child<Section>("empty-bins")->isOpen());
        QVERIFY(m_window->session().view().options().isOpen(section::kEmptyBins));
        QVERIFY(choice->hasFocus());
        QTRY_VERIFY(choice->visibleRegion().boundingRect().size() == choice->size());
    }
}

void TestExplanationWindow::emptyBinsChoiceIsUndone()
{
    const QString before = textOf("klPq");
    clickHeading("empty-bins");
    choose(kl::EmptyBins::Strict);
    QTRY_COMPARE_WITH_TIMEOUT(textOf("klPq"), u"∞"_s, kPatience);
    QVERIFY2(child<QAction>("undoAction")->text().contains(u"empty bins"_s),
        qPrintable(child<QAction>("undoAction")->text()));
    press(Qt::Key_Z);
    QTRY_SHOWN(kSmall);
    QCOMPARE(textOf("klPq"), before);
    QCOMPARE(child<QComboBox>("emptyBins")->currentData().toInt(), static_cast<int>(kl::EmptyBins::Skip));
    QCOMPARE(textOf("emptyBinsSentence"), description::ofEmptyBins(kl::EmptyBins::Skip));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(textOf("klPq"), u"∞"_s, kPatience);
    press(Qt::Key_R);
    QTRY_SHOWN(kl::Parameters {}); // Reset is the notebook, which skips
}

void TestExplanationWindow::lockedEmptyBinsTakeNothing()
{
    clickHeading("empty-bins");
    auto* panel = m_window->findChild<EmptyBinsPanel*>();
    auto* choice = child<QComboBox>("emptyBins");
    auto* pseudocount = child<NumberField>("pseudocountField");
    const QString choiceTip = choice->toolTip();
    const QString pseudocountTip = pseudocount->toolTip();
    panel->setLocked(true, u"Answer first."_s);
    QVERIFY(!choice->isEnabled() && !pseudocount->isEnabled());
    QCOMPARE(choice->toolTip(), u"Answer first."_s);
    QCOMPARE(pseudocount->toolTip(), u"Answer first."_s);
    QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(choice->currentData().toInt(), static_cast<int>(kl::EmptyBins::Skip));
    panel->setParameters(with(kSmall, kl::EmptyBins::Smooth)); // a lesson still may
    QCOMPARE(choice->currentData().toInt(), static_cast<int>(kl::EmptyBins::Smooth));
    panel->setParameters(kSmall);
    panel->setLocked(false);
    QVERIFY(choice->isEnabled() && pseudocount->isEnabled());
    QCOMPARE(choice->toolTip(), choiceTip);
    QCOMPARE(pseudocount->toolTip(), pseudocountTip);
    choose(kl::EmptyBins::Strict);
    QTRY_COMPARE_WITH_TIMEOUT(textOf("klPq"), u"∞"_s, kPatience);
}

void TestExplanationWindow::pseudocountIsTyped()
{
    clickHeading("empty-bins");
    choose(kl::EmptyBins::Smooth);
    kl::Parameters expected = with(kSmall, kl::EmptyBins::Smooth);
    QTRY_SHOWN(expected);
    const double before = m_window->session().snapshot()->divergences.pq;
    type("pseudocountField", u"2.5"_s);
    expected.pseudocount = 2.5;
    QTRY_SHOWN(expected);
    QVERIFY(m_window->session().snapshot()->divergences.pq < before); // more alike
    QCOMPARE(textOf("klPq"), format::significant(m_window->session().snapshot()->divergences.pq));
    press(Qt::Key_Z);
    expected.pseudocount = 0.5;
    QTRY_SHOWN(expected);
    QCOMPARE(child<NumberField>("pseudocountField")->value(), 0.5);
}

void TestExplanationWindow::impossiblePseudocount_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed : {"0", "-1", "1001", "1e-7", "nan", "much"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void TestExplanationWindow::impossiblePseudocount()
{
    QFETCH(const QString, typed);
    clickHeading("empty-bins");
    choose(kl::EmptyBins::Smooth);
    QTRY_SHOWN(with(kSmall, kl::EmptyBins::Smooth));
    type("pseudocountField", typed);
    settle();
    QVERIFY(child<QLabel>("pseudocountFieldMessage")->isVisible());
    QVERIFY2(textOf("pseudocountFieldMessage").contains(u'α'), qPrintable(textOf("pseudocountFieldMessage")));
    QVERIFY(shown() == with(kSmall, kl::EmptyBins::Smooth));
}

void TestExplanationWindow::reasonsWithoutAFiniteEstimate()
{
    clickHeading("reasons");
    clickHeading("empty-bins");
    QVERIFY(!textOf("forwardReason").contains(u"infinite"_s));
    QVERIFY(!child<Waterfall>("waterfall")->accessibleDescription().isEmpty());
    QVERIFY(textOf("reverseReason").contains(u"infinite"_s));
    choose(kl::EmptyBins::Strict);
    QTRY_COMPARE_WITH_TIMEOUT(textOf("klPq"), u"∞"_s, kPatience);
    QVERIFY2(
        textOf("forwardReason").contains(u"The last step makes it infinite"_s), qPrintable(textOf("forwardReason")));
    QVERIFY2(!textOf("forwardReason").contains(u"nan"_s), qPrintable(textOf("forwardReason")));
    (void)m_window->grab(); // the waterfall paints with an infinite bar
}

void TestExplanationWindow::measuresDifferByTheDivergence()
{
    clickHeading("measures");
    const kl::Explanation explanation = kl::explain(*m_window->session().snapshot());
    const auto value = [this](const QByteArray& label) { return textOf(label.constData()).toDouble(); };
    QCOMPARE(textOf("differenceP"), textOf("klPq"));
    QCOMPARE(textOf("differenceQ"), textOf("klQp"));
    QVERIFY(
        std::abs(value("crossEntropyP") - explanation.used.crossEntropyPq) <= 1.1e-4); // the sum of two rounded ones
    QCOMPARE(textOf("usedEntropyP"), format::fixed(explanation.used.entropyP, 4));
    // As they stand there, to the last digit.
    for (const char side : {'P', 'Q'}) {
        const auto tenThousandths
            = [&](const char* label) { return std::lround(1e4 * value(QByteArray(label) + side)); };
        QCOMPARE(tenThousandths("crossEntropy") - tenThousandths("usedEntropy"), tenThousandths("difference"));
    }
}

void TestExplanationWindow::nothingLongUnlessItWouldBeSeen()
{
    QSignalSpy found(&m_window->session(), &Session::uncertaintyArrived);
    clickHeading("uncertainty");
    clickHeading("uncertainty"); // closed before the sliders have rested
    clickHeading("uncertainty");
    QVERIFY(found.wait(kPatience));
    clickHeading("uncertainty");
    type("sigmaField", u"0.75"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown().sigma, 0.75, kPatience);
    QVERIFY(!m_window->session().uncertainty());
    const auto* rest = m_window->findChild<QTimer*>(u"rest"_s);
    QVERIFY(rest && !rest->isActive()); // nobody waits for a rest
}

void TestExplanationWindow::uncertaintyComesWhenTheSlidersRest()
{
    QVERIFY(!m_window->session().uncertainty());
    clickHeading("uncertainty");
    QVERIFY(textOf("spread").contains(u"rest…"_s) && textOf("knn").contains(u"rest…"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().uncertainty(), kPatience);
    QVERIFY(m_window->session().uncertainty()->parameters == kSmall);
    QCOMPARE(m_window->session().uncertainty()->spread.seeds, 200);
    QVERIFY2(textOf("spread").contains(u"200"_s) && textOf("spread").contains(u"median"_s)
            && !textOf("spread").contains(u"rest…"_s),
        qPrintable(textOf("spread")));
    // The same uncertainty, run by itself.
    kl::Explorer explorer;
    const auto expected = kl::uncertaintyOf(explorer, *explorer.explore(kSmall), kl::kSpreadSeeds);
    for (const double value : {expected->spread.pq.low, expected->spread.pq.median, expected->spread.pq.high,
             expected->spread.qp.low, expected->spread.qp.median, expected->spread.qp.high}) {
        QVERIFY2(textOf("spread").contains(format::significant(value, 3)), qPrintable(textOf("spread")));
    }
    QVERIFY2(textOf("knn").contains(format::significant(expected->knnPq.value, 3)), qPrintable(textOf("knn")));
    QVERIFY(textOf("bias").contains(u"Bias"_s));
    press(Qt::Key_I);
    QVERIFY(textOf("spread").contains(format::significant(expected->spread.pq.median * std::numbers::log2e, 3)));
}

void TestExplanationWindow::uncertaintyIsForgottenWhenASliderMoves()
{
    clickHeading("uncertainty");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().uncertainty(), kPatience);
    auto* slider = child<QWidget>("sigmaSlider");
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    QTRY_VERIFY_WITH_TIMEOUT(shown().sigma > 0.5, kPatience);
    QVERIFY(!m_window->session().uncertainty());
    QVERIFY2(textOf("spread").contains(u"Other samples"_s) && !textOf("spread").contains(u"median"_s),
        qPrintable(textOf("spread")));
    const kl::Parameters moved = shown();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().uncertainty(), kPatience); // once it rests again
    QVERIFY(m_window->session().uncertainty()->parameters == moved);

    // One under way for long is stopped: what comes is of the last parameters.
    type("sampleCountField", u"300000"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown().sampleCount, 300'000, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(textOf("spread").contains(u"of 200 seeds"_s), kPatience);
    QSignalSpy found(&m_window->session(), &Session::uncertaintyArrived);
    type("sampleCountField", u"400"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().uncertainty(), kPatience);
    QCOMPARE(found.size(), 1);
    QCOMPARE(m_window->session().uncertainty()->parameters.sampleCount, 400);
}

void TestExplanationWindow::uncertaintyOfTwoValuesGivesAReason()
{
    open({.sampleCount = 2, .binCount = 5});
    clickHeading("uncertainty");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().uncertainty(), kPatience);
    QVERIFY2(textOf("knn").contains(u"needs at least 6 values of each; there are 2."_s), qPrintable(textOf("knn")));
    QVERIFY2(textOf("bias").contains(u"of two values both estimates are always 0"_s), qPrintable(textOf("bias")));
    QVERIFY2(!textOf("spread").contains(u"nan"_s), qPrintable(textOf("spread")));
}

void TestExplanationWindow::band()
{
    const QImage before = child<PlotView>("figureView")->grab().toImage();
    QSignalSpy found(&m_window->session(), &Session::uncertaintyArrived);
    press(Qt::Key_B);
    QVERIFY(child<QAction>("bandAction")->isChecked());
    QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, kPatience); // though the section is closed
    settle();
    QVERIFY(child<PlotView>("figureView")->grab().toImage() != before);
    m_window->close();
    QVERIFY(Settings::load().recipe.view.band);
}

/// Skipped bins are shaded with the second chart; whatever was drawn again for another reason shows no more.
void TestExplanationWindow::termsShadeSkippedBins()
{
    press(Qt::Key_T);
    QVERIFY(child<QAction>("termsAction")->isChecked());
    QVERIFY(child<PlotView>("termsPqView")->isVisible());
    clickHeading("empty-bins");
    settle();
    const QImage skipped = child<PlotView>("figureView")->grab().toImage();
    clickHeading("measures"); // draws everything again
    settle();
    QVERIFY2(child<PlotView>("figureView")->grab().toImage() == skipped, "the figure was not up to date");
    // The curves are the samples' under every treatment; only what is left out is shaded, here a good part of the plot.
    const auto plainPixels = [](const QImage& image) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == QApplication::palette().color(QPalette::Base) ? 1 : 0;
        }
        return count;
    };
    choose(kl::EmptyBins::Smooth);
    QTRY_SHOWN(with(kSmall, kl::EmptyBins::Smooth));
    settle();
    const int without = plainPixels(child<PlotView>("figureView")->grab().toImage());
    QVERIFY2(plainPixels(skipped) < 0.9 * without, "nothing was shaded");
}

void TestExplanationWindow::copiesWords()
{
    press(Qt::Key_W, Qt::ControlModifier | Qt::AltModifier);
    const QString words = description::ofSnapshot(
        *m_window->session().snapshot(), kl::explain(*m_window->session().snapshot()), Unit::Nats);
    QCOMPARE(QApplication::clipboard()->text(), words);
    QVERIFY(textOf("notice").contains(u"clipboard"_s));
}

void TestExplanationWindow::stepsThroughBinsByKey()
{
    ChartPane& pane = m_window->chartPane();
    pane.setFocus();
    QTest::keyClick(&pane, Qt::Key_Home);
    QTest::keyClick(&pane, Qt::Key_Right);
    QCOMPARE(pane.pointedBin(), 1);
    const QString words = pane.words();
    QVERIFY2(words.startsWith(u"Bin 2,"_s), qPrintable(words));
    press(Qt::Key_W, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(QApplication::clipboard()->text(), words); // what is on screen
    // Fewer bins than the one pointed at.
    QTest::keyClick(&pane, Qt::Key_End);
    QCOMPARE(pane.pointedBin(), 29);
    child<QAction>("resetAction")->trigger(); // 79 bins
    QTRY_SHOWN(kl::Parameters {});
    QCOMPARE(pane.pointedBin(), 29);
}

QTEST_MAIN(TestExplanationWindow)
#include "tst_explanationwindow.moc"
