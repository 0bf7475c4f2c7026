// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty.h"

#include "testing.h"

class TestUncertainty : public QObject {
    Q_OBJECT
private slots:
    void reasonsNameTheSamples();
    void spreadOfFewValuesSaysHowManyAreMissing();
};

/// Five values have four neighbours each, not five: of P seen from P, of Q seen from Q.
void TestUncertainty::reasonsNameTheSamples()
{
    kl::Explorer explorer;
    const auto snapshot = explorer.explore({.sampleCount = 5, .binCount = 10});
    const auto found = kl::uncertaintyOf(explorer, *snapshot, 0);
    QVERIFY(found);
    QVERIFY2(found->knnPq.reason.starts_with("P has 5 values"), found->knnPq.reason.c_str());
    QVERIFY2(found->knnQp.reason.starts_with("Q has 5 values"), found->knnQp.reason.c_str());
}

/// Of 200 seeds with five values in a thousand bins only 6 share a bin, as another program counted. Strict has a value
/// for each, and it is infinite.
void TestUncertainty::spreadOfFewValuesSaysHowManyAreMissing()
{
    kl::Explorer explorer;
    kl::Parameters parameters {.sampleCount = 5, .binCount = 1000};
    const auto skip = kl::uncertaintyOf(explorer, *explorer.explore(parameters), 200);
    QVERIFY(skip);
    QCOMPARE(skip->spread.pqMissing, 194);
    QCOMPARE(skip->spread.qpMissing, 194);
    QVERIFY(std::isnan(skip->spread.pq.median));
    parameters.emptyBins = kl::EmptyBins::Strict;
    const auto strict = kl::uncertaintyOf(explorer, *explorer.explore(parameters), 200);
    QVERIFY(strict);
    QCOMPARE(strict->spread.pqMissing, 0);
    QCOMPARE(strict->spread.pqInfinite, 200);
    QCOMPARE(strict->spread.pq.low, std::numeric_limits<double>::infinity());
}

QTEST_APPLESS_MAIN(TestUncertainty)
#include "tst_uncertainty.moc"
