// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/headless.h"

#include "tests/ui/recipes.h"
#include "tests/ui/snapshots.h"
#include "ui/export/figurefile.h"
#include "ui/export/provenance.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTextStream>

/// The figure of someRecipe() is a small one of everything.
bool isNoError(const QString& said)
{
    return said.isEmpty() || (said.count(u'\n') == 1 && said.contains(u"There is no room for text of"_s));
}

/// A figure on the command line: what it was made with is what the options change.
class TestOpenFigure : public QObject {
    Q_OBJECT
private slots:
    void init();

    void recipeIsTheFigures();
    void optionsChangeIt();
    void showsAddTo_data();
    void showsAddTo();
    void figureMadeAgain_data();
    void figureMadeAgain();
    void figureOfTheCommandLine();
    void numbersOfAFigure();
    void windowKeepsWhatAFigureDoesNotTell();
    void windowOfAWholeFigure();
    void fewSeedsDrawNoBand();
    void recipeAlone();
    void badFile_data();
    void badFile();

private:
    struct Run {
        int status;
        QString output;
        QString errors;
    };
    [[nodiscard]] CommandLine parsed(const QStringList& arguments) const;
    [[nodiscard]] QString failure(const QStringList& arguments) const;
    [[nodiscard]] Run run(const QStringList& arguments) const;
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString exported(const Recipe& recipe, const QString& suffix) const;
    [[nodiscard]] QByteArray bytesOf(const QString& name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

Recipe someRecipe()
{
    Recipe recipe;
    recipe.parameters = {.sampleCount = 200, .sigma = 1.25, .binCount = 15, .seed = 7};
    recipe.view = {.unit = Unit::Bits, .terms = true, .band = true, .spreadSeeds = 25};
    recipe.figure.width = 80.0;
    recipe.figure.height = 60.0;
    recipe.figure.unit = LengthUnit::Millimetres;
    recipe.figure.dpi = 72;
    recipe.follow = {BinsBy::Rice}; // ³√200, twice, rounded up: 12; but here a person says
    recipe.pinned = kl::Parameters {.sampleCount = 100, .binCount = 15, .seed = 8};
    return recipe;
}

} // namespace

void TestOpenFigure::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

CommandLine TestOpenFigure::parsed(const QStringList& arguments) const
{
    const auto result = parseCommandLine(QStringList {u"kl-explorer"_s} + arguments);
    if (const auto* message = std::get_if<Message>(&result))
        QTest::qFail(qPrintable(message->text), __FILE__, __LINE__);
    const auto* commandLine = std::get_if<CommandLine>(&result);
    return commandLine ? *commandLine : CommandLine {};
}

QString TestOpenFigure::failure(const QStringList& arguments) const
{
    const auto result = parseCommandLine(QStringList {u"kl-explorer"_s} + arguments);
    const auto* message = std::get_if<Message>(&result);
    return message && message->isError ? message->text : QString();
}

TestOpenFigure::Run TestOpenFigure::run(const QStringList& arguments) const
{
    Run result {-1, {}, {}};
    QTextStream output(&result.output);
    QTextStream errors(&result.errors);
    result.status = runHeadless(parsed(arguments), output, errors);
    return result;
}

QString TestOpenFigure::exported(const Recipe& recipe, const QString& suffix) const
{
    kl::Explorer explorer;
    const auto snapshot = explorer.explore(recipe.parameters);
    const auto uncertainty = std::make_shared<const kl::Uncertainty>(
        kl::uncertaintyOf(explorer, *snapshot, recipe.view.spreadSeeds).value());
    const QString file = path(u"figure."_s + suffix);
    const ExportContent content = exportContent(
        Shown(snapshot, recipe.view.unit), recipe, uncertainty, recipe.pinned ? snapshotOf(*recipe.pinned) : nullptr);
    const QString error = exportSnapshot(content, file, recipe.figure);
    return error.isEmpty() ? file : QString();
}

QByteArray TestOpenFigure::bytesOf(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestOpenFigure::recipeIsTheFigures()
{
    const QString file = exported(someRecipe(), u"svg"_s);
    const CommandLine commandLine = parsed({file});
    QVERIFY(!commandLine.isHeadless()); // a window opens with it
    QCOMPARE(commandLine.opened, file);
    QCOMPARE(recipe::toJson(commandLine.recipe), recipe::toJson(someRecipe()));
}

void TestOpenFigure::optionsChangeIt()
{
    const QString file = exported(someRecipe(), u"png"_s);
    Recipe expected = someRecipe();
    expected.parameters.sigma = 1.0;
    expected.follow = {};
    expected.figure.dpi = 144;
    expected.figure.colours = FigureColouring::Dark;
    expected.view.spreadSeeds = 30;
    expected.view.exact = true;
    for (const QStringList& arguments :
        {QStringList {file, u"--sigma"_s, u"1"_s}, QStringList {u"--sigma=1"_s, file}}) { // before or after
        const CommandLine commandLine = parsed(arguments
            + QStringList {u"--dpi"_s, u"144"_s, u"--dark"_s, u"--spread"_s, u"30"_s, u"--show"_s, u"exact"_s,
                u"--export"_s, path(u"b.png"_s)});
        QCOMPARE(recipe::toJson(commandLine.recipe), recipe::toJson(expected));
    }
}

void TestOpenFigure::showsAddTo_data()
{
    QTest::addColumn<bool>("asShown");
    QTest::newRow("what is on the screen") << true;
    QTest::newRow("a list of its own") << false;
}

/// What --show names is in the figure, whether it has what the screen has or a list of its own.
void TestOpenFigure::showsAddTo()
{
    QFETCH(const bool, asShown);
    Recipe recipe = someRecipe();
    recipe.figure.asShown = asShown;
    const QString file = exported(recipe, u"svg"_s);
    const CommandLine commandLine = parsed({file, u"--show"_s, u"exact"_s, u"--export"_s, path(u"b.svg"_s)});
    const ViewOptions seen = viewOfFigure(commandLine.recipe.view, commandLine.recipe.figure);
    QVERIFY(seen.exact);
    QCOMPARE(seen.band, asShown); // which the list does not have
}

void TestOpenFigure::figureMadeAgain_data()
{
    QTest::addColumn<QString>("suffix");
    for (const QString& suffix : {u"png"_s, u"svg"_s, u"pdf"_s, u"json"_s})
        QTest::newRow(qPrintable(suffix)) << suffix;
}

/// With its band and what is pinned: the same bytes as the window writes.
void TestOpenFigure::figureMadeAgain()
{
    QFETCH(const QString, suffix);
    QString file = exported(someRecipe(), suffix);
    QVERIFY(!file.isEmpty());
    const Run result = run({file, u"--export"_s, path(u"again."_s + suffix)});
    QVERIFY2(isNoError(result.errors), qPrintable(result.errors));
    QCOMPARE(result.status, 0);
    QVERIFY(bytesOf(u"again."_s + suffix) == bytesOf(u"figure."_s + suffix));
}

/// A figure that the command line makes brings back what it shows, and nothing that it does not.
void TestOpenFigure::figureOfTheCommandLine()
{
    for (const QStringList& show : {QStringList {}, QStringList {u"--show"_s, u"terms,exact"_s}}) {
        QCOMPARE(run(QStringList {u"--samples"_s, u"100"_s, u"--export"_s, path(u"a.svg"_s)} + show).status, 0);
        QCOMPARE(run({path(u"a.svg"_s), u"--export"_s, path(u"b.svg"_s)}).status, 0);
        QVERIFY(bytesOf(u"b.svg"_s) == bytesOf(u"a.svg"_s));
        const auto recipe = figurefile::read(path(u"a.svg"_s)).recipe;
        QVERIFY(recipe);
        QCOMPARE(recipe->parameters.sampleCount, 100);
        QCOMPARE(recipe->view.exact, !show.isEmpty());
    }
}

void TestOpenFigure::numbersOfAFigure()
{
    const QString file = exported(someRecipe(), u"pdf"_s);
    const Run result = run({file, u"--json"_s, u"--sigma"_s, u"0.75"_s});
    QCOMPARE(result.status, 0);
    const QJsonObject object = QJsonDocument::fromJson(result.output.toUtf8()).object();
    QCOMPARE(object[u"parameters"_s][u"sigma"_s].toDouble(), 0.75);
    QCOMPARE(object[u"parameters"_s][u"seed"_s].toInt(), 7);
    QCOMPARE(object[u"spread"_s][u"seeds"_s].toInt(), 25);
    QCOMPARE(object[u"recipe"_s][u"pinned"_s][u"seed"_s].toInt(), 8);
    QCOMPARE(object[u"program"_s].toString(), u"KL Explorer"_s);
}

/// Of a picture whose recipe was taken out the description is left.
void TestOpenFigure::windowKeepsWhatAFigureDoesNotTell()
{
    const kl::Parameters parameters {.sampleCount = 300, .sigma = 0.75, .binCount = 9, .seed = 5};
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setText(u"Description"_s, provenance::description(Shown(snapshotOf(parameters), Unit::Bits)));
    const QString file = path(u"described.png"_s);
    QVERIFY(image.save(file));

    Recipe remembered = someRecipe();
    remembered.view.logarithmic = true;
    Recipe expected = remembered;
    expected.parameters = parameters;
    expected.follow = {};
    expected.pinned.reset();
    QCOMPARE(parsed({file}).inWindow(remembered), expected);
    expected.parameters.seed = 6;
    QCOMPARE(parsed({file, u"--seed=6"_s}).inWindow(remembered), expected);
}

/// It brings back all of its own, but for what is the person's.
void TestOpenFigure::windowOfAWholeFigure()
{
    const Recipe recipe = someRecipe();
    Recipe remembered;
    remembered.parameters.sigma = 3;
    remembered.view.logarithmic = true;
    remembered.view.appearance = theme::Appearance::Dark;
    Recipe expected = recipe;
    expected.view.appearance = theme::Appearance::Dark;
    QCOMPARE(parsed({exported(recipe, u"svg"_s)}).inWindow(remembered), expected);
}

void TestOpenFigure::fewSeedsDrawNoBand()
{
    Recipe recipe = someRecipe();
    recipe.view.spreadSeeds = 3; // of which there is no range
    const QString file = exported(recipe, u"svg"_s);
    const Run result = run({file, u"--export"_s, path(u"again.svg"_s)});
    QVERIFY2(isNoError(result.errors), qPrintable(result.errors));
    QVERIFY(!bytesOf(u"again.svg"_s).contains("nan"));
    QVERIFY(bytesOf(u"again.svg"_s) == bytesOf(u"figure.svg"_s));
}

void TestOpenFigure::recipeAlone()
{
    // What --print recipe prints is a file, too; the window's looks are the person's.
    const Run printed = run({exported(someRecipe(), u"svg"_s), u"--print"_s, u"recipe"_s});
    QCOMPARE(printed.status, 0);
    QFile file(path(u"mine.kl.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(printed.output.toUtf8()) > 0);
    file.close();
    QCOMPARE(parsed({file.fileName()}).recipe, parsed({path(u"figure.svg"_s)}).recipe);
    QCOMPARE(parsed({file.fileName(), u"--sigma"_s, u"2"_s}).recipe.parameters.sigma, 2.0);

    Recipe remembered;
    remembered.view.appearance = theme::Appearance::Dark;
    remembered.view.textSize = 150;
    const Recipe shown = parsed({file.fileName()}).inWindow(remembered);
    QCOMPARE(shown.view.appearance, theme::Appearance::Dark);
    QCOMPARE(shown.view.textSize, 150);
    QCOMPARE(shown.parameters, someRecipe().parameters);

    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(printed.output.toUtf8().replace("1.25", "7.25")) > 0);
    file.close();
    const QString said = failure({file.fileName()});
    QVERIFY2(said.contains(u"parameters.sigma must be a number from 0.001 to 5, not 7.25"_s), qPrintable(said));
}

void TestOpenFigure::badFile_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("neither") << QStringList {u"--json"_s, u"sigma"_s} << u"'sigma' is neither an option nor a file"_s;
    QTest::newRow("a folder") << QStringList {u"."_s} << u"is a folder"_s;
    QTest::newRow("foreign") << QStringList {u"foreign.png"_s} << u"foreign.png is no PNG, SVG, PDF or JSON file"_s;
    QTest::newRow("tampered") << QStringList {u"tampered.svg"_s}
                              << u"parameters.sigma must be a number from 0.001 to 5, not 7.25"_s;
    QTest::newRow("two") << QStringList {u"figure.svg"_s, u"other.svg"_s} << u"one figure can be opened"_s;
}

void TestOpenFigure::badFile()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, said);
    QVERIFY(!exported(someRecipe(), u"svg"_s).isEmpty());
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    for (const auto& [name, content] : {std::pair(u"foreign.png"_s, QByteArray("Dear all,")),
             std::pair(u"tampered.svg"_s, bytesOf(u"figure.svg"_s).replace("1.25}", "7.25}"))}) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) > 0);
    }
    const QString text = failure(arguments + QStringList {u"--export"_s, u"out.png"_s});
    QVERIFY2(text.contains(said) && text.startsWith(u"kl-explorer: "_s), qPrintable(text));
    QCOMPARE(text.count(u'\n'), 1);
    QVERIFY(!QFile::exists(u"out.png"_s));
    QVERIFY(QDir::setCurrent(before));
}

QTEST_MAIN(TestOpenFigure)
#include "tst_openfigure.moc"
