// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/divergence.h"
#include "core/estimate/histogram.h"
#include "core/estimate/measures.h"
#include "core/explorer.h"
#include "core/truth/decomposition.h"
#include "core/truth/populations.h"
#include "tests/core/laws.h"
#include "tests/core/plain.h"
#include "tests/core/testing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <tuple>
#include <utility>
#include <vector>

/// What holds for all counts, all samples and all parameters.
class TestLaws : public QObject {
    Q_OBJECT
private slots:
    void brokenLawIsTold();
    void everyValueFallsIntoItsBin();
    void countsTotalN();
    void massesTotalOne();
    void nothingDivergesFromItself();
    void exchangeExchanges();
    void edgesRise();
    void runsAreWhole();
    void runsAreThePlainOnes();
    void divergencesAreNotNegative();
    void infiniteWhereQIsEmpty();
    void measuresKeepTheirRanges();
    void distancesBoundEachOther();
    void mergingBinsLosesInformation();
    void orderOfBinsDoesNotMatter();
    void sizeOfSamplesDoesNotMatter();
    void binsAreSharedOrNot();
    void stepsLeadFromTruthToEstimate();
    void splittingBinsComesNearerToTheTruth();
};

namespace {

constexpr double kEpsilon = std::numeric_limits<double>::epsilon();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// Counts of P and Q over the same bins, as rapidcheck shows and shrinks them.
using Bins = std::vector<std::pair<std::int64_t, std::int64_t>>;

struct Pair {
    kl::Counts p;
    kl::Counts q;
};

rc::Gen<std::int64_t> anyCount()
{
    return rc::gen::weightedOneOf<std::int64_t>(
        {{2, rc::gen::just<std::int64_t>(0)}, {4, rc::gen::inRange<std::int64_t>(0, 12)},
            {2, rc::gen::inRange<std::int64_t>(0, 10'000)}, {1, rc::gen::inRange<std::int64_t>(0, 10'000'000)}});
}

/// Any counts of two samples that are not empty.
rc::Gen<Bins> anyBins()
{
    return rc::gen::map(
        rc::gen::nonEmpty(rc::gen::container<Bins>(rc::gen::pair(anyCount(), anyCount()))), [](Bins bins) {
            const auto isEmpty = [&bins](auto member) {
                return std::all_of(bins.begin(), bins.end(), [member](const auto& bin) { return bin.*member == 0; });
            };
            if (isEmpty(&Bins::value_type::first))
                bins.front().first = 1;
            if (isEmpty(&Bins::value_type::second))
                bins.back().second = 1;
            return bins;
        });
}

Pair countsOf(const Bins& bins)
{
    Pair counts {kl::Counts(std::ssize(bins)), kl::Counts(std::ssize(bins))};
    for (Eigen::Index i = 0; i < std::ssize(bins); ++i)
        std::tie(counts.p[i], counts.q[i]) = bins[static_cast<std::size_t>(i)];
    return counts;
}

/// α within its range, in equal ratios.
rc::Gen<double> anyPseudocount()
{
    return rc::gen::map(rc::gen::inRange(-60, 31), [](int tenths) { return std::pow(10.0, tenths / 10.0); });
}

rc::Gen<double> anySigma()
{
    return rc::gen::map(rc::gen::inRange(1, 5001), [](int thousandths) { return thousandths / 1000.0; });
}

/// Parameters that are quick to calculate.
rc::Gen<kl::Parameters> anyParameters(int mostSamples)
{
    return rc::gen::exec([mostSamples] {
        kl::Parameters parameters;
        parameters.sampleCount = *rc::gen::inRange(2, mostSamples + 1);
        parameters.sigma = *anySigma();
        parameters.binCount = *rc::gen::inRange(1, 1001);
        parameters.seed = *rc::gen::inRange<std::int64_t>(kl::kSeedRange.low, kl::kSeedRange.high + 1);
        parameters.emptyBins = *rc::gen::elementOf(kl::kEmptyBins);
        parameters.pseudocount = *anyPseudocount();
        return parameters;
    });
}

/// What rounding can do to a sum of these terms.
double roundingOf(const Eigen::ArrayXd& terms)
{
    return 4.0 * kEpsilon * (1.0 + terms.abs().sum()) * (4.0 + std::log2(static_cast<double>(terms.size())));
}

bool areSame(const Eigen::ArrayXd& one, const Eigen::ArrayXd& other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(), &isSame);
}

/// Neighbours added up where @p joins says so.
kl::Counts merged(const kl::Counts& counts, const std::vector<bool>& joins)
{
    std::vector<std::int64_t> result;
    for (Eigen::Index i = 0; i < counts.size(); ++i) {
        if (i > 0 && joins[static_cast<std::size_t>(i)])
            result.back() += counts[i];
        else
            result.push_back(counts[i]);
    }
    return Eigen::Map<const kl::Counts>(result.data(), std::ssize(result));
}

/// A value that may be anything, and is often beside one of the @p edges, or on it.
rc::Gen<double> anyValue(const Eigen::ArrayXd& edges)
{
    const double low = edges[0];
    const double length = edges[edges.size() - 1] - low;
    const rc::Gen<double> onEdge
        = rc::gen::map(rc::gen::inRange<Eigen::Index>(0, edges.size()), [edges](Eigen::Index i) { return edges[i]; });
    const auto beside = [&onEdge](double where) {
        return rc::gen::map(onEdge, [where](double edge) { return std::nextafter(edge, where); });
    };
    return rc::gen::weightedOneOf<double>({{3, onEdge}, {2, beside(-kInfinity)}, {2, beside(kInfinity)},
        {6, rc::gen::map(rc::gen::inRange(-100, 1101), [=](int k) { return low + length * k / 1000.0; })},
        {1, rc::gen::arbitrary<double>()},
        {1, rc::gen::element(kInfinity, -kInfinity, std::nan(""), -0.0, 5e-324, 1.7e308)}});
}

/// Edges of even bins, over any range that a number of them has.
rc::Gen<Eigen::ArrayXd> anyEdges(int mostBins)
{
    return rc::gen::exec([mostBins] {
        const double scale = std::pow(10.0, *rc::gen::inRange(-12, 13));
        const double low = scale * *rc::gen::inRange(-1000, 1001) / 100.0;
        const double length = scale * *rc::gen::inRange(1, 2001) / 100.0;
        return kl::linspace(low, low + length, *rc::gen::inRange(1, mostBins + 1) + 1);
    });
}

/// The bin of a value, by the definition; −1 for none.
Eigen::Index binOf(double value, const Eigen::ArrayXd& edges)
{
    const Eigen::Index bins = edges.size() - 1;
    for (Eigen::Index i = 0; i < bins; ++i) {
        if (edges[i] <= value && (value < edges[i + 1] || (i == bins - 1 && value == edges[i + 1])))
            return i;
    }
    return -1;
}

} // namespace

namespace kl {

/// For rapidcheck.
static void showValue(const Parameters& parameters, std::ostream& out)
{
    out << text(parameters);
}

} // namespace kl

void TestLaws::brokenLawIsTold()
{
    // The smallest case of a number above 100 is 101 by itself; and it says how to come back to it.
    const QByteArray why = laws::whyBroken(laws::kCases, [] {
        const auto numbers = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1000));
        RC_ASSERT(std::all_of(numbers.begin(), numbers.end(), [](int number) { return number <= 100; }));
    });
    QVERIFY2(why.contains("[101]"), why.constData());
    QVERIFY2(why.contains("To repeat: RC_PARAMS=\"seed="), why.constData());
    // A law that is hardly ever looked at does not count as one that holds.
    QVERIFY(!laws::whyBroken(laws::kCases, [] { RC_PRE(*rc::gen::inRange(0, 1000) == 0); }).isEmpty());
}

void TestLaws::everyValueFallsIntoItsBin()
{
    VERIFY_LAW(laws::kCases, [] {
        const Eigen::ArrayXd edges = *anyEdges(30);
        const auto values = *rc::gen::container<std::vector<double>>(anyValue(edges));
        kl::Counts expected = kl::Counts::Zero(edges.size() - 1);
        std::int64_t outside = 0;
        std::int64_t notANumber = 0;
        for (const double value : values) {
            if (const Eigen::Index bin = binOf(value, edges); bin >= 0)
                ++expected[bin];
            else
                ++(std::isnan(value) ? notANumber : outside);
        }
        const kl::Histogram got = kl::histogram(values, edges);
        RC_ASSERT(asVector(got.counts) == asVector(expected));
        RC_ASSERT(got.outside == outside);
        RC_ASSERT(got.notANumber == notANumber);
    });
}

void TestLaws::countsTotalN()
{
    VERIFY_LAW(laws::kCases, [] {
        const auto tenths = *rc::gen::nonEmpty<std::vector<int>>();
        std::vector<double> values(tenths.size());
        std::transform(tenths.begin(), tenths.end(), values.begin(), [](int tenth) { return tenth / 10.0; });
        const auto [low, high] = std::minmax_element(values.begin(), values.end());
        const kl::Histogram got
            = kl::histogram(values, kl::linspace(*low, *high, *rc::gen::inRange<Eigen::Index>(2, 1002)));
        RC_ASSERT(got.counts.sum() == std::ssize(values));
        RC_ASSERT(got.counts.minCoeff() >= 0);
        RC_ASSERT(got.outside == 0);
    });
}

void TestLaws::massesTotalOne()
{
    VERIFY_LAW(laws::kCases, [] {
        const Pair counts = countsOf(*anyBins());
        const Eigen::ArrayXd mass = kl::mass(counts.p);
        RC_ASSERT(mass.minCoeff() >= 0.0);
        RC_ASSERT(mass.maxCoeff() <= 1.0);
        // Each is off by half a unit in its last place at most, and so is each sum.
        RC_ASSERT(std::abs(mass.sum() - 1.0) <= static_cast<double>(mass.size()) * kEpsilon);
    });
}

void TestLaws::nothingDivergesFromItself()
{
    VERIFY_LAW(laws::kCases, [] {
        const kl::Counts counts = countsOf(*anyBins()).p;
        const double pseudocount = *anyPseudocount();
        for (const kl::EmptyBins emptyBins : kl::kEmptyBins) {
            const kl::Divergences got = kl::divergences(counts, counts, emptyBins, pseudocount);
            RC_ASSERT(got.pq == 0.0);
            RC_ASSERT(got.qp == 0.0);
            const kl::LogSpaceDivergences logSpace = kl::logSpaceDivergences(got.pUsed, got.qUsed);
            RC_ASSERT(logSpace.pq == 0.0);
            RC_ASSERT(logSpace.qp == 0.0);
        }
        const kl::Measures measures = kl::measures(kl::mass(counts), kl::mass(counts));
        RC_ASSERT(measures.jensenShannon == 0.0);
        RC_ASSERT(measures.totalVariation == 0.0);
        RC_ASSERT(measures.crossEntropyPq == measures.entropyP);
    });
}

void TestLaws::exchangeExchanges()
{
    VERIFY_LAW(laws::kCases, [] {
        const Pair counts = countsOf(*anyBins());
        const double pseudocount = *anyPseudocount();
        for (const kl::EmptyBins emptyBins : kl::kEmptyBins) {
            const kl::Divergences one = kl::divergences(counts.p, counts.q, emptyBins, pseudocount);
            const kl::Divergences other = kl::divergences(counts.q, counts.p, emptyBins, pseudocount);
            RC_ASSERT(isSame(one.pq, other.qp));
            RC_ASSERT(isSame(one.qp, other.pq));
            RC_ASSERT(areSame(one.pqTerms, other.qpTerms));
            RC_ASSERT(areSame(one.pUsed, other.qUsed));
            RC_ASSERT(one.occupancy.shared == other.occupancy.shared);
            RC_ASSERT(one.occupancy.pAlone == other.occupancy.qAlone);
            RC_ASSERT(one.occupancy.pAloneMass == other.occupancy.qAloneMass);
            const kl::LogSpaceDivergences oneLog = kl::logSpaceDivergences(one.pUsed, one.qUsed);
            RC_ASSERT(isSame(oneLog.pq, kl::logSpaceDivergences(other.pUsed, other.qUsed).qp));
        }
        const kl::Measures one = kl::measures(kl::mass(counts.p), kl::mass(counts.q));
        const kl::Measures other = kl::measures(kl::mass(counts.q), kl::mass(counts.p));
        RC_ASSERT(one.jensenShannon == other.jensenShannon);
        RC_ASSERT(one.totalVariation == other.totalVariation);
        RC_ASSERT(one.entropyP == other.entropyQ);
        RC_ASSERT(one.crossEntropyPq == other.crossEntropyQp);
    });
}

void TestLaws::edgesRise()
{
    VERIFY_LAW(laws::kCases, [] {
        const double scale = std::pow(10.0, *rc::gen::inRange(-100, 101));
        const double low = scale * *rc::gen::inRange(-1'000'000, 1'000'001);
        // As far apart as may be, or as near: a few doubles beyond.
        double high = low + scale * *rc::gen::inRange(1, 1'000'001);
        const bool areNear = *rc::gen::arbitrary<bool>();
        const int doublesBetween = *rc::gen::inRange(1, 3000);
        if (areNear) {
            high = low;
            for (int i = 0; i < doublesBetween; ++i)
                high = std::nextafter(high, kInfinity);
        }
        const Eigen::Index points = *rc::gen::inRange<Eigen::Index>(2, 1002);
        const Eigen::ArrayXd edges = kl::linspace(low, high, points);
        RC_ASSERT(edges.size() == points);
        RC_ASSERT(edges[0] == low);
        RC_ASSERT(edges[points - 1] == high);
        // Where a bin is wider than two doubles' distance, no two edges are one. Where there is no room, none falls.
        const double spacing = kEpsilon * std::max(std::abs(low), std::abs(high));
        const bool haveRoom = (high - low) / static_cast<double>(points - 1) > 2.0 * spacing;
        for (Eigen::Index i = 1; i < points; ++i)
            RC_ASSERT((haveRoom ? edges[i - 1] < edges[i] : edges[i - 1] <= edges[i]));
    });
}

void TestLaws::runsAreWhole()
{
    kl::Explorer explorer;
    VERIFY_LAW(laws::kCases, [&explorer] {
        const kl::Parameters parameters = *anyParameters(3000);
        const auto snapshot = explorer.explore(parameters);
        const kl::Histograms& histograms = snapshot->histograms;
        RC_ASSERT(snapshot->parameters == parameters);
        RC_ASSERT(histograms.p.counts.sum() == parameters.sampleCount);
        RC_ASSERT(histograms.q.counts.sum() == parameters.sampleCount);
        RC_ASSERT(std::abs(histograms.p.mass.sum() - 1.0) <= parameters.binCount * kEpsilon);
        RC_ASSERT(std::abs(histograms.q.mass.sum() - 1.0) <= parameters.binCount * kEpsilon);
        RC_ASSERT(histograms.binEdges.size() == parameters.binCount + 1);
        for (Eigen::Index i = 0; i < parameters.binCount; ++i)
            RC_ASSERT(histograms.binEdges[i] < histograms.binEdges[i + 1]);
        // The smallest and the largest of all values are the outermost edges.
        RC_ASSERT(histograms.p.counts[0] + histograms.q.counts[0] > 0);
        const Eigen::Index last = parameters.binCount - 1;
        RC_ASSERT(histograms.p.counts[last] + histograms.q.counts[last] > 0);
        // No standardised value is farther out than √(N − 1).
        const double farthest = std::sqrt(static_cast<double>(parameters.sampleCount - 1)) * (1.0 + 1e-9);
        RC_ASSERT(histograms.binEdges[0] >= -farthest);
        RC_ASSERT(histograms.binEdges[last + 1] <= farthest);
    });
}

void TestLaws::runsAreThePlainOnes()
{
    kl::Explorer explorer;
    VERIFY_LAW(laws::kCases, [&explorer] {
        const kl::Parameters parameters = *anyParameters(3000);
        const auto got = explorer.explore(parameters);
        const kl::Snapshot expected = plain::explore(parameters);
        RC_ASSERT(asVector(got->histograms.p.counts) == asVector(expected.histograms.p.counts));
        RC_ASSERT(asVector(got->histograms.q.counts) == asVector(expected.histograms.q.counts));
        RC_ASSERT(areSame(got->histograms.binEdges, expected.histograms.binEdges));
        RC_ASSERT(isSame(got->divergences.pq, expected.divergences.pq));
        RC_ASSERT(isSame(got->divergences.qp, expected.divergences.qp));
    });
}

void TestLaws::divergencesAreNotNegative()
{
    // Gibbs: of masses that total 1. What the notebook's mask leaves does not, unless no bin is left out.
    VERIFY_LAW(laws::kCases, [] {
        const Pair counts = countsOf(*anyBins());
        const double pseudocount = *anyPseudocount();
        for (const kl::EmptyBins emptyBins : kl::kEmptyBins) {
            const kl::Divergences got = kl::divergences(counts.p, counts.q, emptyBins, pseudocount);
            if (emptyBins == kl::EmptyBins::Skip && got.occupancy.pAlone + got.occupancy.qAlone > 0)
                continue;
            RC_ASSERT(std::isnan(got.pq) || got.pq >= -roundingOf(got.pqTerms));
            RC_ASSERT(std::isnan(got.qp) || got.qp >= -roundingOf(got.qpTerms));
            // Only where no bin is shared there is nothing to sum.
            RC_ASSERT(std::isnan(got.pq) == (kl::leavesOut(emptyBins) && got.occupancy.shared == 0));
        }
    });
}

void TestLaws::infiniteWhereQIsEmpty()
{
    VERIFY_LAW(laws::kCases, [] {
        const Pair counts = countsOf(*anyBins());
        for (const kl::EmptyBins emptyBins : kl::kEmptyBins) {
            const kl::Divergences got = kl::divergences(counts.p, counts.q, emptyBins, *anyPseudocount());
            const bool isStrict = emptyBins == kl::EmptyBins::Strict;
            RC_ASSERT(std::isinf(got.pq) == (isStrict && got.occupancy.pAlone > 0));
            RC_ASSERT(std::isinf(got.qp) == (isStrict && got.occupancy.qAlone > 0));
        }
    });
}

void TestLaws::measuresKeepTheirRanges()
{
    VERIFY_LAW(laws::kCases, [] {
        const Pair counts = countsOf(*anyBins());
        const Eigen::ArrayXd p = kl::mass(counts.p);
        const Eigen::ArrayXd q = kl::mass(counts.q);
        const kl::Measures got = kl::measures(p, q);
        const double rounding = static_cast<double>(p.size()) * 4.0 * kEpsilon;
        RC_ASSERT(got.jensenShannon >= 0.0);
        RC_ASSERT(got.jensenShannon <= std::numbers::ln2 + rounding);
        RC_ASSERT(got.totalVariation >= 0.0);
        RC_ASSERT(got.totalVariation <= 1.0 + rounding);
        RC_ASSERT(got.entropyP >= 0.0);
        RC_ASSERT(got.entropyP <= std::log(static_cast<double>(p.size())) + rounding);
        RC_ASSERT(got.crossEntropyPq >= got.entropyP - rounding * 40.0); // terms of up to ln(10¹⁰)
        const double strict = kl::divergences(counts.p, counts.q, kl::EmptyBins::Strict, 1.0).pq;
        RC_ASSERT(isClose(got.crossEntropyPq - got.entropyP, strict, rounding * 40.0));
    });
}

void TestLaws::distancesBoundEachOther()
{
    VERIFY_LAW(laws::kCases, [] {
        const Pair counts = countsOf(*anyBins());
        const kl::Measures got = kl::measures(kl::mass(counts.p), kl::mass(counts.q));
        const double strict = kl::divergences(counts.p, counts.q, kl::EmptyBins::Strict, 1.0).pq;
        const double variation = got.totalVariation;
        const double rounding = 1e-12;
        // Pinsker; Bretagnolle and Huber; Lin 1991, theorem 3 (in nats).
        RC_ASSERT(variation <= std::sqrt(std::max(0.0, strict) / 2.0) + rounding);
        RC_ASSERT(variation <= std::sqrt(1.0 - std::exp(-std::max(0.0, strict))) + rounding);
        RC_ASSERT(got.jensenShannon <= variation * std::numbers::ln2 + rounding);
        RC_ASSERT(got.jensenShannon >= variation * variation / 2.0 - rounding);
    });
}

void TestLaws::mergingBinsLosesInformation()
{
    // S. Kullback, R. A. Leibler 1951, theorem 4.1: a statistic knows no more than what it is made of.
    VERIFY_LAW(laws::kCases, [] {
        const Bins bins = *anyBins();
        const Pair fine = countsOf(bins);
        const auto joins = *rc::gen::container<std::vector<bool>>(bins.size(), rc::gen::arbitrary<bool>());
        const Pair coarse {merged(fine.p, joins), merged(fine.q, joins)};
        const kl::Divergences before = kl::divergences(fine.p, fine.q, kl::EmptyBins::Strict, 1.0);
        const kl::Divergences after = kl::divergences(coarse.p, coarse.q, kl::EmptyBins::Strict, 1.0);
        RC_ASSERT(std::isinf(before.pq) || after.pq <= before.pq + roundingOf(before.pqTerms));
        RC_ASSERT(std::isinf(before.qp) || after.qp <= before.qp + roundingOf(before.qpTerms));
        const kl::Measures fineMeasures = kl::measures(kl::mass(fine.p), kl::mass(fine.q));
        const kl::Measures coarseMeasures = kl::measures(kl::mass(coarse.p), kl::mass(coarse.q));
        RC_ASSERT(coarseMeasures.jensenShannon <= fineMeasures.jensenShannon + 1e-13);
        RC_ASSERT(coarseMeasures.totalVariation <= fineMeasures.totalVariation + 1e-13);
        RC_ASSERT(coarseMeasures.entropyP <= fineMeasures.entropyP + 1e-13);
    });
}

void TestLaws::orderOfBinsDoesNotMatter()
{
    VERIFY_LAW(laws::kCases, [] {
        const Bins bins = *anyBins();
        Bins turned = bins;
        std::rotate(
            turned.begin(), turned.begin() + *rc::gen::inRange<std::ptrdiff_t>(0, std::ssize(bins)), turned.end());
        std::reverse(turned.begin(), turned.begin() + *rc::gen::inRange<std::ptrdiff_t>(0, std::ssize(bins)));
        const Pair one = countsOf(bins);
        const Pair other = countsOf(turned);
        const double pseudocount = *anyPseudocount();
        for (const kl::EmptyBins emptyBins : kl::kEmptyBins) {
            const kl::Divergences got = kl::divergences(other.p, other.q, emptyBins, pseudocount);
            const kl::Divergences expected = kl::divergences(one.p, one.q, emptyBins, pseudocount);
            RC_ASSERT(isClose(got.pq, expected.pq, 1e-12));
            RC_ASSERT(isClose(got.qp, expected.qp, 1e-12));
        }
    });
}

void TestLaws::sizeOfSamplesDoesNotMatter()
{
    // k times as many values in each bin are the same masses, to the last bit; a pseudocount weighs less then.
    VERIFY_LAW(laws::kCases, [] {
        const Pair counts = countsOf(*anyBins());
        const auto times = *rc::gen::inRange<std::int64_t>(1, 1000);
        for (const kl::EmptyBins emptyBins : {kl::EmptyBins::Skip, kl::EmptyBins::Strict, kl::EmptyBins::Renormalise}) {
            const kl::Divergences one = kl::divergences(counts.p, counts.q, emptyBins, 1.0);
            const kl::Divergences other = kl::divergences(counts.p * times, counts.q, emptyBins, 1.0);
            RC_ASSERT(isSame(one.pq, other.pq));
            RC_ASSERT(isSame(one.qp, other.qp));
        }
    });
}

void TestLaws::binsAreSharedOrNot()
{
    VERIFY_LAW(laws::kCases, [] {
        const Pair counts = countsOf(*anyBins());
        const kl::Occupancy got = kl::divergences(counts.p, counts.q, kl::EmptyBins::Skip, 1.0).occupancy;
        RC_ASSERT(got.shared + got.pAlone + got.qAlone + got.neither == counts.p.size());
        const auto sharedOf = [&counts](const kl::Counts& its) {
            return ((counts.p > 0 && counts.q > 0).cast<double>() * kl::mass(its)).sum();
        };
        const double rounding = static_cast<double>(counts.p.size()) * 2.0 * kEpsilon;
        RC_ASSERT(std::abs(sharedOf(counts.p) + got.pAloneMass - 1.0) <= rounding);
        RC_ASSERT(std::abs(sharedOf(counts.q) + got.qAloneMass - 1.0) <= rounding);
        for (const kl::EmptyBins emptyBins : kl::kEmptyBins) {
            const kl::LeftOut left = kl::leftOut(got, emptyBins);
            const bool leavesOut = kl::leavesOut(emptyBins);
            RC_ASSERT(left.bins == (leavesOut ? counts.p.size() - got.shared : 0));
            RC_ASSERT(left.pMass == (leavesOut ? got.pAloneMass : 0.0));
            RC_ASSERT(left.qMass == (leavesOut ? got.qAloneMass : 0.0));
        }
    });
}

void TestLaws::stepsLeadFromTruthToEstimate()
{
    kl::Explorer explorer;
    VERIFY_LAW(laws::kCases, [&explorer] {
        const kl::Parameters parameters = *anyParameters(3000);
        const auto snapshot = explorer.explore(parameters);
        const kl::Histograms& histograms = snapshot->histograms;
        const kl::Decompositions got = kl::decompose(parameters, histograms.binEdges, histograms.p.mass,
            histograms.q.mass, snapshot->divergences.pq, snapshot->divergences.qp);
        const double total = got.pq.binning() + got.pq.skipping() + got.pq.reweighting() + got.pq.sampling();
        const Eigen::ArrayXd isShared = (histograms.p.counts > 0 && histograms.q.counts > 0).cast<double>();
        const bool isPossible = (got.pMass * isShared).sum() > 0.0 && (got.qMass * isShared).sum() > 0.0;
        if (parameters.emptyBins != kl::EmptyBins::Renormalise || isPossible)
            RC_ASSERT(isClose(total, got.pq.estimate - got.pq.trueValue, 1e-13));
        else // what cannot be in the populations cannot be rescaled
            RC_ASSERT(std::isnan(got.pq.treated));
        RC_ASSERT(got.pq.binning() <= 1e-13 * std::max(1.0, got.pq.trueValue));
        RC_ASSERT(got.pq.binned >= -1e-13);
        RC_ASSERT(std::abs(got.pMass.sum() - 1.0) <= 1e-12);
        RC_ASSERT(std::abs(got.qMass.sum() - 1.0) <= 1e-12);
        if (!kl::leavesOut(parameters.emptyBins))
            RC_ASSERT(got.pq.skipping() == 0.0);
    });
}

void TestLaws::splittingBinsComesNearerToTheTruth()
{
    VERIFY_LAW(laws::kCases, [] {
        const double sigma = *anySigma();
        const Eigen::ArrayXd coarse = *anyEdges(40);
        Eigen::ArrayXd fine(2 * coarse.size() - 1);
        for (Eigen::Index i = 0; i < fine.size(); ++i)
            fine[i] = i % 2 == 0 ? coarse[i / 2] : (coarse[i / 2] + coarse[i / 2 + 1]) / 2.0;
        const auto binnedOver = [sigma](const Eigen::ArrayXd& edges) {
            kl::Parameters parameters;
            parameters.sigma = sigma;
            const Eigen::ArrayXd even = Eigen::ArrayXd::Constant(edges.size() - 1, 1.0);
            return kl::decompose(parameters, edges, even, even, 0.0, 0.0).pq.binned;
        };
        const double truth = kl::Populations(sigma).klPq();
        RC_ASSERT(binnedOver(coarse) <= binnedOver(fine) + 1e-12);
        RC_ASSERT(binnedOver(fine) <= truth + 1e-12 * std::max(1.0, truth));
    });
}

QTEST_APPLESS_MAIN(TestLaws)
#include "tst_laws.moc"
