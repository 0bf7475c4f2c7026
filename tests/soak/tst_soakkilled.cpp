// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak.h"

#include "tests/ui/snapshots.h"
#include "ui/export/export.h"

#include <QDir>
#include <QTemporaryDir>

#include <array>
#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

/// The program is killed while it exports over a file that is there: afterwards that is whole, the old or the new one.
/// Only children draw: the threads that Qt draws in are not there any more in who is forked.
class TestSoakKilled : public QObject {
    Q_OBJECT
private slots:
    void exportIsWholeOrOld();
};

namespace {

constexpr std::array kSuffixes {"png", "svg", "pdf", "tex", "csv", "json"};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

ExportContent contentOf(const kl::Parameters& parameters)
{
    Recipe recipe;
    recipe.parameters = parameters;
    return exportContent(Shown(snapshotOf(parameters), recipe.view.unit), recipe, {}, {});
}

/// In the child: one file after another over the same path, and a letter for the first. Never comes back.
[[noreturn]] void exportForEver(const std::array<ExportContent, 2>& contents, const QString& path, int told)
{
    for (std::size_t i = 1;; ++i) {
        if (!exportSnapshot(contents[i % 2], path).isEmpty() || (i == 1 && write(told, "1", 1) != 1))
            _exit(1);
    }
}

} // namespace

void TestSoakKilled::exportIsWholeOrOld()
{
    const std::int64_t count = soak::count(60);
    std::mt19937_64 random(soak::seed());
    const std::array contents {contentOf({}), contentOf({5'000, 1.5, 200, 7})};
    std::int64_t changed = 0;
    std::int64_t left = 0;
    std::array<std::array<QByteArray, 2>, kSuffixes.size()> whole;
    const QTemporaryDir folder;
    for (std::size_t type = 0; type < kSuffixes.size(); ++type) {
        for (std::size_t i = 0; i < contents.size(); ++i) {
            const QString path = folder.filePath(QStringLiteral("whole.") + QLatin1StringView(kSuffixes[type]));
            const pid_t child = fork();
            QVERIFY(child >= 0);
            if (child == 0)
                _exit(exportSnapshot(contents[i], path).isEmpty() ? 0 : 1);
            int status = 0;
            QCOMPARE(waitpid(child, &status, 0), child);
            QCOMPARE(status, 0);
            whole[type][i] = bytesOf(path);
            QVERIFY(!whole[type][i].isEmpty() && QFile::remove(path));
        }
    }
    for (std::int64_t done = 0; done < count; ++done) {
        const auto type = static_cast<std::size_t>(done) % kSuffixes.size();
        const QString path = folder.filePath(QStringLiteral("kl.") + QLatin1StringView(kSuffixes[type]));
        put(path, whole[type][0]);
        std::array<int, 2> told {};
        QCOMPARE(pipe(told.data()), 0);
        const pid_t child = fork();
        QVERIFY(child >= 0);
        if (child == 0)
            exportForEver(contents, path, told[1]);
        close(told[1]);
        if (random() % 2 == 0) { // else it may be killed in its first export
            char letter = 0;
            QCOMPARE(read(told[0], &letter, 1), ssize_t {1});
        }
        usleep(static_cast<useconds_t>(random() % 40'000));
        QCOMPARE(kill(child, SIGKILL), 0);
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        close(told[0]);
        QVERIFY2(WIFSIGNALED(status), "it could not export");

        const QByteArray after = bytesOf(path);
        QVERIFY2(after == whole[type][0] || after == whole[type][1],
            ("a broken " + QByteArray(kSuffixes[type]) + " after " + QByteArray::number(qlonglong {done}) + " kills")
                .constData());
        changed += after == whole[type][1] ? 1 : 0;
        for (const QString& name : QDir(folder.path()).entryList(QDir::Files | QDir::Hidden)) {
            const bool isOfAnother = std::any_of(kSuffixes.begin(), kSuffixes.end(),
                [&](const char* suffix) { return name == QStringLiteral("kl.") + QLatin1StringView(suffix); });
            if (isOfAnother)
                continue;
            std::printf("left: %s, %lld bytes\n", qPrintable(name),
                static_cast<long long>(QFileInfo(folder.filePath(name)).size()));
            ++left;
            QFile::remove(folder.filePath(name));
        }
    }
    soak::tell("kills during export", count);
    soak::tell("files left by kills", left);
    QVERIFY2(count < 30 || changed > 0, "it was never in the middle of the next one");
}

QTEST_MAIN(TestSoakKilled)
#include "tst_soakkilled.moc"
