// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lessons {

/// What is wrong with a lesson's file, and where.
struct Mistake {
    int line; ///< from 1
    QString what; ///< a sentence without a full stop

    friend bool operator==(const Mistake&, const Mistake&) = default;
};

} // namespace lessons
