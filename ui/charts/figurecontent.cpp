// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figurecontent.h"

FigureContent figureContent(const Shown& shown, const ViewOptions& view, const kl::Uncertainty* uncertainty,
    const std::shared_ptr<const kl::Snapshot>& pinned)
{
    FigureContent content {.shown = shown, .pinned = pinned, .shadesSkipped = view.terms};
    if (view.exact) {
        content.pExact = shown.explanation().decompositions.pMass;
        content.qExact = shown.explanation().decompositions.qMass;
    }
    if (view.band && uncertainty && uncertainty->parameters == shown.snapshot().parameters) {
        const kl::Spread& spread = uncertainty->spread;
        content.pLow = spread.pLow;
        content.pHigh = spread.pHigh;
        content.qLow = spread.qLow;
        content.qHigh = spread.qHigh;
    }
    return content;
}
