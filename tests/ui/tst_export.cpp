// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export.h"
#include "ui/export/figurepicture.h"

#include "core/text.h"
#include "tests/ui/snapshots.h"
#include "ui/charts/figurenames.h"
#include "ui/export/wholefile.h"
#include "ui/words/format.h"

#include <QDir>
#include <QImageReader>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QThread>
#include <QXmlStreamReader>

#include <array>
#include <memory>
#include <numbers>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

Q_DECLARE_METATYPE(FigureOptions)

namespace {

FigureOptions pixels(int width, int height, int dpi)
{
    return {.width = static_cast<double>(width),
        .height = static_cast<double>(height),
        .unit = LengthUnit::Pixels,
        .dpi = dpi};
}

} // namespace
Q_DECLARE_METATYPE(kl::EmptyBins)

class TestExport : public QObject {
    Q_OBJECT
private slots:
    void init();

    void typeOfPath_data();
    void typeOfPath();
    void possibleOptions_data();
    void possibleOptions();

    void png_data();
    void png();
    void svg_data();
    void svg();
    void svgSizeIsExact_data();
    void svgSizeIsExact();
    void svgLabelsAreWhole();
    void svgWrappedTitleIsOneText();
    void pdf_data();
    void pdf();
    void pdfCanBeRead();
    void pdfTellsNoTime();
    void showsPAndQ_data();
    void showsPAndQ();
    void darkAndLight();
    void titleInTheUnitShown();
    void sameBytesEveryTime_data();
    void sameBytesEveryTime();
    void tellsHowToMakeItAgain_data();
    void tellsHowToMakeItAgain();

    void describesEveryParameter_data();
    void describesEveryParameter();
    void previewKeepsTheProportions();
    void anyThreadDraws();
    void replacesWhatWasThere();
    void keepsALink();
    void unusualNames_data();
    void unusualNames();
    void cannotBeWritten_data();
    void cannotBeWritten();
    void readOnlyFolder();
    void unknownSuffix();
    void diskIsFull_data();
    void diskIsFull();
    void pictureTooLargeForMemory();
    void writerThatGivesUp();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList inFolder() const
    {
        return QDir(m_folder->path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::Hidden | QDir::System);
    }
    static void addSizes();
    static void addSnapshots();

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// A figure of the snapshot alone.
ExportContent contentOf(const SnapshotPointer& snapshot)
{
    return {figureContent(Shown(snapshot), {})};
}

constexpr std::array kTypes {"png", "svg", "pdf", "csv", "json"};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

bool put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// What the metadata of a figure says.
QString descriptionIn(const QString& path)
{
    if (path.endsWith(u".png"_s))
        return QImageReader(path).text(u"Description"_s);
    QByteArray content = contentOf(path);
    if (path.endsWith(u".pdf"_s)) { // a packet of XMP, uncompressed
        const qsizetype start = content.indexOf("<x:xmpmeta");
        content = content.mid(start, content.indexOf("</x:xmpmeta>") + 12 - start);
    }
    QXmlStreamReader xml(content);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement
            && (xml.name() == u"desc"_s || xml.name() == u"description"_s))
            return xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return {};
}

/// How many pixels are of nearly this colour.
int pixelsOf(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += std::abs(pixel.red() - colour.red()) < 24 && std::abs(pixel.green() - colour.green()) < 24
                && std::abs(pixel.blue() - colour.blue()) < 24;
        }
    }
    return count;
}

#ifdef Q_OS_UNIX
/// While it lives no file of this program can grow beyond @p bytes: a full disk, for a superuser too.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
        : m_signal(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now {bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        static_cast<void>(std::signal(SIGXFSZ, m_signal));
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    void (*m_signal)(int);
    rlimit m_before {};
};
#endif

} // namespace

void TestExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestExport::typeOfPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("type"); // −1: none
    QTest::addColumn<bool>("figure");
    const auto row = [](const char* path, std::optional<FileType> type, bool figure) {
        QTest::addRow("'%s'", path) << QString::fromUtf8(path) << (type ? static_cast<int>(*type) : -1) << figure;
    };
    row("kl.png", FileType::Png, true);
    row("kl.SVG", FileType::Svg, true);
    row("/a b/c.d/kl.Pdf", FileType::Pdf, true);
    row("kl.tar.csv", FileType::Csv, false);
    row("kl.json", FileType::Json, false);
    row("kl.jpeg", {}, false);
    row("png", {}, false);
    row("kl.", {}, false);
    row("kl.png ", {}, false);
    row("folder.png/kl", {}, false);
    row("", {}, false);
}

void TestExport::typeOfPath()
{
    QFETCH(const QString, path);
    QFETCH(const int, type);
    QFETCH(const bool, figure);
    const auto found = fileTypeOf(path);
    QCOMPARE(found ? static_cast<int>(*found) : -1, type);
    QCOMPARE(found && isFigure(*found), figure);
}

void TestExport::possibleOptions_data()
{
    QTest::addColumn<FigureOptions>("options");
    QTest::addColumn<bool>("possible");
    QTest::newRow("what it starts with") << FigureOptions {} << true;
    QTest::newRow("smallest") << pixels(16, 16, 24) << true;
    QTest::newRow("largest") << pixels(20'000, 20'000, 2400) << true;
    QTest::newRow("too narrow") << pixels(15, 100, 96) << false;
    QTest::newRow("too high") << pixels(100, 20'001, 96) << false;
    QTest::newRow("too many pixels, in inches")
        << FigureOptions {.width = 34, .height = 4, .dpi = 600} << false; // 20 400
    QTest::newRow("no number") << FigureOptions {.width = std::nan("")} << false;
    QTest::newRow("no size of type") << FigureOptions {.fontSize = 0.0} << false;
    QTest::newRow("too coarse") << pixels(100, 100, 23) << false;
    QTest::newRow("too fine") << pixels(100, 100, 2401) << false;
    QTest::newRow("negative") << pixels(-1200, -600, -96) << false;
    QTest::newRow("dark") << FigureOptions {.colours = FigureColouring::Dark} << true;
    QTest::newRow("no caption") << FigureOptions {.caption = false} << true;
}

void TestExport::possibleOptions()
{
    QFETCH(const FigureOptions, options);
    QTEST(options.isPossible(), "possible");
}

void TestExport::addSizes()
{
    QTest::addColumn<FigureOptions>("options");
    QTest::newRow("screen") << FigureOptions {};
    QTest::newRow("page at 300 dpi") << pixels(2100, 1050, 300);
    QTest::newRow("smallest") << pixels(100, 100, 96);
    QTest::newRow("high and narrow") << pixels(333, 777, 72);
    QTest::newRow("smallest at the finest") << pixels(100, 100, 2400); // a stamp of a millimetre
}

void TestExport::png_data()
{
    addSizes();
}

void TestExport::png()
{
    QFETCH(const FigureOptions, options);
    QCOMPARE(exportSnapshot(contentOf(snapshotOf({.sampleCount = 500})), path(u"kl.png"_s), options), QString());
    QImageReader reader(path(u"kl.png"_s));
    QCOMPARE(reader.format(), QByteArray("png"));
    QCOMPARE(reader.size(), options.pixels());
    const QImage image = reader.read();
    QVERIFY2(!image.isNull(), qPrintable(reader.errorString()));
    const int dotsPerMetre = qRound(options.dpi / 0.0254); // an inch is 0.0254 m
    QCOMPARE(image.dotsPerMeterX(), dotsPerMetre);
    QCOMPARE(image.dotsPerMeterY(), dotsPerMetre);
    QCOMPARE(inFolder(), QStringList(u"kl.png"_s));
}

void TestExport::svg_data()
{
    QTest::addColumn<SnapshotPointer>("snapshot");
    QTest::newRow("the notebook") << snapshotOf(kl::Parameters {});
    QTest::newRow("one bin") << snapshotOf({.binCount = 1});
    QTest::newRow("a thousand bins") << snapshotOf({.binCount = 1000});
    QTest::newRow("no shared bin") << snapshotOf({4, 0}, {0, 4});
    QTest::newRow("two values") << snapshotOf({.sampleCount = 2});
    QTest::newRow("largest sigma") << snapshotOf({.sigma = 5.0});
}

void TestExport::svg()
{
    QFETCH(const SnapshotPointer, snapshot);
    const QString file = path(u"kl.svg"_s);
    QCOMPARE(exportSnapshot(contentOf(snapshot), file, {}), QString());

    const QByteArray content = contentOf(file);
    static const QRegularExpression impossible(u"[\\s,\"(](nan|inf|-nan|-inf)[\\s,\")]"_s);
    const QString drawn = QString::fromUtf8(content).section(u"</desc>"_s, 1); // the description may tell of no value
    QVERIFY(!drawn.isEmpty() && !drawn.contains(impossible));
    QXmlStreamReader xml(content);
    QStringList texts;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::Characters && !xml.isWhitespace())
            texts << xml.text().toString();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY2(texts.contains(u"Probability"_s) && texts.contains(u"Value"_s), qPrintable(texts.join(u'|')));
    QVERIFY2(texts.join(u' ').contains(u"σ = "_s), "the legend lost its σ");

    QSvgRenderer renderer(file);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBoxF().size(), QSizeF(576, 288)); // points
    QImage image(1200, 600, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    QVERIFY2(pixelsOf(image, QColor(0x00, 0x72, 0xB2)) > 20, "P is not to be seen");
    QVERIFY2(pixelsOf(image, QColor(0xD5, 0x5E, 0x00)) > 20, "Q is not to be seen");
}

void TestExport::svgSizeIsExact_data()
{
    QTest::addColumn<FigureOptions>("options");
    QTest::addColumn<double>("width"); // mm: pixels / dpi × 25.4, by hand
    QTest::addColumn<double>("height");
    QTest::newRow("2000 at 288 dpi") << pixels(2000, 1000, 288) << 176.38889 << 88.19444;
    QTest::newRow("a stamp") << pixels(120, 100, 2400) << 1.27 << 1.05833;
    QTest::newRow("a column") << pixels(1050, 630, 300) << 88.9 << 53.34;
    QTest::newRow("a prime number") << pixels(1009, 997, 97) << 264.21237 << 261.07010;
}

void TestExport::svgSizeIsExact()
{
    QFETCH(const FigureOptions, options);
    QFETCH(const double, width);
    QFETCH(const double, height);
    QCOMPARE(exportSnapshot(contentOf(snapshotOf({.sampleCount = 500})), path(u"kl.svg"_s), options), QString());
    QXmlStreamReader xml(contentOf(path(u"kl.svg"_s)));
    QVERIFY(xml.readNextStartElement());
    const auto length = [&xml](const QString& name) {
        const QString text = xml.attributes().value(name).toString();
        return text.endsWith(u"mm"_s) ? text.chopped(2).toDouble() : std::nan("");
    };
    QVERIFY2(std::abs(length(u"width"_s) - width) < 1e-3, shown(length(u"width"_s), width).constData());
    QVERIFY2(std::abs(length(u"height"_s) - height) < 1e-3, shown(length(u"height"_s), height).constData());
    const QStringList box = xml.attributes().value(u"viewBox"_s).toString().split(u' ');
    QCOMPARE(box.size(), 4);
    QVERIFY(isRelativelyClose(box[2].toDouble() / box[3].toDouble(), width / height, 1e-5)); // no distortion
}

void TestExport::svgLabelsAreWhole()
{
    const SnapshotPointer snapshot = snapshotOf(kl::Parameters {});
    QCOMPARE(exportSnapshot(contentOf(snapshot), path(u"kl.svg"_s), {}), QString());
    QXmlStreamReader xml(contentOf(path(u"kl.svg"_s)));
    QStringList texts;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString fonts = xml.attributes().value(u"font-family"_s).toString();
        QVERIFY2(fonts.isEmpty() || fonts.endsWith(u", sans-serif"_s), qPrintable(fonts)); // known to every browser
        QVERIFY2(!fonts.contains(u"Sans Serif"_s), qPrintable(fonts)); // known to none
        if (xml.name() == u"text"_s)
            texts << xml.readElementText();
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    // Drawn in pieces by script (σ is Greek), each label is one element all the same.
    for (const QString& label : {figure::summary(*snapshot), figure::nameOfP(snapshot->parameters), figure::nameOfQ(),
             u"Value"_s, u"Probability"_s, u"0.10"_s, u"\u22122"_s})
        QVERIFY2(texts.count(label) == 1, qPrintable(label + u" is not one of: "_s + texts.join(u'|')));
}

void TestExport::svgWrappedTitleIsOneText()
{
    const SnapshotPointer snapshot = snapshotOf(kl::Parameters {});
    QCOMPARE(exportSnapshot(contentOf(snapshot), path(u"kl.svg"_s), pixels(1050, 630, 300)), QString());
    QXmlStreamReader xml(contentOf(path(u"kl.svg"_s)));
    QStringList titles;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"text"_s) {
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            if (text.contains(u"KL"_s) || text.contains(u"seed"_s))
                titles << text;
        }
    }
    QCOMPARE(titles.size(), 1);
    QVERIFY2(titles[0].contains(u"KL(P‖Q)"_s) && titles[0].endsWith(u"seed 42)"_s), qPrintable(titles[0]));
}

void TestExport::pdf_data()
{
    addSizes();
}

void TestExport::pdf()
{
    QFETCH(const FigureOptions, options);
    QCOMPARE(exportSnapshot(contentOf(snapshotOf({.sampleCount = 500})), path(u"kl.pdf"_s), options), QString());
    const QString content = QString::fromLatin1(contentOf(path(u"kl.pdf"_s)));
    QVERIFY(content.startsWith(u"%PDF-"_s));
    QVERIFY(content.trimmed().endsWith(u"%%EOF"_s));
    static const QRegularExpression page(u"/Type\\s*/Page\\b"_s);
    QCOMPARE(content.count(page), 1);
    static const QRegularExpression box(u"/MediaBox\\s*\\[\\s*(\\S+)\\s+(\\S+)\\s+(\\S+)\\s+([^\\s\\]]+)\\s*\\]"_s);
    const QRegularExpressionMatch match = box.match(content);
    QVERIFY2(match.hasMatch(), "no page size");
    const QSizeF points = QSizeF(options.pixels()) / options.dpi * 72.0; // a point is 1/72 inch
    const double width = match.captured(3).toDouble() - match.captured(1).toDouble();
    const double height = match.captured(4).toDouble() - match.captured(2).toDouble();
    constexpr double kMicrometre = 72.0 / 25'400.0; // in points
    QVERIFY2(std::abs(width - points.width()) <= kMicrometre, shown(width, points.width()).constData());
    QVERIFY2(std::abs(height - points.height()) <= kMicrometre, shown(height, points.height()).constData());
}

void TestExport::pdfCanBeRead()
{
    // Offsets of all objects, as the cross-reference table has them (ISO 32000-1, 7.5.4): readers go by nothing else.
    QCOMPARE(
        exportSnapshot(contentOf(snapshotOf(kl::Parameters {})), path(u"kl.pdf"_s), pixels(1050, 631, 300)), QString());
    const QByteArray content = contentOf(path(u"kl.pdf"_s));
    const qsizetype start = content.lastIndexOf("startxref");
    QVERIFY(start > 0);
    const qsizetype table = content.mid(start + 10, 12).trimmed().split('\n').constFirst().trimmed().toLongLong();
    QVERIFY(content.mid(table).startsWith("xref\n0 "));
    const qsizetype first = content.indexOf('\n', table + 5) + 1;
    const qsizetype count = content.mid(table + 7, first - table - 8).trimmed().toInt();
    QVERIFY(count > 5);
    for (qsizetype number = 1; number < count; ++number) {
        const qsizetype offset = content.mid(first + 20 * number, 10).toLongLong();
        QVERIFY2(content.mid(offset).startsWith(QByteArray::number(number) + " 0 obj"), QByteArray::number(number));
    }
    QVERIFY(content.contains("/Size " + QByteArray::number(count)));
}

void TestExport::pdfTellsNoTime()
{
    // As reproducible-builds.org/specs/source-date-epoch has it: that time and no other.
    const auto made = [this] {
        return exportSnapshot(contentOf(snapshotOf({.sampleCount = 50})), path(u"kl.pdf"_s), {}).isEmpty()
            ? contentOf(path(u"kl.pdf"_s))
            : QByteArray();
    };
    qunsetenv("SOURCE_DATE_EPOCH");
    const QByteArray timeless = made();
    QVERIFY(timeless.size() > 1000);
    QVERIFY(!timeless.contains("CreationDate") && !timeless.contains("CreateDate") && !timeless.contains("ModDate"));
    qputenv("SOURCE_DATE_EPOCH", "86400"); // a day after the first of January 1970
    const QByteArray dated = made();
    qunsetenv("SOURCE_DATE_EPOCH");
    QVERIFY(dated.contains("/CreationDate (D:19700102000000Z)"));
    QVERIFY(dated.contains("1970-01-02T00:00:00Z"));
    qputenv("SOURCE_DATE_EPOCH", "soon");
    const QByteArray undated = made();
    qunsetenv("SOURCE_DATE_EPOCH");
    QCOMPARE(undated, timeless);
}

void TestExport::showsPAndQ_data()
{
    QTest::addColumn<SnapshotPointer>("snapshot");
    QTest::newRow("the notebook") << snapshotOf(kl::Parameters {});
    QTest::newRow("one bin") << snapshotOf({.binCount = 1});
    QTest::newRow("a thousand bins") << snapshotOf({.binCount = 1000});
    QTest::newRow("P and Q are equal") << snapshotOf({1, 2, 1}, {1, 2, 1});
}

void TestExport::showsPAndQ()
{
    QFETCH(const SnapshotPointer, snapshot);
    const QImage image = FigurePicture(contentOf(snapshot).figure, {}).image();
    QCOMPARE(image.size(), QSize(1200, 600));
    QVERIFY(pixelsOf(image, QColor(0x00, 0x72, 0xB2)) > 20);
    QVERIFY(pixelsOf(image, QColor(0xD5, 0x5E, 0x00)) > 20);
}

void TestExport::darkAndLight()
{
    const SnapshotPointer snapshot = snapshotOf(kl::Parameters {});
    const auto corner = [&snapshot](FigureColouring colours) {
        const FigureOptions options {.colours = colours};
        return FigurePicture(contentOf(snapshot).figure, options).image().pixelColor(2, 2).lightness();
    };
    // What the window looks like does not matter: a figure for paper stays light.
    for (const auto appearance : {theme::Appearance::Dark, theme::Appearance::Light, theme::Appearance::System}) {
        theme::apply(appearance);
        QVERIFY(corner(FigureColouring::Light) > 240);
        QVERIFY(corner(FigureColouring::Grey) > 240);
        QVERIFY(corner(FigureColouring::Dark) < 60);
    }
}

void TestExport::titleInTheUnitShown()
{
    const ExportContent content {.figure = {.shown = Shown(snapshotOf(kl::Parameters {}), Unit::Bits)}};
    const QString file = path(u"kl.svg"_s);
    QCOMPARE(exportSnapshot(content, file, {}), QString());
    const QString svg = QString::fromUtf8(contentOf(file));
    const double bits = content.shown().snapshot().divergences.pq * std::numbers::log2e; // 1 nat is log₂ e bits
    QVERIFY2(svg.contains(u"KL(P‖Q) = %1 bits"_s.arg(format::significant(bits))), "the title is in nats");
}

void TestExport::sameBytesEveryTime_data()
{
    QTest::addColumn<QString>("type");
    for (const char* type : {"png", "svg", "pdf", "csv", "json"})
        QTest::newRow(type) << QString::fromLatin1(type);
}

void TestExport::sameBytesEveryTime()
{
    QFETCH(const QString, type);
    const SnapshotPointer snapshot = snapshotOf({.sampleCount = 300});
    for (const QString& name : {u"a."_s, u"b."_s})
        QCOMPARE(exportSnapshot(contentOf(snapshot), path(name + type), {}), QString());
    QVERIFY(contentOf(path(u"a."_s + type)) == contentOf(path(u"b."_s + type)));
}

void TestExport::tellsHowToMakeItAgain_data()
{
    QTest::addColumn<QString>("type");
    QTest::newRow("png") << u"png"_s;
    QTest::newRow("svg") << u"svg"_s;
    QTest::newRow("pdf") << u"pdf"_s;
}

void TestExport::tellsHowToMakeItAgain()
{
    QFETCH(const QString, type);
    const QJsonObject expected = goldenCase(u"s2147483648_n20000_sigma0.8_b79"_s);
    const QString file = path(u"kl."_s + type);
    QCOMPARE(exportSnapshot(contentOf(snapshotOf(parametersOf(expected))), file, {}), QString());
    const QString description = descriptionIn(file);
    if (type == u"png"_s) {
        QImageReader reader(file);
        QCOMPARE(reader.text(u"Title"_s), u"KL Explorer"_s);
        QVERIFY(reader.text(u"Software"_s).startsWith(u"KL Explorer"_s));
    }
    const auto after = [&description](const QString& name) {
        const qsizetype start = description.indexOf(name);
        static const QRegularExpression notNumber(u"[^0-9.e+-]"_s);
        return start < 0 ? std::nan("") : description.mid(start + name.size()).section(notNumber, 0, 0).toDouble();
    };
    QCOMPARE(after(u"samples "_s), 20'000.0);
    QCOMPARE(after(u"sigma "_s), 0.8);
    QCOMPARE(after(u"bins "_s), 79.0);
    QCOMPARE(after(u"seed "_s), 2'147'483'648.0);
    const double pq = expected["kl_pq"_L1].toDouble();
    QVERIFY2(isClose(after(u"KL(P||Q) = "_s), pq, kGoldenLibm ? 0.0 : kGoldenTolerance), qPrintable(description));
}

void TestExport::describesEveryParameter_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<kl::EmptyBins>("emptyBins");
    for (const char* type : {"png", "svg", "pdf"}) {
        for (const kl::EmptyBins emptyBins : kl::kEmptyBins)
            QTest::addRow("%s, %s", type, kl::name(emptyBins).data()) << QString::fromLatin1(type) << emptyBins;
    }
}

void TestExport::describesEveryParameter()
{
    QFETCH(const QString, type);
    QFETCH(const kl::EmptyBins, emptyBins);
    const SnapshotPointer snapshot = snapshotOf(
        {.sampleCount = 200, .sigma = 0.123456789, .seed = 5, .emptyBins = emptyBins, .pseudocount = 3.25});
    const QString file = path(u"kl."_s + type);
    QCOMPARE(exportSnapshot({.figure = {.shown = Shown(snapshot, Unit::Bits)}}, file, {}), QString());
    const QByteArray description = descriptionIn(file).toUtf8();
    const auto value = [](double nats) { return kl::shortest(nats * std::numbers::log2e); };
    QVERIFY2(names(description,
                 {QByteArray::fromStdString("KL(P||Q) = " + value(snapshot->divergences.pq) + " bits"),
                     QByteArray::fromStdString("KL(Q||P) = " + value(snapshot->divergences.qp) + " bits"),
                     QByteArray::fromStdString("empty bins: " + std::string(kl::name(emptyBins))),
                     QByteArray::fromStdString(kl::text(snapshot->parameters))}),
        description.constData());
}

void TestExport::previewKeepsTheProportions()
{
    // A wide poster in 480 × 240: its letters are as large a part of the picture as in the file.
    const ExportContent content = contentOf(snapshotOf(kl::Parameters {}));
    const FigureOptions poster = pixels(6000, 3000, 300);
    const FigurePicture picture(content.figure, poster);
    const QImage preview = picture.image({480, 240}, {0, 0, 480, 240});
    const QImage whole = picture.image().scaled(480, 240, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QCOMPARE(preview.size(), whole.size());
    double difference = 0.0;
    for (int y = 0; y < preview.height(); ++y) {
        for (int x = 0; x < preview.width(); ++x)
            difference += std::abs(preview.pixelColor(x, y).lightnessF() - whole.pixelColor(x, y).lightnessF());
    }
    const double mean = difference / (480.0 * 240.0);
    QVERIFY2(mean < 0.03, shown(mean, 0.03).constData()); // smoothing alone; another layout differs at every letter
}

/// So that the window goes on while a large one is drawn.
void TestExport::anyThreadDraws()
{
    const FigurePicture picture(contentOf(snapshotOf(kl::Parameters {})).figure, pixels(900, 600, 150));
    QImage elsewhere;
    const std::unique_ptr<QThread> thread(QThread::create([&] { elsewhere = picture.image(); }));
    thread->start();
    const QImage here = picture.image(); // at the same time
    QVERIFY(thread->wait());
    QCOMPARE(elsewhere, here);
    QCOMPARE(here.dotsPerMeterX(), 5906); // 150 / 0.0254
}

void TestExport::replacesWhatWasThere()
{
    for (const char* type : kTypes) {
        const QString file = path(u"kl."_s + QLatin1StringView(type));
        QVERIFY(put(file, QByteArray(5'000'000, 'x'))); // longer than what comes
        QCOMPARE(exportSnapshot(contentOf(snapshotOf({.sampleCount = 50})), file, {}), QString());
        QVERIFY2(!contentOf(file).contains("xxxxxxxx"), type);
    }
    QCOMPARE(inFolder().size(), qsizetype(std::size(kTypes)));
}

void TestExport::keepsALink()
{
    QVERIFY(put(path(u"real.csv"_s), "before"));
    QVERIFY(QFile::link(path(u"real.csv"_s), path(u"link.csv"_s)));
    QCOMPARE(exportSnapshot(contentOf(snapshotOf({.sampleCount = 50})), path(u"link.csv"_s), {}), QString());
    QVERIFY(QFileInfo(path(u"link.csv"_s)).isSymLink());
    QVERIFY(contentOf(path(u"real.csv"_s)).startsWith("bin,left,right,centre,"));
}

void TestExport::unusualNames_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name :
        {"two words.csv", "KL(P‖Q) σ=½.csv", "100%1 %2.csv", "-.csv", ".csv", "a\nb.csv", "'\"&<.csv"})
        QTest::addRow("'%s'", name) << QString::fromUtf8(name);
}

void TestExport::unusualNames()
{
    QFETCH(const QString, name);
    QCOMPARE(exportSnapshot(contentOf(snapshotOf({.sampleCount = 50})), path(name), {}), QString());
    QCOMPARE(inFolder(), QStringList(name));
    const QString missing = path(u"missing %1/"_s + name);
    const QString error = exportSnapshot(contentOf(snapshotOf({.sampleCount = 50})), missing, {});
    QString asSeen = missing;
    QVERIFY2(error.contains(asSeen.replace(u"\n"_s, u"\\n"_s)), qPrintable(error)); // a line break is written out
}

void TestExport::cannotBeWritten_data()
{
    QTest::addColumn<QString>("target"); // below the test's folder unless absolute
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("missing folder") << u"missing/kl.%1"_s << QByteArray("does not exist");
    QTest::newRow("a folder") << u"folder.%1"_s << QByteArray("folder");
    QTest::newRow("link to a device") << u"device.%1"_s << QByteArray("not a regular file");
    QTest::newRow("below a file") << u"file/kl.%1"_s << QByteArray("file is not a folder");
    QTest::newRow("name too long") << QString(300, u'n') + u".%1"_s << QByteArray("too long");
    QTest::newRow("where the system lets nobody write") << u"/proc/kl.%1"_s << QByteArray(": ");
}

void TestExport::cannotBeWritten()
{
    QFETCH(const QString, target);
    QFETCH(const QByteArray, reason);
    const SnapshotPointer snapshot = snapshotOf({.sampleCount = 50});
    QVERIFY(put(path(u"file"_s), "before"));
    for (const char* type : kTypes) {
        const QDir folder(m_folder->path());
        QVERIFY(folder.mkdir(u"folder.%1"_s.arg(QLatin1StringView(type))));
        QVERIFY(QFile::link(u"/dev/full"_s, path(u"device.%1"_s.arg(QLatin1StringView(type)))));
    }
    const QStringList before = inFolder();
    for (const char* type : kTypes) {
        const QString file = QDir(m_folder->path()).filePath(target.arg(QLatin1StringView(type)));
        const QString error = exportSnapshot(contentOf(snapshot), file, {});
        // Of a long path the beginning and the end are there.
        QVERIFY2(names(error.toUtf8(), {file.left(90).toUtf8(), file.right(20).toUtf8(), reason}), qPrintable(error));
        QVERIFY2(!error.contains(u'\n') && error.size() < 400, qPrintable(error));
    }
    QCOMPARE(inFolder(), before); // no half-written file, no temporary one
    QCOMPARE(contentOf(path(u"file"_s)), QByteArray("before"));
    QVERIFY(QFileInfo(path(u"device.csv"_s)).isSymLink());
}

void TestExport::readOnlyFolder()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"locked"_s));
    const QString folder = path(u"locked"_s);
    QVERIFY(QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    if (QFile probe(folder + u"/probe"_s); probe.open(QIODevice::WriteOnly))
        QSKIP("nothing is locked for a superuser");
    const QString file = folder + u"/kl.csv"_s;
    const QString error = exportSnapshot(contentOf(snapshotOf({.sampleCount = 50})), file, {});
    QVERIFY2(names(error.toUtf8(), {file.toUtf8(), ": "}), qPrintable(error));
}

void TestExport::unknownSuffix()
{
    QVERIFY(put(path(u"kl.txt"_s), "before"));
    for (const QString& name : {u"kl.txt"_s, u"kl"_s}) {
        const QString error = exportSnapshot(contentOf(snapshotOf({.sampleCount = 50})), path(name), {});
        QVERIFY2(
            names(error.toUtf8(), {path(name).toUtf8(), ".png", ".svg", ".pdf", ".csv", ".json"}), qPrintable(error));
    }
    QCOMPARE(contentOf(path(u"kl.txt"_s)), QByteArray("before"));
    QCOMPARE(inFolder(), QStringList(u"kl.txt"_s));
}

void TestExport::diskIsFull_data()
{
    QTest::addColumn<QString>("type");
    for (const char* type : kTypes)
        QTest::newRow(type) << QString::fromLatin1(type);
}

void TestExport::diskIsFull()
{
#ifdef Q_OS_UNIX
    QFETCH(const QString, type);
    const SnapshotPointer snapshot = snapshotOf({.binCount = 1000});
    const QString file = path(u"kl."_s + type);
    for (const bool existed : {false, true}) {
        if (existed)
            QVERIFY(put(file, "before"));
        const QStringList before = inFolder();
        QString error;
        {
            const FullDisk full(1000);
            error = exportSnapshot(contentOf(snapshot), file, {});
        }
        QVERIFY2(
            names(error.toUtf8(), {file.toUtf8(), ": "}), error.isEmpty() ? "called a success" : qPrintable(error));
        QVERIFY2(!error.contains(u"Unknown error"_s), qPrintable(error)); // which is no reason
        QCOMPARE(inFolder(), before);
        if (existed)
            QCOMPARE(contentOf(file), QByteArray("before"));
    }
    QCOMPARE(exportSnapshot(contentOf(snapshot), file, {}), QString()); // and once there is room again
    QVERIFY(contentOf(file).size() > 1000);
#else
    QSKIP("needs setrlimit()");
#endif
}

void TestExport::pictureTooLargeForMemory()
{
    const FigureOptions options = pixels(100'000, 100'000, 96); // 40 GB, more than a QImage can hold
    QVERIFY(put(path(u"kl.png"_s), "before"));
    const QString error = exportSnapshot(contentOf(snapshotOf({.sampleCount = 50})), path(u"kl.png"_s), options);
    QVERIFY2(names(error.toUtf8(), {path(u"kl.png"_s).toUtf8(), "width", "100000"}), qPrintable(error));
    QCOMPARE(contentOf(path(u"kl.png"_s)), QByteArray("before"));
}

void TestExport::writerThatGivesUp()
{
    QVERIFY(put(path(u"kept"_s), "before"));
    const QString error = writeWholeFile(path(u"kept"_s), [](QIODevice& device) {
        device.write("half");
        return u"the ink ran out"_s;
    });
    QVERIFY2(names(error.toUtf8(), {path(u"kept"_s).toUtf8(), "the ink ran out"}), qPrintable(error));
    QCOMPARE(contentOf(path(u"kept"_s)), QByteArray("before"));
    QCOMPARE(inFolder(), QStringList(u"kept"_s));
}

QTEST_MAIN(TestExport)
#include "tst_export.moc"
