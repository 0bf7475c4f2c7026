// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/animation.h"

#include "tests/core/testing.h"
#include "ui/charts/figurecontent.h"
#include "ui/export/export.h"
#include "ui/export/figurepicture.h"

#include <QDir>
#include <QImageReader>
#include <QTemporaryDir>
#include <QThread>

#include <semaphore>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

namespace {

Animation::Wish wish(const QString& path, const Sweep& sweep = {.from = 0.1, .to = 1.0, .frames = 4})
{
    return {.parameters = {.sampleCount = 1000},
        .figure = {.width = 320, .height = 200, .unit = LengthUnit::Pixels, .dpi = 72, .fontSize = 8, .tickSize = 8},
        .sweep = sweep,
        .rate = 20,
        .path = path};
}

void run(Animation& animation)
{
    while (animation.step()) { }
}

/// How far two colours are apart in their worst channel.
int distance(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

} // namespace

class TestAnimation : public QObject {
    Q_OBJECT
private slots:
    void sweeps_data();
    void sweeps();
    void narrowSweepsDiffer();
    void reads_data();
    void reads();
    void gif();
    void thereAndBack();
    void numbered();
    void pictureIsTheFigure();
    void axesStandStill();
    void flatColoursAreExact();
    void sameBytesEveryTime();
    void cancelLeavesNothing();
    void numberedReplacesAtTheEnd();
    void whatIsInTheWay();
    void worksInAnotherThread_data();
    void worksInAnotherThread();
    void stops();
    void throwsNothing();
    void lastsAsLongAsItSays();
    void fullDiskLeavesNothing();
    void impossible();
};

void TestAnimation::sweeps_data()
{
    QTest::addColumn<Sweep>("sweep");
    QTest::addColumn<QList<double>>("values");
    using Values = QList<double>;
    QTest::newRow("samples in equal ratios")
        << Sweep {.of = Sweep::Of::Samples, .from = 10, .to = 1000, .frames = 3} << Values {10, 100, 1000};
    QTest::newRow("bins in equal ratios, down")
        << Sweep {.of = Sweep::Of::Bins, .from = 100, .to = 1, .frames = 3} << Values {100, 10, 1};
    QTest::newRow("seeds in equal steps")
        << Sweep {.of = Sweep::Of::Seed, .from = 0, .to = 6, .frames = 4} << Values {0, 2, 4, 6};
    // √(0.1 · 2) = 0.44721…, to three decimals
    QTest::newRow("sigma") << Sweep {.from = 0.1, .to = 2, .frames = 3} << Values {0.1, 0.447, 2};
    // √(0.16 · 0.25) = 0.2, which is written shorter than its neighbours
    QTest::newRow("sigma of steady width")
        << Sweep {.from = 0.16, .to = 0.25, .frames = 3} << Values {0.16, 0.201, 0.25};
    QTest::newRow("and back") << Sweep {.of = Sweep::Of::Seed, .from = 1, .to = 3, .frames = 3, .back = true}
                              << Values {1, 2, 3, 2};
}

void TestAnimation::sweeps()
{
    QFETCH(Sweep, sweep);
    QFETCH(QList<double>, values);
    QCOMPARE(sweep::pictures(sweep), values.size());
    for (int i = 0; i < values.size(); ++i) {
        const kl::Parameters got = sweep::parametersAt({}, sweep, i);
        kl::Parameters expected;
        switch (sweep.of) {
        case Sweep::Of::Samples: expected.sampleCount = std::int64_t(values[i]); break;
        case Sweep::Of::Bins: expected.binCount = int(values[i]); break;
        case Sweep::Of::Seed: expected.seed = std::int64_t(values[i]); break;
        case Sweep::Of::Sigma: expected.sigma = values[i]; break;
        }
        QCOMPARE(QByteArray::fromStdString(kl::text(got)), QByteArray::fromStdString(kl::text(expected)));
    }
}

/// Each picture has a value of its own, rising, however near the ends are.
void TestAnimation::narrowSweepsDiffer()
{
    for (const Sweep& sweep : {Sweep {.from = 1, .to = 1.02, .frames = 60},
             Sweep {.from = 0.1, .to = 2, .frames = 1000}, Sweep {.from = 0.001, .to = 0.00101, .frames = 90}}) {
        double before = 0.0;
        for (int i = 0; i < sweep.frames; ++i) {
            const double sigma = sweep::parametersAt({}, sweep, i).sigma;
            QVERIFY2(sigma > before, qPrintable(QStringLiteral("%1: %2").arg(i).arg(sigma, 0, 'g', 17)));
            before = sigma;
        }
        QCOMPARE(before, sweep.to);
    }
}

void TestAnimation::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("error"); ///< a part of it; empty: none
    QTest::newRow("sigma") << QStringLiteral("sigma=0.1:2") << QString();
    QTest::newRow("samples") << QStringLiteral("samples=10:1e6") << QString();
    QTest::newRow("seed downwards") << QStringLiteral("seed=9:0") << QString();
    QTest::newRow("two dots") << QStringLiteral("sigma=0.1..1.5") << QString();
    QTest::newRow("two dots before a fraction") << QStringLiteral("sigma=1...5") << QString(); // 1 and .5
    QTest::newRow("three ends with dots") << QStringLiteral("bins=1..2..3") << QStringLiteral("“bins=1..2..3”");
    QTest::newRow("nothing") << QString() << QStringLiteral("sigma=0.1:2");
    QTest::newRow("another name") << QStringLiteral("pseudocount=1:2") << QStringLiteral("“pseudocount=1:2”");
    QTest::newRow("one end") << QStringLiteral("sigma=1") << QStringLiteral("“sigma=1”");
    QTest::newRow("three ends") << QStringLiteral("sigma=1:2:3") << QStringLiteral("“sigma=1:2:3”");
    QTest::newRow("no end") << QStringLiteral("sigma=1:") << QStringLiteral("“sigma=1:”");
    QTest::newRow("a comma") << QStringLiteral("sigma=0,1:2") << QString(); // as in --sigma 0,1
    QTest::newRow("thousands") << QStringLiteral("samples=10k:1M") << QString();
    QTest::newRow("not clear") << QStringLiteral("samples=10.000:1M") << QStringLiteral("“10.000” is not clear: write");
    QTest::newRow("outside") << QStringLiteral("sigma=0.1:6")
                             << QStringLiteral("sigma must be a number from 0.001 to 5, not “6”");
    QTest::newRow("no number") << QStringLiteral("sigma=nan:1") << QStringLiteral("not “nan”");
    QTest::newRow("half a bin") << QStringLiteral("bins=1:7.5") << QStringLiteral("a whole number from 1 to");
    QTest::newRow("no way") << QStringLiteral("bins=7:7") << QStringLiteral("from 7 to 7");
}

void TestAnimation::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, error);
    const auto got = sweep::read(text);
    QCOMPARE(std::holds_alternative<Sweep>(got), error.isEmpty());
    if (!error.isEmpty())
        QVERIFY2(std::get<QString>(got).contains(error), qPrintable(std::get<QString>(got)));
}

void TestAnimation::gif()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.gif"));
    Animation animation(wish(path));
    run(animation);
    QCOMPARE(animation.error(), QString());
    QVERIFY(animation.isWhole());
    QCOMPARE(animation.stepsDone(), animation.steps());
    QImageReader reader(path);
    QCOMPARE(reader.format(), QByteArray("gif"));
    QCOMPARE(reader.imageCount(), 4);
    QCOMPARE(reader.size(), QSize(320, 200));
    QCOMPARE(reader.loopCount(), -1); // for ever
    for (int i = 0; i < 4; ++i) {
        const QImage got = reader.read().convertToFormat(QImage::Format_RGB32);
        QCOMPARE(reader.nextImageDelay(), 50); // ms: twenty a second
        const QImage expected = animation.picture(i);
        QCOMPARE(got.size(), expected.size());
        int worst = 0;
        qint64 exact = 0;
        for (int y = 0; y < got.height(); ++y) {
            for (int x = 0; x < got.width(); ++x) {
                worst = std::max(worst, distance(got.pixel(x, y), expected.pixel(x, y)));
                exact += got.pixel(x, y) == expected.pixel(x, y) ? 1 : 0;
            }
        }
        // Of 256 colours: the shades of edges lie between two of few, and are near to one that is there.
        QVERIFY2(worst <= 40, qPrintable(QString::number(worst)));
        QVERIFY2(exact > 0.95 * got.width() * got.height(), qPrintable(QString::number(exact)));
    }
}

void TestAnimation::thereAndBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.gif"));
    Animation animation(wish(path, {.from = 0.1, .to = 1.0, .frames = 4, .back = true}));
    run(animation);
    QImageReader reader(path);
    QCOMPARE(reader.imageCount(), 6);
    QList<QImage> pictures;
    while (reader.canRead())
        pictures << reader.read();
    QCOMPARE(pictures.size(), 6);
    QCOMPARE(pictures[4], pictures[2]);
    QCOMPARE(pictures[5], pictures[1]);
    QVERIFY(pictures[3] != pictures[0]);
}

void TestAnimation::numbered()
{
    const QTemporaryDir folder;
    Animation animation(wish(
        folder.filePath(QStringLiteral("kl-{frame}.png")), {.of = Sweep::Of::Seed, .from = 1, .to = 10, .frames = 10}));
    run(animation);
    QVERIFY(animation.isWhole());
    const QStringList names = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    QCOMPARE(names.size(), 10);
    QCOMPARE(names.first(), QStringLiteral("kl-01.png"));
    QCOMPARE(names.last(), QStringLiteral("kl-10.png"));
    QCOMPARE(QImage(folder.filePath(names[3])).convertToFormat(QImage::Format_RGB32), animation.picture(3));
}

/// The first picture is that of the first value: what the same explorer and the same options draw.
void TestAnimation::pictureIsTheFigure()
{
    const QTemporaryDir folder;
    Animation::Wish asked = wish(folder.filePath(QStringLiteral("kl-{frame}.png")));
    asked.view.held = true;
    asked.figure.legend = LegendPlace::TopRight;
    Animation animation(asked);
    run(animation);
    kl::Parameters first = asked.parameters;
    first.sigma = 0.1;
    const Shown shown(kl::Explorer().explore(first));
    const ExportContent content {.figure = figureContent(shown, asked.view, asked.figure, nullptr, {})};
    QCOMPARE(animation.picture(0), FigurePicture(content.figure, asked.figure).image());
}

/// The axes' lines, numbers and names: whatever is left of the plot and below it is the same in all pictures.
void TestAnimation::axesStandStill()
{
    const QTemporaryDir folder;
    for (const bool held : {false, true}) {
        Animation::Wish asked
            = wish(folder.filePath(QStringLiteral("kl-{frame}.png")), {.from = 0.05, .to = 2, .frames = 6});
        asked.view.held = held;
        asked.view.terms = true; // whose axes would not
        asked.figure.caption = false;
        Animation animation(asked);
        run(animation);
        const QRect left(0, 0, 24, 170); // below, something is said of what lies beyond
        for (int i = 1; i < 6; ++i)
            QCOMPARE(animation.picture(i).copy(left), animation.picture(0).copy(left));
    }
}

void TestAnimation::flatColoursAreExact()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.gif"));
    Animation::Wish asked = wish(path);
    asked.parameters.binCount = 12; // of narrow bins the lines are fine, and Q's half transparent
    asked.figure.lineWidth = 4.0; // wide enough to have a colour of their own between their edges
    Animation animation(asked);
    run(animation);
    QImageReader reader(path);
    while (reader.canRead()) {
        const QImage picture = reader.read().convertToFormat(QImage::Format_RGB32);
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                colours << picture.pixel(x, y);
        }
        for (const QRgb colour : {0xFFFFFFFFU, 0xFF0072B2U, 0xFFD55E00U}) // ground, P, Q
            QVERIFY2(colours.contains(colour), qPrintable(QString::number(colour, 16)));
    }
}

void TestAnimation::sameBytesEveryTime()
{
    const QTemporaryDir folder;
    QList<QByteArray> files;
    for (const char* name : {"a.gif", "b.gif"}) {
        const QString path = folder.filePath(QLatin1String(name));
        Animation animation(wish(path));
        run(animation);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        files << file.readAll();
    }
    QVERIFY(!files[0].isEmpty());
    QCOMPARE(files[0], files[1]);
}

void TestAnimation::cancelLeavesNothing()
{
    const QTemporaryDir folder;
    for (const char* name : {"a.gif", "kl-{frame}.png"}) {
        Animation animation(wish(folder.filePath(QLatin1String(name))));
        for (int i = 0; i < 10; ++i) // the last but two pictures
            QVERIFY(animation.step());
        animation.cancel();
        QVERIFY(!animation.step());
        QVERIFY(!animation.isWhole());
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }
    // What stood there before stays.
    const QString path = folder.filePath(QStringLiteral("a.gif"));
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.close();
    Animation animation(wish(path));
    for (int i = 0; i < 10; ++i)
        QVERIFY(animation.step());
    animation.cancel();
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), QByteArray("before"));
}

/// Pictures that were there stay until all new ones are.
void TestAnimation::numberedReplacesAtTheEnd()
{
    const QTemporaryDir folder;
    const QStringList names {QStringLiteral("kl-1.png"), QStringLiteral("kl-2.png")};
    for (const QString& name : names) {
        QFile before(folder.filePath(name));
        QVERIFY(before.open(QIODevice::WriteOnly));
        before.write("before");
    }
    const auto bytes = [&](const QString& name) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const Animation::Wish asked = wish(folder.filePath(QStringLiteral("kl-{frame}.png")));
    QCOMPARE(Animation::countExisting(asked), 2);
    QCOMPARE(Animation::countExisting(wish(folder.filePath(QStringLiteral("kl-1.gif")))), 0);
    {
        Animation animation(asked);
        for (int i = 0; i < 11; ++i) // all but the last picture
            QVERIFY(animation.step());
        animation.cancel();
        QCOMPARE(animation.stepsDone(), animation.steps());
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name), names);
    for (const QString& name : names)
        QCOMPARE(bytes(name), QByteArray("before"));
    Animation animation(asked);
    run(animation);
    QVERIFY2(animation.isWhole(), qPrintable(animation.error()));
    QCOMPARE(
        QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name).size(), 4);
    for (const QString& name : names)
        QVERIFY(bytes(name).startsWith("\x89PNG"));
}

/// A folder with the name of the last picture: none is replaced.
void TestAnimation::whatIsInTheWay()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("kl-4.png")));
    Animation animation(wish(folder.filePath(QStringLiteral("kl-{frame}.png"))));
    run(animation);
    QVERIFY(!animation.isWhole());
    QVERIFY2(animation.error().contains(QLatin1String("kl-4.png cannot be written")), qPrintable(animation.error()));
    QCOMPARE(animation.stepsDone(), animation.steps());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList {QStringLiteral("kl-4.png")});
}

void TestAnimation::worksInAnotherThread_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("gif") << QStringLiteral(".gif");
    QTest::newRow("png") << QStringLiteral("-{frame}.png");
}

/// As the dialog has it: what takes time is done elsewhere, and the same comes of it.
void TestAnimation::worksInAnotherThread()
{
    const QTemporaryDir folder;
    QFETCH(const QString, name);
    QByteArray bytes[2];
    for (const bool elsewhere : {false, true}) {
        const QString path = folder.filePath(QString::number(elsewhere) + name);
        Animation animation(wish(path));
        for (bool isMore = true; isMore;) {
            animation.prepare();
            const std::unique_ptr<QThread> thread(QThread::create([&] { isMore = animation.work(); }));
            if (elsewhere) {
                thread->start();
                QVERIFY(thread->wait());
            } else {
                isMore = animation.work();
            }
        }
        QVERIFY(animation.isWhole());
        QFile file(QString(path).replace(QStringLiteral("{frame}"), QStringLiteral("4")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        bytes[elsewhere ? 1 : 0] = file.readAll();
    }
    QVERIFY(bytes[0] == bytes[1]);
}

void TestAnimation::stops()
{
    const QTemporaryDir folder;
    Animation::Wish asked = wish(folder.filePath(QStringLiteral("kl-{frame}.png")));
    asked.parameters.sampleCount = 10'000'000;
    Animation animation(asked);
    animation.prepare();
    bool isMore = true;
    std::binary_semaphore begun(0);
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        begun.release();
        isMore = animation.work();
    }));
    thread->start();
    begun.acquire();
    animation.stop();
    QVERIFY(thread->wait());
    QVERIFY(!isMore);
    QVERIFY(!animation.step());
    QCOMPARE(animation.error(), QString());
    QVERIFY(!animation.isWhole());
    animation.cancel();
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

void TestAnimation::throwsNothing()
{
    const QTemporaryDir folder;
    Animation::Wish asked = wish(folder.filePath(QStringLiteral("a.gif")));
    asked.parameters.sampleCount = 0; // which cannot be explored
    Animation animation(asked);
    QVERIFY(!animation.step());
    QVERIFY2(
        animation.error().startsWith(QLatin1String("The animation cannot be made: ")), qPrintable(animation.error()));
    QCOMPARE(animation.stepsDone(), animation.steps());
}

/// At 40 a second a picture would stand for 2.5 hundredths, and a GIF knows whole ones only.
void TestAnimation::lastsAsLongAsItSays()
{
    const QTemporaryDir folder;
    Animation::Wish asked = wish(folder.filePath(QStringLiteral("a.gif")));
    asked.rate = 40;
    Animation animation(asked);
    run(animation);
    QImageReader reader(asked.path);
    int sum = 0;
    while (reader.canRead()) {
        reader.read();
        sum += reader.nextImageDelay();
    }
    QCOMPARE(sum, 100); // ms: four at 40 a second
    for (int rate = kFrameRateRange.low; rate <= kFrameRateRange.high; ++rate) {
        int hundredths = 0;
        for (int i = 0; i < 90; ++i)
            hundredths += Animation::hundredthsOf(i, rate);
        QCOMPARE(hundredths, qRound(9000.0 / rate));
    }
}

void TestAnimation::fullDiskLeavesNothing()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    rlimit before {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN); // the write then fails, as on a full disk
    for (const char* name : {"a.gif", "kl-{frame}.png"}) {
        Animation animation(wish(folder.filePath(QLatin1String(name))));
        rlimit small = before;
        small.rlim_cur = 1000;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        run(animation);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!animation.isWhole());
        QVERIFY2(animation.error().contains(QLatin1String("cannot be written")), qPrintable(animation.error()));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }
    std::signal(SIGXFSZ, handler);
#else
    QSKIP("no limits of files here");
#endif
}

void TestAnimation::impossible()
{
    QVERIFY(Animation::whyImpossible(wish(QStringLiteral("a.gif"))).isEmpty());
    QVERIFY(Animation::whyImpossible(wish(QStringLiteral("a-{frame}.PNG"))).isEmpty());
    QVERIFY(Animation::whyImpossible(wish(QStringLiteral("a.png"))).contains(QLatin1String("{frame}")));
    QVERIFY(Animation::whyImpossible(wish(QStringLiteral("a.svg"))).contains(QLatin1String(".gif")));
    QVERIFY(Animation::whyImpossible(wish(QStringLiteral("a.gif"), {.frames = 1}))
                .contains(QLatin1String("2 to 1000, not 1")));
    Animation::Wish quick = wish(QStringLiteral("a.gif"));
    quick.rate = 60;
    QVERIFY(Animation::whyImpossible(quick).contains(QLatin1String("not 60")));
    Animation::Wish huge = wish(QStringLiteral("a.gif"));
    huge.figure.width = huge.figure.height = 20'000;
    QVERIFY(Animation::whyImpossible(huge).contains(QStringLiteral("a .gif of 20000 × 20000 pixels")));
    huge.path = QStringLiteral("a-{frame}.png"); // one is held at a time, as of any other figure
    QCOMPARE(Animation::whyImpossible(huge), QString());
}

QTEST_MAIN(TestAnimation)
#include "tst_animation.moc"
