// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/divergence.h"
#include "core/estimate/histogram.h"
#include "core/estimate/moments.h"
#include "core/parameters.h"

#include <Eigen/Core>

namespace kl {

/// One sample's side of the picture.
struct SampleHistogram {
    Moments moments; ///< before standardising
    Counts counts; ///< shape (bins); adds up to N
    Eigen::ArrayXd mass; ///< counts / N, shape (bins)
};

/// P and Q over the same bins; two histograms over different bins cannot be written.
struct Histograms {
    Eigen::ArrayXd binEdges; ///< shape (bins + 1), rising, in standard deviations of the samples
    SampleHistogram p; ///< the z-scored log-normal sample
    SampleHistogram q; ///< the z-scored normal sample

    /// Middle of each bin, shape (bins).
    [[nodiscard]] Eigen::ArrayXd binCentres() const
    {
        return (binEdges.head(binEdges.size() - 1) + binEdges.tail(binEdges.size() - 1)) / 2.0;
    }
};

/// One finished run: all that the window, the exports and the command line show. Never changes once made.
struct Snapshot {
    Parameters parameters; ///< what was asked; whatever shows the snapshot reads them here
    Histograms histograms;
    Divergences divergences; ///< nats
    LogSpaceDivergences logSpace; ///< nats; the same two sums by way of klDiv; +∞ where they are
};

/// What a snapshot is made of, of one sample.
struct SampleCounts {
    Moments moments; ///< before standardising
    Counts counts; ///< shape (bins)
};

/// All that follows from counts, wherever they come from: masses, the divergences with empty bins treated as
/// @p parameters say, and the same two by way of klDiv.
///
/// @param parameters  kept as what was asked. Of them binCount is the number of bins, emptyBins and pseudocount decide
///                    the treatment, and nothing else is looked at: the samples need not have sampleCount values.
/// @param binEdges  shape (bins + 1), finite, never falling.
/// @param p, q  shape (bins) each; no count negative, not all of a sample's 0. The totals may differ.
/// @throws std::invalid_argument  if a shape is not the one asked for, an edge or a count is none, or the pseudocount is
///         not positive where it is used; the message names the argument, the bin and the value.
///
/// O(bins), thread-safe.
[[nodiscard]] Snapshot snapshotOf(
    const Parameters& parameters, Eigen::ArrayXd binEdges, SampleCounts p, SampleCounts q);

} // namespace kl
