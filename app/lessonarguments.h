// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "app/options.h"

QT_BEGIN_NAMESPACE
class QCommandLineParser;
class QTextStream;
QT_END_NAMESPACE

/// Lessons and the presentation, as the command line asks for them.
namespace lessonarguments {

[[nodiscard]] QList<options::Option> options();

/// @throws UsageError  if a lesson cannot be opened, or has no such step
void read(const QCommandLineParser& parser, CommandLine& commandLine);

/// Prints every mistake in the lessons of these names as FILE:line: what.
/// @return the exit status: 0, or 1 if there is one
[[nodiscard]] int check(const QStringList& files, QTextStream& output);

} // namespace lessonarguments
