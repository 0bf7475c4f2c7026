// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/quantity.h"
#include "ui/words/sweep.h"

/// The parameters as a person sets them: the one place that says which values they take and how their sliders run.
namespace quantities {

[[nodiscard]] Quantity of(Sweep::Of parameter);

} // namespace quantities
