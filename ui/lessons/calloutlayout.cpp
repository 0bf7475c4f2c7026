// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/calloutlayout.h"

#include "ui/theme/spacing.h"

#include <QLineF>

#include <algorithm>
#include <limits>

namespace callouts {

namespace {

constexpr int kGap = theme::kUnit;
constexpr int kStep = 2 * theme::kUnit; ///< of the places that are tried
constexpr int kDotRoom = 6; ///< a line ends in a dot that no box may cover
constexpr double kShortest = 3.0 * theme::kUnit; ///< a line that can be seen as one

QPointF clampedInto(const QPointF& point, const QRectF& rect)
{
    return {std::clamp(point.x(), rect.left(), rect.right()), std::clamp(point.y(), rect.top(), rect.bottom())};
}

/// Where a line to @p target may end: in the middle of a small one, beside a large one, so that nothing in it is hidden.
QRectF endsFor(const QRect& target)
{
    constexpr int kSmall = 16;
    constexpr double kBeside = 3.0;
    if (target.width() <= kSmall && target.height() <= kSmall)
        return {QRectF(target).center(), QSizeF(0.0, 0.0)};
    return QRectF(target).adjusted(-kBeside, -kBeside, kBeside, kBeside);
}

bool crosses(const QLineF& line, const QRect& box)
{
    const QRectF rect(box);
    if (rect.contains(line.p1()) || rect.contains(line.p2()))
        return true;
    const std::initializer_list<QLineF> edges {{rect.topLeft(), rect.topRight()}, {rect.topRight(), rect.bottomRight()},
        {rect.bottomRight(), rect.bottomLeft()}, {rect.bottomLeft(), rect.topLeft()}};
    return std::any_of(edges.begin(), edges.end(),
        [&line](const QLineF& edge) { return edge.intersects(line, nullptr) == QLineF::BoundedIntersection; });
}

/// Whether @p line passes @p point at such a distance that nobody takes it for the line that ends there.
bool isApart(const QLineF& line, const QPointF& point)
{
    constexpr double kApart = 10.0;
    const QPointF along = line.p2() - line.p1();
    const double square = QPointF::dotProduct(along, along);
    const double part
        = square > 0.0 ? std::clamp(QPointF::dotProduct(point - line.p1(), along) / square, 0.0, 1.0) : 0.0;
    return QLineF(line.pointAt(part), point).length() >= kApart;
}

Placed at(const QRect& box, const QRect& target)
{
    const QPointF to = clampedInto(QRectF(box).center(), endsFor(target));
    const QPointF from = clampedInto(to, box);
    return {box, from, to};
}

bool isOnSide(const QRect& box, const QRect& target, Side side)
{
    switch (side) {
    case Side::Left: return box.right() < target.left();
    case Side::Right: return box.left() > target.right();
    case Side::Above: return box.bottom() < target.top();
    case Side::Below: return box.top() > target.bottom();
    }
    return false;
}

class Placing {
public:
    Placing(const QList<Wanted>& wanted, const QRect& area, const QList<QRect>& taken)
        : m_wanted(wanted)
        , m_area(area)
        , m_taken(taken)
    {
    }

    [[nodiscard]] QList<std::optional<Placed>> run()
    {
        QList<std::optional<Placed>> result;
        for (const Wanted& each : m_wanted) {
            std::optional<Placed> best = bestFor(each);
            if (best)
                m_placed << *best;
            result << std::move(best);
        }
        return result;
    }

private:
    /// What costs more waits for a place of its own, if there is anything to be seen before.
    static constexpr double kWorst = 360.0;

    [[nodiscard]] std::optional<Placed> bestFor(const Wanted& wanted) const
    {
        std::optional<Placed> best;
        double least = std::numeric_limits<double>::infinity();
        for (const QSize& size : wanted.sizes) {
            for (int y = m_area.top(); y + size.height() <= m_area.bottom() + 1; y += kStep) {
                for (int x = m_area.left(); x + size.width() <= m_area.right() + 1; x += kStep) {
                    const Placed placed = at({{x, y}, size}, wanted.target);
                    const double quick = length(placed, wanted);
                    if (quick >= least || !isFree(placed, wanted))
                        continue;
                    const double cost = quick + covered(placed.box, wanted);
                    if (cost < least && (cost < kWorst || m_placed.isEmpty())) {
                        least = cost;
                        best = placed;
                    }
                }
            }
        }
        return best;
    }

    [[nodiscard]] bool isFree(const Placed& placed, const Wanted& wanted) const
    {
        const QRect around = placed.box.adjusted(-kGap, -kGap, kGap, kGap);
        const QLineF line(placed.from, placed.to);
        if (around.intersects(wanted.target) && !isTooLargeToSpare(wanted.target))
            return false;
        if (std::any_of(m_taken.begin(), m_taken.end(), [&](const QRect& each) { return around.intersects(each); }))
            return false;
        return std::all_of(m_placed.begin(), m_placed.end(), [&](const Placed& other) {
            const QLineF otherLine(other.from, other.to);
            return !around.intersects(other.box)
                && !crosses(line, other.box.adjusted(-kDotRoom, -kDotRoom, kDotRoom, kDotRoom))
                && !crosses(otherLine, around) && line.intersects(otherLine, nullptr) != QLineF::BoundedIntersection
                && isApart(line, other.to) && isApart(otherLine, placed.to);
        });
    }

    /// In a small window with large type a box may have to stand on what it speaks of.
    [[nodiscard]] bool isTooLargeToSpare(const QRect& target) const
    {
        return target.width() * 2 > m_area.width() && target.height() * 2 > m_area.height();
    }

    /// What the place costs in itself, in pixels of line.
    [[nodiscard]] static double length(const Placed& placed, const Wanted& wanted)
    {
        constexpr double kOtherSide = 160.0;
        const double line = QLineF(placed.from, placed.to).length();
        return line + 4.0 * std::max(0.0, kShortest - line)
            + (isOnSide(placed.box, wanted.target, wanted.side) ? 0.0 : kOtherSide);
    }

    /// What it costs to cover what others speak of.
    [[nodiscard]] double covered(const QRect& box, const Wanted& wanted) const
    {
        constexpr double kWhole = 400.0;
        double cost = 0.0;
        for (const Wanted& other : m_wanted) {
            if (&other == &wanted)
                continue;
            const QRect common = box.intersected(other.target);
            if (!common.isEmpty())
                cost += kWhole * common.width() * common.height() / (other.target.width() * other.target.height());
        }
        return cost;
    }

    const QList<Wanted>& m_wanted;
    QRect m_area;
    const QList<QRect>& m_taken;
    QList<Placed> m_placed;
};

} // namespace

QList<std::optional<Placed>> place(const QList<Wanted>& wanted, const QRect& area, const QList<QRect>& taken)
{
    return Placing(wanted, area, taken).run();
}

} // namespace callouts
