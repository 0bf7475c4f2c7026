// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/figureclipboard.h"

#include <QBuffer>

#include <algorithm>
#include <array>
#include <utility>

namespace {

struct Format {
    QLatin1String name;
    FileType type;
};

constexpr QLatin1String kImage("application/x-qt-image"); // Qt's own, from which it makes what each desktop knows
constexpr std::array kFormats {
    Format {QLatin1String("image/png"), FileType::Png},
    Format {kImage, FileType::Png},
    Format {QLatin1String("image/svg+xml"), FileType::Svg},
    Format {QLatin1String("application/pdf"), FileType::Pdf},
};

} // namespace

FigureClipboard::FigureClipboard(ExportContent content, FigureOptions options, const QByteArray& largePicture)
    : m_content(std::move(content))
    , m_options(std::move(options))
    , m_isLarge(!largePicture.isEmpty())
{
    if (m_isLarge)
        m_bytes.emplace(FileType::Png, largePicture);
}

QStringList FigureClipboard::formats() const
{
    QStringList names;
    for (const Format& format : kFormats) {
        if (format.name != kImage || !m_isLarge) // all its pixels, which take seconds and hundreds of megabytes
            names << format.name;
    }
    return names;
}

bool FigureClipboard::hasFormat(const QString& format) const
{
    return formats().contains(format);
}

QVariant FigureClipboard::retrieveData(const QString& format, QMetaType /*type*/) const
{
    const auto* const known
        = std::find_if(kFormats.begin(), kFormats.end(), [&format](const Format& each) { return format == each.name; });
    if (known == kFormats.end())
        return {};
    if (known->name == kImage)
        return QImage::fromData(bytes(FileType::Png), "png");
    return bytes(known->type);
}

const QByteArray& FigureClipboard::bytes(FileType type) const
{
    const auto [place, isNew] = m_bytes.try_emplace(type);
    if (isNew) {
        QBuffer buffer(&place->second);
        buffer.open(QIODevice::WriteOnly);
        if (!writeContent(buffer, type, m_content, m_options).isEmpty())
            place->second.clear(); // there is no memory for it, and nobody here to tell
    }
    return place->second;
}
