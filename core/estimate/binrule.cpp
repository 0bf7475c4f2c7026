// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/binrule.h"

#include <cmath>
#include <numbers>
#include <stdexcept>

namespace kl {

std::string_view name(BinRule rule)
{
    switch (rule) {
    case BinRule::Sturges: return "Sturges";
    case BinRule::Rice: return "Rice";
    case BinRule::Scott: return "Scott";
    case BinRule::FreedmanDiaconis: return "Freedman–Diaconis";
    case BinRule::Doane: return "Doane";
    }
    throw std::invalid_argument("name: no such bin rule");
}

namespace {

double binWidth(BinRule rule, const PooledShape& shape)
{
    // pow(n, 1/3) and not cbrt(n), which is nearer to the truth: for n = 216 NumPy's 5.999… decides the rounding up.
    const auto n = static_cast<double>(shape.size);
    switch (rule) {
    case BinRule::Sturges: return shape.range / (std::log2(n) + 1.0);
    case BinRule::Rice: return shape.range / (2.0 * std::pow(n, 1.0 / 3.0));
    case BinRule::Scott: return std::pow(24.0 * std::sqrt(std::numbers::pi) / n, 1.0 / 3.0) * shape.std;
    case BinRule::FreedmanDiaconis: return 2.0 * shape.interquartileRange * std::pow(n, -1.0 / 3.0);
    case BinRule::Doane: {
        if (n <= 2.0 || shape.std == 0.0)
            return 0.0;
        const double standardError = std::sqrt(6.0 * (n - 2.0) / ((n + 1.0) * (n + 3.0)));
        return shape.range / (1.0 + std::log2(n) + std::log2(1.0 + std::abs(shape.skewness) / standardError));
    }
    }
    throw std::invalid_argument("binCountByRule: no such rule");
}

} // namespace

double binCountByRule(BinRule rule, const PooledShape& shape)
{
    const auto isMeasure = [](double x) { return x >= 0.0 && std::isfinite(x); };
    if (shape.size < 1 || !isMeasure(shape.range) || !isMeasure(shape.std) || !isMeasure(shape.interquartileRange)
        || !std::isfinite(shape.skewness))
        throw std::invalid_argument("binCountByRule: the pooled sample must hold values, with finite measures");
    const double width = binWidth(rule, shape);
    return width > 0.0 && shape.range > 0.0 ? std::ceil(shape.range / width) : 1.0;
}

} // namespace kl
