// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty.h"
#include "ui/state/shown.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <string_view>

namespace lessons {

/// What live values are read from.
struct ValueSource {
    Shown shown {};
    std::shared_ptr<const kl::Uncertainty> uncertainty {}; ///< of the same parameters; null: not known yet
};

/// A value that a lesson can tell by its name.
struct LiveValue {
    enum class Kind {
        Information, ///< nats; told in the unit that is shown
        Count, ///< a whole number
        Share, ///< 0 … 1; told in percent
        Plain, ///< without a unit
        Word
    };

    std::string_view name; ///< "kl-pq"
    Kind kind;
    /// Empty while it is not known. Information is in nats. Null of a word.
    std::optional<double> (*of)(const ValueSource&) = nullptr;
    bool isLate = false; ///< it is of the uncertainty, which is found when the parameters rest and somebody wants it
};

/// All of them, in the order in which they are described.
[[nodiscard]] const QList<LiveValue>& liveValues();
/// The one of that name; null: there is none.
[[nodiscard]] const LiveValue* liveValue(const QString& name);
/// The name that is most like @p name, for who mistyped it; empty: none differs in a third of its letters or less.
/// @param isNumber  no word is meant
[[nodiscard]] QString likeliest(const QString& name, bool isNumber = false);

/// As people read it: "0.125", "10 000", "3.7 %", "∞"; "…" while it is not known.
/// @param digits  significant ones; 0: as many as is usual
[[nodiscard]] QString text(const LiveValue& value, const ValueSource& source, int digits = 0);
/// In the unit in which a person would give it: the one that is shown, percent; NaN while it is not known.
[[nodiscard]] double inUnit(const LiveValue& value, const ValueSource& source);
/// That unit, to stand behind a field: "nats", "%"; empty: it has none.
[[nodiscard]] QString unitOf(const LiveValue& value, Unit unit);

} // namespace lessons
