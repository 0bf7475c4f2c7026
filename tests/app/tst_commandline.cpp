// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "core/text.h"
#include "tests/core/testing.h"
#include "ui/export/provenance.h"
#include "ui/state/figurepresets.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <initializer_list>
#include <tuple>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(kl::Parameters)
Q_DECLARE_METATYPE(Recipe)

class TestCommandLine : public QObject {
    Q_OBJECT
private slots:
    void nothingGiven();
    void parameters_data();
    void parameters();
    void everythingElse();
    void spread();
    void show();
    void showAddsToTheView();
    void everyParameterIsAnOption();
    void optionsOfQt_data();
    void optionsOfQt();
    void unusedOptions_data();
    void unusedOptions();
    void usedOptions_data();
    void usedOptions();
    void longInputIsShortInErrors_data();
    void longInputIsShortInErrors();
    void suffixes_data();
    void suffixes();
    void figures_data();
    void figures();
    void presets();
    void impossibleFigures_data();
    void impossibleFigures();
    void everyFieldOfFiguresIsSaid();
    void examplesOfHelp();
    void examplesOfReadme();
    void lists_data();
    void lists();
    void unclearLists_data();
    void unclearLists();
    void combinations();
    void namesOfMany_data();
    void namesOfMany();
    void errors_data();
    void errors();
    void lessonByItsName();
    void help_data();
    void help();
    void version();
};

namespace {

using Parsed = std::variant<CommandLine, Message>;

Parsed parsed(const QStringList& arguments)
{
    return parseCommandLine(QStringList {u"kl-explorer"_s} + arguments);
}

/// What was asked; what stands there if it was a message shows in @p parsed's error.
CommandLine asked(const QStringList& arguments)
{
    const Parsed result = parsed(arguments);
    if (const auto* message = std::get_if<Message>(&result))
        throw std::runtime_error(message->text.toStdString());
    return std::get<CommandLine>(result);
}

/// The line for standard error; empty if all was taken as right.
QString errorOf(const QStringList& arguments)
{
    const Parsed result = parsed(arguments);
    const auto* message = std::get_if<Message>(&result);
    return message != nullptr && message->isError ? message->text : QString();
}

} // namespace

void TestCommandLine::nothingGiven()
{
    const CommandLine commandLine = asked({});
    QVERIFY(commandLine.recipe == Recipe {});
    QVERIFY(!commandLine.parametersGiven);
    QVERIFY(!commandLine.isHeadless());
    QVERIFY(commandLine.changes.empty());
    QCOMPARE(commandLine.combinations.size(), std::size_t {1});
}

void TestCommandLine::parameters_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<kl::Parameters>("expected");
    const auto row = [](const char* name, const QString& arguments, const kl::Parameters& expected) {
        QTest::newRow(name) << arguments.split(u' ') << expected;
    };
    row("all of them", u"--samples 300 --sigma 1.25 --bins 7 --seed 0"_s, {300, 1.25, 7, 0});
    row("with an equals sign", u"--samples=300 --sigma=1.25 --bins=7 --seed=0"_s, {300, 1.25, 7, 0});
    row("one alone leaves the others", u"--bins 80"_s, {.binCount = 80});
    row("the lowest", u"--samples 2 --sigma 0.001 --bins 1 --seed 0"_s, {2, 0.001, 1, 0});
    row("the highest", u"--samples 10000000 --sigma 5 --bins 1000 --seed 4294967295"_s,
        {10'000'000, 5, 1000, 4'294'967'295});
    row("scientific", u"--samples 1e6 --sigma 5e-1"_s, {.sampleCount = 1'000'000});
    row("grouped by commas", u"--samples 20,000 --seed 1,000,000"_s, {.sampleCount = 20'000, .seed = 1'000'000});
    row("grouped by spaces", u"--samples=20\u202F000"_s, {.sampleCount = 20'000});
    row("thousands and millions", u"--samples 20k --seed 2M --bins 1K"_s,
        {.sampleCount = 20'000, .binCount = 1000, .seed = 2'000'000});
    row("a decimal comma that groups nothing", u"--sigma 0,75"_s, {.sigma = 0.75});
    row("one dash", u"-samples 300 -bins=7"_s, {.sampleCount = 300, .binCount = 7});
    row("strict", u"--empty-bins strict"_s, {.emptyBins = kl::EmptyBins::Strict});
    row("smooth", u"--empty-bins=smooth --pseudocount=0.25"_s,
        {.emptyBins = kl::EmptyBins::Smooth, .pseudocount = 0.25});
    row("renormalise", u"--empty-bins renormalise"_s, {.emptyBins = kl::EmptyBins::Renormalise});
    row("skip, as without it", u"--empty-bins skip"_s, {});
    row("the lowest pseudocount", u"--pseudocount 1e-6"_s, {.pseudocount = 1e-6});
    row("the highest pseudocount", u"--pseudocount 1000"_s, {.pseudocount = 1000.0});
    row("the last one counts where one is possible", u"--pseudocount 3 --pseudocount 4"_s, {.pseudocount = 4});
    row("a decimal comma, for 0 is no sigma", u"--sigma 0,5"_s, {.sigma = 0.5});
}

void TestCommandLine::parameters()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const kl::Parameters, expected);
    const CommandLine commandLine = asked(arguments);
    QVERIFY(commandLine.recipe.parameters == expected);
    QVERIFY(commandLine.parametersGiven);
    QVERIFY(!commandLine.isHeadless()); // they set the window's start
}

void TestCommandLine::everythingElse()
{
    const CommandLine commandLine = asked({u"--json"_s, u"--export"_s, u"a.svg"_s, u"--export=b.csv"_s, u"--size"_s,
        u"1640x1480"_s, u"--dpi"_s, u"300"_s, u"--dark"_s, u"--screenshot"_s, u"w.png"_s});
    QVERIFY(commandLine.json);
    QCOMPARE(commandLine.exports, QStringList({u"a.svg"_s, u"b.csv"_s}));
    QCOMPARE(commandLine.screenshot, u"w.png"_s);
    QCOMPARE(commandLine.screenshotSize, QSize(1640, 1480));
    QCOMPARE(commandLine.recipe.figure.pixels(), QSize(1640, 1480));
    QCOMPARE(commandLine.recipe.figure.dpi, 300);
    QVERIFY(commandLine.recipe.figure.colours == FigureColouring::Dark);
    QVERIFY(!commandLine.parametersGiven);
    QVERIFY(commandLine.isHeadless());

    QVERIFY(asked({u"--json"_s}).isHeadless());
    QVERIFY(asked({u"--export"_s, u"a.png"_s}).isHeadless());
    QVERIFY(asked({u"--screenshot"_s, u"a.png"_s}).isHeadless());
    QVERIFY(!asked({u"--dark"_s}).isHeadless());
    QVERIFY(asked({u"--dark"_s}).appearance == theme::Appearance::Dark); // the window's

    QVERIFY(!commandLine.csvRemarks);
    QVERIFY(asked({u"--csv-remarks"_s, u"--export"_s, u"a.csv"_s}).csvRemarks);
    QVERIFY(commandLine.writesFigure());
    QVERIFY(
        !asked({u"--export"_s, u"a.csv"_s, u"--export"_s, u"a.json"_s, u"--screenshot"_s, u"w.png"_s}).writesFigure());
}

void TestCommandLine::spread()
{
    QCOMPARE(asked({}).recipe.view.spreadSeeds, 200); // ten of them lie beyond each end of the middle 90 %
    QCOMPARE(asked({u"--json"_s, u"--spread"_s, u"0"_s}).recipe.view.spreadSeeds, 0);
    QCOMPARE(asked({u"--json"_s, u"--spread=1e4"_s}).recipe.view.spreadSeeds, 10'000);
    QCOMPARE(
        asked({u"--include"_s, u"band"_s, u"--spread"_s, u"50"_s, u"--print"_s, u"command"_s}).recipe.view.spreadSeeds,
        50);
    QVERIFY(!asked({u"--json"_s, u"--spread"_s, u"5"_s}).parametersGiven); // no part of the calculation
}

void TestCommandLine::show()
{
    QCOMPARE(asked({}).show, QStringList());
    QCOMPARE(asked({u"--show"_s, u"terms"_s}).show, QStringList(u"terms"_s));
    QCOMPARE(asked({u"--show"_s, u"terms,exact,band,reasons,empty-bins,uncertainty,measures"_s}).show,
        QStringList(
            {u"terms"_s, u"exact"_s, u"band"_s, u"reasons"_s, u"empty-bins"_s, u"uncertainty"_s, u"measures"_s}));
    QVERIFY(!asked({u"--show"_s, u"terms"_s}).isHeadless());
}

/// What was open stays open.
void TestCommandLine::showAddsToTheView()
{
    ViewOptions view;
    view.exact = true;
    view.openSections = {u"measures"_s};
    openParts(asked({u"--show"_s, u"terms,reasons,measures"_s}).show, view);
    QVERIFY(view.terms && view.exact && !view.band);
    QCOMPARE(view.openSections, QStringList({u"measures"_s, u"reasons"_s}));
    openParts(asked({u"--show"_s, u"band"_s}).show, view);
    QVERIFY(view.terms && view.band);
    QCOMPARE(view.openSections, QStringList({u"measures"_s, u"reasons"_s}));

    const ViewOptions alone = asked({u"--show"_s, u"exact,study"_s}).recipe.view; // the second one's name of before
    QVERIFY(alone.exact && !alone.terms && !alone.band);
    QCOMPARE(alone.openSections, QStringList(u"uncertainty"_s));
}

void TestCommandLine::everyParameterIsAnOption()
{
    const Parsed help = parsed({u"--help"_s});
    const QByteArray text = std::get<Message>(help).text.toUtf8();
    kl::forEachField(kl::kParameterFields, [&](const auto& field) {
        const QString option = u"--"_s + QString::fromStdString(kl::optionOf(field.key));
        QVERIFY2(text.contains(option.toUtf8() + " <"), option.toUtf8());
        // Nothing is any parameter's value, and the list's range is in the sentence.
        const QString error = errorOf({option, QString()});
        QVERIFY2(!error.isEmpty(), option.toUtf8());
        if constexpr (!std::is_enum_v<std::remove_cvref_t<decltype(field.range.low)>>) {
            const QByteArrayList range {QByteArray::fromStdString(kl::shortest(field.range.low)),
                QByteArray::fromStdString(kl::shortest(field.range.high))};
            QVERIFY2(names(error.toUtf8(), range), qPrintable(error));
            QVERIFY2(names(text, range), text.constData());
        }
    });
}

void TestCommandLine::optionsOfQt_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("forQt");
    const auto row = [](const QString& arguments, const QString& forQt) {
        QTest::newRow(qPrintable(arguments)) << arguments.split(u' ') << forQt.split(u' ', Qt::SkipEmptyParts);
    };
    // As the documentation of QApplication, QGuiApplication and the platform for X11 writes them, and with two dashes.
    row(u"-style fusion --bins 5"_s, u"-style fusion"_s);
    row(u"--style=fusion --bins 5"_s, u"-style fusion"_s);
    row(u"-style=fusion --bins 5"_s, u"-style fusion"_s);
    row(u"--bins 5 --style fusion"_s, u"-style fusion"_s);
    row(u"--bins 5 -reverse"_s, u"-reverse"_s);
    row(u"-platform offscreen --bins 5 -qwindowgeometry 800x600+5+5"_s,
        u"-platform offscreen -qwindowgeometry 800x600+5+5"_s);
    row(u"--bins=5 -platform=xcb -plugin x -platformtheme gtk3 -platformpluginpath /p"_s,
        u"-platform xcb -plugin x -platformtheme gtk3 -platformpluginpath /p"_s);
    row(u"-stylesheet s.qss --bins 5 -qwindowtitle T -qwindowicon i.png -session id"_s,
        u"-stylesheet s.qss -qwindowtitle T -qwindowicon i.png -session id"_s);
    row(u"-display :0 -geometry 9x9 -title T -icon i --bins 5 -widgetcount"_s,
        u"-display :0 -geometry 9x9 -title T -icon i -widgetcount"_s);
    // The values of either are no options of the other.
    row(u"-style --json --bins 5"_s, u"-style --json"_s);
    row(u"--bins 5"_s, QString());
}

void TestCommandLine::optionsOfQt()
{
    QFETCH(const QStringList, arguments);
    const CommandLine commandLine = asked(arguments);
    QTEST(commandLine.qtArguments, "forQt");
    QCOMPARE(commandLine.recipe.parameters.binCount, 5);
    QVERIFY(!commandLine.isHeadless());
}

void TestCommandLine::unusedOptions_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArrayList>("named");
    const auto row = [](const QString& arguments, const QByteArrayList& named) {
        QTest::newRow(qPrintable(arguments)) << arguments << named;
    };
    row(u"--json --show exact"_s, {"--show exact", "figure", "--screenshot"});
    row(u"--export a.csv --export a.json --show terms"_s, {"--show terms", "figure"});
    row(u"--export a.svg --show reasons"_s, {"--show reasons", "--screenshot"});
    row(u"--export a.svg --show exact,measures"_s, {"--show measures"});
    row(u"--json --show study"_s, {"--show uncertainty"});
    row(u"--export a.svg --show band --spread 0"_s, {"--show band", "--spread 0"});
    row(u"--export a.svg --show band --spread 19"_s, {"--show band", "20", "--spread 19"}); // no range of so few
    row(u"--json --pseudocount 3"_s, {"--pseudocount", "--empty-bins smooth"});
    row(u"--export a.csv --empty-bins strict --pseudocount 3"_s, {"--pseudocount", "--empty-bins smooth"});
    row(u"--screenshot a.png --screenshot b.png"_s, {"--screenshot", "once"});
    row(u"--json --show exact --show measures"_s, {"--show exact"});
    row(u"--json --size 300x200"_s, {"--size", "figure", "--screenshot"});
    row(u"--size 300x200"_s, {"--size"});
    row(u"--screenshot w.png --dpi 96"_s, {"--dpi", "figure"});
    row(u"--json --dark"_s, {"--dark"});
    row(u"--export a.svg --spread 5"_s, {"--spread", "--json", "band"});
    row(u"--export a.json --csv-remarks"_s, {"--csv-remarks", ".csv"});
    for (const char* option : {"--preset nature", "--dpi 300", "--font X", "--font-size 7", "--tick-size 7",
             "--line-width 1", "--transparent", "--no-grid", "--frame", "--legend none", "--no-caption", "--outlines",
             "--grey", "--include exact"}) {
        const QByteArray name = QByteArray(option).split(' ').first();
        for (const char* use : {" --export a.csv", " --json", " --screenshot w.png", ""})
            row(QString::fromLatin1(option) + QString::fromLatin1(use), {name, "--export", "--print"});
    }
    for (const char* option : {"--unit bits", "--y-scale log", "--x-range -1:2"})
        row(QString::fromLatin1(option) + u" --export a.csv"_s, {QByteArray(option).split(' ').first(), "figure"});
    row(u"--export a.png --outlines"_s, {"--outlines", ".svg"});
    row(u"--export a.svg --y-max 2"_s, {"--y-max", "--x-range", "held"});
    row(u"--export a.svg --terms pq"_s, {"--terms", "--show terms", "--include terms"});
    row(u"--export a.svg --show exact --include band"_s, {"--show exact", "--include"});
    row(u"--export a.svg --include band --spread 5"_s, {"--include band", "20", "--spread 5"});
    row(u"--export a.svg --light --dark"_s, {"--light", "--dark"});
    row(u"--export a.svg --grid --no-grid"_s, {"--grid", "--no-grid"});
    row(u"--export a.svg --include pinned"_s, {"--include pinned", "opened"});
    row(u"--print python --json"_s, {"--print", "--json"});
    row(u"--print python --print recipe"_s, {"--print", "once"});
    row(u"--step 2"_s, {"--step", "--lesson"});
    row(u"--json --present"_s, {"--present", "--screenshot", "window"});
    row(u"--export a.svg --lesson a.md"_s, {"the lesson", "a.md"});
    row(u"--lesson :/lessons/en/1-histogram.md --sigma 1"_s, {"lesson sets", "parameters"});
    row(u"--lesson :/lessons/en/1-histogram.md --show terms"_s, {"lesson sets", "--show"});
    row(u"--lesson :/lessons/en/1-histogram.md --lesson b.md"_s, {"--lesson", "once"});
    row(u"--lesson :/lessons/en/1-histogram.md --step 1 --step 2"_s, {"--step", "once"});
    for (const char* option :
        {"--unit bits", "--x-range -1:1", "--y-scale log", "--pin sigma=0.2", "--terms pq", "--y-max 2"})
        row(u"--lesson :/lessons/en/1-histogram.md "_s + QLatin1String(option),
            {"a lesson sets", QByteArray(option).split(' ').first()});
    for (const char* option : {"--json", "--sigma 1", "--dark", "--present", "--lesson :/lessons/en/1-histogram.md"})
        row(u"--check-lesson a.md "_s + QLatin1String(option), {"--check-lesson", "alone"});
    row(u"--screenshot w.png --size 89mmx55mm"_s, {"--size", "pixels", "89mmx55mm"});
}

void TestCommandLine::unusedOptions()
{
    QFETCH(const QString, arguments);
    QFETCH(const QByteArrayList, named);
    const QString error = errorOf(arguments.split(u' '));
    QVERIFY2(!error.isEmpty(), "ignored in silence");
    QVERIFY2(names(error.toUtf8(), named), qPrintable(error));
    QCOMPARE(error.count(u'\n'), 1);
}

void TestCommandLine::usedOptions_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char* arguments : {"--show exact,reasons", "--dark", "--export a.svg --show exact,band,terms",
             "--screenshot w.png --show exact,reasons,uncertainty --size 1280x800 --dark",
             "--export a.svg --screenshot w.png --show measures", "--export a.pdf --json --show band --spread 20",
             "--export a.json --spread 5", "--json --spread 0", "--screenshot w.png --pseudocount 3",
             "--export a.png --dpi 300 --size 900x300 --dark", "--export a.csv --csv-remarks --json",
             "--export a.svg --show held --include none", "--export a.svg --show held,logarithmic --y-max 2",
             "--unit bits --y-scale log --x-range -4:6 --y-max 2", "--print command --include band,terms --terms qp",
             "--print python --outlines --transparent", "--lesson :/lessons/en/1-histogram.md --step 7",
             "--present --screenshot w.png --size 1024x768", "--present --lesson :/lessons/en/2-directions.md --dark",
             "--present --sigma 2 --show terms", "--check-lesson a.md --check-lesson b.md",
             "--export a.svg --include terms --terms qp"})
        QTest::newRow(arguments) << QString::fromLatin1(arguments);
}

void TestCommandLine::usedOptions()
{
    QFETCH(const QString, arguments);
    asked(arguments.split(u' ')); // throws the message that there may be
}

void TestCommandLine::longInputIsShortInErrors_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString endless(5000, u'9');
    const QString wild = u"\x1b[31m\a\n\uFEFF\u202E"_s.repeated(1000);
    for (const QString& value : {endless, wild}) {
        const char* name = value == endless ? "long" : "wild";
        for (const QString& option : {u"--samples"_s, u"--sigma"_s, u"--bins"_s, u"--seed"_s, u"--empty-bins"_s,
                 u"--pseudocount"_s, u"--size"_s, u"--dpi"_s, u"--spread"_s, u"--show"_s, u"--export"_s,
                 u"--screenshot"_s, u"--font"_s, u"--font-size"_s, u"--preset"_s, u"--include"_s, u"--legend"_s,
                 u"--unit"_s, u"--x-range"_s, u"--y-max"_s, u"--y-scale"_s, u"--terms"_s, u"--print"_s})
            QTest::addRow("%s %s", qPrintable(option), name) << QStringList {option, value};
        QTest::addRow("option, %s", name) << QStringList {u"--"_s + value};
        QTest::addRow("argument, %s", name) << QStringList {value};
        QTest::addRow("value where none belongs, %s", name) << QStringList {u"--json="_s + value};
        QTest::addRow("Qt's option, %s", name) << QStringList {u"--reverse="_s + value};
        QTest::addRow("short options, %s", name) << QStringList {u"-"_s + value};
    }
}

void TestCommandLine::longInputIsShortInErrors()
{
    QFETCH(const QStringList, arguments);
    const QString error = errorOf(arguments);
    QVERIFY2(error.endsWith(u'\n'), "taken as right");
    QVERIFY2(error.size() < 400, qPrintable(error));
    for (const QChar character : error.chopped(1))
        QVERIFY2(character.isPrint(), qPrintable(error));
}

void TestCommandLine::suffixes_data()
{
    QTest::addColumn<QString>("path");
    for (const char* path : {"kl.png", "kl.svg", "kl.pdf", "kl.csv", "kl.json", "KL.SVG", "a.b/c.d.Png", "/ü x/kl.pdf"})
        QTest::newRow(path) << QString::fromUtf8(path);
}

void TestCommandLine::suffixes()
{
    QFETCH(const QString, path);
    QCOMPARE(asked({u"--export"_s, path}).exports, QStringList(path));
}

void TestCommandLine::figures_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<Recipe>("expected");
    const auto row = [](const QString& arguments, auto change) {
        Recipe expected;
        change(expected);
        QTest::newRow(qPrintable(arguments)) << arguments << expected;
    };
    const auto figure = [&row](const QString& arguments, auto change) {
        row(arguments, [&change](Recipe& recipe) { change(recipe.figure); });
    };
    const auto view = [&row](const QString& arguments, auto change) {
        row(arguments, [&change](Recipe& recipe) { change(recipe.view); });
    };
    const auto size = [&figure](const char* given, double width, double height, LengthUnit unit) {
        figure(u"--size="_s + QString::fromUtf8(given), [=](FigureOptions& options) {
            options.width = width;
            options.height = height;
            options.unit = unit;
        });
    };
    using enum LengthUnit;
    size("1600x800", 1600, 800, Pixels);
    size("1600X800", 1600, 800, Pixels);
    size("1600×800", 1600, 800, Pixels);
    size("1600pxx800px", 1600, 800, Pixels);
    size("1600x800px", 1600, 800, Pixels);
    size("1600.5x800.25", 1600.5, 800.25, Pixels);
    size("89mmx55mm", 89, 55, Millimetres);
    size("89x55mm", 89, 55, Millimetres);
    size("89mmx55", 89, 55, Millimetres);
    size("89MM×55Mm", 89, 55, Millimetres);
    size("8.9cmx5.5cm", 8.9, 5.5, Centimetres);
    size("3,5x2,25in", 3.5, 2.25, Inches);
    size("3inx2in", 3, 2, Inches);
    figure(u"--dpi 600"_s, [](FigureOptions& options) { options.dpi = 600; });
    figure(u"--font=Serif"_s, [](FigureOptions& options) { options.fontFamily = u"Serif"_s; });
    figure(u"--font-size 7"_s, [](FigureOptions& options) { options.fontSize = options.tickSize = 7; });
    figure(u"--tick-size 6 --font-size 7"_s, [](FigureOptions& options) {
        options.fontSize = 7;
        options.tickSize = 6;
    });
    figure(u"--tick-size 6.5"_s, [](FigureOptions& options) { options.tickSize = 6.5; });
    figure(u"--line-width 0.75"_s, [](FigureOptions& options) { options.lineWidth = 0.75; });
    figure(u"--transparent"_s, [](FigureOptions& options) { options.transparent = true; });
    figure(u"--grey"_s, [](FigureOptions& options) { options.colours = FigureColouring::Grey; });
    figure(u"--no-grid --frame"_s, [](FigureOptions& options) {
        options.grid = false;
        options.frame = true;
    });
    figure(u"--grid --no-frame --caption --no-outlines --no-transparent"_s, [](FigureOptions&) {});
    figure(u"--no-caption"_s, [](FigureOptions& options) { options.caption = false; });
    figure(u"--outlines"_s, [](FigureOptions& options) { options.outlines = true; });
    figure(u"--legend top-right"_s, [](FigureOptions& options) { options.legend = LegendPlace::TopRight; });
    figure(u"--legend none"_s, [](FigureOptions& options) { options.legend = LegendPlace::None; });
    figure(
        u"--include none"_s, [](FigureOptions& options) { options.asShown = options.fills = options.shading = false; });
    figure(u"--include exact,band,terms,fills,shading,waterfall"_s, [](FigureOptions& options) {
        options.asShown = false;
        options.exact = options.band = options.terms = options.waterfall = true;
    });
    figure(u"--include waterfall --include exact"_s, [](FigureOptions& options) {
        options.asShown = options.fills = options.shading = false;
        options.exact = options.waterfall = true;
    });
    figure(u"--dark"_s, [](FigureOptions& options) { options.colours = FigureColouring::Dark; });
    view(u"--show band --spread 30"_s, [](ViewOptions& options) {
        options.band = true;
        options.spreadSeeds = 30;
    });
    view(u"--unit bits"_s, [](ViewOptions& options) { options.unit = Unit::Bits; });
    view(u"--y-scale log"_s, [](ViewOptions& options) { options.logarithmic = true; });
    view(u"--y-scale linear"_s, [](ViewOptions&) {});
    for (const char* range : {"-2:6", "-2,6", "2+-4", "2±4", "−2:6"}) {
        view(u"--x-range="_s + QString::fromUtf8(range), [](ViewOptions& options) {
            options.held = true;
            options.heldCentre = 2;
            options.heldWidth = 8;
        });
    }
    view(u"--x-range -2:6 --y-max 0.8"_s, [](ViewOptions& options) {
        options.held = true;
        options.heldCentre = 2;
        options.heldWidth = 8;
        options.heldTop = 0.8;
    });
    view(u"--show terms --terms qp"_s, [](ViewOptions& options) {
        options.terms = true;
        options.termsShown = TermsShown::Qp;
    });
}

void TestCommandLine::figures()
{
    QFETCH(const QString, arguments);
    QFETCH(const Recipe, expected);
    const CommandLine commandLine = asked(arguments.split(u' ') + QStringList {u"--export"_s, u"kl.svg"_s});
    QCOMPARE(recipe::toJson(commandLine.recipe), recipe::toJson(expected)); // which shows what differs
    QVERIFY(commandLine.recipe == expected);

    // Over another recipe the same is changed, and nothing else.
    Recipe other;
    other.parameters.sigma = 3;
    other.view.table = true;
    const Recipe over = commandLine.over(other);
    QCOMPARE(over.parameters.sigma, 3.0);
    QVERIFY(over.view.table);
    QVERIFY(over.figure == expected.figure);
}

void TestCommandLine::presets()
{
    for (const FigurePreset& preset : figurepresets::all()) {
        const CommandLine plain = asked({u"--preset"_s, preset.key, u"--export"_s, u"kl.pdf"_s});
        QVERIFY2(plain.recipe.figure == figurepresets::apply(preset, {}), qPrintable(preset.key));
        for (const QString& order :
            {u"--preset %1 --dpi 120 --font-size 9 --grid"_s, u"--dpi 120 --font-size 9 --grid --preset %1"_s}) {
            FigureOptions expected = figurepresets::apply(preset, {});
            expected.dpi = 120;
            expected.fontSize = expected.tickSize = 9;
            expected.grid = true;
            const CommandLine changed
                = asked(order.arg(preset.key).split(u' ') + QStringList {u"--export"_s, u"kl.pdf"_s});
            QVERIFY2(changed.recipe.figure == expected, qPrintable(order.arg(preset.key)));
        }
    }
    const QString error = errorOf({u"--preset"_s, u"nature-one"_s, u"--export"_s, u"kl.pdf"_s});
    QVERIFY2(names(error.toUtf8(), {"--preset", "'nature-one'", "nature", "nature-two", "ieee", "poster"}),
        qPrintable(error));
}

void TestCommandLine::impossibleFigures_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArrayList>("named");
    const auto row = [](const QString& arguments, const QByteArrayList& named) {
        QTest::newRow(qPrintable(arguments)) << arguments << named;
    };
    row(u"--size 640x20001"_s, {"--size", "640x20001", "16", "20000"});
    row(u"--size 15x480"_s, {"--size", "15x480", "16", "20000"});
    row(u"--size 2000mmx1000mm --dpi 300"_s, {"--size 2000mmx1000mm", "--dpi 300", "23622", "11811", "20000"});
    row(u"--preset slide --dpi 2400"_s, {"--preset slide", "--dpi 2400", "31992", "18000", "20000"});
    row(u"--size 0.1inx0.1in"_s, {"--size 0.1inx0.1in", "15", "16"});
    row(u"--size 99999mmx55mm"_s, {"--size", "99999mmx55mm"});
}

void TestCommandLine::impossibleFigures()
{
    QFETCH(const QString, arguments);
    QFETCH(const QByteArrayList, named);
    const QString error = errorOf(arguments.split(u' ') + QStringList {u"--export"_s, u"a.png"_s});
    QVERIFY2(names(error.toUtf8(), named), qPrintable(error));
    QCOMPARE(error.count(u'\n'), 1);
}

/// An option that a new field brings is in the list of options, with a range or words that are refused.
void TestCommandLine::everyFieldOfFiguresIsSaid()
{
    for (const auto& [option, value, named] : std::initializer_list<std::tuple<QString, QString, QByteArrayList>> {
             {u"--dpi"_s, u"9"_s, {"24", "2400", "'9'"}},
             {u"--font"_s, u" "_s, {"' '"}},
             {u"--font"_s, u"a\nb"_s, {"'a\\nb'"}},
             {u"--font"_s, QString(201, u'a'), {"at most 200 letters", "'aaa"}},
             {u"--font-size"_s, u"0.5"_s, {"1", "400", "'0.5'"}},
             {u"--tick-size"_s, u"401"_s, {"1", "400", "'401'"}},
             {u"--line-width"_s, u"0"_s, {"0.1", "100", "'0'"}},
             {u"--legend"_s, u"left"_s,
                 {"auto", "top-right", "top-left", "bottom-right", "bottom-left", "above", "none", "'left'"}},
             {u"--include"_s, u"exact,none"_s,
                 {"exact", "band", "terms", "pinned", "fills", "shading", "waterfall", "'none'"}},
             {u"--include"_s, QString(), {"exact", "none", "''"}},
             {u"--unit"_s, u"bit"_s, {"nats", "bits", "'bit'"}},
             {u"--y-scale"_s, u"logarithmic"_s, {"linear", "log", "'logarithmic'"}},
             {u"--x-range"_s, u"6:-4"_s, {"LOW:HIGH", "'6:-4'"}},
             {u"--x-range"_s, u"1"_s, {"LOW:HIGH", "'1'"}},
             {u"--x-range"_s, u"1:1.0001"_s, {"0.001", "'1:1.0001'"}},
             {u"--x-range"_s, u"a:b"_s, {"LOW:HIGH", "'a:b'"}},
             {u"--y-max"_s, u"0"_s, {"1e-06", "1e+06", "'0'"}},
             {u"--terms"_s, u"all"_s, {"both", "pq", "qp", "'all'"}},
             {u"--print"_s, u"perl"_s, {"python", "command", "recipe", "'perl'"}},
         }) {
        const QString error = errorOf({option, value, u"--export"_s, u"a.svg"_s});
        QVERIFY2(names(error.toUtf8(), named + QByteArrayList {option.toUtf8()}), qPrintable(option + u": "_s + error));
        QCOMPARE(error.count(u'\n'), 1);
    }
}

/// An example in a text is one that is run.
void TestCommandLine::examplesOfHelp()
{
    const Parsed help = parsed({u"--help"_s});
    const QString text = std::get<Message>(help).text;
    const QStringList lines = text.mid(text.indexOf(u"Examples:"_s)).split(u'\n', Qt::SkipEmptyParts).mid(1);
    QVERIFY(lines.size() >= 4);
    for (const QString& line : lines) {
        QStringList words = QString(line).remove(u'\'').simplified().split(u' ');
        QCOMPARE(words.takeFirst(), u"kl-explorer"_s);
        asked(words); // throws the message that there may be
    }
}

void TestCommandLine::examplesOfReadme()
{
    QFile readme(QString::fromUtf8(referenceFolder()) + u"/../../README.md"_s);
    QVERIFY(readme.open(QIODevice::ReadOnly));
    // One of them opens what another one writes.
    const QTemporaryDir folder;
    QFile figure(folder.filePath(u"figure.svg"_s));
    QVERIFY(figure.open(QIODevice::WriteOnly));
    const QJsonObject recipe = recipe::toJson({});
    figure.write(QJsonDocument(QJsonObject {{u"program"_s, u"KL Explorer"_s}, {u"version"_s, u"1.0.0"_s},
                                   {u"recipe"_s, recipe}, {u"digest"_s, provenance::digestOf(recipe, {})}})
                     .toJson());
    figure.close();
    QVERIFY(QFile::copy(u":/lessons/en/writing-lessons.md"_s, folder.filePath(u"lesson.md"_s)));
    const QString before = QDir::currentPath();
    const auto back = qScopeGuard([&] { QDir::setCurrent(before); });
    QVERIFY(QDir::setCurrent(folder.path()));
    int examples = 0;
    for (const QString& line : QString::fromUtf8(readme.readAll()).split(u'\n')) {
        if (!line.startsWith(u"    kl-explorer "_s))
            continue;
        const QString command = line.section(u" #"_s, 0, 0).section(u" >"_s, 0, 0);
        QStringList words = QString(command).remove(u'\'').simplified().split(u' ');
        words.removeFirst();
        asked(words); // throws the message that there may be
        ++examples;
    }
    QVERIFY(examples >= 8);
}

void TestCommandLine::lists_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QList<double>>("expected"); // of the one parameter that is given
    const auto row = [](const QString& arguments, const QList<double>& expected) {
        QTest::newRow(qPrintable(arguments)) << arguments.split(u' ') << expected;
    };
    row(u"--sigma 0.1,0.5,1"_s, {0.1, 0.5, 1});
    row(u"--sigma 1,2,3"_s, {1, 2, 3});
    row(u"--sigma 0.5;1"_s, {0.5, 1});
    row(u"--sigma 1;2"_s, {1, 2});
    row(u"--sigma 0,5;1,5"_s, {0.5, 1.5}); // decimal commas
    row(u"--sigma 0,5"_s, {0.5}); // 0 is no sigma
    row(u"--sigma 0.5 --sigma 2"_s, {0.5, 2});
    row(u"--bins 20,79"_s, {20, 79});
    row(u"--bins 20;100"_s, {20, 100});
    row(u"--bins 20 --bins 100,5"_s, {20, 100, 5}); // 100,5 groups nothing
    row(u"--bins 1,000"_s, {1000});
    row(u"--samples 10,000"_s, {10'000});
    row(u"--samples 100,500"_s, {100'500}); // groups of three digits are one number
    row(u"--samples 10,000;20,000"_s, {10'000, 20'000});
    row(u"--samples 500,2000,10000"_s, {500, 2000, 10'000});
    row(u"--samples 1e3,1e4"_s, {1000, 10'000});
    row(u"--samples 1k,20k"_s, {1000, 20'000});
    row(u"--seed 1,2,3"_s, {1, 2, 3});
    row(u"--seed 1,000,000"_s, {1'000'000});
    row(u"--empty-bins skip,strict,smooth"_s, {0, 1, 2});
    row(u"--empty-bins skip;renormalise"_s, {0, 3});
}

void TestCommandLine::lists()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QList<double>, expected);
    const CommandLine commandLine = asked(arguments + QStringList {u"--json"_s});
    QList<double> values;
    for (const kl::Parameters& each : commandLine.combinations.over(commandLine.recipe.parameters)) {
        const QString option = arguments[0];
        values << (option == u"--sigma"_s  ? each.sigma
                : option == u"--bins"_s    ? each.binCount
                : option == u"--samples"_s ? static_cast<double>(each.sampleCount)
                : option == u"--seed"_s    ? static_cast<double>(each.seed)
                                           : static_cast<double>(each.emptyBins));
    }
    QCOMPARE(values, expected);
    QCOMPARE(commandLine.combinations.size(), static_cast<std::size_t>(expected.size()));
}

void TestCommandLine::unclearLists_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArrayList>("named");
    const auto row = [](const QString& arguments, const QByteArrayList& named) {
        QTest::newRow(qPrintable(arguments)) << arguments << named;
    };
    row(u"--sigma 1,2"_s, {"--sigma", "'1,2'", "'1;2'", "1.2"});
    row(u"--bins 20,100"_s, {"--bins", "1000", "'20,100'", "one number", "'20;100'"});
    row(u"--samples 5,10,000"_s, {"--samples", "'5,10,000'", "not clear", "'5;10;000'"});
    row(u"--sigma 0.1,,1"_s, {"--sigma", "'0.1,,1'"});
    row(u"--sigma 0.1;9"_s, {"--sigma", "'9'", "0.001"});
    row(u"--bins 20,x"_s, {"--bins", "'x'"});
    row(u"--empty-bins skip,none"_s, {"--empty-bins", "'none'", "renormalise"});
}

void TestCommandLine::unclearLists()
{
    QFETCH(const QString, arguments);
    QFETCH(const QByteArrayList, named);
    const QString error = errorOf(arguments.split(u' ') + QStringList {u"--json"_s});
    QVERIFY2(names(error.toUtf8(), named), qPrintable(error));
    QCOMPARE(error.count(u'\n'), 1);
}

/// The costly ones change least often.
void TestCommandLine::combinations()
{
    const CommandLine commandLine = asked(
        u"--bins 20,79 --sigma 0.5;1 --samples 100;200 --seed 1,2 --empty-bins skip,strict --json"_s.split(u' '));
    const std::vector<kl::Parameters> all = commandLine.combinations.over(commandLine.recipe.parameters);
    QCOMPARE(all.size(), std::size_t {32});
    QVERIFY(all.front() == commandLine.recipe.parameters);
    const auto place = [](const kl::Parameters& one) {
        return std::tuple(one.seed, one.sampleCount, one.sigma, one.binCount, one.emptyBins);
    };
    for (std::size_t i = 1; i < all.size(); ++i) // every list rises, so the order is that of the tuple
        QVERIFY(place(all[i - 1]) < place(all[i]));
}

void TestCommandLine::namesOfMany_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArrayList>("named"); // empty: nothing is wrong
    const auto row = [](const QString& arguments, const QByteArrayList& named = {}) {
        QTest::newRow(qPrintable(arguments)) << arguments << named;
    };
    row(u"--sigma 0.5;1 --bins 20,79 --export kl-{sigma}-{bins}.png"_s);
    row(u"--export kl-{samples}-{sigma}-{bins}-{seed}-{empty-bins}-{unit}.png"_s);
    row(u"--sigma 0.5;1 --json"_s);
    row(u"--export {}x.png"_s,
        {"--export", "'{}'", "{samples}", "{sigma}", "{bins}", "{seed}", "{empty-bins}", "{unit}"});
    row(u"--export kl-{sigmas}.png"_s, {"--export", "'{sigmas}'", "{sigma}"});
    row(u"--sigma 0.5;1 --export kl.png"_s, {"--export", "'kl.png'", "{sigma}"});
    row(u"--sigma 0.5;1 --bins 2,3 --export kl-{bins}.png"_s, {"--export", "'kl-2.png'", "{sigma}"});
    row(u"--bins 20,20 --export kl-{bins}.png"_s, {"'kl-20.png'"});
    row(u"--export a.png --export a.png"_s, {"'a.png'"});
    row(u"--export a.png --export ./a.png"_s, {"'a.png'", "'./a.png'"});
    row(u"--export a.png --export b/../A.PNG"_s, {"'a.png'", "'b/../A.PNG'"});
    row(u"--export a.png --screenshot a.png"_s, {"'a.png'"});
    row(u"--export a.png --export a.svg"_s);
    row(u"--sigma 0.5;1"_s, {"--sigma", "--json", "--export"}); // a window has one
    row(u"--sigma 0.5;1 --print python"_s, {"--sigma", "--json", "--export"});
    row(u"--sigma 0.5;1 --screenshot w.png --json"_s, {"--sigma", "--json", "--export"});
    QString many = u"--json"_s;
    for (int i = 0; i < 101; ++i)
        many += u" --seed %1 --bins %2"_s.arg(i).arg(i + 1);
    QTest::newRow("too many") << many << QByteArrayList {"--seed", "--bins", "10000"};
}

void TestCommandLine::namesOfMany()
{
    QFETCH(const QString, arguments);
    QFETCH(const QByteArrayList, named);
    const QString error = errorOf(arguments.split(u' '));
    QCOMPARE(error.isEmpty(), named.isEmpty());
    QVERIFY2(names(error.toUtf8(), named), qPrintable(error));
    QVERIFY(error.count(u'\n') <= 1);
}

void TestCommandLine::errors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArrayList>("named"); // option, range and value
    const QByteArrayList samples {"--samples", "2", "10000000"};
    const QByteArrayList sigma {"--sigma", "0.001", "5"};
    const QByteArrayList bins {"--bins", "1", "1000"};
    const QByteArrayList seed {"--seed", "0", "4294967295"};
    const QByteArrayList size {"--size", "16", "20000", "mm"};
    const QByteArrayList dpi {"--dpi", "24", "2400"};
    const auto row = [](const QString& option, const QString& value, const QByteArrayList& range) {
        QTest::newRow(qPrintable(option + u' ' + value))
            << QStringList {option, value} << range + QByteArrayList {'\'' + value.toUtf8() + '\''};
    };
    for (const char* value :
        {"1", "0", "-5", "10000001", "1e8", "2.5", "many", "nan", "inf", "", "10 00", "0x10", "5x"})
        row(u"--samples"_s, QString::fromLatin1(value), samples);
    for (const char* value : {"0", "0.0009", "5.0000001", "-1", "nan", "inf", "half", ""})
        row(u"--sigma"_s, QString::fromLatin1(value), sigma);
    for (const char* value : {"0", "1001", "79.5", "99999999999999999999"})
        row(u"--bins"_s, QString::fromLatin1(value), bins);
    for (const char* value : {"-1", "4294967296", "1e300"})
        row(u"--seed"_s, QString::fromLatin1(value), seed);
    for (const char* value : {"640", "640x", "x480", "-640x-480", "1x2x3", "axb", "640 480", "89mmx5cm", "89mx55m",
             "1.600x1.200", "0x0", ""})
        row(u"--size"_s, QString::fromLatin1(value), size);
    for (const char* value : {"0", "23", "2401", "-96", "fine", "96.5"})
        row(u"--dpi"_s, QString::fromLatin1(value), dpi);

    for (const char* value : {"0", "-1", "1001", "9e-7", "nan", "inf", "half", ""})
        row(u"--pseudocount"_s, QString::fromLatin1(value), {"--pseudocount", "1e-06", "1000"});
    for (const char* value : {"Strict", "none", "", "renormalize"})
        row(u"--empty-bins"_s, QString::fromLatin1(value), {"--empty-bins", "skip", "strict", "smooth", "renormalise"});
    for (const char* value : {"-1", "10001", "2.5", "many", ""})
        row(u"--spread"_s, QString::fromLatin1(value), {"--spread", "0", "10000"});
    for (const char* value : {"everything", "", "Terms", "terms;exact"})
        row(u"--show"_s, QString::fromLatin1(value), {"--show", "terms", "empty-bins", "uncertainty", "measures"});
    QTest::newRow("one wrong part of two")
        << QStringList {u"--show"_s, u"terms,curves"_s} << QByteArrayList {"--show", "'curves'"};

    QTest::newRow("unknown option") << QStringList {u"--sample"_s, u"5"_s} << QByteArrayList {"sample"};
    QTest::newRow("option without its value") << QStringList {u"--bins"_s} << QByteArrayList {"bins"};
    QTest::newRow("value where none belongs") << QStringList {u"--json=yes"_s} << QByteArrayList {"json"};
    QTest::newRow("no option at all") << QStringList {u"figure.svg"_s} << QByteArrayList {"figure.svg"};
    for (const char* path : {"kl.docx", "kl", "png", "kl.png.", "folder.svg/kl", ""}) {
        QTest::addRow("--export %s", path) << QStringList {u"--export"_s,
            QString::fromLatin1(path)} << QByteArrayList {"--export", path, ".png", ".svg", ".pdf", ".csv", ".json"};
    }
    QTest::newRow("second of two exports")
        << QStringList {u"--export"_s, u"a.svg"_s, u"--export"_s, u"b.gif"_s} << QByteArrayList {"--export", "b.gif"};
    QTest::newRow("--screenshot kl.svg") << QStringList {u"--screenshot"_s, u"kl.svg"_s}
                                         << QByteArrayList {"--screenshot", ".png", "kl.svg"};
    QTest::newRow("--screenshot without a name")
        << QStringList {u"--screenshot"_s, QString()} << QByteArrayList {"--screenshot", ".png"};
    QTest::newRow("value of two lines") << QStringList {u"--sigma"_s, u"1\n2"_s} << sigma + QByteArrayList {"'1\\n2'"};
    QTest::newRow("byte order mark") << QStringList {u"--samples"_s, u"\uFEFF10"_s}
                                     << samples + QByteArrayList {"'\\ufeff10'"};
    QTest::newRow("a point that looks like grouping")
        << QStringList {u"--samples"_s, u"10.000"_s} << samples + QByteArrayList {"'10.000'", "write 10 or 10000"};
    QTest::newRow("bins, too") << QStringList {u"--bins=1.000"_s}
                               << bins + QByteArrayList {"'1.000'", "write 1 or 1000"};
    QTest::newRow("a comma that may group")
        << QStringList {u"--sigma"_s, u"1,000"_s} << sigma + QByteArrayList {"'1,000'", "not clear: write 1\n"};
    QTest::newRow("an option of Qt's without its value")
        << QStringList {u"--json"_s, u"-style"_s} << QByteArrayList {"-style", "value"};
    QTest::newRow("an option of Qt's with a value that it does not take")
        << QStringList {u"-reverse=yes"_s} << QByteArrayList {"-reverse", "'yes'"};
    QTest::newRow("value that looks like a place holder")
        << QStringList {u"--sigma"_s, u"%1 %2 %3"_s} << sigma + QByteArrayList {"'%1 %2 %3'"};
    QTest::newRow("export that looks like a place holder")
        << QStringList {u"--export"_s, u"%1%2"_s} << QByteArrayList {"--export", "%1%2"};
    const QString lesson = u":/lessons/en/1-histogram.md"_s; // of seven steps
    for (const char* step : {"0", "8", "-1", "2.5", "last", ""})
        QTest::addRow("--step %s", step) << QStringList {u"--lesson"_s, lesson, u"--step"_s, QString::fromLatin1(step)}
                                         << QByteArrayList {"--step", "1", "7"};
    QTest::newRow("no lesson there") << QStringList {u"--lesson"_s, u"/nowhere/x.md"_s}
                                     << QByteArrayList {"the lesson", "x.md"};
    QTest::newRow("no lesson at all") << QStringList {u"--lesson"_s, u"/dev/null"_s}
                                      << QByteArrayList {"is no lesson", "line 1"};
    QTest::newRow("a lesson by its name that is not there")
        << QStringList {u"/nowhere/x.md"_s} << QByteArrayList {"the lesson '/nowhere/x.md' cannot be opened"};
    QTest::newRow("a lesson by its name, for JSON")
        << QStringList {lesson, u"--json"_s} << QByteArrayList {"1-histogram.md", "--screenshot or the window"};
    QTest::newRow("a lesson by its name beside another")
        << QStringList {u"--lesson"_s, lesson, u"b.md"_s} << QByteArrayList {"one lesson", "'b.md' is a second"};
    QTest::newRow("a lesson by its name, with a parameter")
        << QStringList {lesson, u"--sigma"_s, u"1"_s} << QByteArrayList {"a lesson sets parameters", "--sigma"};
    QTest::newRow("two lessons for one --check-lesson")
        << QStringList {u"--check-lesson"_s, lesson, u"b.md"_s} << QByteArrayList {"--check-lesson before 'b.md'"};
    QTest::newRow("one wrong among right ones")
        << QStringList {u"--bins"_s, u"5"_s, u"--sigma"_s, u"9"_s, u"--json"_s} << sigma + QByteArrayList {"'9'"};
}

void TestCommandLine::errors()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArrayList, named);
    const Parsed result = parsed(arguments);
    const auto* message = std::get_if<Message>(&result);
    QVERIFY2(message, "taken as right");
    QVERIFY(message->isError);
    const QByteArray text = message->text.toUtf8();
    QVERIFY2(names(text, named), text.constData());
    QCOMPARE(text.count('\n'), 1); // one line
    QVERIFY(text.endsWith('\n'));
    QVERIFY2(text.startsWith("kl-explorer: "), text.constData()); // who speaks
}

void TestCommandLine::lessonByItsName()
{
    // As desktops call the program with a file that was double-clicked.
    const QString lesson = u":/lessons/en/1-histogram.md"_s;
    const CommandLine alone = asked({lesson});
    QCOMPARE(alone.lesson, lesson);
    QCOMPARE(alone.opened, QString());
    QVERIFY(!alone.isHeadless());
    const CommandLine step = asked({lesson, u"--step"_s, u"3"_s, u"--present"_s});
    QCOMPARE(step.lesson, lesson);
    QCOMPARE(step.step, 3);
    QVERIFY(step.present);
}

void TestCommandLine::help_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("alone") << QStringList {u"--help"_s};
    QTest::newRow("beside something wrong") << QStringList {u"--sigma"_s, u"9"_s, u"--help"_s};
}

void TestCommandLine::help()
{
    QFETCH(const QStringList, arguments);
    const Parsed result = parsed(arguments);
    const auto* message = std::get_if<Message>(&result);
    QVERIFY(message);
    QVERIFY(!message->isError);
    const QByteArray text = message->text.toUtf8();
    QVERIFY2(
        names(text,
            {"kl-explorer", "--samples", "--sigma", "--bins", "--seed", "--json", "--export", "--size", "--dpi",
                "--dark", "--screenshot", "--csv-remarks", "-style", "-reverse", "-platform", "README.md",
                "--empty-bins", "--pseudocount", "--spread", "--show", "--help", "--version", "Parameters:",
                "What to do:", "Figures:", "What is in a figure:", "Many at once:", "Window:", "About:", "Examples:"}),
        text.constData());
    QVERIFY2(names(text, {"10000000", "0.001", "1000", "4294967295"}), text.constData()); // the ranges
    for (const QByteArray& line : text.split('\n'))
        QVERIFY2(QString::fromUtf8(line).size() <= 79, line.constData()); // a terminal's width
}

void TestCommandLine::version()
{
    QCoreApplication::setApplicationVersion(u"12.34"_s);
    const Parsed result = parsed({u"--version"_s});
    const auto* message = std::get_if<Message>(&result);
    QVERIFY(message);
    QVERIFY(!message->isError);
    QCOMPARE(message->text, u"KL Explorer 12.34\n"_s);
}

QTEST_APPLESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
