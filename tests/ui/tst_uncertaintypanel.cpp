// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/uncertaintypanel.h"

#include "tests/ui/snapshots.h"

#include <QLabel>

class TestUncertaintyPanel : public QObject {
    Q_OBJECT
private slots:
    void failureTakesThePlaceOfThePromise();
    void rangesBeginWhereTextsBegin();
};

void TestUncertaintyPanel::failureTakesThePlaceOfThePromise()
{
    const SnapshotPointer snapshot = snapshotOf(kl::Parameters {.sampleCount = 100, .binCount = 10});
    UncertaintyPanel panel;
    const auto says = [&panel](const QString& words) {
        return panel.findChild<QLabel*>(u"spread"_s)->text().contains(words)
            && panel.findChild<QLabel*>(u"knn"_s)->text().contains(words);
    };
    panel.setShown(Shown(snapshot, Unit::Nats), nullptr);
    QVERIFY(says(u"when the sliders rest"_s));

    panel.setFailure(u"No memory for N < 10."_s);
    for (const Unit unit : {Unit::Nats, Unit::Bits}) { // drawn again, it still failed
        panel.setShown(Shown(snapshot, unit), nullptr);
        QVERIFY(says(u"No memory for N &lt; 10."_s));
        QVERIFY(!says(u"when the sliders rest"_s));
    }

    panel.setFailure({});
    panel.setShown(Shown(snapshot, Unit::Nats), nullptr);
    QVERIFY(says(u"when the sliders rest"_s));
    kl::Explorer explorer;
    const auto found = std::make_shared<const kl::Uncertainty>(kl::uncertaintyOf(explorer, *snapshot, 3).value());
    panel.setShown(Shown(snapshot, Unit::Nats), found);
    QVERIFY(!says(u"when the sliders rest"_s));
}

void TestUncertaintyPanel::rangesBeginWhereTextsBegin()
{
    const SnapshotPointer snapshot = snapshotOf(kl::Parameters {.sampleCount = 1000, .binCount = 10});
    kl::Explorer explorer;
    UncertaintyPanel panel;
    panel.setShown(Shown(snapshot, Unit::Nats),
        std::make_shared<const kl::Uncertainty>(kl::uncertaintyOf(explorer, *snapshot, 30).value()));
    panel.resize(400, 400);
    panel.show();
    QLabel* label = panel.findChild<QLabel*>(u"spread"_s);
    const QImage image = label->grab().toImage();
    // The first ink of each line; the last two are ranges, which begin with a K.
    QList<int> lefts;
    bool isInLine = false;
    for (int y = 0; y < image.height(); ++y) {
        int first = image.width();
        for (int x = 0; x < image.width() && first == image.width(); ++x) {
            if (image.pixel(x, y) != image.pixel(image.width() - 1, 0))
                first = x;
        }
        if (first == image.width()) {
            isInLine = false;
            continue;
        }
        if (!isInLine)
            lefts << first;
        lefts.last() = std::min(lefts.last(), first);
        isInLine = true;
    }
    QVERIFY2(lefts.size() >= 3, QByteArray::number(lefts.size()));
    QVERIFY2(lefts.last() <= lefts.first() + 1, QByteArray::number(lefts.last()));
}

QTEST_MAIN(TestUncertaintyPanel)
#include "tst_uncertaintypanel.moc"
