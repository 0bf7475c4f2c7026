// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explanation.h"
#include "core/snapshot.h"
#include "ui/state/unit.h"

#include <QString>

/// What is on screen, in sentences: for the line under the charts, the clipboard and a screen reader.
namespace description {

/// Both values, and how far they are from the truth and why.
[[nodiscard]] QString ofSnapshot(const kl::Snapshot& snapshot, const kl::Explanation& explanation, Unit unit);

/// One bin: range, counts, masses, ratio, both terms, and whether it is skipped and why.
[[nodiscard]] QString ofBin(const kl::Snapshot& snapshot, const kl::Explanation& explanation, int bin, Unit unit);

/// Why KL(Q‖P) is infinite, in one clause: "3.0 % of Q lies below −m/s = −1.88, where P can have nothing".
[[nodiscard]] QString whyReverseIsInfinite(const kl::Explanation& explanation);

/// What takes most of the way from the true KL(P‖Q) to the estimate: binning, skipping or sampling. Empty if there is
/// no finite estimate.
[[nodiscard]] QString mainCause(const kl::Snapshot& snapshot, const kl::Explanation& explanation);

/// What a treatment of empty bins does to the number, in one sentence.
[[nodiscard]] QString ofEmptyBins(kl::EmptyBins emptyBins);

} // namespace description
