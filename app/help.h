// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

#include <QList>
#include <QString>
#include <QStringList>

/// What --help prints: the options in groups, no line longer than a terminal is wide.
[[nodiscard]] QString helpText();

/// What it is made of; the manual's page is made of the same.
namespace help {

[[nodiscard]] QList<options::Group> groups(); ///< in order
[[nodiscard]] QString headingOf(options::Group group);
[[nodiscard]] QString wordsOf(options::Group group); ///< what it says besides its options; empty: nothing
[[nodiscard]] QString introduction();
[[nodiscard]] QStringList examples(); ///< whole lines for a shell

} // namespace help
