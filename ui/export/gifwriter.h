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
/// Why GIF: it is what browsers and slide programs, such as LibreOffice Impress, play. Its 256 colours are enough for
/// figures of few flat colours and the shades of their edges. giflib is small and kept up.
class GifWriter {
public:
    using Colours = QHash<QRgb, qint64>; ///< how often each is there
    static void count(const QImage& picture, Colours& colours); ///< adds those of @p picture

    /// @param colours  of some pictures: the most frequent become those of all, so that no colour flickers
    GifWriter(const QSize& size, const Colours& colours);
    ~GifWriter();
    Q_DISABLE_COPY_MOVE(GifWriter)

    /// Writes what differs from the picture before.
    /// @param hundredths  of a second that it stands
    void add(const QImage& picture, int hundredths);
    void finish();
    [[nodiscard]] QString error() const { return m_error; } ///< in words; empty: none so far
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; } ///< whole after finish()

private:
    [[nodiscard]] uchar indexOf(QRgb colour);
    void check(int result);

    QByteArray m_bytes;
    GifFileType* m_file = nullptr;
    QSize m_size;
    QList<QRgb> m_palette;
    QHash<QRgb, uchar> m_indices;
    QByteArray m_last; ///< the picture before, index by index
    QString m_error;
};
