// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/summation.h"

#include <algorithm>
#include <array>

namespace kl {

namespace {

double pairwise(std::span<const double> values)
{
    const std::size_t n = values.size();
    if (n < 8) {
        double total = 0.0;
        for (const double value : values)
            total += value;
        return total;
    }
    if (n <= 128) {
        std::array<double, 8> r;
        std::copy_n(values.begin(), 8, r.begin());
        std::size_t i = 8;
        for (; i + 8 <= n; i += 8) {
            for (std::size_t lane = 0; lane < 8; ++lane)
                r[lane] += values[i + lane];
        }
        double total = ((r[0] + r[1]) + (r[2] + r[3])) + ((r[4] + r[5]) + (r[6] + r[7]));
        for (; i < n; ++i)
            total += values[i];
        return total;
    }
    const std::size_t left = n / 2 - (n / 2) % 8;
    return pairwise(values.first(left)) + pairwise(values.subspan(left));
}

} // namespace

double sum(std::span<const double> values)
{
    double total = 0.0;
    while (!values.empty()) {
        const std::size_t n = std::min(values.size(), kSummationBlock);
        total += pairwise(values.first(n));
        values = values.subspan(n);
    }
    return total;
}

} // namespace kl
