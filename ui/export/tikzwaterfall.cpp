// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/tikzwaterfall.h"

#include "ui/export/tikzaxis.h"
#include "ui/export/tikzcurves.h"

namespace tikzwaterfall {

namespace {

/// An arrow, with a break where the scale is left.
QByteArray endless(const WaterfallBars::Bar& bar, const QByteArray& fill, const TikzPaper& paper)
{
    const QRectF& all = bar.bar;
    const double half = all.height() / 2.0;
    const double slant = all.height() / 4.0;
    QByteArray result = "\\fill[" + fill + "] " + paper.point(all.topLeft());
    for (const QPointF& corner : {QPointF(all.right() - half, all.top()), QPointF(all.right(), all.center().y()),
             QPointF(all.right() - half, all.bottom()), all.bottomLeft()})
        result += " -- " + paper.point(corner);
    result += " -- cycle;\n";
    for (const double at : {bar.breaks, bar.breaks + 2.0 * slant})
        result += "\\draw[klGround, line width=" + paper.length(2.0) + "] " + paper.point({at - slant, all.bottom()})
            + " -- " + paper.point({at + slant, all.top()}) + ";\n";
    return result;
}

} // namespace

QByteArray drawing(const WaterfallItem& waterfall, const TikzPaper& paper)
{
    const WaterfallBars::Style& style = waterfall.style();
    const std::vector<WaterfallBars::Row>& rows = waterfall.bars().rows();
    const std::vector<WaterfallBars::Bar> bars = waterfall.bars().laidOut(waterfall.barsPlace(), style.font);
    QByteArray result = tikzaxis::label(paper, {waterfall.place().center().x(), waterfall.place().top()},
        texwords::text(WaterfallItem::heading()), "text=klText");
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const WaterfallBars::Row& row = rows[i];
        const WaterfallBars::Bar& bar = bars[i];
        const QByteArray fill = tikzcurves::fill(row.isTotal ? style.total : style.quiet);
        const qreal baseline
            = bar.line.center().y() - paper.metrics.height() / 2.0 + paper.metrics.ascent(); // of a line in the middle
        const auto word = [&](const char* anchor, qreal x, const QString& text) {
            return QByteArray("\\node[anchor=base ") + anchor + ", inner sep=0pt, text=klText"
                + (row.isTotal ? "" : ", text opacity=0.7") + "] at " + paper.point({x, baseline}) + " {"
                + texwords::text(text) + "};\n";
        };
        result += word("west", bar.line.left(), row.name);
        result += word("east", bar.line.right(), waterfall.bars().numberOf(row));
        result += bar.isEndless ? endless(bar, fill, paper)
                                : "\\fill[" + fill + "] " + paper.point(bar.bar.topLeft()) + " rectangle "
                + paper.point(bar.bar.bottomRight()) + ";\n";
        if (i + 1 < rows.size()) // where the next bar takes over
            result += "\\draw[klText, opacity=0.7, line width=" + paper.length(1.0) + ", dash pattern=on "
                + paper.length(1.0) + " off " + paper.length(1.0) + "] " + paper.point({bar.next, bar.bar.bottom()})
                + " -- " + paper.point({bar.next, bar.line.bottom() + (bar.line.bottom() - bar.bar.bottom())}) + ";\n";
    }
    return result;
}

} // namespace tikzwaterfall
