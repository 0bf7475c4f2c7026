// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export.h"

#include "ui/charts/figuresheet.h"
#include "ui/export/dataexport.h"
#include "ui/export/figurepicture.h"
#include "ui/export/pdfdocument.h"
#include "ui/export/pngdocument.h"
#include "ui/export/provenance.h"
#include "ui/export/stoppable.h"
#include "ui/export/svgdocument.h"
#include "ui/export/tikz.h"
#include "ui/export/wholefile.h"
#include "ui/words/echo.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontInfo>
#include <QHashFunctions>
#include <QImageWriter>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <QXmlStreamWriter>
#include <QtMath>
#include <new>

#include <cmath>
#include <utility>

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(export)
};

QString title()
{
    return QStringLiteral("KL Explorer");
}

QString programName()
{
    return QStringLiteral("KL Explorer ") + QCoreApplication::applicationVersion();
}

/// The font that is drawn with, others of its kind, and what every browser knows.
QString fontFamilies(const FigureOptions& options)
{
    QStringList families {options.fontFamily, QFontInfo(figureFont(options)).family(), QStringLiteral("DejaVu Sans"),
        QStringLiteral("Verdana"), QStringLiteral("Arial")};
    families.removeDuplicates();
    for (const char* alias : {"Sans Serif", "Sans", ""}) // which say nothing to a browser
        families.removeAll(QLatin1String(alias));
    for (QString& family : families)
        family = QLatin1Char('\'') + family.remove(QLatin1Char('\'')) + QLatin1Char('\'');
    return families.join(QStringLiteral(", ")) + QStringLiteral(", sans-serif");
}

/// What a file says of how it was made.
Recipe recipeOf(const ExportContent& content, const FigureOptions& options)
{
    Recipe recipe = content.recipe;
    recipe.figure = options;
    return recipe;
}

QByteArray provenanceText(const ExportContent& content, const FigureOptions& options)
{
    return provenance::text(content.shown(), recipeOf(content, options));
}

/// What every tool that reads metadata finds in a PDF; without it Qt writes its own, with the time.
QByteArray xmpMetadata(const ExportContent& content, const FigureOptions& options, const QDateTime& created)
{
    QByteArray result;
    QXmlStreamWriter xml(&result);
    const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
    const QString xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
    const auto writeText = [&](const QString& name, const QString& text) {
        xml.writeStartElement(dc, name);
        xml.writeStartElement(rdf, QStringLiteral("Alt"));
        xml.writeStartElement(rdf, QStringLiteral("li"));
        xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
        xml.writeCharacters(text);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    };
    xml.writeProcessingInstruction(
        QStringLiteral("xpacket"), QStringLiteral("begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\""));
    xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
    xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    xml.writeNamespace(dc, QStringLiteral("dc"));
    xml.writeNamespace(xmp, QStringLiteral("xmp"));
    xml.writeNamespace(QLatin1String(provenance::kNamespace), QLatin1String(provenance::kPrefix));
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    writeText(QStringLiteral("title"), title());
    writeText(QStringLiteral("description"), provenance::description(content.shown()));
    xml.writeTextElement(QLatin1String(provenance::kNamespace), QLatin1String(provenance::kElement),
        QString::fromLatin1(provenanceText(content, options)));
    xml.writeTextElement(xmp, QStringLiteral("CreatorTool"), programName());
    if (created.isValid())
        xml.writeTextElement(xmp, QStringLiteral("CreateDate"), created.toString(Qt::ISODate));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(QStringLiteral("xpacket"), QStringLiteral("end=\"r\""));
    return result;
}

/// While it lives hash tables have one order in every run: Qt writes a PDF's fonts in that of a hash table.
class FixedHashes {
public:
    FixedHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedHashes() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(FixedHashes)
};

QString writeBytes(QIODevice& device, const QByteArray& bytes)
{
    return device.write(bytes) == bytes.size() ? QString() : device.errorString();
}

QString writeSvg(QIODevice& device, const ExportContent& content, const FigureOptions& options)
{
    constexpr int kDotsPerInch = 72; // one unit is a point
    const QSizeF size = options.inches() * kDotsPerInch;
    QBuffer drawn;
    QSvgGenerator generator;
    generator.setOutputDevice(&drawn);
    generator.setResolution(kDotsPerInch);
    generator.setSize({qCeil(size.width()), qCeil(size.height())});
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(title()); // nothing in it needs escaping, which QSvgGenerator does not do
    generator.setDescription(provenance::description(content.shown()).toHtmlEscaped());
    QPainter painter(&generator);
    FigureSheet(content.figure, options).render(painter, QRectF(QPointF(), size));
    const bool isDrawn = painter.end();
    const QByteArray svg = svgdocument::finished(drawn.data(),
        {.inches = options.inches(),
            .fontFamilies = fontFamilies(options),
            .outlines = options.outlines ? std::optional(figureFont(options)) : std::nullopt,
            .metadata = QString::fromLatin1(provenanceText(content, options))});
    return isDrawn && !svg.isEmpty() ? writeBytes(device, svg) : Texts::tr("the drawing could not be finished");
}

QString writePdf(QIODevice& device, const ExportContent& content, const FigureOptions& options)
{
    constexpr double kPointsPerInch = 72.0;
    constexpr int kDotsPerInch = 1200;
    const QDateTime created = pdfdocument::sourceDate();
    const FixedHashes fixed;
    QBuffer drawn;
    drawn.open(QIODevice::WriteOnly);
    QPdfWriter writer(&drawn);
    writer.setResolution(kDotsPerInch);
    writer.setTitle(title() + QStringLiteral(": ") + provenance::description(content.shown()));
    writer.setCreator(programName());
    writer.setDocumentXmpMetadata(xmpMetadata(content, options, created));
    const QSizeF points = options.inches() * kPointsPerInch;
    writer.setPageSize(QPageSize( // Qt's pages are whole points large
        QSizeF(std::ceil(points.width()), std::ceil(points.height())), QPageSize::Point, QString(),
        QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter;
    if (!painter.begin(&writer))
        return Texts::tr("the page could not be started");
    FigureSheet(content.figure, options).render(painter, QRectF(QPointF(), options.inches() * kDotsPerInch));
    const bool isDrawn = painter.end();
    return isDrawn ? writeBytes(device, pdfdocument::finished(drawn.data(), points, created))
                   : Texts::tr("the page could not be finished");
}

void addMetadata(QImage& image, const ExportContent& content)
{
    image.setText(QStringLiteral("Title"), title());
    image.setText(QStringLiteral("Software"), programName());
    image.setText(QStringLiteral("Description"), provenance::description(content.shown()));
}

QString writeTex(QIODevice& device, const ExportContent& content, const FigureOptions& options)
{
    const QString error = tikz::whyImpossible(content.figure, options);
    if (!error.isEmpty())
        return error;
    return writeBytes(device,
        tikz::document(content.figure, options,
            {title().toUtf8() + ": " + provenance::description(content.shown()).toUtf8(), programName().toUtf8(),
                "recipe: " + provenanceText(content, options)}));
}

} // namespace

std::optional<FileType> fileTypeOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("png"))
        return FileType::Png;
    if (suffix == QLatin1String("svg"))
        return FileType::Svg;
    if (suffix == QLatin1String("pdf"))
        return FileType::Pdf;
    if (suffix == QLatin1String("tex"))
        return FileType::Tex;
    if (suffix == QLatin1String("csv"))
        return FileType::Csv;
    if (suffix == QLatin1String("json"))
        return FileType::Json;
    return {};
}

QString unknownTypeMessage(const QString& path)
{
    return Texts::tr("“%1” must end in .png, .svg, .pdf, .tex, .csv or .json, which says what to write")
        .arg(echo::shortened(path, echo::kMostOfPath));
}

bool isFigure(FileType type)
{
    return type != FileType::Csv && type != FileType::Json;
}

QJsonObject provenanceOf(const ExportContent& content, const FigureOptions& options)
{
    return provenance::object(content.shown(), recipeOf(content, options));
}

ExportContent exportContent(const Shown& shown, const Recipe& recipe,
    const std::shared_ptr<const kl::Uncertainty>& uncertainty, const std::shared_ptr<const kl::Snapshot>& pinned)
{
    ExportContent content {.figure = {.shown = shown}, .uncertainty = uncertainty, .recipe = recipe, .pinned = pinned};
    return withOptions(std::move(content), recipe.figure);
}

ExportContent withOptions(ExportContent content, const FigureOptions& options)
{
    content.recipe.figure = options;
    content.figure
        = figureContent(content.shown(), content.recipe.view, options, content.uncertainty.get(), content.pinned);
    return content;
}

QString writePicture(QIODevice& device, QImage image, const ExportContent& content, const FigureOptions& options,
    const std::stop_token& stop)
{
    if (image.isNull())
        return Texts::tr("there is not enough memory for a picture of %1 × %2 pixels")
            .arg(options.pixels().width())
            .arg(options.pixels().height());
    addMetadata(image, content);
    QBuffer written;
    written.open(QIODevice::WriteOnly);
    Stoppable stoppable(written, stop);
    QImageWriter writer(&stoppable, "png");
    if (!writer.write(image) || stop.stop_requested())
        return stop.stop_requested() ? Texts::tr("it was given up") : writer.errorString();
    return writeBytes(
        device, pngdocument::withText(written.data(), provenance::kKeyword, provenanceText(content, options)));
}

QString writeContent(QIODevice& device, FileType type, const ExportContent& content, const FigureOptions& options)
{
    switch (type) {
    case FileType::Png: return writePicture(device, FigurePicture(content.figure, options).image(), content, options);
    case FileType::Svg: return writeSvg(device, content, options);
    case FileType::Pdf: return writePdf(device, content, options);
    case FileType::Tex: return writeTex(device, content, options);
    case FileType::Csv: return writeBytes(device, dataexport::csv(content.shown().snapshot(), content.csvRemarks));
    case FileType::Json:
        return writeBytes(device,
            dataexport::json(content.shown().snapshot(), content.uncertainty.get(), provenanceOf(content, options)));
    }
    return {};
}

QString exportSnapshot(const ExportContent& content, const QString& path, const FigureOptions& options)
try {
    const auto type = fileTypeOf(path);
    if (!type)
        return unknownTypeMessage(path);
    if (const QString reason = options.whyImpossible(); isFigure(*type) && !reason.isEmpty())
        return Texts::tr("%1 cannot be written: %2.").arg(echo::shortened(path, echo::kMostOfPath), reason);
    return writeWholeFile(path, [&](QIODevice& device) { return writeContent(device, *type, content, options); });
} catch (const std::bad_alloc&) { // which would end the program: no window's loop lets it through
    return Texts::tr("%1 cannot be written: there is not enough memory.").arg(echo::shortened(path, echo::kMostOfPath));
}
