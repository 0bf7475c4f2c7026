// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explanation.h"
#include "core/snapshot.h"
#include "ui/state/unit.h"

#include <QString>

/// The part of description.h that tells the truth, how far the values are from it, and why.
namespace description {

/// Whether a share of Q is so small that hardly one sample in a hundred shows it, however large it is.
[[nodiscard]] bool isVanishing(double fraction);

/// A share of Q in words: "3.0 %", or "a vanishing part".
[[nodiscard]] QString partOf(double fraction);

/// Why KL(Q‖P) is infinite, in one clause: "3.0 % of Q lies below −1.88, where P can have no value".
[[nodiscard]] QString whyReverseIsInfinite(const kl::Explanation& explanation);

/// The reason of the largest step on the way from the true KL(P‖Q) to the estimate, as what follows "because". Empty if
/// there is no finite estimate, or no difference.
[[nodiscard]] QString mainCause(const kl::Snapshot& snapshot, const kl::Explanation& explanation);

/// What is to be known before the values are read: that one is below 0, or that they leave out much. Empty if nothing.
[[nodiscard]] QString warning(const kl::Snapshot& snapshot);

/// What is left out where warning() does not say it, the truth, and where both values stand beside it and why.
[[nodiscard]] QString ofTruth(const kl::Snapshot& snapshot, const kl::Explanation& explanation, Unit unit);

} // namespace description
