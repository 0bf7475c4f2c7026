// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figurecontent.h"
#include "ui/charts/termsfigure.h"
#include "ui/export/tikzpaper.h"
#include "ui/state/figureoptions.h"

#include <QByteArray>
#include <QPointF>

#include <vector>

namespace tikzterms {

/// A chart of what each bin adds to one of the two sums: axes, bars, and the line that adds them up.
///
/// @param skipped  stretches of the horizontal axis that are hatched
[[nodiscard]] QByteArray drawing(const TermsFigure& terms, const std::vector<QPointF>& skipped,
    const FigureContent& content, TikzPaper paper, const FigureOptions& options);

} // namespace tikzterms
