// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pngdocument.h"

#include <QtEndian>

#include <array>
#include <cstdint>

namespace pngdocument {

namespace {

constexpr std::array<char, 8> kSignature {'\x89', 'P', 'N', 'G', '\r', '\n', '\x1A', '\n'};
constexpr qsizetype kLengthSize = 4;
constexpr qsizetype kTypeSize = 4;
constexpr qsizetype kCheckSize = 4;
constexpr qsizetype kMostOfText = 1 << 20;
constexpr qsizetype kMostCompressed = 1 << 15; ///< which is at most a thousand times as much

/// CRC-32 as the specification's appendix D has it.
std::uint32_t check(QByteArrayView bytes)
{
    static const auto table = [] {
        std::array<std::uint32_t, 256> result {};
        for (std::uint32_t i = 0; i < result.size(); ++i) {
            std::uint32_t value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1U) != 0U ? 0xEDB88320U ^ (value >> 1U) : value >> 1U;
            result.at(i) = value;
        }
        return result;
    }();
    std::uint32_t value = 0xFFFFFFFFU;
    for (const char byte : bytes)
        value = table.at((value ^ static_cast<unsigned char>(byte)) & 0xFFU) ^ (value >> 8U);
    return ~value;
}

QByteArray bigEndian(std::uint32_t number)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

std::uint32_t numberAt(const QByteArray& bytes, qsizetype place)
{
    return qFromBigEndian<std::uint32_t>(bytes.constData() + place);
}

/// What zlib made; null if it is none or unreasonably large.
QByteArray uncompressed(const QByteArray& bytes)
{
    return bytes.size() <= kMostCompressed ? qUncompress(bigEndian(kMostCompressed) + bytes) : QByteArray();
}

/// Takes what stands before the next NUL out of @p bytes, and that.
QByteArray takeText(QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf('\0');
    const QByteArray text = bytes.left(end);
    bytes = end < 0 ? QByteArray() : bytes.mid(end + 1);
    return text;
}

void read(const QByteArray& type, QByteArray data, QMap<QString, QString>& into)
{
    if (data.size() > kMostOfText || (type != "tEXt" && type != "zTXt" && type != "iTXt"))
        return;
    const QString keyword = QString::fromLatin1(takeText(data));
    if (type == "tEXt") {
        into[keyword] = QString::fromLatin1(data);
    } else if (type == "zTXt") {
        into[keyword] = QString::fromLatin1(uncompressed(data.mid(1))); // after the method, of which there is one
    } else if (data.size() >= 2) {
        const bool isCompressed = data[0] != '\0';
        data = data.mid(2);
        takeText(data); // the language
        takeText(data); // the keyword in it
        into[keyword] = QString::fromUtf8(isCompressed ? uncompressed(data) : data);
    }
}

} // namespace

bool isOne(const QByteArray& bytes)
{
    return bytes.startsWith(QByteArrayView(kSignature));
}

QByteArray withText(const QByteArray& png, const QByteArray& keyword, const QByteArray& text)
{
    return withChunk(png, "iTXt" + keyword + QByteArray(5, '\0') + text); // not compressed, no language
}

QByteArray withChunk(const QByteArray& png, const QByteArray& typeAndData)
{
    const qsizetype header = kSignature.size() + kLengthSize + kTypeSize
        + static_cast<qsizetype>(numberAt(png, kSignature.size())) + kCheckSize;
    return png.left(header) + bigEndian(static_cast<std::uint32_t>(typeAndData.size() - kTypeSize)) + typeAndData
        + bigEndian(check(typeAndData)) + png.mid(header);
}

Texts texts(const QByteArray& png)
{
    Texts result;
    qsizetype place = kSignature.size();
    while (png.size() - place >= kLengthSize + kTypeSize + kCheckSize) {
        const auto length = static_cast<qsizetype>(numberAt(png, place));
        place += kLengthSize;
        if (length > png.size() - place - kTypeSize - kCheckSize)
            break;
        const qsizetype size = kTypeSize + length;
        if (check(QByteArrayView(png).sliced(place, size)) != numberAt(png, place + size)) {
            result.state = Texts::State::Damaged;
            return result;
        }
        const QByteArray type = png.mid(place, kTypeSize);
        if (type == "IEND")
            return result;
        if (type.endsWith("Xt")) // which the others are not
            read(type, png.mid(place + kTypeSize, length), result.byKeyword);
        place += size + kCheckSize;
    }
    result.state = Texts::State::Short;
    return result;
}

} // namespace pngdocument
