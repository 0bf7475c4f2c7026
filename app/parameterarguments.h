// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/combinations.h"
#include "app/options.h"
#include "ui/state/recipe.h"

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

/// The parameters' options, of which most take several values.
namespace parameterarguments {

[[nodiscard]] QList<options::Option> options();

/// Adds to @p changes those to the first values that were given, and to @p combinations every list.
/// @throws UsageError
void read(
    const QCommandLineParser& parser, std::vector<std::function<void(Recipe&)>>& changes, Combinations& combinations);

/// Adds to @p changes what --pin pins: a recipe's own parameters but for those that are named.
/// @throws UsageError
void readPinned(const QCommandLineParser& parser, std::vector<std::function<void(Recipe&)>>& changes);

} // namespace parameterarguments
