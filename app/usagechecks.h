// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

struct CommandLine;
QT_BEGIN_NAMESPACE
class QCommandLineParser;
QT_END_NAMESPACE

/// Whether what was given fits together.
namespace usagechecks {

/// What an option is for must be asked for, so that none is ignored in silence; many results need names of their own.
/// @throws UsageError
void check(const QCommandLineParser& parser, const CommandLine& commandLine);

} // namespace usagechecks
