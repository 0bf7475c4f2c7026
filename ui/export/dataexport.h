// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QByteArray>

/// The numbers of a snapshot as text. Doubles are written in the shortest form that reads back as the same double.
namespace dataexport {

/// One JSON object on one line, ending with a newline.
///
/// Keys: parameters {samples, sigma, bins, seed}; p and q {name, mean, std (both before standardising), counts, mass};
/// binEdges, binCentres; kl {pq, qp, unit} and its terms per bin {pq, qp} in nats; klDiv {pq, qp}, the same by way of
/// log space; shared {bins}; skipped {bins: not shared, p, q: the mass in them, pBins, qBins: bins with mass of that
/// side only, emptyBins: of neither}. A divergence without shared bins is null, and "reason" says why.
[[nodiscard]] QByteArray json(const kl::Snapshot& snapshot);

/// A table with a row a bin under a header line; parameters and values stand above it in lines that start with '#'.
/// Terms are those of the sum over shared bins, 0 in a bin that is left out.
[[nodiscard]] QByteArray csv(const kl::Snapshot& snapshot);

} // namespace dataexport
