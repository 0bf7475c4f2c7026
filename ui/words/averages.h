// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QString>

/// The part of description.h that tells what the two values mean: each is the average of a logarithm, and what belongs
/// to it is a factor.
namespace description {

/// e to @p nats, the factor that a divergence stands for, in three digits: "1.13", "1.00" or "8 890 000".
[[nodiscard]] QString factor(double nats);

/// A small share in words: "5 in a thousand", "2 in a million", "less than 1 in a trillion".
[[nodiscard]] QString inSoMany(double share);

/// "1.13 times as frequent as Q", or "practically as frequent as Q" where they differ by less than 0.5 %.
[[nodiscard]] QString timesAsFrequent(double nats, const QString& other);

/// Whether the masses that the sums are made of are the same for P and Q in every bin, but for rounding.
[[nodiscard]] bool areMassesEqual(const kl::Snapshot& snapshot);

/// Whether each sample is −1 and 1, as two values with mean 0 and spread 1 always are: then the samples say nothing of P
/// and Q.
[[nodiscard]] bool areTwoValues(const kl::Snapshot& snapshot);

/// What both values say: an average over P's values and one over Q's, and where there is none or it is infinite, why.
///
/// KL(P‖Q) is the mean of ln(p/q) over P's values, so that e to it is the geometric mean of p/q there: how many times as
/// frequent as Q P is where its values lie. Bins that are skipped count as if p and q were alike there.
[[nodiscard]] QString ofAverages(const kl::Snapshot& snapshot);

} // namespace description
