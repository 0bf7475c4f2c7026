// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/uncertaintypanel.h"

#include "tests/ui/snapshots.h"

#include <QLabel>

class TestUncertaintyPanel : public QObject {
    Q_OBJECT
private slots:
    void failureTakesThePlaceOfThePromise();
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

QTEST_MAIN(TestUncertaintyPanel)
#include "tst_uncertaintypanel.moc"
