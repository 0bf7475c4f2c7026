// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plotframe.h"

#include <vector>

/// The marks of a logarithmic axis.
namespace decades {

/// Powers of ten between 10^@p low and 10^@p high, 1 among them if it is there; about @p most have numbers. Over less
/// than two of them twice and five times as much has numbers too; else small marks between them let levels be read.
[[nodiscard]] std::vector<PlotFrame::Tick> ticks(double low, double high, int most);

} // namespace decades
