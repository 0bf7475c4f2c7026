// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/tikzaxis.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace tikzaxis {

namespace {

/// A value of the vertical axis, whose places are logarithms where it is logarithmic; without the digits that the
/// power leaves behind.
QByteArray onY(double place, bool logarithmic)
{
    return logarithmic ? QByteArray::number(std::pow(10.0, place), 'g', 12) : texwords::number(place);
}

QByteArray list(const QList<QByteArray>& items)
{
    return '{' + items.join(',') + '}';
}

QByteArray ticks(const PlotFrame& frame)
{
    QList<QByteArray> x;
    QList<QByteArray> xLabels;
    QList<QByteArray> y;
    QList<QByteArray> yLabels;
    QList<QByteArray> small;
    for (const PlotFrame::Tick& tick : frame.layout().xTicks) {
        x << QByteArray::number(tick.place, 'g', 12);
        xLabels << '{' + texwords::text(tick.label) + '}';
    }
    for (const PlotFrame::Tick& tick : frame.layout().yTicks) {
        const QByteArray place
            = frame.isYLogarithmic() ? onY(tick.place, true) : QByteArray::number(tick.place, 'g', 12);
        (tick.label.isEmpty() ? small : y) << place;
        if (!tick.label.isEmpty())
            yLabels << '{' + texwords::text(tick.label) + '}';
    }
    QByteArray result = "  xtick=" + list(x) + ",\n";
    result += frame.isXNumbered() ? "  xticklabels=" + list(xLabels) + ",\n" : QByteArray("  xticklabel=\\empty,\n");
    result += "  ytick=" + list(y) + ", yticklabels=" + list(yLabels) + ", minor ytick=" + list(small) + ",\n";
    return result;
}

} // namespace

QByteArray label(const TikzPaper& paper, const QPointF& topCentre, const QByteArray& text, const QByteArray& options)
{
    const QPointF baseline = topCentre + QPointF(0.0, paper.metrics.ascent());
    return "\\node[anchor=base, inner sep=0pt" + (options.isEmpty() ? QByteArray() : ", " + options) + "] at "
        + paper.point(baseline) + " {" + text + "};\n";
}

QByteArray beginning(const PlotFrame& frame, const TikzPaper& paper, const FigureOptions& options)
{
    const QRectF plot = frame.plotArea();
    const double line = paper.metrics.height();
    const double gap = std::ceil(0.4 * line);
    const double mark = gap / 2.0;
    const bool isLogarithmic = frame.isYLogarithmic();
    const QByteArray thin = paper.length(1.0);
    const double ascent = paper.metrics.ascent() * paper.tickScale;
    QByteArray result = "\\begin{axis}[\n  at={" + paper.point(plot.bottomLeft())
        + "}, anchor=south west, scale only axis,\n  width=" + paper.length(plot.width())
        + ", height=" + paper.length(plot.height()) + ",\n  xmin=" + texwords::number(frame.xLow())
        + ", xmax=" + texwords::number(frame.xHigh()) + ", ymin=" + onY(frame.yLow(), isLogarithmic)
        + ", ymax=" + onY(frame.yHigh(), isLogarithmic) + (isLogarithmic ? ", ymode=log" : "")
        + ",\n  enlargelimits=false, clip=false, unbounded coords=jump, scaled ticks=false,\n";
    result += options.frame ? "  axis x line*=box, axis y line*=box," : "  axis x line*=bottom, axis y line*=left,";
    result += " axis line style={draw=klText, line width=" + thin + "},\n";
    result += "  tick align=outside, tick pos=left, tick style={draw=klText, line width=" + thin
        + "},\n  major tick length=" + paper.length(mark)
        + ", minor tick length=" + paper.length(std::floor(mark / 2.0) + 1.0) + ",\n";
    if (options.grid)
        result += "  xmajorgrids, ymajorgrids, major grid style={solid, draw=klGrid, line width=" + thin + "},\n";
    result += ticks(frame);
    result += "  tick label style={font=\\klnumbers, text=klText, inner sep=0pt},\n  xticklabel style={anchor=base, "
              "yshift=-"
        + paper.length(gap - mark + ascent) + "}, yticklabel style={xshift=-" + paper.length(gap - mark) + "}]\n";
    return result;
}

namespace {

/// The name of a vertical axis with its top at @p x, beside the plot's middle unless it is longer than the plot is
/// high.
QByteArray upright(const PlotFrame& frame, const TikzPaper& paper, qreal x, const QString& name)
{
    constexpr qreal kEdge = 2.0;
    const qreal height = frame.size().height() - 2.0 * kEdge;
    QString shown = name;
    if (paper.metrics.horizontalAdvance(shown) > height)
        shown = shown.section(QLatin1Char(','), 0, 0);
    const qreal half = paper.metrics.horizontalAdvance(shown) / 2.0;
    if (shown.isEmpty() || 2.0 * half > height)
        return {};
    const qreal centre = frame.plotArea().center().y();
    const qreal middle = std::max(std::min(centre, height + kEdge - half), half + kEdge);
    return "\\node[anchor=base, rotate=90, inner sep=0pt, text=klText] at "
        + paper.point({x + paper.metrics.ascent(), middle}) + " {" + texwords::text(shown) + "};\n";
}

QByteArray rightAxis(const PlotFrame& frame, const TikzPaper& paper)
{
    if (frame.neededRight() == 0)
        return {};
    const QRectF plot = frame.plotArea();
    const qreal line = paper.metrics.height();
    const qreal gap = std::ceil(0.4 * line);
    const QByteArray pen = "\\draw[draw=klText, line width=" + paper.length(1.0) + "] ";
    QByteArray result = pen + paper.point(plot.topRight()) + " -- " + paper.point(plot.bottomRight()) + ";\n";
    result += upright(frame, paper, plot.right() + frame.neededRight() - gap - line, frame.rightTitle());
    std::optional<qreal> taken; // from the last on, the value: where two would touch, the other gives way
    const std::vector<PlotFrame::Tick>& ticks = frame.rightTicks();
    for (auto tick = ticks.rbegin(); tick != ticks.rend(); ++tick) {
        const qreal y = frame.toChart(frame.xHigh(), tick->place).y();
        if (taken && std::abs(y - *taken) < paper.tickScale * line)
            continue;
        taken = y;
        result += pen + paper.point({plot.right(), y}) + " -- " + paper.point({plot.right() + gap / 2.0, y}) + ";\n";
        result += "\\node[anchor=west, inner sep=0pt, text=klText, font=\\klnumbers] at "
            + paper.point({plot.right() + gap, y}) + " {" + texwords::text(tick->label) + "};\n";
    }
    return result;
}

QByteArray coloured(const ColouredText& text)
{
    QByteArray result;
    for (const ColouredText::Piece& piece : text.pieces)
        result += texwords::coloured(piece.text, piece.colour);
    return result;
}

/// The name of the horizontal axis, and beside it what lies beyond the plot's edges, in as many words as have room.
QByteArray belowPlot(const PlotFrame& frame, const TikzPaper& paper)
{
    constexpr qreal kSide = 8.0;
    const QRectF plot = frame.plotArea();
    const qreal line = paper.metrics.height();
    const qreal top = plot.bottom() + std::ceil(0.4 * line) + paper.tickScale * line;
    const qreal half = paper.metrics.horizontalAdvance(frame.xTitle()) / 2.0 + line;
    const qreal middle = plot.center().x();
    const qreal end = frame.size().width() - kSide;
    const auto fitting = [&](const PlotFrame::Note& note, qreal room) {
        const auto text = std::find_if(
            note.begin(), note.end(), [&](const ColouredText& each) { return each.widthIn(paper.metrics) <= room; });
        return text == note.end() ? nullptr : &*text;
    };
    const PlotFrame::Note& leftNote = frame.leftNote();
    const PlotFrame::Note& rightNote = frame.rightNote();
    const ColouredText* left = fitting(leftNote, middle - half - kSide);
    const ColouredText* right = fitting(rightNote, end - middle - half);
    const bool fit = (left != nullptr || leftNote.empty()) && (right != nullptr || rightNote.empty());
    if (!fit) { // the name gives way, for it says less
        const qreal room = leftNote.empty() || rightNote.empty() ? end - kSide : (end - kSide - line) / 2.0;
        left = fitting(leftNote, room);
        right = fitting(rightNote, room);
    }
    const qreal baseline = top + paper.metrics.ascent();
    QByteArray result;
    if (left != nullptr) {
        const qreal limit = fit ? middle - half : end;
        const qreal from = std::max(kSide, std::min(plot.left(), limit - left->widthIn(paper.metrics)));
        result += "\\node[anchor=base west, inner sep=0pt] at " + paper.point({from, baseline}) + " {" + coloured(*left)
            + "};\n";
    }
    if (right != nullptr) {
        const qreal width = right->widthIn(paper.metrics);
        const qreal limit = fit ? middle + half : kSide;
        const qreal to = std::min(end, std::max(plot.right(), limit + width));
        result += "\\node[anchor=base east, inner sep=0pt] at " + paper.point({to, baseline}) + " {" + coloured(*right)
            + "};\n";
    }
    if (fit && !frame.xTitle().isEmpty())
        result += label(paper, {middle, top}, texwords::text(frame.xTitle()), "text=klText");
    return result;
}

} // namespace

QByteArray words(const PlotFrame& frame, const TikzPaper& paper)
{
    const qreal outer = std::ceil(0.6 * paper.metrics.height());
    QByteArray result;
    const bool isOfThePlot = frame.hasTitleInOneLine();
    const qreal middle = isOfThePlot ? frame.plotArea().center().x() : frame.size().width() / 2.0;
    const QColor colour = frame.titleColour();
    qreal top = outer;
    for (const QString& line : frame.layout().titleLines) {
        result += label(paper, {middle, top}, texwords::text(line),
            "text="
                + QByteArray(colour.isValid() ? "{rgb,255:red," + QByteArray::number(colour.red()) + ";green,"
                            + QByteArray::number(colour.green()) + ";blue," + QByteArray::number(colour.blue()) + '}'
                                              : QByteArray("klText")));
        top += paper.metrics.height();
    }
    return result + upright(frame, paper, outer / 2.0, frame.yTitle()) + belowPlot(frame, paper)
        + rightAxis(frame, paper);
}

} // namespace tikzaxis
