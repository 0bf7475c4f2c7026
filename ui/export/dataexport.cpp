// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/dataexport.h"

#include "core/explanation.h"
#include "ui/words/format.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <cmath>

namespace dataexport {

namespace {

/// QJsonValue would turn an infinity into null without a word.
QJsonValue number(double value)
{
    if (std::isnan(value))
        return QJsonValue::Null;
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("Infinity") : QStringLiteral("-Infinity");
    return value;
}

QJsonArray array(const Eigen::ArrayXd& values)
{
    QJsonArray result;
    for (const double value : values)
        result.append(number(value));
    return result;
}

QJsonArray array(const kl::Counts& counts)
{
    QJsonArray result;
    for (const std::int64_t count : counts)
        result.append(static_cast<qint64>(count));
    return result;
}

QJsonObject sample(const QString& name, const kl::SampleHistogram& histogram)
{
    return {{QStringLiteral("name"), name}, {QStringLiteral("mean"), number(histogram.moments.mean)},
        {QStringLiteral("std"), number(histogram.moments.std)}, {QStringLiteral("counts"), array(histogram.counts)},
        {QStringLiteral("mass"), array(histogram.mass)}};
}

QJsonObject bothWays(const QJsonValue& pq, const QJsonValue& qp)
{
    return {{QStringLiteral("pq"), pq}, {QStringLiteral("qp"), qp}};
}

QJsonObject emptyBins(const kl::Parameters& parameters)
{
    QJsonObject object {{QStringLiteral("choice"), QLatin1String(kl::name(parameters.emptyBins).data())}};
    if (parameters.emptyBins == kl::EmptyBins::Smooth)
        object[QStringLiteral("pseudocount")] = parameters.pseudocount;
    return object;
}

QJsonObject exact(const kl::Explanation& explanation)
{
    QJsonObject object = bothWays(number(explanation.decompositions.pq.trueValue), QStringLiteral("Infinity"));
    object[QStringLiteral("pMass")] = array(explanation.decompositions.pMass);
    object[QStringLiteral("qMass")] = array(explanation.decompositions.qMass);
    object[QStringLiteral("supportLow")] = explanation.supportLow;
    object[QStringLiteral("qMassBelowSupport")] = explanation.normalMassBelowSupport;
    return object;
}

QJsonObject decomposition(const kl::Decompositions& decompositions)
{
    const kl::Decomposition& pq = decompositions.pq;
    const kl::ReverseDecomposition& qp = decompositions.qp;
    return {{QStringLiteral("true"), number(pq.trueValue)}, {QStringLiteral("binned"), number(pq.binned)},
        {QStringLiteral("shared"), number(pq.shared)}, {QStringLiteral("estimate"), number(pq.estimate)},
        {QStringLiteral("binning"), number(pq.binning())}, {QStringLiteral("skipping"), number(pq.skipping())},
        {QStringLiteral("sampling"), number(pq.sampling())},
        {QStringLiteral("reverse"),
            QJsonObject {{QStringLiteral("true"), QStringLiteral("Infinity")},
                {QStringLiteral("binned"), number(qp.binned)}, {QStringLiteral("shared"), number(qp.shared)},
                {QStringLiteral("estimate"), number(qp.estimate)},
                {QStringLiteral("impossibleBins"), static_cast<qint64>(qp.impossibleBins)},
                {QStringLiteral("qMassThere"), number(qp.qMassThere)}}}};
}

QJsonObject measures(const kl::Explanation& explanation)
{
    const kl::Measures& all = explanation.measures;
    const kl::Measures& used = explanation.used;
    return {{QStringLiteral("entropyP"), number(all.entropyP)}, {QStringLiteral("entropyQ"), number(all.entropyQ)},
        {QStringLiteral("perplexityP"), number(kl::perplexity(all.entropyP))},
        {QStringLiteral("perplexityQ"), number(kl::perplexity(all.entropyQ))},
        {QStringLiteral("jensenShannon"), number(all.jensenShannon)},
        {QStringLiteral("totalVariation"), number(all.totalVariation)},
        {QStringLiteral("crossEntropyPq"), number(used.crossEntropyPq)},
        {QStringLiteral("crossEntropyQp"), number(used.crossEntropyQp)},
        {QStringLiteral("entropyUsedP"), number(used.entropyP)},
        {QStringLiteral("entropyUsedQ"), number(used.entropyQ)}};
}

QJsonObject knn(const kl::Uncertainty& uncertainty)
{
    QJsonObject object = bothWays(number(uncertainty.knnPq.value), number(uncertainty.knnQp.value));
    object[QStringLiteral("neighbours")] = uncertainty.knnPq.neighbours;
    object[QStringLiteral("samples")] = static_cast<qint64>(uncertainty.knnSampleCount);
    const std::string& reason = uncertainty.knnPq.reason.empty() ? uncertainty.knnQp.reason : uncertainty.knnPq.reason;
    if (!reason.empty())
        object[QStringLiteral("reason")] = QString::fromStdString(reason);
    return object;
}

QJsonObject spread(const kl::Spread& spread)
{
    const auto quantiles = [](const kl::Quantiles& of) {
        return QJsonObject {{QStringLiteral("low"), number(of.low)}, {QStringLiteral("median"), number(of.median)},
            {QStringLiteral("high"), number(of.high)}};
    };
    QJsonObject object = bothWays(quantiles(spread.pq), quantiles(spread.qp));
    object[QStringLiteral("seeds")] = spread.seeds;
    object[QStringLiteral("samples")] = static_cast<qint64>(spread.sampleCount);
    return object;
}

} // namespace

QByteArray json(const kl::Snapshot& snapshot, const kl::Uncertainty* uncertainty)
{
    const kl::Parameters& parameters = snapshot.parameters;
    const kl::Histograms& histograms = snapshot.histograms;
    const kl::Divergences& divergences = snapshot.divergences;

    QJsonObject kl = bothWays(number(divergences.pq), number(divergences.qp));
    kl[QStringLiteral("unit")] = QStringLiteral("nat");
    kl[QStringLiteral("terms")] = bothWays(array(divergences.pqTerms), array(divergences.qpTerms));
    if (divergences.occupancy.shared == 0)
        kl[QStringLiteral("reason")] = QStringLiteral("no bin holds values of both P and Q");

    const kl::Explanation explanation = kl::explain(snapshot);
    QJsonObject object {
        {QStringLiteral("parameters"),
            QJsonObject {{QStringLiteral("samples"), static_cast<qint64>(parameters.sampleCount)},
                {QStringLiteral("sigma"), parameters.sigma}, {QStringLiteral("bins"), parameters.binCount},
                {QStringLiteral("seed"), static_cast<qint64>(parameters.seed)}}},
        {QStringLiteral("emptyBins"), emptyBins(parameters)},
        {QStringLiteral("p"), sample(QStringLiteral("log-normal"), histograms.p)},
        {QStringLiteral("q"), sample(QStringLiteral("normal"), histograms.q)},
        {QStringLiteral("binEdges"), array(histograms.binEdges)},
        {QStringLiteral("binCentres"), array(histograms.binCentres())},
        {QStringLiteral("kl"), kl},
        {QStringLiteral("klDiv"), bothWays(number(snapshot.logSpace.pq), number(snapshot.logSpace.qp))},
        {QStringLiteral("shared"),
            QJsonObject {{QStringLiteral("bins"), static_cast<qint64>(divergences.occupancy.shared)}}},
        {QStringLiteral("skipped"),
            QJsonObject {
                {QStringLiteral("bins"), static_cast<qint64>(parameters.binCount - divergences.occupancy.shared)},
                {QStringLiteral("p"), divergences.occupancy.pAloneMass},
                {QStringLiteral("q"), divergences.occupancy.qAloneMass},
                {QStringLiteral("pBins"), static_cast<qint64>(divergences.occupancy.pAlone)},
                {QStringLiteral("qBins"), static_cast<qint64>(divergences.occupancy.qAlone)},
                {QStringLiteral("emptyBins"), static_cast<qint64>(divergences.occupancy.neither)}}},
    };
    object[QStringLiteral("exact")] = exact(explanation);
    object[QStringLiteral("decomposition")] = decomposition(explanation.decompositions);
    object[QStringLiteral("measures")] = measures(explanation);
    object[QStringLiteral("bias")] = bothWays(number(explanation.pqBias), number(explanation.qpBias));
    if (uncertainty)
        object[QStringLiteral("knn")] = knn(*uncertainty);
    if (uncertainty && uncertainty->spread.seeds > 0)
        object[QStringLiteral("spread")] = spread(uncertainty->spread);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray csv(const kl::Snapshot& snapshot)
{
    const kl::Parameters& parameters = snapshot.parameters;
    const kl::Histograms& histograms = snapshot.histograms;
    const kl::Divergences& divergences = snapshot.divergences;
    QByteArray text;
    const auto line = [&text](const QStringList& cells) { text += cells.join(QLatin1Char(',')).toUtf8() + '\n'; };
    const auto plain = [](double value) { // "nan" and "inf" are what NumPy, R and pandas read
        return std::isfinite(value) ? format::exact(value) : QString::number(value);
    };
    const auto remark = [&line, &plain](const char* name, double value) {
        line({QStringLiteral("# ") + QLatin1String(name), plain(value)});
    };

    remark("samples", static_cast<double>(parameters.sampleCount));
    remark("sigma", parameters.sigma);
    remark("bins", parameters.binCount);
    remark("seed", static_cast<double>(parameters.seed));
    remark("mean of the log-normal sample", histograms.p.moments.mean);
    remark("std of the log-normal sample", histograms.p.moments.std);
    remark("mean of the normal sample", histograms.q.moments.mean);
    remark("std of the normal sample", histograms.q.moments.std);
    line({QStringLiteral("# empty bins"), QLatin1String(kl::name(parameters.emptyBins).data())});
    remark("KL(P||Q) in nats", divergences.pq);
    remark("KL(Q||P) in nats", divergences.qp);
    remark("KL(P||Q) in log space", snapshot.logSpace.pq);
    remark("KL(Q||P) in log space", snapshot.logSpace.qp);
    remark("shared bins", static_cast<double>(divergences.occupancy.shared));
    remark("skipped mass of P", divergences.occupancy.pAloneMass);
    remark("skipped mass of Q", divergences.occupancy.qAloneMass);

    text += "bin,left,right,centre,count_p,count_q,mass_p,mass_q,term_pq,term_qp,shared\n";
    const Eigen::ArrayXd centres = histograms.binCentres();
    for (Eigen::Index i = 0; i < centres.size(); ++i) {
        const bool shared = histograms.p.counts[i] > 0 && histograms.q.counts[i] > 0;
        line({QString::number(i), plain(histograms.binEdges[i]), plain(histograms.binEdges[i + 1]), plain(centres[i]),
            QString::number(histograms.p.counts[i]), QString::number(histograms.q.counts[i]),
            plain(histograms.p.mass[i]), plain(histograms.q.mass[i]), plain(divergences.pqTerms[i]),
            plain(divergences.qpTerms[i]), QString::number(static_cast<int>(shared))});
    }
    return text;
}

} // namespace dataexport
