// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "core/uncertainty.h"

#include <QByteArray>

/// The numbers of a snapshot as text. Doubles are written in the shortest form that reads back as the same double.
namespace dataexport {

/// One JSON object on one line, ending with a newline.
///
/// All numbers are in nats. An infinity is the string "Infinity"; what has no value is null, and "reason" says why.
///
///     parameters     samples, sigma, bins, seed
///     emptyBins      choice: skip, strict, smooth or renormalise; pseudocount with smooth
///     p, q           name, mean and std before standardising, counts, mass
///     binEdges, binCentres
///     kl             pq, qp, unit; terms {pq, qp} per bin
///     klDiv          pq, qp: the same by way of log space
///     shared         bins: with values of both
///     skipped        bins: all others; p, q: the mass in them; pBins, qBins: with values of one only; emptyBins: of
///     none exact          pq, qp of the populations; pMass, qMass per bin, end bins open; supportLow,
///     qMassBelowSupport decomposition  true, binned, shared, estimate of KL(P‖Q) and their differences binning,
///     skipping, sampling;
///                    reverse: binned, shared, estimate of KL(Q‖P), impossibleBins, qMassThere
///     measures       entropyP, entropyQ, jensenShannon, totalVariation, perplexityP, perplexityQ of all bins;
///                    crossEntropyPq, crossEntropyQp and entropyUsedP, entropyUsedQ of the bins and masses in use
///     bias           pq, qp: what chance is expected to add to the estimates
///     knn            pq, qp, neighbours, samples: estimates without bins; only with @p uncertainty
///     spread         seeds, samples; pq, qp: low, median, high; only with a @p uncertainty over further seeds
///
/// @param uncertainty  of the snapshot, or null
[[nodiscard]] QByteArray json(const kl::Snapshot& snapshot, const kl::Uncertainty* uncertainty = nullptr);

/// A table with a row a bin under a header line; parameters and values stand above it in lines that start with '#'.
/// Terms are those of the sum over shared bins, 0 in a bin that is left out.
[[nodiscard]] QByteArray csv(const kl::Snapshot& snapshot);

} // namespace dataexport
