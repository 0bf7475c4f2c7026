// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/livevalue.h"

#include "ui/words/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

namespace lessons {

namespace {

using Kind = LiveValue::Kind;
using Number = std::optional<double>;

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// A value that follows from the result alone.
template <auto OfResult>
Number ofResult(const ValueSource& source)
{
    return source.shown ? Number(static_cast<double>(OfResult(source.shown.snapshot(), source.shown.explanation())))
                        : std::nullopt;
}

/// One that has to be found when the parameters rest.
template <auto OfUncertainty>
Number ofUncertainty(const ValueSource& source)
{
    return source.uncertainty ? Number(static_cast<double>(OfUncertainty(*source.uncertainty))) : std::nullopt;
}

/// The same of what rests on further seeds, which may be none.
template <auto OfSpread>
Number ofSpread(const ValueSource& source)
{
    return source.uncertainty && source.uncertainty->spread.seeds > 0
        ? Number(static_cast<double>(OfSpread(source.uncertainty->spread)))
        : std::nullopt;
}

using S = const kl::Snapshot&;
using E = const kl::Explanation&;
using U = const kl::Uncertainty&;
using Seeds = const kl::Spread&;

constexpr auto leftOutOf
    = [](S snapshot) { return kl::leftOut(snapshot.divergences.occupancy, snapshot.parameters.emptyBins); };

QList<LiveValue> described()
{
    return {
        // The estimates, and the way to them from the truth.
        {"kl-pq", Kind::Information, "KL(P‖Q) of the two samples, as the card shows it",
            ofResult<[](S s, E) { return s.divergences.pq; }>},
        {"kl-qp", Kind::Information, "KL(Q‖P) of the two samples", ofResult<[](S s, E) { return s.divergences.qp; }>},
        {"true-pq", Kind::Information, "the true KL(P‖Q) of the populations, ln(s/σ)",
            ofResult<[](S, E e) { return e.decompositions.pq.trueValue; }>},
        {"true-qp", Kind::Information, "the true KL(Q‖P), which is ∞", ofResult<[](S, E) { return kInfinity; }>},
        {"error-pq", Kind::Information, "kl-pq − true-pq",
            ofResult<[](S, E e) { return e.decompositions.pq.estimate - e.decompositions.pq.trueValue; }>},
        {"binned-pq", Kind::Information, "KL(P‖Q) of the exact shares in these bins",
            ofResult<[](S, E e) { return e.decompositions.pq.binned; }>},
        {"shared-pq", Kind::Information, "the same over the bins that both samples have values in",
            ofResult<[](S, E e) { return e.decompositions.pq.shared; }>},
        {"treated-pq", Kind::Information, "the same with empty bins treated as is chosen",
            ofResult<[](S, E e) { return e.decompositions.pq.treated; }>},
        {"binning", Kind::Information, "what bins hide: a step of the waterfall",
            ofResult<[](S, E e) { return e.decompositions.pq.binning(); }>},
        {"skipping", Kind::Information, "what leaving out bins takes away: a step of the waterfall",
            ofResult<[](S, E e) { return e.decompositions.pq.skipping(); }>},
        {"reweighting", Kind::Information, "what smoothing or rescaling changes: a step of the waterfall",
            ofResult<[](S, E e) { return e.decompositions.pq.reweighting(); }>},
        {"sampling", Kind::Information, "what chance does: a step of the waterfall",
            ofResult<[](S, E e) { return e.decompositions.pq.sampling(); }>},
        {"binned-qp", Kind::Information, "KL(Q‖P) of the exact shares in these bins",
            ofResult<[](S, E e) { return e.decompositions.qp.binned; }>},
        {"bias-pq", Kind::Information, "how much chance is expected to add to KL(P‖Q)",
            ofResult<[](S, E e) { return e.pqBias.value; }>},
        {"bias-qp", Kind::Information, "how much chance is expected to add to KL(Q‖P)",
            ofResult<[](S, E e) { return e.qpBias.value; }>},
        {"kldiv-pq", Kind::Information, "KL(P‖Q) by PyTorch’s kl_div in log space",
            ofResult<[](S s, E) { return s.logSpace.pq; }>},
        {"kldiv-qp", Kind::Information, "KL(Q‖P) by PyTorch’s kl_div in log space",
            ofResult<[](S s, E) { return s.logSpace.qp; }>},

        // What is set.
        {"samples", Kind::Count, "N, the size of each sample",
            ofResult<[](S s, E) { return s.parameters.sampleCount; }>},
        {"sigma", Kind::Plain, "the log-normal’s σ", ofResult<[](S s, E) { return s.parameters.sigma; }>},
        {"bins", Kind::Count, "the number of bins", ofResult<[](S s, E) { return s.parameters.binCount; }>},
        {"seed", Kind::Count, "what the random numbers start from", ofResult<[](S s, E) { return s.parameters.seed; }>},
        {"pseudocount", Kind::Plain, "α, which smoothing adds to every bin",
            ofResult<[](S s, E) { return s.parameters.pseudocount; }>},
        {"values-per-bin", Kind::Plain, "N / bins", ofResult<[](S s, E) {
             return static_cast<double>(s.parameters.sampleCount) / static_cast<double>(s.parameters.binCount);
         }>},

        // Bins, and the samples in them.
        {"bin-width", Kind::Plain, "in standard deviations",
            ofResult<[](S s, E) { return s.histograms.binEdges[1] - s.histograms.binEdges[0]; }>},
        {"first-edge", Kind::Plain, "where the first bin begins, in standard deviations",
            ofResult<[](S s, E) { return s.histograms.binEdges[0]; }>},
        {"last-edge", Kind::Plain, "where the last bin ends",
            ofResult<[](S s, E) { return s.histograms.binEdges[s.histograms.binEdges.size() - 1]; }>},
        {"shared-bins", Kind::Count, "bins with values of both samples",
            ofResult<[](S s, E) { return s.divergences.occupancy.shared; }>},
        {"p-alone-bins", Kind::Count, "bins with values of P and none of Q",
            ofResult<[](S s, E) { return s.divergences.occupancy.pAlone; }>},
        {"q-alone-bins", Kind::Count, "bins with values of Q and none of P",
            ofResult<[](S s, E) { return s.divergences.occupancy.qAlone; }>},
        {"empty-bins", Kind::Count, "bins with values of neither",
            ofResult<[](S s, E) { return s.divergences.occupancy.neither; }>},
        {"p-alone", Kind::Share, "P’s share in bins of P alone",
            ofResult<[](S s, E) { return s.divergences.occupancy.pAloneMass; }>},
        {"q-alone", Kind::Share, "Q’s share in bins of Q alone",
            ofResult<[](S s, E) { return s.divergences.occupancy.qAloneMass; }>},
        {"skipped-bins", Kind::Count, "bins that the sums leave out",
            ofResult<[](S s, E) { return leftOutOf(s).bins; }>},
        {"skipped-p", Kind::Share, "P’s share in them", ofResult<[](S s, E) { return leftOutOf(s).pMass; }>},
        {"skipped-q", Kind::Share, "Q’s share in them", ofResult<[](S s, E) { return leftOutOf(s).qMass; }>},
        {"top-p-bin", Kind::Share, "P’s share in its fullest bin",
            ofResult<[](S s, E) { return s.histograms.p.mass.maxCoeff(); }>},
        {"top-q-bin", Kind::Share, "Q’s share in its fullest bin",
            ofResult<[](S s, E) { return s.histograms.q.mass.maxCoeff(); }>},
        {"p-mean", Kind::Plain, "of the log-normal sample, before it is brought to mean 0 and spread 1",
            ofResult<[](S s, E) { return s.histograms.p.moments.mean; }>},
        {"p-std", Kind::Plain, "its standard deviation", ofResult<[](S s, E) { return s.histograms.p.moments.std; }>},
        {"q-mean", Kind::Plain, "of the normal sample, before it is brought to mean 0 and spread 1",
            ofResult<[](S s, E) { return s.histograms.q.moments.mean; }>},
        {"q-std", Kind::Plain, "its standard deviation", ofResult<[](S s, E) { return s.histograms.q.moments.std; }>},

        // Why the reverse is infinite.
        {"support-low", Kind::Plain, "below it P can have no value, in standard deviations",
            ofResult<[](S, E e) { return e.supportLow; }>},
        {"q-below-support", Kind::Share, "Q’s share there", ofResult<[](S, E e) { return e.normalMassBelowSupport; }>},
        {"impossible-bins", Kind::Count, "bins that lie wholly below it",
            ofResult<[](S, E e) { return e.decompositions.qp.impossibleBins; }>},
        {"impossible-q", Kind::Share, "Q’s exact share in those",
            ofResult<[](S, E e) { return e.decompositions.qp.qMassThere; }>},

        // Related measures, of every bin; and of the masses that the sums are made of.
        {"entropy-p", Kind::Information, "H(P) = −Σ p ln p", ofResult<[](S, E e) { return e.measures.entropyP; }>},
        {"entropy-q", Kind::Information, "H(Q)", ofResult<[](S, E e) { return e.measures.entropyQ; }>},
        {"cross-entropy-pq", Kind::Information, "H(P,Q) = −Σ p ln q",
            ofResult<[](S, E e) { return e.measures.crossEntropyPq; }>},
        {"cross-entropy-qp", Kind::Information, "H(Q,P) = −Σ q ln p",
            ofResult<[](S, E e) { return e.measures.crossEntropyQp; }>},
        {"perplexity-p", Kind::Plain, "e to the power of H(P)",
            ofResult<[](S, E e) { return kl::perplexity(e.measures.entropyP); }>},
        {"perplexity-q", Kind::Plain, "e to the power of H(Q)",
            ofResult<[](S, E e) { return kl::perplexity(e.measures.entropyQ); }>},
        {"perplexity-pq", Kind::Plain, "e to the power of H(P,Q)",
            ofResult<[](S, E e) { return kl::perplexity(e.measures.crossEntropyPq); }>},
        {"jensen-shannon", Kind::Information, "the Jensen–Shannon divergence",
            ofResult<[](S, E e) { return e.measures.jensenShannon; }>},
        {"total-variation", Kind::Plain, "half of Σ |p − q|",
            ofResult<[](S, E e) { return e.measures.totalVariation; }>},
        {"entropy-used-p", Kind::Information, "H(P) of the shares that the sums are made of",
            ofResult<[](S, E e) { return e.used.entropyP; }>},
        {"entropy-used-q", Kind::Information, "H(Q) of those", ofResult<[](S, E e) { return e.used.entropyQ; }>},
        {"cross-entropy-used-pq", Kind::Information, "H(P,Q) of those: entropy-used-p + kl-pq",
            ofResult<[](S, E e) { return e.used.crossEntropyPq; }>},
        {"cross-entropy-used-qp", Kind::Information, "H(Q,P) of those: entropy-used-q + kl-qp",
            ofResult<[](S, E e) { return e.used.crossEntropyQp; }>},
        {"perplexity-used-p", Kind::Plain, "e to the power of entropy-used-p",
            ofResult<[](S, E e) { return kl::perplexity(e.used.entropyP); }>},
        {"perplexity-used-pq", Kind::Plain, "e to the power of cross-entropy-used-pq",
            ofResult<[](S, E e) { return kl::perplexity(e.used.crossEntropyPq); }>},

        // What takes longer: to be shown with :show: uncertainty.
        {"knn-pq", Kind::Information, "KL(P‖Q) by nearest neighbours, without bins",
            ofUncertainty<[](U u) { return u.knnPq.value; }>},
        {"knn-qp", Kind::Information, "KL(Q‖P) by nearest neighbours",
            ofUncertainty<[](U u) { return u.knnQp.value; }>},
        {"knn-neighbours", Kind::Count, "k, the neighbour that is looked for",
            ofUncertainty<[](U u) { return u.knnPq.neighbours; }>},
        {"knn-samples", Kind::Count, "values of each sample that it rests on",
            ofUncertainty<[](U u) { return u.knnSampleCount; }>},
        {"spread-pq-low", Kind::Information, "1 in 20 other samples has a KL(P‖Q) below",
            ofSpread<[](Seeds s) { return s.pq.low; }>},
        {"spread-pq-median", Kind::Information, "half of the other samples have one below",
            ofSpread<[](Seeds s) { return s.pq.median; }>},
        {"spread-pq-high", Kind::Information, "1 in 20 has one above", ofSpread<[](Seeds s) { return s.pq.high; }>},
        {"spread-qp-low", Kind::Information, "the same of KL(Q‖P)", ofSpread<[](Seeds s) { return s.qp.low; }>},
        {"spread-qp-median", Kind::Information, "", ofSpread<[](Seeds s) { return s.qp.median; }>},
        {"spread-qp-high", Kind::Information, "", ofSpread<[](Seeds s) { return s.qp.high; }>},
        {"spread-seeds", Kind::Count, "other samples that these rest on", ofSpread<[](Seeds s) { return s.seeds; }>},

        {"unit", Kind::Word, "the word nats or bits", nullptr},
        {"log", Kind::Word, "ln or log₂", nullptr},
    };
}

/// How many letters have to be changed, added or taken away to make one of the other (Levenshtein).
int distance(QStringView one, QStringView other)
{
    std::vector<int> row(static_cast<std::size_t>(other.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 0; i < one.size(); ++i) {
        int diagonal = row[0]++;
        for (std::size_t j = 1; j < row.size(); ++j) {
            const bool isSame = one[i] == other[static_cast<qsizetype>(j) - 1];
            const int changed = diagonal + (isSame ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

QString nameOf(const LiveValue& value)
{
    return QLatin1String(value.name.data(), static_cast<qsizetype>(value.name.size()));
}

} // namespace

const QList<LiveValue>& liveValues()
{
    static const QList<LiveValue> all = described();
    return all;
}

const LiveValue* liveValue(const QString& name)
{
    const auto& all = liveValues();
    const auto found
        = std::find_if(all.begin(), all.end(), [&](const LiveValue& value) { return name == nameOf(value); });
    return found == all.end() ? nullptr : &*found;
}

bool isOfUncertainty(const LiveValue& value)
{
    auto some = std::make_shared<kl::Uncertainty>();
    some->spread.seeds = 1;
    return value.of != nullptr && value.of({.uncertainty = std::move(some)}); // though there is nothing else
}

QString likeliest(const QString& name)
{
    constexpr int kFarthest = 3;
    constexpr qsizetype kLongest = 40; // of what may be one
    QString best;
    int least = kFarthest + 1;
    for (const LiveValue& value : liveValues()) {
        const int far = name.size() <= kLongest ? distance(name, nameOf(value)) : least;
        if (far < least) {
            least = far;
            best = nameOf(value);
        }
    }
    return best;
}

QString text(const LiveValue& value, const ValueSource& source, int digits)
{
    constexpr int kUsual = 3;
    if (value.kind == Kind::Word) {
        const Unit unit = source.shown.unit();
        return value.name == "unit" ? units::name(unit) : units::logarithm(unit);
    }
    const Number number = value.of(source);
    if (!number)
        return QStringLiteral("…");
    switch (value.kind) {
    case Kind::Count: return format::integer(std::llround(*number));
    case Kind::Share:
        return digits == 0 ? format::percent(*number)
                           : format::significant(100.0 * *number, digits) + QStringLiteral(" %");
    case Kind::Information:
        return format::significant(units::in(source.shown.unit(), *number), digits == 0 ? kUsual : digits);
    case Kind::Plain:
    case Kind::Word: break;
    }
    // What a person set reads as they set it.
    return digits == 0 && (value.name == "sigma" || value.name == "pseudocount")
        ? format::allDigits(*number)
        : format::significant(*number, digits == 0 ? kUsual : digits);
}

double inUnit(const LiveValue& value, const ValueSource& source)
{
    const Number number = value.of == nullptr ? std::nullopt : value.of(source);
    if (!number)
        return std::numeric_limits<double>::quiet_NaN();
    constexpr double kPercent = 100.0;
    return value.kind == Kind::Share      ? kPercent * *number
        : value.kind == Kind::Information ? units::in(source.shown.unit(), *number)
                                          : *number;
}

QString unitOf(const LiveValue& value, Unit unit)
{
    return value.kind == Kind::Information ? units::name(unit)
        : value.kind == Kind::Share        ? QStringLiteral("%")
                                           : QString();
}

} // namespace lessons
