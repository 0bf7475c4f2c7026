// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRect>

#include <optional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

/// Where a window stands, remembered as plain numbers that are held against the screens there are. Qt's own form
/// (QWidget::saveGeometry) is opaque: a damaged one gives a window of 16 777 215 px, which takes minutes to paint.
namespace windowgeometry {

inline constexpr QSize kFirstSize {1280, 800};
inline constexpr QSize kSmallestSize {900, 600}; ///< on a screen that has the room

struct Place {
    QRect normal; ///< without the frame, in logical px, when not maximised
    bool isMaximised = false;
};

/// "40,60,1010,666" or "40,60,1010,666,maximised".
[[nodiscard]] QByteArray text(const Place& place);
/// Empty for everything that text() does not write, and for sizes and places that no screen has.
[[nodiscard]] std::optional<Place> parse(const QByteArray& text);

/// The rectangle for a window on the one of @p rooms that holds most of @p wished: within it, and as near to what was
/// wished as can be. Nothing wished, or out of all rooms: kFirstSize or what fits, amid the first room.
/// Not smaller than @p smallest where there is the room.
/// @param rooms  what each screen has left for a window without its frame, the main screen's first
[[nodiscard]] QRect fitted(
    const std::optional<QRect>& wished, const QList<QRect>& rooms, const QSize& smallest = kSmallestSize);

/// Puts a window that is not shown yet where @p stored says, or where a first window goes.
void restore(QWidget& window, const QByteArray& stored);
[[nodiscard]] QByteArray stored(const QWidget& window);

} // namespace windowgeometry
