// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace manual {

/// A script for bash that completes the options, their values and the names of files, made of the table of options. It
/// needs nothing but bash 4, and asks nothing of the program when Tab is pressed.
[[nodiscard]] QByteArray bashCompletion();

} // namespace manual
