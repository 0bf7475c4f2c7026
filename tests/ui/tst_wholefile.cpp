// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/wholefile.h"

#include "tests/core/testing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <random>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

class TestWholeFile : public QObject {
    Q_OBJECT
private slots:
    void killedAtAnyTimeItIsOldOrNew();
};

namespace {

constexpr qsizetype kBytes = 400'000; // more than one write() of most file systems takes in a moment

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A program that writes one file again and again, with one letter and then another, is killed 500 times at random
/// moments: what is found afterwards is whole each time.
void TestWholeFile::killedAtAnyTimeItIsOldOrNew()
{
#ifdef Q_OS_UNIX
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const QString path = folder.filePath(QStringLiteral("kl.png"));
    QCOMPARE(writeWholeFile(path,
                 [](QIODevice& device) {
                     device.write(QByteArray(kBytes, 'a'));
                     return QString();
                 }),
        QString());
    std::mt19937 random(1); // NOLINT(cert-msc51-cpp): the same moments each time, as far as the machine lets them be
    std::uniform_int_distribution<useconds_t> microseconds(0, 8'000);
    int changed = 0;
    for (int round = 0; round < 500; ++round) {
        int written[2]; // the child tells of its first file, however long its start takes
        QCOMPARE(pipe(written), 0);
        const pid_t child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            for (char letter = 'b';; letter = letter == 'z' ? 'a' : static_cast<char>(letter + 1)) {
                const QString error = writeWholeFile(path, [letter](QIODevice& device) {
                    device.write(QByteArray(kBytes, letter));
                    return QString();
                });
                if (!error.isEmpty() || write(written[1], &letter, 1) != 1)
                    _exit(1);
            }
        }
        char told = 0;
        close(written[1]);
        QCOMPARE(read(written[0], &told, 1), 1);
        usleep(microseconds(random));
        QCOMPARE(kill(child, SIGKILL), 0);
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        close(written[0]);
        QVERIFY2(WIFSIGNALED(status), "it could not write");
        const QByteArray after = contentOf(path);
        QCOMPARE(after.size(), kBytes);
        QCOMPARE(after.count(after.front()), kBytes); // of one letter
        changed += after.front() != told ? 1 : 0; // beyond its first
    }
    QVERIFY2(changed > 50, "it was never in the middle of the next one");
#else
    QSKIP("needs fork()");
#endif
}

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
