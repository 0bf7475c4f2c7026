// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

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
}

void TestCommandLine::spread()
{
    QCOMPARE(asked({}).spreadSeeds, 200); // ten of them lie below the 5 % quantile
    QCOMPARE(asked({u"--spread"_s, u"0"_s}).spreadSeeds, 0);
    QCOMPARE(asked({u"--spread=1e4"_s}).spreadSeeds, 10'000);
    QVERIFY(!asked({u"--spread"_s, u"5"_s}).parametersGiven); // no part of the calculation
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
    applyShow(asked({u"--show"_s, u"terms,reasons"_s}), view);
    QVERIFY(view.terms && view.exact && !view.band);
    QVERIFY(view.openSections.contains(u"measures"_s) && view.openSections.contains(u"reasons"_s));
    QVERIFY(!view.openSections.contains(u"uncertainty"_s));
    applyShow(asked({u"--show"_s, u"band"_s}), view);
    QVERIFY(view.terms && view.band);
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
        {"1", "0", "-5", "10000001", "1e8", "2.5", "many", "nan", "inf", "", "10 000", "0x10", "5x"})
        row(u"--samples"_s, QString::fromLatin1(value), samples);
    for (const char* value : {"0", "0.0009", "5.0000001", "-1", "nan", "inf", "0,5", "half", ""})
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
    QTest::newRow("value of two lines") << QStringList {u"--sigma"_s, u"1\n2"_s} << sigma;
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
                     "--dark", "--screenshot", "--empty-bins", "--pseudocount", "--spread", "--show", "--help",
                     "--version"}),
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
