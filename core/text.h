// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <charconv>
#include <concepts>
#include <string>

namespace kl {

/// The shortest text that reads back as the same number: "0.1", "1e-300", "inf", "nan". For messages, where
/// `std::to_string` would make 0.000000 of a small number.
template <typename Number>
requires std::floating_point<Number> || std::integral<Number>
[[nodiscard]] std::string shortest(Number value)
{
    std::array<char, 64> text;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    return std::string(text.data(), end);
}

} // namespace kl
