// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdint>
#include <iterator>
#include <random>

namespace restless {

/// What chance decides in one act. Each act draws from numbers of its own, so that one that turned out otherwise, as a
/// result came later than the last time, does not change which acts follow.
class Random {
public:
    Random(std::uint64_t seed, std::int64_t act)
        : m_engine(seed * 0x9E37'79B9'7F4A'7C15U + static_cast<std::uint64_t>(act)) // golden ratio: neighbours differ
    {
    }

    /// From 0 to @p count − 1. Not by std::uniform_int_distribution, which differs between standard libraries.
    [[nodiscard]] int below(int count)
    {
        Q_ASSERT(count > 0);
        return static_cast<int>(m_engine() % static_cast<std::uint64_t>(count));
    }
    [[nodiscard]] int from(int least, int most) { return least + below(most - least + 1); }
    [[nodiscard]] bool oneIn(int count) { return below(count) == 0; }
    template <typename List>
    [[nodiscard]] const auto& of(const List& list)
    {
        return *std::next(std::begin(list), below(static_cast<int>(std::size(list))));
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace restless
