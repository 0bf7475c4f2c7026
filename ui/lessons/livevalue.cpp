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
        {"kl-pq", Kind::Information, ofResult<[](S s, E) { return s.divergences.pq; }>},
        {"kl-qp", Kind::Information, ofResult<[](S s, E) { return s.divergences.qp; }>},
        {"true-pq", Kind::Information, ofResult<[](S, E e) { return e.decompositions.pq.trueValue; }>},
        {"true-qp", Kind::Information, ofResult<[](S, E) { return kInfinity; }>},
        {"error-pq", Kind::Information,
            ofResult<[](S, E e) { return e.decompositions.pq.estimate - e.decompositions.pq.trueValue; }>},
        {"binned-pq", Kind::Information, ofResult<[](S, E e) { return e.decompositions.pq.binned; }>},
        {"shared-pq", Kind::Information, ofResult<[](S, E e) { return e.decompositions.pq.shared; }>},
        {"treated-pq", Kind::Information, ofResult<[](S, E e) { return e.decompositions.pq.treated; }>},
        {"binning", Kind::Information, ofResult<[](S, E e) { return e.decompositions.pq.binning(); }>},
        {"skipping", Kind::Information, ofResult<[](S, E e) { return e.decompositions.pq.skipping(); }>},
        {"reweighting", Kind::Information, ofResult<[](S, E e) { return e.decompositions.pq.reweighting(); }>},
        {"sampling", Kind::Information, ofResult<[](S, E e) { return e.decompositions.pq.sampling(); }>},
        {"binned-qp", Kind::Information, ofResult<[](S, E e) { return e.decompositions.qp.binned; }>},
        {"bias-pq", Kind::Information, ofResult<[](S, E e) { return e.pqBias.value; }>},
        {"bias-qp", Kind::Information, ofResult<[](S, E e) { return e.qpBias.value; }>},
        {"kldiv-pq", Kind::Information, ofResult<[](S s, E) { return s.logSpace.pq; }>},
        {"kldiv-qp", Kind::Information, ofResult<[](S s, E) { return s.logSpace.qp; }>},

        // What is set.
        {"samples", Kind::Count, ofResult<[](S s, E) { return s.parameters.sampleCount; }>},
        {"sigma", Kind::Plain, ofResult<[](S s, E) { return s.parameters.sigma; }>},
        {"bins", Kind::Count, ofResult<[](S s, E) { return s.parameters.binCount; }>},
        {"seed", Kind::Count, ofResult<[](S s, E) { return s.parameters.seed; }>},
        {"pseudocount", Kind::Plain, ofResult<[](S s, E) { return s.parameters.pseudocount; }>},
        {"values-per-bin", Kind::Plain, ofResult<[](S s, E) {
             return static_cast<double>(s.parameters.sampleCount) / static_cast<double>(s.parameters.binCount);
         }>},

        // Bins, and the samples in them.
        {"bin-width", Kind::Plain,
            ofResult<[](S s, E) { return s.histograms.binEdges[1] - s.histograms.binEdges[0]; }>},
        {"first-edge", Kind::Plain, ofResult<[](S s, E) { return s.histograms.binEdges[0]; }>},
        {"last-edge", Kind::Plain,
            ofResult<[](S s, E) { return s.histograms.binEdges[s.histograms.binEdges.size() - 1]; }>},
        {"shared-bins", Kind::Count, ofResult<[](S s, E) { return s.divergences.occupancy.shared; }>},
        {"p-alone-bins", Kind::Count, ofResult<[](S s, E) { return s.divergences.occupancy.pAlone; }>},
        {"q-alone-bins", Kind::Count, ofResult<[](S s, E) { return s.divergences.occupancy.qAlone; }>},
        {"empty-bins", Kind::Count, ofResult<[](S s, E) { return s.divergences.occupancy.neither; }>},
        {"p-alone", Kind::Share, ofResult<[](S s, E) { return s.divergences.occupancy.pAloneMass; }>},
        {"q-alone", Kind::Share, ofResult<[](S s, E) { return s.divergences.occupancy.qAloneMass; }>},
        {"skipped-bins", Kind::Count, ofResult<[](S s, E) { return leftOutOf(s).bins; }>},
        {"skipped-p", Kind::Share, ofResult<[](S s, E) { return leftOutOf(s).pMass; }>},
        {"skipped-q", Kind::Share, ofResult<[](S s, E) { return leftOutOf(s).qMass; }>},
        {"top-p-bin", Kind::Share, ofResult<[](S s, E) { return s.histograms.p.mass.maxCoeff(); }>},
        {"top-q-bin", Kind::Share, ofResult<[](S s, E) { return s.histograms.q.mass.maxCoeff(); }>},
        {"p-mean", Kind::Plain, ofResult<[](S s, E) { return s.histograms.p.moments.mean; }>},
        {"p-std", Kind::Plain, ofResult<[](S s, E) { return s.histograms.p.moments.std; }>},
        {"q-mean", Kind::Plain, ofResult<[](S s, E) { return s.histograms.q.moments.mean; }>},
        {"q-std", Kind::Plain, ofResult<[](S s, E) { return s.histograms.q.moments.std; }>},

        // Why the reverse is infinite.
        {"support-low", Kind::Plain, ofResult<[](S, E e) { return e.supportLow; }>},
        {"q-below-support", Kind::Share, ofResult<[](S, E e) { return e.normalMassBelowSupport; }>},
        {"impossible-bins", Kind::Count, ofResult<[](S, E e) { return e.decompositions.qp.impossibleBins; }>},
        {"impossible-q", Kind::Share, ofResult<[](S, E e) { return e.decompositions.qp.qMassThere; }>},

        // Related measures, of every bin; and of the masses that the sums are made of.
        {"entropy-p", Kind::Information, ofResult<[](S, E e) { return e.measures.entropyP; }>},
        {"entropy-q", Kind::Information, ofResult<[](S, E e) { return e.measures.entropyQ; }>},
        {"cross-entropy-pq", Kind::Information, ofResult<[](S, E e) { return e.measures.crossEntropyPq; }>},
        {"cross-entropy-qp", Kind::Information, ofResult<[](S, E e) { return e.measures.crossEntropyQp; }>},
        {"perplexity-p", Kind::Plain, ofResult<[](S, E e) { return kl::perplexity(e.measures.entropyP); }>},
        {"perplexity-q", Kind::Plain, ofResult<[](S, E e) { return kl::perplexity(e.measures.entropyQ); }>},
        {"perplexity-pq", Kind::Plain, ofResult<[](S, E e) { return kl::perplexity(e.measures.crossEntropyPq); }>},
        {"jensen-shannon", Kind::Information, ofResult<[](S, E e) { return e.measures.jensenShannon; }>},
        {"total-variation", Kind::Plain, ofResult<[](S, E e) { return e.measures.totalVariation; }>},
        {"entropy-used-p", Kind::Information, ofResult<[](S, E e) { return e.used.entropyP; }>},
        {"entropy-used-q", Kind::Information, ofResult<[](S, E e) { return e.used.entropyQ; }>},
        {"cross-entropy-used-pq", Kind::Information, ofResult<[](S, E e) { return e.used.crossEntropyPq; }>},
        {"cross-entropy-used-qp", Kind::Information, ofResult<[](S, E e) { return e.used.crossEntropyQp; }>},
        {"perplexity-used-p", Kind::Plain, ofResult<[](S, E e) { return kl::perplexity(e.used.entropyP); }>},
        {"perplexity-used-pq", Kind::Plain, ofResult<[](S, E e) { return kl::perplexity(e.used.crossEntropyPq); }>},

        // What takes longer.
        {"knn-pq", Kind::Information, ofUncertainty<[](U u) { return u.knnPq.value; }>, true},
        {"knn-qp", Kind::Information, ofUncertainty<[](U u) { return u.knnQp.value; }>, true},
        {"knn-neighbours", Kind::Count, ofUncertainty<[](U u) { return u.knnPq.neighbours; }>, true},
        {"knn-samples", Kind::Count, ofUncertainty<[](U u) { return u.knnSampleCount; }>, true},
        {"spread-pq-low", Kind::Information, ofSpread<[](Seeds s) { return s.pq.low; }>, true},
        {"spread-pq-median", Kind::Information, ofSpread<[](Seeds s) { return s.pq.median; }>, true},
        {"spread-pq-high", Kind::Information, ofSpread<[](Seeds s) { return s.pq.high; }>, true},
        {"spread-qp-low", Kind::Information, ofSpread<[](Seeds s) { return s.qp.low; }>, true},
        {"spread-qp-median", Kind::Information, ofSpread<[](Seeds s) { return s.qp.median; }>, true},
        {"spread-qp-high", Kind::Information, ofSpread<[](Seeds s) { return s.qp.high; }>, true},
        {"spread-seeds", Kind::Count, ofSpread<[](Seeds s) { return s.seeds; }>, true},

        {"unit", Kind::Word, nullptr},
        {"log", Kind::Word, nullptr},
    };
}

/// How many letters have to be changed, added or taken away to make one of the other (Levenshtein).
int distance(QStringView one, QStringView other)
{
    std::vector<int> row(static_cast<std::size_t>(other.size()));
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j) + 1;
    int last = static_cast<int>(row.size());
    for (qsizetype i = 0; i < one.size(); ++i) {
        int diagonal = static_cast<int>(i);
        last = diagonal + 1; // of no letter of the other
        for (std::size_t j = 0; j < row.size(); ++j) {
            const bool isSame = one[i] == other[static_cast<qsizetype>(j)];
            const int changed = diagonal + (isSame ? 0 : 1);
            diagonal = row[j];
            last = std::min({changed, row[j] + 1, last + 1});
            row[j] = last;
        }
    }
    return last;
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

QString likeliest(const QString& name, bool isNumber)
{
    constexpr qsizetype kOfLength = 3; // more letters than one in so many, and it is another word
    constexpr qsizetype kLongest = 40; // of what may be one
    QString best;
    int least = static_cast<int>(name.size() <= kLongest ? name.size() / kOfLength : 0) + 1;
    for (const LiveValue& value : liveValues()) {
        const int far = least == 1 || (isNumber && value.kind == Kind::Word) ? least : distance(name, nameOf(value));
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
