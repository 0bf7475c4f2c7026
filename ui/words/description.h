// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explanation.h"
#include "core/snapshot.h"
#include "ui/state/unit.h"
#include "ui/words/emptybinwords.h"

#include <QString>

/// What is on screen, in sentences: for the window, the clipboard and a screen reader. Each looks at what it speaks of:
/// what holds for one treatment of empty bins need not hold for another.
namespace description {

/// "N = 10 000, σ = 0.5, 79 bins, seed 42", and the treatment of empty bins unless it is the notebook's.
[[nodiscard]] QString ofParameters(const kl::Parameters& parameters);

/// Both values, and how far they are from the truth and why.
[[nodiscard]] QString ofSnapshot(const kl::Snapshot& snapshot, const kl::Explanation& explanation, Unit unit);

/// One bin: range, counts, masses, ratio, both terms, and whether it is left out and why.
[[nodiscard]] QString ofBin(const kl::Snapshot& snapshot, const kl::Explanation& explanation, int bin, Unit unit);

/// Why KL(Q‖P) is infinite, in one clause: "3.0 % of Q lies below −m/s = −1.88, where P can have nothing".
[[nodiscard]] QString whyReverseIsInfinite(const kl::Explanation& explanation);

/// The reason of the largest step on the way from the true KL(P‖Q) to the estimate, as what follows "because". Empty if
/// there is no finite estimate, or no difference.
[[nodiscard]] QString mainCause(const kl::Snapshot& snapshot, const kl::Explanation& explanation);

/// Why KL(Q‖P) is what it is, from its infinite truth to the estimate. Rich text.
[[nodiscard]] QString ofReverse(const kl::Snapshot& snapshot, const kl::Explanation& explanation, Unit unit);

} // namespace description
