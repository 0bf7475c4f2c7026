// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/guide.h"

#include "tests/ui/contrast.h"
#include "tests/ui/windowfixture.h"
#include "ui/charts/chartpane.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QSignalSpy>

/// "What am I seeing?": the labels over the window.
///
/// To look at them, name a folder in the environment variable KL_GUIDE_PICTURES.
class TestGuide : public WindowFixture {
    Q_OBJECT
private slots:
    void opensAndCloses_data();
    void opensAndCloses();
    void escapeIsItsOwn();
    void tabStaysInIt();
    void isReadable_data();
    void isReadable();
    void standsOut_data();
    void standsOut();
    void pagesTurn();
    void pagesTurnFromRightToLeft();
    void hintStaysInTheWindow();
    void hasNoRing();
    void pointsAtTheCurves();
    void passesOverWhatIsNotSeen();
    void followsTheWindow();
    void speaksToAScreenReader();
    void isNotRemembered();

private:
    [[nodiscard]] Guide& guide() const { return *child<Guide>("guide"); }
    [[nodiscard]] QList<QLabel*> labels() const;
    [[nodiscard]] QStringList names() const;
};

namespace {

/// Larger text for the length of a test.
class LargerText {
public:
    explicit LargerText(double times)
    {
        QFont font = m_before;
        font.setPointSizeF(m_before.pointSizeF() * times);
        qApp->setFont(font);
    }
    ~LargerText() { qApp->setFont(m_before); }
    Q_DISABLE_COPY_MOVE(LargerText)

private:
    QFont m_before = qApp->font();
};

} // namespace

QList<QLabel*> TestGuide::labels() const
{
    QList<QLabel*> result;
    for (QLabel* label : guide().findChildren<QLabel*>()) {
        if (label->isVisible() && label->objectName().startsWith(u"guide-"_s))
            result << label;
    }
    return result;
}

QStringList TestGuide::names() const
{
    QStringList result;
    for (const QLabel* label : labels())
        result << label->objectName().mid(6);
    return result;
}

void TestGuide::opensAndCloses_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("F1") << 0;
    QTest::newRow("Esc") << 1;
    QTest::newRow("a click") << 2;
    QTest::newRow("Space") << 3;
}

void TestGuide::opensAndCloses()
{
    QFETCH(const int, way);
    auto* before = child<QWidget>("sigmaSlider");
    before->setFocus();
    auto* action = child<QAction>("guideAction");
    QVERIFY(!guide().isOpen() && !action->isChecked());
    press(Qt::Key_F1, Qt::NoModifier);
    QVERIFY(guide().isOpen() && action->isChecked());
    QVERIFY(guide().hasFocus());
    QCOMPARE(guide().geometry(), m_window->rect());
    for (int pages = guide().pageCount(); pages > 0 && guide().isOpen(); --pages) {
        switch (way) {
        case 0: QTest::keyClick(&guide(), Qt::Key_F1); break;
        case 1: QTest::keyClick(&guide(), Qt::Key_Escape); break;
        case 2: QTest::mouseClick(&guide(), Qt::LeftButton, {}, {300, 300}); break;
        default: QTest::keyClick(&guide(), Qt::Key_Space);
        }
    }
    QVERIFY(!guide().isOpen() && !action->isChecked());
    QVERIFY(before->hasFocus());
    QCOMPARE(m_window->session().parameters().parameters(), kl::Parameters {}); // nothing below felt it
}

/// Esc gives up a calculation too, but what is open over the window comes first.
void TestGuide::escapeIsItsOwn()
{
    const QSignalSpy givenUp(child<QAction>("giveUpAction"), &QAction::triggered);
    guide().setOpen(true);
    QTest::keyClick(&guide(), Qt::Key_Escape);
    QCOMPARE(givenUp.size(), 0);
    QVERIFY(!guide().isOpen());
    press(Qt::Key_Escape, Qt::NoModifier);
    QCOMPARE(givenUp.size(), 1);
}

void TestGuide::tabStaysInIt()
{
    guide().setOpen(true);
    QTest::keyClick(&guide(), Qt::Key_Tab);
    QVERIFY(guide().hasFocus());
    QTest::keyClick(&guide(), Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(guide().hasFocus());
}

void TestGuide::isReadable_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("text");
    QTest::addColumn<bool>("open");
    QTest::addColumn<bool>("dark");
    for (const QSize size : {QSize(900, 600), QSize(1280, 800), QSize(1920, 1080)}) {
        for (const double text : {1.0, 1.5, 2.0}) {
            for (const bool open : {false, true}) {
                const bool dark = open == (size.width() > 900); // each way once or more
                QTest::addRow("%d x %d, %g, %s", size.width(), size.height(), text, open ? "all open" : "plain")
                    << size << text << open << dark;
            }
        }
    }
}

void TestGuide::isReadable()
{
    QFETCH(const QSize, size);
    QFETCH(const double, text);
    QFETCH(const bool, open);
    QFETCH(const bool, dark);
    const LargerText larger(text);
    Settings settings;
    settings.recipe.view.appearance = dark ? theme::Appearance::Dark : theme::Appearance::Light;
    settings.recipe.view.terms = open;
    if (open)
        settings.recipe.view.openSections = {section::kReasons};
    WindowFixture::open(settings);
    m_window->resize(size);
    settle();
    guide().setOpen(true);

    QStringList said;
    const int pages = guide().pageCount();
    QVERIFY(pages > 0);
    for (int page = 0; page < pages; ++page) {
        QCOMPARE(guide().page(), page);
        const QList<QLabel*> all = labels();
        QVERIFY(!all.isEmpty());
        for (const QLabel* label : all) {
            const QByteArray name = label->objectName().toUtf8();
            QVERIFY2(guide().rect().contains(label->geometry()), name.constData());
            QVERIFY(guide().rect().contains(child<QLabel>("guideHint")->geometry()));
            QVERIFY2(label->heightForWidth(label->width()) <= label->height(), name.constData());
            QVERIFY2(label->minimumSizeHint().width() <= label->width(), name.constData()); // the longest word
            QVERIFY(!label->geometry().intersects(child<QLabel>("guideHint")->geometry()));
            for (const QLabel* other : all)
                QVERIFY2(other == label || !label->geometry().intersects(other->geometry()), name.constData());
        }
        said << names();
        const QString folder = qEnvironmentVariable("KL_GUIDE_PICTURES");
        if (!folder.isEmpty())
            m_window->grab().save(u"%1/%2x%3-%4-%5-%6.png"_s.arg(folder)
                                      .arg(size.width())
                                      .arg(size.height())
                                      .arg(100.0 * text)
                                      .arg(open ? u"open"_s : u"plain"_s)
                                      .arg(page + 1));
        if (page + 1 < pages)
            QTest::keyClick(&guide(), Qt::Key_Right);
    }
    QVERIFY(guide().isOpen());
    // Each is said once, and what is the heart of it is not left out.
    const QStringList whole = said;
    said.removeDuplicates();
    QCOMPARE(said.size(), whole.size());
    for (const QString& name : {u"klPq"_s, u"klQp"_s})
        QVERIFY2(said.contains(name), qPrintable(name));
    QCOMPARE(said.contains(u"words"_s), !child<QLabel>("words")->visibleRegion().isEmpty()); // else it is scrolled away
    const bool isChartSeen = m_window->chartPane().placeOf(ChartPlace::CurveP).has_value();
    QCOMPARE(said.contains(u"curve-p"_s), isChartSeen);
    QVERIFY2(isChartSeen || text > 1.0, "no curve to speak of");
    QCOMPARE(said.contains(u"termsPqView"_s), open);
}

void TestGuide::standsOut_data()
{
    QTest::addColumn<int>("appearance");
    QTest::newRow("light") << static_cast<int>(theme::Appearance::Light);
    QTest::newRow("dark") << static_cast<int>(theme::Appearance::Dark);
}

/// Measured from the pixels: letters on their ground, and lines on what is dimmed around them.
void TestGuide::standsOut()
{
    QFETCH(const int, appearance);
    Settings settings;
    settings.recipe.view.appearance = static_cast<theme::Appearance>(appearance);
    open(settings);
    guide().setOpen(true);
    const auto most = [](const QImage& image, const QColor& ground) {
        double result = 1.0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                result = std::max(result, contrast(image.pixelColor(x, y), ground));
        }
        return result;
    };
    QList<QLabel*> all = labels();
    all << child<QLabel>("guideHint");
    for (QLabel* label : std::as_const(all)) {
        const QImage image = label->grab().toImage();
        const QColor ground = image.pixelColor(2, 2);
        const int title = label->fontMetrics().height() + label->margin(); // in P's and Q's own colour
        for (const QRect& part : {QRect(0, 0, image.width(), title), QRect(0, title, image.width(), image.height())}) {
            const QImage lines = image.copy(part.intersected(image.rect()));
            const bool isEmpty = label->objectName() == u"guideHint"_s && part.top() > 0;
            QVERIFY2(isEmpty || most(lines, ground) >= 4.5, qPrintable(label->objectName()));
        }
    }
    const QPalette palette = guide().palette();
    QVERIFY(contrast(palette.color(QPalette::WindowText), palette.color(QPalette::Window)) >= 4.5); // line on its halo
}

void TestGuide::pagesTurn()
{
    const LargerText larger(2.0);
    open(Settings {});
    m_window->resize(900, 600);
    settle();
    guide().setOpen(true);
    QVERIFY2(guide().pageCount() > 1, "all has room: nothing to turn");
    const QStringList first = names();
    QTest::keyClick(&guide(), Qt::Key_Left);
    QCOMPARE(guide().page(), 0); // there is none before
    QTest::mouseClick(&guide(), Qt::LeftButton, {}, {300, 300});
    QCOMPARE(guide().page(), 1);
    QVERIFY(names() != first);
    QTest::keyClick(&guide(), Qt::Key_Left);
    QCOMPARE(names(), first);
    QTest::keyClick(&guide(), Qt::Key_Escape); // from any page
    QVERIFY(!guide().isOpen());
    guide().setOpen(true);
    QCOMPARE(guide().page(), 0);
}

/// Where texts run from right to left, Left leads on.
void TestGuide::pagesTurnFromRightToLeft()
{
    const LargerText larger(2.0);
    open(Settings {});
    m_window->resize(900, 600);
    guide().setLayoutDirection(Qt::RightToLeft);
    settle();
    guide().setOpen(true);
    QVERIFY(guide().pageCount() > 1);
    QVERIFY2(textOf("guideHint").contains(u'←'), qPrintable(textOf("guideHint")));
    QTest::keyClick(&guide(), Qt::Key_Right);
    QCOMPARE(guide().page(), 0);
    QTest::keyClick(&guide(), Qt::Key_Left);
    QCOMPARE(guide().page(), 1);
    QTest::keyClick(&guide(), Qt::Key_Right);
    QCOMPARE(guide().page(), 0);
}

/// With the largest text in the smallest window the hint takes two lines.
void TestGuide::hintStaysInTheWindow()
{
    const LargerText larger(3.0);
    open(Settings {});
    m_window->resize(900, 600);
    settle();
    guide().setOpen(true);
    const auto* hint = child<QLabel>("guideHint");
    QVERIFY2(guide().rect().contains(hint->geometry()), qPrintable(QString::number(hint->width())));
    QVERIFY(hint->heightForWidth(hint->width()) <= hint->height());
}

/// The ring goes around what has the focus; around the whole window it says nothing.
void TestGuide::hasNoRing()
{
    QTest::keyClick(m_window.get(), Qt::Key_Tab);
    const auto* ring = child<QWidget>("focusRing");
    QTRY_VERIFY(ring->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QTRY_VERIFY(guide().isOpen() && guide().hasFocus());
    QVERIFY(!ring->isVisible());
    QTest::keyClick(&guide(), Qt::Key_Escape);
    QTRY_VERIFY(ring->isVisible()); // where it was
}

/// Where P is the more frequent one, and where Q is.
void TestGuide::pointsAtTheCurves()
{
    ChartPane& pane = m_window->chartPane();
    const auto p = pane.placeOf(ChartPlace::CurveP);
    const auto q = pane.placeOf(ChartPlace::CurveQ);
    const auto bin = pane.placeOf(ChartPlace::Bin);
    QVERIFY(p && q && bin);
    for (const QPoint& point : {*p, *q, *bin})
        QVERIFY(pane.rect().contains(point));
    QVERIFY(p->x() < q->x()); // the log-normal's mode is below its mean
    QVERIFY(p->y() < bin->y()); // a flank is lower than the top
    QVERIFY(p->x() < bin->x());
}

void TestGuide::passesOverWhatIsNotSeen()
{
    guide().setOpen(true);
    QVERIFY(!names().contains(u"termsPqView"_s));
    QVERIFY(!guide().accessibleDescription().contains(u"Terms:"_s));
    m_window->session().view().set(&ViewOptions::terms, true);
    QTRY_VERIFY_WITH_TIMEOUT(guide().accessibleDescription().contains(u"Terms:"_s), kPatience);
}

void TestGuide::followsTheWindow()
{
    guide().setOpen(true);
    m_window->resize(1000, 700);
    QTRY_COMPARE_WITH_TIMEOUT(guide().geometry(), m_window->rect(), kPatience);
    settle();
    for (const QLabel* label : labels())
        QVERIFY(guide().rect().contains(label->geometry()));
    const auto formula = [this] { return guide().findChild<QLabel*>(u"guide-klPq"_s)->text(); };
    QVERIFY2(formula().contains(u"Σ p ln(p/q)"_s), qPrintable(formula()));
    m_window->session().view().set(&ViewOptions::unit, Unit::Bits);
    QTRY_VERIFY_WITH_TIMEOUT(formula().contains(u"Σ p log₂(p/q)"_s), kPatience);
    QVERIFY(!guide().accessibleDescription().contains(u"densely"_s));
    m_window->session().view().set(&ViewOptions::held, true);
    QTRY_VERIFY_WITH_TIMEOUT(guide().accessibleDescription().contains(u"densely"_s), kPatience);
}

void TestGuide::speaksToAScreenReader()
{
    guide().setOpen(true);
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(&guide());
    QVERIFY(heard);
    QCOMPARE(heard->text(QAccessible::Name), u"What am I seeing?"_s);
    const QString all = heard->text(QAccessible::Description);
    for (const GuideText& text : guide::texts({})) {
        if (!text.targets.contains(u"termsPqView"_s))
            QVERIFY2(all.contains(text.text), qPrintable(text.title));
    }
}

/// It is no part of what is open, and no setting.
void TestGuide::isNotRemembered()
{
    const Recipe before = m_window->session().recipe();
    guide().setOpen(true);
    QVERIFY(m_window->session().recipe() == before);
    m_window->close();
    open(Settings::load());
    QVERIFY(!guide().isOpen());
}

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
