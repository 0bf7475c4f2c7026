// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/markdownlabel.h"

#include "tests/ui/mouse.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFont>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestMarkdownLabel : public QObject {
    Q_OBJECT
private slots:
    void readsMarkdown();
    void htmlIsText();
    void numbersStayInOneLine();
    void headingsAreModest();
    void isAsHighAsItNeeds_data();
    void isAsHighAsItNeeds();
    void sameTextCostsNothing();
    void doesNotDanceWithNumbers();
    void copiesNumbersAsProgramsReadThem();
    void opensOnlyTheWeb();
    void leavesKeysAndWheelToOthers();
    void takesColourOfItsPlace();
    void unselectableTakesNothing();

public slots:
    void open(const QUrl& link) { m_opened << link; } ///< in place of the browser

private:
    QList<QUrl> m_opened;
};

namespace {

const QString kLong = u"A text that goes on and on, so that it needs several lines wherever it stands, with **bold** "
                      u"words.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> a note"_s;

/// As narrow as that in a column, with something below.
struct Column {
    Column()
        : layout(&widget)
    {
        layout.addWidget(&label);
        layout.addWidget(&below);
        layout.addStretch();
        widget.resize(240, 600);
    }

    QWidget widget;
    QVBoxLayout layout;
    MarkdownLabel label;
    QLabel below {u"below"_s};
};

double heightOf(const MarkdownLabel& label)
{
    return label.document()->size().height();
}

} // namespace

void TestMarkdownLabel::readsMarkdown()
{
    MarkdownLabel label;
    label.setText(u"**bold** and *other*\n\n- one\n- two"_s);
    QCOMPARE(label.words(), u"bold and other\none\ntwo"_s);
    QCOMPARE(label.accessibleName(), label.words());
    label.setText({});
    QCOMPARE(label.words(), QString());
}

void TestMarkdownLabel::htmlIsText()
{
    MarkdownLabel label;
    label.setText(u"p < q <b>and</b> <img src=\"x\">"_s);
    QCOMPARE(label.words(), u"p < q <b>and</b> <img src=\"x\">"_s);
}

void TestMarkdownLabel::numbersStayInOneLine()
{
    MarkdownLabel label;
    label.setText(u"N is 1 000 000, and 20 40 bins; in 2024 100 more. `1 000`"_s);
    QVERIFY2(label.words().startsWith(u"N is 1\u202F000\u202F000, and 20 40 bins"_s), qPrintable(label.words()));
    QVERIFY(label.words().endsWith(u"1 000"_s)); // code stays as it is
}

void TestMarkdownLabel::headingsAreModest()
{
    MarkdownLabel label;
    label.setText(u"# Title\n\ntext\n\n### Lower"_s);
    Column column;
    column.label.setText(u"# Title"_s);
    column.widget.show();
    const int text = QFontMetrics(column.label.font()).height();
    QVERIFY2(heightOf(column.label) < 2.0 * text, qPrintable(QString::number(heightOf(column.label))));
    QVERIFY(label.document()->firstBlock().begin().fragment().charFormat().fontWeight() >= QFont::Bold);
}

void TestMarkdownLabel::isAsHighAsItNeeds_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("times");
    for (const int width : {160, 300, 800}) {
        for (const double times : {1.0, 2.0})
            QTest::addRow("%d px, text × %g", width, times) << width << times;
    }
}

void TestMarkdownLabel::isAsHighAsItNeeds()
{
    QFETCH(const int, width);
    QFETCH(const double, times);
    Column column;
    QFont font = column.widget.font();
    font.setPointSizeF(font.pointSizeF() * times);
    column.widget.setFont(font);
    column.label.setText(kLong);
    column.widget.resize(width, 2000);
    column.widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&column.widget));
    QTRY_VERIFY(column.label.height() >= heightOf(column.label));
    QVERIFY(column.label.height() <= heightOf(column.label) + 1.0);
    QVERIFY(column.below.y() > column.label.geometry().bottom());
}

void TestMarkdownLabel::sameTextCostsNothing()
{
    MarkdownLabel label;
    label.setText(kLong);
    const QSignalSpy changes(label.document(), &QTextDocument::contentsChanged);
    label.setText(kLong);
    QCOMPARE(changes.size(), 0);
}

void TestMarkdownLabel::doesNotDanceWithNumbers()
{
    MarkdownLabel label;
    constexpr int kWidth = 200;
    const QString text = u"The first value is now %1 and the other one is %1."_s;
    label.setText(text.arg(u"0.1"_s));
    const int low = label.heightForWidth(kWidth);
    label.setText(text.arg(u"−1.2345678 × 10⁻⁵"_s));
    const int high = label.heightForWidth(kWidth);
    QVERIFY(high > low); // it grew, to be read
    label.setText(text.arg(u"0.1"_s));
    QCOMPARE(label.heightForWidth(kWidth), high); // and does not shrink
    label.setText(text.arg(u"…"_s));
    QCOMPARE(label.heightForWidth(kWidth), high);
    label.setText(u"Another text: the first value is now 0.1 and the other one is 0.1."_s);
    QVERIFY(label.heightForWidth(kWidth) <= high);
    label.setText(u"Short."_s);
    QVERIFY(label.heightForWidth(kWidth) < low);
}

void TestMarkdownLabel::copiesNumbersAsProgramsReadThem()
{
    Column column;
    column.label.setText(u"from −1\u202F234.5 **to** ∞"_s);
    column.widget.show();
    QVERIFY(QTest::qWaitForWindowActive(&column.widget));
    QTest::mouseClick(column.label.viewport(), Qt::LeftButton);
    QTRY_VERIFY(column.label.hasFocus());
    QTest::keyClick(&column.label, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&column.label, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"from -1234.5 to ∞"_s);
}

void TestMarkdownLabel::opensOnlyTheWeb()
{
    MarkdownLabel label;
    for (const QString& scheme : {u"https"_s, u"http"_s, u"file"_s, u"mailto"_s})
        QDesktopServices::setUrlHandler(scheme, this, "open");
    for (const QString& link : {u"https://example.org/a"_s, u"file:///etc/passwd"_s, u"mailto:a@b.c"_s, u"other.md"_s})
        emit label.anchorClicked(QUrl(link));
    for (const QString& scheme : {u"https"_s, u"http"_s, u"file"_s, u"mailto"_s})
        QDesktopServices::unsetUrlHandler(scheme);
    QCOMPARE(m_opened, QList<QUrl> {QUrl(u"https://example.org/a"_s)});
    label.setText(u"with a [link](https://example.org)"_s);
    QCOMPARE(label.focusPolicy(), Qt::StrongFocus); // so that the tabulator comes to it
    label.setText(u"without one"_s);
    QCOMPARE(label.focusPolicy(), Qt::ClickFocus);
}

void TestMarkdownLabel::leavesKeysAndWheelToOthers()
{
    MarkdownLabel label;
    label.setText(kLong);
    label.resize(100, 20); // less than it needs
    for (const auto key : {Qt::Key_Space, Qt::Key_PageDown, Qt::Key_1, Qt::Key_Escape, Qt::Key_End}) {
        QKeyEvent press(QEvent::KeyPress, key, {});
        QApplication::sendEvent(&label, &press);
        QVERIFY(!press.isAccepted());
    }
    QScrollArea area;
    auto* inside = new MarkdownLabel;
    inside->setText(kLong);
    inside->setMinimumSize(200, 1000);
    area.setWidget(inside);
    area.resize(300, 200);
    area.show();
    QVERIFY(area.verticalScrollBar()->maximum() > 0);
    turnWheel(*inside->viewport(), -1, {}, {20, 20});
    QVERIFY(area.verticalScrollBar()->value() > 0); // it is the column that scrolls
}

void TestMarkdownLabel::takesColourOfItsPlace()
{
    Column column;
    column.label.setText(u"**some** text and `code`"_s);
    for (const auto appearance : {theme::Appearance::Dark, theme::Appearance::Light}) {
        const QPalette palette = theme::palette(appearance);
        column.widget.setPalette(palette);
        const auto colour = [&] {
            return column.label.document()->firstBlock().begin().fragment().charFormat().foreground().color();
        };
        QCOMPARE(colour(), palette.color(QPalette::WindowText));
        theme::colourText(&column.label, theme::quietText(palette));
        QCOMPARE(colour(), theme::quietText(palette));
        column.label.setPalette({});
    }
}

void TestMarkdownLabel::unselectableTakesNothing()
{
    MarkdownLabel label;
    label.setSelectable(false);
    label.setText(u"a [link](https://example.org)"_s);
    QCOMPARE(label.focusPolicy(), Qt::NoFocus);
    QVERIFY(label.testAttribute(Qt::WA_TransparentForMouseEvents));
}

QTEST_MAIN(TestMarkdownLabel)
#include "tst_markdownlabel.moc"
