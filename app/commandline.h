// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/combinations.h"
#include "ui/export/animation.h"
#include "ui/export/export.h"
#include "ui/state/recipe.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

/// What --print prints in place of a result.
enum class Printed { Python, Command, Recipe };

template <>
struct kl::Choices<Printed> {
    static constexpr std::array words {std::pair {Printed::Python, std::string_view("python")},
        std::pair {Printed::Command, std::string_view("command")},
        std::pair {Printed::Recipe, std::string_view("recipe")}};
};

/// What was asked on the command line.
struct CommandLine {
    /// What was given over the opened figure's recipe, or over the defaults: the notebook's parameters, nothing open,
    /// the usual figure. Exported figures and the screenshot look like this, whatever the window remembers. Of many,
    /// the first.
    Recipe recipe;
    QStringList notes; ///< on what was read, to be said before the work
    QString opened; ///< the figure that brings back the recipe which is changed; empty: none, and it is the usual one
    /// The same, one by one, to be made on another recipe.
    std::vector<std::function<void(Recipe&)>> changes;
    Combinations combinations; ///< of parameters to go through
    bool parametersGiven = false; ///< one of them was
    bool json = false;
    std::optional<Printed> printed;
    QStringList exports; ///< files to write; each suffix names a type, and {names} stand for what a combination has
    std::optional<Animation::Wish> animation {}; ///< to write in place of files
    QString screenshot; ///< file for a picture of the whole window; empty: none
    QSize screenshotSize; ///< pixels
    QStringList show; ///< names of kViewParts to open
    std::optional<theme::Appearance> appearance; ///< of the window: a person's own, and no part of the recipe
    QString language {}; ///< code of the one that is spoken; empty: the system's or, in a window, the person's choice
    QString lesson; ///< file of the one that is opened; empty: none
    int step = 0; ///< of it, from 1; 0: where one was
    bool present = false; ///< the screen is filled, for a class
    QStringList checkedLessons; ///< files whose mistakes are printed
    bool csvRemarks = false; ///< lines with parameters and values above the table
    QStringList qtArguments; ///< for QApplication

    /// Does its work and ends, without a window.
    [[nodiscard]] bool isHeadless() const
    {
        return json || printed || animation || !exports.isEmpty() || !screenshot.isEmpty() || !checkedLessons.isEmpty();
    }
    [[nodiscard]] bool writesFigure() const { return animation || writes(&isFigure); }
    /// Whether one of the files is of such a type.
    [[nodiscard]] bool writes(const std::function<bool(FileType)>& isMeant) const;
    /// @p base with what was given over it.
    [[nodiscard]] Recipe over(Recipe base) const;
    /// What a window starts with that was @p remembered last: of an opened figure that tells its parameters alone, the
    /// rest is still as the person has it.
    [[nodiscard]] Recipe inWindow(const Recipe& remembered) const;
};

/// Something to print instead of running.
struct Message {
    QString text; ///< ends with a newline
    bool isError; ///< to standard error, with exit status 2
};

/// Reads the command line; @p arguments start with the program's name. Needs no application object.
///
/// A wrong option, a value outside its range or not clear, a file whose suffix names no type, a figure that cannot be
/// made, two files of one name, or an option for something that is not asked for is an error in one short line that
/// names it and what is possible; and so is a figure to be opened that says nothing of how it was made.
[[nodiscard]] std::variant<CommandLine, Message> parseCommandLine(const QStringList& arguments);
