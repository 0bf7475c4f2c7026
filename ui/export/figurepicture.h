// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figurecontent.h"
#include "ui/state/figureoptions.h"

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QRect>
#include <QSizeF>

/// A figure that is laid out and ready to be drawn as pixels, at any size.
///
/// Scenes belong to the window's thread. So does making one of these, which takes some milliseconds; drawing it, which
/// takes seconds where a picture is huge, any thread may. What the scene paints is recorded and played back, for every
/// picture alike, so that preview, file, clipboard and animation of as many pixels agree in each. Only of a part dashes
/// begin elsewhere.
class FigurePicture {
public:
    FigurePicture(const FigureContent& content, const FigureOptions& options);

    /// The picture that a file holds, with its size and resolution; a null image if there is no memory for it.
    [[nodiscard]] QImage image() const;

    /// What a picture of as many @p pixels as are wished, however few, has at @p part, without the rest of it being
    /// drawn; a null image if there is no memory for it.
    [[nodiscard]] QImage image(const QSize& pixels, const QRect& part) const;

    /// Of its type, in points: less than was asked for where that would have left the plots no room.
    [[nodiscard]] double fontSize() const { return m_fontSize; }

private:
    void drawInto(QImage& image, const QRectF& target) const;

    FigureOptions m_options;
    QByteArray m_commands; ///< a QPicture's
    QSizeF m_size; ///< of what is recorded
    QColor m_ground;
    double m_fontSize = 0.0;
};
