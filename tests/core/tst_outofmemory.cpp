// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explorer.h"
#include "core/stream/orderedstream.h"

#include "testing.h"

#include <array>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <new>
#if defined(__linux__) && defined(__GLIBC__)
#include <fstream>
#include <pthread.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool kSanitized = true;
#else
inline constexpr bool kSanitized = false;
#endif

/// What is left when memory runs out in the middle of things: every single allocation fails once, and the whole process
/// meets a limit.
class TestOutOfMemory : public QObject {
    Q_OBJECT
private slots:
    void stream_data();
    void stream();
    void explorer_data();
    void explorer();
    void limitOfTheProcess_data();
    void limitOfTheProcess();
};

namespace {

enum class Thread { Caller, Others };
enum class Lasts { Once, UntilTheEnd };

/// Lets allocations fail by operator new, while it lives: the one after @p after others, on the thread that made this
/// or on the others, and those behind it too if the shortage lasts. One at a time.
class Shortage {
public:
    Shortage(int after, Thread thread, Lasts lasts)
    {
        State& s = state();
        isCaller() = true;
        s.thread = thread;
        s.lasts = lasts;
        s.left = after;
        s.on = true;
    }
    ~Shortage()
    {
        state().on = false;
        isCaller() = false;
    }
    Shortage(const Shortage&) = delete;
    Shortage& operator=(const Shortage&) = delete;

    /// Whether any allocation failed.
    [[nodiscard]] bool wasFelt() const { return state().left < 0; }

    /// Asked by operator new.
    static bool refuses()
    {
        State& s = state();
        if (!s.on || isCaller() != (s.thread == Thread::Caller))
            return false;
        const int left = s.left--;
        return left == 0 || (left < 0 && s.lasts == Lasts::UntilTheEnd);
    }

private:
    struct State {
        std::atomic<bool> on = false;
        std::atomic<int> left = 0;
        std::atomic<Thread> thread = Thread::Caller;
        std::atomic<Lasts> lasts = Lasts::Once;
    };
    static bool& isCaller()
    {
        static thread_local bool caller = false;
        return caller;
    }
    static State& state()
    {
        static constinit State state;
        return state;
    }
};

} // namespace

// NOLINTBEGIN(cppcoreguidelines-no-malloc): this is what new and delete are made of.
void* operator new(std::size_t size)
{
    if (void* const memory = Shortage::refuses() ? nullptr : std::malloc(std::max<std::size_t>(size, 1)))
        return memory;
    throw std::bad_alloc();
}

void operator delete(void* memory) noexcept
{
    std::free(memory);
}

void operator delete(void* memory, std::size_t /*size*/) noexcept
{
    std::free(memory);
}
// NOLINTEND(cppcoreguidelines-no-malloc)

namespace {

/// "std::bad_alloc" if @p action throws that, "" if nothing, else the message of what it throws.
template <typename Action>
QByteArray thrownBy(const Action& action)
{
    try {
        action();
    } catch (const std::bad_alloc&) {
        return "std::bad_alloc";
    } catch (const std::exception& error) {
        return QByteArray("another exception: ") + error.what();
    }
    return {};
}

void addShortages()
{
    QTest::addColumn<bool>("onCaller");
    QTest::addColumn<bool>("once");
    QTest::newRow("one allocation of the caller") << true << true;
    QTest::newRow("one allocation of the other threads") << false << true;
    QTest::newRow("the caller's, from one on") << true << false;
    QTest::newRow("the other threads', from one on") << false << false;
}

constexpr std::int64_t kBlock = kl::OrderedStream::kBlock;

const std::vector<double>& thresholds()
{
    static const std::vector<double> values {-4.0, -3.0, -2.0, -1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0};
    return values;
}

/// What the range [@p first, @p last) of @p stream differs in from that of @p whole, a stream that lacked nothing;
/// empty if nothing.
QByteArray difference(
    const kl::OrderedStream& stream, const kl::OrderedStream& whole, std::int64_t first, std::int64_t last)
{
    if (stream.normals(first, last) != whole.normals(first, last))
        return "normals";
    const kl::OrderedRange got = stream.range(first, last);
    const kl::OrderedRange expected = whole.range(first, last);
    if (got.size() != expected.size())
        return shown("size", double(got.size()), double(expected.size()));
    if (got.min() != expected.min() || got.max() != expected.max())
        return "extremes";
    for (const double threshold : thresholds()) {
        if (got.countBelow(threshold) != expected.countBelow(threshold))
            return "counts";
    }
    if (got.powerSums().size() != expected.powerSums().size())
        return shown("size of the power sums", got.powerSums().size(), expected.powerSums().size());
    const kl::CentralMoments ours = got.powerSums().momentsOfLogNormals(0.5);
    const kl::CentralMoments theirs = expected.powerSums().momentsOfLogNormals(0.5);
    if (!isRelativelyClose(ours.mean, theirs.mean, 1e-14)) // a few roundings
        return shown("mean", ours.mean, theirs.mean);
    if (!isRelativelyClose(ours.variance, theirs.variance, 1e-14))
        return shown("variance", ours.variance, theirs.variance);
    return {};
}

/// What differs between two snapshots, to the last bit; empty if nothing.
QByteArray difference(const kl::Snapshot& got, const kl::Snapshot& expected)
{
    const std::array samples {
        std::pair {&got.histograms.p, &expected.histograms.p}, std::pair {&got.histograms.q, &expected.histograms.q}};
    for (const auto& [ours, theirs] : samples) {
        if (ours->moments.mean != theirs->moments.mean)
            return shown("mean", ours->moments.mean, theirs->moments.mean);
        if (ours->moments.std != theirs->moments.std)
            return shown("std", ours->moments.std, theirs->moments.std);
        if (asVector(ours->counts) != asVector(theirs->counts))
            return "counts";
    }
    if ((got.histograms.binEdges != expected.histograms.binEdges).any())
        return "edges";
    return {};
}

} // namespace

void TestOutOfMemory::stream_data()
{
    addShortages();
}

void TestOutOfMemory::stream()
{
    QFETCH(const bool, onCaller);
    QFETCH(const bool, once);
    constexpr std::int64_t kBefore = kBlock / 2 + 1;
    constexpr std::int64_t kSize = 3 * kBlock + 7;
    constexpr std::int64_t kMore = 4 * kBlock;
    kl::OrderedStream whole(42);
    QVERIFY(whole.grow(kMore, {}, {}));

    bool felt = true;
    int after = 0;
    for (; felt; ++after) {
        kl::OrderedStream stream(42);
        QVERIFY(stream.grow(kBefore, {}, {}));
        QByteArray thrown;
        {
            const Shortage shortage(
                after, onCaller ? Thread::Caller : Thread::Others, once ? Lasts::Once : Lasts::UntilTheEnd);
            thrown = thrownBy([&] { (void)stream.grow(kSize, {}, {}); });
            felt = shortage.wasFelt();
        }
        const QByteArray which = "after " + QByteArray::number(after) + " allocations: ";
        QVERIFY2(thrown == (felt ? "std::bad_alloc" : ""), (which + thrown).constData());
        QVERIFY2(stream.size() >= kBefore && stream.size() <= kSize, (which + "size").constData());

        // What was drawn is kept, and is of use; and the stream goes on, to where it was going and beyond.
        QByteArray wrong = difference(stream, whole, 0, stream.size());
        QVERIFY2(wrong.isEmpty(), (which + "what is kept: " + wrong).constData());
        for (const std::int64_t size : {kSize, kMore}) {
            QVERIFY(stream.grow(size, {}, {}));
            for (const auto& [first, last] :
                {std::pair {std::int64_t {0}, size}, {size / 2, size}, {kBlock + 1, size}}) {
                wrong = difference(stream, whole, first, last);
                QVERIFY2(wrong.isEmpty(),
                    (which + "grown to " + QByteArray::number(qint64 {size}) + ": " + wrong).constData());
            }
        }
        stream.shrink(kBlock);
        QVERIFY(stream.grow(kSize, {}, {}));
        wrong = difference(stream, whole, 0, kSize);
        QVERIFY2(wrong.isEmpty(), (which + "shrunk and grown: " + wrong).constData());
    }
    QVERIFY2(after > 5, "too few allocations for a test");
}

void TestOutOfMemory::explorer_data()
{
    addShortages();
}

void TestOutOfMemory::explorer()
{
    QFETCH(const bool, onCaller);
    QFETCH(const bool, once);
    // 2 N is 4.6 blocks; the smaller ones end between two blocks and within one, before and behind where the stream
    // may have broken off. At this seed, another way of adding up the same power sums shows in the last bits.
    constexpr std::int64_t kSeed = 7;
    const kl::Parameters large {300'000, 0.5, 79, kSeed};
    const kl::Parameters before {20'000, 0.5, 79, kSeed};
    const std::array<kl::Parameters, 4> smaller {{{1'000, 0.5, 79, kSeed}, {kBlock, 0.5, 79, kSeed},
        {140'000, 0.5, 79, kSeed}, {3 * kBlock / 2, 0.5, 79, kSeed}}};
    const auto fresh = [](const kl::Parameters& parameters) { return kl::Explorer().explore(parameters); };
    const auto expectedLarge = fresh(large);
    std::vector<std::shared_ptr<const kl::Snapshot>> expected;
    std::transform(smaller.begin(), smaller.end(), std::back_inserter(expected), fresh);

    bool felt = true;
    int after = 0;
    for (; felt; ++after) {
        kl::Explorer explorer;
        QVERIFY(explorer.explore(before));
        QByteArray thrown;
        {
            const Shortage shortage(
                after, onCaller ? Thread::Caller : Thread::Others, once ? Lasts::Once : Lasts::UntilTheEnd);
            thrown = thrownBy([&] { (void)explorer.explore(large); });
            felt = shortage.wasFelt();
        }
        const QByteArray which = "after " + QByteArray::number(after) + " allocations: ";
        QVERIFY2(thrown == (felt ? "std::bad_alloc" : ""), (which + thrown).constData());
        for (std::size_t i = 0; i < smaller.size(); ++i) { // what is kept never shows in a result
            const auto got = explorer.explore(smaller[i]);
            QVERIFY(got);
            const QByteArray wrong = difference(*got, *expected[i]);
            QVERIFY2(wrong.isEmpty(),
                (which + "N " + QByteArray::number(qint64 {smaller[i].sampleCount}) + ": " + wrong).constData());
        }
        const auto got = explorer.explore(large);
        QVERIFY(got);
        const QByteArray wrong = difference(*got, *expectedLarge);
        QVERIFY2(wrong.isEmpty(), (which + "once more: " + wrong).constData());
    }
    QVERIFY2(after > 5, "too few allocations for a test");
}

void TestOutOfMemory::limitOfTheProcess_data()
{
    QTest::addColumn<int>("megabytes"); // that may be had beyond what is in use
    QTest::addColumn<bool>("noThreads"); // as their stacks do not fit
    for (const int megabytes : {6, 12, 36, 72, 128})
        QTest::addRow("%d MB", megabytes) << megabytes << false;
    QTest::newRow("not enough for a thread") << 12 << true;
    QTest::newRow("not enough for a thread, but for much else") << 100 << true;
}

void TestOutOfMemory::limitOfTheProcess()
{
#if defined(__linux__) && defined(__GLIBC__)
    if (kSanitized)
        QSKIP("a sanitizer's own memory does not fit under a limit");
    QFETCH(const int, megabytes);
    QFETCH(const bool, noThreads);
    const kl::Parameters small {1'000, 0.5, 79, 42};
    const kl::Parameters medium {50'000, 0.5, 79, 42};
    const kl::Parameters large {10'000'000, 0.5, 79, 42}; // 320 MB
    const auto expectedSmall = kl::Explorer().explore(small);
    const auto expectedMedium = kl::Explorer().explore(medium);

    // In a process of its own. Its exit status says how it went.
    enum Outcome { GoesOn, NothingThrown, AnotherException, SmallFails, SmallDiffers, MediumFails, MediumDiffers };
    const pid_t child = fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        kl::Explorer explorer;
        (void)explorer.explore(small);
        long pages = 0;
        std::ifstream("/proc/self/statm") >> pages;
        const auto limit = static_cast<rlim_t>(pages * sysconf(_SC_PAGESIZE)) + (rlim_t(megabytes) << 20);
        const rlimit all {limit, limit};
        setrlimit(RLIMIT_AS, &all);
        if (noThreads) { // other stacks than before, so none that is kept from an earlier thread will do
            pthread_attr_t attributes;
            pthread_getattr_default_np(&attributes);
            pthread_attr_setstacksize(&attributes, std::size_t {256} << 20);
            pthread_setattr_default_np(&attributes);
        }

        const auto outcome = [&]() -> Outcome {
            const QByteArray thrown = thrownBy([&] { (void)explorer.explore(large); });
            if (thrown.isEmpty())
                return NothingThrown;
            if (thrown != "std::bad_alloc") {
                std::fprintf(stderr, "%s\n", thrown.constData());
                return AnotherException;
            }
            std::shared_ptr<const kl::Snapshot> got;
            if (!thrownBy([&] { got = explorer.explore(small); }).isEmpty())
                return SmallFails;
            if (!difference(*got, *expectedSmall).isEmpty())
                return SmallDiffers;
            if (!thrownBy([&] { got = explorer.explore(medium); }).isEmpty())
                return MediumFails;
            return difference(*got, *expectedMedium).isEmpty() ? GoesOn : MediumDiffers;
        }();
        _exit(outcome);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY2(WIFEXITED(status), ("killed by signal " + QByteArray::number(WTERMSIG(status))).constData());
    constexpr std::array kOutcomes {"goes on", "nothing was thrown", "another exception than std::bad_alloc",
        "the small run fails too", "the small run differs", "the medium run fails too", "the medium run differs"};
    QVERIFY2(WEXITSTATUS(status) == GoesOn, kOutcomes.at(static_cast<std::size_t>(WEXITSTATUS(status))));
#else
    QSKIP("limits a process the way Linux and the GNU C library do");
#endif
}

QTEST_APPLESS_MAIN(TestOutOfMemory)
#include "tst_outofmemory.moc"
