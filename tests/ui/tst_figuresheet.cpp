// SPDX-License-Identifier: GPL-3.0-or-later
// What a file of the figure looks like, read from the file: sizes of type and lines, and that nothing is cut or covered.
#include "ui/charts/figuresheet.h"

#include "tests/ui/snapshots.h"
#include "ui/charts/axiswords.h"
#include "ui/export/export.h"
#include "ui/export/figurepicture.h"
#include "ui/state/figurepresets.h"

#include <QFile>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTransform>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

class TestFigureSheet : public QObject {
    Q_OBJECT
private slots:
    void fontIsNeverWithoutAName();
    void init();

    void typeHasTheSizeAskedFor_data();
    void typeHasTheSizeAskedFor();
    void skippedKeepsOffTheCurves();
    void axisNamesKeepOffOtherWords();
    void linesKeepTheirWidth();
    void nothingIsCutOrCovered_data();
    void nothingIsCutOrCovered();
    void linesHaveTheWidthAskedFor_data();
    void linesHaveTheWidthAskedFor();
    void captionLeavesNoWordAlone();
    void typeGivesWayWhereItCannotFit();
    void legendStandsWhereItIsWished_data();
    void legendStandsWhereItIsWished();
    void gridAndFrameAsWished();
    void greyHasNoHue();
    void transparentHasNoGround();
    void figureHasWhatTheScreenHas();
    void figureHasWhatIsIncluded();
    void termsAndWaterfallStandBelow();
    void outlinesLookLikeText();
    void fontIsNamedWithOthersOfItsKind();

private:
    /// A label of an SVG file.
    struct Label {
        QString text;
        double size; ///< points
        QRectF box; ///< points, in the page
    };
    [[nodiscard]] QByteArray svgOf(const FigureContent& content, const FigureOptions& options) const;
    [[nodiscard]] static std::vector<Label> labelsOf(const QByteArray& svg, const QString& family);
    [[nodiscard]] static QStringList textsOf(const QByteArray& svg);

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

FigureContent contentOf(const kl::Parameters& parameters, const FigureOptions& options, const ViewOptions& view = {})
{
    return figureContent(Shown(snapshotOf(parameters)), view, options, nullptr, nullptr);
}

/// As journals have them, with type of 7 points.
FigureOptions ofMillimetres(double width, double height)
{
    FigureOptions options;
    options.width = width;
    options.height = height;
    options.unit = LengthUnit::Millimetres;
    options.fontSize = options.tickSize = 7;
    return options;
}

QSizeF pointsOf(const FigureOptions& options)
{
    return options.inches() * 72.0;
}

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestFigureSheet::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QByteArray TestFigureSheet::svgOf(const FigureContent& content, const FigureOptions& options) const
{
    const QString path = m_folder->filePath(u"kl.svg"_s);
    const QString error = exportSnapshot({.figure = content}, path, options);
    return error.isEmpty() ? contentsOf(path) : error.toUtf8();
}

std::vector<TestFigureSheet::Label> TestFigureSheet::labelsOf(const QByteArray& svg, const QString& family)
{
    std::vector<Label> labels;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "text"_L1)
            continue;
        const auto attribute = [&xml](const QString& name) { return xml.attributes().value(name).toString(); };
        const double size = attribute(u"font-size"_s).toDouble();
        QFont font(family);
        font.setPixelSize(1000); // as exact as one likes
        font.setHintingPreference(QFont::PreferNoHinting);
        font.setBold(attribute(u"font-weight"_s) == "700"_L1);
        const QFontMetricsF metrics(font);
        QTransform transform;
        static const QRegularExpression matrix(u"matrix\\((.*)\\)"_s);
        const QStringList m = matrix.match(attribute(u"transform"_s)).captured(1).split(u',');
        if (m.size() == 6)
            transform = QTransform(
                m[0].toDouble(), m[1].toDouble(), m[2].toDouble(), m[3].toDouble(), m[4].toDouble(), m[5].toDouble());
        QPointF place(attribute(u"x"_s).toDouble(), attribute(u"y"_s).toDouble());
        const auto add = [&](const QString& text) {
            const QRectF box = metrics.tightBoundingRect(text);
            labels.push_back({text, size,
                transform.mapRect(QRectF(box.topLeft() * size / 1000.0 + place, box.size() * size / 1000.0))});
        };
        while (xml.readNext() != QXmlStreamReader::EndElement || xml.name() != "text"_L1) {
            if (xml.isStartElement()) // a further line
                place = {attribute(u"x"_s).toDouble(), attribute(u"y"_s).toDouble()};
            else if (xml.isCharacters() && !xml.text().isEmpty())
                add(xml.text().toString());
        }
    }
    return labels;
}

QStringList TestFigureSheet::textsOf(const QByteArray& svg)
{
    QStringList texts;
    for (const Label& label : labelsOf(svg, FigureOptions().fontFamily))
        texts << label.text;
    return texts;
}

void TestFigureSheet::typeHasTheSizeAskedFor_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QList<double>>("sizes"); // of the authors' guides
    QTest::newRow("Notebook") << u"notebook"_s << QList<double> {10};
    QTest::newRow("Nature") << u"nature"_s << QList<double> {7};
    QTest::newRow("Nature, two columns") << u"nature-two"_s << QList<double> {7};
    QTest::newRow("IEEE") << u"ieee"_s << QList<double> {8};
    QTest::newRow("IEEE, two columns") << u"ieee-two"_s << QList<double> {8};
    QTest::newRow("PLOS") << u"plos"_s << QList<double> {8};
    QTest::newRow("NeurIPS") << u"neurips"_s << QList<double> {7, 9};
    QTest::newRow("ICML") << u"icml"_s << QList<double> {6, 8};
    QTest::newRow("ICML, two columns") << u"icml-two"_s << QList<double> {6, 8};
    QTest::newRow("slide") << u"slide"_s << QList<double> {24};
    QTest::newRow("poster") << u"poster"_s << QList<double> {28};
}

namespace {

FigureOptions optionsOf(const QString& preset)
{
    for (const FigurePreset& each : figurepresets::all()) {
        if (each.key == preset)
            return figurepresets::apply(each, {});
    }
    return {.width = std::nan("")};
}

} // namespace

void TestFigureSheet::typeHasTheSizeAskedFor()
{
    QFETCH(const QString, preset);
    QFETCH(const QList<double>, sizes);
    const FigureOptions options = optionsOf(preset);
    QList<double> found;
    for (const Label& label : labelsOf(svgOf(contentOf({}, options), options), options.fontFamily)) {
        if (!found.contains(label.size))
            found << label.size;
    }
    std::sort(found.begin(), found.end());
    QCOMPARE(found, sizes);
}

/// On a logarithmic axis Q's curve runs far up through the stripe on its left.
void TestFigureSheet::skippedKeepsOffTheCurves()
{
    const FigureOptions column = ofMillimetres(89, 55);
    int found = 0;
    for (const double width : {8.0, 9.0, 10.0, 11.0, 12.0}) {
        const ViewOptions view {
            .exact = true, .held = true, .logarithmic = true, .heldCentre = 1.0, .heldWidth = width, .heldTop = 0.6};
        const FigureSheet sheet(contentOf({}, column, view), column);
        const auto word = sheet.figure().skippedWord();
        if (!word)
            continue;
        ++found;
        const PlotFrame& frame = sheet.figure().frame();
        for (const QList<QPointF>& run : sheet.figure().lines().ink()) {
            for (qsizetype i = 1; i < run.size(); ++i) {
                const QLineF piece(
                    frame.toChart(run[i - 1].x(), run[i - 1].y()), frame.toChart(run[i].x(), run[i].y()));
                for (int part = 0; part <= 20; ++part)
                    QVERIFY(!word->ground.contains(piece.pointAt(part / 20.0)));
            }
        }
    }
    QVERIFY(found > 0);
}

/// Where the plot is low, the name of its axis is longer than it.
void TestFigureSheet::axisNamesKeepOffOtherWords()
{
    const FigureOptions small = ofMillimetres(60, 40);
    const ViewOptions view {.held = true, .heldCentre = 1.001, .heldWidth = 0.001, .heldTop = 1.0};
    for (const kl::EmptyBins treatment : {kl::EmptyBins::Skip, kl::EmptyBins::Smooth}) {
        const FigureSheet sheet(
            contentOf({.sampleCount = 100, .sigma = 3.0, .binCount = 1, .seed = 4294967295, .emptyBins = treatment},
                small, view),
            small);
        const PlotFrame& frame = sheet.figure().frame();
        const AxisWords words = axisWords(frame);
        const double line = frame.metrics().height();
        QList<QRectF> others;
        for (const AxisWords::Note& note : words.notes)
            others << QRectF(note.left, note.top, note.right - note.left, line);
        QList<QRectF> upright;
        for (const AxisWords::Label& label : words.labels) {
            double length = 0.0;
            for (const QString& each : label.lines)
                length = std::max(length, frame.metrics().horizontalAdvance(each));
            if (label.isUpright)
                upright << QRectF(label.topCentre.x(), label.topCentre.y() - length / 2.0, line, length);
            else
                others << QRectF(label.topCentre.x() - length / 2.0, label.topCentre.y(), length,
                    static_cast<double>(label.lines.size()) * line);
        }
        QVERIFY(!words.notes.empty() && !upright.isEmpty());
        for (const QRectF& name : upright) {
            QVERIFY(name.top() >= 0.0 && name.bottom() <= frame.size().height());
            for (const QRectF& other : others)
                QVERIFY(!name.intersects(other));
        }
    }
}

/// Also where type had to be smaller.
void TestFigureSheet::linesKeepTheirWidth()
{
    FigureOptions options;
    options.fontSize = options.tickSize = 24;
    options.lineWidth = 3.0;
    const FigureSheet sheet(contentOf({}, options, {.terms = true}), options);
    QVERIFY(sheet.fontSize() < 20.0);
    const double points = sheet.fontSize() / FigureSheet::kTextPixels; // one of the sheet's units
    QCOMPARE(sheet.style().lineWidth * points, 3.0);
}

void TestFigureSheet::nothingIsCutOrCovered_data()
{
    QTest::addColumn<kl::Parameters>("parameters");
    for (const double sigma : {0.05, 0.5, 3.0}) {
        for (const int bins : {1, 12, 79, 1000})
            QTest::addRow("σ %g, %d bins", sigma, bins) << kl::Parameters {.sigma = sigma, .binCount = bins};
    }
    QTest::newRow("longest") << kl::Parameters {.sampleCount = 12'345,
        .sigma = 0.123456789,
        .binCount = 1000,
        .seed = 4'294'967'295,
        .emptyBins = kl::EmptyBins::Smooth,
        .pseudocount = 0.123456789};
}

/// In any preset, and in the smallest figure there may be.
void TestFigureSheet::nothingIsCutOrCovered()
{
    QFETCH(const kl::Parameters, parameters);
    const Shown shown(snapshotOf(parameters));
    QList<FigurePreset> all = figurepresets::all();
    all << FigurePreset {u"smallest"_s, {}, {},
        {.width = 60, .height = 40, .unit = LengthUnit::Millimetres, .dpi = 300, .fontSize = 7, .tickSize = 6}};
    for (const FigurePreset& preset : std::as_const(all)) {
        for (const bool logarithmic : {false, true}) {
            const FigureOptions options = figurepresets::apply(preset, {});
            const QByteArray svg
                = svgOf(figureContent(shown, {.logarithmic = logarithmic}, options, nullptr, nullptr), options);
            const std::vector<Label> labels = labelsOf(svg, options.fontFamily);
            QVERIFY2(labels.size() > 8, svg.left(200).constData());
            const QRectF page(QPointF(), pointsOf(options));
            const QByteArray where = preset.key.toUtf8() + (logarithmic ? " logarithmic: " : ": ");
            for (std::size_t i = 0; i < labels.size(); ++i) {
                QVERIFY2(page.contains(labels[i].box), (where + labels[i].text.toUtf8() + " is cut").constData());
                QVERIFY2(!labels[i].text.contains(QChar(0x2026)), (where + labels[i].text.toUtf8()).constData());
                for (std::size_t other = 0; other < i; ++other)
                    QVERIFY2(!labels[i].box.intersects(labels[other].box),
                        (where + labels[i].text.toUtf8() + " covers " + labels[other].text.toUtf8()).constData());
            }
        }
    }
}

void TestFigureSheet::linesHaveTheWidthAskedFor_data()
{
    QTest::addColumn<FigureOptions>("options");
    QTest::newRow("notebook") << FigureOptions {};
    QTest::newRow("fine") << FigureOptions {.fontSize = 7.0, .lineWidth = 0.5};
    QTest::newRow("poster") << FigureOptions {.width = 16.5, .height = 11.7, .fontSize = 28.0, .lineWidth = 4.0};
}

/// P's line is the last one in its colour that is no key; its width in the file's points is pen times scale.
void TestFigureSheet::linesHaveTheWidthAskedFor()
{
    QFETCH(const FigureOptions, options);
    QXmlStreamReader xml(svgOf(contentOf({}, options), options));
    static const QRegularExpression scale(u"matrix\\(([^,]*),"_s);
    QList<double> widths;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "g"_L1)
            continue;
        if (xml.attributes().value("stroke"_L1) == "#0072b2"_L1)
            widths << xml.attributes().value("stroke-width"_L1).toDouble()
                    * scale.match(xml.attributes().value("transform"_L1).toString()).captured(1).toDouble();
    }
    QVERIFY(!widths.isEmpty());
    for (const double width : std::as_const(widths))
        QVERIFY2(isRelativelyClose(width, options.lineWidth, 1e-4), shown(width, options.lineWidth).constData());
}

void TestFigureSheet::captionLeavesNoWordAlone()
{
    const FigureOptions options = optionsOf(u"nature"_s);
    const FigureSheet sheet(contentOf({}, options), options);
    const QStringList lines = sheet.figure().frame().layout().titleLines;
    QVERIFY(lines.size() > 1);
    const QFontMetricsF metrics(figureFont(options));
    qreal longest = 0.0;
    for (const QString& line : lines)
        longest = std::max(longest, metrics.horizontalAdvance(line));
    QVERIFY2(metrics.horizontalAdvance(lines.constLast()) > 0.5 * longest, qPrintable(lines.join(u'|')));
}

void TestFigureSheet::typeGivesWayWhereItCannotFit()
{
    const FigureOptions possible = optionsOf(u"nature"_s);
    QCOMPARE(FigureSheet(contentOf({}, possible), possible).fontSize(), 7.0);
    FigureOptions tooLarge = possible;
    tooLarge.fontSize = 24.0;
    tooLarge.tickSize = 24.0;
    const FigureSheet sheet(contentOf({}, tooLarge), tooLarge);
    QVERIFY2(sheet.fontSize() < 24.0 && sheet.fontSize() >= 5.0, shown(sheet.fontSize(), 5.0).constData());
    QVERIFY(sheet.figure().isRoomy());
}

void TestFigureSheet::legendStandsWhereItIsWished_data()
{
    QTest::addColumn<LegendPlace>("place");
    QTest::addColumn<QPointF>("part"); // of the plot, where the middle of the legend is beyond
    QTest::newRow("top right") << LegendPlace::TopRight << QPointF(1, -1);
    QTest::newRow("top left") << LegendPlace::TopLeft << QPointF(-1, -1);
    QTest::newRow("bottom right") << LegendPlace::BottomRight << QPointF(1, 1);
    QTest::newRow("bottom left") << LegendPlace::BottomLeft << QPointF(-1, 1);
}

void TestFigureSheet::legendStandsWhereItIsWished()
{
    QFETCH(const LegendPlace, place);
    QFETCH(const QPointF, part);
    FigureOptions options;
    options.legend = place;
    const FigureSheet sheet(contentOf({}, options), options);
    const QRectF plot = sheet.figure().frame().plotArea();
    const QPointF away = sheet.figure().legendPlace().center() - plot.center();
    QVERIFY(plot.contains(sheet.figure().legendPlace()));
    QVERIFY(away.x() * part.x() > 0 && away.y() * part.y() > 0);

    options.legend = LegendPlace::Above;
    const FigureSheet above(contentOf({}, options), options);
    QVERIFY(above.figure().legendPlace().bottom() <= above.figure().frame().plotArea().top());
    options.legend = LegendPlace::None;
    const FigureSheet none(contentOf({}, options), options);
    QVERIFY(!none.figure().labels().legend().isVisible());
    QVERIFY(!textsOf(svgOf(contentOf({}, options), options)).contains(u"normal"_s));
}

void TestFigureSheet::gridAndFrameAsWished()
{
    FigureOptions options {.legend = LegendPlace::None, .asShown = false, .shading = false};
    const QByteArray with = svgOf(contentOf({}, options), options);
    options.grid = false;
    const QByteArray without = svgOf(contentOf({}, options), options);
    QVERIFY2(with.count("<polyline") > without.count("<polyline") + 8, "a line for each number");
    options.frame = true;
    const QByteArray framed = svgOf(contentOf({}, options), options);
    QCOMPARE(framed.count("<polyline"), without.count("<polyline") + 2);
}

void TestFigureSheet::greyHasNoHue()
{
    FigureOptions options;
    options.colours = FigureColouring::Grey;
    const QImage image = FigurePicture(contentOf({}, options, {.terms = true, .exact = true}), options).image();
    int darkest = 255;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            QVERIFY2(pixel.red() == pixel.green() && pixel.green() == pixel.blue(), qPrintable(pixel.name()));
            darkest = std::min(darkest, pixel.red());
        }
    }
    QVERIFY(darkest < 60);
}

void TestFigureSheet::transparentHasNoGround()
{
    FigureOptions options;
    options.transparent = true;
    const QString path = m_folder->filePath(u"kl.png"_s);
    QCOMPARE(exportSnapshot({.figure = contentOf({}, options)}, path, options), QString());
    const QImage image(path);
    QVERIFY(image.hasAlphaChannel());
    QCOMPARE(image.pixelColor(2, 2).alpha(), 0);
    int opaque = 0;
    for (int x = 0; x < image.width(); ++x)
        opaque += image.pixelColor(x, image.height() / 2).alpha() > 200 ? 1 : 0;
    QVERIFY(opaque > 3);
    const QByteArray svg = svgOf(contentOf({}, options), options);
    QVERIFY2(!svg.contains("fill=\"#ffffff\" fill-opacity=\"1\""), "a ground is left");
    options.transparent = false;
    QVERIFY(!FigurePicture(contentOf({}, options), options).image().hasAlphaChannel());
}

void TestFigureSheet::figureHasWhatTheScreenHas()
{
    FigureOptions options; // as shown
    options.exact = true; // which count for nothing then
    options.waterfall = true;
    const FigureContent content = contentOf({}, options, {.terms = true, .termsShown = TermsShown::Qp});
    QVERIFY(content.exactX.size() == 0 && !content.waterfall && !content.termsPq && content.termsQp);
    QVERIFY(content.fills && content.marksSkipped);
    QVERIFY(contentOf({}, options, {.exact = true}).exactX.size() > 0);
}

void TestFigureSheet::figureHasWhatIsIncluded()
{
    const SnapshotPointer pinned = snapshotOf({.sigma = 1.0});
    FigureOptions options;
    options.asShown = false;
    options.fills = false;
    options.shading = false;
    const auto content = [&] {
        return figureContent(
            Shown(snapshotOf(kl::Parameters {})), {.terms = true, .exact = true}, options, nullptr, pinned);
    };
    QVERIFY(content().exactX.size() == 0 && !content().pinned && !content().termsPq && !content().termsQp);
    QVERIFY(!content().fills && !content().marksSkipped);
    QVERIFY(!textsOf(svgOf(content(), options)).contains(u"skipped bins"_s));
    const QByteArray bare = svgOf(content(), options);
    options.fills = true;
    QVERIFY(svgOf(content(), options).count("<path") > bare.count("<path"));
    options.exact = true;
    options.pinned = true;
    options.shading = true;
    const QStringList texts = textsOf(svgOf(content(), options));
    QVERIFY(texts.contains(u"exact masses"_s) && texts.contains(u"skipped bins"_s));
    QVERIFY2(texts.contains(u"pinned: σ 1"_s), qPrintable(texts.join(u'|')));
}

void TestFigureSheet::termsAndWaterfallStandBelow()
{
    FigureOptions options {.width = 7.0, .height = 7.0};
    options.asShown = false;
    options.terms = true;
    options.waterfall = true;
    const FigureContent content = contentOf({}, options);
    const FigureSheet sheet(content, options);
    QCOMPARE(sheet.fontSize(), options.fontSize);
    QCOMPARE(sheet.terms().size(), 2U);
    const auto& terms = sheet.terms();
    const QRectF upper = terms[0]->frame().plotArea();
    const QRectF lower = terms[1]->frame().plotArea();
    const QRectF plot = sheet.figure().frame().plotArea();
    QCOMPARE(upper.left(), plot.left());
    QCOMPARE(upper.right(), plot.right());
    QCOMPARE(lower.left(), plot.left());
    QCOMPARE(lower.right(), plot.right());
    const std::vector<Label> labels = labelsOf(svgOf(content, options), options.fontFamily);
    const auto heightOf = [&](const QString& begin) {
        for (const Label& label : labels) {
            if (label.text.startsWith(begin))
                return label.box.top();
        }
        return -1.0;
    };
    const QList<double> order {heightOf(u"Probability"_s), heightOf(u"KL(P‖Q) = Σ"_s), heightOf(u"KL(Q‖P) = Σ"_s),
        heightOf(u"From the true"_s), heightOf(u"Truth"_s), heightOf(u"Estimate"_s)};
    QVERIFY(order.first() > 0.0 && std::is_sorted(order.begin(), order.end()));
    for (std::size_t i = 0; i < labels.size(); ++i) {
        for (std::size_t other = 0; other < i; ++other)
            QVERIFY2(!labels[i].box.intersects(labels[other].box),
                qPrintable(labels[i].text + u" covers "_s + labels[other].text));
    }
}

/// Each label's outlines fill the box that its text has, in the same order.
void TestFigureSheet::outlinesLookLikeText()
{
    FigureOptions options {.width = 4.0, .height = 2.5, .tickSize = 8.0};
    const FigureContent content = contentOf({}, options);
    const std::vector<Label> labels = labelsOf(svgOf(content, options), options.fontFamily);
    options.outlines = true;
    const QByteArray svg = svgOf(content, options);
    QVERIFY(!svg.contains("<text") && !svg.contains("font-family"));

    static const QRegularExpression point(u"[MLC ]([-0-9.e]+),([-0-9.e]+)"_s);
    QXmlStreamReader xml(svg);
    std::size_t next = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || !xml.attributes().hasAttribute("aria-label"_L1))
            continue;
        QPolygonF points;
        auto match = point.globalMatch(xml.attributes().value("d"_L1).toString());
        while (match.hasNext()) {
            const QRegularExpressionMatch one = match.next();
            points << QPointF(one.captured(1).toDouble(), one.captured(2).toDouble());
        }
        QString words;
        QRectF box;
        for (; words.size() < xml.attributes().value("aria-label"_L1).size() && next < labels.size(); ++next) {
            words += (words.isEmpty() ? QString() : u" "_s) + labels[next].text;
            box |= labels[next].box;
        }
        QCOMPARE(xml.attributes().value("aria-label"_L1).toString(), words);
        QRectF drawn = points.boundingRect();
        if (xml.attributes().hasAttribute("transform"_L1)) // upright: a quarter turn
            drawn = QRectF(drawn.topLeft(), drawn.size().transposed());
        QVERIFY2(std::abs(drawn.width() - box.width()) < 0.5 && std::abs(drawn.height() - box.height()) < 0.5,
            qPrintable(u"%1: %2 × %3, not %4 × %5"_s.arg(words)
                           .arg(drawn.width())
                           .arg(drawn.height())
                           .arg(box.width())
                           .arg(box.height())));
    }
    QCOMPARE(next, labels.size());
}

void TestFigureSheet::fontIsNamedWithOthersOfItsKind()
{
    FigureOptions options;
    options.fontFamily = u"No “such' font <>"_s;
    const QByteArray svg = svgOf(contentOf({}, options), options);
    QXmlStreamReader xml(svg);
    QString families;
    while (!xml.atEnd() && families.isEmpty()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "text"_L1)
            families = xml.attributes().value("font-family"_L1).toString();
    }
    QVERIFY2(families.startsWith(u"'No “such font <>', "_s), qPrintable(families));
    QVERIFY2(families.contains(u"'DejaVu Sans'"_s) && families.endsWith(u"sans-serif"_s), qPrintable(families));
}

void TestFigureSheet::fontIsNeverWithoutAName()
{
    for (const QString& name : {u"\""_s, u"'"_s, u","_s, u"<b>"_s, u"a,b"_s, u"DejaVu Sans"_s}) {
        FigureOptions options;
        options.fontFamily = name;
        const QFont font = figureFont(options);
        QVERIFY2(!font.families().isEmpty() && !font.families().constFirst().isEmpty(), qPrintable(name));
    }
}

QTEST_MAIN(TestFigureSheet)
#include "tst_figuresheet.moc"
