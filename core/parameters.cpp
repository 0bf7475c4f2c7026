// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parameters.h"

#include <array>
#include <charconv>
#include <string>

namespace kl {

namespace {

template <typename T>
std::string shortest(T value)
{
    std::array<char, 32> text;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return std::string(text.data(), end);
}

template <typename T>
void check(const char* name, T value, const Range<T>& range)
{
    if (!range.contains(value)) {
        throw ParameterError(std::string(name) + " must be from " + shortest(range.low) + " to " + shortest(range.high)
            + ", not " + shortest(value));
    }
}

} // namespace

std::string_view name(EmptyBins emptyBins)
{
    switch (emptyBins) {
    case EmptyBins::Skip: return "skip";
    case EmptyBins::Strict: return "strict";
    case EmptyBins::Smooth: return "smooth";
    case EmptyBins::Renormalise: return "renormalise";
    }
    throw std::invalid_argument("name: no such treatment of empty bins");
}

void Parameters::validate() const
{
    check("samples", sampleCount, kSampleCountRange);
    check("sigma", sigma, kSigmaRange);
    check("bins", binCount, kBinCountRange);
    check("seed", seed, kSeedRange);
    check("pseudocount", pseudocount, kPseudocountRange);
}

} // namespace kl
