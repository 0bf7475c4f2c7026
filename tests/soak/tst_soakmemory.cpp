// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortage.h"
#include "soak.h"

#include "core/explanation.h"
#include "core/uncertainty.h"
#include "tests/ui/snapshots.h"
#include "ui/export/export.h"
#include "ui/export/wholefile.h"

#include <QDir>
#include <QTemporaryDir>

#include <array>
#include <functional>

Q_DECLARE_METATYPE(std::function<QByteArray()>)

/// Every allocation of core and of what exports fails once. Afterwards all is as before: an exception or a sentence, the
/// last good file, nothing lost, and the next time it goes well.
class TestSoakMemory : public QObject {
    Q_OBJECT
private slots:
    void core_data();
    void core();
    void exports_data();
    void exports();
};

namespace {

/// Objects that are lost where memory ends between their making and their having an owner: a series, say, that the
/// chart had no room for. Never all of a chart.
constexpr std::int64_t kOnTheWay = 4;
const kl::Parameters kSetting {2'000, 0.5, 40, 42, kl::EmptyBins::Smooth};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray digits(std::initializer_list<double> values)
{
    QByteArray text;
    for (const double value : values)
        text += QByteArray::number(value, 'g', 17) + ' ';
    return text;
}

} // namespace

/// What each gives is said in digits, so that it can be compared with what it gives when nothing is short.
void TestSoakMemory::core_data()
{
    QTest::addColumn<std::function<QByteArray()>>("calculate");
    const auto row
        = [](const char* name, std::function<QByteArray()> calculate) { QTest::newRow(name) << std::move(calculate); };
    row("explore", [] {
        const auto snapshot = kl::Explorer().explore(kSetting);
        return digits({snapshot->divergences.pq, snapshot->divergences.qp, snapshot->logSpace.pq});
    });
    row("explore in several threads", [] {
        const auto snapshot = kl::Explorer().explore({300'000, 0.5, 40, 42});
        return digits({snapshot->divergences.pq, snapshot->divergences.qp});
    });
    row("pooled shape", [] {
        const auto shape = kl::Explorer().pooledShape(kSetting);
        return digits({double(kl::binCountByRule(kl::BinRule::Scott, *shape))});
    });
    row("uncertainty", [] {
        kl::Explorer explorer;
        const auto snapshot = explorer.explore(kSetting);
        const auto uncertainty = kl::uncertaintyOf(explorer, *snapshot, 25);
        return digits({uncertainty->knnPq.value, uncertainty->spread.pq.low, uncertainty->spread.pLow.sum()});
    });
    row("explanation", [] {
        const kl::Explanation explanation = kl::explain(*kl::Explorer().explore(kSetting));
        return digits({explanation.supportLow, explanation.measures.jensenShannon, explanation.pqBias.value});
    });
}

void TestSoakMemory::core()
{
    QFETCH(const std::function<QByteArray()>, calculate);
    const QByteArray expected = calculate();
    QCOMPARE(calculate(), expected); // and whatever is made but once is made
    bool felt = true;
    std::int64_t after = 0;
    for (; felt; ++after) {
        const QByteArray which = "after " + QByteArray::number(qlonglong {after}) + " allocations: ";
        QByteArray got;
        QByteArray thrown;
        const std::int64_t before = allocationsHeld();
        try {
            const Shortage shortage(after);
            got = calculate();
        } catch (const std::bad_alloc&) {
            thrown = "std::bad_alloc";
        } catch (const std::exception& error) {
            thrown = error.what();
        }
        felt = Shortage::wasFelt();
        // An Explorer may do without a thread that could not be had.
        QVERIFY2(thrown == "std::bad_alloc" || got == expected, (which + thrown + got).constData());
        QVERIFY2(felt || thrown.isEmpty(), (which + thrown).constData());
        QVERIFY2(allocationsHeld() == before,
            (which + "lost " + QByteArray::number(qlonglong {allocationsHeld() - before})).constData());
        const QByteArray next = calculate();
        QVERIFY2(next == expected, (which + next).constData());
    }
    QVERIFY2(after > 10, "too few allocations for a test");
    soak::tell("failed allocations of core", after - 1);
}

void TestSoakMemory::exports_data()
{
    QTest::addColumn<QString>("name");
    for (const char* suffix : {"png", "svg", "pdf", "tex", "csv", "json"})
        QTest::newRow(suffix) << QStringLiteral("kl.") + QLatin1StringView(suffix);
}

void TestSoakMemory::exports()
{
    QFETCH(const QString, name);
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    Recipe recipe;
    recipe.parameters = kSetting;
    recipe.view.terms = true;
    recipe.view.exact = true;
    const ExportContent content = exportContent(Shown(snapshotOf(kSetting), recipe.view.unit), recipe, {}, {});
    const FigureOptions options {
        .width = 400, .height = 300, .unit = LengthUnit::Pixels, .dpi = 96, .fontSize = 6, .tickSize = 6};
    QCOMPARE(exportSnapshot(content, path, options), QString());
    const QByteArray expected = bytesOf(path);
    bool felt = true;
    std::int64_t after = 0;
    // As a test of seconds: every eleventh.
    const int stride = qEnvironmentVariableIsSet("KL_SOAK_COUNT") ? 1 : 11;
    for (; felt; after += stride) {
        const QByteArray which = "after " + QByteArray::number(qlonglong {after}) + " allocations: ";
        QCOMPARE(writeWholeFile(path,
                     [](QIODevice& device) {
                         device.write("the last good file");
                         return QString();
                     }),
            QString());
        // Three times: what Qt makes when it is first asked for is kept, and no loss.
        std::array<std::int64_t, 3> held {};
        for (std::int64_t& now : held) {
            QString error;
            {
                const Shortage shortage(after);
                error = exportSnapshot(content, path, options);
            }
            felt = Shortage::wasFelt();
            if (error.isEmpty()) {
                QVERIFY2(bytesOf(path) == expected, (which + "another file, and no word of it").constData());
                break;
            }
            QVERIFY2(felt && error.contains(QLatin1String("memory")) && error.endsWith(QLatin1Char('.')),
                (which + error.toUtf8()).constData());
            QVERIFY2(bytesOf(path) == "the last good file", (which + "half a file").constData());
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList {name});
            error.clear();
            now = allocationsHeld();
        }
        const std::int64_t lost = std::min(held[1] - held[0], held[2] - held[1]);
        QVERIFY2(lost <= kOnTheWay, (which + "lost " + QByteArray::number(qlonglong {lost})).constData());
    }
    QCOMPARE(exportSnapshot(content, path, options), QString());
    QCOMPARE(bytesOf(path), expected);
    QVERIFY2(after > 1, "too few allocations for a test");
    soak::tell("failed allocations of export", after / stride - 1);
}

QTEST_MAIN(TestSoakMemory)
#include "tst_soakmemory.moc"
