// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/beyond.h"

#include "ui/words/format.h"

#include <QCoreApplication>
#include <QLatin1String>

#include <algorithm>
#include <cmath>
#include <vector>

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(beyond)
};

/// An edge of a bin, in as many digits as tell where the tail ends.
QString place(double edge)
{
    return format::fixed(edge, std::abs(edge) < 10.0 ? 1 : 0);
}

/// What of a sample lies beyond one edge.
struct Part {
    double mass = 0.0;
    double cut = 0.0; ///< of the mass, what is of the bin that the edge cuts: as if it were even in there
    double end = 0.0; ///< the outer edge of its outermost bin with values
};

Part below(const kl::SampleHistogram& sample, const Eigen::ArrayXd& edges, double low)
{
    Part part;
    for (Eigen::Index bin = sample.counts.size() - 1; bin >= 0; --bin) {
        const double width = edges[bin + 1] - edges[bin];
        if (sample.counts[bin] == 0 || edges[bin] >= low || !(width > 0.0))
            continue;
        const double share = std::min(1.0, (low - edges[bin]) / width);
        part.mass += share * sample.mass[bin];
        part.cut += share < 1.0 ? share * sample.mass[bin] : 0.0;
        part.end = edges[bin];
    }
    return part;
}

Part above(const kl::SampleHistogram& sample, const Eigen::ArrayXd& edges, double high)
{
    Part part;
    for (Eigen::Index bin = 0; bin < sample.counts.size(); ++bin) {
        const double width = edges[bin + 1] - edges[bin];
        if (sample.counts[bin] == 0 || edges[bin + 1] <= high || !(width > 0.0))
            continue;
        const double share = std::min(1.0, (edges[bin + 1] - high) / width);
        part.mass += share * sample.mass[bin];
        part.cut += share < 1.0 ? share * sample.mass[bin] : 0.0;
        part.end = edges[bin + 1];
    }
    return part;
}

/// In words, which are no sign beside an arrow: "less than 0.01 %".
QString share(double mass)
{
    return format::percent(mass)
        .replace(QLatin1String("< "), Texts::tr("less than "))
        .replace(QLatin1String("> "), Texts::tr("more than "));
}

using Pieces = std::vector<ColouredText::Piece>;

PlotFrame::Note noteOf(const Part& p, const Part& q, const theme::FigureColours& colours, bool isLeft)
{
    const ColouredText::Piece letterP {QStringLiteral("P"), colours.pText};
    const ColouredText::Piece letterQ {QStringLiteral("Q"), colours.qText};
    const auto plain = [&](const QString& text) { return ColouredText::Piece {text, colours.text}; };
    const auto of = [&](const Part& part, const ColouredText::Piece& letter) {
        return ColouredText::Piece {Texts::tr("%1 of %2").arg(share(part.mass), letter.text), letter.colour};
    };
    // Where the samples lie within a bin that holds much of them, nobody knows.
    constexpr double kMuch = 0.01;
    const bool isKnown = p.cut <= kMuch && q.cut <= kMuch;
    Pieces words;
    Pieces fewest;
    if (!(p.mass > 0.0) && !(q.mass > 0.0))
        return {};
    const bool both = p.mass > 0.0 && q.mass > 0.0;
    const QColor colour = both ? colours.text : p.mass > 0.0 ? colours.pText : colours.qText;
    if (!both) {
        const Part& part = p.mass > 0.0 ? p : q;
        const ColouredText::Piece& letter = p.mass > 0.0 ? letterP : letterQ;
        words = {of(part, letter)};
        fewest = {{Texts::tr("%1 of %2").arg(format::percent(part.mass), letter.text), letter.colour}};
    } else if (share(p.mass) == share(q.mass)) {
        words = {plain(Texts::tr("%1 of ").arg(share(p.mass))), letterP, plain(Texts::tr(" and of ")), letterQ};
        fewest
            = {plain(Texts::tr("%1 of ").arg(format::percent(p.mass))), letterP, plain(QStringLiteral(", ")), letterQ};
    } else {
        words = {of(p, letterP), plain(Texts::tr(" and ")), of(q, letterQ)};
        fewest = {{format::percent(p.mass), colours.pText}, plain(QStringLiteral(", ")),
            {format::percent(q.mass), colours.qText}};
    }
    const double end = !(p.mass > 0.0) ? q.end
        : !(q.mass > 0.0)              ? p.end
        : isLeft                       ? std::min(p.end, q.end)
                                       : std::max(p.end, q.end);
    PlotFrame::Note note;
    if (!isKnown) {
        const QString text = isLeft ? Texts::tr("← bins down to %1") : Texts::tr("bins up to %1 →");
        return {{Pieces {plain(text.arg(place(end)))}}};
    }
    for (Pieces pieces : {words, words, fewest}) {
        if (note.empty())
            pieces.push_back({(isLeft ? Texts::tr(", down to %1") : Texts::tr(", up to %1")).arg(place(end)), colour});
        if (isLeft)
            pieces.insert(pieces.begin(), {QStringLiteral("← "), colour});
        else
            pieces.push_back({QStringLiteral(" →"), colour});
        note.push_back({pieces});
    }
    return note;
}

} // namespace

Beyond beyond(const kl::Snapshot& snapshot, const PlotScale& scale, const theme::FigureColours& colours)
{
    if (!scale.held)
        return {};
    const kl::Histograms& histograms = snapshot.histograms;
    const Eigen::ArrayXd& edges = histograms.binEdges;
    return {noteOf(below(histograms.p, edges, scale.low), below(histograms.q, edges, scale.low), colours, true),
        noteOf(above(histograms.p, edges, scale.high), above(histograms.q, edges, scale.high), colours, false)};
}
