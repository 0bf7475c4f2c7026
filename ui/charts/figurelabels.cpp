// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figurelabels.h"

#include "ui/charts/curve.h"
#include "ui/charts/curvenames.h"
#include "ui/charts/plotframe.h"

#include <QChart>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace {

constexpr int kCorners = 4;

bool touches(const QPointF& from, const QPointF& to, const QRectF& place)
{
    // Cut to the place from left to right, then looked at from above and below.
    if (std::max(from.x(), to.x()) < place.left() || std::min(from.x(), to.x()) > place.right())
        return false;
    const auto yAt = [&](qreal x) {
        const qreal part = to.x() == from.x() ? 0.0 : std::clamp((x - from.x()) / (to.x() - from.x()), 0.0, 1.0);
        return from.y() + part * (to.y() - from.y());
    };
    const auto [upper, lower]
        = to.x() == from.x() ? std::minmax({from.y(), to.y()}) : std::minmax({yAt(place.left()), yAt(place.right())});
    return lower >= place.top() && upper <= place.bottom();
}

/// No line and no mark touches @p place.
bool isFree(const std::vector<QList<QPointF>>& ink, const QRectF& place)
{
    return std::none_of(ink.begin(), ink.end(), [&](const QList<QPointF>& points) {
        for (qsizetype i = 0; i < points.size(); ++i) {
            if (touches(points[i == 0 ? 0 : i - 1], points[i], place))
                return true;
        }
        return false;
    });
}

/// Where @p line, walked from its peak outwards, has come down by @p level of its height; empty if it never does.
std::optional<QPointF> pointBelowPeak(const QList<QPointF>& line, qreal bottom, bool right, double level)
{
    const auto peak
        = std::min_element(line.begin(), line.end(), [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); });
    const qreal wished = peak->y() + level * (bottom - peak->y());
    const auto step = right ? 1 : -1;
    for (auto i = peak - line.begin(); i >= 0 && i < line.size(); i += step) {
        if (line[i].y() < wished)
            continue;
        const qsizetype before = i - step;
        if (before < 0 || before >= line.size() || line[i].y() == line[before].y())
            return line[i];
        const qreal part = (wished - line[before].y()) / (line[i].y() - line[before].y());
        return line[before] + part * (line[i] - line[before]);
    }
    return {};
}

} // namespace

FigureLabels::FigureLabels(PlotFrame& frame)
    : m_frame(frame)
    , m_legend(new LegendItem(frame.chart()))
    , m_names(new CurveNames(frame.chart()))
{
}

void FigureLabels::setStyle(const theme::FigureColours& colours, const QFont& font, bool givesWay)
{
    m_font = font;
    m_givesWay = givesWay;
    m_legend->setStyle(font, colours.text);
    m_names->setFont(font);
}

void FigureLabels::setEntries(const std::vector<LegendItem::Entry>& entries)
{
    m_legend->setEntries(entries);
}

std::vector<QList<QPointF>> FigureLabels::inChart(const std::vector<QList<QPointF>>& lines, const QRectF& plot) const
{
    std::vector<QList<QPointF>> result = lines;
    for (QList<QPointF>& line : result) {
        for (QPointF& point : line)
            point = m_frame.toChart(point.x(), point.y(), plot);
    }
    return result;
}

void FigureLabels::layOut(const std::vector<QList<QPointF>>& ink, const std::array<Named, 2>& named, bool holding)
{
    layOutLegend(ink, holding);
    placeNames(ink, named, holding);
}

void FigureLabels::layOutLegend(const std::vector<QList<QPointF>>& ink, bool holding)
{
    const QSizeF column = m_legend->sizeInColumn();
    const qreal gap = std::ceil(0.6 * QFontMetricsF(m_font).height());
    const QRectF whole = m_frame.layoutWith(0.0).plot;
    const QRectF inner = whole.adjusted(gap, gap / 2.0, -gap, -gap / 2.0);
    const std::vector<QList<QPointF>> lines = inChart(ink, whole);
    const auto placeIn = [&](int corner) {
        QRectF place(QPointF(), column);
        if (corner == 0 || corner == 2)
            place.moveRight(inner.right());
        else
            place.moveLeft(inner.left());
        if (corner < 2)
            place.moveTop(inner.top());
        else
            place.moveBottom(inner.bottom());
        return place;
    };
    const auto isGood = [&](int corner) {
        const QRectF place = placeIn(corner);
        return inner.contains(place) && isFree(lines, place.adjusted(-gap / 2.0, -gap / 2.0, gap / 2.0, gap / 2.0));
    };
    // Held: where it stands, while it can. Then the upper right corner, as usual.
    std::optional<int> corner;
    if (holding && m_corner && isGood(*m_corner))
        corner = m_corner;
    const bool staysAbove = holding && !m_corner && !m_legend->place().isEmpty();
    for (int next = 0; next < kCorners && !corner && !staysAbove; ++next) {
        if (isGood(next))
            corner = next;
    }
    m_corner = corner;
    if (corner) {
        m_legend->setVisible(true);
        m_frame.layOut();
        m_legend->setPlace(placeIn(*corner), LegendItem::Flow::Column);
        return;
    }
    const QSizeF size = m_legend->sizeInRows(whole.width());
    // A plot that is hardly seen any more has the names at its curves instead.
    constexpr qreal kLeastLines = 4.0;
    const bool hasRoom = !m_givesWay
        || m_frame.layoutWith(size.height() + gap).plot.height() >= kLeastLines * QFontMetricsF(m_font).height();
    m_legend->setVisible(hasRoom);
    if (!hasRoom) {
        m_frame.layOut();
        m_legend->setPlace({}, LegendItem::Flow::Rows);
        return;
    }
    m_frame.layOut(size.height() + gap);
    const QRectF plot = m_frame.plotArea();
    m_legend->setPlace(
        QRectF(QPointF(std::max(plot.right() - size.width(), 2.0), plot.top() - size.height() - gap), size),
        LegendItem::Flow::Rows);
}

void FigureLabels::placeNames(const std::vector<QList<QPointF>>& ink, const std::array<Named, 2>& named, bool holding)
{
    const QRectF plot = m_frame.plotArea();
    const qreal gap = std::ceil(0.4 * QFontMetricsF(m_font).height());
    const std::vector<QList<QPointF>> lines = inChart(ink, plot);
    std::vector<CurveNames::Name> names;
    for (std::size_t i = 0; i < named.size(); ++i) {
        names.push_back({named.at(i).name, named.at(i).colour, {}});
        QList<QPointF> line;
        for (const QList<QPointF>& run : inChart(named.at(i).curve.runs(), plot))
            line += run;
        if (line.isEmpty())
            continue;
        const auto placeAt = [&](const Spot& spot) {
            QRectF place(QPointF(), m_names->sizeOf(named.at(i).name));
            const auto point = pointBelowPeak(line, plot.bottom(), spot.right, spot.level);
            if (!point)
                return QRectF();
            place.moveBottom(point->y() + gap / 2.0); // outwards and up: there the curve falls away from it
            if (spot.right)
                place.moveLeft(point->x() + gap);
            else
                place.moveRight(point->x() - gap);
            const QRectF around = place.adjusted(-gap / 2.0, 0.0, gap / 2.0, 0.0);
            const bool isTaken = around.intersects(m_legend->place())
                || std::any_of(names.begin(), names.end(),
                    [&](const CurveNames::Name& other) { return around.intersects(other.place); });
            return plot.contains(place) && !isTaken && isFree(lines, around) ? place : QRectF();
        };
        const std::optional<Spot> before = m_spots.at(i);
        if (holding && before)
            names.back().place = placeAt(*before);
        for (const double level : {0.12, 0.25, 0.4, 0.55, 0.7}) {
            // The first curve's name on its left, the second's on its right: P's steep side is the left one.
            for (const bool right : {i != 0, i == 0}) {
                if (!names.back().place.isEmpty())
                    break;
                names.back().place = placeAt({right, level});
                if (!names.back().place.isEmpty())
                    m_spots.at(i) = Spot {right, level};
            }
        }
    }
    m_names->setNames(names);
}
