// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QImage>
#include <QList>
#include <QString>

#include <memory>

struct GifFileType;

/// Writes an animated GIF with giflib.
///
/// Why GIF: every browser and every slide program of the last thirty years plays it; animated WebP and PNG stand still in
/// most slide programs. Its 256 colours are enough for figures of few flat colours and the shades of their edges. giflib is
/// the library that browsers and desktops read GIFs with; it is small, and in Debian since 1997.
class GifWriter {
public:
    /// @param samples  pictures whose most frequent colours become those of all, so that no colour flickers
    /// @param hundredths  of a second that each picture stands
    GifWriter(const QSize& size, const QList<QImage>& samples, int hundredths);
    ~GifWriter();
    Q_DISABLE_COPY_MOVE(GifWriter)

    void add(const QImage& picture); ///< what differs from the one before
    void finish();
    [[nodiscard]] QString error() const { return m_error; } ///< in words; empty: none so far
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; } ///< whole after finish()

private:
    [[nodiscard]] uchar indexOf(QRgb colour);
    void check(int result);

    QByteArray m_bytes;
    GifFileType* m_file = nullptr;
    QSize m_size;
    int m_hundredths;
    QList<QRgb> m_palette;
    QHash<QRgb, uchar> m_indices;
    QByteArray m_last; ///< the picture before, index by index
    QString m_error;
};
