// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/// Numbers that are added, written so that they add up as they stand there: with decimals and a power of ten in common.
/// Who rounds totals, and writes what lies between two of them as the difference of the rounded ones, adds up.
namespace sums {

struct Form {
    int decimals = 0; ///< of what stands before the power
    int exponent = 0; ///< of ten, in common
};

/// Four digits of the least of @p totals that is not 0, if that is one decimal more at most than the largest needs, else
/// four digits of the largest. What is not finite has no say.
[[nodiscard]] Form formFor(const std::vector<double>& totals);

/// @p value as it is written.
[[nodiscard]] double rounded(double value, const Form& form);

/// "0.1917", "−0.001 × 10⁻⁷", "∞"; "0" for 0 itself, and "< 0.001" for what is above 0 and would read as 0.
[[nodiscard]] QString text(double value, const Form& form);

/// What leads from one of two numbers to the other, once both are rounded: "0.000" where that is nothing, "0" where it is
/// nothing at all.
[[nodiscard]] QString step(double from, double to, const Form& form);

} // namespace sums
