// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/moments.h"

#include "core/estimate/summation.h"
#include "core/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>

namespace kl {

namespace {

/// NumPy's two passes over scale·values, without a copy of the whole sample: the buffer is NumPy's own
/// summation block, so the order of the additions is unchanged.
Moments twoPass(std::span<const double> values, double scale)
{
    const auto n = static_cast<double>(values.size());
    std::array<double, kSummationBlock> buffer;
    const auto total = [&](const auto& transform) {
        double running = 0.0;
        for (std::size_t start = 0; start < values.size(); start += kSummationBlock) {
            const auto block = values.subspan(start, std::min(kSummationBlock, values.size() - start));
            std::transform(block.begin(), block.end(), buffer.begin(), transform);
            running += sum(std::span(buffer).first(block.size()));
        }
        return running;
    };
    const double mean = total([=](double x) { return x * scale; }) / n;
    const double squares = total([=](double x) {
        const double deviation = x * scale - mean;
        return deviation * deviation;
    });
    return {mean, std::sqrt(squares / n)};
}

} // namespace

Moments moments(std::span<const double> values)
{
    if (values.empty())
        throw std::invalid_argument("moments: the sample is empty");
    double largest = 0.0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i]))
            throw std::invalid_argument(
                "moments: value " + shortest(i) + " is " + shortest(values[i]) + ", not a finite number");
        largest = std::max(largest, std::abs(values[i]));
    }

    // Between these bounds neither the sum nor a square can overflow, nor a square that matters underflow.
    if (largest == 0.0 || (largest > 1e-140 && largest < 1e140))
        return twoPass(values, 1.0);
    const int exponent = std::clamp(-std::ilogb(largest), -1000, 1000); // 2^exponent itself must be a double
    const Moments scaled = twoPass(values, std::ldexp(1.0, exponent));
    return {std::ldexp(scaled.mean, -exponent), std::ldexp(scaled.std, -exponent)};
}

} // namespace kl
