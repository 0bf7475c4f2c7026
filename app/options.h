// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// The one list of the options: parsing, --help and the check that each is for something go through it.
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

struct Option {
    QString name; ///< without dashes
    QString value; ///< stands for its value in --help; empty: it takes none
    QString description;
    Group group = Group::About;
    unsigned purposes = Always; ///< of which one at least must be asked for
    bool hasOpposite = false; ///< --no-NAME takes it back
};

/// In the order of --help.
[[nodiscard]] QList<Option> all();

/// Every name: "grid", "no-grid", …
[[nodiscard]] QStringList namesOf(const Option& option);

/// "--export of a figure (.png, .svg, .pdf, .tex), --screenshot or the window"
[[nodiscard]] QString purposeText(unsigned purposes);

} // namespace options
