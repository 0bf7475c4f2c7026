// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/tikzaxis.h"

#include "ui/charts/axiswords.h"

#include <cmath>

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
    const double mark = frame.markLength();
    const bool isLogarithmic = frame.isYLogarithmic();
    const QByteArray thin = paper.length(1.0);
    const double ascent = paper.metrics.ascent() * frame.tickScale();
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
        + ", minor tick length=" + paper.length(frame.smallMarkLength()) + ",\n";
    if (options.grid)
        result += "  xmajorgrids, ymajorgrids, major grid style={solid, draw=klGrid, line width=" + thin + "},\n";
    result += ticks(frame);
    result += "  tick label style={font=\\klnumbers, text=klText, inner sep=0pt},\n  xticklabel style={anchor=base, "
              "yshift=-"
        + paper.length(frame.gap() - mark + ascent) + "}, yticklabel style={xshift=-" + paper.length(frame.gap() - mark)
        + "}]\n";
    return result;
}

namespace {

QByteArray rgb(const QColor& colour)
{
    return colour.isValid() ? "{rgb,255:red," + QByteArray::number(colour.red()) + ";green,"
            + QByteArray::number(colour.green()) + ";blue," + QByteArray::number(colour.blue()) + '}'
                            : QByteArray("klText");
}

QByteArray node(const TikzPaper& paper, const AxisWords::Label& words)
{
    const QByteArray colour = "text=" + rgb(words.colour);
    if (words.isUpright)
        return "\\node[anchor=base, rotate=90, inner sep=0pt, " + colour + "] at "
            + paper.point(words.topCentre + QPointF(paper.metrics.ascent(), 0.0)) + " {"
            + texwords::text(words.lines.join(QLatin1Char(' '))) + "};\n";
    QByteArray result;
    QPointF top = words.topCentre;
    for (const QString& line : words.lines) {
        result += label(paper, top, texwords::text(line), colour);
        top.ry() += paper.metrics.height();
    }
    return result;
}

/// Held at the edge by which it is beside the plot, for TeX's words have another width.
QByteArray node(const TikzPaper& paper, const AxisWords::Note& note)
{
    const QPointF baseline(note.isLeft ? note.left : note.right, note.top + paper.metrics.ascent());
    QByteArray text;
    for (const ColouredText::Piece& piece : note.text.pieces)
        text += texwords::coloured(piece.text, piece.colour);
    return "\\node[anchor=base " + QByteArray(note.isLeft ? "west" : "east") + ", inner sep=0pt] at "
        + paper.point(baseline) + " {" + text + "};\n";
}

} // namespace

QByteArray words(const PlotFrame& frame, const TikzPaper& paper)
{
    const AxisWords words = axisWords(frame);
    QByteArray result;
    for (const AxisWords::Label& each : words.labels)
        result += node(paper, each);
    for (const AxisWords::Note& note : words.notes)
        result += node(paper, note);
    if (frame.neededRight() == 0)
        return result;
    const QRectF plot = frame.plotArea();
    const QByteArray pen = "\\draw[draw=klText, line width=" + paper.length(1.0) + "] ";
    result += pen + paper.point(plot.topRight()) + " -- " + paper.point(plot.bottomRight()) + ";\n";
    for (const AxisWords::Number& number : words.rightNumbers) {
        const QPointF place(plot.right(), number.y);
        result += pen + paper.point(place) + " -- " + paper.point(place + QPointF(frame.markLength(), 0.0)) + ";\n"
            + "\\node[anchor=west, inner sep=0pt, text=klText, font=\\klnumbers] at "
            + paper.point(place + QPointF(frame.gap(), 0.0)) + " {" + texwords::text(number.text) + "};\n";
    }
    return result;
}

} // namespace tikzaxis
