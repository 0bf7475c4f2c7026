// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/nameplaces.h"

#include "ui/charts/ink.h"

#include <algorithm>
#include <utility>

namespace {

QList<QPointF> joined(const std::vector<QList<QPointF>>& runs)
{
    if (runs.size() == 1)
        return runs.front(); // shared, not copied
    QList<QPointF> line;
    for (const QList<QPointF>& run : runs)
        line += run;
    return line;
}

QPointF highest(const QList<QPointF>& line)
{
    return *std::min_element(
        line.begin(), line.end(), [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); });
}

/// Where @p line, walked from its end inwards, first comes up to @p level below its peak; empty if it ends higher. From
/// the peak outwards a ragged line would come down in its middle.
std::optional<QPointF> onFlank(const QList<QPointF>& line, qreal bottom, bool right, double level)
{
    const qreal peak = highest(line).y();
    const qreal wished = peak + level * (bottom - peak);
    const qsizetype end = right ? line.size() - 1 : 0;
    const qsizetype step = right ? -1 : 1;
    if (line[end].y() < wished)
        return {};
    for (qsizetype i = end + step; i >= 0 && i < line.size(); i += step) {
        if (line[i].y() > wished)
            continue;
        const QPointF outer = line[i - step];
        const qreal part = outer.y() == line[i].y() ? 0.0 : (wished - line[i].y()) / (outer.y() - line[i].y());
        return line[i] + part * (outer - line[i]);
    }
    return {};
}

/// The lowest part of the line, or the highest, over a stretch of the horizontal.
qreal extremeOver(const QList<QPointF>& line, qreal left, qreal right, bool isHighest)
{
    std::optional<qreal> result;
    const auto look = [&](qreal y) { result = !result ? y : isHighest ? std::min(*result, y) : std::max(*result, y); };
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i].x() >= left && line[i].x() <= right)
            look(line[i].y());
        if (i == 0 || line[i].x() == line[i - 1].x())
            continue;
        for (const qreal edge : {left, right}) {
            const qreal part = (edge - line[i - 1].x()) / (line[i].x() - line[i - 1].x());
            if (part >= 0.0 && part <= 1.0)
                look(line[i - 1].y() + part * (line[i].y() - line[i - 1].y()));
        }
    }
    return result.value_or(highest(line).y());
}

} // namespace

std::vector<NamePlaces::Spot> NamePlaces::spotsOf(const Wish& wish)
{
    std::vector<Spot> spots;
    if (wish.exit) {
        for (int row = 0; row < 8; ++row) {
            for (const bool right : {true, false})
                spots.push_back({Spot::By::Exit, right, static_cast<double>(row)});
        }
        return spots;
    }
    for (const double distance : {1.0, 2.5, 4.5}) { // farther, where something runs along the curve
        for (const double level : {0.12, 0.25, 0.4, 0.55, 0.7, 0.85}) {
            for (const bool right : {wish.right, !wish.right})
                spots.push_back({Spot::By::Flank, right, level, distance});
        }
    }
    for (const double distance : {1.0, 2.5}) { // of a curve that ends with its peak
        for (const bool right : {wish.right, !wish.right})
            spots.push_back({Spot::By::Peak, right, 0.0, distance});
    }
    for (const auto by : {Spot::By::Above, Spot::By::Below}) {
        for (const double part : {0.3, 0.7, 0.5, 0.1, 0.9}) // in the middle there may be a mark
            spots.push_back({by, wish.right, part});
    }
    return spots;
}

QRectF NamePlaces::rectAt(const Spot& spot, const Wish& wish, const Ground& ground)
{
    QRectF rect(QPointF(), wish.size);
    if (spot.by == Spot::By::Exit) {
        rect.moveTop(ground.plot.top() + ground.gap / 2.0 + spot.level * wish.size.height());
        if (spot.right)
            rect.moveLeft(*wish.exit + 1.5 * ground.gap);
        else
            rect.moveRight(*wish.exit - 1.5 * ground.gap);
        return rect;
    }
    const QList<QPointF> line = joined(wish.runs);
    if (line.isEmpty())
        return {};
    if (spot.by == Spot::By::Peak) {
        const QPointF peak = highest(line);
        rect.moveTop(peak.y());
        if (spot.right)
            rect.moveLeft(peak.x() + spot.distance * ground.gap);
        else
            rect.moveRight(peak.x() - spot.distance * ground.gap);
        return rect;
    }
    if (spot.by == Spot::By::Flank) {
        const auto point = onFlank(line, ground.plot.bottom(), spot.right, spot.level);
        if (!point)
            return {};
        rect.moveBottom(point->y() + ground.gap / 2.0); // outwards and up: there the curve falls away from it
        if (spot.right)
            rect.moveLeft(point->x() + spot.distance * ground.gap);
        else
            rect.moveRight(point->x() - spot.distance * ground.gap);
        return rect;
    }
    const qreal x = line.constFirst().x() + spot.level * (line.constLast().x() - line.constFirst().x());
    const bool isAbove = spot.by == Spot::By::Above;
    const qreal y = extremeOver(line, x - wish.size.width() / 2.0, x + wish.size.width() / 2.0, isAbove);
    rect.moveCenter({x, 0.0});
    if (isAbove)
        rect.moveBottom(y - ground.gap / 2.0);
    else
        rect.moveTop(y + ground.gap / 2.0);
    return rect;
}

bool NamePlaces::isOutermost(
    const QRectF& rect, const Spot& spot, std::size_t i, const std::vector<Wish>& wishes, const Ground& ground)
{
    if (spot.by != Spot::By::Flank)
        return true;
    QRectF outer = rect.adjusted(-ground.gap, -ground.gap / 2.0, ground.gap, ground.gap / 2.0);
    if (spot.right)
        outer.setRight(std::max(outer.right(), ground.plot.right()));
    else
        outer.setLeft(std::min(outer.left(), ground.plot.left()));
    // What runs flat along the axis there is no neighbour.
    outer.setBottom(std::min(outer.bottom(), ground.plot.bottom() - ground.gap / 2.0));
    for (std::size_t other = 0; other < wishes.size(); ++other) {
        if (other != i && !ink::isFree(wishes[other].runs, outer))
            return false;
    }
    return true;
}

std::vector<NamePlaces::Place> NamePlaces::of(const std::vector<Wish>& wishes, Ground ground, bool holding)
{
    constexpr double kFar = 4.0; // gaps
    const qreal gap = ground.gap;
    // The axis does not cross a name, nor stand close to it.
    const QRectF inner = ground.plot.adjusted(gap, 0.0, -gap / 2.0, 0.0);
    const auto isHatched = [&](const QRectF& rect) {
        return std::any_of(ground.hatched.begin(), ground.hatched.end(),
            [&](const QRectF& stretch) { return stretch.intersects(rect); });
    };
    // Its own curve's side, and no hatch; the side, at least, close by, for on a hatch far away it would seem to name
    // that; nothing behind it; no words behind it.
    enum class Care { All, Side, Room, Any };
    const auto isGood = [&](const Spot& spot, std::size_t i, Care care) {
        const QRectF rect = rectAt(spot, wishes[i], ground);
        if (rect.isEmpty() || !inner.contains(rect))
            return false;
        // Where curves go out at the top there are arrows.
        const QRectF around = rect.adjusted(-gap / 2.0, spot.by == Spot::By::Exit ? -gap : 0.0, gap / 2.0, 0.0);
        if (std::any_of(ground.taken.begin(), ground.taken.end(),
                [&](const QRectF& taken) { return taken.intersects(around); }))
            return false;
        if (care == Care::Any)
            return true;
        if (!ink::isFree(ground.lines, around))
            return false;
        if (care == Care::Room)
            return true;
        return isOutermost(rect, spot, i, wishes, ground)
            && (!isHatched(rect) || (care == Care::Side && spot.distance < kFar));
    };
    std::vector<Place> places;
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        const Wish& wish = wishes[i];
        std::optional<QRectF> found;
        const auto before = m_spots.constFind(wish.key);
        const bool isRemembered = holding && before != m_spots.constEnd();
        // A curve that came back under the top, or went out there, is another thing to name.
        if (isRemembered && (before->by == Spot::By::Exit) == wish.exit.has_value()) {
            if (isGood(*before, i, wish.exit ? Care::Any : Care::Room))
                found = rectAt(*before, wish, ground);
        }
        if (!found) {
            const std::vector<Spot> spots = spotsOf(wish);
            const auto look = [&](Care care, bool isBeside) {
                const auto spot = std::find_if(spots.begin(), spots.end(), [&](const Spot& each) {
                    const bool isAcross = each.by == Spot::By::Above || each.by == Spot::By::Below;
                    return isAcross != isBeside && isGood(each, i, care);
                });
                if (found || spot == spots.end())
                    return;
                found = rectAt(*spot, wish, ground);
                m_spots.insert(wish.key, *spot);
            };
            // Beside its curve, be it on a hatch, rather than over or under it.
            for (const auto& [care, isBeside] : {std::pair(Care::All, true), std::pair(Care::Side, true),
                     std::pair(Care::All, false), std::pair(Care::Room, true), std::pair(Care::Room, false)}) {
                if (!found)
                    look(care, isBeside);
            }
            if (!found && wish.exit)
                look(Care::Any, true);
        }
        Place place;
        if (found) {
            place = {*found, isHatched(*found) || !ink::isFree(ground.lines, *found)};
            ground.taken.push_back(*found);
        }
        places.push_back(place);
    }
    return places;
}
