// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace lessons {

/// How near an expectation came.
enum class Verdict { Right, Close, TooLow, TooHigh, NoValue };

/// Right: within a hundredth of @p exact, or what @p exact is when it is rounded to as many decimals as were given, if
/// those are two digits that count at least; whole numbers that are @p isCount have to be the same. Close: within a
/// fifth of it, or @p near. Infinite ones are right or not.
/// @param exact  NaN: there is nothing to be right about
/// @param near  how far off is close at least, where a value is so near 0 that a fifth of it is nothing; ≥ 0
[[nodiscard]] Verdict judged(double given, double exact, bool isCount, double near = 0.0);

/// "0.14 — close; it is 0.125"
/// @param digits  of the exact value
/// @param unit  behind it; empty: none
[[nodiscard]] QString score(double given, double exact, Verdict verdict, bool isCount, int digits, const QString& unit);

/// Reads a number that somebody expects: as reading::number(), and ∞ in signs or words. Empty if it is none.
[[nodiscard]] std::optional<double> readExpectation(const QString& text);

} // namespace lessons
