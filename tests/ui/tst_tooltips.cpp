// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dialogs.h"
#include "tests/ui/windowfixture.h"
#include "ui/lessons/shippedlessons.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTableView>

#include <algorithm>

/// That every control says what it does, and what becomes of the numbers.
class TestToolTips : public WindowFixture {
    Q_OBJECT
private slots:
    void everyControlOfTheWindow();
    void everyControlOfALesson();
    void everyEntryOfTheMenus();
    void everyColumnOfTheTable();
    void everyControlOfADialog_data();
    void everyControlOfADialog();
    void whatBecomesOfTheNumber_data();
    void whatBecomesOfTheNumber();
    void choicesSayWhatTheyDo();
    void lengthsAreShort();

private:
    void openAll();
};

namespace {

/// What the tabulator leads to and can be acted on. The figures and the table show, and would be covered by their tips.
QList<QWidget*> controlsOf(const QWidget& root)
{
    QList<QWidget*> result;
    for (QWidget* each : root.findChildren<QWidget*>()) {
        const bool isMeant
            = (each->focusPolicy() & Qt::TabFocus) != 0 && each->isVisibleTo(&root) && !each->focusProxy();
        const bool isView = qobject_cast<QAbstractScrollArea*>(each) || each->objectName() == u"chartPane"_s
            || each->inherits("ChartPane") || qobject_cast<QMenu*>(each) || qobject_cast<QMenuBar*>(each);
        if (isMeant && !isView && each->window() == root.window())
            result << each;
    }
    return result;
}

QString textOf(const QWidget& widget)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text().remove(u'&');
    return {};
}

/// What is wrong with a tip; empty if nothing is.
QString complaint(const QString& tip, const QString& text)
{
    static const QRegularExpression key(u" \\([^()]*\\)$"_s);
    const QString plain = QString(tip).replace(u'\n', u' ').remove(key);
    if (plain.size() <= 15)
        return u"too short"_s;
    if (plain == text)
        return u"is its text"_s;
    if (!plain.contains(u' '))
        return u"is no sentence"_s;
    if (plain.at(0) >= u'a' && plain.at(0) <= u'z') // σ is a name
        return u"begins small"_s;
    return {};
}

QString complaint(const QWidget& widget)
{
    const QString what = complaint(widget.toolTip(), textOf(widget));
    return what.isEmpty() ? QString()
                          : u"%1 “%2” “%3”: %4 (%5)\n"_s.arg(QLatin1StringView(widget.metaObject()->className()),
                              widget.objectName(), textOf(widget), what, widget.toolTip());
}

} // namespace

void TestToolTips::openAll()
{
    Settings settings;
    settings.isFirstStart = true;
    settings.recipe.view.openSections = {u"reasons"_s, u"empty-bins"_s, u"uncertainty"_s, u"measures"_s};
    settings.recipe.view.table = true;
    settings.recipe.view.terms = true;
    settings.recipe.parameters.emptyBins = kl::EmptyBins::Smooth; // so that there is a pseudocount
    open(settings);
}

void TestToolTips::everyControlOfTheWindow()
{
    openAll();
    QString all;
    const QList<QWidget*> controls = controlsOf(*m_window);
    QVERIFY2(controls.size() >= 25, QByteArray::number(controls.size())); // there is something to look at
    for (const QWidget* each : controls)
        all += complaint(*each);
    QVERIFY2(all.isEmpty(), qPrintable(all));
}

/// Also of a question, which has its controls beside the chart.
void TestToolTips::everyControlOfALesson()
{
    QString all;
    qsizetype most = 0;
    for (const lessons::Shipped& lesson : lessons::shipped()) {
        m_window->openLesson(lesson.path, 0);
        for (int step = 0; step < lesson.steps; ++step) {
            m_window->lesson().goTo(step);
            settle();
            const QList<QWidget*> controls = controlsOf(*m_window);
            most = std::max(most, controls.size());
            for (const QWidget* each : controls) {
                if (const QString what = complaint(*each); !all.contains(what))
                    all += what;
            }
        }
    }
    QVERIFY2(most >= 30, QByteArray::number(most));
    QVERIFY2(all.isEmpty(), qPrintable(all));
}

void TestToolTips::everyEntryOfTheMenus()
{
    QString all;
    int count = 0;
    QList<const QMenu*> menus {child<QPushButton>("binRule")->menu()};
    for (const QAction* title : m_window->menuBar()->actions())
        menus << title->menu();
    for (qsizetype i = 0; i < menus.size(); ++i) { // which grows by those within
        QVERIFY2(menus[i]->toolTipsVisible(), qPrintable(menus[i]->title()));
        for (const QAction* action : menus[i]->actions()) {
            if (action->isSeparator())
                continue;
            if (action->menu()) {
                menus << action->menu();
                continue;
            }
            ++count;
            const QString text = action->text().remove(u'&').trimmed();
            const QString what = complaint(action->toolTip(), text);
            if (!what.isEmpty())
                all += u"%1: %2 (%3)\n"_s.arg(text, what, action->toolTip());
        }
    }
    QVERIFY(count > 40);
    QVERIFY2(all.isEmpty(), qPrintable(all));
}

void TestToolTips::everyColumnOfTheTable()
{
    openAll();
    const QAbstractItemModel* model = child<QTableView>("binTable")->model();
    QTRY_VERIFY(model->rowCount() > 0);
    for (int column = 0; column < model->columnCount(); ++column) {
        const QString tip = model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        const QString title = model->headerData(column, Qt::Horizontal).toString();
        QVERIFY2(complaint(tip, title).isEmpty(), qPrintable(title + u": "_s + tip));
    }
}

void TestToolTips::everyControlOfADialog_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("least"); // controls
    QTest::newRow("figure") << u"exportFigureAction"_s << 20;
    QTest::newRow("animation") << u"exportAnimationAction"_s << 7;
}

void TestToolTips::everyControlOfADialog()
{
    QFETCH(const QString, action);
    QFETCH(const int, least);
    QString all;
    qsizetype count = 0;
    DialogAnswers answers({[&](QDialog& dialog) {
        for (const QWidget* each : controlsOf(dialog)) {
            ++count;
            all += complaint(*each);
        }
        dialog.reject();
    }});
    m_window->findChild<QAction*>(action)->trigger();
    QVERIFY(answers.allCame());
    QVERIFY2(count >= least, QByteArray::number(count));
    QVERIFY2(all.isEmpty(), qPrintable(all));
}

void TestToolTips::whatBecomesOfTheNumber_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("word"); // of what it says about the values
    const auto row
        = [](const char* name, const QString& word) { QTest::newRow(name) << QString::fromLatin1(name) << word; };
    row("sampleCountField", u"1/N"_s);
    row("sampleCountSlider", u"1/N"_s);
    row("sigmaField", u"truth"_s);
    row("sigmaSlider", u"truth"_s);
    row("binCountField", u"chance"_s);
    row("binCountSlider", u"chance"_s);
    row("seedField", u"truth stays"_s);
    row("newSample", u"truth stays"_s);
    row("binRule", u"number of bins"_s);
    row("emptyBins", u"values"_s);
    row("pseudocountField", u"smaller"_s);
    row("spread", u"seeds"_s);
    row("knn", u"they stay"_s);
    row("bias", u"more bins"_s);
    row("entropyP", u"−Σ p"_s);
    row("perplexityQ", u"entropy"_s);
    row("jensenShannonQ", u"at most"_s);
    row("klPqLeftOut", u"empty bins"_s);
    row("klQpLeftOut", u"empty bins"_s);
    for (const char* name : {"wholeAction", "heldAction", "logarithmicAction", "showAllAction", "termsAction",
             "termsBothAction", "termsPqAction", "termsQpAction", "exactAction", "bandAction", "tableAction"})
        row(name, u"values stay"_s);
    row("pinAction", u"values"_s);
    row("bitsAction", u"1/ln 2"_s);
    row("newSampleAction", u"truth stays"_s);
    row("resetAction", u"79"_s);
}

void TestToolTips::whatBecomesOfTheNumber()
{
    QFETCH(const QString, name);
    QFETCH(const QString, word);
    openAll();
    const auto* widget = m_window->findChild<QWidget*>(name);
    const auto* action = m_window->findChild<QAction*>(name);
    QVERIFY2(widget || action, qPrintable(name));
    const QString tip = (widget ? widget->toolTip() : action->toolTip()).replace(u'\n', u' ');
    QVERIFY2(tip.contains(word), qPrintable(tip));
}

/// Each way with empty bins, and each rule, by itself.
void TestToolTips::choicesSayWhatTheyDo()
{
    openAll();
    const auto* box = child<QComboBox>("emptyBins");
    QSet<QString> tips;
    for (int i = 0; i < box->count(); ++i) {
        const QString tip = box->itemData(i, Qt::ToolTipRole).toString();
        QVERIFY2(complaint(tip, box->itemText(i)).isEmpty(), qPrintable(box->itemText(i) + u": "_s + tip));
        tips << tip;
    }
    QCOMPARE(tips.size(), 4);
    tips.clear();
    int rules = 0;
    for (const QAction* rule : child<QWidget>("binRule")->findChildren<QAction*>()) {
        if (rule->objectName().startsWith(u"rule"_s)) {
            ++rules;
            tips << rule->toolTip();
        }
    }
    QVERIFY(rules >= 5);
    QCOMPARE(tips.size(), rules);
}

/// Read while one points at something: three sentences at most.
void TestToolTips::lengthsAreShort()
{
    openAll();
    constexpr int kLongest = 300;
    for (const QWidget* each : controlsOf(*m_window))
        QVERIFY2(each->toolTip().size() <= kLongest, qPrintable(each->objectName() + u": "_s + each->toolTip()));
    for (const QAction* each : m_window->findChildren<QAction*>())
        QVERIFY2(each->toolTip().size() <= kLongest, qPrintable(each->objectName() + u": "_s + each->toolTip()));
}

QTEST_MAIN(TestToolTips)
#include "tst_tooltips.moc"
