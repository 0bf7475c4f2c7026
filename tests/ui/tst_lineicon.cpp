// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/lineicon.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class TestLineIcon : public QObject {
    Q_OBJECT
private slots:
    void isDrawnInTheTextsColour_data();
    void isDrawnInTheTextsColour();
    void isSharpAtAnySize();
    void oneStyle_data();
    void oneStyle();
    void unknownIsNone() { QVERIFY(lineicon::named(u"no such"_s).isNull()); }
};

namespace {

const QStringList kIcons {
    u"copy"_s, u"exact"_s, u"export"_s, u"hold"_s, u"new-sample"_s, u"pin"_s, u"reset"_s, u"terms"_s};

/// The colour of its most opaque pixel; what is more transparent is an edge.
QColor inkOf(const QIcon& icon, QIcon::Mode mode)
{
    const QImage image = icon.pixmap(QSize(48, 48), mode).toImage().convertToFormat(QImage::Format_ARGB32);
    QColor ink(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > ink.alpha())
                ink = image.pixelColor(x, y);
        }
    }
    return ink;
}

} // namespace

void TestLineIcon::isDrawnInTheTextsColour_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : kIcons)
        QTest::newRow(qPrintable(name)) << name;
}

void TestLineIcon::isDrawnInTheTextsColour()
{
    QFETCH(const QString, name);
    const QIcon icon = lineicon::named(name);
    QVERIFY(!icon.isNull());
    for (const auto appearance : {theme::Appearance::Light, theme::Appearance::Dark}) { // the icon is made once
        theme::apply(appearance);
        const QPalette palette = QApplication::palette();
        QCOMPARE(inkOf(icon, QIcon::Normal).rgb(), palette.color(QPalette::ButtonText).rgb());
        QCOMPARE(inkOf(icon, QIcon::Disabled).rgb(), palette.color(QPalette::Disabled, QPalette::ButtonText).rgb());
    }
    theme::apply(theme::Appearance::System);
}

void TestLineIcon::isSharpAtAnySize()
{
    for (const int size : {12, 24, 31, 96})
        QCOMPARE(lineicon::named(u"pin"_s).pixmap(QSize(size, size)).size(), QSize(size, size));
}

void TestLineIcon::oneStyle_data()
{
    isDrawnInTheTextsColour_data();
}

/// Black lines of one width on a ground of 24 × 24, so that they look like one hand's.
void TestLineIcon::oneStyle()
{
    QFETCH(const QString, name);
    QFile file(u":/icons/%1.svg"_s.arg(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QVERIFY(svg.contains("viewBox=\"0 0 24 24\""));
    QVERIFY(svg.contains("stroke=\"#000000\" stroke-width=\"1.75\""));
    QVERIFY(svg.contains("stroke-linecap=\"round\" stroke-linejoin=\"round\""));
}

QTEST_MAIN(TestLineIcon)
#include "tst_lineicon.moc"
