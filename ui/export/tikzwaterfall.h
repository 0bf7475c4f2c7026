// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/waterfallitem.h"
#include "ui/export/tikzpaper.h"

#include <QByteArray>

namespace tikzwaterfall {

/// The way from the true divergence to the estimate, as the figure has it.
[[nodiscard]] QByteArray drawing(const WaterfallItem& waterfall, const TikzPaper& paper);

} // namespace tikzwaterfall
