// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/shown.h"

#include <QString>

#include <array>
#include <vector>

/// The bins as the rows of a table: what each holds, what it should hold, and what it adds to the two sums.
namespace binrows {

enum class Column { Bin, From, To, PCount, QCount, PMass, QMass, PExact, QExact, Ratio, PqTerm, QpTerm, State };

inline constexpr std::array kColumns {Column::Bin, Column::From, Column::To, Column::PCount, Column::QCount,
    Column::PMass, Column::QMass, Column::PExact, Column::QExact, Column::Ratio, Column::PqTerm, Column::QpTerm,
    Column::State};

/// A column's heading, short; and what it means, in a sentence.
[[nodiscard]] QString title(Column column, Unit unit, kl::EmptyBins emptyBins = kl::EmptyBins::Skip);
[[nodiscard]] QString explained(Column column, const Shown& shown);

/// The number in a cell, terms in the unit that is shown: NaN where there is none, as the terms of bins that are left
/// out, and in the column of states. Masses, ratio and terms are those in use, after the treatment of empty bins; counts
/// are as they were drawn.
[[nodiscard]] double number(const Shown& shown, Column column, int bin);

/// Who has values in the bin, and what is done about it: "shared", "P only, skipped", "empty, filled".
[[nodiscard]] QString state(const kl::Snapshot& snapshot, int bin);

/// A cell as people read it: edges with two digits of the bins' width, masses and terms with three digits.
[[nodiscard]] QString text(const Shown& shown, Column column, int bin);

/// The rows of @p bins in that order under a line of names, cells separated by tabs and numbers as programs read them,
/// with all their digits: "nan" and "inf" where there is none.
[[nodiscard]] QString tsv(const Shown& shown, const std::vector<int>& bins);
/// All rows in the bins' order.
[[nodiscard]] QString tsv(const Shown& shown);

} // namespace binrows
