// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"
#include "ui/state/recipe.h"

#include <functional>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

/// The options of how a file of the figure is made and what is in it.
namespace figurearguments {

[[nodiscard]] QList<options::Option> options();

/// Adds what was given to @p changes; of them a preset comes first, so that all others change it.
/// @throws UsageError
void read(const QCommandLineParser& parser, std::vector<std::function<void(Recipe&)>>& changes);

/// What --light and --dark say of the window. @throws UsageError
[[nodiscard]] std::optional<theme::Appearance> appearance(const QCommandLineParser& parser);

} // namespace figurearguments
