// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figurelabels.h"

#include "ui/charts/curvenames.h"
#include "ui/charts/ink.h"
#include "ui/charts/plotframe.h"

#include <QChart>
#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

constexpr std::array kCornerPlaces {
    LegendPlace::TopRight, LegendPlace::TopLeft, LegendPlace::BottomRight, LegendPlace::BottomLeft};
constexpr int kCorners = kCornerPlaces.size();
constexpr qreal kSide = 8.0; ///< between the legend and the picture's edges

/// No point that has no line lies so near to @p place that it looks like part of it.
bool isFarFromPoints(const std::vector<QList<QPointF>>& ink, const QRectF& place)
{
    return std::none_of(ink.begin(), ink.end(),
        [&](const QList<QPointF>& points) { return points.size() == 1 && place.contains(points.constFirst()); });
}

} // namespace

FigureLabels::FigureLabels(PlotFrame& frame)
    : m_frame(frame)
    , m_legend(new LegendItem(frame.chart()))
    , m_names(new CurveNames(frame.chart()))
{
}

void FigureLabels::setStyle(const FigureStyle& style)
{
    m_font = style.font;
    m_givesWay = style.legendGivesWay;
    m_wished = style.legend;
    m_legend->setStyle(style.font, style.colours.text, style.colours.background, style.leastLine);
    m_names->setStyle(style.font, style.colours.background);
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

void FigureLabels::layOut(const std::vector<QList<QPointF>>& ink, const std::vector<Named>& named,
    const std::vector<QPointF>& hatched, bool holding)
{
    layOutLegend(ink, holding);

    const QRectF plot = m_frame.plotArea();
    NamePlaces::Ground ground {.plot = plot, .gap = std::ceil(0.4 * QFontMetricsF(m_font).height())};
    ground.lines = inChart(ink, plot);
    if (!m_legend->place().isEmpty())
        ground.taken.push_back(m_legend->boundingRect());
    for (const QPointF& stretch : hatched)
        ground.hatched.push_back(QRectF(m_frame.toChart(stretch.x(), 0.0).x(), plot.top(),
            m_frame.toChart(stretch.y(), 0.0).x() - m_frame.toChart(stretch.x(), 0.0).x(), plot.height()));
    std::vector<NamePlaces::Wish> wishes;
    for (const Named& each : named)
        wishes.push_back({each.key, m_names->sizeOf(each.text), inChart(each.runs, plot), each.right,
            each.exit ? std::optional(m_frame.toChart(*each.exit, 0.0).x()) : std::nullopt});
    const std::vector<NamePlaces::Place> places = m_places.of(wishes, ground, holding);
    std::vector<CurveNames::Name> names;
    for (std::size_t i = 0; i < named.size(); ++i)
        names.push_back({named[i].text, places[i].rect, places[i].needsGround});
    m_names->setNames(names);
}

/// With all its words, if that can be; else with fewer, for a word that is cut says something else. Where even the
/// fewest would leave the plot too little, the names at the curves have to do.
void FigureLabels::layOutLegend(const std::vector<QList<QPointF>>& ink, bool holding)
{
    using Words = LegendItem::Words;
    for (const Words words : {Words::All, Words::Shorter, Words::Least}) {
        if (m_wished == LegendPlace::None || m_legend->entries().empty())
            break;
        m_legend->setWords(words);
        const bool isLast = words == Words::Least;
        const bool fits = m_legend->sizeInColumn().width() <= m_frame.chart()->size().width() - 2.0 * kSide;
        if ((fits || (isLast && !m_givesWay)) && placeLegend(ink, holding)) {
            m_legend->setVisible(true);
            return;
        }
    }
    m_corner.reset();
    m_legend->setVisible(false);
    m_frame.layOut();
    m_legend->setPlace({}, LegendItem::Flow::Rows);
}

bool FigureLabels::placeLegend(const std::vector<QList<QPointF>>& ink, bool holding)
{
    const QSizeF column = m_legend->sizeInColumn();
    const qreal line = QFontMetricsF(m_font).height();
    const qreal gap = std::ceil(0.6 * line);
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
        return inner.contains(place) && ink::isFree(lines, place.adjusted(-gap / 2.0, -gap / 2.0, gap / 2.0, gap / 2.0))
            && isFarFromPoints(lines, place.adjusted(-1.5 * line, -1.5 * line, 1.5 * line, 1.5 * line));
    };
    // Held: where it stands, while it can. Then the upper right corner, as usual.
    std::optional<int> corner;
    if (holding && m_wished == LegendPlace::Auto && m_corner && isGood(*m_corner))
        corner = m_corner;
    const bool staysAbove = m_wished == LegendPlace::Above || (holding && !m_corner && !m_legend->place().isEmpty());
    // Where the person says, whatever it covers.
    const auto* const wished = std::find(kCornerPlaces.begin(), kCornerPlaces.end(), m_wished);
    if (wished != kCornerPlaces.end()) {
        const auto chosen = static_cast<int>(wished - kCornerPlaces.begin());
        if (inner.contains(placeIn(chosen)))
            corner = chosen;
    }
    for (int next = 0; next < kCorners && !corner && !staysAbove && m_wished == LegendPlace::Auto; ++next) {
        if (isGood(next))
            corner = next;
    }
    if (corner) {
        m_corner = corner;
        m_frame.layOut();
        m_legend->setPlace(placeIn(*corner), LegendItem::Flow::Column);
        return true;
    }
    const qreal most = m_frame.chart()->size().width() - 2.0 * kSide;
    const QSizeF size = m_legend->sizeInRows(std::min(std::max(whole.width(), column.width()), most));
    // A plot that is hardly seen any more has the names at its curves instead.
    constexpr qreal kLeastLines = 4.0;
    if (m_givesWay && m_frame.layoutWith(size.height() + gap).plot.height() < kLeastLines * line)
        return false;
    m_corner.reset();
    m_frame.layOut(size.height() + gap);
    const QRectF plot = m_frame.plotArea();
    m_legend->setPlace(
        QRectF(QPointF(std::max(plot.right() - size.width(), kSide), plot.top() - size.height() - gap), size),
        LegendItem::Flow::Rows);
    return true;
}
