// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

class QTextStream;

/// Does what @p commandLine asks without a window: prints and writes, everything from one snapshot.
///
/// Figures and screenshots need a QApplication; JSON alone needs no application object at all.
/// @return the exit status: 0; or 1 if something could not be calculated or written, which @p errors names.
[[nodiscard]] int runHeadless(const CommandLine& commandLine, QTextStream& output, QTextStream& errors);
