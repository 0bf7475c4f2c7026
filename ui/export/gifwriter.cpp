// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/gifwriter.h"

#include <QCoreApplication>

#include <gif_lib.h>

#include <algorithm>
#include <limits>
#include <new>
#include <vector>

namespace {

constexpr int kColours = 256;

int append(GifFileType* file, const GifByteType* bytes, int count)
{
    try {
        static_cast<QByteArray*>(file->UserData)->append(reinterpret_cast<const char*>(bytes), count);
    } catch (const std::bad_alloc&) {
        return 0; // nothing may be thrown through a library in C, which makes an error of this
    }
    return count;
}

/// How far apart two colours are, much as eyes weigh them; squared.
int distance(QRgb a, QRgb b)
{
    const int red = qRed(a) - qRed(b);
    const int green = qGreen(a) - qGreen(b);
    const int blue = qBlue(a) - qBlue(b);
    return 2 * red * red + 4 * green * green + 3 * blue * blue;
}

/// Half of them the most frequent colours of all pictures, which are those of flat areas; then, one by one, whichever is
/// farthest from all that are there, so that none has to be replaced by one that looks other. Of equal ones that which
/// comes first by number, so that the same pictures have the same palette.
QList<QRgb> paletteOf(const GifWriter::Colours& counts)
{
    std::vector<std::pair<qint64, QRgb>> colours;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        colours.emplace_back(-each.value(), each.key());
    std::sort(colours.begin(), colours.end());
    QList<QRgb> palette;
    std::vector<int> nearest(colours.size(), std::numeric_limits<int>::max()); // of each, to the palette
    const auto take = [&](std::size_t taken) {
        palette << colours[taken].second;
        for (std::size_t i = 0; i < colours.size(); ++i)
            nearest[i] = std::min(nearest[i], distance(colours[i].second, colours[taken].second));
    };
    for (std::size_t i = 0; i < std::min(colours.size(), std::size_t {kColours / 2}); ++i)
        take(i);
    while (palette.size() < kColours) {
        const auto farthest = std::max_element(nearest.begin(), nearest.end());
        if (farthest == nearest.end() || *farthest == 0)
            break;
        take(static_cast<std::size_t>(farthest - nearest.begin()));
    }
    return palette;
}

} // namespace

void GifWriter::count(const QImage& picture, Colours& colours)
{
    for (int y = 0; y < picture.height(); ++y) {
        const auto* const line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x)
            ++colours[line[x] | 0xFF000000U];
    }
}

GifWriter::GifWriter(const QSize& size, const Colours& colours)
    : m_size(size)
    , m_palette(paletteOf(colours))
{
    int error = 0;
    m_file = EGifOpen(&m_bytes, append, &error);
    if (m_file == nullptr) {
        m_error = QString::fromUtf8(GifErrorString(error));
        return;
    }
    EGifSetGifVersion(m_file, true);
    std::vector<GifColorType> entries(kColours);
    for (qsizetype i = 0; i < m_palette.size(); ++i)
        entries[static_cast<std::size_t>(i)] = {static_cast<GifByteType>(qRed(m_palette[i])),
            static_cast<GifByteType>(qGreen(m_palette[i])), static_cast<GifByteType>(qBlue(m_palette[i]))};
    ColorMapObject* const map = GifMakeMapObject(kColours, entries.data());
    constexpr int kBits = 8;
    check(map == nullptr ? GIF_ERROR : EGifPutScreenDesc(m_file, size.width(), size.height(), kBits, 0, map));
    GifFreeMapObject(map);
    // Again and again, as browsers and slide programs know it.
    constexpr unsigned char kForEver[] {1, 0, 0};
    check(EGifPutExtensionLeader(m_file, APPLICATION_EXT_FUNC_CODE));
    check(EGifPutExtensionBlock(m_file, 11, "NETSCAPE2.0"));
    check(EGifPutExtensionBlock(m_file, sizeof kForEver, kForEver));
    check(EGifPutExtensionTrailer(m_file));
}

GifWriter::~GifWriter()
{
    if (m_file != nullptr)
        EGifCloseFile(m_file, nullptr);
}

void GifWriter::check(int result)
{
    if (result == GIF_ERROR && m_error.isEmpty())
        m_error = QString::fromUtf8(GifErrorString(m_file->Error));
}

/// The nearest of the palette's.
uchar GifWriter::indexOf(QRgb colour)
{
    const auto known = m_indices.constFind(colour);
    if (known != m_indices.cend())
        return *known;
    int nearest = 0;
    int least = std::numeric_limits<int>::max();
    for (int i = 0; i < m_palette.size() && least > 0; ++i) {
        if (const int far = distance(colour, m_palette[i]); far < least) {
            least = far;
            nearest = i;
        }
    }
    m_indices.insert(colour, static_cast<uchar>(nearest));
    return static_cast<uchar>(nearest);
}

void GifWriter::add(const QImage& picture, int hundredths)
{
    if (!m_error.isEmpty())
        return;
    const int width = m_size.width();
    QByteArray all(qsizetype {width} * m_size.height(), Qt::Uninitialized);
    QRect changed;
    QRgb before = 0;
    uchar index = indexOf(before | 0xFF000000U);
    for (int y = 0; y < m_size.height(); ++y) {
        const auto* const line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        char* const out = all.data() + qsizetype {width} * y;
        for (int x = 0; x < width; ++x) {
            if (line[x] != before) { // most pixels are as their neighbour
                before = line[x];
                index = indexOf(before | 0xFF000000U);
            }
            out[x] = static_cast<char>(index);
        }
        if (m_last.isEmpty())
            continue;
        const char* const old = m_last.constData() + qsizetype {width} * y;
        const auto first = std::mismatch(out, out + width, old).first - out;
        if (first == width)
            continue;
        int last = width - 1;
        while (out[last] == old[last])
            --last;
        changed |= QRect(static_cast<int>(first), y, last - static_cast<int>(first) + 1, 1);
    }
    if (m_last.isEmpty())
        changed = QRect(QPoint(), m_size);
    else if (changed.isEmpty()) // a picture that is the same has its time, too
        changed = QRect(0, 0, 1, 1);

    const GraphicsControlBlock control {DISPOSE_DO_NOT, false, hundredths, NO_TRANSPARENT_COLOR};
    GifByteType block[4];
    const auto length = static_cast<int>(EGifGCBToExtension(&control, block));
    check(EGifPutExtension(m_file, GRAPHICS_EXT_FUNC_CODE, length, block));
    check(EGifPutImageDesc(m_file, changed.left(), changed.top(), changed.width(), changed.height(), false, nullptr));
    for (int y = changed.top(); y <= changed.bottom() && m_error.isEmpty(); ++y) {
        auto* const line = reinterpret_cast<GifPixelType*>(all.data() + qsizetype {width} * y + changed.left());
        check(EGifPutLine(m_file, line, changed.width()));
    }
    m_last = all;
}

void GifWriter::finish()
{
    if (m_file == nullptr)
        return;
    int error = 0;
    if (EGifCloseFile(m_file, &error) == GIF_ERROR && m_error.isEmpty())
        m_error = QString::fromUtf8(GifErrorString(error));
    m_file = nullptr;
}
