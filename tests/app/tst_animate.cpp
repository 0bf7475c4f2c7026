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
    void interrupted_data();
    void interrupted();
};

void TestAnimate::reads()
{
    const auto got = parsed({QStringLiteral("--animate"), QStringLiteral("bins=5:50"), QStringLiteral("--frames"),
        QStringLiteral("7e0"), QStringLiteral("--rate"), QStringLiteral("10"), QStringLiteral("--there-and-back"),
        QStringLiteral("--sigma"), QStringLiteral("2"), QStringLiteral("--dark"), QStringLiteral("--show"),
        QStringLiteral("held"), QStringLiteral("--export"), QStringLiteral("a-{seed}.gif")});
    QVERIFY(std::holds_alternative<CommandLine>(got));
    const CommandLine& commandLine = std::get<CommandLine>(got);
    QVERIFY(commandLine.isHeadless() && commandLine.writesFigure() && commandLine.animation);
    const Animation::Wish& wish = *commandLine.animation;
    QCOMPARE(wish.sweep, (Sweep {.of = Sweep::Of::Bins, .from = 5, .to = 50, .frames = 7, .back = true}));
    QCOMPARE(wish.rate, 10);
    QCOMPARE(wish.path, QStringLiteral("a-%1.gif").arg(kl::Parameters {}.seed));
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
    row("--animate sigma=0.1:9 --export a.gif", "sigma must be a number from 0.001 to 5, not “9”");
    row("--animate sigma=0.1:2 --export a.gif --include band", "--include band does not go with --animate");
    row("--animate sigma=0.1:2 --export a.gif --include exact,waterfall", "--include waterfall does not go");
    row("--animate sigma=0.1:2 --export a.gif --include pinned", "--include pinned does not go");
    row("--animate sigma=0.1:2 --export a.gif --show held,terms", "--show terms does not go");
    row("--animate sigma=0.1:2 --export a.gif --spread 30", "--spread does not go");
    row("--animate sigma=0.1:2 --export a.gif --pin bins=20", "--pin does not go");
    row("--animate sigma=0.1:2 --export a.gif --transparent", "--transparent does not go");
    row("--animate sigma=0.1:2 --export {frame}.png --rate 9", "--rate is for a .gif");
    row("--animate sigma=0.1:2 --export a.gif --sigma 1", "--sigma and --animate sigma=…");
    row("--animate sigma=0.1:2 --animate bins=1:9 --export a.gif", "--animate can be given once");
    row("--animate sigma=0.1:2 --frames 9 --frames 8 --export a.gif", "--frames can be given once");
    row("--animate sigma=0.1:2 --export {frame}-{x}.png", "'{x}'");
    row("--animate sigma=0.1:2 --export {frame}.gif", "'{frame}'");
    row("--animate sigma=0.1:2 --export {frame}-{sigma}.png", "'{sigma}' in a file's name means nothing where");
    row("--animate sigma=0.1:2 --export a.gif --size 20000x20000", "a .gif of 20000 × 20000 pixels");
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

/// Ctrl+C, in the midst of it: no picture is left, and none half. A terminal that is closed, too, unless that is to be
/// ignored.
void TestAnimate::interrupted_data()
{
    QTest::addColumn<bool>("isHangUpIgnored");
    QTest::addColumn<QList<int>>("signalled");
    QTest::addColumn<int>("status");
#ifdef Q_OS_UNIX
    QTest::newRow("interrupted") << false << QList {SIGINT} << 130;
    QTest::newRow("terminated") << false << QList {SIGTERM} << 143;
    QTest::newRow("hung up") << false << QList {SIGHUP} << 129;
    QTest::newRow("nohup") << true << QList {SIGHUP, SIGTERM} << 143;
#else
    QSKIP("no signals here");
#endif
}

void TestAnimate::interrupted()
{
#ifdef Q_OS_UNIX
    QFETCH(bool, isHangUpIgnored);
    QFETCH(QList<int>, signalled);
    QFETCH(int, status);
    const QTemporaryDir folder;
    QProcess program;
    program.setChildProcessModifier([isHangUpIgnored] { // whatever the test itself runs under
        std::signal(SIGINT, SIG_DFL);
        std::signal(SIGTERM, SIG_DFL);
        std::signal(SIGHUP, isHangUpIgnored ? SIG_IGN : SIG_DFL);
    });
    program.start(QStringLiteral(KL_PROGRAM),
        {QStringLiteral("--animate"), QStringLiteral("seed=1:1000"), QStringLiteral("--frames"), QStringLiteral("1000"),
            QStringLiteral("--samples"), QStringLiteral("100"), QStringLiteral("--export"),
            folder.filePath(QStringLiteral("kl-{frame}.png"))});
    QVERIFY(program.waitForStarted(-1));
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot;
    const auto waiting = [&] { // pictures, in a folder of their own
        const QStringList names = QDir(folder.path()).entryList(all);
        return names.size() == 1 ? QDir(folder.filePath(names.first())).entryList(QDir::Files).size() : 0;
    };
    for (const int signal : std::as_const(signalled)) {
        const auto before = waiting();
        QTRY_VERIFY_WITH_TIMEOUT(waiting() > before || program.state() == QProcess::NotRunning, 3'000'000);
        QCOMPARE(program.state(), QProcess::Running);
        QCOMPARE(::kill(static_cast<pid_t>(program.processId()), signal), 0);
    }
    QVERIFY(program.waitForFinished(-1));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), status);
    QCOMPARE(QString::fromUtf8(program.readAllStandardError()),
        QStringLiteral("kl-explorer: stopped; nothing was written\n"));
    QCOMPARE(QDir(folder.path()).entryList(all), QStringList());
#endif
}

QTEST_MAIN(TestAnimate)
#include "tst_animate.moc"
