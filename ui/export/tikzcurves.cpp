// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/tikzcurves.h"

#include "ui/charts/areaitem.h"
#include "ui/charts/binline.h"
#include "ui/charts/markitem.h"
#include "ui/charts/populationlines.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace tikzcurves {

namespace {

using Runs = std::vector<QList<QPointF>>;

/// What a line is drawn from: on a logarithmic axis its points have lost their last digits.
struct Source {
    Eigen::ArrayXd x;
    Eigen::ArrayXd y;

    [[nodiscard]] double valueOf(const QPointF& point, bool logarithmic) const
    {
        if (!logarithmic)
            return point.y();
        const double* const found = std::lower_bound(x.data(), x.data() + x.size(), point.x());
        const auto index = found - x.data();
        if (index < y.size() && x[index] == point.x() && std::log10(y[index]) == point.y())
            return y[index];
        return std::pow(10.0, point.y()); // where it is cut off at the plot's edge
    }
};

Source sourceOf(const kl::Histograms& histograms, const Eigen::ArrayXd& mass, const PlotScale& scale)
{
    return {binline::places(histograms, scale), binline::heights(heightsOf(histograms, mass, scale), scale)};
}

bool isLine(const QList<QPointF>& run)
{
    return run.size() > 1;
}

QByteArray table(const char* name, const Runs& runs, const Source& source, bool logarithmic)
{
    QByteArray rows;
    for (const QList<QPointF>& run : runs) {
        if (!isLine(run))
            continue;
        if (!rows.isEmpty())
            rows += "nan nan\\\\\n"; // a gap
        for (const QPointF& point : run)
            rows += texwords::number(point.x()) + ' ' + texwords::number(source.valueOf(point, logarithmic)) + "\\\\\n";
    }
    return rows.isEmpty() ? QByteArray()
                          : "\\pgfplotstableread[row sep=\\\\]{\nx y\\\\\n" + rows + "}{\\" + name + "}\n";
}

QByteArray line(const char* name, const QByteArray& style)
{
    return "\\addplot[" + style + ", forget plot] table[x=x, y=y] {\\" + name + "};\n";
}

bool anyLine(const Runs& runs)
{
    return std::any_of(runs.begin(), runs.end(), isLine);
}

QByteArray onAxis(const QPointF& point, bool logarithmic)
{
    const QByteArray y
        = logarithmic ? QByteArray::number(std::pow(10.0, point.y()), 'g', 10) : texwords::number(point.y());
    return '(' + texwords::number(point.x()) + ',' + y + ')';
}

/// The polygon's upper side, which is its first half.
QList<QPointF> upperSide(const QPolygonF& polygon)
{
    return polygon.first(polygon.size() / 2);
}

/// Whether the polygon stands on the lower edge all along, as that under a curve does.
bool isGrounded(const QPolygonF& polygon)
{
    return std::all_of(polygon.begin() + polygon.size() / 2, polygon.end(),
        [&](const QPointF& point) { return point.y() == polygon.constLast().y(); });
}

/// From the table of a line that it lies under, or from points of its own.
QByteArray area(const AreaItem::Area& area, const Figure& figure)
{
    const std::array<const char*, 2> names {"klP", "klQ"};
    const bool isLogarithmic = figure.frame().isYLogarithmic();
    const QByteArray begin = "\\addplot[draw=none, " + fill(area.colour) + ", forget plot] ";
    const QList<QPointF> upper = upperSide(area.polygon);
    for (std::size_t side = 0; side < names.size(); ++side) {
        const Runs& runs = figure.lines().counted().at(side)->runs();
        if (!isLogarithmic && isGrounded(area.polygon) && area.polygon.constLast().y() == 0.0 && runs.size() == 1
            && runs.front() == upper)
            return begin + "table[x=x, y=y] {\\" + names.at(side) + "} \\closedcycle;\n";
    }
    QList<QPointF> points = area.polygon;
    if (isGrounded(area.polygon))
        points = QList<QPointF>(upper) << area.polygon[upper.size()] << area.polygon.constLast();
    QByteArray result = begin + "coordinates {";
    for (const QPointF& point : points)
        result += '\n' + onAxis(point, isLogarithmic);
    return result + "} -- cycle;\n";
}

QByteArray marks(const MarkItem::Marks& marks, const QByteArray& style, bool logarithmic)
{
    if (marks.points.isEmpty())
        return {};
    QByteArray result = "\\addplot[only marks, " + style + ", forget plot] coordinates {";
    for (const QPointF& point : marks.points)
        result += '\n' + onAxis(point, logarithmic);
    return result + "};\n";
}

/// Arrows' heads where a curve goes out at the top; where many lie close together, one for several.
QByteArray exits(const PlotFrame& frame, const QList<double>& exits, const QByteArray& colour, const QSizeF& size,
    const TikzPaper& paper)
{
    QByteArray result;
    const qreal top = frame.plotArea().top();
    qreal last = -std::numeric_limits<qreal>::infinity();
    for (const double exit : exits) {
        const qreal x = frame.toChart(exit, 0.0).x();
        if (x - last < size.width())
            continue;
        last = x;
        result += "\\fill[" + colour + "] " + paper.point({x, top}) + " -- "
            + paper.point({x + size.width() / 2.0, top + size.height()}) + " -- "
            + paper.point({x - size.width() / 2.0, top + size.height()}) + " -- cycle;\n";
    }
    return result;
}

QByteArray rgb(const QColor& colour)
{
    return "{rgb,255:red," + QByteArray::number(colour.red()) + ";green," + QByteArray::number(colour.green())
        + ";blue," + QByteArray::number(colour.blue()) + '}';
}

QByteArray opacity(const QColor& colour)
{
    return QByteArray::number(std::round(colour.alphaF() * 1000.0) / 1000.0, 'g', 3);
}

} // namespace

QByteArray fill(const QColor& colour)
{
    return "fill=" + rgb(colour) + (colour.alpha() < 255 ? ", fill opacity=" + opacity(colour) : QByteArray());
}

QByteArray pen(const QPen& pen, const TikzPaper& paper)
{
    QByteArray result = "draw=" + rgb(pen.color()) + ", line width=" + paper.length(pen.widthF()) + ", line join=round";
    if (pen.color().alpha() < 255)
        result += ", draw opacity=" + opacity(pen.color());
    const QList<qreal> dashes = pen.dashPattern();
    if (pen.style() != Qt::SolidLine && !dashes.isEmpty()) {
        result += ", dash pattern=";
        for (qsizetype i = 0; i < dashes.size(); ++i)
            result += (i % 2 == 0 ? "on " : " off ") + paper.length(dashes[i] * pen.widthF());
    }
    return result;
}

QByteArray hatch(const PlotFrame& frame, const std::vector<QPointF>& stretches, const TikzPaper& paper)
{
    constexpr qreal kDistance = 7.0;
    constexpr qreal kNarrow = 4.0; // no room for a hatch
    const QRectF plot = frame.plotArea();
    QByteArray result;
    for (const QPointF& stretch : stretches) {
        const qreal left = frame.toChart(stretch.x(), 0.0).x();
        const qreal right = std::max(frame.toChart(stretch.y(), 0.0).x(), left + 1.0);
        const bool isNarrow = right - left < kNarrow;
        result += "\\fill[klText, opacity=" + QByteArray(isNarrow ? "0.06" : "0.03") + "] "
            + paper.point({left, plot.bottom()}) + " rectangle " + paper.point({right, plot.top()}) + ";\n";
        if (isNarrow)
            continue;
        // Along x + y = sum, which is the same for all areas; cut to the area here.
        QByteArray lines;
        for (qreal sum = std::ceil((left + plot.top()) / kDistance) * kDistance; sum < right + plot.bottom();
             sum += kDistance) {
            const qreal from = std::max(left, sum - plot.bottom());
            const qreal to = std::min(right, sum - plot.top());
            if (from < to)
                lines += ' ' + paper.point({from, sum - from}) + " -- " + paper.point({to, sum - to}) + '\n';
        }
        if (!lines.isEmpty())
            result += "\\draw[klText, opacity=0.14, line width=" + paper.length(1.0) + "]\n" + lines + ";\n";
    }
    return result;
}

QByteArray tables(const Figure& figure, const FigureContent& content)
{
    const FigureLines& lines = figure.lines();
    const bool isLogarithmic = content.scale.logarithmic;
    const kl::Histograms& histograms = content.shown.snapshot().histograms;
    QByteArray result = table(
        "klP", lines.counted()[0]->runs(), sourceOf(histograms, histograms.p.mass, content.scale), isLogarithmic);
    result += table(
        "klQ", lines.counted()[1]->runs(), sourceOf(histograms, histograms.q.mass, content.scale), isLogarithmic);
    if (!lines.populations().isEmpty()) {
        result += table("klPexact", lines.populations().runs()[0], {content.exactX, content.pExact}, isLogarithmic);
        result += table("klQexact", lines.populations().runs()[1], {content.exactX, content.qExact}, isLogarithmic);
    }
    if (content.pinned) {
        const kl::Histograms& pinned = content.pinned->histograms;
        result += table(
            "klPpinned", lines.pinned()[0]->runs(), sourceOf(pinned, pinned.p.mass, content.scale), isLogarithmic);
        result += table(
            "klQpinned", lines.pinned()[1]->runs(), sourceOf(pinned, pinned.q.mass, content.scale), isLogarithmic);
    }
    return result;
}

QByteArray curves(const Figure& figure, const FigureContent& content, const TikzPaper& paper)
{
    const FigureLines& lines = figure.lines();
    const bool isLogarithmic = content.scale.logarithmic;
    QByteArray result;
    for (const AreaItem* item : {&lines.bodies(), &lines.band()}) {
        for (const AreaItem::Area& each : item->areas())
            result += area(each, figure);
    }
    const auto add = [&](const char* name, const Runs& runs, const QPen& with) {
        if (anyLine(runs))
            result += line(name, pen(with, paper));
    };
    add("klPpinned", lines.pinned()[0]->runs(), lines.pinned()[0]->pen());
    add("klQpinned", lines.pinned()[1]->runs(), lines.pinned()[1]->pen());
    add("klP", lines.counted()[0]->runs(), lines.counted()[0]->pen());
    add("klQ", lines.counted()[1]->runs(), lines.counted()[1]->pen());
    const PopulationLines& exact = lines.populations();
    for (std::size_t side = 0; side < exact.pens().size(); ++side) {
        const char* const name = side == 0 ? "klPexact" : "klQexact";
        QByteArray style = pen(exact.pens().at(side), paper);
        if (exact.ground().isValid() && exact.ground().alpha() > 0) // to be seen among ragged lines
            style += ", preaction={draw=klGround, draw opacity=1, line width="
                + paper.length(exact.pens().at(side).widthF() + 2.0) + '}';
        if (anyLine(exact.runs().at(side)))
            result += line(name, style);
    }
    // Rings first: the disc fits in them.
    result += marks(lines.marks().q(), ring(paper), isLogarithmic);
    result += marks(lines.marks().p(), disc(paper), isLogarithmic);
    return result;
}

QByteArray arrows(const Figure& figure, const TikzPaper& paper)
{
    const MarkItem& marks = figure.lines().marks();
    const QSizeF size = paper.lineWidth * QSizeF(MarkItem::kPExitWidth, MarkItem::kPExitHeight);
    // Q's in P's, where both are at one place.
    return exits(figure.frame(), marks.p().exits, "klP", size, paper)
        + exits(figure.frame(), marks.q().exits, "klQ", size / 2.0, paper);
}

QByteArray disc(const TikzPaper& paper)
{
    const double line = 0.1 * MarkItem::kP * paper.lineWidth; // marks are drawn with one in any case
    return "mark=*, mark size=" + paper.length(MarkItem::kP / 2.0 * paper.lineWidth - line / 2.0)
        + ", mark options={solid, fill=klP, draw=klP, line width=" + paper.length(line) + "}";
}

QByteArray ring(const TikzPaper& paper)
{
    return "mark=*, mark size=" + paper.length(MarkItem::kQ / 2.0 * paper.lineWidth)
        + ", mark options={solid, kl ground, draw=klQ, line width="
        + paper.length(MarkItem::kRingLine * paper.lineWidth) + "}";
}

} // namespace tikzcurves
