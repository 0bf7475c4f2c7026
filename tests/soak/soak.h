// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <cstdint>
#include <cstdio>

/// What programs of this folder have in common: `./dev soak` (soak.py) asks for much and adds up what they say, ctest
/// for little.
namespace soak {

/// KL_SOAK_COUNT, else @p otherwise.
[[nodiscard]] inline std::int64_t count(std::int64_t otherwise)
{
    const QByteArray wished = qgetenv("KL_SOAK_COUNT");
    return wished.isEmpty() ? otherwise : wished.toLongLong();
}

/// KL_SOAK_SEED, else 1. Printed, so that a failure can be repeated.
[[nodiscard]] inline std::uint64_t seed()
{
    const QByteArray wished = qgetenv("KL_SOAK_SEED");
    const std::uint64_t seed = wished.isEmpty() ? 1 : wished.toULongLong();
    std::printf("KL_SOAK_SEED=%llu\n", static_cast<unsigned long long>(seed));
    return seed;
}

/// A line for soak.py to add up.
inline void tell(const char* what, std::int64_t done)
{
    std::printf("soak %s: %lld\n", what, static_cast<long long>(done));
    std::fflush(stdout);
}

} // namespace soak
