// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// Lets one allocation of our own code fail: the one after @p after others, of any thread, by operator new or malloc()
/// that the program or the C++ library asks. What Qt's own libraries ask for is theirs, and does not count: they end the
/// program where it fails. One at a time; linked into one program, for it replaces both.
class Shortage {
public:
    explicit Shortage(std::int64_t after);
    ~Shortage();
    Shortage(const Shortage&) = delete;
    Shortage& operator=(const Shortage&) = delete;

    [[nodiscard]] static bool wasFelt();
};

/// What our own code holds by operator new.
[[nodiscard]] std::int64_t allocationsHeld();
