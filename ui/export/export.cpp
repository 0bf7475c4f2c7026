// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export.h"

#include "ui/charts/figurerender.h"
#include "ui/export/dataexport.h"
#include "ui/export/wholefile.h"
#include "ui/words/format.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QImageWriter>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("export", text);
}

QString title()
{
    return QStringLiteral("KL Explorer");
}

QString programName()
{
    return QStringLiteral("KL Explorer ") + QCoreApplication::applicationVersion();
}

/// All that is needed to make the figure again, for a file's metadata.
QString description(const kl::Snapshot& snapshot)
{
    const kl::Parameters& parameters = snapshot.parameters;
    return QStringLiteral("KL(P||Q) = %1 nats, KL(Q||P) = %2 nats; samples %3, sigma %4, bins %5, seed %6")
        .arg(format::exact(snapshot.divergences.pq), format::exact(snapshot.divergences.qp))
        .arg(parameters.sampleCount)
        .arg(format::exact(parameters.sigma))
        .arg(parameters.binCount)
        .arg(parameters.seed);
}

QString writePng(QIODevice& device, const ExportContent& content, const FigureOptions& options)
{
    QImage image = figureImage(content, options);
    if (image.isNull())
        return tr("there is not enough memory for a picture of %1 × %2 pixels").arg(options.width).arg(options.height);
    image.setText(QStringLiteral("Title"), title());
    image.setText(QStringLiteral("Software"), programName());
    image.setText(QStringLiteral("Description"), description(content.shown().snapshot()));
    QImageWriter writer(&device, "png");
    return writer.write(image) ? QString() : writer.errorString();
}

QString writeSvg(QIODevice& device, const ExportContent& content, const FigureOptions& options)
{
    const QSizeF size = options.logicalSize();
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setResolution(96);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(title()); // nothing in either text needs escaping, which QSvgGenerator does not do
    generator.setDescription(description(content.shown().snapshot()).toHtmlEscaped());
    QPainter painter(&generator);
    renderFigure(painter, content.figure, options, QRectF(QPointF(), size));
    return painter.end() ? QString() : tr("the drawing could not be finished");
}

QString writePdf(QIODevice& device, const ExportContent& content, const FigureOptions& options)
{
    constexpr double kMillimetresPerInch = 25.4;
    QPdfWriter writer(&device);
    writer.setResolution(1200);
    writer.setTitle(title() + QStringLiteral(": ") + description(content.shown().snapshot()));
    writer.setCreator(programName());
    writer.setPageSize(
        QPageSize(options.inches() * kMillimetresPerInch, QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter;
    if (!painter.begin(&writer))
        return tr("the page could not be started");
    renderFigure(painter, content.figure, options, QRectF(QPointF(), QSizeF(writer.width(), writer.height())));
    return painter.end() ? QString() : tr("the page could not be finished");
}

QString writeBytes(QIODevice& device, const QByteArray& bytes)
{
    return device.write(bytes) == bytes.size() ? QString() : device.errorString();
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
    if (suffix == QLatin1String("csv"))
        return FileType::Csv;
    if (suffix == QLatin1String("json"))
        return FileType::Json;
    return {};
}

QString unknownTypeMessage(const QString& path)
{
    return tr("“%1” must end in .png, .svg, .pdf, .csv or .json, which says what to write").arg(path);
}

bool isFigure(FileType type)
{
    return type == FileType::Png || type == FileType::Svg || type == FileType::Pdf;
}

QImage figureImage(const ExportContent& content, const FigureOptions& options)
{
    QImage image(options.pixels(), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    constexpr double kInchesPerMetre = 1.0 / 0.0254;
    const int dotsPerMetre = static_cast<int>(std::lround(options.dpi * kInchesPerMetre));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    QPainter painter(&image);
    renderFigure(painter, content.figure, options, image.rect());
    return image;
}

QString exportSnapshot(const ExportContent& content, const QString& path, const FigureOptions& options)
{
    const auto type = fileTypeOf(path);
    if (!type)
        return unknownTypeMessage(path);
    return writeWholeFile(path, [&](QIODevice& device) -> QString {
        switch (*type) {
        case FileType::Png: return writePng(device, content, options);
        case FileType::Svg: return writeSvg(device, content, options);
        case FileType::Pdf: return writePdf(device, content, options);
        case FileType::Csv: return writeBytes(device, dataexport::csv(content.shown().snapshot()));
        case FileType::Json:
            return writeBytes(device, dataexport::json(content.shown().snapshot(), content.uncertainty.get()));
        }
        return {};
    });
}
