// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/dataexport.h"

#include "tests/ui/snapshots.h"
#include "ui/export/provenance.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <charconv>

Q_DECLARE_METATYPE(kl::EmptyBins)

class TestDataExport : public QObject {
    Q_OBJECT
private slots:
    void jsonIsNumPys_data();
    void jsonIsNumPys();
    void jsonHoldsEverything();
    void jsonDoublesAreShortestAndExact();
    void jsonWithoutSharedBins();
    void jsonOfNonFiniteNumbers();
    void csvReadsBack_data();
    void csvReadsBack();
    void csvWithoutSharedBins();
    void csvTermsAreMadeOfTheMassesInUse_data();
    void csvTermsAreMadeOfTheMassesInUse();
    void jsonTellsWhatIsLeftOut();
    void jsonOfASpreadWithMissingValues();
    void jsonIsDescribed();
    void valuesAreAllAndPlain();
    void localeDoesNotMatter();
};

namespace {

QJsonObject parsed(const QByteArray& json)
{
    QJsonParseError error {};
    QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        throw std::runtime_error(error.errorString().toStdString());
    return object;
}

/// A CSV export, read as a script would.
struct Table {
    explicit Table(const QByteArray& csv)
    {
        for (const QByteArray& line : csv.split('\n')) {
            if (line.startsWith("# "))
                remarks[QString::fromUtf8(line.mid(2, line.lastIndexOf(',') - 2))]
                    = line.mid(line.lastIndexOf(',') + 1);
            else if (header.isEmpty())
                header = line.split(',');
            else if (!line.isEmpty())
                rows << line.split(',');
        }
    }
    [[nodiscard]] std::vector<double> column(const char* name) const
    {
        const qsizetype at = header.indexOf(name);
        std::vector<double> result;
        for (const QByteArrayList& row : rows) {
            bool isNumber = false;
            result.push_back(row.value(at).toDouble(&isNumber));
            if (!isNumber)
                throw std::runtime_error("not a number under " + std::string(name));
        }
        return result;
    }

    QHash<QString, QByteArray> remarks;
    QByteArrayList header;
    QList<QByteArrayList> rows;
};

std::vector<double> asDoubles(const Eigen::ArrayXd& values)
{
    return {values.begin(), values.end()};
}

/// Digits of a number's significand, without zeros at its ends.
qsizetype digitsOf(std::string_view number)
{
    QByteArray digits;
    for (const char c : number.substr(0, number.find('e'))) {
        if (c >= '0' && c <= '9')
            digits += c;
    }
    while (digits.startsWith('0'))
        digits.remove(0, 1);
    while (digits.endsWith('0'))
        digits.chop(1);
    return digits.size();
}

} // namespace

void TestDataExport::jsonIsNumPys_data()
{
    addGoldenCases();
}

void TestDataExport::jsonIsNumPys()
{
    QFETCH(const QJsonObject, expected);
    const QByteArray json = dataexport::json(*snapshotOf(parametersOf(expected)));
    QCOMPARE(differenceFromGolden(parsed(json), expected), QByteArray());
    QVERIFY(!parsed(json)["kl"_L1].toObject().contains("reason"_L1));
    QCOMPARE(json.count('\n'), 1); // one line
    QVERIFY(json.endsWith("}\n"));
}

void TestDataExport::jsonHoldsEverything()
{
    const SnapshotPointer snapshot = snapshotOf({2, 0, 1, 1, 0}, {0, 1, 1, 2, 0});
    const QJsonObject object = parsed(dataexport::json(*snapshot));
    QCOMPARE(numbers(object["binEdges"_L1]),
        (std::vector {
            -2.0, -1.2, -0.3999999999999999, 0.40000000000000036, 1.2000000000000002, 2.0})); // np.linspace(-2, 2, 6)
    QCOMPARE(object["binCentres"_L1].toArray().size(), 5);
    QCOMPARE(object["binCentres"_L1][0].toDouble(), -1.6);
    QCOMPARE(integers(object["p"_L1]["counts"_L1]), (std::vector<std::int64_t> {2, 0, 1, 1, 0}));
    QCOMPARE(numbers(object["q"_L1]["mass"_L1]), (std::vector {0.0, 0.25, 0.25, 0.5, 0.0}));
    QCOMPARE(object["p"_L1]["mean"_L1].toDouble(), 1.0);
    QCOMPARE(object["p"_L1]["std"_L1].toDouble(), 2.0);
    // By hand: bins 2 and 3 are shared, ¼ ln(¼/¼) + ¼ ln(¼/½) = −¼ ln 2, and the other way ½ ln 2.
    const QJsonObject kl = object["kl"_L1].toObject();
    QCOMPARE(kl["pq"_L1].toDouble(), -0.25 * std::log(2.0));
    QCOMPARE(kl["qp"_L1].toDouble(), 0.5 * std::log(2.0));
    QCOMPARE(numbers(kl["terms"_L1]["pq"_L1]), (std::vector {0.0, 0.0, 0.0, -0.25 * std::log(2.0), 0.0}));
    const QJsonObject skipped = object["skipped"_L1].toObject();
    QCOMPARE(skipped["bins"_L1].toInt(), 3);
    QCOMPARE(skipped["p"_L1].toDouble(), 0.5);
    QCOMPARE(skipped["q"_L1].toDouble(), 0.25);
    QCOMPARE(skipped.keys(), QStringList({u"bins"_s, u"p"_s, u"q"_s}));
    const QJsonObject occupied = object["occupied"_L1].toObject();
    QCOMPARE(occupied,
        QJsonObject({{u"shared"_s, 2}, {u"pAlone"_s, 1}, {u"qAlone"_s, 1}, {u"neither"_s, 1}, {u"pAloneMass"_s, 0.5},
            {u"qAloneMass"_s, 0.25}}));
    QCOMPARE(object["shared"_L1]["bins"_L1].toInt(), 2);
}

void TestDataExport::jsonDoublesAreShortestAndExact()
{
    const SnapshotPointer snapshot = snapshotOf({.sampleCount = 2000, .sigma = 1.0 / 3.0, .seed = 4'294'967'295});
    const QByteArray json = dataexport::json(*snapshot);
    const QJsonObject object = parsed(json);
    const kl::Histograms& histograms = snapshot->histograms;
    QCOMPARE(numbers(object["binEdges"_L1]), asDoubles(histograms.binEdges));
    QCOMPARE(numbers(object["binCentres"_L1]), asDoubles(histograms.binCentres()));
    QCOMPARE(numbers(object["p"_L1]["mass"_L1]), asDoubles(histograms.p.mass));
    QCOMPARE(numbers(object["kl"_L1]["terms"_L1]["qp"_L1]), asDoubles(snapshot->divergences.qpTerms));
    QCOMPARE(object["parameters"_L1]["sigma"_L1].toDouble(), 1.0 / 3.0);
    QCOMPARE(object["parameters"_L1]["seed"_L1].toInteger(), 4'294'967'295);
    QCOMPARE(object["q"_L1]["std"_L1].toDouble(), histograms.q.moments.std);

    static const QRegularExpression number(u"[:\\[,](-?[0-9][0-9.eE+-]*)"_s);
    auto matches = number.globalMatch(QString::fromLatin1(json));
    int count = 0;
    while (matches.hasNext()) {
        const QByteArray text = matches.next().captured(1).toLatin1();
        std::array<char, 32> shortest {}; // std::to_chars: "the representation with the smallest number of characters"
        const auto [end, error] = std::to_chars(shortest.data(), shortest.data() + shortest.size(), text.toDouble());
        QVERIFY(error == std::errc {});
        QVERIFY2(digitsOf(text.toStdString()) <= digitsOf({shortest.data(), end}), text.constData());
        ++count;
    }
    QVERIFY(count > 79 * 6); // edges, centres, counts, masses and terms
}

void TestDataExport::jsonWithoutSharedBins()
{
    const QJsonObject object = parsed(dataexport::json(*snapshotOf({4, 0}, {0, 4})));
    for (const auto key : {"kl"_L1, "klDiv"_L1}) {
        for (const auto way : {"pq"_L1, "qp"_L1}) {
            QVERIFY(object[key].toObject().contains(way));
            QVERIFY(object[key][way].isNull());
        }
    }
    QVERIFY(object["kl"_L1]["reason"_L1].toString().contains(u"bin"_s));
    QCOMPARE(object["kl"_L1]["unit"_L1].toString(), u"nat"_s);
    QCOMPARE(numbers(object["kl"_L1]["terms"_L1]["pq"_L1]), (std::vector {0.0, 0.0}));
    QCOMPARE(object["skipped"_L1]["p"_L1].toDouble(), 1.0);
}

void TestDataExport::jsonOfNonFiniteNumbers()
{
    kl::Snapshot snapshot = *snapshotOf({1, 1}, {1, 1});
    constexpr double infinity = std::numeric_limits<double>::infinity();
    snapshot.divergences.pq = infinity;
    snapshot.divergences.qp = -infinity;
    snapshot.histograms.p.moments.mean = std::nan("");
    const QJsonObject object = parsed(dataexport::json(snapshot));
    QCOMPARE(object["kl"_L1]["pq"_L1].toString(), u"Infinity"_s); // QJsonValue alone would make it null
    QCOMPARE(object["kl"_L1]["qp"_L1].toString(), u"-Infinity"_s);
    QVERIFY(object["p"_L1]["mean"_L1].isNull());
}

void TestDataExport::csvReadsBack_data()
{
    QTest::addColumn<SnapshotPointer>("snapshot");
    QTest::newRow("the notebook") << snapshotOf(kl::Parameters {});
    QTest::newRow("a thousand bins") << snapshotOf(
        {.sampleCount = 3001, .sigma = 1.0 / 3.0, .binCount = 1000, .seed = 0});
    QTest::newRow("one bin") << snapshotOf({.sampleCount = 2, .binCount = 1});
}

void TestDataExport::csvReadsBack()
{
    QFETCH(const SnapshotPointer, snapshot);
    const QByteArray csv = dataexport::csv(*snapshot, dataexport::Remarks::Yes);
    QVERIFY(csv.endsWith('\n'));
    // Without remarks it is the same table, and its first line is the header: what pandas and NumPy read by default.
    const QByteArray plain = dataexport::csv(*snapshot);
    QVERIFY(plain.startsWith("bin,left,right,") && !plain.contains('#'));
    QVERIFY(csv.endsWith('\n' + plain));
    const Table table(csv);
    const kl::Histograms& histograms = snapshot->histograms;
    const Eigen::Index bins = histograms.p.counts.size();
    QCOMPARE(table.rows.size(), bins);
    for (const QByteArrayList& row : table.rows)
        QCOMPARE(row.size(), table.header.size());

    QCOMPARE(table.column("left"), asDoubles(histograms.binEdges.head(bins)));
    QCOMPARE(table.column("right"), asDoubles(histograms.binEdges.tail(bins)));
    QCOMPARE(table.column("centre"), asDoubles(histograms.binCentres()));
    QCOMPARE(table.column("count_p"), asDoubles(histograms.p.counts.cast<double>()));
    QCOMPARE(table.column("count_q"), asDoubles(histograms.q.counts.cast<double>()));
    QCOMPARE(table.column("mass_p"), asDoubles(histograms.p.mass));
    QCOMPARE(table.column("mass_q"), asDoubles(histograms.q.mass));
    QCOMPARE(table.column("term_pq"), asDoubles(snapshot->divergences.pqTerms));
    QCOMPARE(table.column("term_qp"), asDoubles(snapshot->divergences.qpTerms));
    const std::vector<double> numbersOfBins = table.column("bin");
    const std::vector<double> shared = table.column("shared");
    for (Eigen::Index i = 0; i < bins; ++i) {
        const auto at = static_cast<std::size_t>(i);
        QCOMPARE(numbersOfBins[at], static_cast<double>(i + 1)); // as in the window
        QCOMPARE(shared[at], histograms.p.counts[i] > 0 && histograms.q.counts[i] > 0 ? 1.0 : 0.0);
    }

    const auto remark = [&table](const QString& name) { return table.remarks.value(name, "missing").toDouble(); };
    QCOMPARE(remark(u"samples"_s), static_cast<double>(snapshot->parameters.sampleCount));
    QCOMPARE(remark(u"sigma"_s), snapshot->parameters.sigma);
    QCOMPARE(remark(u"bins"_s), static_cast<double>(bins));
    QCOMPARE(remark(u"seed"_s), static_cast<double>(snapshot->parameters.seed));
    QCOMPARE(remark(u"KL(P||Q) in nats"_s), snapshot->divergences.pq);
    QCOMPARE(remark(u"KL(Q||P) in nats"_s), snapshot->divergences.qp);
    QCOMPARE(remark(u"KL(Q||P) in log space"_s), snapshot->logSpace.qp);
    QCOMPARE(remark(u"mean of the log-normal sample"_s), histograms.p.moments.mean);
    QCOMPARE(remark(u"std of the normal sample"_s), histograms.q.moments.std);
    QCOMPARE(remark(u"skipped mass of P"_s), snapshot->divergences.occupancy.pAloneMass);
}

void TestDataExport::csvWithoutSharedBins()
{
    const Table table(dataexport::csv(*snapshotOf({4, 0}, {0, 4}), dataexport::Remarks::Yes));
    QCOMPARE(table.remarks[u"KL(P||Q) in nats"_s], QByteArray("nan")); // as NumPy, R and pandas read it
    QCOMPARE(table.column("shared"), (std::vector {0.0, 0.0}));
}

void TestDataExport::csvTermsAreMadeOfTheMassesInUse_data()
{
    QTest::addColumn<kl::EmptyBins>("emptyBins");
    for (const kl::EmptyBins emptyBins : kl::kEmptyBins)
        QTest::newRow(kl::name(emptyBins).data()) << emptyBins;
}

/// Whatever the treatment, term_pq is used_p ln(used_p / used_q), from the table alone; and the remarks name it.
void TestDataExport::csvTermsAreMadeOfTheMassesInUse()
{
    QFETCH(const kl::EmptyBins, emptyBins);
    const SnapshotPointer snapshot = treated(snapshotOf({2, 0, 1, 1, 0}, {0, 1, 1, 2, 0}), emptyBins, 3.0);
    const Table table(dataexport::csv(*snapshot, dataexport::Remarks::Yes));
    QCOMPARE(table.remarks[u"emptyBins"_s], QByteArray(kl::name(emptyBins).data()));
    QCOMPARE(table.remarks[u"pseudocount"_s], QByteArray("3"));
    const std::vector<double> p = table.column("used_p");
    const std::vector<double> q = table.column("used_q");
    const auto term = [](double one, double other) { // 0 ln 0 = 0, and ln(1/0) = ∞
        return one == 0.0 ? 0.0 : one * std::log(one / other);
    };
    const std::vector<double> pq = table.column("term_pq");
    const std::vector<double> qp = table.column("term_qp");
    for (std::size_t i = 0; i < p.size(); ++i) {
        QVERIFY2(isSame(pq[i], term(p[i], q[i])), shown(i, pq[i], term(p[i], q[i])));
        QVERIFY2(isSame(qp[i], term(q[i], p[i])), shown(i, qp[i], term(q[i], p[i])));
    }
    // By hand, for bin 1 with two values of four and none: 5/19 and 3/19 with α = 3.
    if (emptyBins == kl::EmptyBins::Smooth)
        QVERIFY(isClose(p[0], 5.0 / 19.0, 1e-15) && isClose(q[0], 3.0 / 19.0, 1e-15));
    QCOMPARE(table.column("mass_p"), (std::vector {0.5, 0.0, 0.25, 0.25, 0.0})); // those of the samples, always
}

/// What a treatment leaves out is told of that treatment; which bins are occupied, of any.
void TestDataExport::jsonTellsWhatIsLeftOut()
{
    for (const kl::EmptyBins emptyBins : kl::kEmptyBins) {
        const SnapshotPointer snapshot = treated(snapshotOf({2, 0, 1, 1, 0}, {0, 1, 1, 2, 0}), emptyBins, 3.0);
        const QJsonObject object = parsed(dataexport::json(*snapshot));
        const bool leaves = emptyBins == kl::EmptyBins::Skip || emptyBins == kl::EmptyBins::Renormalise;
        const QJsonObject expected = leaves ? QJsonObject {{u"bins"_s, 3}, {u"p"_s, 0.5}, {u"q"_s, 0.25}}
                                            : QJsonObject {{u"bins"_s, 0}, {u"p"_s, 0}, {u"q"_s, 0}};
        QCOMPARE(object["skipped"_L1].toObject(), expected);
        QCOMPARE(object["occupied"_L1]["pAlone"_L1].toInt(), 1);
        QCOMPARE(object["shared"_L1], QJsonValue(QJsonObject {{u"bins"_s, 2}}));
        QCOMPARE(object["schema"_L1].toInt(), 1);
        QCOMPARE(
            object["parameters"_L1].toObject().keys(), QStringList({u"bins"_s, u"samples"_s, u"seed"_s, u"sigma"_s}));
        QJsonObject treatment {{u"choice"_s, QLatin1String(kl::name(emptyBins).data())}};
        if (emptyBins == kl::EmptyBins::Smooth)
            treatment["pseudocount"_L1] = 3;
        QCOMPARE(object["emptyBins"_L1].toObject(), treatment);
    }
}

/// A spread says on how many seeds it rests, and no range where these are too few.
void TestDataExport::jsonOfASpreadWithMissingValues()
{
    kl::Uncertainty uncertainty;
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    uncertainty.spread.seeds = 200;
    uncertainty.spread.sampleCount = 5;
    uncertainty.spread.pq = {none, none, none};
    uncertainty.spread.qp = {1.0, 2.0, 3.0};
    uncertainty.spread.pqMissing = 194;
    uncertainty.spread.qpMissing = 180;
    const QJsonObject spread
        = parsed(dataexport::json(*snapshotOf({2, 2}, {1, 3}), &uncertainty))["spread"_L1].toObject();
    QCOMPARE(spread["missing"_L1].toObject(), QJsonObject({{u"pq"_s, 194}, {u"qp"_s, 180}}));
    QVERIFY(spread["pq"_L1]["low"_L1].isNull() && spread["pq"_L1]["median"_L1].isNull());
    QCOMPARE(spread["qp"_L1]["high"_L1].toDouble(), 3.0);
    const QString reason = spread["reason"_L1].toString();
    QVERIFY2(reason.contains(u"6 of 200"_s) && reason.contains(u"20"_s), qPrintable(reason));

    uncertainty.spread.qpMissing = 190;
    const QJsonObject both
        = parsed(dataexport::json(*snapshotOf({2, 2}, {1, 3}), &uncertainty))["spread"_L1].toObject();
    QCOMPARE(both["reason"_L1].toString(),
        u"pq: only 6 of 200 seeds have a value, and a range needs 20; "
        "qp: only 10 of 200 seeds have a value, and a range needs 20"_s);
}

namespace {

/// The paths of all keys in @p object: "kl.terms.pq".
void collectPaths(const QJsonObject& object, const QString& prefix, QSet<QString>& paths)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString path = prefix + it.key();
        if (it.value().isObject())
            collectPaths(it.value().toObject(), path + u'.', paths);
        else
            paths << path;
    }
}

} // namespace

/// README's section names every key of the object, and no other.
void TestDataExport::jsonIsDescribed()
{
    QFile readme(QString::fromUtf8(referenceFolder()) + u"/../../README.md"_s);
    QVERIFY(readme.open(QIODevice::ReadOnly));
    const QString section
        = QString::fromUtf8(readme.readAll()).section(u"### The JSON object\n"_s, 1).section(u"\n#"_s, 0, 0);
    QVERIFY2(!section.isEmpty(), "no section on the JSON object");
    QSet<QString> described;
    static const QRegularExpression key(u"`([A-Za-z.]+)`"_s);
    for (const QString& line : section.split(u'\n')) {
        if (!line.startsWith(u"| `"_s))
            continue;
        auto matches = key.globalMatch(line.section(u'|', 1, 1));
        while (matches.hasNext())
            described << matches.next().captured(1);
    }

    QSet<QString> written;
    kl::Uncertainty uncertainty;
    uncertainty.spread.seeds = 5;
    uncertainty.knnPq.reason = "too few";
    for (const kl::EmptyBins emptyBins : kl::kEmptyBins) {
        const SnapshotPointer snapshot = treated(snapshotOf({4, 0}, {0, 4}), emptyBins);
        collectPaths(
            parsed(dataexport::json(*snapshot, &uncertainty, provenance::object(Shown(snapshot), {}))), {}, written);
    }
    const auto isOfTheRecipe = [](const QString& path) { return path.startsWith(u"recipe."_s); };
    if (erase_if(written, isOfTheRecipe) > 0) // which is all that there is, and has names of its own
        written << u"recipe"_s;
    const auto listed = [](const QSet<QString>& paths) { return QStringList(paths.values()).join(u", "_s); };
    QVERIFY2((written - described).isEmpty(), qPrintable(u"not described: "_s + listed(written - described)));
    QVERIFY2((described - written).isEmpty(), qPrintable(u"not written: "_s + listed(described - written)));
}

/// What "Copy values" copies: every parameter, and numbers as float() reads them.
void TestDataExport::valuesAreAllAndPlain()
{
    // Masses ½ ½ 0 against ¼ 0 ¾: ½ log₂ 2 and −¼ log₂ 2.
    const SnapshotPointer skip = snapshotOf({2, 2, 0}, {1, 0, 3});
    QCOMPARE(dataexport::values(*skip, Unit::Bits),
        u"KL(P‖Q)\t0.5\tbits\nKL(Q‖P)\t-0.25\tbits\nsamples\t4\nsigma\t0.5\nbins\t3\nseed\t42\nemptyBins\tskip\n"
        "pseudocount\t0.5\n"_s);
    QVERIFY(
        dataexport::values(*treated(skip, kl::EmptyBins::Strict), Unit::Nats).startsWith(u"KL(P‖Q)\tinf\tnats\n"_s));
    QVERIFY(dataexport::values(*snapshotOf({4, 0}, {0, 4}), Unit::Nats).startsWith(u"KL(P‖Q)\tnan\tnats\n"_s));
}

void TestDataExport::localeDoesNotMatter()
{
    const SnapshotPointer snapshot = snapshotOf({.sampleCount = 5000});
    const QByteArray csv = dataexport::csv(*snapshot);
    const QByteArray json = dataexport::json(*snapshot);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); // 10.000,5
    QCOMPARE(dataexport::csv(*snapshot), csv);
    QCOMPARE(dataexport::json(*snapshot), json);
    QLocale::setDefault(QLocale::c());
}

QTEST_APPLESS_MAIN(TestDataExport)
#include "tst_dataexport.moc"
