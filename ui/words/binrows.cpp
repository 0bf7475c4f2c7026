// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/binrows.h"

#include "ui/words/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace binrows {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(binrows)
};

/// Whether the sums are not taken over the bin.
bool isLeftOut(const kl::Snapshot& snapshot, int bin)
{
    const kl::Histograms& histograms = snapshot.histograms;
    return leavesOut(snapshot.parameters.emptyBins) && (histograms.p.counts[bin] == 0 || histograms.q.counts[bin] == 0);
}

double ratio(double p, double q)
{
    if (p == 0.0 && q == 0.0)
        return kNone;
    return q == 0.0 ? std::numeric_limits<double>::infinity() : p / q;
}

/// As Python's float(), NumPy, R and pandas read it.
QString plain(double value)
{
    return std::isfinite(value) ? format::exact(value) : QString::number(value);
}

bool isWhole(Column column)
{
    return column == Column::Bin || column == Column::PCount || column == Column::QCount;
}

/// Whether the masses that are summed are others than the counts over N.
bool areMassesTreated(kl::EmptyBins emptyBins)
{
    return emptyBins == kl::EmptyBins::Smooth || emptyBins == kl::EmptyBins::Renormalise;
}

/// For programs; the same as in the CSV file, where that has it.
QString key(Column column, Unit unit, kl::EmptyBins emptyBins)
{
    const QString inUnit = unit == Unit::Bits ? QStringLiteral("_bits") : QString();
    switch (column) {
    case Column::Bin: return QStringLiteral("bin");
    case Column::From: return QStringLiteral("left");
    case Column::To: return QStringLiteral("right");
    case Column::PCount: return QStringLiteral("count_p");
    case Column::QCount: return QStringLiteral("count_q");
    case Column::PMass: return areMassesTreated(emptyBins) ? QStringLiteral("used_p") : QStringLiteral("mass_p");
    case Column::QMass: return areMassesTreated(emptyBins) ? QStringLiteral("used_q") : QStringLiteral("mass_q");
    case Column::PExact: return QStringLiteral("exact_p");
    case Column::QExact: return QStringLiteral("exact_q");
    case Column::Ratio: return QStringLiteral("ratio");
    case Column::PqTerm: return QStringLiteral("term_pq") + inUnit;
    case Column::QpTerm: return QStringLiteral("term_qp") + inUnit;
    case Column::State: return QStringLiteral("state");
    }
    return {};
}

} // namespace

QString title(Column column, Unit unit, kl::EmptyBins emptyBins)
{
    const QString mass = emptyBins == kl::EmptyBins::Smooth ? Texts::tr("smoothed %1")
        : emptyBins == kl::EmptyBins::Renormalise           ? Texts::tr("rescaled %1")
                                                            : Texts::tr("mass %1");
    switch (column) {
    case Column::Bin: return Texts::tr("Bin");
    case Column::From: return Texts::tr("From");
    case Column::To: return Texts::tr("To");
    case Column::PCount: return Texts::tr("count P");
    case Column::QCount: return Texts::tr("count Q");
    case Column::PMass: return mass.arg(QStringLiteral("p"));
    case Column::QMass: return mass.arg(QStringLiteral("q"));
    case Column::PExact: return Texts::tr("exact p");
    case Column::QExact: return Texts::tr("exact q");
    case Column::Ratio: return Texts::tr("p/q");
    case Column::PqTerm: return Texts::tr("p %1(p/q)").arg(units::logarithm(unit));
    case Column::QpTerm: return Texts::tr("q %1(q/p)").arg(units::logarithm(unit));
    case Column::State: return Texts::tr("State");
    }
    return {};
}

QString explained(Column column, const Shown& shown)
{
    const auto ofMasses = [&](const QString& what) {
        switch (shown.snapshot().parameters.emptyBins) {
        case kl::EmptyBins::Smooth: return Texts::tr("%1, with the pseudocount added to every bin’s count").arg(what);
        case kl::EmptyBins::Renormalise: return Texts::tr("%1, of the shared masses rescaled to total 1").arg(what);
        default: return what;
        }
    };
    const auto massOf = [&](const QString& who) {
        switch (shown.snapshot().parameters.emptyBins) {
        case kl::EmptyBins::Smooth:
            return Texts::tr(
                "%1’s mass as it is summed: its count, with the pseudocount added to every bin’s, over their total")
                .arg(who);
        case kl::EmptyBins::Renormalise:
            return Texts::tr(
                "%1’s mass as it is summed: its count over the total of the shared bins; none in a bin that is "
                "left out")
                .arg(who);
        default: return Texts::tr("%1’s mass: its count over N").arg(who);
        }
    };
    switch (column) {
    case Column::Bin: return Texts::tr("Bins, from the left");
    case Column::From: return Texts::tr("Left edge, in standard deviations; values on it are in the bin");
    case Column::To: return Texts::tr("Right edge; values on it are in the next bin, and in the last one in this");
    case Column::PCount: return Texts::tr("How many values of P are in the bin");
    case Column::QCount: return Texts::tr("How many values of Q are in the bin");
    case Column::PMass: return massOf(QStringLiteral("P"));
    case Column::QMass: return massOf(QStringLiteral("Q"));
    case Column::PExact: return Texts::tr("What the population of P has in the bin; the end bins reach to ±∞");
    case Column::QExact: return Texts::tr("What the population of Q has in the bin; the end bins reach to ±∞");
    case Column::Ratio: return ofMasses(Texts::tr("How many times as probable the bin is under P as under Q"));
    case Column::PqTerm:
        return ofMasses(Texts::tr("What the bin adds to KL(P‖Q), in %1").arg(units::name(shown.unit())));
    case Column::QpTerm:
        return ofMasses(Texts::tr("What the bin adds to KL(Q‖P), in %1").arg(units::name(shown.unit())));
    case Column::State: return Texts::tr("Who has values in the bin, and what is done about it");
    }
    return {};
}

double number(const Shown& shown, Column column, int bin)
{
    const kl::Snapshot& snapshot = shown.snapshot();
    const kl::Histograms& histograms = snapshot.histograms;
    const kl::Divergences& divergences = snapshot.divergences;
    const auto mass = [&](const kl::SampleHistogram& sample, const Eigen::ArrayXd& used) {
        if (!areMassesTreated(snapshot.parameters.emptyBins))
            return sample.mass[bin];
        return isLeftOut(snapshot, bin) && sample.counts[bin] > 0 ? kNone : used[bin];
    };
    const auto term = [&](double nats) { return isLeftOut(snapshot, bin) ? kNone : units::in(shown.unit(), nats); };
    switch (column) {
    case Column::Bin: return bin + 1;
    case Column::From: return histograms.binEdges[bin];
    case Column::To: return histograms.binEdges[bin + 1];
    case Column::PCount: return static_cast<double>(histograms.p.counts[bin]);
    case Column::QCount: return static_cast<double>(histograms.q.counts[bin]);
    case Column::PMass: return mass(histograms.p, divergences.pUsed);
    case Column::QMass: return mass(histograms.q, divergences.qUsed);
    case Column::PExact: return shown.explanation().decompositions.pMass[bin];
    case Column::QExact: return shown.explanation().decompositions.qMass[bin];
    case Column::Ratio:
        return isLeftOut(snapshot, bin) ? ratio(histograms.p.mass[bin], histograms.q.mass[bin])
                                        : ratio(divergences.pUsed[bin], divergences.qUsed[bin]);
    case Column::PqTerm: return term(divergences.pqTerms[bin]);
    case Column::QpTerm: return term(divergences.qpTerms[bin]);
    case Column::State: break;
    }
    return kNone;
}

QString state(const kl::Snapshot& snapshot, int bin)
{
    const bool hasP = snapshot.histograms.p.counts[bin] > 0;
    const bool hasQ = snapshot.histograms.q.counts[bin] > 0;
    if (hasP && hasQ)
        return Texts::tr("shared");
    const bool isEmpty = !hasP && !hasQ;
    const QString who = isEmpty ? Texts::tr("empty") : hasP ? Texts::tr("P only") : Texts::tr("Q only");
    switch (snapshot.parameters.emptyBins) {
    case kl::EmptyBins::Skip: return isEmpty ? who : Texts::tr("%1, skipped").arg(who);
    case kl::EmptyBins::Strict: return isEmpty ? who : Texts::tr("%1, infinite").arg(who);
    case kl::EmptyBins::Smooth: return Texts::tr("%1, filled").arg(who);
    case kl::EmptyBins::Renormalise: return isEmpty ? who : Texts::tr("%1, left out").arg(who);
    }
    return {};
}

QString text(const Shown& shown, Column column, int bin)
{
    if (column == Column::State)
        return state(shown.snapshot(), bin);
    const double value = number(shown, column, bin);
    if (isWhole(column))
        return format::integer(std::llround(value));
    if (column == Column::From || column == Column::To) {
        const Eigen::ArrayXd& edges = shown.snapshot().histograms.binEdges;
        const double width = edges[bin + 1] - edges[bin];
        return format::fixed(value, std::max(0, 1 - static_cast<int>(std::floor(std::log10(width)))));
    }
    return format::significant(value, 3);
}

QString tsv(const Shown& shown, const std::vector<int>& bins)
{
    QStringList names;
    for (const Column column : kColumns)
        names << key(column, shown.unit(), shown.snapshot().parameters.emptyBins);
    QString result = names.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (const int bin : bins) {
        QStringList cells;
        for (const Column column : kColumns) {
            cells << (column == Column::State ? state(shown.snapshot(), bin)
                    : isWhole(column)         ? QString::number(std::llround(number(shown, column, bin)))
                                              : plain(number(shown, column, bin)));
        }
        result += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return result;
}

QString tsv(const Shown& shown)
{
    std::vector<int> bins(static_cast<std::size_t>(shown.snapshot().parameters.binCount));
    std::iota(bins.begin(), bins.end(), 0);
    return tsv(shown, bins);
}

} // namespace binrows
