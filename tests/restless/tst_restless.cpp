// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <vector>
#ifdef __GLIBC__
#include <malloc.h>
#endif

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || !defined(NDEBUG)
constexpr bool kIsMeasured = false; ///< how long an act takes: of programs that are built to be fast
#else
constexpr bool kIsMeasured = true;
#endif

/// A person who does whatever comes to mind, for as many acts as KL_RESTLESS_EVENTS says and from the seed
/// KL_RESTLESS_SEED: nothing crashes, nothing is said on the console, nothing grows, nothing keeps anybody waiting.
class TestRestless : public QObject {
    Q_OBJECT
private slots:
    void doesWhateverComesToMind();
};

namespace {

constexpr std::int64_t kActs = 1'000;
constexpr std::int64_t kManyActs = 100'000;
constexpr std::uint64_t kSeed = 1;
constexpr double kLongest = 100.0; ///< ms that an act may take of the window's thread
constexpr double kGrowth = 0.05;

/// How many times longer than on the machine that kLongest is meant for this one takes for something of its kind: 1 or
/// more. Tests run on slow ones, too.
double slowness()
{
    constexpr double kUsual = 60.0; ///< ms
    const double before = restless::Watch::cpuMilliseconds();
    std::vector<double> values(1'000'000);
    double next = 0.5;
    for (double& value : values)
        value = next = 3.99 * next * (1.0 - next);
    std::sort(values.begin(), values.end());
    return std::max(1.0, (restless::Watch::cpuMilliseconds() - before) / kUsual);
}

} // namespace

void TestRestless::doesWhateverComesToMind()
{
    const QByteArray wishedSeed = qgetenv("KL_RESTLESS_SEED");
    const QByteArray wishedActs = qgetenv("KL_RESTLESS_EVENTS");
    const std::uint64_t seed = wishedSeed.isEmpty() ? kSeed : wishedSeed.toULongLong();
    const std::int64_t acts = wishedActs.isEmpty() ? kActs : std::max<std::int64_t>(4, wishedActs.toLongLong());
    const QByteArray again = "KL_RESTLESS_SEED=" + QByteArray::number(qulonglong {seed})
        + " KL_RESTLESS_EVENTS=" + QByteArray::number(qlonglong {acts});
    std::printf("%s\n", again.constData());
    std::fflush(stdout);

    double slow = slowness();
    restless::Scene scene;
    restless::Watch watch(seed);
    restless::Driver driver(scene, watch, seed);
    const auto failure = [&] { return again + ": " + watch.complaint(); };

    // What is made but once is made in the first half, in a window that is closed and opened in between.
    constexpr int kParts = 8;
    std::vector<double> megabytes; // in use, each time as the window was at its beginning
    for (int part = 1; part <= kParts; ++part) {
        QVERIFY2(driver.carryOut(acts * part / kParts - driver.done()), failure().constData());
        if (part == kParts / 4)
            scene.startAnew();
        scene.reset();
        QVERIFY2(watch.complaint().isEmpty(), failure().constData());
        megabytes.push_back(static_cast<double>(restless::Watch::bytesInUse()) * 1e-6);
    }
    std::printf("In use after each eighth of the acts, MB:");
    for (const double each : megabytes)
        std::printf(" %.2f", each);
    const double before = megabytes[kParts / 2 - 1];
    const double growth = before > 0.0 ? megabytes.back() / before - 1.0 : 0.0;
    std::printf("; in the second half %+.1f %%\n", growth * 100.0);
    slow = std::max(slow, slowness());
    std::printf("The slowest acts, on a machine that takes %.1f times as long:\n", slow);
    for (const auto& [milliseconds, act] : watch.slowest())
        std::printf("%8.1f ms  %s\n", milliseconds, act.constData());
    std::printf("events: %lld\n", static_cast<long long>(driver.done()));
    std::fflush(stdout);
    if (acts < kManyActs) // of fewer, what is made but once, caches and all, is not yet there after half
        return;
    QVERIFY2(growth <= kGrowth, (again + ": memory grew by " + QByteArray::number(growth * 100.0) + " %").constData());
    if (kIsMeasured && !watch.slowest().isEmpty()) {
        const auto& slowest = watch.slowest().constFirst();
        QVERIFY2(slowest.milliseconds <= kLongest * slow,
            (again + ": " + QByteArray::number(slowest.milliseconds) + " ms for " + slowest.act).constData());
    }
}

/// Before there is an application: nothing of the person who runs this is read or written, and dialogs for files are
/// Qt's own, which can be looked into.
int main(int argc, char* argv[])
{
    const QTemporaryDir home;
    for (const char* variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        qputenv(variable, home.path().toUtf8());
    if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
        qputenv("QTEST_FUNCTION_TIMEOUT", "864000000"); // ms: the watch knows better when nothing comes back
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QDir::setCurrent(home.path());
    TestRestless test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "tst_restless.moc"
