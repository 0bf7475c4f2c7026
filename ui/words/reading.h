// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

/// Numbers as people write them. One reader for the fields of the window and for the command line, so that the same
/// text is the same number in both.
namespace reading {

/// What stands before the decimals. The other of the two then groups digits by three.
enum class DecimalMark { Point, Comma };

/// Of the person's language; the point where it is neither.
[[nodiscard]] DecimalMark decimalMarkOf(const QLocale& locale);

/// Which numbers are possible.
struct Wanted {
    double low;
    double high;
    bool whole;
};

struct Reading {
    std::optional<double> value; ///< one that is possible; empty if the text says none, or none clearly
    /// What to write instead where the text may be meant in one way or another: nothing but digits and, if it must be,
    /// the decimal mark. Each of them is possible.
    QStringList clearer;
};

/// Reads @p text.
///
/// - Digits may be grouped by three with one kind of mark throughout: a space of any width, ' or ’, _, or the one of
///   comma and point that is not the decimal mark.
/// - The other mark is read as a decimal mark where it can't group: "0,5" is a half everywhere, "1,25" and "1234,567"
///   too. "1,000" may be a thousand and is not taken for a real number; a point is, if the thousands are out of range,
///   for the window writes its numbers with a point in every language.
/// - A whole number is not taken if a decimal mark stands before three digits or more: "10.000" may be ten thousand.
///   One or two zeros there ("10.0") are no group.
/// - An exponent (1e4, 1.5E+3), or k or K for a thousand and M for a million; m too, where a thousandth is impossible.
/// - The digits of any script; + and both kinds of minus; spaces around it. Nothing else, least of all what cannot be
///   seen.
[[nodiscard]] Reading number(const QString& text, const Wanted& wanted, DecimalMark mark = DecimalMark::Point);

} // namespace reading
