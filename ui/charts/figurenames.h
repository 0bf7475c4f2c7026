// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "ui/state/unit.h"

#include <QString>

/// How a figure names what it shows.
namespace figure {

/// "log-normal, σ = 0.5" and "normal", as the legend has them after the letters.
[[nodiscard]] QString nameOfP(const kl::Parameters& parameters);
[[nodiscard]] QString shortNameOfP(const kl::Parameters& parameters); ///< "σ = 0.5"
[[nodiscard]] QString nameOfQ();
/// "pinned: σ 0.5": what is pinned, by what differs from @p parameters.
[[nodiscard]] QString nameOfPinned(const kl::Parameters& pinned, const kl::Parameters& parameters);

/// One line with both values and all parameters.
[[nodiscard]] QString summary(const kl::Snapshot& snapshot, Unit unit = Unit::Nats);

} // namespace figure
