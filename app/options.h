// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// The one list of the options: parsing, --help, the check that each is for something, the manual's page and what a
/// shell completes go through it.
namespace options {

/// The headings of --help, in order.
enum class Group { Parameters, Work, Figures, Content, Many, Window, About };

/// What options can be for.
enum Purpose : unsigned {
    Figure = 1U << 0U,
    Svg = 1U << 1U,
    Json = 1U << 2U,
    Csv = 1U << 3U,
    Screenshot = 1U << 4U,
    Window = 1U << 5U,
    Print = 1U << 6U,
    Animation = 1U << 7U,
    Always = 1U << 8U,
};

/// What a shell can complete a value with.
struct Completion {
    QStringList words {}; ///< all that are possible, or that lists of them are made of; empty: numbers, names, …
    bool isList = false; ///< several are separated by commas
    QStringList suffixes {}; ///< of the files it can name, without the point
};

struct Option {
    QString name; ///< without dashes
    QString value; ///< stands for its value in --help; empty: it takes none
    QString description;
    Group group = Group::About;
    unsigned purposes = Always; ///< of which one at least must be asked for
    bool hasOpposite = false; ///< --no-NAME takes it back
    Completion completion {}; ///< of its value
};

/// In the order of --help.
[[nodiscard]] QList<Option> all();

/// Every name: "grid", "no-grid", …
[[nodiscard]] QStringList namesOf(const Option& option);

/// Of the files that can be named without an option: figures and data that are opened again, and lessons.
[[nodiscard]] QStringList openedSuffixes();

/// "--export of a figure (.png, .svg, .pdf, .tex), --screenshot or the window"
[[nodiscard]] QString purposeText(unsigned purposes);

} // namespace options
