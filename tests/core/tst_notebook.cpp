// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explorer.h"

#include "core/stream/gaussianstream.h"
#include "plain.h"
#include "testing.h"

/// The whole calculation against what NumPy, SciPy and PyTorch give, at every golden parameter set.
class TestNotebook : public QObject {
    Q_OBJECT
private slots:
    void counts_data() { addCases(); }
    void counts();
    void numbersAgree_data() { addCases(); }
    void numbersAgree();
    void numbersAreEqualToTheLastBit_data() { addCases(); }
    void numbersAreEqualToTheLastBit();
    void gaussians_data() { addCases(); }
    void gaussians();
    void skipped_data() { addCases(); }
    void skipped();
    void torch_data() { addCases(); }
    void torch();
    void fullSums_data() { addCases(); }
    void fullSums();
    void outsideTheDomain_data();
    void outsideTheDomain();

private:
    static void addCases();
};

namespace {

kl::Parameters asParameters(const QJsonObject& one)
{
    return {one["n"].toInteger(), number(one["sigma"]), one["bins"].toInt(), one["seed"].toInteger()};
}

std::shared_ptr<const kl::Snapshot> explored(const QJsonObject& one)
{
    return kl::Explorer().explore(asParameters(one));
}

/// A field of a golden case beside our value of it.
struct Compared {
    const char* field;
    double got;
};

std::vector<Compared> numpyNumbers(const kl::Snapshot& snapshot)
{
    const kl::Histograms& h = snapshot.histograms;
    const kl::Divergences& d = snapshot.divergences;
    return {{"mean1", h.p.moments.mean}, {"std1", h.p.moments.std}, {"mean2", h.q.moments.mean},
        {"std2", h.q.moments.std}, {"edges_first", h.binEdges[0]}, {"edges_last", h.binEdges[h.binEdges.size() - 1]},
        {"dropped_mass1", d.occupancy.pAloneMass}, {"dropped_mass2", d.occupancy.qAloneMass}, {"kl_pq", d.pq},
        {"kl_qp", d.qp}};
}

/// Natural logarithms of the masses in the shared bins, as the notebook hands them to PyTorch.
struct SharedLogs {
    Eigen::ArrayXd p;
    Eigen::ArrayXd q;
};

SharedLogs sharedLogs(const kl::Histograms& h)
{
    std::vector<double> p;
    std::vector<double> q;
    for (Eigen::Index i = 0; i < h.p.mass.size(); ++i) {
        if (h.p.mass[i] > 0.0 && h.q.mass[i] > 0.0) {
            p.push_back(std::log(h.p.mass[i]));
            q.push_back(std::log(h.q.mass[i]));
        }
    }
    return {asArray(p), asArray(q)};
}

Eigen::ArrayXd mapped(const Eigen::ArrayXd& x, double (*function)(double))
{
    return x.unaryExpr(function);
}

} // namespace

void TestNotebook::addCases()
{
    QTest::addColumn<QJsonObject>("expected");
    for (const QJsonValue& one : golden("notebook.json")["cases"].toArray()) {
        if (!one["degenerate"].toBool())
            QTest::newRow(qPrintable(one["id"].toString())) << one.toObject();
    }
}

void TestNotebook::counts()
{
    QFETCH(const QJsonObject, expected);
    const auto snapshot = explored(expected);
    QVERIFY(snapshot);
    QVERIFY(snapshot->parameters == asParameters(expected));
    const kl::SampleHistogram& p = snapshot->histograms.p;
    const kl::SampleHistogram& q = snapshot->histograms.q;
    if (!expected["counts1"].isNull()) {
        QCOMPARE(asVector(p.counts), integers(expected["counts1"]));
        QCOMPARE(asVector(q.counts), integers(expected["counts2"]));
    }
    QCOMPARE(p.counts.size(), Eigen::Index {expected["bins"].toInteger()});
    QCOMPARE(q.counts.size(), Eigen::Index {expected["bins"].toInteger()});
    QCOMPARE(p.counts.sum(), std::int64_t {expected["counts1_sum"].toInteger()});
    QCOMPARE(q.counts.sum(), std::int64_t {expected["counts2_sum"].toInteger()});
    QCOMPARE(sha256(p.counts), expected["counts1_sha256"].toString().toLatin1());
    QCOMPARE(sha256(q.counts), expected["counts2_sha256"].toString().toLatin1());
    for (Eigen::Index i = 0; i < p.counts.size(); ++i) { // one exactly rounded division
        QCOMPARE(p.mass[i], static_cast<double>(p.counts[i]) / expected["n"].toDouble());
        QCOMPARE(q.mass[i], static_cast<double>(q.counts[i]) / expected["n"].toDouble());
    }
}

void TestNotebook::numbersAgree()
{
    // On any machine, to kGoldenTolerance: another C library's exp and log differ in the last bits.
    QFETCH(const QJsonObject, expected);
    const auto snapshot = explored(expected);
    QVERIFY(snapshot);
    for (const auto& [field, got] : numpyNumbers(*snapshot)) {
        const double numpy = number(expected[QLatin1String(field)]);
        QVERIFY2(isClose(got, numpy, kGoldenTolerance), shown(field, got, numpy).constData());
    }
    // The true sums for these counts, to 30 decimals; NumPy itself is within 1e-14 of them.
    const kl::Divergences& d = snapshot->divergences;
    QVERIFY2(isClose(d.pq, number(expected["kl_pq_exact"]), 1e-14),
        shown(d.pq, number(expected["kl_pq_exact"])).constData());
    QVERIFY2(isClose(d.qp, number(expected["kl_qp_exact"]), 1e-14),
        shown(d.qp, number(expected["kl_qp_exact"])).constData());
    // NumPy from 2.3 on sums in another order; it has the same counts, and so do we.
    const QJsonObject newer = expected["full_pairwise"].toObject();
    QVERIFY(expected["full_pairwise_same_counts"].toBool());
    for (const auto& [field, got] : numpyNumbers(*snapshot)) {
        if (newer.contains(QLatin1String(field))) {
            const double numpy = number(newer[QLatin1String(field)]);
            QVERIFY2(isClose(got, numpy, kGoldenTolerance), shown(field, got, numpy).constData());
        }
    }
}

void TestNotebook::numbersAreEqualToTheLastBit()
{
    if (!kGoldenLibm)
        QSKIP("bits are promised for x86-64 with glibc only (tests/reference/README.md)");
    QFETCH(const QJsonObject, expected);
    // The oracle of the other tests: every number.
    const kl::Snapshot plainly = plain::explore(asParameters(expected));
    for (const auto& [field, got] : numpyNumbers(plainly)) {
        const double numpy = number(expected[QLatin1String(field)]);
        QVERIFY2(isSame(got, numpy), shown(field, got, numpy).constData());
    }
    QCOMPARE(sha256(asSpan(plainly.histograms.binEdges)), expected["edges_sha256"].toString().toLatin1());
    // The product: what depends on the counts alone, and for few samples the rest as well.
    const auto snapshot = explored(expected);
    QVERIFY(snapshot);
    const bool all = snapshot->parameters.sampleCount <= 8192;
    for (const auto& [field, got] : numpyNumbers(*snapshot)) {
        const double numpy = number(expected[QLatin1String(field)]);
        if (all || QLatin1String(field).startsWith(QLatin1String("kl_"))
            || QLatin1String(field).startsWith(QLatin1String("dropped_")))
            QVERIFY2(isSame(got, numpy), shown(field, got, numpy).constData());
    }
}

void TestNotebook::gaussians()
{
    QFETCH(const QJsonObject, expected);
    std::vector<double> normals(static_cast<std::size_t>(2 * expected["n"].toInteger()));
    kl::GaussianStream(static_cast<std::uint32_t>(expected["seed"].toInteger())).fill(normals);
    const std::vector<double> first = numbers(expected["gauss_first"]);
    for (std::size_t i = 0; i < first.size(); ++i)
        QVERIFY2(isClose(normals[i], first[i], kGoldenTolerance), shown(i, normals[i], first[i]).constData());
    const double last = number(expected["gauss_last"]);
    QVERIFY2(isClose(normals.back(), last, kGoldenTolerance), shown(normals.back(), last).constData());
    if (!kGoldenLibm)
        QSKIP("the hash is promised for x86-64 with glibc only (tests/reference/README.md)");
    QCOMPARE(sha256(normals), expected["gauss_sha256"].toString().toLatin1());
}

void TestNotebook::skipped()
{
    QFETCH(const QJsonObject, expected);
    const auto snapshot = explored(expected);
    QVERIFY(snapshot);
    const kl::Histograms& h = snapshot->histograms;
    const kl::Divergences& d = snapshot->divergences;
    QCOMPARE(d.occupancy.shared, Eigen::Index {expected["mask_bins"].toInteger()});
    QCOMPARE(d.occupancy.shared + d.occupancy.neither + d.occupancy.pAlone + d.occupancy.qAlone,
        Eigen::Index {expected["bins"].toInteger()});

    std::int64_t droppedP = 0;
    std::int64_t droppedQ = 0;
    for (Eigen::Index i = 0; i < h.p.counts.size(); ++i) {
        droppedP += h.q.counts[i] == 0 ? h.p.counts[i] : 0;
        droppedQ += h.p.counts[i] == 0 ? h.q.counts[i] : 0;
        if (h.p.counts[i] == 0 || h.q.counts[i] == 0) {
            QCOMPARE(d.pqTerms[i], 0.0);
            QCOMPARE(d.qpTerms[i], 0.0);
        }
    }
    QCOMPARE(droppedP, std::int64_t {expected["dropped1"].toInteger()});
    QCOMPARE(droppedQ, std::int64_t {expected["dropped2"].toInteger()});
    // Up to 700 masses are added, each rounding by at most 1.1e-16 of a total below 1.
    const double n = expected["n"].toDouble();
    QVERIFY2(isClose(d.occupancy.pAloneMass, static_cast<double>(droppedP) / n, 1e-13),
        shown(d.occupancy.pAloneMass, droppedP / n).constData());
    QVERIFY2(isClose(d.occupancy.qAloneMass, static_cast<double>(droppedQ) / n, 1e-13),
        shown(d.occupancy.qAloneMass, droppedQ / n).constData());
}

void TestNotebook::torch()
{
    // Expected: torch.nn.functional.kl_div in double; its own exp, log and sums depend on the processor (README there).
    QFETCH(const QJsonObject, expected);
    const QJsonObject torch = expected["torch"].toObject();
    const auto snapshot = explored(expected);
    QVERIFY(snapshot);
    const kl::Histograms& h = snapshot->histograms;
    const auto [p, q] = sharedLogs(h);
    const Eigen::ArrayXd pMass = mapped(p, [](double x) { return std::exp(x); });
    const Eigen::ArrayXd allP = mapped(h.p.mass, [](double x) { return std::log(x); });
    const Eigen::ArrayXd allQ = mapped(h.q.mass, [](double x) { return std::log(x); });
    using enum kl::Reduction;
    const std::vector<Compared> compared {
        {"kl_pq_sum", snapshot->logSpace.pq},
        {"kl_qp_sum", snapshot->logSpace.qp},
        {"kl_pq_sum", kl::klDiv(q, p, Sum, true)(0, 0)},
        {"kl_qp_sum", kl::klDiv(p, q, Sum, true)(0, 0)},
        {"kl_pq_mean", kl::klDiv(q, p, Mean, true)(0, 0)},
        {"kl_qp_mean", kl::klDiv(p, q, Mean, true)(0, 0)},
        {"kl_pq_batchmean", kl::klDiv(q, p, BatchMean, true)(0, 0)},
        {"kl_qp_batchmean", kl::klDiv(p, q, BatchMean, true)(0, 0)},
        {"kl_pq_sum_plain_target", kl::klDiv(q, pMass, Sum, false)(0, 0)},
        {"kl_pq_sum_unmasked", kl::klDiv(allQ, allP, Sum, true)(0, 0)},
        {"kl_pq_sum_unmasked_plain_target", kl::klDiv(allQ, h.p.mass, Sum, false)(0, 0)},
    };
    for (const auto& [field, got] : compared) {
        const double theirs = number(torch[QLatin1String(field)]);
        QVERIFY2(isClose(got, theirs, 1e-12), shown(field, got, theirs).constData());
    }
    const Eigen::ArrayXXd terms = kl::klDiv(q, p, None, true);
    const std::vector<double> first = numbers(torch["kl_pq_none_first"]);
    QCOMPARE(first.size(), std::min<std::size_t>(3, static_cast<std::size_t>(terms.size())));
    for (std::size_t i = 0; i < first.size(); ++i) {
        const double got = terms(static_cast<Eigen::Index>(i), 0);
        QVERIFY2(isClose(got, first[i], 1e-12), shown(i, got, first[i]).constData());
    }
    // PyTorch's default is float, with 24 bits.
    const double single = number(torch["kl_pq_sum_float32"]);
    QVERIFY2(isClose(snapshot->logSpace.pq, single, 1e-5), shown(snapshot->logSpace.pq, single).constData());
}

void TestNotebook::fullSums()
{
    // Expected: SciPy's rel_entr and entropy, from which our counts of skipped bins and masses can be checked.
    QFETCH(const QJsonObject, expected);
    const auto snapshot = explored(expected);
    QVERIFY(snapshot);
    const kl::Divergences& d = snapshot->divergences;
    QCOMPARE(d.occupancy.pAlone > 0, std::isinf(number(expected["rel_entr_pq"])));
    QCOMPARE(d.occupancy.qAlone > 0, std::isinf(number(expected["rel_entr_qp"])));
    if (d.occupancy.pAlone == 0)
        QVERIFY2(isClose(d.pq, number(expected["rel_entr_pq"]), 1e-12),
            shown(d.pq, number(expected["rel_entr_pq"])).constData());
    if (d.occupancy.qAlone == 0)
        QVERIFY2(isClose(d.qp, number(expected["rel_entr_qp"]), 1e-12),
            shown(d.qp, number(expected["rel_entr_qp"])).constData());

    // With shares a of P and b of Q in the shared bins: Σ (p/a) ln((p/a)/(q/b)) = (Σ p ln(p/q))/a + ln(b/a).
    const double a = 1.0 - d.occupancy.pAloneMass;
    const double b = 1.0 - d.occupancy.qAloneMass;
    const double pq = d.pq / a + std::log(b / a);
    const double qp = d.qp / b + std::log(a / b);
    QVERIFY2(isClose(pq, number(expected["renormalised_pq"]), 1e-12),
        shown(pq, number(expected["renormalised_pq"])).constData());
    QVERIFY2(isClose(qp, number(expected["renormalised_qp"]), 1e-12),
        shown(qp, number(expected["renormalised_qp"])).constData());
}

void TestNotebook::outsideTheDomain_data()
{
    QTest::addColumn<QJsonObject>("expected");
    for (const QJsonValue& one : golden("notebook.json")["cases"].toArray()) {
        if (one["degenerate"].toBool())
            QTest::newRow(qPrintable(one["id"].toString())) << one.toObject();
    }
}

void TestNotebook::outsideTheDomain()
{
    // Where the notebook shows a number without a word, we say which parameter is wrong.
    QFETCH(const QJsonObject, expected);
    const kl::Parameters parameters = asParameters(expected);
    const bool tooFew = parameters.sampleCount < 2;
    const QByteArrayList parts = tooFew
        ? QByteArrayList {"samples", "from 2 to 10000000", "not 1"}
        : QByteArrayList {"sigma", "from 0.001 to 5", "not " + QByteArray::number(parameters.sigma)};
    kl::Explorer explorer;
    const QByteArray message = errorOf<kl::ParameterError>([&] { (void)explorer.explore(parameters); });
    QVERIFY2(names(message, parts), message.constData());
    const QByteArray ofShape = errorOf<kl::ParameterError>([&] { (void)explorer.pooledShape(parameters); });
    QVERIFY2(names(ofShape, parts), ofShape.constData());
}

QTEST_APPLESS_MAIN(TestNotebook)
#include "tst_notebook.moc"
