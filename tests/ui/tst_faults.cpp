// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to the window when the machine does not do its part: a sentence, and all that was there stays.
#include "tests/ui/windowfixture.h"

#include <QDir>
#include <QSettings>

#if defined(__linux__) && defined(__GLIBC__)
#include <fstream>
#include <sys/resource.h>
#include <unistd.h>
#endif

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool kSanitized = true;
#else
inline constexpr bool kSanitized = false;
#endif

class TestFaults : public WindowFixture {
    Q_OBJECT

private slots:
    void whatIsSetIsKeptWithoutAnEnd();
    void settingsOfALaterVersion();
    void settingsThatCannotBeWritten();
    void noMemoryForTheWorker();

private:
    [[nodiscard]] QString notice() const { return child<QLabel>("notice")->text(); }
};

/// A kill, a power cut or a display that goes away lets no window say goodbye.
void TestFaults::whatIsSetIsKeptWithoutAnEnd()
{
    type("sigmaField", u"0.7"_s);
    QTRY_COMPARE_WITH_TIMEOUT(QSettings().value(u"parameters/sigma"_s).toDouble(), 0.7, kPatience);
    press(Qt::Key_T);
    QTRY_VERIFY_WITH_TIMEOUT(QSettings().value(u"view/terms"_s).toBool(), kPatience);
}

void TestFaults::settingsOfALaterVersion()
{
    m_window->close();
    QSettings().setValue(u"schema"_s, kRecipeSchema + 1);
    QSettings().setValue(u"parameters/sigma"_s, u"of another kind"_s);
    open(Settings::load());
    QVERIFY2(notice().contains(u"settings of a later version"_s), qPrintable(notice()));
    QCOMPARE(shown(), kl::Parameters {});
    m_window->close();
    QCOMPARE(QSettings().value(u"schema"_s).toInt(), kRecipeSchema + 1);
    QCOMPARE(QSettings().value(u"parameters/sigma"_s).toString(), u"of another kind"_s);
}

void TestFaults::settingsThatCannotBeWritten()
{
    const QString file = QSettings().fileName();
    QFile::remove(file);
    QVERIFY(QDir().mkpath(file)); // a folder in its place, which stops root too
    type("sigmaField", u"0.7"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(notice().contains(u"cannot be written"_s), qPrintable(notice()), kPatience);
    QVERIFY2(notice().contains(QDir::toNativeSeparators(file).right(20)), qPrintable(notice()));
    kl::Parameters wished = shown();
    wished.sigma = 0.7;
    QTRY_SHOWN(wished);
    QVERIFY(QFileInfo(file).isDir());
}

void TestFaults::noMemoryForTheWorker()
{
#if defined(__linux__) && defined(__GLIBC__)
    if (kSanitized)
        QSKIP("sanitizers reserve more than any limit leaves");
    const kl::Parameters before = shown();
    const QString values = textOf("klPq");
    rlimit all {};
    QCOMPARE(getrlimit(RLIMIT_AS, &all), 0);
    long pages = 0;
    std::ifstream("/proc/self/statm") >> pages;
    const rlimit little {static_cast<rlim_t>(pages * sysconf(_SC_PAGESIZE)) + (rlim_t {48} << 20), all.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_AS, &little), 0);
    type("sampleCountField", u"10000000"_s);
    const auto isTold = [this] {
        return notice().contains(u"not enough memory for N = 10\u202F"
                                 "000\u202F"
                                 "000"_s);
    };
    static_cast<void>(QTest::qWaitFor(isTold, kPatience));
    QCOMPARE(setrlimit(RLIMIT_AS, &all), 0);
    QVERIFY2(isTold(), qPrintable(notice()));
    QVERIFY2(notice().contains(u"Choose a smaller N"_s), qPrintable(notice()));
    QCOMPARE(shown().sigma, before.sigma); // of a result that is there
    type("sampleCountField", QString::number(before.sampleCount));
    QTRY_SHOWN(before);
    QCOMPARE(textOf("klPq"), values);
#else
    QSKIP("needs setrlimit()");
#endif
}

QTEST_MAIN(TestFaults)
#include "tst_faults.moc"
