// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace format {

/// While there is one, the numbers that its thread makes have a point, as programs and papers in English read them:
/// for whatever leaves the window. On screen they have the mark of the person's language.
class PlainNumbers {
public:
    PlainNumbers() { ++s_count; }
    ~PlainNumbers() { --s_count; }
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;

    [[nodiscard]] static bool isOn() { return s_count > 0; }

private:
    static inline thread_local int s_count = 0;
};

} // namespace format
