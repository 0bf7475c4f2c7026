// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parallel.h"

#include "testing.h"

#include <atomic>
#include <mutex>

class TestParallel : public QObject {
    Q_OBJECT
private slots:
    void coversAllOnce_data();
    void coversAllOnce();
    void stretchesInOrder_data();
    void stretchesInOrder();
    void aloneOnTheCallersThread();
    void resultsAreThereOnReturn();
    void exceptionsAreRethrown_data();
    void exceptionsAreRethrown();
    void manyExceptions();
    void worksAgainAfterAnException();
};

namespace {

/// One call of the work.
struct Stretch {
    std::size_t first;
    std::size_t last;
    std::size_t part;
    std::thread::id thread;
};

/// All calls, ordered by part.
std::vector<Stretch> stretches(std::size_t count, std::size_t least, std::size_t* parts = nullptr)
{
    std::mutex mutex;
    std::vector<Stretch> result;
    const std::size_t used = kl::inParallel(count, least, [&](std::size_t first, std::size_t last, std::size_t part) {
        const std::lock_guard lock(mutex);
        result.push_back({first, last, part, std::this_thread::get_id()});
    });
    if (parts)
        *parts = used;
    std::sort(result.begin(), result.end(), [](const Stretch& a, const Stretch& b) { return a.part < b.part; });
    return result;
}

void addSizes()
{
    QTest::addColumn<std::size_t>("count");
    QTest::addColumn<std::size_t>("least");
    const auto processors = kl::processorCount();
    QTest::newRow("nothing") << std::size_t {0} << std::size_t {1};
    QTest::newRow("nothing, no least") << std::size_t {0} << std::size_t {0};
    QTest::newRow("one") << std::size_t {1} << std::size_t {1};
    QTest::newRow("no least") << std::size_t {1000} << std::size_t {0};
    QTest::newRow("as many as processors") << processors << std::size_t {1};
    QTest::newRow("one more than processors") << processors + 1 << std::size_t {1};
    QTest::newRow("one less than processors") << processors - 1 << std::size_t {1};
    QTest::newRow("far more than processors") << std::size_t {100'003} << std::size_t {1};
    QTest::newRow("just less than two stretches") << std::size_t {199} << std::size_t {100};
    QTest::newRow("just two stretches") << std::size_t {200} << std::size_t {100};
    QTest::newRow("a stretch for each and a bit") << processors * 100 + 99 << std::size_t {100};
    QTest::newRow("fewer than the least") << std::size_t {7} << std::size_t {100};
}

} // namespace

void TestParallel::coversAllOnce_data()
{
    addSizes();
}

void TestParallel::coversAllOnce()
{
    QFETCH(const std::size_t, count);
    QFETCH(const std::size_t, least);
    std::vector<int> visits(count); // no two threads touch the same place, or the thread sanitizer says so
    kl::inParallel(count, least, [&](std::size_t first, std::size_t last, std::size_t) {
        for (std::size_t i = first; i < last; ++i)
            ++visits[i];
    });
    QCOMPARE(visits, std::vector<int>(count, 1));
}

void TestParallel::stretchesInOrder_data()
{
    addSizes();
}

void TestParallel::stretchesInOrder()
{
    QFETCH(const std::size_t, count);
    QFETCH(const std::size_t, least);
    std::size_t parts = 0;
    const std::vector<Stretch> all = stretches(count, least, &parts);
    QCOMPARE(all.size(), parts);
    QVERIFY(parts >= 1 && parts <= kl::processorCount());
    std::size_t at = 0;
    for (std::size_t part = 0; part < parts; ++part) { // one behind the other, from beginning to end
        QCOMPARE(all[part].part, part);
        QCOMPARE(all[part].first, at);
        at = all[part].last;
        if (parts > 1)
            QVERIFY2(all[part].last - all[part].first >= std::max<std::size_t>(1, least),
                QByteArray::number(qulonglong {all[part].last - all[part].first}).constData());
    }
    QCOMPARE(at, count);
    // As many as there can be.
    QCOMPARE(parts, std::clamp<std::size_t>(count / std::max<std::size_t>(1, least), 1, kl::processorCount()));
}

void TestParallel::aloneOnTheCallersThread()
{
    const auto caller = std::this_thread::get_id();
    const std::vector<Stretch> alone = stretches(199, 100);
    QCOMPARE(alone.size(), std::size_t {1});
    QCOMPARE(alone.front().thread, caller);

    const std::vector<Stretch> all = stretches(1000, 1);
    QCOMPARE(all.front().thread, caller); // the caller works too
    for (std::size_t part = 1; part < all.size(); ++part)
        QVERIFY(all[part].thread != caller);
}

void TestParallel::resultsAreThereOnReturn()
{
    for (int i = 0; i < 200; ++i) {
        std::vector<std::size_t> sums(kl::processorCount()); // plain memory: returning must be what makes it visible
        const std::size_t parts = kl::inParallel(10'000, 1, [&](std::size_t first, std::size_t last, std::size_t part) {
            for (std::size_t k = first; k < last; ++k)
                sums[part] += k;
        });
        std::size_t total = 0;
        for (std::size_t part = 0; part < parts; ++part)
            total += sums[part];
        QCOMPARE(total, std::size_t {10'000 * 9'999 / 2});
    }
}

void TestParallel::exceptionsAreRethrown_data()
{
    QTest::addColumn<std::size_t>("thrower");
    for (std::size_t part = 0; part < kl::processorCount(); ++part)
        QTest::addRow("part %zu", part) << part;
}

void TestParallel::exceptionsAreRethrown()
{
    QFETCH(const std::size_t, thrower);
    std::atomic<std::size_t> entered = 0;
    std::atomic<std::size_t> finished = 0;
    const QByteArray message = errorOf<std::out_of_range>([&] {
        kl::inParallel(1000, 1, [&](std::size_t, std::size_t, std::size_t part) {
            ++entered;
            if (part == thrower)
                throw std::out_of_range("from part " + std::to_string(part));
            while (entered < kl::processorCount()) // so that the throwing one is not the last by chance
                std::this_thread::yield();
            ++finished;
        });
    });
    QCOMPARE(message, "from part " + QByteArray::number(qulonglong {thrower}));
    // What the work refers to may be gone after the exception, so the others must be done by then.
    QCOMPARE(finished.load(), kl::processorCount() - 1);
}

void TestParallel::manyExceptions()
{
    std::atomic<std::size_t> thrown = 0;
    const QByteArray message = errorOf<std::runtime_error>([&] {
        kl::inParallel(1000, 1, [&](std::size_t, std::size_t, std::size_t) {
            ++thrown;
            throw std::runtime_error("one of them");
        });
    });
    QCOMPARE(message, QByteArray("one of them"));
    QCOMPARE(thrown.load(), kl::processorCount());
}

void TestParallel::worksAgainAfterAnException()
{
    for (int i = 0; i < 20; ++i) {
        QVERIFY_EXCEPTION_THROWN(
            kl::inParallel(1000, 1, [](std::size_t, std::size_t, std::size_t) { throw std::bad_alloc(); }),
            std::bad_alloc);
        std::atomic<std::size_t> covered = 0;
        kl::inParallel(1000, 1, [&](std::size_t first, std::size_t last, std::size_t) { covered += last - first; });
        QCOMPARE(covered.load(), std::size_t {1000});
    }
}

QTEST_APPLESS_MAIN(TestParallel)
#include "tst_parallel.moc"
