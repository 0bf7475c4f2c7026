// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"
#include "ui/state/recipe.h"

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

/// The options of what is open and how it looks.
namespace viewarguments {

[[nodiscard]] QList<options::Option> options();

/// The names of kViewParts that were given. @throws UsageError
[[nodiscard]] QStringList shownParts(const QCommandLineParser& parser);

/// Adds what was given to @p changes. @throws UsageError
void read(const QCommandLineParser& parser, std::vector<std::function<void(Recipe&)>>& changes);

} // namespace viewarguments
