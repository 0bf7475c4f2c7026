// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameters.h"
#include "ui/state/figureoptions.h"
#include "ui/state/following.h"
#include "ui/state/viewoptions.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <tuple>

/// Everything that a picture needs to be made again: what is calculated, what of it is shown, how a file of it is
/// made, what follows by itself, and what is pinned beside it. What is remembered, what a file carries and what a
/// lesson sets are recipes; none of them lists the fields.
struct Recipe {
    kl::Parameters parameters {};
    ViewOptions view {};
    FigureOptions figure {};
    Following follow {};
    std::optional<kl::Parameters> pinned {}; ///< of the curves to compare with

    friend bool operator==(const Recipe&, const Recipe&) = default;
};

/// The version of the JSON form. A change that an older program would misread, and not merely overlook, raises it.
inline constexpr int kRecipeSchema = 2;

namespace recipe {

/// A part of a recipe, under its key, with the list of its fields.
template <typename T, typename Fields>
struct Group {
    const char* key;
    T Recipe::*member;
    const Fields& fields;
};
template <typename T, typename Fields>
Group(const char*, T Recipe::*, const Fields&) -> Group<T, Fields>; // as those in core/fields.h

inline constexpr std::tuple kGroups {
    Group {"parameters", &Recipe::parameters, kl::kParameterFields},
    Group {"view", &Recipe::view, kViewFields},
    Group {"figure", &Recipe::figure, kFigureFields},
    Group {"follow", &Recipe::follow, kFollowingFields},
};
inline constexpr std::size_t kPartsBeside = 1; ///< of the groups: what is pinned, which need not be there
static_assert(std::tuple_size_v<decltype(kGroups)> + kPartsBeside == kl::memberCount<Recipe>(),
    "a part of Recipe is missing from recipe::kGroups");
inline constexpr const char* kPinnedKey = "pinned";

/// {"schema": 2, "parameters": {"samples": 10000, …}, "view": {…}, "figure": {…}, "follow": {…}}: every field under
/// its key; and "pinned": the parameters of what is pinned, if anything is. Choices are words ("skip", "bits",
/// "dark"); doubles read back as the same doubles.
[[nodiscard]] QJsonObject toJson(const Recipe& recipe);

/// What was read, and what could not be.
struct Reading {
    Recipe recipe; ///< where something is missing or wrong, the fallback's value
    /// A sentence for each wrong value, with its key and what is possible; and for a later schema, of which nothing is
    /// taken.
    QStringList complaints;
    QStringList unknown; ///< keys that mean nothing here ("view.colours"): from a later version, or mistyped
};

/// Reads the JSON form. A missing field is no mistake, and a wrong one leaves the others as they are; but nothing is
/// pinned where the form says nothing of it, for that is how it says so, or where what it says is wrong: curves to
/// compare with that nobody pinned would mislead.
[[nodiscard]] Reading fromJson(const QJsonObject& object, const Recipe& fallback = {});

} // namespace recipe
