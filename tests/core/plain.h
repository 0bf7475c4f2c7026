// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameters.h"
#include "core/snapshot.h"

#include <vector>

/// The calculation as the notebook spells it out, in O(N) with every value in hand and every sum in NumPy's order: the
/// oracle that the product's ordered blocks are compared with. Itself held against NumPy's golden data, bit for bit.
namespace plain {

/// Both samples, standardised, in the order drawn.
struct Samples {
    std::vector<double> p;
    std::vector<double> q;
    kl::Moments pMoments; ///< before standardising
    kl::Moments qMoments;
};

[[nodiscard]] Samples samples(const kl::Parameters& parameters);
[[nodiscard]] kl::Snapshot explore(const kl::Parameters& parameters);

} // namespace plain
