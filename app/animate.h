// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"
#include "ui/export/animation.h"
#include "ui/state/recipe.h"

#include <QList>
#include <QString>
#include <QStringList>

class QCommandLineParser;
class QTextStream;

/// --animate and those that say more of it: what they are, and what was given for them.
namespace animation {

[[nodiscard]] QList<options::Option> options();
[[nodiscard]] bool isAsked(const QCommandLineParser& parser); ///< by --animate

/// What is asked for.
/// @param exports  what was given for --export; one file, or numbered pictures under one name
/// @throws UsageError, for options, too, that an animation would ignore
[[nodiscard]] Animation::Wish read(const QCommandLineParser& parser, const Recipe& recipe, const QStringList& exports);

} // namespace animation

/// Makes the animation; on a terminal @p errors tells how far it is. Ctrl+C stops it, and leaves no part of it.
/// @return the exit status: 0; 1 after saying why it could not be made; 128 and the number of the signal that stops it.
[[nodiscard]] int animate(const Animation::Wish& wish, QTextStream& errors);
