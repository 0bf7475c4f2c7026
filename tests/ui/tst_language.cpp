// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cutoff.h"
#include "tests/ui/windowfixture.h"
#include "ui/controls/numberfield.h"
#include "ui/controls/quantityslider.h"
#include "ui/controls/section.h"
#include "ui/export/dataexport.h"
#include "ui/lessons/guide.h"
#include "ui/lessons/shippedlessons.h"
#include "ui/panels/bintable.h"
#include "ui/panels/sidebar.h"
#include "ui/words/description.h"
#include "ui/words/format.h"
#include "ui/words/language.h"
#include "ui/words/plainnumbers.h"

#include <QAction>
#include <QApplication>
#include <QHash>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QTranslator>
#include <QUndoStack>

/// The language: which one is meant, that the whole window speaks it, and that it can be chosen while everything goes on.
class TestLanguage : public WindowFixture {
    Q_OBJECT
private slots:
    void codes_data();
    void codes();
    void ofTheSystem_data();
    void ofTheSystem();
    void numbers_data();
    void numbers();
    void plainWhereItIsPlain();
    void chosenInTheMenu();
    void isRemembered();
    void stateStays();
    void halfTypedStays();
    void lessonGoesOn();
    void playGoesOn();
    void twentyTimesLeavesNothingBehind();
    void lettersOfMenus_data() { languages(); }
    void lettersOfMenus();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void everyVisibleTextIsTranslatable();

private:
    static void languages();
    void choose(const QString& name); ///< as a person does, in the menu
    void openAll();
    [[nodiscard]] QString menuText(const char* name) const { return child<QAction>(name)->text(); }
};

namespace {

const QStringList kAllSections {u"reasons"_s, u"empty-bins"_s, u"uncertainty"_s, u"measures"_s};

QString titleOf(const QMainWindow& window, int menu)
{
    return window.menuBar()->actions().value(menu)->text();
}

} // namespace

void TestLanguage::languages()
{
    QTest::addColumn<QString>("code");
    for (const QString& code : language::codes())
        QTest::newRow(qPrintable(code)) << code;
}

void TestLanguage::choose(const QString& name)
{
    auto* action = child<QAction>(qPrintable(name));
    QVERIFY(action->isEnabled());
    const QString wanted = QString(name).remove(u"language"_s).remove(u"Action"_s);
    action->trigger();
    QCOMPARE(language::current(), language::meantBy(wanted));
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(child<QAction>(qPrintable(name))->isChecked(), kPatience);
}

void TestLanguage::openAll()
{
    Settings settings;
    settings.recipe.view.openSections = kAllSections;
    settings.recipe.view.terms = settings.recipe.view.table = true;
    open(settings);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().uncertainty(), kPatience);
    settle();
}

void TestLanguage::codes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("itself") << u"de"_s << u"de"_s;
    QTest::newRow("a country") << u"de_AT"_s << u"de"_s;
    QTest::newRow("as the web writes it") << u"fr-CA"_s << u"fr"_s;
    QTest::newRow("in capitals") << u"ES"_s << u"es"_s;
    QTest::newRow("Chinese") << u"zh"_s << u"zh_CN"_s;
    QTest::newRow("in simple characters") << u"zh-Hans"_s << u"zh_CN"_s;
    QTest::newRow("in Singapore") << u"zh_SG"_s << u"zh_CN"_s;
    QTest::newRow("in other characters") << u"zh_TW"_s << QString();
    QTest::newRow("not ours") << u"it"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("C") << u"C"_s << QString();
    QTest::newRow("no language") << u"klingon"_s << QString();
}

void TestLanguage::codes()
{
    QFETCH(const QString, text);
    QTEST(language::read(text), "code");
}

void TestLanguage::ofTheSystem_data()
{
    QTest::addColumn<QStringList>("system");
    QTest::addColumn<QString>("code");
    QTest::newRow("one") << QStringList {u"de-DE"_s, u"de"_s} << u"de"_s;
    QTest::newRow("the second") << QStringList {u"it-IT"_s, u"it"_s, u"fr-FR"_s} << u"fr"_s;
    QTest::newRow("none") << QStringList {u"it-IT"_s} << u"en"_s;
    QTest::newRow("nothing") << QStringList() << u"en"_s;
    QTest::newRow("C") << QStringList {u"C"_s} << u"en"_s;
    QTest::newRow("other characters") << QStringList {u"zh-TW"_s, u"zh-Hant-TW"_s} << u"en"_s;
}

void TestLanguage::ofTheSystem()
{
    QFETCH(const QStringList, system);
    QTEST(language::among(system), "code");
}

void TestLanguage::numbers_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("mark");
    QTest::newRow("English") << u"en"_s << u"."_s;
    QTest::newRow("German") << u"de"_s << u","_s;
    QTest::newRow("French") << u"fr"_s << u","_s;
    QTest::newRow("Spanish") << u"es"_s << u","_s;
    QTest::newRow("Chinese") << u"zh_CN"_s << u"."_s;
}

void TestLanguage::numbers()
{
    QFETCH(const QString, code);
    QFETCH(const QString, mark);
    m_window.reset(); // of this language nothing is seen
    language::apply(code);
    const auto in = [&mark](QString text) { return text.replace(u"."_s, mark); };
    QCOMPARE(format::significant(0.12544), in(u"0.1254"_s));
    QCOMPARE(format::significant(-7.5e-5), in(u"−7.500\u202F×\u202F10⁻⁵"_s));
    QCOMPARE(format::fixed(-0.0001, 2), in(u"0.00"_s));
    QCOMPARE(format::percent(0.00912), in(u"0.9\u202F%"_s));
    QCOMPARE(format::percent(1e-9), in(u"< 0.01\u202F%"_s));
    QCOMPARE(format::allDigits(0.5), in(u"0.5"_s));
    QCOMPARE(format::range(0.25, 0.5), std::pair(in(u"0.25"_s), in(u"0.5"_s)));
    QCOMPARE(format::integer(10000), u"10\u202F000"_s);
    QCOMPARE(format::exact(0.5), u"0.5"_s);
    // What is copied from the screen reads as a number everywhere.
    QCOMPARE(format::plain(format::significant(-7.5e-5)), u"-7.500e-05"_s);
    QCOMPARE(format::plain(u"KL = %1 nats, N = %2"_s.arg(format::significant(0.12544), format::integer(10000))),
        u"KL = 0.1254 nats, N = 10000"_s);
    const format::PlainNumbers plain;
    QCOMPARE(format::significant(0.12544), u"0.1254"_s);
}

/// What leaves the program is the same in every language, but for its words.
void TestLanguage::plainWhereItIsPlain()
{
    const auto snapshot = m_window->session().snapshot();
    const QByteArray csv = dataexport::csv(*snapshot, dataexport::Remarks::No);
    choose(u"languagedeAction"_s);
    QCOMPARE(dataexport::csv(*snapshot, dataexport::Remarks::No), csv);
    QCOMPARE(child<NumberField>("sigmaField")->text(), u"0,5"_s);
    QVERIFY2(textOf("klPq").contains(u"0,125"_s), qPrintable(textOf("klPq")));
    type("sigmaField", u"0,75"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown().sigma, 0.75, kPatience);
    type("sigmaField", u"0.25"_s); // the point is clear, too
    QTRY_COMPARE_WITH_TIMEOUT(shown().sigma, 0.25, kPatience);
}

void TestLanguage::chosenInTheMenu()
{
    QCOMPARE(titleOf(*m_window, 0), u"&File"_s);
    choose(u"languagedeAction"_s);
    QCOMPARE(titleOf(*m_window, 0), u"&Datei"_s);
    QVERIFY(!child<QAction>("languageenAction")->isChecked());
    QCOMPARE(menuText("languagefrAction"), u"Français"_s); // each in itself
    choose(u"languagezh_CNAction"_s);
    QVERIFY2(titleOf(*m_window, 0).startsWith(u"文件"_s), qPrintable(titleOf(*m_window, 0)));
    choose(u"languageenAction"_s);
    QCOMPARE(titleOf(*m_window, 0), u"&File"_s);
    QCOMPARE(description::ofSetting(shown()).join(u' ').contains(u"79\u00A0bins"_s), true);
}

void TestLanguage::isRemembered()
{
    choose(u"languagefrAction"_s);
    QCOMPARE(Settings::load().language, u"fr"_s);
    m_window->close();
    QCOMPARE(Settings::load().language, u"fr"_s);
    open(Settings::load());
    QVERIFY(child<QAction>("languagefrAction")->isChecked());
    choose(u"languageAction"_s); // as the system, which is C here
    QCOMPARE(Settings::load().language, QString());
    QCOMPARE(language::current(), u"en"_s);
}

void TestLanguage::stateStays()
{
    openAll();
    Session& session = m_window->session();
    child<QAction>("pinAction")->trigger();
    kl::Parameters changed = shown();
    changed.sigma = 0.9;
    session.parameters().change(changed, u"change σ"_s);
    QTRY_SHOWN(changed);
    settle();
    auto* bar = m_window->findChild<SideBar*>()->findChild<QScrollBar*>();
    const auto snapshot = session.snapshot();
    const Recipe recipe = session.recipe();
    const int steps = session.parameters().undoStack().count();
    child<QWidget>("binCountField")->setFocus();
    const QSize size = m_window->size();
    const int barBefore = bar ? bar->value() : 0;
    for (const QString& code : {u"de"_s, u"es"_s, u"en"_s}) {
        choose(u"language%1Action"_s.arg(code));
        QCOMPARE(session.snapshot(), snapshot); // nothing was calculated anew
        QVERIFY(session.recipe() == recipe);
        QCOMPARE(session.parameters().undoStack().count(), steps);
        QVERIFY(session.isPinned());
        QCOMPARE(m_window->size(), size);
        QVERIFY2(child<QWidget>("binCountField")->hasFocus(), qPrintable(code));
        for (const Section* section : m_window->findChild<SideBar*>()->sections())
            QVERIFY2(section->isOpen(), qPrintable(section->objectName()));
        QVERIFY(m_window->findChild<BinTable*>()->isVisible());
        QVERIFY(inFields() == changed);
        QVERIFY(child<QAction>("pinAction")->isChecked());
    }
    auto* barNow = m_window->findChild<SideBar*>()->findChild<QScrollBar*>();
    QCOMPARE(barNow ? barNow->value() : 0, barBefore);
    child<QAction>("undoAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(shown().sigma, 0.5, kPatience);
}

void TestLanguage::halfTypedStays()
{
    auto* edit = child<NumberField>("binCountField")->findChild<QLineEdit*>();
    QTest::mouseClick(edit, Qt::LeftButton);
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(edit, u"12"_s);
    choose(u"languagedeAction"_s);
    auto* field = child<NumberField>("binCountField");
    QVERIFY(field->hasFocus());
    QCOMPARE(field->text(), u"12"_s);
    QCOMPARE(m_window->session().parameters().parameters().binCount, 79); // it is not done yet
    QTest::keyClicks(field, u"0"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(shown().binCount, 120, kPatience);
}

void TestLanguage::lessonGoesOn()
{
    const QString path = lessons::shipped().constFirst().path;
    m_window->openLesson(path);
    LessonRun& run = m_window->lesson();
    while (!run.step().question && !run.isLast())
        run.next();
    QVERIFY(run.step().question);
    const int step = run.index();
    if (run.step().question->kind == lessons::Question::Kind::Choice)
        run.choose(0);
    else
        run.answer(0.1);
    QTRY_COMPARE_WITH_TIMEOUT(run.stage(), LessonRun::Stage::Revealed, kPatience);
    const auto given = run.given();
    const int chosen = run.chosen();
    const auto stage = run.stage();
    const QString english = run.lesson().title;
    choose(u"languagedeAction"_s);
    QVERIFY(run.isOpen());
    QCOMPARE(run.path(), QString(path).replace(u"/en/"_s, u"/de/"_s));
    QVERIFY(run.lesson().title != english);
    QCOMPARE(run.index(), step);
    QCOMPARE(run.stage(), stage);
    QCOMPARE(run.given(), given);
    QCOMPARE(run.chosen(), chosen);
    QVERIFY(child<QWidget>("lessonPanel")->isVisible());
    choose(u"languageenAction"_s);
    QCOMPARE(run.lesson().title, english);
    QCOMPARE(run.index(), step);
    QCOMPARE(lessons::placeKeyOf(run.path()), lessons::placeKeyOf(path));
}

void TestLanguage::playGoesOn()
{
    child<QAction>("playSigmaAction")->trigger();
    QVERIFY(m_window->player().isPlaying());
    choose(u"languageesAction"_s);
    QVERIFY(m_window->player().isPlaying());
    QVERIFY(child<QAction>("playSigmaAction")->isChecked());
    child<QAction>("playSigmaAction")->trigger();
    QVERIFY(!m_window->player().isPlaying());
}

void TestLanguage::twentyTimesLeavesNothingBehind()
{
    openAll();
    const auto once = [this] {
        choose(u"languagedeAction"_s);
        choose(u"languageenAction"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return m_window->findChildren<QObject*>().size();
    };
    const qsizetype before = once();
    for (int i = 0; i < 10; ++i)
        QCOMPARE(once(), before);
}

void TestLanguage::lettersOfMenus()
{
    QFETCH(const QString, code);
    choose(u"language%1Action"_s.arg(code));
    QList<QWidget*> menus {m_window->menuBar()};
    for (QMenu* menu : m_window->menuBar()->findChildren<QMenu*>())
        menus << menu;
    QVERIFY(menus.size() >= 7);
    for (const QWidget* menu : std::as_const(menus)) {
        QHash<QString, QString> given;
        for (const QAction* action : menu->actions()) {
            const QString letter = QKeySequence::mnemonic(action->text()).toString();
            QVERIFY2(letter.isEmpty() || !given.contains(letter),
                qPrintable(u"%1: “%2” and “%3”"_s.arg(letter, given.value(letter), action->text())));
            given.insert(letter, action->text());
        }
    }
    for (const QAction* action : m_window->menuBar()->actions())
        QVERIFY2(!QKeySequence::mnemonic(action->text()).isEmpty(), qPrintable(action->text()));
}

void TestLanguage::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QSize>("size");
    for (const QString& code : language::codes()) {
        for (const QSize& size : {QSize(900, 600), QSize(1280, 800)})
            QTest::addRow("%s at %d", qPrintable(code), size.width()) << code << size;
    }
}

void TestLanguage::nothingIsCutOff()
{
    QFETCH(const QString, code);
    QFETCH(const QSize, size);
    openAll();
    m_window->resize(size);
    choose(u"language%1Action"_s.arg(code));
    settle();
    QCOMPARE(m_window->size(), size);
    QVERIFY2(cutOff(*m_window).isEmpty(), qPrintable(cutOff(*m_window)));
}

namespace {

const QString kOpen = u"⟦"_s;
const QString kClose = u"⟧"_s;

/// Every text that is looked up, in brackets: what has none was never looked up.
class Brackets : public QTranslator {
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char* /*context*/, const char* source, const char* /*comment*/, int /*n*/) const override
    {
        return kOpen + QString::fromUtf8(source) + kClose;
    }
};

/// @p text without what stands in brackets, without numbers, and without what is a name or a sign.
QString outsideOf(QString text)
{
    static const QRegularExpression markup(u"<[^>]*>|&[a-z]+;"_s);
    QString result;
    int depth = 0;
    for (const QChar each : text.remove(markup)) {
        depth += each == kOpen ? 1 : each == kClose ? -1 : 0;
        if (depth == 0 && each != kClose)
            result += each;
    }
    static const QRegularExpression names(
        u"KL\\([PQ]‖[PQ]\\)|KL Explorer|\\bKL\\b|English|Deutsch|Français|Español|简体中文|\\b[PQNσαe]\\b|\\bkl_div\\b"_s);
    result.remove(names);
    static const QRegularExpression letters(u"\\p{L}{2,}"_s);
    return letters.match(result).captured();
}

} // namespace

/// Of every visible part of the window, what it says, how it is called, and what it tells of itself.
void TestLanguage::everyVisibleTextIsTranslatable()
{
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    openAll();
    child<QAction>("pinAction")->trigger();
    settle();
    QStringList bare;
    const auto look = [&bare](const QObject& of, const QString& text) {
        if (const QString found = outsideOf(text); !found.isEmpty())
            bare << u"%1 “%2”: “%3” of “%4”"_s.arg(
                QLatin1StringView(of.metaObject()->className()), of.objectName(), found, text.left(200));
    };
    for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            look(*label, label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            look(*button, button->text());
        if (const auto* combo = qobject_cast<const QComboBox*>(widget)) {
            for (int i = 0; i < combo->count(); ++i)
                look(*combo, combo->itemText(i));
        }
        if (const auto* table = qobject_cast<const QHeaderView*>(widget); table && table->model()) {
            for (int i = 0; i < table->count(); ++i)
                look(*table, table->model()->headerData(i, table->orientation()).toString());
        }
        look(*widget, widget->toolTip());
        look(*widget, widget->accessibleName());
        look(*widget, widget->accessibleDescription());
    }
    for (const QAction* action : m_window->findChildren<QAction*>()) {
        look(*action, action->text());
        look(*action, action->toolTip().section(u" ("_s, 0, 0)); // the keys follow
    }
    QCoreApplication::removeTranslator(&brackets);
    bare.removeDuplicates();
    QVERIFY2(bare.isEmpty(), qPrintable(u'\n' + bare.join(u'\n')));
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
