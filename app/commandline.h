// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameters.h"
#include "ui/export/animation.h"
#include "ui/export/export.h"
#include "ui/state/recipe.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

/// What was asked on the command line.
struct CommandLine {
    QString opened; ///< the figure whose recipe the options change; empty: none, and they change the defaults
    Recipe base; ///< that recipe
    kl::Parameters parameters; ///< the notebook's, where nothing else was given
    bool parametersGiven = false; ///< one of them was
    bool json = false;
    QStringList exports; ///< files to write; each suffix names a type
    std::optional<Animation::Wish> animation {}; ///< to write in place of files
    QString screenshot; ///< file for a picture of the whole window; empty: none
    FigureOptions figure;
    bool sizeGiven = false; ///< else the figure's is the opened one's, and the screenshot's is usual
    bool dark = false; ///< the window, too
    QStringList show; ///< names of kViewParts to open
    int spreadSeeds = kl::kSpreadSeeds; ///< further seeds to run for the spread in JSON and a figure's band
    bool csvRemarks = false; ///< lines with parameters and values above the table
    QStringList qtArguments; ///< for QApplication

    /// Does its work and ends, without a window.
    [[nodiscard]] bool isHeadless() const { return json || !exports.isEmpty() || animation || !screenshot.isEmpty(); }
    [[nodiscard]] bool writesFigure() const;
    /// What --show opens, beside what the opened figure has: how exported figures and the screenshot look, whatever the
    /// window remembers.
    [[nodiscard]] ViewOptions view() const;
    /// All of what is asked for: what is calculated, shown and written.
    [[nodiscard]] Recipe recipe() const;
    /// Whether the figures that are written have a band.
    [[nodiscard]] bool drawsBand() const;
};

/// Something to print instead of running.
struct Message {
    QString text; ///< ends with a newline
    bool isError; ///< to standard error, with exit status 2
};

/// Reads the command line; @p arguments start with the program's name. Needs no application object.
///
/// A wrong option, a value outside its range or not clear, a file whose suffix names no type, or an option for
/// something that is not asked for is an error in one short line that names it and what is possible; and so is a figure
/// to be opened that says nothing of how it was made.
[[nodiscard]] std::variant<CommandLine, Message> parseCommandLine(const QStringList& arguments);
