// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/animationdialog.h"

#include "tests/core/testing.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QImageReader>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTimer>

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
    void saysWhatIsLeftOut();
    void asksOnceBeforeReplacing();
    void outlivesAFailure();
    void goesWhileItWorks();
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
    auto* progress = child<QProgressBar>(dialog, "animationProgress");
    bool isStopped = false;
    connect(
        progress, &QProgressBar::valueChanged, &dialog,
        [&](int steps) {
            if (steps != 11) // one picture is written
                return;
            QTest::keyClick(&dialog, Qt::Key_Escape);
            isStopped = true;
        },
        Qt::QueuedConnection);
    dialog.start(folder.filePath(QStringLiteral("kl-{frame}.png")));
    QTRY_VERIFY_WITH_TIMEOUT(isStopped, 600'000);
    QTRY_VERIFY_WITH_TIMEOUT(!progress->isVisible(), 600'000); // the part under way comes through
    QVERIFY(dialog.isVisible()); // it may be started again
    QVERIFY(child<QPushButton>(dialog, "animationExport")->isEnabled());
    QCOMPARE(child<QLabel>(dialog, "animationSummary")->text(), QStringLiteral("Stopped; nothing was written."));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestAnimationDialog::saysWhatIsWrong()
{
    AnimationDialog dialog(small(), {});
    child<QDoubleSpinBox>(dialog, "animationTo")->setValue(0.1);
    QVERIFY(!child<QPushButton>(dialog, "animationExport")->isEnabled());
    QCOMPARE(child<QLabel>(dialog, "animationSummary")->text(),
        QStringLiteral("“From” and “To” are the same: σ of P must run between two values."));
    // What has no memory is said before any is asked for.
    Animation::Wish huge = small();
    huge.figure.width = huge.figure.height = 20'000;
    AnimationDialog large(huge, {});
    large.start(QStringLiteral("kl.gif"));
    const QString said = child<QLabel>(large, "animationSummary")->text();
    QVERIFY2(
        said.startsWith(QStringLiteral("The animation cannot be made: a .gif of 20000 × 20000")), qPrintable(said));
    QVERIFY(child<QPushButton>(large, "animationExport")->isEnabled());
}

void TestAnimationDialog::saysWhatIsLeftOut()
{
    Animation::Wish wish = small();
    const auto said = [&wish] {
        const AnimationDialog dialog(wish, {});
        return child<QLabel>(dialog, "animationSummary")->text();
    };
    QVERIFY(!said().contains(QLatin1String("Left out")));
    wish.view.band = wish.view.terms = true;
    QVERIFY2(said().endsWith(QLatin1String(" Left out of it: band, charts of terms.")), qPrintable(said()));
    wish.figure.asShown = false; // it has a list of its own then
    wish.figure.waterfall = wish.figure.pinned = true;
    QVERIFY2(said().endsWith(QLatin1String(" Left out of it: waterfall, pinned curves.")), qPrintable(said()));
}

void TestAnimationDialog::asksOnceBeforeReplacing()
{
    const QTemporaryDir folder;
    for (const char* name : {"kl-2.png", "kl-5.png"}) {
        QFile before(folder.filePath(QLatin1String(name)));
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
    }
    AnimationDialog dialog(small(), folder.path());
    dialog.show();
    QString question;
    int questions = 0;
    const auto answer = [&](QMessageBox::StandardButton button) {
        // The box runs a loop of its own, in which this comes.
        QTimer::singleShot(0, &dialog, [&, button] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            QVERIFY(box);
            question = box->text();
            ++questions;
            QTest::mouseClick(box->button(button), Qt::LeftButton);
        });
        dialog.start(folder.filePath(QStringLiteral("kl-{frame}.png")));
    };
    answer(QMessageBox::No);
    QCOMPARE(question, QStringLiteral("2 of these pictures exist already. Replace them?"));
    QVERIFY(!child<QProgressBar>(dialog, "animationProgress")->isVisible());
    answer(QMessageBox::Yes);
    QTRY_COMPARE_WITH_TIMEOUT(dialog.result(), int(QDialog::Accepted), 600'000);
    QCOMPARE(questions, 2);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 5);
    QVERIFY(!QImage(folder.filePath(QStringLiteral("kl-5.png"))).isNull());
}

/// What cannot be explored ends the work, not the program.
void TestAnimationDialog::outlivesAFailure()
{
    const QTemporaryDir folder;
    Animation::Wish wish = small();
    wish.parameters.sampleCount = 0;
    AnimationDialog dialog(wish, folder.path());
    dialog.show();
    dialog.start(folder.filePath(QStringLiteral("kl.gif")));
    auto* summary = child<QLabel>(dialog, "animationSummary");
    QTRY_VERIFY_WITH_TIMEOUT(summary->text().startsWith(QLatin1String("The animation cannot be made: ")), 600'000);
    QVERIFY(dialog.isVisible());
    QVERIFY(child<QPushButton>(dialog, "animationExport")->isEnabled());
}

/// As when the program ends meanwhile.
void TestAnimationDialog::goesWhileItWorks()
{
    const QTemporaryDir folder;
    {
        AnimationDialog dialog(small(), folder.path());
        dialog.show();
        dialog.start(folder.filePath(QStringLiteral("kl-{frame}.png")));
        const auto* progress = child<QProgressBar>(dialog, "animationProgress");
        QTRY_VERIFY_WITH_TIMEOUT(progress->value() > 10, 600'000); // some pictures are written
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
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
