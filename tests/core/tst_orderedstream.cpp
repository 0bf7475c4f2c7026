// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/orderedstream.h"

#include "testing.h"

#include <array>
#include <thread>

class TestOrderedStream : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void normalsAreTheStreams();
    void growingInPieces_data();
    void growingInPieces();
    void growingLessDoesNothing();
    void rangesAtAllBorders();
    void rangesOutliveTheStream();
    void shrinkAndGrowAgain_data();
    void shrinkAndGrowAgain();
    void shrinkingToMoreDoesNothing();
    void progressOfGrowing();
    void stoppedBeforeItStarts();
    void stopTakesEffectAtOnce_data();
    void stopTakesEffectAtOnce();
    void stoppedFromAnotherThread();
    void stoppedAgainAndAgain();
    void exceptionOfTheListener();

private:
    std::vector<double> m_normals; ///< the plain stream
};

namespace {

constexpr std::uint32_t kSeed = 42;
constexpr std::int64_t kBlock = kl::OrderedStream::kBlock;
constexpr std::int64_t kSize = 3 * kBlock + 777;

/// A stream of @p size normals, grown at once.
kl::OrderedStream grown(std::int64_t size)
{
    kl::OrderedStream stream(kSeed);
    if (!stream.grow(size, {}, {}))
        throw std::logic_error("stopped, which nobody asked for");
    return stream;
}

/// Thresholds within, between and beyond the values of @p sorted.
std::vector<double> thresholdsFor(const std::vector<double>& sorted)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    std::vector<double> result {-infinity, infinity, -13.0, 13.0, 0.0};
    for (std::size_t i = 0; i <= 40; ++i) {
        const double value = sorted[(sorted.size() - 1) * i / 40];
        for (const double threshold : {value, std::nextafter(value, infinity), std::nextafter(value, -infinity)})
            result.push_back(threshold);
    }
    for (int sixteenth = -64; sixteenth <= 64; ++sixteenth)
        result.push_back(sixteenth / 16.0);
    std::sort(result.begin(), result.end());
    return result;
}

/// What is wrong with the order of a range whose values are @p values, which ascend; empty if nothing.
QByteArray differenceOfOrder(const kl::OrderedRange& range, const std::vector<double>& values)
{
    if (range.size() != std::ssize(values))
        return shown("size", double(range.size()), double(values.size()));
    if (range.min() != values.front())
        return shown("min", range.min(), values.front());
    if (range.max() != values.back())
        return shown("max", range.max(), values.back());
    if (range.sorted() != values)
        return "sorted";
    const std::vector<double> thresholds = thresholdsFor(values);
    for (const double threshold : thresholds) {
        const auto expected = std::lower_bound(values.begin(), values.end(), threshold) - values.begin();
        const std::int64_t got = range.countBelow(threshold);
        if (got != expected)
            return shown("below " + QByteArray::number(threshold, 'g', 17), double(got), double(expected));
    }
    return {};
}

/// What is wrong with counts below scores; empty if nothing. @p values ascend.
QByteArray differenceOfScores(const kl::OrderedRange& range, const std::vector<double>& values)
{
    // Below values of a standardised sample: as if all were transformed and compared, values of the sample among them.
    for (const double sigma : {0.0, 0.001, 0.5, 5.0}) {
        const auto score = sigma > 0.0 ? kl::ZScore::ofLogNormal({1.1, 0.7}, sigma) : kl::ZScore::ofNormal({0.1, 0.9});
        std::vector<double> scores(values.size());
        std::transform(values.begin(), values.end(), scores.begin(), score);
        if (!std::is_sorted(scores.begin(), scores.end()))
            return "scores fall"; // and would have to be counted one by one
        Eigen::ArrayXd asked(41);
        for (Eigen::Index i = 0; i < asked.size(); ++i) // every other one is a value of the sample
            asked[i] = i % 2 == 0 ? scores[static_cast<std::size_t>(i) * (scores.size() - 1) / 40]
                                  : scores.front() + (scores.back() - scores.front()) * static_cast<double>(i) / 40.0;
        const std::vector<std::int64_t> got = range.countBelow(asked, score);
        for (Eigen::Index i = 0; i < asked.size(); ++i) {
            const auto expected = std::lower_bound(scores.begin(), scores.end(), asked[i]) - scores.begin();
            if (got[static_cast<std::size_t>(i)] != expected)
                return shown(
                    "below " + QByteArray::number(asked[i], 'g', 17) + " at sigma " + QByteArray::number(sigma),
                    double(got[static_cast<std::size_t>(i)]), double(expected));
        }
    }
    return {};
}

/// What is wrong with the power sums of a range whose values are @p values; empty if nothing.
QByteArray differenceOfPowerSums(const kl::OrderedRange& range, const std::vector<double>& values)
{
    // The totals of the stream are subtracted from one another: a few more roundings than PowerSums has by itself.
    kl::PowerSums plain;
    plain.add(values);
    if (range.powerSums().size() != plain.size())
        return shown("size of the power sums", range.powerSums().size(), plain.size());
    if (values.size() < 100)
        return {}; // hardly a sample: its variance may be anything, and the error is measured by it
    for (const double sigma : {0.001, 0.5, 5.0}) {
        const kl::CentralMoments ours = range.powerSums().momentsOfLogNormals(sigma);
        const kl::CentralMoments theirs = plain.momentsOfLogNormals(sigma);
        if (!isRelativelyClose(ours.mean, theirs.mean, 1e-14))
            return shown("mean", ours.mean, theirs.mean);
        if (!isRelativelyClose(ours.variance, theirs.variance, 1e-14))
            return shown("variance", ours.variance, theirs.variance);
    }
    return {};
}

/// What is wrong with a range whose values are @p values; empty if nothing.
QByteArray difference(const kl::OrderedRange& range, std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    for (const auto& differenceOf : {differenceOfOrder, differenceOfScores, differenceOfPowerSums}) {
        QByteArray wrong = differenceOf(range, values);
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

/// What two streams differ in, to the last bit; empty if nothing. Both have @p size normals.
QByteArray difference(const kl::OrderedStream& got, const kl::OrderedStream& expected, std::int64_t size)
{
    if (got.size() < size || expected.size() < size)
        return shown("size", double(got.size()), double(expected.size()));
    if (got.normals(0, size) != expected.normals(0, size))
        return "normals";
    const std::vector<double> thresholds = thresholdsFor({-4.0, 4.0});
    const std::int64_t lastBlock = std::max<std::int64_t>(0, size - kBlock);
    for (const auto& [first, last] :
        {std::pair {std::int64_t {0}, size}, {size / 2, size}, {0, size / 2}, {size / 3, size}, {lastBlock, size}}) {
        const kl::OrderedRange ours = got.range(first, last);
        const kl::OrderedRange theirs = expected.range(first, last);
        if (ours.min() != theirs.min() || ours.max() != theirs.max())
            return "extremes of a range";
        for (const double threshold : thresholds) {
            if (ours.countBelow(threshold) != theirs.countBelow(threshold))
                return "counts of a range";
        }
        for (const double sigma : {0.0, 0.001, 0.5, 5.0}) { // 0: of z itself
            const auto momentsOf = [sigma](const kl::PowerSums& sums) {
                return sigma > 0.0 ? sums.momentsOfLogNormals(sigma) : sums.momentsOfNormals();
            };
            const kl::CentralMoments a = momentsOf(ours.powerSums());
            const kl::CentralMoments b = momentsOf(theirs.powerSums());
            if (a.mean != b.mean || a.variance != b.variance || a.third != b.third)
                return "moments of a range";
        }
    }
    return {};
}

QByteArray described(std::int64_t first, std::int64_t last)
{
    return "[" + QByteArray::number(qint64 {first}) + ", " + QByteArray::number(qint64 {last}) + "): ";
}

} // namespace

void TestOrderedStream::initTestCase()
{
    m_normals.resize(static_cast<std::size_t>(kSize));
    kl::GaussianStream(kSeed).fill(m_normals);
}

void TestOrderedStream::normalsAreTheStreams()
{
    const kl::OrderedStream stream = grown(kSize);
    QCOMPARE(stream.size(), qint64 {kSize});
    const std::array<std::int64_t, 12> places {0, 1, 2, kBlock - 1, kBlock, kBlock + 1, 2 * kBlock, 3 * kBlock - 1,
        3 * kBlock, 3 * kBlock + 1, kSize - 1, kSize};
    for (const std::int64_t first : places) {
        for (const std::int64_t last : places) {
            if (first > last)
                continue;
            const std::vector<double> expected(m_normals.begin() + first, m_normals.begin() + last);
            QVERIFY2(stream.normals(first, last) == expected, described(first, last).constData());
        }
    }
}

void TestOrderedStream::growingInPieces_data()
{
    QTest::addColumn<QList<qint64>>("sizes");
    QTest::newRow("by halves") << QList<qint64> {kSize / 2, kSize};
    QTest::newRow("odd: the kept gaussian comes first") << QList<qint64> {1, 2, 3, 6, 7, 1001, kSize};
    QTest::newRow("block by block") << QList<qint64> {kBlock, 2 * kBlock, 3 * kBlock, kSize};
    QTest::newRow("about the borders") << QList<qint64> {
        kBlock - 1, kBlock, kBlock + 1, 2 * kBlock - 1, 2 * kBlock + 1, 3 * kBlock - 2, 3 * kBlock + 2, kSize};
    QTest::newRow("small steps over a border") << [] {
        QList<qint64> sizes;
        for (qint64 size = kBlock - 20; size <= kBlock + 20; ++size)
            sizes << size;
        return sizes << kSize;
    }();
    QTest::newRow("three blocks at once, from within one") << QList<qint64> {100, kSize};
}

void TestOrderedStream::growingInPieces()
{
    QFETCH(const QList<qint64>, sizes);
    kl::OrderedStream stream(kSeed);
    QCOMPARE(stream.size(), qint64 {0});
    for (const qint64 size : sizes) {
        QVERIFY(stream.grow(size, {}, {}));
        QCOMPARE(stream.size(), size);
    }
    QVERIFY(stream.normals(0, kSize) == m_normals);
    const QByteArray wrong = difference(stream, grown(kSize), kSize);
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

void TestOrderedStream::growingLessDoesNothing()
{
    kl::OrderedStream stream = grown(kBlock + 5);
    int calls = 0;
    std::stop_source stopped;
    stopped.request_stop();
    for (const std::int64_t size : {std::int64_t {0}, std::int64_t {1}, kBlock, kBlock + 5}) {
        QVERIFY(stream.grow(size, stopped.get_token(), [&](double) { ++calls; })); // there is nothing to stop
        QCOMPARE(stream.size(), qint64 {kBlock + 5});
    }
    QCOMPARE(calls, 0);
}

void TestOrderedStream::rangesAtAllBorders()
{
    const kl::OrderedStream stream = grown(kSize);
    const std::array<std::int64_t, 13> places {0, 1, 1000, kBlock - 1, kBlock, kBlock + 1, 2 * kBlock - 1, 2 * kBlock,
        2 * kBlock + 1, 3 * kBlock, 3 * kBlock + 1, kSize - 1, kSize};
    for (const std::int64_t first : places) {
        for (const std::int64_t last : places) {
            if (first >= last)
                continue;
            const std::vector<double> values(m_normals.begin() + first, m_normals.begin() + last);
            const QByteArray wrong = difference(stream.range(first, last), values);
            QVERIFY2(wrong.isEmpty(), (described(first, last) + wrong).constData());
        }
    }
}

void TestOrderedStream::rangesOutliveTheStream()
{
    kl::OrderedRange range;
    QCOMPARE(range.size(), qint64 {0});
    QCOMPARE(range.countBelow(0.0), std::int64_t {0});
    const kl::ZScore score = kl::ZScore::ofNormal({0.0, 1.0});
    QCOMPARE(range.countBelow(Eigen::ArrayXd::Zero(3), score), std::vector<std::int64_t>(3, 0));
    QVERIFY(range.sorted().empty());
    {
        kl::OrderedStream stream = grown(kSize);
        range = stream.range(kBlock / 2, kSize);
        stream.shrink(0);
    }
    const QByteArray wrong = difference(range, {m_normals.begin() + kBlock / 2, m_normals.end()});
    QVERIFY2(wrong.isEmpty(), wrong.constData());
    QVERIFY(range.countBelow(Eigen::ArrayXd(), score).empty());
}

void TestOrderedStream::shrinkAndGrowAgain_data()
{
    QTest::addColumn<qint64>("grownTo");
    QTest::addColumn<qint64>("shrunkTo");
    const std::array<qint64, 4> sizes {kSize, 3 * kBlock, 3 * kBlock - 1, kBlock + 1};
    for (const qint64 grownTo : sizes) {
        for (const qint64 shrunkTo : {qint64 {0}, qint64 {1}, qint64 {kBlock - 1}, qint64 {kBlock}, qint64 {kBlock + 1},
                 qint64 {2 * kBlock}, qint64 {2 * kBlock + 1}}) {
            if (shrunkTo < grownTo)
                QTest::addRow("from %lld to %lld", grownTo, shrunkTo) << grownTo << shrunkTo;
        }
    }
}

void TestOrderedStream::shrinkAndGrowAgain()
{
    QFETCH(const qint64, grownTo);
    QFETCH(const qint64, shrunkTo);
    kl::OrderedStream stream = grown(grownTo);
    stream.shrink(shrunkTo);
    QVERIFY2(stream.size() >= shrunkTo, shown(double(stream.size()), double(shrunkTo)).constData());
    QVERIFY2(stream.size() < shrunkTo + kBlock, shown(double(stream.size()), double(shrunkTo)).constData());
    QVERIFY(stream.size() <= grownTo);
    if (stream.size() > 0) { // what is left is of use as it is
        const std::vector<double> rest(m_normals.begin(), m_normals.begin() + stream.size());
        QVERIFY(stream.normals(0, stream.size()) == rest);
        const QByteArray wrong = difference(stream.range(0, stream.size()), rest);
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }
    QVERIFY(stream.grow(kSize, {}, {}));
    QVERIFY(stream.normals(0, kSize) == m_normals);
    static const kl::OrderedStream atOnce = grown(kSize);
    const QByteArray wrong = difference(stream, atOnce, kSize);
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

void TestOrderedStream::shrinkingToMoreDoesNothing()
{
    kl::OrderedStream stream = grown(kBlock + 5);
    for (const std::int64_t size : {kBlock + 1, kBlock + 5, kBlock + 6, 10 * kBlock}) {
        stream.shrink(size);
        QCOMPARE(stream.size(), qint64 {kBlock + 5});
    }
    kl::OrderedStream empty(kSeed);
    empty.shrink(0);
    QCOMPARE(empty.size(), qint64 {0});
    QVERIFY(empty.grow(10, {}, {}));
    QVERIFY(empty.normals(0, 10) == std::vector<double>(m_normals.begin(), m_normals.begin() + 10));
}

void TestOrderedStream::progressOfGrowing()
{
    kl::OrderedStream stream(kSeed);
    std::vector<double> seen;
    std::int64_t before = 0;
    bool inOneStep = false; // more than a block between two calls, which is what a stop would have to wait for
    const auto caller = std::this_thread::get_id();
    bool elsewhere = false;
    QVERIFY(stream.grow(kSize, {}, [&](double done) {
        seen.push_back(done);
        elsewhere |= std::this_thread::get_id() != caller;
        inOneStep |= stream.size() - before > kBlock;
        before = stream.size();
    }));
    QVERIFY(!elsewhere);
    QVERIFY(!inOneStep);
    QVERIFY2(seen.size() >= 4, QByteArray::number(qulonglong {seen.size()}).constData()); // 3 blocks and a bit
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    QVERIFY(seen.front() > 0.0);
    QCOMPARE(seen.back(), 1.0);
}

void TestOrderedStream::stoppedBeforeItStarts()
{
    kl::OrderedStream stream(kSeed);
    std::stop_source stopped;
    stopped.request_stop();
    int calls = 0;
    QVERIFY(!stream.grow(kSize, stopped.get_token(), [&](double) { ++calls; }));
    QCOMPARE(calls, 0);
    QCOMPARE(stream.size(), qint64 {0});
    QVERIFY(stream.grow(kSize, {}, {}));
    const QByteArray wrong = difference(stream, grown(kSize), kSize);
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

void TestOrderedStream::stopTakesEffectAtOnce_data()
{
    QTest::addColumn<int>("at"); // which call of progress asks for the stop
    for (const int at : {1, 2, 3, 5})
        QTest::addRow("call %d", at) << at;
}

void TestOrderedStream::stopTakesEffectAtOnce()
{
    QFETCH(const int, at);
    constexpr std::int64_t kFar = 20'000'000; // the largest there is: over a hundred blocks
    kl::OrderedStream stream(kSeed);
    std::stop_source source;
    int calls = 0;
    std::int64_t sizeThen = 0;
    QVERIFY(!stream.grow(kFar, source.get_token(), [&](double) {
        if (++calls == at) {
            sizeThen = stream.size();
            source.request_stop();
        }
    }));
    QCOMPARE(calls, at);
    QCOMPARE(stream.size(), qint64 {sizeThen}); // nothing was drawn after it
    QVERIFY(sizeThen <= at * kBlock);

    // What was drawn is kept, of use, in order just as if it had been all that was asked for, and goes on.
    std::vector<double> expected(static_cast<std::size_t>(sizeThen + 1001));
    kl::GaussianStream(kSeed).fill(expected);
    const std::vector<double> kept(expected.begin(), expected.begin() + sizeThen);
    QVERIFY(stream.normals(0, sizeThen) == kept);
    QByteArray wrong = difference(stream.range(0, sizeThen), kept);
    QVERIFY2(wrong.isEmpty(), wrong.constData());
    wrong = difference(stream, grown(sizeThen), sizeThen);
    QVERIFY2(wrong.isEmpty(), wrong.constData());
    QVERIFY(stream.grow(sizeThen + 1001, {}, {}));
    QVERIFY(stream.normals(0, sizeThen + 1001) == expected);
    wrong = difference(stream, grown(sizeThen + 1001), sizeThen + 1001);
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

void TestOrderedStream::stoppedFromAnotherThread()
{
    kl::OrderedStream stream(kSeed);
    std::stop_source source;
    int calls = 0;
    QVERIFY(!stream.grow(20'000'000, source.get_token(), [&](double) {
        if (++calls == 2)
            std::jthread([&source] { source.request_stop(); }).join();
    }));
    QCOMPARE(calls, 2);

    // And at any moment: whenever it comes, the stream is whole.
    for (int i = 0; i < 5; ++i) {
        kl::OrderedStream other(kSeed);
        std::stop_source any;
        std::jthread stopper([&any] { any.request_stop(); });
        if (!other.grow(kSize, any.get_token(), {}))
            QVERIFY(other.size() < kSize);
        QVERIFY(other.grow(kSize, {}, {}));
        const QByteArray wrong = difference(other, grown(kSize), kSize);
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }
}

void TestOrderedStream::stoppedAgainAndAgain()
{
    kl::OrderedStream stream(kSeed);
    bool whole = false;
    for (int i = 0; i < 10 && !whole; ++i) {
        const std::int64_t before = stream.size();
        std::stop_source source;
        whole = stream.grow(kSize, source.get_token(), [&](double) { source.request_stop(); });
        QVERIFY2(
            stream.size() > before, shown(double(stream.size()), double(before)).constData()); // goes on from there
    }
    QVERIFY(whole);
    const QByteArray wrong = difference(stream, grown(kSize), kSize);
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

void TestOrderedStream::exceptionOfTheListener()
{
    for (int at = 1; at <= 4; ++at) {
        kl::OrderedStream stream(kSeed);
        int calls = 0;
        const auto listener = [&](double) {
            if (++calls == at)
                throw std::runtime_error("from the listener");
        };
        const QByteArray message = errorOf<std::runtime_error>([&] { (void)stream.grow(kSize, {}, listener); });
        QCOMPARE(message, QByteArray("from the listener"));
        QVERIFY(stream.grow(kSize, {}, {}));
        QVERIFY(stream.normals(0, kSize) == m_normals);
        const QByteArray wrong = difference(stream.range(0, kSize), m_normals);
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }
}

QTEST_APPLESS_MAIN(TestOrderedStream)
#include "tst_orderedstream.moc"
