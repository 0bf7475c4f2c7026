// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/bias.h"
#include "core/estimate/measures.h"
#include "core/snapshot.h"
#include "core/truth/decomposition.h"

namespace kl {

/// What the notebook does not say about a snapshot, nats.
struct Explanation {
    double supportLow = 0.0; ///< −m/s: P has no mass below, in standard deviations
    double normalMassBelowSupport = 0.0; ///< Q's mass there, the reason why KL(Q‖P) is truly infinite
    Decompositions decompositions; ///< the truth, the stages to the estimate, and the exact masses
    Measures measures; ///< of the histograms' masses, every bin
    Measures used; ///< of the masses the divergences are sums of: here KL = cross-entropy − entropy. NaN if none are
    Bias pqBias; ///< how much chance is expected to add to the estimate of KL(P‖Q)
    Bias qpBias;
};

/// Explains @p snapshot. A pure function of it: O(bins), 0.02 ms for 79 bins, 0.2 ms for 1000. Thread-safe.
[[nodiscard]] Explanation explain(const Snapshot& snapshot);

} // namespace kl
