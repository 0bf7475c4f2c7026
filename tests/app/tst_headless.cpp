// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless.h"

#include "app/batch.h"
#include "tests/ui/snapshots.h"
#include "ui/mainwindow.h"

#include <QTimer>

#include <new>
#include <stdexcept>

/// The window's picture, whatever becomes of what it shows.
class TestHeadless : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void pictureOfTheResult();
    void failedCalculationEndsTheWait();
    void failedUncertaintyEndsTheWait();
    void whatIsThrownIsSaid();
    void windowThatIsNotSoSmall();

private:
    Settings m_settings;
};

void TestHeadless::initTestCase()
{
    m_settings.recipe.parameters.sampleCount = 100;
    m_settings.recipe.view.appearance = theme::Appearance::Light;
}

void TestHeadless::pictureOfTheResult()
{
    MainWindow window(m_settings);
    const Picture picture = pictureOf(window, {1000, 700}, false);
    QCOMPARE(picture.error, QString());
    QCOMPARE(picture.image.size(), QSize(1000, 700));
    QVERIFY(window.session().snapshot());
}

void TestHeadless::failedCalculationEndsTheWait()
{
    MainWindow window(m_settings);
    QTimer::singleShot(0, &window, [&window] { emit window.session().failed(u"all values are equal"_s); });
    const Picture picture = pictureOf(window, {1000, 700}, false);
    QCOMPARE(picture.error, u"all values are equal"_s);
    QVERIFY(picture.image.isNull());
}

void TestHeadless::failedUncertaintyEndsTheWait()
{
    Settings settings = m_settings;
    settings.recipe.view.openSections = {u"uncertainty"_s};
    MainWindow window(settings);
    QTimer::singleShot(0, &window, [&window] { emit window.session().uncertaintyFailed(u"no memory"_s); });
    const Picture picture = pictureOf(window, {1000, 700}, true);
    QCOMPARE(picture.error, u"no memory"_s);
    QVERIFY(picture.image.isNull());
}

void TestHeadless::whatIsThrownIsSaid()
{
    const QString noMemory = noMemoryFor(QStringLiteral("kl.png"));
    QCOMPARE(noMemory, QStringLiteral("kl.png cannot be written: there is not enough memory."));
    QCOMPARE(tried([]() -> QString { throw std::bad_alloc(); }, noMemory), noMemory);
    QCOMPARE(tried([]() -> QString { throw std::domain_error("why"); }, noMemory), QStringLiteral("why"));
    QCOMPARE(tried([] { return QStringLiteral("failed"); }, noMemory), QStringLiteral("failed"));
}

void TestHeadless::windowThatIsNotSoSmall()
{
    MainWindow window(m_settings);
    const Picture picture = pictureOf(window, {300, 200}, false);
    QVERIFY(picture.image.isNull());
    QVERIFY2(
        names(picture.error.toUtf8(), {"300", "200", QByteArray::number(window.width())}), qPrintable(picture.error));
}

QTEST_MAIN(TestHeadless)
#include "tst_headless.moc"
