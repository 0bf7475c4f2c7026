// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explanation.h"
#include "core/uncertainty.h"
#include "ui/state/unit.h"

#include <QString>

/// How sure the values are, in sentences. Rich text.
namespace confidence {

/// Where the values of further seeds lie, on how many of them that rests, and why there is no range if there is none.
[[nodiscard]] QString ofSpread(const kl::Uncertainty& uncertainty, Unit unit);

/// The estimates without bins.
[[nodiscard]] QString ofNearestNeighbours(const kl::Uncertainty& uncertainty, Unit unit);

/// What chance is expected to add; not said where the bins hold so few values that the first order of it is no measure.
[[nodiscard]] QString ofBias(const kl::Snapshot& snapshot, const kl::Explanation& explanation, Unit unit);

} // namespace confidence
