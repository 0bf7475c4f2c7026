// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// What a program gets from the system it is started on, and has other names on each.
namespace standardstreams {

/// A closed standard stream's place goes to the next file that is opened, which would then be written into. Something
/// that takes no output holds the place, so that writing there is an error as it should be.
void hold();

/// Whether a person reads standard error.
[[nodiscard]] bool isErrorsATerminal();

/// Whether a window can open: Qt would end the program with a page about plugins.
[[nodiscard]] bool hasDisplay();

} // namespace standardstreams
