// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameters.h"
#include "ui/export/export.h"
#include "ui/state/viewoptions.h"

#include <QString>
#include <QStringList>

#include <variant>

/// Parts of the window that --show opens: views of the charts, and the names of sections.
inline const QStringList kParts {QStringLiteral("terms"), QStringLiteral("exact"), QStringLiteral("band"),
    QStringLiteral("reasons"), QStringLiteral("empty-bins"), QStringLiteral("uncertainty"), QStringLiteral("measures")};

/// What was asked on the command line.
struct CommandLine {
    kl::Parameters parameters; ///< the notebook's, where nothing else was given
    bool parametersGiven = false; ///< one of them was
    bool json = false;
    QStringList exports; ///< files to write; each suffix names a type
    QString screenshot; ///< file for a picture of the whole window; empty: none
    FigureOptions figure;
    QStringList show; ///< parts of the window to open, of kParts
    int spreadSeeds = kl::kSpreadSeeds; ///< further seeds to run for the spread in JSON

    /// Does its work and ends, without a window.
    [[nodiscard]] bool isHeadless() const { return json || !exports.isEmpty() || !screenshot.isEmpty(); }
};

/// Something to print instead of running.
struct Message {
    QString text; ///< ends with a newline
    bool isError; ///< to standard error, with exit status 2
};

/// Opens in @p view what --show names.
void applyShow(const CommandLine& commandLine, ViewOptions& view);

/// Reads the command line; @p arguments start with the program's name. Needs no application object.
///
/// A wrong option, a value outside its range, or a file whose suffix names no type is an error in one line that names
/// it and what is possible.
[[nodiscard]] std::variant<CommandLine, Message> parseCommandLine(const QStringList& arguments);
