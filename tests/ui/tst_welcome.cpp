// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cutoff.h"
#include "tests/ui/windowfixture.h"
#include "ui/charts/chartpane.h"
#include "ui/controls/numberfield.h"
#include "ui/lessons/shippedlessons.h"
#include "ui/teaching/welcomecard.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

/// What a window shows of itself at its first start, once.
class TestWelcome : public WindowFixture {
    Q_OBJECT
private slots:
    void onlyTheFirstStartIsTheFirst();
    void settingsOfAnOlderVersionAreNoFirstStart();
    void laterStartsShowNoCard();
    void cardSaysWhatThisIs();
    void playClosesIt_data();
    void playClosesIt();
    void lessonIsWished_data();
    void lessonIsWished();
    void focusGoesInAndComesBack();
    void focusElsewhereStays();
    void anotherLessonIsAnAnswer();
    void movingASliderIsAnAnswer();
    void staysInTheMiddle();
    void hasRoom_data();
    void hasRoom();
    void timeOfTheLesson();

private:
    WelcomeCard* openFirst();
    [[nodiscard]] WelcomeCard* card() const { return m_window->findChild<WelcomeCard*>(); }
    [[nodiscard]] QRect placeOfChart() const;
};

WelcomeCard* TestWelcome::openFirst()
{
    Settings settings;
    settings.isFirstStart = true;
    open(settings);
    return card();
}

QRect TestWelcome::placeOfChart() const
{
    const auto& chart = m_window->chartPane();
    return {chart.mapTo(m_window.get(), QPoint()), chart.size()};
}

void TestWelcome::onlyTheFirstStartIsTheFirst()
{
    QVERIFY(!card()); // a test, a picture without a window and whoever opens a figure see none
    m_window.reset(); // without its end, which would save
    m_folder = std::make_unique<SettingsFolder>();
    QVERIFY(Settings::load().isFirstStart);
    open(Settings::load());
    QVERIFY(card() && card()->isVisible());
    QVERIFY(!Settings::load().isFirstStart); // at once: what becomes of this run does not matter
    m_window.reset();
    QVERIFY(!Settings::load().isFirstStart);

    m_folder = std::make_unique<SettingsFolder>();
    Settings {}.save();
    QVERIFY(!Settings::load().isFirstStart);
}

void TestWelcome::settingsOfAnOlderVersionAreNoFirstStart()
{
    QVERIFY(Settings::load().isFirstStart);
    QSettings().setValue(u"schema"_s, 1);
    QVERIFY(!Settings::load().isFirstStart);
}

void TestWelcome::laterStartsShowNoCard()
{
    openFirst();
    m_window->close();
    open(Settings::load());
    QVERIFY(!card());
}

void TestWelcome::cardSaysWhatThisIs()
{
    QVERIFY(openFirst());
    const QString sentences = textOf("welcomeSentences");
    QCOMPARE(sentences.count(u". "_s) + (sentences.endsWith(u'.') ? 1 : 0), 2);
    QVERIFY(sentences.contains(u"Kullback–Leibler"_s) && sentences.contains(u"truth"_s));
    QCOMPARE(card()->accessibleName(), textOf("welcomeTitle"));
    QCOMPARE(card()->accessibleDescription(), sentences);
    QVERIFY(child<QPushButton>("welcomeLesson")->isDefault());
}

void TestWelcome::playClosesIt_data()
{
    QTest::addColumn<QString>("how");
    for (const char* how : {"click", "Tab and Return", "Tab and Space", "Esc", "Esc in a field"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestWelcome::playClosesIt()
{
    QFETCH(const QString, how);
    QSignalSpy closed(openFirst(), &WelcomeCard::closed);
    QSignalSpy wished(card(), &WelcomeCard::lessonWished);
    auto* play = child<QPushButton>("welcomePlay");
    if (how == u"click"_s) {
        QTest::mouseClick(play, Qt::LeftButton);
    } else if (how.startsWith(u"Tab"_s)) {
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Tab);
        QVERIFY(play->hasFocus());
        QTest::keyClick(play, how.endsWith(u"Return"_s) ? Qt::Key_Return : Qt::Key_Space);
    } else {
        if (how.endsWith(u"field"_s))
            child<NumberField>("sigmaField")->setFocus();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    }
    QCOMPARE(closed.size(), 1);
    QCOMPARE(wished.size(), 0);
    QTRY_VERIFY(!card());
    QCOMPARE(shown(), kl::Parameters {}); // nothing else has come of it
}

void TestWelcome::lessonIsWished_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("click") << false;
    QTest::newRow("Return, at once") << true;
}

void TestWelcome::lessonIsWished()
{
    QFETCH(const bool, byKey);
    QSignalSpy closed(openFirst(), &WelcomeCard::closed);
    QSignalSpy wished(card(), &WelcomeCard::lessonWished);
    if (byKey)
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    else
        QTest::mouseClick(child<QPushButton>("welcomeLesson"), Qt::LeftButton);
    QCOMPARE(wished.size(), 1);
    QCOMPARE(closed.size(), 1);
    QTRY_VERIFY(!card());
    QVERIFY(m_window->lesson().isOpen());
    QCOMPARE(m_window->lesson().path(), lessons::shipped().constFirst().path);
}

void TestWelcome::anotherLessonIsAnAnswer()
{
    const QSignalSpy closed(openFirst(), &WelcomeCard::closed);
    m_window->openLesson(lessons::shipped().constLast().path);
    QCOMPARE(closed.size(), 1);
    QCOMPARE(m_window->lesson().path(), lessons::shipped().constLast().path);
}

void TestWelcome::focusGoesInAndComesBack()
{
    const QString usual = m_window->focusWidget()->objectName();
    openFirst();
    QVERIFY(child<QPushButton>("welcomeLesson")->hasFocus());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QCOMPARE(m_window->focusWidget()->objectName(), usual);
}

void TestWelcome::focusElsewhereStays()
{
    openFirst();
    auto* slider = child<QWidget>("sigmaSlider");
    slider->setFocus();
    card()->dismiss();
    QVERIFY(slider->hasFocus());
}

void TestWelcome::movingASliderIsAnAnswer()
{
    const QSignalSpy closed(openFirst(), &WelcomeCard::closed);
    type("sigmaField", u"1"_s); // the window works around the card
    QTRY_SHOWN(kl::Parameters {.sigma = 1.0});
    QCOMPARE(closed.size(), 1);
}

void TestWelcome::staysInTheMiddle()
{
    openFirst();
    for (const QSize size : {QSize(1280, 800), QSize(1600, 1000), QSize(1000, 700)}) {
        m_window->resize(size);
        const auto isCentred = [this] {
            const QPoint off = card()->geometry().center() - placeOfChart().center();
            return std::abs(off.x()) <= 1 && std::abs(off.y()) <= 1;
        };
        QTRY_VERIFY2(isCentred(), qPrintable(u"%1 × %2"_s.arg(size.width()).arg(size.height())));
        QVERIFY(placeOfChart().contains(card()->geometry()));
    }
}

void TestWelcome::hasRoom_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("textSize");
    for (const QSize size : {QSize(900, 600), QSize(1280, 800)}) {
        for (const int textSize : {75, 100, 200, 300})
            QTest::addRow("%d × %d, %d %%", size.width(), size.height(), textSize) << size << textSize;
    }
}

void TestWelcome::hasRoom()
{
    QFETCH(const QSize, size);
    QFETCH(const int, textSize);
    openFirst()->setLessonTime(u"about 6 minutes"_s);
    m_window->session().view().set(&ViewOptions::textSize, textSize);
    m_window->resize(size);
    settle();
    QTRY_VERIFY(m_window->rect().contains(card()->geometry()));
    const QString cut = cutOff(*card());
    QVERIFY2(cut.isEmpty(), qPrintable(cut));
    for (const QWidget* each : card()->findChildren<QWidget*>())
        QVERIFY2(card()->rect().contains(each->geometry()), qPrintable(each->objectName()));
}

void TestWelcome::timeOfTheLesson()
{
    openFirst();
    const auto* label = child<QLabel>("welcomeTime");
    QVERIFY(label->isVisible());
    QCOMPARE(label->text(), u"about %1 minutes"_s.arg(lessons::shipped().constFirst().minutes));
    card()->setLessonTime(u"about 6 hours"_s);
    QCOMPARE(label->text(), u"about 6 hours"_s);
    QCOMPARE(child<QPushButton>("welcomeLesson")->accessibleDescription(), u"about 6 hours"_s);
    card()->setLessonTime({});
    QVERIFY(!label->isVisible());
}

QTEST_MAIN(TestWelcome)
#include "tst_welcome.moc"
