// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/windowgeometry.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace windowgeometry {

namespace {

constexpr int kFurthest = 1 << 16; // px; further than any screen reaches
/// What a window manager puts around a window; the true frame is known only once the window stands.
constexpr QMargins kFrame(8, 40, 8, 8);

QList<QRect> roomsOfScreens()
{
    QList<QRect> rooms;
    for (const QScreen* screen : QGuiApplication::screens()) // the primary one comes first
        rooms << screen->availableGeometry().marginsRemoved(kFrame);
    return rooms;
}

qint64 area(const QRect& rect)
{
    return rect.isEmpty() ? 0 : qint64 {rect.width()} * rect.height();
}

} // namespace

QByteArray text(const Place& place)
{
    const QRect& r = place.normal;
    QByteArray result;
    for (const int number : {r.x(), r.y(), r.width(), r.height()})
        result += (result.isEmpty() ? "" : ",") + QByteArray::number(number);
    return place.isMaximised ? result + ",maximised" : result;
}

std::optional<Place> parse(const QByteArray& text)
{
    QList<QByteArray> parts = text.split(',');
    Place place;
    if (parts.size() == 5 && parts.last() == "maximised") {
        place.isMaximised = true;
        parts.removeLast();
    }
    if (parts.size() != 4)
        return {};
    std::array<int, 4> numbers {};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        bool isNumber = false;
        numbers.at(i) = parts[static_cast<qsizetype>(i)].toInt(&isNumber);
        if (!isNumber || numbers.at(i) < -kFurthest || numbers.at(i) > kFurthest)
            return {};
    }
    place.normal = QRect(numbers[0], numbers[1], numbers[2], numbers[3]);
    if (place.normal.isEmpty())
        return {};
    return place;
}

QRect fitted(const std::optional<QRect>& wished, const QList<QRect>& rooms, const QSize& smallest)
{
    if (rooms.isEmpty())
        return {QPoint(), kFirstSize};
    QRect room = rooms.first();
    if (wished)
        room = *std::max_element(rooms.begin(), rooms.end(), [&](const QRect& a, const QRect& b) {
            return area(a.intersected(*wished)) < area(b.intersected(*wished));
        });
    if (!wished || !room.intersects(*wished)) {
        room = rooms.first();
        const QSize size = kFirstSize.expandedTo(smallest).boundedTo(room.size());
        const QSize around = room.size() - size;
        return {room.topLeft() + QPoint(around.width() / 2, around.height() / 2), size};
    }
    const QSize size = wished->size().expandedTo(smallest).boundedTo(room.size());
    return {QPoint(std::clamp(wished->x(), room.x(), room.x() + room.width() - size.width()),
                std::clamp(wished->y(), room.y(), room.y() + room.height() - size.height())),
        size};
}

void restore(QWidget& window, const QByteArray& stored)
{
    const std::optional<Place> place = parse(stored);
    const QSize smallest = kSmallestSize.expandedTo(window.minimumSizeHint()); // large type needs more
    const QRect rect = fitted(place ? std::optional(place->normal) : std::nullopt, roomsOfScreens(), smallest);
    window.setMinimumSize(smallest.boundedTo(rect.size())); // and a small screen has less
    if (place)
        window.setGeometry(rect);
    else
        window.resize(rect.size()); // where to is the window manager's to say
    if (place && place->isMaximised)
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

QByteArray stored(const QWidget& window)
{
    const bool isSpecial = window.isMaximized() || window.isFullScreen();
    return text({isSpecial ? window.normalGeometry() : window.geometry(), window.isMaximized()});
}

} // namespace windowgeometry
