// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stream/gaussianstream.h"

#include <cmath>
#include <utility>

namespace kl {

GaussianStream::GaussianStream(std::uint32_t seed)
    : m_engine(seed)
{
}

double GaussianStream::uniform()
{
    const auto high = static_cast<double>(m_engine() >> 5); // 27 bits
    const auto low = static_cast<double>(m_engine() >> 6); // 26 bits
    return (high * 67108864.0 + low) / 9007199254740992.0; // (high·2²⁶ + low) / 2⁵³
}

void GaussianStream::fill(std::span<double> out)
{
    std::size_t i = 0;
    if (m_kept && !out.empty())
        out[i++] = *std::exchange(m_kept, std::nullopt);

    while (i < out.size()) {
        double x1 = 0.0;
        double x2 = 0.0;
        double r2 = 0.0;
        do { // a point in the unit disc, not its centre
            x1 = 2.0 * uniform() - 1.0;
            x2 = 2.0 * uniform() - 1.0;
            r2 = x1 * x1 + x2 * x2;
        } while (r2 >= 1.0 || r2 == 0.0);
        const double scale = std::sqrt(-2.0 * std::log(r2) / r2);
        out[i++] = scale * x2;
        if (i < out.size())
            out[i++] = scale * x1;
        else
            m_kept = scale * x1;
    }
}

} // namespace kl
