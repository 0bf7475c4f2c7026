// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// A stretch of the horizontal axis as people write it.
struct XRange {
    double centre;
    double width;
};

namespace reading {

/// Reads LOW:HIGH, LOW,HIGH, or MIDDLE+-HALF, which says every range to the last bit; numbers as reading::number().
/// Empty if it is none, or not one that a picture can be held over.
[[nodiscard]] std::optional<XRange> xRange(const QString& text);

} // namespace reading
