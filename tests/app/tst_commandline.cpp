// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "core/text.h"
#include "tests/core/testing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(kl::Parameters)

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
    void errors_data();
    void errors();
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
    QVERIFY(commandLine.parameters == kl::Parameters {});
    QVERIFY(!commandLine.parametersGiven);
    QVERIFY(!commandLine.isHeadless());
    QCOMPARE(commandLine.figure.pixels(), QSize(1200, 600)); // 2 : 1
    QCOMPARE(commandLine.figure.dpi, 96);
    QVERIFY(commandLine.figure.appearance == theme::Appearance::Light);
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
    row("the last one counts", u"--bins 3 --bins 4"_s, {.binCount = 4});
}

void TestCommandLine::parameters()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const kl::Parameters, expected);
    const CommandLine commandLine = asked(arguments);
    QVERIFY(commandLine.parameters == expected);
    QVERIFY(commandLine.parametersGiven);
    QVERIFY(!commandLine.isHeadless()); // they set the window's start
}

void TestCommandLine::everythingElse()
{
    const CommandLine commandLine = asked({u"--json"_s, u"--export"_s, u"a.svg"_s, u"--export=b.csv"_s, u"--size"_s,
        u"640x480"_s, u"--dpi"_s, u"300"_s, u"--dark"_s, u"--screenshot"_s, u"w.png"_s});
    QVERIFY(commandLine.json);
    QCOMPARE(commandLine.exports, QStringList({u"a.svg"_s, u"b.csv"_s}));
    QCOMPARE(commandLine.screenshot, u"w.png"_s);
    QCOMPARE(commandLine.figure.pixels(), QSize(640, 480));
    QCOMPARE(commandLine.figure.dpi, 300);
    QVERIFY(commandLine.figure.appearance == theme::Appearance::Dark);
    QVERIFY(!commandLine.parametersGiven);
    QVERIFY(commandLine.isHeadless());

    QVERIFY(asked({u"--json"_s}).isHeadless());
    QVERIFY(asked({u"--export"_s, u"a.png"_s}).isHeadless());
    QVERIFY(asked({u"--screenshot"_s, u"a.png"_s}).isHeadless());
    QVERIFY(!asked({u"--dark"_s}).isHeadless());
    QVERIFY(asked({u"--dark"_s}).figure.appearance == theme::Appearance::Dark); // the window's

    QVERIFY(!commandLine.csvRemarks);
    QVERIFY(asked({u"--csv-remarks"_s, u"--export"_s, u"a.csv"_s}).csvRemarks);
    QVERIFY(commandLine.writesFigure());
    QVERIFY(
        !asked({u"--export"_s, u"a.csv"_s, u"--export"_s, u"a.json"_s, u"--screenshot"_s, u"w.png"_s}).writesFigure());
}

void TestCommandLine::spread()
{
    QCOMPARE(asked({}).spreadSeeds, 200); // ten of them lie beyond each end of the middle 90 %
    QCOMPARE(asked({u"--json"_s, u"--spread"_s, u"0"_s}).spreadSeeds, 0);
    QCOMPARE(asked({u"--json"_s, u"--spread=1e4"_s}).spreadSeeds, 10'000);
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

    const ViewOptions alone = asked({u"--show"_s, u"exact,study"_s}).view(); // the second one's name of before
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
    QCOMPARE(commandLine.parameters.binCount, 5);
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
             "--export a.png --dpi 300 --size 900x300 --dark", "--export a.csv --csv-remarks --json"})
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
        for (const QString& option :
            {u"--samples"_s, u"--sigma"_s, u"--bins"_s, u"--seed"_s, u"--empty-bins"_s, u"--pseudocount"_s, u"--size"_s,
                u"--dpi"_s, u"--spread"_s, u"--show"_s, u"--export"_s, u"--screenshot"_s})
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

void TestCommandLine::errors_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArrayList>("named"); // option, range and value
    const QByteArrayList samples {"--samples", "2", "10000000"};
    const QByteArrayList sigma {"--sigma", "0.001", "5"};
    const QByteArrayList bins {"--bins", "1", "1000"};
    const QByteArrayList seed {"--seed", "0", "4294967295"};
    const QByteArrayList size {"--size", "100", "20000"};
    const QByteArrayList dpi {"--dpi", "24", "2400"};
    const auto row = [](const QString& option, const QString& value, const QByteArrayList& range) {
        QTest::newRow(qPrintable(option + u' ' + value))
            << QStringList {option, value} << range + QByteArrayList {'\'' + value.toUtf8() + '\''};
    };
    for (const char* value :
        {"1", "0", "-5", "10000001", "1e8", "2.5", "many", "nan", "inf", "", "10 00", "0x10", "5x"})
        row(u"--samples"_s, QString::fromLatin1(value), samples);
    for (const char* value : {"0", "0.0009", "5.0000001", "-1", "nan", "inf", "1,2,3", "half", ""})
        row(u"--sigma"_s, QString::fromLatin1(value), sigma);
    for (const char* value : {"0", "1001", "79.5", "99999999999999999999"})
        row(u"--bins"_s, QString::fromLatin1(value), bins);
    for (const char* value : {"-1", "4294967296", "1e300"})
        row(u"--seed"_s, QString::fromLatin1(value), seed);
    for (const char* value : {"640", "640x", "x480", "99x480", "640x20001", "-640x-480", "1x2x3", "axb", "640 480"})
        row(u"--size"_s, QString::fromLatin1(value), size);
    for (const char* value : {"0", "23", "2401", "-96", "fine", "96.5"})
        row(u"--dpi"_s, QString::fromLatin1(value), dpi);

    for (const char* value : {"0", "-1", "1001", "9e-7", "nan", "inf", "half", ""})
        row(u"--pseudocount"_s, QString::fromLatin1(value), {"--pseudocount", "1e-06", "1000"});
    for (const char* value : {"Strict", "none", "", "skip,strict", "renormalize"})
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
    QVERIFY2(names(text,
                 {"kl-explorer", "--samples", "--sigma", "--bins", "--seed", "--json", "--export", "--size", "--dpi",
                     "--dark", "--screenshot", "--csv-remarks", "-style", "-reverse", "-platform", "README.md",
                     "--empty-bins", "--pseudocount", "--spread", "--show", "--help", "--version"}),
        text.constData());
    QVERIFY2(names(text, {"10000000", "0.001", "1000", "4294967295"}), text.constData()); // the ranges
    for (const QByteArray& line : text.split('\n'))
        QVERIFY2(QString::fromUtf8(line).size() <= 80, line.constData()); // a terminal's width
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
