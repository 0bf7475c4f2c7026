// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/recipe.h"

#include <QList>
#include <QString>

#include <variant>

namespace lessons {

/// Something that a person is to do: "sigma=1", "samples>=100000", "seed!=42", "show=terms".
struct Condition {
    enum class Relation { Equal, AtLeast, AtMost, Unequal };

    QString key; ///< "samples", "sigma", "bins", "seed", "pseudocount", "empty-bins", "unit" or "show"
    Relation relation = Relation::Equal;
    double number = 0.0; ///< of the first five
    QString word {}; ///< of the others

    friend bool operator==(const Condition&, const Condition&) = default;
};

/// Reads conditions that are parted by commas; the alternative is a sentence on the first that is none, or on all of
/// them if they cannot be met together.
[[nodiscard]] std::variant<QList<Condition>, QString> readConditions(const QString& text);

[[nodiscard]] bool isMet(const Condition& condition, const Recipe& recipe);
/// Changes @p recipe so that it is met, as a person's hand would: a number of bins that is set by hand follows no rule.
void meet(const Condition& condition, Recipe& recipe);
/// The same of all. @return whether they can be met together
bool meetAll(const QList<Condition>& conditions, Recipe& recipe);

/// Sets what the condition is about in @p to as @p from has it; of the view, nothing.
void takeOver(const Condition& condition, const kl::Parameters& from, kl::Parameters& to);

/// What the person is asked to do: "set σ to 1", "press New sample", "open “Terms per bin”"; joined by "and".
[[nodiscard]] QString instructions(const QList<Condition>& conditions);

} // namespace lessons
