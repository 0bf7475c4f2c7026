// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/divergence.h"
#include "core/explorer.h"
#include "core/snapshot.h"
#include "tests/core/testing.h"

#include <initializer_list>
#include <memory>
#include <numeric>
#include <utility>

// Snapshots for tests: explored, golden, or put together by hand.

using SnapshotPointer = std::shared_ptr<const kl::Snapshot>;
Q_DECLARE_METATYPE(SnapshotPointer)
Q_DECLARE_METATYPE(kl::Parameters)

using namespace Qt::StringLiterals;

inline SnapshotPointer snapshotOf(const kl::Parameters& parameters)
{
    return kl::Explorer().explore(parameters);
}

/// A snapshot with these counts over edges −2 … 2, from core's pure functions.
inline SnapshotPointer snapshotOf(std::initializer_list<std::int64_t> p, std::initializer_list<std::int64_t> q)
{
    const auto side = [](const std::initializer_list<std::int64_t>& counts) {
        return kl::SampleCounts {{.mean = 1.0, .std = 2.0},
            Eigen::Map<const kl::Counts>(counts.begin(), static_cast<Eigen::Index>(counts.size()))};
    };
    kl::Parameters parameters;
    parameters.binCount = static_cast<int>(p.size());
    parameters.sampleCount = std::accumulate(p.begin(), p.end(), std::int64_t {0});
    return std::make_shared<const kl::Snapshot>(
        kl::snapshotOf(parameters, kl::linspace(-2.0, 2.0, static_cast<Eigen::Index>(p.size()) + 1), side(p), side(q)));
}

/// @p snapshot as it is with empty bins treated as @p emptyBins says.
inline SnapshotPointer treated(const SnapshotPointer& snapshot, kl::EmptyBins emptyBins, double pseudocount = 0.5)
{
    auto result = std::make_shared<kl::Snapshot>(*snapshot);
    result->parameters.emptyBins = emptyBins;
    result->parameters.pseudocount = pseudocount;
    const kl::Histograms& histograms = result->histograms;
    result->divergences = kl::divergences(histograms.p.counts, histograms.q.counts, emptyBins, pseudocount);
    result->logSpace = kl::logSpaceDivergences(result->divergences.pUsed, result->divergences.qUsed);
    return result;
}

inline kl::Parameters parametersOf(const QJsonObject& goldenCase)
{
    return {.sampleCount = goldenCase["n"_L1].toInteger(),
        .sigma = goldenCase["sigma"_L1].toDouble(),
        .binCount = goldenCase["bins"_L1].toInt(),
        .seed = goldenCase["seed"_L1].toInteger()};
}

/// Rows of NumPy's and PyTorch's numbers (tests/reference/README.md), one for each ordinary case of the notebook.
inline void addGoldenCases()
{
    QTest::addColumn<QJsonObject>("expected");
    for (const QJsonValue& one : golden("notebook.json")["cases"_L1].toArray()) {
        if (!one["degenerate"_L1].toBool())
            QTest::newRow(qPrintable(one["id"_L1].toString())) << one.toObject();
    }
}

inline QJsonObject goldenCase(const QString& id)
{
    for (const QJsonValue& one : golden("notebook.json")["cases"_L1].toArray()) {
        if (one["id"_L1].toString() == id)
            return one.toObject();
    }
    throw std::runtime_error("no golden case " + id.toStdString());
}

/// Where the program's JSON object @p got is not what NumPy and PyTorch give; empty if nowhere.
inline QByteArray differenceFromGolden(const QJsonObject& got, const QJsonObject& expected)
{
    for (const auto& [key, numpy] : {std::pair("samples"_L1, "n"_L1), std::pair("sigma"_L1, "sigma"_L1),
             std::pair("bins"_L1, "bins"_L1), std::pair("seed"_L1, "seed"_L1)}) {
        if (got["parameters"_L1][key] != expected[numpy])
            return "parameters";
    }

    const double n = expected["n"_L1].toDouble();
    for (const auto& [side, counts, name] :
        {std::tuple("p"_L1, "counts1"_L1, "log-normal"_L1), std::tuple("q"_L1, "counts2"_L1, "normal"_L1)}) {
        const QJsonObject sample = got[side].toObject();
        if (sample["name"_L1].toString() != name)
            return "name";
        const std::vector<std::int64_t> found = integers(sample["counts"_L1]);
        const kl::Counts asCounts = Eigen::Map<const kl::Counts>(found.data(), Eigen::Index(found.size()));
        if (sha256(asCounts) != expected[counts + "_sha256"_L1].toString().toLatin1())
            return "counts";
        const std::vector<double> mass = numbers(sample["mass"_L1]);
        if (mass.size() != found.size())
            return "size of mass";
        for (std::size_t i = 0; i < mass.size(); ++i) {
            if (mass[i] != static_cast<double>(found[i]) / n) // one exactly rounded division
                return shown("mass", mass[i], static_cast<double>(found[i]) / n);
        }
    }

    const std::vector<double> edges = numbers(got["binEdges"_L1]);
    if (std::ssize(edges) != expected["bins"_L1].toInteger() + 1)
        return "number of edges";

    const auto number = [](const QJsonValue& value) { return value.toDouble(std::nan("")); };
    struct Pair {
        const char* what;
        double got;
        double expected;
        double tolerance;
    };
    // The divergences depend on the counts alone; mean, deviation and edges may differ in their last digits.
    constexpr double same = kGoldenLibm ? 0.0 : kGoldenTolerance;
    constexpr double close = kGoldenTolerance;
    const QJsonObject kl = got["kl"_L1].toObject();
    const QJsonObject skipped = got["skipped"_L1].toObject();
    for (const Pair& pair :
        {
            Pair {"p.mean", number(got["p"_L1]["mean"_L1]), expected["mean1"_L1].toDouble(), close},
            Pair {"p.std", number(got["p"_L1]["std"_L1]), expected["std1"_L1].toDouble(), close},
            Pair {"q.mean", number(got["q"_L1]["mean"_L1]), expected["mean2"_L1].toDouble(), close},
            Pair {"q.std", number(got["q"_L1]["std"_L1]), expected["std2"_L1].toDouble(), close},
            Pair {"first edge", edges.front(), expected["edges_first"_L1].toDouble(), close},
            Pair {"last edge", edges.back(), expected["edges_last"_L1].toDouble(), close},
            Pair {"kl.pq", number(kl["pq"_L1]), expected["kl_pq"_L1].toDouble(), same},
            Pair {"kl.qp", number(kl["qp"_L1]), expected["kl_qp"_L1].toDouble(), same},
            Pair {"klDiv.pq", number(got["klDiv"_L1]["pq"_L1]), expected["torch"_L1]["kl_pq_sum"_L1].toDouble(), close},
            Pair {"klDiv.qp", number(got["klDiv"_L1]["qp"_L1]), expected["torch"_L1]["kl_qp_sum"_L1].toDouble(), close},
            Pair {"shared", number(got["shared"_L1]["bins"_L1]), expected["mask_bins"_L1].toDouble(), 0.0},
            Pair {"skipped.bins", number(skipped["bins"_L1]),
                expected["bins"_L1].toDouble() - expected["mask_bins"_L1].toDouble(), 0.0},
            // NumPy adds the masses up, which may differ from one division by a rounding for each bin.
            Pair {"skipped.p", number(skipped["p"_L1]), expected["dropped_mass1"_L1].toDouble(), close},
            Pair {"skipped.q", number(skipped["q"_L1]), expected["dropped_mass2"_L1].toDouble(), close},
        }) {
        if (!isClose(pair.got, pair.expected, pair.tolerance))
            return shown(pair.what, pair.got, pair.expected);
    }
    return kl["unit"_L1].toString() == "nat"_L1 ? QByteArray() : QByteArray("unit");
}
