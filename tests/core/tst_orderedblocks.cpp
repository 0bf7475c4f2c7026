// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explorer.h"
#include "core/stream/orderedstream.h"

#include "plain.h"
#include "testing.h"

#include <array>
#include <random>
#include <tuple>

/// The product's calculation in ordered blocks against the plain one, over more than ten thousand parameter sets.
class TestOrderedBlocks : public QObject {
    Q_OBJECT
private slots:
    void everySmallSample();
    void blockBorders();
    void randomly_data();
    void randomly();
    void manySamples();

private:
    kl::Explorer m_explorer; // one for all: what it keeps must not show
};

namespace {

/// What differs between both calculations; empty if nothing does.
QByteArray difference(kl::Explorer& explorer, const kl::Parameters& parameters)
{
    const kl::Snapshot expected = plain::explore(parameters);
    const auto got = explorer.explore(parameters);
    const kl::Histograms& h = got->histograms;
    const kl::Histograms& e = expected.histograms;
    const QByteArray where = "at N " + QByteArray::number(qint64 {parameters.sampleCount}) + ", sigma "
        + QByteArray::number(parameters.sigma, 'g', 17) + ", bins " + QByteArray::number(parameters.binCount)
        + ", seed " + QByteArray::number(qint64 {parameters.seed}) + ": ";
    for (Eigen::Index bin = 0; bin < h.p.counts.size(); ++bin) {
        if (h.p.counts[bin] != e.p.counts[bin] || h.q.counts[bin] != e.q.counts[bin])
            return where + "counts differ in bin " + QByteArray::number(qint64 {bin});
    }
    // The goal is 1e-12 relatively. A mean of Q is measured by its deviation: it is near 0 by itself.
    const std::array numbers {
        std::tuple {"mean of P", h.p.moments.mean, e.p.moments.mean, e.p.moments.mean},
        std::tuple {"std of P", h.p.moments.std, e.p.moments.std, e.p.moments.std},
        std::tuple {"mean of Q", h.q.moments.mean, e.q.moments.mean, e.q.moments.std},
        std::tuple {"std of Q", h.q.moments.std, e.q.moments.std, e.q.moments.std},
    };
    for (const auto& [name, ours, theirs, scale] : numbers) {
        if (!(std::abs(ours - theirs) <= 1e-12 * std::abs(scale)))
            return where + shown(name, ours, theirs);
    }
    if (!isSame(got->divergences.pq, expected.divergences.pq) || !isSame(got->divergences.qp, expected.divergences.qp))
        return where + shown("KL", got->divergences.pq, expected.divergences.pq);
    return {};
}

} // namespace

void TestOrderedBlocks::everySmallSample()
{
    constexpr std::array kSigmas {0.001, 0.01, 0.5, 1.7, 5.0};
    constexpr std::array kBins {1, 2, 79, 1000};
    for (int n = 2; n <= 200; ++n) {
        for (const double sigma : kSigmas) {
            for (const int bins : kBins) {
                const QByteArray wrong = difference(m_explorer, {n, sigma, bins, n % 7});
                QVERIFY2(wrong.isEmpty(), wrong.constData());
            }
        }
    }
}

void TestOrderedBlocks::blockBorders()
{
    // P ends and Q starts at N, Q ends at 2 N: each at, before and behind a border between blocks, and where the
    // moments change over from the values themselves to power sums.
    constexpr std::int64_t block = kl::OrderedStream::kBlock;
    for (const std::int64_t n : {std::int64_t {8192}, block / 2, block, 3 * block / 2, 2 * block, 5 * block / 2}) {
        for (int offset = -1; offset <= 1; ++offset) {
            for (const double sigma : {0.001, 0.5, 5.0}) {
                const QByteArray wrong = difference(m_explorer, {n + offset, sigma, 79, 42});
                QVERIFY2(wrong.isEmpty(), wrong.constData());
            }
        }
    }
}

void TestOrderedBlocks::randomly_data()
{
    QTest::addColumn<double>("most");
    QTest::addColumn<int>("times");
    QTest::newRow("to a thousand") << 1e3 << 5000;
    QTest::newRow("to ten thousand") << 1e4 << 1400;
    QTest::newRow("to half a million") << 5e5 << 60;
}

void TestOrderedBlocks::randomly()
{
    QFETCH(const double, most);
    QFETCH(const int, times);
    std::mt19937 engine(static_cast<std::uint32_t>(most));
    const auto between = [&](double low, double high) { // evenly in the logarithm
        return low * std::pow(high / low, std::uniform_real_distribution()(engine));
    };
    for (int i = 0; i < times; ++i) {
        const kl::Parameters parameters {std::llround(between(2.0, most)), between(0.001, 5.0),
            static_cast<int>(std::lround(between(1.0, 1000.0))), std::int64_t {static_cast<std::uint32_t>(engine())}};
        const QByteArray wrong = difference(m_explorer, parameters);
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }
}

void TestOrderedBlocks::manySamples()
{
    for (const double sigma : {0.001, 0.5, 5.0}) {
        const QByteArray wrong = difference(m_explorer, {3'000'000, sigma, 1000, 7});
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }
}

QTEST_APPLESS_MAIN(TestOrderedBlocks)
#include "tst_orderedblocks.moc"
