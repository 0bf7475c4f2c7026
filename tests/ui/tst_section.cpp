// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/section.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TestSection : public QObject {
    Q_OBJECT
private slots:
    void opensAndCloses();
    void signBeginsWhereTheContentBegins();
    void signFollowsTheFont();

private:
    static QToolButton* heading(const Section& section) { return section.findChild<QToolButton*>(u"heading"_s); }

    /// What is painted of the sign, the leftmost ink that is followed by a gap.
    static QRect sign(const Section& section)
    {
        const QImage image = heading(section)->grab().toImage();
        const QRgb ground = image.pixel(image.width() - 1, 0);
        QRect ink;
        for (int x = 0; x < image.width(); ++x) {
            bool isEmpty = true;
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixel(x, y) != ground) {
                    ink |= QRect(x, y, 1, 1);
                    isEmpty = false;
                }
            }
            if (isEmpty && !ink.isNull())
                break;
        }
        return ink;
    }
};

void TestSection::opensAndCloses()
{
    auto* content = new QLabel(u"content"_s);
    Section section(u"Title"_s, content);
    section.show();
    const QSignalSpy toggled(&section, &Section::toggled);
    QVERIFY(!section.isOpen() && content->isHidden());
    const QImage closed = heading(section)->grab().toImage();
    QTest::mouseClick(heading(section), Qt::LeftButton);
    QVERIFY(section.isOpen() && content->isVisible());
    QCOMPARE(toggled.size(), 1);
    QCOMPARE(heading(section)->accessibleDescription(), u"open"_s);
    QVERIFY(heading(section)->grab().toImage() != closed);
    QTest::keyClick(heading(section), Qt::Key_Space);
    QVERIFY(!section.isOpen());
    QCOMPARE(toggled.size(), 2);
    section.setOpen(true); // silent
    QCOMPARE(toggled.size(), 2);
    QVERIFY(section.isOpen());
}

void TestSection::signBeginsWhereTheContentBegins()
{
    Section section(u"Title"_s, new QLabel(u"content"_s));
    section.resize(300, 100);
    section.show();
    for (const bool open : {false, true}) {
        section.setOpen(open);
        QVERIFY2(sign(section).left() <= 2, QByteArray::number(sign(section).left()));
    }
    QCOMPARE(heading(section)->x(), 0);
}

void TestSection::signFollowsTheFont()
{
    Section section(u"Title"_s, new QLabel(u"content"_s));
    section.resize(600, 200);
    section.show();
    for (const bool open : {false, true}) {
        section.setOpen(open);
        QFont font = section.font();
        const QSize before = sign(section).size();
        font.setPointSizeF(3.0 * font.pointSizeF());
        section.setFont(font);
        QCoreApplication::processEvents();
        QVERIFY2(sign(section).height() >= 2.5 * before.height(), QByteArray::number(sign(section).height()));
        QVERIFY2(sign(section).width() >= 2.5 * before.width(), QByteArray::number(sign(section).width()));
        font.setPointSizeF(font.pointSizeF() / 3.0);
        section.setFont(font);
        QCoreApplication::processEvents();
    }
}

QTEST_MAIN(TestSection)
#include "tst_section.moc"
