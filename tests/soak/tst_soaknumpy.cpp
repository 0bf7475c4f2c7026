// SPDX-License-Identifier: GPL-3.0-or-later
#include "numpyserver.h"
#include "soak.h"

#include "core/estimate/histogram.h"
#include "core/explorer.h"
#include "tests/core/testing.h"
#include "tests/ui/python.h"

#include <random>

using namespace Qt::StringLiterals;

/// Settings and values that chance chooses, beside NumPy that calculates them in the same run.
class TestSoakNumPy : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void settings();
    void valuesBesideEdges();

private:
    QString m_python;
};

namespace {

constexpr int kBatch = 200; ///< questions on their way

/// Between both, as often small as large.
double between(std::mt19937_64& random, double least, double most)
{
    const double share = std::uniform_real_distribution(0.0, 1.0)(random);
    return std::exp(std::log(least) + share * (std::log(most) - std::log(least)));
}

kl::Parameters anySetting(std::mt19937_64& random)
{
    const bool isLarge = random() % 500 == 0;
    kl::Parameters parameters;
    parameters.sampleCount = std::llround(between(random, 2.0, isLarge ? 200'000.0 : 2'000.0));
    parameters.sigma = std::clamp(between(random, 0.001, 5.0), 0.001, 5.0);
    if (random() % 2 == 0)
        parameters.sigma = std::max(1.0, std::round(parameters.sigma * 1000.0)) / 1000.0; // as sliders set it
    parameters.binCount = static_cast<int>(std::lround(between(random, 1.0, 1000.0)));
    parameters.seed = static_cast<std::int64_t>(random() % (std::uint64_t {1} << 32));
    return parameters;
}

QByteArray asked(const kl::Parameters& parameters)
{
    return "setting " + QByteArray::number(qlonglong {parameters.sampleCount}) + ' '
        + QByteArray::number(parameters.sigma, 'g', 17) + ' ' + QByteArray::number(parameters.binCount) + ' '
        + QByteArray::number(qlonglong {parameters.seed});
}

} // namespace

void TestSoakNumPy::initTestCase()
{
    m_python = python::withNumPy();
    if (m_python.isEmpty())
        QSKIP("there is no NumPy");
}

/// Counts are equal, and both divergences within 1e-12.
void TestSoakNumPy::settings()
{
    const std::int64_t count = soak::count(2'000);
    std::mt19937_64 random(soak::seed());
    NumPyServer numpy(m_python);
    kl::Explorer explorer;
    std::int64_t done = 0;
    while (done < count) {
        std::vector<kl::Parameters> batch;
        for (int i = 0; i < kBatch && done + i < count; ++i) {
            batch.push_back(anySetting(random));
            numpy.ask(asked(batch.back()));
        }
        for (const kl::Parameters& parameters : batch) {
            const auto bins = static_cast<std::size_t>(parameters.binCount);
            const std::vector<std::int64_t> p = numpy.integers(bins);
            const std::vector<std::int64_t> q = numpy.integers(bins);
            const std::vector<double> values = numpy.doubles(2);
            const QByteArray which = asked(parameters);
            const auto snapshot = explorer.explore(parameters);
            QVERIFY2(asVector(snapshot->histograms.p.counts) == p, ("counts of P at " + which).constData());
            QVERIFY2(asVector(snapshot->histograms.q.counts) == q, ("counts of Q at " + which).constData());
            for (const auto& [ours, theirs] :
                {std::pair(snapshot->divergences.pq, values[0]), std::pair(snapshot->divergences.qp, values[1])}) {
                const bool isSumOfNothing = std::isnan(ours) && theirs == 0.0; // no bin is shared; NumPy's is 0
                QVERIFY2(
                    isSumOfNothing || isClose(ours, theirs, 1e-12), (which + ": " + shown(ours, theirs)).constData());
            }
            ++done;
        }
    }
    soak::tell("settings", done);
}

/// Of a bin's edge and of both doubles beside it: each is counted where NumPy counts it.
void TestSoakNumPy::valuesBesideEdges()
{
    const std::int64_t count = soak::count(50'000);
    std::mt19937_64 random(soak::seed());
    NumPyServer numpy(m_python);
    std::int64_t done = 0;
    while (done < count) {
        const double scale = between(random, 1e-6, 1e6);
        const double low = std::uniform_real_distribution(-scale, scale)(random);
        const double high = low + between(random, 1e-3, 2.0) * scale;
        const auto bins = static_cast<Eigen::Index>(std::llround(between(random, 1.0, 1000.0)));
        const Eigen::ArrayXd edges = kl::linspace(low, high, bins + 1);
        std::vector<double> values;
        for (const double edge : edges) {
            for (const double value : {edge, std::nextafter(edge, -HUGE_VAL), std::nextafter(edge, HUGE_VAL)}) {
                if (value >= edges[0] && value <= edges[bins]) // NumPy does not count what is outside
                    values.push_back(value);
            }
        }
        std::shuffle(values.begin(), values.end(), random);
        numpy.ask("histogram " + QByteArray::number(qulonglong {values.size()}) + ' '
            + QByteArray::number(qlonglong {edges.size()}));
        numpy.send(values);
        numpy.send(asSpan(edges));
        const kl::Counts counts = kl::histogram(values, edges).counts;
        const std::vector<std::int64_t> theirs = numpy.integers(static_cast<std::size_t>(bins));
        QVERIFY2(asVector(counts) == theirs,
            ("edges " + QByteArray::number(low, 'g', 17) + " … " + QByteArray::number(high, 'g', 17) + ", "
                + QByteArray::number(qlonglong {bins}) + " bins")
                .constData());
        done += static_cast<std::int64_t>(values.size());
    }
    soak::tell("values beside edges", done);
}

QTEST_GUILESS_MAIN(TestSoakNumPy)
#include "tst_soaknumpy.moc"
