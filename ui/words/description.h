// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explanation.h"
#include "core/snapshot.h"
#include "ui/state/unit.h"
#include "ui/words/emptybinwords.h"
#include "ui/words/truthwords.h"

#include <QString>
#include <QStringList>

/// What is on screen, in sentences: for the window, the clipboard and a screen reader. Each looks at what it speaks of:
/// what holds for one treatment of empty bins need not hold for another.
namespace description {

/// "N = 10 000, σ = 0.5, 79 bins, seed 42", and the treatment of empty bins unless it is the notebook's.
[[nodiscard]] QString ofParameters(const kl::Parameters& parameters);

/// What is on screen, in one line: the same in fewer and fewer words, the most first.
[[nodiscard]] QStringList ofSetting(const kl::Parameters& parameters);
/// The same while the first @p parameters.sampleCount values of @p wished are.
[[nodiscard]] QString ofBeginning(const kl::Parameters& parameters, std::int64_t wished);

/// What is to be known first, both values, and how far they are from the truth and why.
[[nodiscard]] QString ofSnapshot(const kl::Snapshot& snapshot, const kl::Explanation& explanation, Unit unit);

/// One bin: range, counts, masses, ratio, both terms, and whether it is left out and why.
[[nodiscard]] QString ofBin(const kl::Snapshot& snapshot, const kl::Explanation& explanation, int bin, Unit unit);

/// Why KL(Q‖P) is what it is, from its infinite truth to the estimate. Rich text.
[[nodiscard]] QString ofReverse(const kl::Snapshot& snapshot, const kl::Explanation& explanation, Unit unit);

} // namespace description
