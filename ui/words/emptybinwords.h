// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "ui/state/unit.h"

#include <QString>

/// The part of description.h that tells what is done with empty bins, and what that makes of the values.
namespace description {

/// One of the two divergences.
enum class Direction { Pq, Qp };
/// "KL(P‖Q)" or "KL(Q‖P)".
[[nodiscard]] QString name(Direction direction);

/// "no bin", "1 bin", "3 bins".
[[nodiscard]] QString bins(Eigen::Index count);

/// Whether some bin holds values of one sample only.
[[nodiscard]] bool isAnyAlone(const kl::Occupancy& occupancy);

/// "3 bins of P only, no bin of Q only".
[[nodiscard]] QString whoIsAlone(const kl::Occupancy& occupancy);

/// What of either sample lies where the other has nothing: "0.9 % of P, 3.7 % of Q", "0.9 % of P", "90 % of P and of Q".
/// Empty if nothing does.
[[nodiscard]] QString sharesAlone(const kl::Occupancy& occupancy);

/// "KL(P‖Q)": the value that is below 0 because bins were left out. Empty if none is; both cannot be, for their sum is
/// Σ (p − q) ln(p/q), of which no term is below 0.
[[nodiscard]] QString nameBelowZero(const kl::Snapshot& snapshot);

/// Whether a value below 0, which no divergence is, comes from what was left out, and not from rounding.
[[nodiscard]] bool isNegativeForLeavingOut(const kl::Snapshot& snapshot);

/// α in its shortest exact form: "0.5".
[[nodiscard]] QString pseudocount(const kl::Parameters& parameters);

/// Why there is no finite value, in one clause: "no bin holds values of both samples", or "3 bins hold values of P and
/// none of Q". Empty if there is one.
[[nodiscard]] QString whyNotFinite(const kl::Snapshot& snapshot, Direction direction);

/// What a treatment of empty bins does to the number, in one sentence.
[[nodiscard]] QString ofEmptyBins(kl::EmptyBins emptyBins);

/// What treatment of empty bins the values have, to stand beside them: "empty bins skipped", "empty bins by the
/// definition", "smoothed with α = 0.5" or "shared bins, rescaled".
[[nodiscard]] QString treatment(const kl::Parameters& parameters);

/// What a value is the sum of, for its tool tip: "Σ p ln(p/q) over the bins that hold values of both".
[[nodiscard]] QString ofSum(const kl::Parameters& parameters, Direction direction, Unit unit);

/// The masses that the sums are made of: "the shared bins", "all bins".
[[nodiscard]] QString massesInUse(const kl::Snapshot& snapshot);

/// Warns where the sums leave out much, from 10 % of either sample on: "90 % of P and of Q left out: the values say
/// little". Empty below.
[[nodiscard]] QString muchLeftOut(const kl::Snapshot& snapshot);

/// The same of one sample alone, the one that a direction averages over.
[[nodiscard]] bool leavesOutMuch(const kl::Snapshot& snapshot, Direction direction);

/// What of the sample that a direction averages over was left out, and how, in as few words as can be: "1.2 % of P
/// skipped", "∞: 1.2 % of P without Q", "0.5 added to each count", "1.2 % of P left out".
[[nodiscard]] QString ofSide(const kl::Snapshot& snapshot, Direction direction);

/// The same in a whole clause: "1.2 % of P, in 3 bins, is skipped, for nothing of Q is there".
[[nodiscard]] QString ofAlone(const kl::Snapshot& snapshot, Direction direction);

/// treatment() in a word: "skipped", "strict", "smoothed, α = 0.5", "rescaled".
[[nodiscard]] QString shortTreatment(const kl::Parameters& parameters);

/// What is to be remarked on the values: none, infinite, or below 0. Empty if nothing.
[[nodiscard]] QString remark(const kl::Snapshot& snapshot);

/// The step between the truth over bins and the samples that the treatment makes: its name, short, and what it does.
struct Step {
    QString name;
    QString toolTip;
};
[[nodiscard]] Step treatmentStep(kl::EmptyBins emptyBins);

} // namespace description
