// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/unit.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

/// What a file of any of our formats says in words, and whether it is all there.
namespace filewords {

/// Damaged: not as it was written, as far as the format lets one notice. Short: ends before its end.
enum class State { Whole, Foreign, Damaged, Short };

struct Words {
    State state = State::Whole;
    QByteArray provenance {}; ///< the object of provenance.h; empty if there is none
    QString description {}; ///< for people; empty if there is none
    bool isRecipeAlone = false; ///< as --print recipe writes it: without values, and so without a digest
    bool isChanged = false; ///< what it shows is not what the object says
};

/// Of a PNG, SVG, PDF or JSON file, told by its content.
[[nodiscard]] Words of(const QByteArray& bytes);

/// What a description says, as a recipe's JSON has it; whether the values are possible is not looked at.
struct Described {
    Unit unit;
    QJsonObject parameters; ///< every one
};

/// Reads what provenance::description() writes, with whatever before and after it; empty if that is not there, or one of
/// the parameters is missing.
[[nodiscard]] std::optional<Described> parametersOf(const QString& description);

} // namespace filewords
