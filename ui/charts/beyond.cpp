// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/beyond.h"

#include "ui/words/format.h"

#include <QCoreApplication>

#include <cmath>
#include <utility>

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("beyond", text);
}

/// An edge of a bin, in as many digits as tell where the tail ends.
QString place(double edge)
{
    return format::fixed(edge, std::abs(edge) < 10.0 ? 1 : 0);
}

} // namespace

Beyond beyond(const kl::Snapshot& snapshot, const PlotScale& scale, const theme::FigureColours& colours)
{
    Beyond result;
    if (!scale.held)
        return result;
    const kl::Histograms& histograms = snapshot.histograms;
    const Eigen::ArrayXd centres = histograms.binCentres();
    for (const auto& [sample, name, colour] : {std::tuple(&histograms.p, QStringLiteral("P"), colours.pText),
             std::tuple(&histograms.q, QStringLiteral("Q"), colours.qText)}) {
        double below = 0.0;
        double above = 0.0;
        double lowest = 0.0; // edges of the outermost bins with values
        double highest = 0.0;
        for (Eigen::Index bin = 0; bin < centres.size(); ++bin) {
            if (sample->counts[bin] == 0)
                continue;
            if (centres[bin] < scale.low) {
                if (below == 0.0)
                    lowest = histograms.binEdges[bin];
                below += sample->mass[bin];
            } else if (centres[bin] > scale.high) {
                above += sample->mass[bin];
                highest = histograms.binEdges[bin + 1];
            }
        }
        if (below > 0.0)
            result.left.push_back({tr("← %1 of %2, down to %3").arg(format::percent(below), name, place(lowest)),
                tr("← %1 of %2").arg(format::percent(below), name), colour});
        if (above > 0.0)
            result.right.push_back({tr("%1 of %2, up to %3 →").arg(format::percent(above), name, place(highest)),
                tr("%1 of %2 →").arg(format::percent(above), name), colour});
    }
    return result;
}
