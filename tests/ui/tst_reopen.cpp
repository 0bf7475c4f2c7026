// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dialogs.h"
#include "tests/ui/recipes.h"
#include "tests/ui/windowfixture.h"
#include "ui/charts/chartpane.h"
#include "ui/controls/numberfield.h"
#include "ui/export/export.h"
#include "ui/export/figurefile.h"
#include "ui/export/opencommands.h"

#include <QAction>
#include <QDropEvent>
#include <QFileDialog>
#include <QGraphicsView>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>
#include <QUndoStack>
#include <QUrl>

/// A figure is exported, the program is started anew, the figure is opened: the same state, and the same bytes.
class TestReopen : public WindowFixture {
    Q_OBJECT
private slots:
    void twoHundredRecipes();
    void theWindowIsAsItWas();
    void opensByTheDialog();
    void dropsEverywhere_data();
    void dropsEverywhere();
    void dragsThatLeave();
    void dropsOfSeveral();
    void dropsThatAreNone();
    void badFileChangesNothing_data();
    void badFileChangesNothing();
    void windowsOwnStays();
    void oneUndoStep();
    void recentFiles();
    void recentFilesAreRemembered();
    void recentFileThatIsGone();
    void numberOfSeedsIsNotRemembered();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_files.filePath(name); }
    [[nodiscard]] QByteArray bytesOf(const QString& name) const;
    /// What a window of this recipe writes.
    [[nodiscard]] QString exported(const Recipe& recipe, const QString& name) const;
    void drop(QWidget* on, const QStringList& paths, bool isTaken = true);
    [[nodiscard]] Recipe now() const { return m_window->session().recipe(); }

    QTemporaryDir m_files;
};

namespace {

Recipe someRecipe()
{
    Recipe recipe;
    recipe.parameters = {.sampleCount = 300, .sigma = 0.75, .binCount = 21, .seed = 5};
    recipe.view.exact = true;
    recipe.view.logarithmic = true;
    recipe.view.unit = Unit::Bits;
    recipe.view.openSections = {u"measures"_s};
    recipe.figure.width = 80.0;
    recipe.figure.height = 60.0;
    recipe.figure.unit = LengthUnit::Millimetres;
    recipe.figure.dpi = 72;
    recipe.pinned = kl::Parameters {.sampleCount = 100, .binCount = 21, .seed = 6};
    return recipe;
}

/// A session that does not wait for a person's rest.
std::unique_ptr<Session> sessionOf(const Recipe& recipe)
{
    auto session = std::make_unique<Session>(recipe);
    session->findChild<QTimer*>(u"rest"_s)->setInterval(0);
    return session;
}

/// Whether all of it is there that its recipe speaks of.
bool isThere(const Session& session)
{
    const Recipe recipe = session.recipe();
    const bool tells = recipe.view.showsUncertainty() || (!recipe.figure.asShown && recipe.figure.band);
    return session.snapshot() && session.snapshot()->parameters == recipe.parameters && !session.isBusy()
        && (!tells || session.uncertainty()) && (!session.isPinned() || session.pinned());
}

/// Waits for it event by event: QTRY_ looks twenty times a second.
bool becomesThere(const Session& session)
{
    QTimer patience;
    patience.setSingleShot(true);
    patience.start(600'000);
    while (!isThere(session) && patience.isActive())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return isThere(session);
}

QString exportedBy(const Session& session, const QString& path)
{
    const ExportContent content
        = exportContent(session.result(), session.recipeOfResult(), session.uncertainty(), session.pinned());
    return exportSnapshot(content, path, session.figureOptions());
}

DialogAnswers::Step sayOk(const QString& said)
{
    return [said](QDialog& dialog) {
        auto* box = qobject_cast<QMessageBox*>(&dialog);
        if (box == nullptr || !box->text().contains(said))
            QTest::qFail(qPrintable(box ? box->text() : u"no message"_s), __FILE__, __LINE__);
        QTest::keyClick(&dialog, Qt::Key_Return);
    };
}

} // namespace

QByteArray TestReopen::bytesOf(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString TestReopen::exported(const Recipe& recipe, const QString& name) const
{
    const auto snapshot = snapshotOf(recipe.parameters);
    const ExportContent content = exportContent(
        Shown(snapshot, recipe.view.unit), recipe, nullptr, recipe.pinned ? snapshotOf(*recipe.pinned) : nullptr);
    return exportSnapshot(content, path(name), recipe.figure).isEmpty() ? path(name) : QString();
}

/// Sends what a drag over @p on sends.
void TestReopen::drop(QWidget* on, const QStringList& paths, bool isTaken)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& each : paths)
        urls << (each.contains(u"://"_s) ? QUrl(each) : QUrl::fromLocalFile(each));
    data.setUrls(urls);
    data.setText(paths.join(u'\n')); // as file managers do
    const QPoint middle = on->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(on, &enter);
    QDropEvent drop(middle, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    drop.ignore();
    if (isTaken || enter.isAccepted())
        QCoreApplication::sendEvent(on, &drop);
    QCOMPARE(enter.isAccepted(), isTaken);
    if (isTaken)
        QCOMPARE(drop.dropAction(), Qt::CopyAction); // the file stays
    settle();
}

void TestReopen::twoHundredRecipes()
{
    QRandomGenerator random(20);
    const QStringList suffixes {u"png"_s, u"svg"_s, u"pdf"_s};
    for (int i = 0; i < 200; ++i) {
        const Recipe recipe = recipes::any(random);
        const QString name = u"any."_s + suffixes.at(i % suffixes.size());
        const auto first = sessionOf(recipe);
        first->start();
        QVERIFY(becomesThere(*first));
        QCOMPARE(exportedBy(*first, path(name)), QString());
        const QByteArray written = bytesOf(name);
        QVERIFY(!written.isEmpty());

        const auto second = sessionOf({.parameters = {.sampleCount = 50, .binCount = 5}});
        OpenCommands commands(
            {}, [&] { return second->recipe(); }, nullptr);
        connect(&commands, &OpenCommands::opened, second.get(), &Session::setRecipe);
        second->start();
        commands.openFirst({path(name)}); // as a drop
        QVERIFY(becomesThere(*second));
        QCOMPARE(recipe::toJson(second->recipe()), recipe::toJson(first->recipe()));
        QCOMPARE(exportedBy(*second, path(u"again."_s + name)), QString());
        if (bytesOf(u"again."_s + name) != written)
            QFAIL(QJsonDocument(recipe::toJson(recipe)).toJson().constData());
    }
}

/// The same by way of windows: closed, and another one opened.
void TestReopen::theWindowIsAsItWas()
{
    QRandomGenerator random(21);
    for (const QString& suffix : {u"png"_s, u"svg"_s, u"pdf"_s, u"json"_s}) {
        Settings settings;
        settings.recipe = recipes::any(random);
        settings.recipe.follow = {};
        settings.recipe.view.band = true;
        settings.recipe.pinned = recipes::anyParameters(random);
        open(settings);
        QTRY_VERIFY_WITH_TIMEOUT(isThere(m_window->session()), kPatience);
        const Recipe before = now();
        QCOMPARE(exportedBy(m_window->session(), path(u"a."_s + suffix)), QString());
        m_window->close();
        open(kl::Parameters {.sampleCount = 40});
        drop(m_window.get(), {path(u"a."_s + suffix)});
        QTRY_VERIFY_WITH_TIMEOUT(now() == before && isThere(m_window->session()), kPatience);
        QCOMPARE(exportedBy(m_window->session(), path(u"b."_s + suffix)), QString());
        QVERIFY(bytesOf(u"b."_s + suffix) == bytesOf(u"a."_s + suffix));
        QVERIFY(inFields() == before.parameters);
        QCOMPARE(child<QAction>("exactAction")->isChecked(), before.view.exact);
        QVERIFY(child<QAction>("pinAction")->isChecked());
    }
}

void TestReopen::opensByTheDialog()
{
    const QString file = exported(someRecipe(), u"a & b.svg"_s);
    DialogAnswers answers({[&](QDialog& dialog) {
        auto* edit = dialog.findChild<QLineEdit*>(u"fileNameEdit"_s);
        QVERIFY(edit);
        edit->setText(file);
        QTest::keyClick(edit, Qt::Key_Return);
    }});
    press(Qt::Key_O);
    QVERIFY(answers.allCame());
    QTRY_SHOWN(someRecipe().parameters);
    QVERIFY(now() == someRecipe());
    QVERIFY2(textOf("notice").contains(u"a & b.svg"_s), qPrintable(textOf("notice")));
    QCOMPARE(child<QAction>("undoAction")->text(), u"&Undo: open a && b.svg"_s);
}

void TestReopen::dropsEverywhere_data()
{
    QTest::addColumn<QByteArray>("on");
    QTest::newRow("window") << QByteArray();
    QTest::newRow("chart") << QByteArray("figureView");
    QTest::newRow("field") << QByteArray("sigmaField");
    QTest::newRow("words") << QByteArray("words");
}

void TestReopen::dropsEverywhere()
{
    QFETCH(const QByteArray, on);
    const QString file = exported(someRecipe(), u"a.png"_s);
    QWidget* widget = on.isEmpty() ? m_window.get() : child<QWidget>(on.constData());
    if (auto* view = qobject_cast<QGraphicsView*>(widget))
        widget = view->viewport();
    if (auto* edit = widget->findChild<QLineEdit*>())
        widget = on.isEmpty() ? widget : edit;
    drop(widget, {file});
    QTRY_SHOWN(someRecipe().parameters);
    QVERIFY(now() == someRecipe());
}

/// Nobody complains on the console of a file that comes over the chart and goes again, or goes on to the panel.
void TestReopen::dragsThatLeave()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(exported(someRecipe(), u"a.png"_s))});
    auto* chart = child<QGraphicsView>("figureView")->viewport();
    for (QWidget* next : {static_cast<QWidget*>(nullptr), child<QWidget>("sigmaField")}) {
        QDragEnterEvent enter(chart->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(chart, &enter);
        QVERIFY(enter.isAccepted());
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(chart, &leave);
        if (next) {
            QDragEnterEvent on(next->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(next, &on);
            QVERIFY(on.isAccepted());
        }
    }
    const QByteArray before = looks();
    settle();
    QCOMPARE(looks(), before); // nothing was dropped
}

void TestReopen::dropsOfSeveral()
{
    const QString first = exported(someRecipe(), u"first.png"_s);
    Recipe other = someRecipe();
    other.parameters.seed = 77;
    drop(m_window.get(), {first, exported(other, u"second.png"_s)});
    QTRY_SHOWN(someRecipe().parameters);
    QVERIFY2(textOf("notice").contains(u"first.png, the first of 2 files"_s), qPrintable(textOf("notice")));
}

void TestReopen::dropsThatAreNone()
{
    const Recipe before = now();
    drop(m_window.get(), {u"https://example.org/figure.png"_s}, false);
    drop(m_window.get(), {exported(someRecipe(), u"a.png"_s), u"https://example.org/figure.png"_s}, false);
    QVERIFY(now() == before);
}

void TestReopen::badFileChangesNothing_data()
{
    QTest::addColumn<QByteArray>("before"); // what is replaced in a figure of ours; empty: the whole file
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("said");
    QTest::newRow("foreign") << QByteArray() << QByteArray("Dear all,") << u"is no PNG, SVG, PDF or JSON file"_s;
    QTest::newRow("tampered") << QByteArray("0.75}") << QByteArray("7.75}")
                              << u"parameters.sigma must be a number from 0.001 to 5, not 7.75"_s;
    QTest::newRow("later") << QByteArray("schema&quot;:") << QByteArray("schema&quot;:9") << u"later version"_s;
}

void TestReopen::badFileChangesNothing()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, said);
    QVERIFY(!exported(someRecipe(), u"a.svg"_s).isEmpty());
    QByteArray bytes = bytesOf(u"a.svg"_s);
    QVERIFY(bytes.contains(before));
    bytes = before.isEmpty() ? after : bytes.replace(before, after);
    QFile file(path(u"bad.svg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const Recipe whole = now();
    DialogAnswers answers({sayOk(said)});
    drop(m_window.get(), {file.fileName()});
    QTRY_VERIFY_WITH_TIMEOUT(answers.allCame(), kPatience);
    QVERIFY(now() == whole);
    QVERIFY(!child<QAction>("undoAction")->isEnabled());
    QVERIFY(!child<QMenu>("recentMenu")->isEnabled());
}

void TestReopen::windowsOwnStays()
{
    m_window->session().view().set(&ViewOptions::textSize, 125);
    m_window->session().view().set(&ViewOptions::appearance, theme::Appearance::Dark);
    drop(m_window.get(), {exported(someRecipe(), u"a.svg"_s)});
    QTRY_SHOWN(someRecipe().parameters);
    QCOMPARE(now().view.textSize, 125);
    QVERIFY(now().view.appearance == theme::Appearance::Dark);
    QVERIFY(now().view.exact);
}

void TestReopen::oneUndoStep()
{
    const Recipe before = now();
    drop(m_window.get(), {exported(someRecipe(), u"a.svg"_s)});
    QTRY_SHOWN(someRecipe().parameters);
    press(Qt::Key_Z);
    QTRY_SHOWN(before.parameters);
    QVERIFY(now() == before);
    QVERIFY(!child<QAction>("undoAction")->isEnabled());
    press(Qt::Key_Y);
    QTRY_SHOWN(someRecipe().parameters);
    QVERIFY(now() == someRecipe());
}

void TestReopen::recentFiles()
{
    auto* menu = child<QMenu>("recentMenu");
    QVERIFY(!menu->isEnabled());
    QStringList files;
    for (int i = 0; i < 10; ++i) {
        Recipe recipe = someRecipe();
        recipe.parameters.seed = i;
        files << exported(recipe, u"%1&.svg"_s.arg(i));
        drop(m_window.get(), {files.last()});
    }
    QTRY_VERIFY_WITH_TIMEOUT(menu->isEnabled(), kPatience);
    QCOMPARE(menu->actions().size(), 10); // eight, a line and Clear
    QCOMPARE(menu->actions().at(0)->text(), u"&1  9&&.svg"_s);
    QCOMPARE(menu->actions().at(7)->text(), u"&8  2&&.svg"_s);
    QCOMPARE(menu->actions().at(7)->toolTip(), files.at(2));
    menu->actions().at(7)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(now().parameters.seed, 2, kPatience);
    settle();
    QCOMPARE(menu->actions().at(0)->text(), u"&1  2&&.svg"_s); // once, and first now
    QCOMPARE(menu->actions().size(), 10);
    menu->actions().last()->trigger();
    settle();
    QVERIFY(!menu->isEnabled());
}

void TestReopen::recentFilesAreRemembered()
{
    const QString file = exported(someRecipe(), u"a.svg"_s);
    drop(m_window.get(), {file});
    QTRY_SHOWN(someRecipe().parameters);
    m_window->close();
    Settings settings = Settings::load();
    QCOMPARE(settings.recent, QStringList(file));
    settings.recent += QStringList {u"no whole path.png"_s, QString(), file}; // damaged
    open(settings);
    QCOMPARE(child<QMenu>("recentMenu")->actions().size(), 3);
    QCOMPARE(child<QMenu>("recentMenu")->actions().at(0)->toolTip(), file);
}

void TestReopen::recentFileThatIsGone()
{
    const QString file = exported(someRecipe(), u"a.svg"_s);
    drop(m_window.get(), {file});
    QTRY_SHOWN(someRecipe().parameters);
    QVERIFY(QFile::remove(file));
    DialogAnswers answers({sayOk(file + u" does not exist."_s)});
    child<QMenu>("recentMenu")->actions().at(0)->trigger();
    QVERIFY(answers.allCame());
    settle();
    QVERIFY(!child<QMenu>("recentMenu")->isEnabled());
    QVERIFY(now() == someRecipe());
}

void TestReopen::numberOfSeedsIsNotRemembered()
{
    Recipe recipe = someRecipe();
    recipe.view.spreadSeeds = 20;
    drop(m_window.get(), {exported(recipe, u"a.svg"_s)});
    QTRY_SHOWN(recipe.parameters);
    QCOMPARE(now().view.spreadSeeds, 20);
    m_window->close();
    QCOMPARE(Settings::load().recipe.view.spreadSeeds, 200);
    QVERIFY(Settings::load().recipe.pinned == recipe.pinned); // but what was in sight is
}

QTEST_MAIN(TestReopen)
#include "tst_reopen.moc"
