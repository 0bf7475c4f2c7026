// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/choices.h"
#include "ui/state/recipe.h"

#include <QRandomGenerator>

#include <type_traits>

// Recipes for tests that want all kinds of them.

namespace recipes {

template <typename Struct, typename T>
T anyOf(const kl::Field<Struct, T>& field, QRandomGenerator& random)
{
    if constexpr (std::is_enum_v<T>)
        return kl::Choices<T>::words.at(random.bounded(static_cast<quint32>(kl::Choices<T>::words.size()))).first;
    else if constexpr (std::is_same_v<T, bool>)
        return random.bounded(2) == 1;
    else if constexpr (std::is_integral_v<T>)
        return static_cast<T>(field.range.low
            + static_cast<T>(random.generateDouble() * static_cast<double>(field.range.high - field.range.low)));
    else
        return field.range.low + random.generateDouble() * (field.range.high - field.range.low);
}

/// Every field of a list as anything that it may be; those that take any value stay as they are.
template <typename Struct, typename Fields>
Struct any(const Fields& fields, QRandomGenerator& random)
{
    Struct result;
    kl::forEachField(fields, [&](const auto& field) {
        if constexpr (requires { field.range; })
            result.*field.member = anyOf(field, random);
    });
    return result;
}

/// Parameters that are quick to calculate, and have a value.
inline kl::Parameters anyParameters(QRandomGenerator& random)
{
    auto result = any<kl::Parameters>(kl::kParameterFields, random);
    result.sampleCount = random.bounded(20, 400);
    result.sigma = random.bounded(1, 30) / 10.0 + random.generateDouble() / 10.0;
    result.binCount = random.bounded(1, 60);
    return result;
}

/// All of a recipe, such that a figure of it is small and quick. The window's own, its text's size and colours, are as
/// they come.
inline Recipe any(QRandomGenerator& random)
{
    Recipe result;
    result.parameters = anyParameters(random);
    result.view = any<ViewOptions>(kViewFields, random);
    result.view.appearance = ViewOptions().appearance;
    result.view.textSize = ViewOptions().textSize;
    result.view.spreadSeeds = random.bounded(20, 25);
    result.view.heldCentre = random.generateDouble() * 4.0 - 2.0;
    result.view.heldWidth = 1.0 + random.generateDouble() * 9.0;
    result.view.heldTop = 0.2 + random.generateDouble();
    for (const ViewPart& part : kViewParts) {
        if (part.isShown == nullptr && random.bounded(3) == 0)
            result.view.openSections << part.name;
    }
    result.figure = any<FigureOptions>(kFigureFields, random);
    result.figure.width = 40.0 + random.generateDouble() * 60.0;
    result.figure.height = 40.0 + random.generateDouble() * 30.0;
    result.figure.unit = LengthUnit::Millimetres;
    result.figure.dpi = random.bounded(30, 90);
    result.figure.fontSize = 5.0 + random.generateDouble() * 5.0;
    result.figure.tickSize = 5.0 + random.generateDouble() * 5.0;
    result.figure.lineWidth = 0.5 + random.generateDouble();
    result.follow = any<Following>(kFollowingFields, random);
    if (random.bounded(2) == 1)
        result.pinned = anyParameters(random);
    return result;
}

} // namespace recipes
