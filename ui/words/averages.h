// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "ui/state/unit.h"

#include <QString>

/// The part of description.h that tells what the two values mean: each is the average of a logarithm, and what belongs
/// to it is a factor.
namespace description {

/// e to @p nats, the factor that a divergence stands for: "1.13", "1.000075" or "8 890 000". A factor that is not 1
/// never reads as 1, unless the difference is below 10⁻¹².
[[nodiscard]] QString factor(double nats);

/// "e^0.125 = 1.13" or, in bits, "2^0.181 = 1.13".
[[nodiscard]] QString powerAndFactor(double nats, Unit unit);

/// Whether the masses that the sums are made of are the same for P and Q in every bin, but for rounding.
[[nodiscard]] bool areMassesEqual(const kl::Snapshot& snapshot);

/// What both values say: an average over P's values and one over Q's, and where there is none or it is infinite, why.
///
/// KL(P‖Q) is the mean of ln(p/q) over P's values, so that e to it is the geometric mean of p/q there: how many times as
/// frequent as Q P is where its values lie.
[[nodiscard]] QString ofAverages(const kl::Snapshot& snapshot, Unit unit);

} // namespace description
