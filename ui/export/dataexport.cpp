// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/dataexport.h"

#include "core/explanation.h"
#include "ui/export/provenance.h"
#include "ui/words/format.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <cmath>
#include <string_view>
#include <utility>

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

QJsonValue value(double of)
{
    return number(of);
}
QJsonValue value(std::int64_t of)
{
    return static_cast<qint64>(of);
}
QJsonValue value(int of)
{
    return of;
}
QJsonValue value(kl::EmptyBins of)
{
    const std::string_view name = kl::name(of);
    return QLatin1String(name.data(), static_cast<qsizetype>(name.size()));
}

/// "nan" and "inf" are what Python's float(), NumPy, R and pandas read.
QString plain(double value)
{
    return std::isfinite(value) ? format::exact(value) : QString::number(value);
}

/// A parameter in a table.
template <typename T>
QString plainValue(const T& of)
{
    const QJsonValue json = value(of);
    return json.isDouble() ? plain(json.toDouble()) : json.toString();
}

/// The parameters by the names of their list; the treatment of empty bins has an object of its own.
QJsonObject parameters(const kl::Parameters& of)
{
    QJsonObject object;
    kl::forEachField(kl::kParameterFields, [&](const auto& field) {
        if (field.key != "emptyBins" && field.key != "pseudocount")
            object[QLatin1String(field.key.data())] = value(of.*field.member);
    });
    return object;
}

QJsonObject emptyBins(const kl::Parameters& of)
{
    QJsonObject object {{QStringLiteral("choice"), value(of.emptyBins)}};
    if (of.emptyBins == kl::EmptyBins::Smooth)
        object[QStringLiteral("pseudocount")] = of.pseudocount;
    return object;
}

QJsonObject occupied(const kl::Occupancy& of)
{
    return {{QStringLiteral("shared"), static_cast<qint64>(of.shared)},
        {QStringLiteral("pAlone"), static_cast<qint64>(of.pAlone)},
        {QStringLiteral("qAlone"), static_cast<qint64>(of.qAlone)},
        {QStringLiteral("neither"), static_cast<qint64>(of.neither)}, {QStringLiteral("pAloneMass"), of.pAloneMass},
        {QStringLiteral("qAloneMass"), of.qAloneMass}};
}

QJsonObject skipped(const kl::LeftOut& of)
{
    return {{QStringLiteral("bins"), static_cast<qint64>(of.bins)}, {QStringLiteral("p"), of.pMass},
        {QStringLiteral("q"), of.qMass}};
}

/// @p object, and why its two values are missing, where they are: "pq: …; qp: …" where that differs.
QJsonObject withReason(QJsonObject object, const std::string& pq, const std::string& qp)
{
    const bool isOne = pq.empty() || qp.empty() || pq == qp;
    const std::string reason = isOne ? (pq.empty() ? qp : pq) : "pq: " + pq + "; qp: " + qp;
    if (!reason.empty())
        object[QStringLiteral("reason")] = QString::fromStdString(reason);
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
        {QStringLiteral("shared"), number(pq.shared)}, {QStringLiteral("treated"), number(pq.treated)},
        {QStringLiteral("estimate"), number(pq.estimate)}, {QStringLiteral("binning"), number(pq.binning())},
        {QStringLiteral("skipping"), number(pq.skipping())}, {QStringLiteral("reweighting"), number(pq.reweighting())},
        {QStringLiteral("sampling"), number(pq.sampling())},
        {QStringLiteral("reverse"),
            QJsonObject {{QStringLiteral("true"), QStringLiteral("Infinity")},
                {QStringLiteral("binned"), number(qp.binned)}, {QStringLiteral("shared"), number(qp.shared)},
                {QStringLiteral("treated"), number(qp.treated)}, {QStringLiteral("estimate"), number(qp.estimate)},
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
    return withReason(object, uncertainty.knnPq.reason, uncertainty.knnQp.reason);
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
    object[QStringLiteral("missing")] = bothWays(spread.pqMissing, spread.qpMissing);
    object[QStringLiteral("infinite")] = bothWays(spread.pqInfinite, spread.qpInfinite);
    return withReason(
        object, kl::whyNoQuantiles(spread.seeds, spread.pqMissing), kl::whyNoQuantiles(spread.seeds, spread.qpMissing));
}

} // namespace

QByteArray json(const kl::Snapshot& snapshot, const kl::Uncertainty* uncertainty, const QJsonObject& made)
{
    const kl::Histograms& histograms = snapshot.histograms;
    const kl::Divergences& divergences = snapshot.divergences;
    const kl::Occupancy& occupancy = divergences.occupancy;

    QJsonObject kl = bothWays(number(divergences.pq), number(divergences.qp));
    kl[QStringLiteral("unit")] = QStringLiteral("nat");
    kl[QStringLiteral("terms")] = bothWays(array(divergences.pqTerms), array(divergences.qpTerms));
    if (std::isnan(divergences.pq))
        kl[QStringLiteral("reason")] = QStringLiteral("no bin holds values of both P and Q");

    const kl::Explanation explanation = kl::explain(snapshot);
    const kl::Bias& pqBias = explanation.pqBias;
    const kl::Bias& qpBias = explanation.qpBias;
    QJsonObject object {
        {QStringLiteral("schema"), kJsonSchema},
        {QStringLiteral("parameters"), parameters(snapshot.parameters)},
        {QStringLiteral("emptyBins"), emptyBins(snapshot.parameters)},
        {QStringLiteral("p"), sample(QStringLiteral("log-normal"), histograms.p)},
        {QStringLiteral("q"), sample(QStringLiteral("normal"), histograms.q)},
        {QStringLiteral("binEdges"), array(histograms.binEdges)},
        {QStringLiteral("binCentres"), array(histograms.binCentres())},
        {QStringLiteral("kl"), kl},
        {QStringLiteral("klDiv"), bothWays(number(snapshot.logSpace.pq), number(snapshot.logSpace.qp))},
        {QStringLiteral("shared"), QJsonObject {{QStringLiteral("bins"), static_cast<qint64>(occupancy.shared)}}},
        {QStringLiteral("skipped"), skipped(kl::leftOut(occupancy, snapshot.parameters.emptyBins))},
        {QStringLiteral("occupied"), occupied(occupancy)},
        {QStringLiteral("exact"), exact(explanation)},
        {QStringLiteral("decomposition"), decomposition(explanation.decompositions)},
        {QStringLiteral("measures"), measures(explanation)},
        {QStringLiteral("bias"),
            withReason(bothWays(number(pqBias.value), number(qpBias.value)), pqBias.reason, qpBias.reason)},
    };
    if (uncertainty)
        object[QStringLiteral("knn")] = knn(*uncertainty);
    if (uncertainty && uncertainty->spread.seeds > 0)
        object[QStringLiteral("spread")] = spread(uncertainty->spread);
    for (const char* key : {provenance::kProgramKey, provenance::kVersionKey, provenance::kRecipeKey,
             provenance::kValuesKey, provenance::kDigestKey}) {
        if (const QJsonValue value = made.value(QLatin1String(key)); !value.isUndefined())
            object[QLatin1String(key)] = value;
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray csv(const kl::Snapshot& snapshot, Remarks remarks)
{
    const kl::Histograms& histograms = snapshot.histograms;
    const kl::Divergences& divergences = snapshot.divergences;
    QByteArray text;
    const auto line = [&text](const QStringList& cells) { text += cells.join(QLatin1Char(',')).toUtf8() + '\n'; };
    if (remarks == Remarks::Yes) {
        const auto remark = [&line](QLatin1String name, const QString& value) {
            line({QStringLiteral("# ") + name, value});
        };
        kl::forEachField(kl::kParameterFields, [&](const auto& field) {
            remark(QLatin1String(field.key.data()), plainValue(snapshot.parameters.*field.member));
        });
        const kl::LeftOut leftOut = kl::leftOut(divergences.occupancy, snapshot.parameters.emptyBins);
        for (const auto& [name, number] : {
                 std::pair("mean of the log-normal sample", histograms.p.moments.mean),
                 std::pair("std of the log-normal sample", histograms.p.moments.std),
                 std::pair("mean of the normal sample", histograms.q.moments.mean),
                 std::pair("std of the normal sample", histograms.q.moments.std),
                 std::pair("KL(P||Q) in nats", divergences.pq),
                 std::pair("KL(Q||P) in nats", divergences.qp),
                 std::pair("KL(P||Q) in log space", snapshot.logSpace.pq),
                 std::pair("KL(Q||P) in log space", snapshot.logSpace.qp),
                 std::pair("shared bins", static_cast<double>(divergences.occupancy.shared)),
                 std::pair("skipped mass of P", leftOut.pMass),
                 std::pair("skipped mass of Q", leftOut.qMass),
             })
            remark(QLatin1String(name), plain(number));
    }

    text += "bin,left,right,centre,count_p,count_q,mass_p,mass_q,used_p,used_q,term_pq,term_qp,shared\n";
    const Eigen::ArrayXd centres = histograms.binCentres();
    for (Eigen::Index i = 0; i < centres.size(); ++i) {
        const bool shared = histograms.p.counts[i] > 0 && histograms.q.counts[i] > 0;
        line({QString::number(i + 1), plain(histograms.binEdges[i]), plain(histograms.binEdges[i + 1]),
            plain(centres[i]), QString::number(histograms.p.counts[i]), QString::number(histograms.q.counts[i]),
            plain(histograms.p.mass[i]), plain(histograms.q.mass[i]), plain(divergences.pUsed[i]),
            plain(divergences.qUsed[i]), plain(divergences.pqTerms[i]), plain(divergences.qpTerms[i]),
            QString::number(static_cast<int>(shared))});
    }
    return text;
}

QString values(const kl::Snapshot& snapshot, Unit unit)
{
    QStringList lines;
    for (const auto& [name, nats] : {std::pair(QStringLiteral("KL(P‖Q)"), snapshot.divergences.pq),
             std::pair(QStringLiteral("KL(Q‖P)"), snapshot.divergences.qp)})
        lines << QStringLiteral("%1\t%2\t%3").arg(name, plain(units::in(unit, nats)), units::name(unit));
    kl::forEachField(kl::kParameterFields, [&](const auto& field) {
        lines << QLatin1String(field.key.data()) + QLatin1Char('\t') + plainValue(snapshot.parameters.*field.member);
    });
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace dataexport
