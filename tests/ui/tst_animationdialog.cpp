// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/animationdialog.h"

#include "tests/core/testing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QImageReader>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>

namespace {

Animation::Wish small()
{
    return {.parameters = {.sampleCount = 500},
        .figure = {.width = 300, .height = 200, .unit = LengthUnit::Pixels, .dpi = 72, .fontSize = 8, .tickSize = 8},
        .sweep = {.frames = 5}};
}

template <typename Widget>
Widget* child(const QDialog& dialog, const char* name)
{
    return dialog.findChild<Widget*>(QLatin1String(name));
}

} // namespace

class TestAnimationDialog : public QObject {
    Q_OBJECT
private slots:
    void asksAndWrites();
    void cancelStopsAndLeavesNothing();
    void saysWhatIsWrong();
    void saysWhatCannotBeWritten();
};

void TestAnimationDialog::asksAndWrites()
{
    const QTemporaryDir folder;
    AnimationDialog dialog(small(), folder.path());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto* of = child<QComboBox>(dialog, "animationOf");
    of->setFocus();
    QTest::keyClick(of, Qt::Key_Down); // from σ to bins
    QCOMPARE(dialog.wish().sweep.of, Sweep::Of::Bins);
    auto* to = child<QDoubleSpinBox>(dialog, "animationTo");
    to->selectAll();
    QTest::keyClicks(to, QStringLiteral("40"));
    QTest::mouseClick(child<QCheckBox>(dialog, "animationBack"), Qt::LeftButton, Qt::NoModifier, QPoint(8, 8));
    QCOMPARE(dialog.wish().sweep, (Sweep {.of = Sweep::Of::Bins, .from = 5, .to = 40, .frames = 5, .back = true}));
    QVERIFY2(
        child<QLabel>(dialog, "animationSummary")->text().startsWith(QStringLiteral("8 pictures of 300 × 200 pixels")),
        qPrintable(child<QLabel>(dialog, "animationSummary")->text()));
    dialog.start(folder.filePath(QStringLiteral("kl.gif")));
    QVERIFY(child<QProgressBar>(dialog, "animationProgress")->isVisible());
    QVERIFY(!child<QPushButton>(dialog, "animationExport")->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(dialog.result(), int(QDialog::Accepted), 600'000);
    QCOMPARE(QImageReader(folder.filePath(QStringLiteral("kl.gif"))).imageCount(), 8);
}

void TestAnimationDialog::cancelStopsAndLeavesNothing()
{
    const QTemporaryDir folder;
    AnimationDialog dialog(small(), folder.path());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    dialog.start(folder.filePath(QStringLiteral("kl-{frame}.png")));
    auto* progress = child<QProgressBar>(dialog, "animationProgress");
    QTRY_VERIFY_WITH_TIMEOUT(progress->value() >= 11, 600'000); // one picture is written
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible()); // it may be started again
    QVERIFY(!progress->isVisible());
    QVERIFY(child<QPushButton>(dialog, "animationExport")->isEnabled());
    QCOMPARE(child<QLabel>(dialog, "animationSummary")->text(), QStringLiteral("Stopped; nothing was written."));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestAnimationDialog::saysWhatIsWrong()
{
    AnimationDialog dialog(small(), {});
    child<QDoubleSpinBox>(dialog, "animationTo")->setValue(0.1);
    QVERIFY(!child<QPushButton>(dialog, "animationExport")->isEnabled());
    QVERIFY(
        child<QLabel>(dialog, "animationSummary")->text().contains(QLatin1String("sigma must run between two values")));
}

void TestAnimationDialog::saysWhatCannotBeWritten()
{
    const QTemporaryDir folder;
    AnimationDialog dialog(small(), {});
    dialog.show();
    dialog.start(folder.filePath(QStringLiteral("no/folder.gif")));
    QTRY_VERIFY_WITH_TIMEOUT(
        child<QLabel>(dialog, "animationSummary")->text().contains(QLatin1String("cannot be written")), 600'000);
    QVERIFY(dialog.isVisible());
    QVERIFY(child<QPushButton>(dialog, "animationExport")->isEnabled());
}

QTEST_MAIN(TestAnimationDialog)
#include "tst_animationdialog.moc"
