// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/waterfall.h"

#include "core/explanation.h"
#include "tests/ui/snapshots.h"

#include <QImage>
#include <QSignalSpy>

/// Five bars whose scale follows from what they show, except while something is dragged.
class TestWaterfall : public QObject {
    Q_OBJECT
private slots:
    void sameNumbersSamePicture();
    void holdsWhileDragged();
    void smallStepsAreAsWideAsALine();
    void tellsWhatIsPointedAt();
};

namespace {

kl::Decomposition decompositionOf(const kl::Parameters& parameters)
{
    return kl::explain(*snapshotOf(parameters)).decompositions.pq;
}

/// As the window starts: from 0.189 to 0.125, all of it positive.
const kl::Parameters kStart {};
/// Starts at 0.13, for which a scale of its own ends at 0.15; it would fit on that of kStart, which ends at 0.2.
const kl::Parameters kSmaller {.sigma = 0.42};
/// The estimate is below 0.
const kl::Parameters kNegative {.sampleCount = 10, .sigma = 1.0, .seed = 22};

QImage pictureOf(Waterfall& waterfall)
{
    waterfall.resize(waterfall.sizeHint());
    return waterfall.grab().toImage();
}

QImage fresh(const kl::Parameters& parameters)
{
    Waterfall waterfall;
    waterfall.setDecomposition(decompositionOf(parameters), Unit::Nats);
    return pictureOf(waterfall);
}

} // namespace

void TestWaterfall::sameNumbersSamePicture()
{
    Waterfall waterfall;
    for (const kl::Parameters& parameters : {kStart, kSmaller, kNegative, kStart}) {
        waterfall.setDecomposition(decompositionOf(parameters), Unit::Nats);
        QVERIFY2(pictureOf(waterfall) == fresh(parameters), kl::text(parameters).c_str());
    }
}

void TestWaterfall::holdsWhileDragged()
{
    Waterfall waterfall;
    waterfall.setDecomposition(decompositionOf(kStart), Unit::Nats);
    waterfall.setHolding(true);
    waterfall.setDecomposition(decompositionOf(kSmaller), Unit::Nats);
    QVERIFY(pictureOf(waterfall) != fresh(kSmaller)); // its bars are short on the scale that there was
    waterfall.setHolding(false);
    QVERIFY(pictureOf(waterfall) == fresh(kSmaller));

    waterfall.setDecomposition(decompositionOf(kNegative), Unit::Nats);
    waterfall.setHolding(true);
    waterfall.setDecomposition(decompositionOf(kStart), Unit::Nats);
    waterfall.setHolding(false);
    QVERIFY(pictureOf(waterfall) == fresh(kStart));
}

/// From the last row a line of one pixel is not seen.
void TestWaterfall::smallStepsAreAsWideAsALine()
{
    WaterfallBars bars; // with many values all steps but that of the bins are nearly 0
    bars.setDecomposition(decompositionOf({.sampleCount = 100'000, .sigma = 0.1, .binCount = 200}), Unit::Nats);
    const QRectF area(0.0, 0.0, 400.0, 150.0);
    bool isAnyNarrow = false;
    for (const WaterfallBars::Bar& bar : bars.laidOut(area, QFont()))
        isAnyNarrow |= bar.bar.width() < 3.0;
    QVERIFY(isAnyNarrow);
    for (const WaterfallBars::Bar& bar : bars.laidOut(area, QFont(), 3.0))
        QVERIFY(bar.bar.width() >= 3.0);
}

void TestWaterfall::tellsWhatIsPointedAt()
{
    Waterfall waterfall;
    waterfall.setDecomposition(decompositionOf(kStart), Unit::Nats);
    waterfall.resize(waterfall.sizeHint());
    waterfall.show();
    const QSignalSpy spoken(&waterfall, &Waterfall::spokenOf);
    const int row = waterfall.height() / 5;
    const auto point = [&](int at) { QTest::mouseMove(&waterfall, {20, at * row + row / 2}); };
    point(2); // truth, binning, skipping, sampling, estimate
    QTRY_COMPARE(spoken.size(), 1);
    QCOMPARE(spoken.constLast().at(0).value<SpokenOf>(), SpokenOf::Skipped);
    point(3);
    QTRY_COMPARE(spoken.size(), 2);
    QCOMPARE(spoken.constLast().at(0).value<SpokenOf>(), SpokenOf::Population);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&waterfall, &leave);
    QCOMPARE(spoken.constLast().at(0).value<SpokenOf>(), SpokenOf::Nothing);
}

QTEST_MAIN(TestWaterfall)
#include "tst_waterfall.moc"
