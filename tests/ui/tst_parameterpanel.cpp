// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/parameterpanel.h"

#include "tests/core/testing.h"
#include "tests/ui/mouse.h"
#include "ui/controls/numberfield.h"
#include "ui/controls/quantityslider.h"

#include <QAbstractButton>
#include <QAction>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

#include <array>
#include <memory>
#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(BinsBy)
Q_DECLARE_METATYPE(kl::BinRule)
Q_DECLARE_METATYPE(kl::Parameters)
Q_DECLARE_METATYPE(Sweep::Of)

class TestParameterPanel : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_panel.reset(); }

    void showsWhatItIsGiven_data();
    void showsWhatItIsGiven();
    void fieldMovesItsSlider();
    void sliderMovesItsField();
    void oneEditIsOneWholeValue();
    void oneDragIsOneGesture();
    void clickThatGoesOnAsADragIsOneGesture_data();
    void clickThatGoesOnAsADragIsOneGesture();
    void twoDragsAreTwoGestures();
    void eachKeyIsAGesture();
    void settingDuringADragLeavesTheFinger();
    void refusedIsSaidAtTheField();
    void rulesAndNewSample();
    void ruleThatIsKept();
    void sliderEnds();
    void labelsLeadToTheirFields();
    void buttonsAreAsHighAsTheirFields();
    void playButtonsTell_data();
    void playButtonsTell();
    void playButtonsShowWhatPlays();
    void playButtonsStandInARow();
    void typingIsTold();
    void lockedTakesNothing_data();
    void lockedTakesNothing();
    void lockedRuleIsUnlockedAsItIs();
    void everythingExplainsItself();

private:
    template <typename Widget>
    [[nodiscard]] Widget* child(const char* name) const
    {
        auto* found = m_panel->findChild<Widget*>(QLatin1StringView(name));
        Q_ASSERT_X(found, "child", name);
        return found;
    }
    void type(const char* field, const QString& text);
    [[nodiscard]] kl::Parameters told(qsizetype i) const { return m_changed->at(i).at(0).value<kl::Parameters>(); }
    [[nodiscard]] std::set<int> gestures() const;

    std::unique_ptr<ParameterPanel> m_panel;
    std::unique_ptr<QSignalSpy> m_changed;
};

void TestParameterPanel::init()
{
    m_panel = std::make_unique<ParameterPanel>(kl::Parameters {});
    m_panel->resize(330, 400);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_changed = std::make_unique<QSignalSpy>(m_panel.get(), &ParameterPanel::parametersChanged);
}

void TestParameterPanel::type(const char* field, const QString& text)
{
    auto* edit = child<NumberField>(field)->findChild<QLineEdit*>();
    QTest::mouseClick(edit, Qt::LeftButton);
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

std::set<int> TestParameterPanel::gestures() const
{
    std::set<int> result;
    for (const QList<QVariant>& one : *m_changed)
        result.insert(one.at(2).toInt());
    return result;
}

void TestParameterPanel::showsWhatItIsGiven_data()
{
    QTest::addColumn<kl::Parameters>("parameters");
    QTest::newRow("the notebook's") << kl::Parameters {};
    QTest::newRow("lowest") << kl::Parameters {2, 0.001, 1, 0};
    QTest::newRow("highest") << kl::Parameters {10'000'000, 5.0, 1000, 4'294'967'295};
}

void TestParameterPanel::showsWhatItIsGiven()
{
    QFETCH(const kl::Parameters, parameters);
    m_panel->setParameters({.sampleCount = 333, .sigma = 0.33, .binCount = 33, .seed = 33});
    m_panel->setParameters(parameters);
    QCOMPARE(m_changed->size(), 0); // silent
    QVERIFY(m_panel->parameters() == parameters);
    QCOMPARE(child<NumberField>("sampleCountField")->value(), static_cast<double>(parameters.sampleCount));
    QCOMPARE(child<NumberField>("sigmaField")->value(), parameters.sigma);
    QCOMPARE(child<NumberField>("binCountField")->value(), static_cast<double>(parameters.binCount));
    QCOMPARE(child<NumberField>("seedField")->value(), static_cast<double>(parameters.seed));
    QCOMPARE(child<QuantitySlider>("sampleCountSlider")->quantityValue(), static_cast<double>(parameters.sampleCount));
    QCOMPARE(child<QuantitySlider>("sigmaSlider")->quantityValue(), parameters.sigma);
    QCOMPARE(child<QuantitySlider>("binCountSlider")->quantityValue(), static_cast<double>(parameters.binCount));
}

void TestParameterPanel::fieldMovesItsSlider()
{
    type("sigmaField", u"2"_s);
    QCOMPARE(child<QuantitySlider>("sigmaSlider")->quantityValue(), 2.0);
    type("sigmaField", u"3"_s);
    QVERIFY(child<QuantitySlider>("sigmaSlider")->value() < child<QuantitySlider>("sigmaSlider")->maximum());
    type("sigmaField", u"5"_s);
    QCOMPARE(child<QuantitySlider>("sigmaSlider")->value(), child<QuantitySlider>("sigmaSlider")->maximum());
    QCOMPARE(m_panel->parameters().sigma, 5.0);
    type("sampleCountField", u"2"_s);
    QCOMPARE(m_panel->parameters().sampleCount, 2);
    QCOMPARE(m_panel->parameters().sigma, 5.0); // the others stay as they were
}

void TestParameterPanel::sliderMovesItsField()
{
    auto* slider = child<QuantitySlider>("binCountSlider");
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(child<NumberField>("binCountField")->text(), u"1"_s);
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(child<NumberField>("binCountField")->text(), u"2"_s);
    QCOMPARE(m_panel->parameters().binCount, 2);
}

void TestParameterPanel::oneEditIsOneWholeValue()
{
    type("binCountField", u"20"_s);
    type("seedField", u"4294967295"_s);
    QCOMPARE(m_changed->size(), 2);
    QVERIFY((told(0) == kl::Parameters {.binCount = 20}));
    QVERIFY((told(1) == kl::Parameters {.binCount = 20, .seed = 4'294'967'295}));
    QVERIFY(m_panel->parameters() == told(1));
    for (const QList<QVariant>& one : *m_changed)
        QVERIFY(!one.at(1).toString().isEmpty()); // what Undo is to be called
    type("binCountField", u"20"_s); // the same again is no edit
    QCOMPARE(m_changed->size(), 2);
}

void TestParameterPanel::oneDragIsOneGesture()
{
    auto* slider = child<QuantitySlider>("sigmaSlider");
    const QPoint start = handleOf(*slider).center();
    QTest::mousePress(slider, Qt::LeftButton, {}, start);
    for (int way = 10; way <= 60; way += 10)
        dragTo(*slider, start + QPoint(way, 0));
    QTest::mouseRelease(slider, Qt::LeftButton, {}, start + QPoint(60, 0));
    QCOMPARE(m_changed->size(), 6);
    QCOMPARE(gestures().size(), std::size_t {1});
    QVERIFY(*gestures().begin() != 0);
}

void TestParameterPanel::clickThatGoesOnAsADragIsOneGesture_data()
{
    QTest::addColumn<int>("fromTop");
    QTest::newRow("in the middle") << 12;
    QTest::newRow("upper rim") << 0; // the handle may be lower than the slider
}

void TestParameterPanel::clickThatGoesOnAsADragIsOneGesture()
{
    QFETCH(const int, fromTop);
    // A press on the groove brings the handle there; moving on with the button down is the same drag.
    auto* slider = child<QuantitySlider>("sigmaSlider");
    const QPoint start(slider->width() / 2, std::min(fromTop, slider->height() / 2));
    QVERIFY(!handleOf(*slider).contains(start));
    QTest::mousePress(slider, Qt::LeftButton, {}, start);
    QCOMPARE(m_changed->size(), 1);
    dragTo(*slider, start + QPoint(20, 0));
    dragTo(*slider, start + QPoint(40, 0));
    QTest::mouseRelease(slider, Qt::LeftButton, {}, start + QPoint(40, 0));
    QCOMPARE(m_changed->size(), 3);
    QCOMPARE(gestures().size(), std::size_t {1});
}

void TestParameterPanel::twoDragsAreTwoGestures()
{
    for (const char* name : {"sigmaSlider", "binCountSlider", "binCountSlider"}) {
        auto* slider = child<QuantitySlider>(name);
        const QPoint start = handleOf(*slider).center();
        QTest::mousePress(slider, Qt::LeftButton, {}, start);
        dragTo(*slider, start + QPoint(30, 0));
        QTest::mouseRelease(slider, Qt::LeftButton, {}, start + QPoint(30, 0));
    }
    QCOMPARE(m_changed->size(), 3);
    QCOMPARE(gestures().size(), std::size_t {3});
}

void TestParameterPanel::eachKeyIsAGesture()
{
    auto* slider = child<QuantitySlider>("sigmaSlider");
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    QTest::keyClick(slider, Qt::Key_End);
    QTest::keyClick(child<NumberField>("sigmaField"), Qt::Key_Down);
    type("binCountField", u"20"_s);
    QCOMPARE(m_changed->size(), 4);
    QCOMPARE(gestures().size(), std::size_t {4});
}

void TestParameterPanel::settingDuringADragLeavesTheFinger()
{
    // The model echoes each change; a late echo must not pull the handle from under the mouse.
    auto* slider = child<QuantitySlider>("sigmaSlider");
    const QPoint start = handleOf(*slider).center();
    QTest::mousePress(slider, Qt::LeftButton, {}, start);
    dragTo(*slider, start + QPoint(50, 0));
    const int position = slider->sliderPosition();
    m_panel->setParameters({.sigma = 0.5});
    QCOMPARE(slider->sliderPosition(), position);
    QTest::mouseRelease(slider, Qt::LeftButton, {}, start + QPoint(50, 0));
}

void TestParameterPanel::refusedIsSaidAtTheField()
{
    type("binCountField", u"1001"_s);
    QCoreApplication::processEvents();
    const auto* message = child<QLabel>("binCountFieldMessage");
    QVERIFY(message->isVisible());
    QVERIFY2(names(message->text().toUtf8(), {"Bins", "1\u202F000", "1001"}), qPrintable(message->text()));
    QCOMPARE(m_changed->size(), 0);
    QVERIFY(m_panel->parameters() == kl::Parameters {});
}

void TestParameterPanel::rulesAndNewSample()
{
    const QSignalSpy rules(m_panel.get(), &ParameterPanel::binRuleChosen);
    const std::array buttons {std::pair {"ruleSturges", kl::BinRule::Sturges},
        std::pair {"ruleRice", kl::BinRule::Rice}, std::pair {"ruleScott", kl::BinRule::Scott},
        std::pair {"ruleFreedman", kl::BinRule::FreedmanDiaconis}, std::pair {"ruleDoane", kl::BinRule::Doane}};
    for (const auto& [name, rule] : buttons) {
        child<QAction>(name)->trigger();
        QVERIFY(rules.last().at(0).value<kl::BinRule>() == rule);
    }
    QCOMPARE(rules.size(), 5);
    const QSignalSpy newSample(m_panel.get(), &ParameterPanel::newSampleRequested);
    QTest::keyClick(child<QAbstractButton>("newSample"), Qt::Key_Space);
    QCOMPARE(newSample.size(), 1);
    QCOMPARE(m_changed->size(), 0); // others decide what comes of it
}

void TestParameterPanel::ruleThatIsKept()
{
    const QSignalSpy kept(m_panel.get(), &ParameterPanel::binsKept);
    auto* button = child<QAbstractButton>("binRule");
    auto* keep = child<QAction>("keepRule");
    QVERIFY(!keep->isEnabled() && !keep->isChecked()); // there is none yet
    const QString quiet = button->text();
    child<QAction>("ruleScott")->trigger();
    QVERIFY(keep->isEnabled() && keep->text().contains(u"Scott"_s));
    keep->trigger();
    QVERIFY(kept.last().at(0).value<BinsBy>() == BinsBy::Scott);
    QVERIFY(!keep->isChecked()); // nobody has taken it on
    m_panel->setFollowing({BinsBy::Scott});
    QVERIFY(keep->isChecked());
    QVERIFY2(button->text().contains(u"Scott"_s) && button->text().contains(u"kept"_s), qPrintable(button->text()));
    QCOMPARE(kept.size(), 1); // setting is silent
    keep->trigger();
    QVERIFY(kept.last().at(0).value<BinsBy>() == BinsBy::Hand);
    m_panel->setFollowing({});
    QCOMPARE(button->text(), quiet);
    for (const BinsBy each : {BinsBy::Sturges, BinsBy::Rice, BinsBy::Scott, BinsBy::FreedmanDiaconis, BinsBy::Doane}) {
        m_panel->setFollowing({each});
        QCoreApplication::processEvents();
        QVERIFY(button->sizeHint().width() <= button->width());
        for (const QLabel* label : m_panel->findChildren<QLabel*>()) {
            const QRect words(label->pos(), label->sizeHint());
            QVERIFY2(!button->geometry().intersects(words), qPrintable(button->text() + u" covers "_s + label->text()));
        }
    }

    button->setFocus(); // and all of it by keys
    QTimer::singleShot(0, this, [this] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    });
    const QSignalSpy chosen(m_panel.get(), &ParameterPanel::binRuleChosen);
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_COMPARE(chosen.size(), 1);
    QVERIFY(chosen.last().at(0).value<kl::BinRule>() == kl::BinRule::Sturges);
}

void TestParameterPanel::sliderEnds()
{
    // All that the fields take: N 2 … 10⁷, σ 0.001 … 5, bins 1 … 1000.
    const std::array ends {std::tuple {"sampleCountSlider", 2.0, 1e7}, std::tuple {"sigmaSlider", 0.001, 5.0},
        std::tuple {"binCountSlider", 1.0, 1000.0}};
    for (const auto& [name, low, high] : ends) {
        auto* slider = child<QuantitySlider>(name);
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_End);
        QCOMPARE(slider->quantityValue(), high);
        QTest::keyClick(slider, Qt::Key_Home);
        QCOMPARE(slider->quantityValue(), low);
    }
    QVERIFY((m_panel->parameters() == kl::Parameters {.sampleCount = 2, .sigma = 0.001, .binCount = 1}));
    QCOMPARE(child<QuantitySlider>("sampleCountSlider")
                 ->quantity()
                 .valueAt(child<QuantitySlider>("sampleCountSlider")->maximum() / 2),
        5'000.0); // the middle in ratios: √(2 · 10⁷) ≈ 4472
}

void TestParameterPanel::labelsLeadToTheirFields()
{
    QSet<QWidget*> led;
    for (const QLabel* label : m_panel->findChildren<QLabel*>()) {
        if (label->buddy())
            led << label->buddy();
    }
    for (const char* field : {"sampleCountField", "sigmaField", "binCountField", "seedField"})
        QVERIFY2(led.contains(child<NumberField>(field)), field);
}

/// Their frames, from the pixels; and with the same room on either side of their words.
void TestParameterPanel::buttonsAreAsHighAsTheirFields()
{
    const QImage image = m_panel->grab().toImage();
    const QRgb ground = m_panel->palette().color(QPalette::Window).rgb();
    const auto rowsOfFrame = [&](const QWidget& widget, int x) {
        int top = widget.geometry().top();
        int bottom = widget.geometry().bottom();
        while (image.pixel(x, top) == ground)
            ++top;
        while (image.pixel(x, bottom) == ground)
            --bottom;
        return std::pair(top, bottom);
    };
    for (const auto& [name, field] : {std::pair("binRule", "binCountField"), std::pair("newSample", "seedField")}) {
        const auto* button = child<QAbstractButton>(name);
        const QRect beside = child<QWidget>(field)->geometry();
        QCOMPARE(button->geometry().top(), beside.top());
        QCOMPARE(button->height(), beside.height());
        QCOMPARE(rowsOfFrame(*button, button->geometry().center().x()),
            rowsOfFrame(*child<QWidget>(field), beside.left() + 20));
        const int around = button->width() - button->fontMetrics().horizontalAdvance(button->text());
        QVERIFY2(around >= 16 && around <= 32, QByteArray::number(around));
    }
}

void TestParameterPanel::playButtonsTell_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("slider");
    QTest::addColumn<Sweep::Of>("of");
    QTest::newRow("N") << u"sampleCountPlay"_s << u"sampleCountSlider"_s << Sweep::Of::Samples;
    QTest::newRow("σ") << u"sigmaPlay"_s << u"sigmaSlider"_s << Sweep::Of::Sigma;
    QTest::newRow("bins") << u"binCountPlay"_s << u"binCountSlider"_s << Sweep::Of::Bins;
    QTest::newRow("new samples") << u"seedPlay"_s << QString() << Sweep::Of::Seed;
}

void TestParameterPanel::playButtonsTell()
{
    QFETCH(const QString, button);
    QFETCH(const QString, slider);
    QFETCH(const Sweep::Of, of);
    const QSignalSpy toggled(m_panel.get(), &ParameterPanel::playToggled);
    auto* play = child<QToolButton>(qPrintable(button));
    QVERIFY(!play->accessibleName().isEmpty());
    QTest::mouseClick(play, Qt::LeftButton);
    QVERIFY(!play->isChecked()); // nobody plays it yet
    play->setFocus();
    QTest::keyClick(play, Qt::Key_Space);
    qsizetype times = 2;
    if (!slider.isEmpty()) {
        child<QuantitySlider>(qPrintable(slider))->setFocus();
        QTest::keyClick(child<QuantitySlider>(qPrintable(slider)), Qt::Key_Space);
        ++times;
    }
    QCOMPARE(toggled.size(), times);
    for (const QList<QVariant>& one : toggled)
        QVERIFY(one.at(0).value<Sweep::Of>() == of);
    QCOMPARE(m_changed->size(), 0); // others decide what comes of it
}

void TestParameterPanel::playButtonsShowWhatPlays()
{
    const QSignalSpy toggled(m_panel.get(), &ParameterPanel::playToggled);
    auto* sigma = child<QToolButton>("sigmaPlay");
    auto* seed = child<QToolButton>("seedPlay");
    const QString toolTip = sigma->toolTip();
    m_panel->setPlaying(Sweep::Of::Sigma);
    QVERIFY(sigma->isChecked() && !seed->isChecked());
    QVERIFY2(sigma->toolTip().contains(u"Esc"_s), qPrintable(sigma->toolTip()));
    QTest::mouseClick(sigma, Qt::LeftButton);
    QVERIFY(sigma->isChecked()); // it still plays
    QCOMPARE(toggled.size(), 1);
    m_panel->setPlaying(Sweep::Of::Seed);
    QVERIFY(!sigma->isChecked() && seed->isChecked());
    m_panel->setPlaying({});
    QVERIFY(!sigma->isChecked() && !seed->isChecked());
    QCOMPARE(sigma->toolTip(), toolTip);
    QCOMPARE(toggled.size(), 1); // setting is silent
}

/// One below the other beside their sliders, and none over anything else.
void TestParameterPanel::playButtonsStandInARow()
{
    const QRect first = child<QWidget>("sampleCountPlay")->geometry();
    for (const auto& [button, slider] : {std::pair("sampleCountPlay", "sampleCountSlider"),
             std::pair("sigmaPlay", "sigmaSlider"), std::pair("binCountPlay", "binCountSlider")}) {
        const QRect place = child<QWidget>(button)->geometry();
        QCOMPARE(place.left(), first.left());
        QCOMPARE(place.size(), first.size());
        const QRect beside = child<QWidget>(slider)->geometry();
        QVERIFY(std::abs(place.center().y() - beside.center().y()) <= 1);
    }
    for (const char* button : {"sampleCountPlay", "sigmaPlay", "binCountPlay", "seedPlay"}) {
        const auto* play = child<QWidget>(button);
        QVERIFY(m_panel->rect().contains(play->geometry()));
        for (const QWidget* other : m_panel->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
            const bool isLabel = qobject_cast<const QLabel*>(other) != nullptr; // may be wider than its words
            const QRect taken = isLabel ? QRect(other->pos(), other->sizeHint()) : other->geometry();
            if (other != play && !other->isHidden() && !other->isWindow())
                QVERIFY2(!taken.intersects(play->geometry()), qPrintable(other->objectName()));
        }
    }
}

void TestParameterPanel::typingIsTold()
{
    const QSignalSpy typed(m_panel.get(), &ParameterPanel::typed);
    m_panel->setParameters({.sigma = 1.0}); // is no person's
    QCOMPARE(typed.size(), 0);
    QTest::keyClicks(child<NumberField>("sigmaField"), u"2"_s);
    QCOMPARE(typed.size(), 1);
    QCOMPARE(m_changed->size(), 0);
}

void TestParameterPanel::lockedTakesNothing_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("N") << u"samples"_s
                       << QStringList {u"sampleCountField"_s, u"sampleCountSlider"_s, u"sampleCountPlay"_s};
    QTest::newRow("σ") << u"sigma"_s << QStringList {u"sigmaField"_s, u"sigmaSlider"_s, u"sigmaPlay"_s};
    QTest::newRow("bins") << u"bins"_s
                          << QStringList {u"binCountField"_s, u"binCountSlider"_s, u"binCountPlay"_s, u"binRule"_s};
    QTest::newRow("seed") << u"seed"_s << QStringList {u"seedField"_s, u"seedPlay"_s, u"newSample"_s};
}

void TestParameterPanel::lockedTakesNothing()
{
    QFETCH(const QString, key);
    QFETCH(const QStringList, parts);
    const QStringList all {u"sampleCountField"_s, u"sampleCountSlider"_s, u"sampleCountPlay"_s, u"sigmaField"_s,
        u"sigmaSlider"_s, u"sigmaPlay"_s, u"binCountField"_s, u"binCountSlider"_s, u"binCountPlay"_s, u"binRule"_s,
        u"seedField"_s, u"seedPlay"_s, u"newSample"_s};
    QHash<QString, QString> toolTips;
    for (const QString& name : all)
        toolTips[name] = child<QWidget>(qPrintable(name))->toolTip();
    const QString why = u"Answer first."_s;
    m_panel->setLocked({key}, why);
    m_panel->setLocked({key}, why); // twice is as good as once
    for (const QString& name : all) {
        const auto* part = child<QWidget>(qPrintable(name));
        QVERIFY2(part->isEnabled() != parts.contains(name), qPrintable(name));
        QCOMPARE(part->toolTip(), parts.contains(name) ? why : toolTips[name]);
    }
    const QSignalSpy toggled(m_panel.get(), &ParameterPanel::playToggled);
    const QSignalSpy newSample(m_panel.get(), &ParameterPanel::newSampleRequested);
    for (const QString& name : parts) {
        QTest::mouseClick(child<QWidget>(qPrintable(name)), Qt::LeftButton);
        QTest::keyClick(child<QWidget>(qPrintable(name)), Qt::Key_Space);
    }
    QCOMPARE(toggled.size() + newSample.size() + m_changed->size(), 0);
    m_panel->setParameters({.sampleCount = 333, .sigma = 0.33, .binCount = 33, .seed = 33}); // a lesson still may
    QCOMPARE(child<NumberField>("sigmaField")->value(), 0.33);
    m_panel->setPlaying({});
    m_panel->setLocked({}, {});
    for (const QString& name : all) {
        QVERIFY2(child<QWidget>(qPrintable(name))->isEnabled(), qPrintable(name));
        QCOMPARE(child<QWidget>(qPrintable(name))->toolTip(), toolTips[name]);
    }
}

void TestParameterPanel::lockedRuleIsUnlockedAsItIs()
{
    m_panel->setLocked({u"bins"_s}, u"Answer first."_s);
    m_panel->setFollowing({BinsBy::Scott});
    QCOMPARE(child<QWidget>("binRule")->toolTip(), u"Answer first."_s);
    m_panel->setLocked({}, {});
    QVERIFY2(
        child<QWidget>("binRule")->toolTip().contains(u"Scott"_s), qPrintable(child<QWidget>("binRule")->toolTip()));
}

void TestParameterPanel::everythingExplainsItself()
{
    for (const QWidget* widget : m_panel->findChildren<QWidget*>()) {
        if (widget->objectName().endsWith(u"Field"_s) || widget->objectName().endsWith(u"Slider"_s)
            || widget->objectName().endsWith(u"Play"_s) || widget->objectName() == u"binRule"_s
            || widget->objectName() == u"newSample"_s)
            QVERIFY2(!widget->toolTip().isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestParameterPanel)
#include "tst_parameterpanel.moc"
