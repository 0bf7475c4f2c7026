// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/tikzterms.h"

#include "ui/export/tikzaxis.h"
#include "ui/export/tikzcurves.h"

#include <algorithm>
#include <cmath>

namespace tikzterms {

namespace {

/// One row of numbers for each bar, "\klbar{from}{to}{term}", under what draws them.
QByteArray bars(
    const TermsFigure& terms, const Eigen::ArrayXd& binEdges, const QByteArray& colour, const TikzPaper& paper)
{
    const PlotFrame& frame = terms.frame();
    const Eigen::ArrayXd values = terms.termsShown();
    const double width = (binEdges[1] - binEdges[0]) * frame.plotArea().width() / (frame.xHigh() - frame.xLow());
    const double gap = width > 5.0 ? 1.0 : 0.0;
    QByteArray added;
    QByteArray taken;
    QByteArray endless;
    for (Eigen::Index bin = 0; bin < values.size(); ++bin) {
        const double low = std::max(binEdges[bin], frame.xLow());
        const double high = std::min(binEdges[bin + 1], frame.xHigh());
        if (!(low < high) || values[bin] == 0.0 || std::isnan(values[bin]))
            continue;
        const bool isEndless = std::isinf(values[bin]);
        QByteArray& rows = isEndless ? endless : values[bin] > 0.0 ? added : taken;
        const double end = isEndless ? frame.yHigh() : std::clamp(values[bin], frame.yLow(), frame.yHigh());
        rows += "\\klbar{" + texwords::number(isEndless ? (low + high) / 2.0 : low) + "}{" + texwords::number(high)
            + "}{" + texwords::number(end) + "}\n";
    }
    const auto rectangle = [&](double inset) {
        const QByteArray shift = paper.length(inset);
        return "([xshift=" + shift + "]axis cs:#1,0) rectangle ([xshift=-" + shift + "]axis cs:#2,#3);}%\n";
    };
    QByteArray result;
    if (!added.isEmpty())
        result += "\\def\\klbar#1#2#3{\\fill[" + colour + "] " + rectangle(gap) + added;
    if (!taken.isEmpty()) { // what is too narrow for an outline is paler
        const bool isOutlined = width >= 3.0;
        result += "\\def\\klbar#1#2#3{"
            + (isOutlined ? "\\draw[" + colour + ", line width=" + paper.length(1.0) + "] " + rectangle(gap + 0.5)
                          : "\\fill[" + colour + ", opacity=0.5] " + rectangle(gap))
            + taken;
    }
    if (!endless.isEmpty()) { // broken, so that it is not taken for a bar that ends at the plot's top
        const QByteArray piece = paper.length(3.0);
        result += "\\def\\klbar#1#2#3{\\draw[" + colour
            + ", line width=" + paper.length(std::max(width - 2.0 * gap, 2.0)) + ", dash pattern=on " + piece + " off "
            + piece + "] (axis cs:#1,0) -- (axis cs:#1,#3);}%\n" + endless;
    }
    return result;
}

} // namespace

QByteArray drawing(const TermsFigure& terms, const std::vector<QPointF>& skipped, const FigureContent& content,
    TikzPaper paper, const FigureOptions& options)
{
    const PlotFrame& frame = terms.frame();
    if (frame.plotArea().isEmpty())
        return {};
    paper.corner = frame.corner();
    const QByteArray thin = paper.length(1.0);
    const QByteArray colour = terms.isPq() ? "klP" : "klQ";
    QByteArray result = tikzcurves::hatch(frame, skipped, paper) + tikzaxis::beginning(frame, paper, options)
        + bars(terms, content.shown.snapshot().histograms.binEdges, colour, paper);
    result += "\\draw[klText, line width=" + thin + "] (axis cs:" + texwords::number(frame.xLow())
        + ",0) -- (axis cs:" + texwords::number(frame.xHigh()) + ",0);\n";
    for (const QList<QPointF>& run : terms.sum().runs()) { // where its axis, on the right, has it
        result += "\\addplot[" + tikzcurves::pen(terms.sum().pen(), paper) + ", forget plot] coordinates {";
        for (const QPointF& point : run)
            result += "\n(" + texwords::number(point.x()) + ',' + texwords::number(point.y()) + ')';
        result += "};\n";
    }
    result += "\\end{axis}\n" + tikzaxis::words(frame, paper);
    if (!terms.remark().isEmpty()) {
        const qreal zero = frame.toChart(0.0, 0.0).y();
        result += tikzaxis::label(paper,
            {frame.plotArea().center().x(), (frame.plotArea().top() + zero - paper.metrics.height()) / 2.0},
            texwords::text(terms.remark()), "text=klText");
    }
    return result;
}

} // namespace tikzterms
