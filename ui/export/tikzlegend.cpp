// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/tikzlegend.h"

#include "ui/charts/curvenames.h"
#include "ui/charts/legenditem.h"
#include "ui/charts/markitem.h"
#include "ui/export/tikzcurves.h"

#include <algorithm>

namespace tikzlegend {

namespace {

/// "\addlegendimage{…}": a piece of each line, area, mark.
QByteArray key(const LegendItem::Entry& entry, qreal width, const TikzPaper& paper)
{
    constexpr qreal kApart = 4.0;
    const qreal half = 0.3 * paper.metrics.height();
    const auto at = [&](qreal x, qreal y) { return '(' + paper.length(x) + ',' + paper.length(y) + ')'; };
    QByteArray code;
    qreal from = 0.0;
    for (const QColor& area : entry.areas) {
        const qreal part = width / static_cast<qreal>(entry.areas.size());
        code += "\\fill[draw=none, " + tikzcurves::fill(area) + "] " + at(from, -half) + " rectangle "
            + at(from + part, half) + ';';
        from += part;
    }
    if (entry.hatched) {
        code += "\\fill[draw=none, klText, opacity=0.03] " + at(0.0, -half) + " rectangle " + at(width, half) + ';';
        code += "\\draw[klText, opacity=0.5, line width=" + paper.length(1.0) + ']';
        constexpr qreal kDistance = 7.0;
        for (qreal sum = kDistance - half; sum < width + half; sum += kDistance) { // along x + y = sum
            const qreal left = std::max(0.0, sum - half);
            const qreal right = std::min(width, sum + half);
            code += ' ' + at(left, left - sum) + " -- " + at(right, right - sum);
        }
        code += ';';
    }
    qreal y = kApart / 2.0 * (static_cast<qreal>(entry.pens.size()) - 1.0);
    for (const QPen& pen : entry.pens) {
        code += "\\draw[" + tikzcurves::pen(pen, paper) + "] " + at(0.0, y) + " -- " + at(width, y) + ';';
        y -= kApart;
    }
    if (entry.mark != LegendItem::Entry::Mark::None)
        code += "\\draw["
            + (entry.mark == LegendItem::Entry::Mark::Disc ? tikzcurves::disc(paper) : tikzcurves::ring(paper))
            + "] plot coordinates {" + at(width / 2.0, 0.0) + "};";
    return "\\addlegendimage{legend image code/.code={" + code + "}}";
}

/// How many stand side by side, where they stand in as many rows.
std::size_t columnsOf(const LegendItem& legend)
{
    const std::size_t rows = legend.rowCount();
    return (legend.entries().size() + rows - 1) / rows;
}

} // namespace

QByteArray legend(const Figure& figure, const TikzPaper& paper)
{
    const LegendItem& item = figure.labels().legend();
    if (!item.isVisible() || item.place().isEmpty() || item.entries().empty())
        return {};
    const QRectF plot = figure.frame().plotArea();
    const QRectF place = item.place();
    const bool isAbove = place.bottom() <= plot.top();
    const bool isRight = isAbove || place.center().x() > plot.center().x();
    const bool isUpper = !isAbove && place.center().y() < plot.center().y();
    const QPointF corner(isRight ? place.right() : place.left(), isUpper ? place.top() : place.bottom());
    const auto part = [](qreal way, qreal whole) { return QByteArray::number(way / whole, 'f', 5); };
    const QByteArray line = paper.length(paper.metrics.height());
    QByteArray result = "\\legend{}\\pgfplotsset{legend style={at={(axis description cs:"
        + part(corner.x() - plot.left(), plot.width()) + ',' + part(plot.bottom() - corner.y(), plot.height())
        + ")}, anchor=" + (isUpper ? "north" : "south") + (isRight ? " east" : " west")
        + ", draw=none, inner sep=0pt, font=\\kltext, text=klText, cells={anchor=west}, nodes={inner sep=0pt, "
          "minimum height="
        + line + "}, column sep=" + paper.length(paper.metrics.height() / 2.0)
        + (isAbove ? ", fill=none" : ", kl ground") + "},\n  legend columns=" + QByteArray::number(columnsOf(item))
        + ", legend image post style={sharp plot}}\n";
    const qreal width = item.keyWidth();
    for (const LegendItem::Entry& entry : item.entries()) {
        const QString all = item.textOf(entry);
        const QByteArray name = texwords::text(all.mid(entry.letter.size()).trimmed());
        QByteArray text = texwords::text(entry.letter);
        if (!text.isEmpty() && !name.isEmpty()) // names line up
            text = "\\makebox[1.2em][l]{" + text + '}';
        result += key(entry, width, paper) + "\\addlegendentry{" + text + name + "}\n";
    }
    return result;
}

QByteArray names(const Figure& figure, const TikzPaper& paper)
{
    QByteArray result;
    for (const CurveNames::Name& name : figure.labels().names().names()) {
        if (name.place.isEmpty())
            continue;
        QByteArray text;
        for (const ColouredText::Piece& piece : name.text.pieces)
            text += texwords::coloured(piece.text, piece.colour);
        const QPointF baseline(name.place.center().x(), name.place.top() + paper.metrics.ascent());
        result += "\\node[anchor=base, font=\\bfseries, inner sep=" + paper.length(2.0)
            + (name.hasGround ? ", kl ground" : "") + "] at " + paper.point(baseline) + " {" + text + "};\n";
    }
    return result;
}

} // namespace tikzlegend
