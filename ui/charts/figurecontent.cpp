// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figurecontent.h"

#include "core/estimate/histogram.h"
#include "core/truth/populations.h"
#include "ui/charts/axisscale.h"

#include <algorithm>
#include <utility>

namespace {

/// The populations' densities over the range: their mass in narrow strips.
void addDensities(FigureContent& content)
{
    constexpr Eigen::Index kStrips = 500; // about one for two pixels
    const Eigen::ArrayXd edges = kl::linspace(content.scale.low, content.scale.high, kStrips + 1);
    const kl::Populations::LogMasses masses
        = kl::Populations(content.shown.snapshot().parameters.sigma).logMasses(edges, kl::Populations::Ends::Closed);
    const double width = (content.scale.high - content.scale.low) / kStrips;
    content.exactX = (edges.head(kStrips) + edges.tail(kStrips)) / 2.0;
    content.pExact = masses.p.exp() / width;
    content.qExact = masses.q.exp() / width;
}

} // namespace

PlotScale scaleOf(const ViewOptions& view)
{
    return {.held = view.held,
        .logarithmic = view.logarithmic,
        .low = view.heldCentre - view.heldWidth / 2.0,
        .high = view.heldCentre + view.heldWidth / 2.0,
        .top = view.heldTop};
}

FigureContent figureContent(const Shown& shown, const ViewOptions& view, const kl::Uncertainty* uncertainty,
    const std::shared_ptr<const kl::Snapshot>& pinned)
{
    FigureContent content {.shown = shown, .scale = scaleOf(view), .pinned = pinned};
    const bool isKnown = uncertainty && uncertainty->parameters == shown.snapshot().parameters;
    if (view.band && isKnown && uncertainty->spread.seeds >= kl::kLeastQuantileValues) {
        const kl::Spread& spread = uncertainty->spread;
        content.pLow = spread.pLow;
        content.pHigh = spread.pHigh;
        content.qLow = spread.qLow;
        content.qHigh = spread.qHigh;
    }
    return view.exact ? withExact(std::move(content)) : content;
}

ViewOptions viewOfFigure(ViewOptions view, const FigureOptions& options)
{
    if (options.asShown)
        return view;
    view.exact = options.exact;
    view.band = options.band;
    view.terms = options.terms;
    return view;
}

FigureContent figureContent(const Shown& shown, const ViewOptions& view, const FigureOptions& options,
    const kl::Uncertainty* uncertainty, const std::shared_ptr<const kl::Snapshot>& pinned)
{
    const ViewOptions seen = viewOfFigure(view, options);
    const bool showsPinned = options.asShown || options.pinned;
    FigureContent content = figureContent(shown, seen, uncertainty, showsPinned ? pinned : nullptr);
    content.marksSkipped = options.asShown || options.shading;
    content.fills = options.asShown || options.fills;
    content.termsPq = seen.terms && seen.termsShown != TermsShown::Qp;
    content.termsQp = seen.terms && seen.termsShown != TermsShown::Pq;
    content.waterfall = !options.asShown && options.waterfall;
    return content;
}

FigureContent withExact(FigureContent content)
{
    if (content.scale.held) {
        addDensities(content);
        return content;
    }
    content.exactX = content.shown.snapshot().histograms.binCentres();
    content.pExact = content.shown.explanation().decompositions.pMass;
    content.qExact = content.shown.explanation().decompositions.qMass;
    return content;
}

PlotScale scaleOfAll(const FigureContent& content)
{
    PlotScale all = content.scale;
    const Eigen::ArrayXd& edges = content.shown.snapshot().histograms.binEdges;
    all.low = edges[0];
    all.high = edges[edges.size() - 1];
    double highest = 0.0;
    for (const kl::Snapshot* snapshot : {&content.shown.snapshot(), content.pinned.get()}) {
        if (snapshot == nullptr)
            continue;
        const kl::Histograms& histograms = snapshot->histograms;
        all.low = std::min(all.low, histograms.binEdges[0]);
        all.high = std::max(all.high, histograms.binEdges[histograms.binEdges.size() - 1]);
        for (const kl::SampleHistogram* side : {&histograms.p, &histograms.q})
            highest = std::max(highest, heightsOf(histograms, side->mass, all).maxCoeff());
    }
    all.top = axisscale::pinnedEnd(0.0, highest);
    return all;
}
