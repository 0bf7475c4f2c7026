// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/animate.h"

#include "app/commandline.h"
#include "app/headless.h"

#include <QDir>
#include <QImageReader>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <csignal>

namespace {

std::variant<CommandLine, Message> parsed(const QStringList& arguments)
{
    return parseCommandLine(QStringList {QStringLiteral("kl-explorer")} + arguments);
}

} // namespace

class TestAnimate : public QObject {
    Q_OBJECT
private slots:
    void reads();
    void refuses_data();
    void refuses();
    void writes();
    void saysWhatFails();
    void interrupted();
};

void TestAnimate::reads()
{
    const auto got = parsed({QStringLiteral("--animate"), QStringLiteral("bins=5:50"), QStringLiteral("--frames"),
        QStringLiteral("7"), QStringLiteral("--rate"), QStringLiteral("10"), QStringLiteral("--there-and-back"),
        QStringLiteral("--sigma"), QStringLiteral("2"), QStringLiteral("--dark"), QStringLiteral("--show"),
        QStringLiteral("held"), QStringLiteral("--export"), QStringLiteral("a.gif")});
    QVERIFY(std::holds_alternative<CommandLine>(got));
    const CommandLine& commandLine = std::get<CommandLine>(got);
    QVERIFY(commandLine.isHeadless() && commandLine.writesFigure() && commandLine.animation);
    const Animation::Wish& wish = *commandLine.animation;
    QCOMPARE(wish.sweep, (Sweep {.of = Sweep::Of::Bins, .from = 5, .to = 50, .frames = 7, .back = true}));
    QCOMPARE(wish.rate, 10);
    QCOMPARE(wish.path, QStringLiteral("a.gif"));
    QCOMPARE(wish.parameters.sigma, 2.0);
    QVERIFY(wish.view.held);
    QCOMPARE(wish.figure.colours, FigureColouring::Dark);
}

void TestAnimate::refuses_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("error");
    const auto row = [](const char* arguments, const char* error) {
        QTest::newRow(arguments) << QString::fromUtf8(arguments) << QString::fromUtf8(error);
    };
    row("--animate sigma=0.1:2", "--animate needs one --export");
    row("--animate sigma=0.1:2 --export a.png", "{frame}");
    row("--animate sigma=0.1:2 --export a.gif --export b.gif", "--animate needs one --export");
    row("--animate sigma=0.1:9 --export a.gif", "sigma must be from 0.001 to 5, not 9");
    row("--animate sigma --export a.gif", "“sigma” is no sweep");
    row("--animate sigma=0.1:2 --frames 1 --export a.gif", "--frames must be a whole number from 2 to 1000, not '1'");
    row("--animate sigma=0.1:2 --rate x --export a.gif", "--rate must be a whole number from 1 to 50, not 'x'");
    row("--frames 9 --export a.svg", "--frames is for --animate");
    row("--export a.gif", "must end in");
    row("--animate sigma=0.1:2 --export a.gif --json", "--json");
}

void TestAnimate::refuses()
{
    QFETCH(QString, arguments);
    QFETCH(QString, error);
    const auto got = parsed(arguments.split(QLatin1Char(' ')));
    QVERIFY(std::holds_alternative<Message>(got));
    const Message& message = std::get<Message>(got);
    QVERIFY(message.isError);
    QVERIFY2(message.text.contains(error), qPrintable(message.text));
    QCOMPARE(message.text.count(QLatin1Char('\n')), 1);
}

void TestAnimate::writes()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.gif"));
    const auto got = parsed({QStringLiteral("--animate"), QStringLiteral("seed=1:3"), QStringLiteral("--frames"),
        QStringLiteral("3"), QStringLiteral("--size"), QStringLiteral("400x240"), QStringLiteral("--export"), path});
    QVERIFY(std::holds_alternative<CommandLine>(got));
    QString output;
    QString errors;
    QTextStream outputStream(&output);
    QTextStream errorStream(&errors);
    QCOMPARE(runHeadless(std::get<CommandLine>(got), outputStream, errorStream), 0);
    QCOMPARE(output + errors, QString()); // no progress where there is no terminal
    QImageReader reader(path);
    QCOMPARE(reader.imageCount(), 3);
    QCOMPARE(reader.size(), QSize(400, 240));
}

void TestAnimate::saysWhatFails()
{
    const QTemporaryDir folder;
    QString errors;
    QTextStream stream(&errors);
    QCOMPARE(animate({.parameters = {.sampleCount = 100},
                         .figure = {.width = 3, .height = 2},
                         .sweep = {.frames = 2},
                         .path = folder.filePath(QStringLiteral("no/a.gif"))},
                 stream),
        1);
    QVERIFY2(errors.startsWith(QLatin1String("kl-explorer: ")) && errors.contains(QLatin1String("cannot be written")),
        qPrintable(errors));
}

/// Ctrl+C, in the midst of it: no picture is left, and none half.
void TestAnimate::interrupted()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    QProcess program;
    program.start(QStringLiteral(KL_PROGRAM),
        {QStringLiteral("--animate"), QStringLiteral("seed=1:1000"), QStringLiteral("--frames"), QStringLiteral("1000"),
            QStringLiteral("--samples"), QStringLiteral("100"), QStringLiteral("--export"),
            folder.filePath(QStringLiteral("kl-{frame}.png"))});
    QVERIFY(program.waitForStarted(-1));
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(folder.filePath(QStringLiteral("kl-0001.png"))), 3'000'000);
    QCOMPARE(::kill(static_cast<pid_t>(program.processId()), SIGINT), 0);
    QVERIFY(program.waitForFinished(-1));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 130);
    QCOMPARE(QString::fromUtf8(program.readAllStandardError()),
        QStringLiteral("kl-explorer: stopped; nothing was written\n"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
#else
    QSKIP("no signals here");
#endif
}

QTEST_MAIN(TestAnimate)
#include "tst_animate.moc"
