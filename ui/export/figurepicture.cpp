// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/figurepicture.h"

#include "ui/charts/figuresheet.h"

#include <QPainter>
#include <QPicture>

namespace {

constexpr double kMetresPerInch = 0.0254;

QImage::Format formatOf(const FigureOptions& options)
{
    return options.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32;
}

int perMetre(double dotsPerInch)
{
    return qRound(dotsPerInch / kMetresPerInch);
}

} // namespace

FigurePicture::FigurePicture(const FigureContent& content, const FigureOptions& options)
    : m_options(options)
{
    FigureSheet sheet(content, options);
    QPicture recorded;
    QPainter painter(&recorded);
    sheet.render(painter, QRectF(QPointF(), sheet.size()));
    painter.end();
    m_commands = QByteArray(recorded.data(), static_cast<qsizetype>(recorded.size()));
    m_size = sheet.size();
    m_ground = sheet.ground();
    m_fontSize = sheet.fontSize();
}

QImage FigurePicture::image() const
{
    QImage image(m_options.pixels(), formatOf(m_options));
    if (!image.isNull())
        drawInto(image, image.rect());
    image.setDotsPerMeterX(perMetre(m_options.dpi));
    image.setDotsPerMeterY(perMetre(m_options.dpi));
    return image;
}

QImage FigurePicture::image(const QSize& pixels, const QRect& part) const
{
    QImage image(part.size(), formatOf(m_options));
    if (!image.isNull())
        drawInto(image, QRectF(-part.topLeft(), QSizeF(pixels)));
    return image;
}

void FigurePicture::drawInto(QImage& image, const QRectF& target) const
{
    QPicture recorded; // of its own, which playing changes
    recorded.setData(m_commands.constData(), static_cast<uint>(m_commands.size()));
    image.setDotsPerMeterX(perMetre(recorded.logicalDpiX())); // else it is scaled by what both differ in
    image.setDotsPerMeterY(perMetre(recorded.logicalDpiY()));
    image.fill(m_ground); // under what covers the last row and column in part
    QPainter painter(&image);
    painter.translate(target.topLeft());
    painter.scale(target.width() / m_size.width(), target.height() / m_size.height());
    recorded.play(&painter);
}
