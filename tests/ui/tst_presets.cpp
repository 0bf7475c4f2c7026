// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/presets.h"

#include "core/explanation.h"
#include "tests/ui/snapshots.h"

/// Each preset is a recipe, and shows what it says.
class TestPresets : public QObject {
    Q_OBJECT
private slots:
    void isARecipe_data();
    void isARecipe();
    void leavesWhatIsThePersons();
    void nearlyNormal();
    void lecture();
    void heavyTail();
    void tooManyBins();
    void tooFewValues();
    void negativeSum();

private:
    [[nodiscard]] static Preset preset(const QString& key)
    {
        for (const Preset& each : presets::all()) {
            if (each.key == key)
                return each;
        }
        throw std::runtime_error("no preset " + key.toStdString());
    }
    void find(const QString& key);

    SnapshotPointer m_snapshot;
    kl::Explanation m_explanation;
};

void TestPresets::find(const QString& key)
{
    m_snapshot = snapshotOf(preset(key).parameters);
    m_explanation = kl::explain(*m_snapshot);
}

void TestPresets::isARecipe_data()
{
    QTest::addColumn<int>("at");
    for (int i = 0; i < presets::all().size(); ++i)
        QTest::newRow(qPrintable(presets::all().at(i).key)) << i;
}

void TestPresets::isARecipe()
{
    QFETCH(const int, at);
    const Preset preset = presets::all().at(at);
    const Recipe made = presets::recipe(preset, {});
    made.parameters.validate(); // throws
    const recipe::Reading read = recipe::fromJson(recipe::toJson(made), {.parameters = {.sampleCount = 7}});
    QCOMPARE(read.complaints, QStringList());
    QCOMPARE(read.unknown, QStringList());
    QVERIFY(read.recipe == made);
    QStringList opened = made.view.openSections;
    for (const QString& part : preset.opens) {
        const ViewPart* known = viewPart(part);
        if (known == nullptr)
            QFAIL(qPrintable(part));
        QVERIFY(known->isShown ? made.view.*known->isShown : opened.removeOne(part));
    }
    QCOMPARE(opened, QStringList());
    QVERIFY2(preset.lookFor.endsWith(u'.'), qPrintable(preset.lookFor));
    for (const Preset& other : presets::all())
        QCOMPARE(other.key == preset.key, other.name == preset.name);
}

void TestPresets::leavesWhatIsThePersons()
{
    Recipe now;
    now.parameters.emptyBins = kl::EmptyBins::Smooth;
    now.view.unit = Unit::Bits;
    now.view.appearance = theme::Appearance::Dark;
    now.view.band = true;
    now.view.held = true;
    now.view.table = true;
    now.view.termsShown = TermsShown::Pq;
    now.view.openSections = {section::kMeasures};
    now.figure.dpi = 300;
    const Recipe made = presets::recipe(preset(u"negative-sum"_s), now);
    QCOMPARE(made.follow, Following {}); // a rule that is kept to would choose other bins
    QCOMPARE(made.view.unit, Unit::Bits);
    QCOMPARE(made.view.appearance, theme::Appearance::Dark);
    QVERIFY(made.figure == now.figure);
    // What can be opened is what the preset needs to make its point.
    QVERIFY(made.view.terms);
    QVERIFY(!made.view.band);
    QVERIFY(made.view.held && made.view.table);
    QCOMPARE(made.view.termsShown, TermsShown::Both);
    QCOMPARE(made.view.openSections, QStringList {section::kEmptyBins});
    QCOMPARE(made.parameters.emptyBins, kl::EmptyBins::Skip);
}

/// Both values are small and nearly the same, and the first is close to the truth.
void TestPresets::nearlyNormal()
{
    find(u"nearly-normal"_s);
    const double truth = m_explanation.decompositions.pq.trueValue;
    const auto& [pq, qp] = std::tie(m_snapshot->divergences.pq, m_snapshot->divergences.qp);
    QVERIFY2(pq < 0.01 && qp < 0.01, shown("pq, qp", pq, qp).constData());
    QVERIFY2(std::abs(qp / pq - 1.0) < 0.1, shown("pq, qp", pq, qp).constData());
    QVERIFY2(std::abs(pq / truth - 1.0) < 0.1, shown("pq, truth", pq, truth).constData());
}

/// Far below the truth, and with little left out.
void TestPresets::lecture()
{
    QVERIFY(preset(u"lecture"_s).parameters == kl::Parameters {});
    find(u"lecture"_s);
    QVERIFY(m_snapshot->divergences.pq < 0.75 * m_explanation.decompositions.pq.trueValue);
    QVERIFY(m_snapshot->divergences.occupancy.pAloneMass < 0.05);
    QVERIFY(m_snapshot->divergences.occupancy.qAloneMass < 0.05);
}

/// A small part of the truth, for the width of the bins: a few of them hold nearly all.
void TestPresets::heavyTail()
{
    find(u"heavy-tail"_s);
    const kl::Decomposition& way = m_explanation.decompositions.pq;
    QVERIFY2(way.estimate < 0.2 * way.trueValue, shown("estimate, truth", way.estimate, way.trueValue).constData());
    QVERIFY(way.binning() < 0.5 * (way.estimate - way.trueValue));
    Eigen::ArrayXd mass = m_snapshot->histograms.p.mass;
    std::sort(mass.begin(), mass.end(), std::greater<>());
    QVERIFY2(mass.head(5).sum() > 0.95, QByteArray::number(mass.head(5).sum()));
}

/// Above the truth, for the samples' sake.
void TestPresets::tooManyBins()
{
    find(u"too-many-bins"_s);
    const kl::Decomposition& way = m_explanation.decompositions.pq;
    QVERIFY2(way.estimate > way.trueValue, shown("estimate, truth", way.estimate, way.trueValue).constData());
    QVERIFY(way.sampling() > 0.5 * way.trueValue);
}

/// Much is left out, and other seeds give quite other values.
void TestPresets::tooFewValues()
{
    find(u"too-few-values"_s);
    QVERIFY(m_snapshot->divergences.occupancy.pAloneMass > 0.25);
    QVERIFY(m_snapshot->divergences.occupancy.qAloneMass > 0.25);
    QVERIFY(presets::recipe(preset(u"too-few-values"_s), {}).view.showsUncertainty());
    double low = m_snapshot->divergences.pq;
    double high = low;
    for (int seed = 1; seed <= 20; ++seed) {
        kl::Parameters other = m_snapshot->parameters;
        other.seed = seed;
        const double value = snapshotOf(other)->divergences.pq;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    QVERIFY2(high - low > m_explanation.decompositions.pq.trueValue, shown("low, high", low, high).constData());
}

/// Below 0 so that nobody takes it for rounding, and for a good part of Q that is skipped.
void TestPresets::negativeSum()
{
    find(u"negative-sum"_s);
    QVERIFY2(m_snapshot->divergences.qp < -0.1, QByteArray::number(m_snapshot->divergences.qp));
    QVERIFY(m_snapshot->divergences.occupancy.qAloneMass > 0.1);
    for (const kl::EmptyBins other : {kl::EmptyBins::Strict, kl::EmptyBins::Smooth, kl::EmptyBins::Renormalise})
        QVERIFY2(treated(m_snapshot, other)->divergences.qp >= 0.0, kl::name(other).data());
}

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
