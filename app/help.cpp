// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help.h"

#include "app/combinations.h"
#include "app/options.h"
#include "app/outputnames.h"
#include "app/qtoptions.h"
#include "app/values.h"
#include "ui/words/format.h"

namespace {

using options::Group;
using options::Option;
using values::Texts;

constexpr int kColumns = 79;
constexpr int kIndent = 2;
constexpr int kTextColumn = 24; ///< where descriptions begin

/// @p words in lines of a terminal's width that begin at @p column.
QString wrapped(const QString& words, int column = 0)
{
    QString result;
    for (const QString& line : format::wrapped(words, kColumns - column).split(QLatin1Char('\n')))
        result += QString(column, QLatin1Char(' ')) + line + QLatin1Char('\n');
    return result;
}

/// "  --bins <number>     Number of bins, …": the description beside the option, or below where that is long.
QString row(const Option& option)
{
    QStringList names;
    for (const QString& name : options::namesOf(option))
        names << QStringLiteral("--") + name;
    QString label = QString(kIndent, QLatin1Char(' ')) + names.join(QStringLiteral(", "));
    if (!option.value.isEmpty())
        label += QStringLiteral(" <%1>").arg(option.value);
    const QString description = wrapped(option.description, kTextColumn);
    if (label.size() > kTextColumn - 2)
        return label + QLatin1Char('\n') + description;
    return label + description.mid(label.size());
}

} // namespace

namespace help {

QList<Group> groups()
{
    return {Group::Parameters, Group::Work, Group::Figures, Group::Content, Group::Many, Group::Window, Group::About};
}

QString headingOf(Group group)
{
    switch (group) {
    case Group::Parameters: return Texts::tr("Parameters");
    case Group::Work: return Texts::tr("What to do");
    case Group::Figures: return Texts::tr("Figures");
    case Group::Content: return Texts::tr("What is in a figure");
    case Group::Many: return Texts::tr("Many at once");
    case Group::Window: return Texts::tr("Window");
    case Group::About: return Texts::tr("About");
    }
    return {};
}

QString wordsOf(Group group)
{
    switch (group) {
    case Group::Parameters:
        return Texts::tr("Ten thousand can be written 10000, 10,000, '10 000', 1e4 or 10k; decimals have a point.");
    case Group::Many:
        return Texts::tr(
            "All parameters but --pseudocount take several values: --sigma 0.1,0.5,1, or --bins 20 --bins 79, or "
            "--samples '500;10000' with semicolons. A comma before groups of three digits makes one number "
            "(10,000), and so does one comma where only a decimal one is possible (0,5). --json and --export "
            "then go through all combinations, at most %1; in a file's name %2 stand for what each has, and "
            "no two files may have one name. What fails is told at the end.")
            .arg(QString::number(Combinations::kMost), outputnames::known().join(QLatin1Char(' ')));
    case Group::Window:
        return Texts::tr(
            "Without --json, --export, --print, --screenshot or --check-lesson a window opens with the given "
            "parameters. Options of Qt's own are let through: %1.")
            .arg(qtoptions::names().join(QStringLiteral(", ")));
    case Group::About: return Texts::tr("The JSON object is described in README.md, \"The JSON object\".");
    default: return {};
    }
}

QString introduction()
{
    return Texts::tr(
        "See, understand and explain the Kullback-Leibler divergence of two samples: P, z-scored log-normal, and Q, "
        "z-scored normal. A figure (.png, .svg, .pdf, .json) that this program wrote brings back all it was made "
        "with, and options change that. A lesson (.md) is opened beside the chart.");
}

QStringList examples()
{
    QStringList result;
    for (const char* example : {"--sigma 1 --bins 20", "--json --samples 1e6 --spread 0",
             "--preset nature --include exact,shading --export kl.pdf",
             "--size 89mmx55mm --font-size 7 --y-scale log --export kl.svg", "--sigma 2 --print python",
             "--sigma 0.1,0.5,1 --bins 20,79 --export 'kl-{sigma}-{bins}.png'"})
        result << QStringLiteral("kl-explorer ") + QLatin1String(example);
    return result;
}

} // namespace help

QString helpText()
{
    QString text = Texts::tr("Usage: kl-explorer [options] [figure or lesson]\n") + wrapped(help::introduction());
    const QList<Option> all = options::all();
    for (const Group group : help::groups()) {
        text += QLatin1Char('\n') + help::headingOf(group) + QStringLiteral(":\n");
        for (const Option& option : all) {
            if (option.group == group)
                text += row(option);
        }
        if (const QString words = help::wordsOf(group); !words.isEmpty())
            text += wrapped(words, kIndent);
    }
    text += QLatin1Char('\n') + Texts::tr("Examples:") + QLatin1Char('\n');
    for (const QString& example : help::examples())
        text += QString(kIndent, QLatin1Char(' ')) + example + QLatin1Char('\n');
    return text;
}
