// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>

/// Numbers as people read them in the window: a point for decimals, a narrow space between groups of three digits and
/// a true minus sign, in every locale, so that a screenshot reads the same everywhere.
namespace format {

/// 10000 → "10 000".
[[nodiscard]] QString integer(qint64 value);

/// @p digits significant digits, trailing zeros kept so that the width stays: 0.1254, 1.254, "7.500 × 10⁻⁵".
/// "∞", "−∞" and "–" (for NaN) where there is no number.
[[nodiscard]] QString significant(double value, int digits = 4);

/// As wide as what significant() gives can be, the largest and smallest doubles aside: to keep room for.
[[nodiscard]] QString widest(int digits = 4);

/// With @p decimals digits behind the point, and no sign before a zero: −2.00, 0.00.
[[nodiscard]] QString fixed(double value, int decimals);

/// The two ends of a range, with no more decimals than tell one from the other in two digits: "−4", "6"; "0.25", "0.5".
[[nodiscard]] std::pair<QString, QString> range(double low, double high);

/// A power of ten as an axis has it: "10⁻³", "1", "10²".
[[nodiscard]] QString powerOfTen(int exponent);

/// The shortest text that reads back as the same double, as programs write it: "-1e-06".
[[nodiscard]] QString exact(double value);

/// The same as people read it: "−1 × 10⁻⁶".
[[nodiscard]] QString allDigits(double value);

/// 0.00912 → "0.9 %"; what is not 0 never reads "0 %", and what is not all never reads "100 %".
[[nodiscard]] QString percent(double fraction);

/// @p phrase, into which translation has put @p count for %n, with the count as people read it and kept on one line with
/// its noun: "1 bin", "2 bins", "10 000 bins".
[[nodiscard]] QString counted(const QString& phrase, qint64 count);

/// @p text with its numbers as programs read them: "-" for a true minus, no spaces between digits, "e-05" for " × 10⁻⁵";
/// "inf", "-inf" and "nan" for a text that is nothing but "∞", "−∞" or "–". For what is copied.
[[nodiscard]] QString plain(QString text);

/// @p text in lines of up to @p width characters, broken between words; a longer word has a line of its own. Lines that
/// are there already, and text with markup, stay.
[[nodiscard]] QString wrapped(const QString& text, int width = 60);

} // namespace format
