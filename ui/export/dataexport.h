// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "core/uncertainty.h"
#include "ui/state/unit.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

/// The numbers of a snapshot as text. Doubles are written in the shortest form that reads back as the same double.
namespace dataexport {

/// The version of the object that json() writes: raised when a key changes its meaning or goes.
inline constexpr int kJsonSchema = 1;

/// One JSON object on one line, ending with a newline; README.md has a section on it, "The JSON object".
///
/// All numbers are in nats. An infinity is the string "Infinity"; what has no value is null, and "reason" says why.
///
/// @param uncertainty  of the snapshot, or null
/// @param made  how it was made (see provenance.h), whose keys stand beside the others but for the values, which
///              are there already
[[nodiscard]] QByteArray json(
    const kl::Snapshot& snapshot, const kl::Uncertainty* uncertainty = nullptr, const QJsonObject& made = {});

/// Whether a table has lines above its header that begin with '#': parameters, moments and values.
enum class Remarks { No, Yes };

/// A table with a row a bin under a header line, for pandas.read_csv, numpy.genfromtxt and spreadsheets. Bins count
/// from 1. mass_p and mass_q are the shares of the values; the terms are made of used_p and used_q: those masses as the
/// treatment of empty bins has them, 0 in a bin that is left out. "inf" is an infinity.
[[nodiscard]] QByteArray csv(const kl::Snapshot& snapshot, Remarks remarks = Remarks::No);

/// Both values in @p unit and every parameter, a line each: name, tabulator, value as float() reads it. For the
/// clipboard and a spreadsheet.
[[nodiscard]] QString values(const kl::Snapshot& snapshot, Unit unit);

} // namespace dataexport
