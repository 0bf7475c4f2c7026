// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/animate.h"
#include "app/figurearguments.h"
#include "app/figuresize.h"
#include "app/help.h"
#include "app/languageargument.h"
#include "app/lessonarguments.h"
#include "app/options.h"
#include "app/outputnames.h"
#include "app/parameterarguments.h"
#include "app/qtoptions.h"
#include "app/usagechecks.h"
#include "app/values.h"
#include "app/viewarguments.h"
#include "ui/export/figurefile.h"
#include "ui/lessons/lessonreader.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace {

using values::Texts;

QList<QCommandLineOption> parsedOptions()
{
    QList<QCommandLineOption> result;
    for (const options::Option& option : options::all()) {
        for (const QString& name : options::namesOf(option))
            result.append({name, option.description, option.value});
    }
    return result;
}

/// The option's only value; empty if it was not given.
std::optional<QString> onlyValueOf(const QCommandLineParser& parser, const QString& option, const QString& why)
{
    if (!parser.isSet(option))
        return {};
    if (parser.values(option).size() > 1)
        throw UsageError(Texts::tr("--%1 can be given once: %2").arg(option, why));
    return parser.value(option);
}

QString screenshotOf(const QCommandLineParser& parser)
{
    const auto path = onlyValueOf(parser, QStringLiteral("screenshot"), Texts::tr("there is one window"));
    if (path && fileTypeOf(*path) != FileType::Png)
        throw UsageError(Texts::tr("--screenshot must name a file that ends in .png, not '%1'")
                             .arg(echo::shortened(*path, echo::kMostOfPath)));
    return path.value_or(QString());
}

std::optional<Printed> printedOf(const QCommandLineParser& parser)
{
    const QString option = QStringLiteral("print");
    const auto what = onlyValueOf(parser, option, Texts::tr("one thing can be printed"));
    if (!what)
        return {};
    return values::read(option, *what, kl::Range {Printed::Python, Printed::Recipe});
}

QStringList exportsOf(const QCommandLineParser& parser)
{
    QStringList paths = parser.values(QStringLiteral("export"));
    if (animation::isAsked(parser)) // it has its own
        return paths;
    for (const QString& path : std::as_const(paths)) {
        if (!fileTypeOf(path))
            throw UsageError(QStringLiteral("--export: ") + unknownTypeMessage(path));
        if (const QString unknown = outputnames::unknownIn(path); !unknown.isEmpty())
            throw UsageError(Texts::tr("--export: '%1' in a file's name means nothing; %2 do")
                                 .arg(echo::shortened(unknown), outputnames::known().join(QLatin1Char(' '))));
    }
    return paths;
}

/// What the options start from: the recipe of the figure that is named, or the defaults. A lesson is only noted.
Recipe opened(const QStringList& named, CommandLine& commandLine)
{
    if (named.isEmpty())
        return {};
    if (named.size() > 1)
        throw UsageError(
            Texts::tr("one figure can be opened, and '%1' is a second one").arg(echo::shortened(named[1])));
    if (lessons::isNamedAsOne(named[0])) { // whose window is its own
        commandLine.lesson = named[0];
        return {};
    }
    if (!QFileInfo::exists(named[0]))
        throw UsageError(
            Texts::tr("'%1' is neither an option nor a file; --help lists the options").arg(echo::shortened(named[0])));
    figurefile::Reading reading = figurefile::read(named[0]);
    if (!reading.recipe)
        throw UsageError(reading.error.chopped(1)); // other lines have no full stop either
    commandLine.opened = named[0];
    if (reading.isDescribed)
        commandLine.notes << Texts::tr(
            "of '%1' only the description is left: its parameters and unit are those of the file, "
            "size, looks and view the usual ones")
                                 .arg(echo::shortened(named[0], echo::kMostOfPath));
    return *std::move(reading.recipe);
}

/// In place of the files that are named.
void readAnimation(const QCommandLineParser& parser, CommandLine& commandLine)
{
    if (!animation::isAsked(parser))
        return;
    Animation::Wish wish = animation::read(parser, commandLine.recipe, std::exchange(commandLine.exports, {}));
    if (commandLine.json || commandLine.printed || !commandLine.screenshot.isEmpty())
        throw UsageError(Texts::tr("--animate goes with neither --json nor --print nor --screenshot"));
    commandLine.animation = std::move(wish);
}

CommandLine read(const QCommandLineParser& parser)
{
    CommandLine result;
    const Recipe base = opened(parser.positionalArguments(), result);
    parameterarguments::read(parser, result.changes, result.combinations);
    result.parametersGiven = !result.changes.empty();
    if (result.parametersGiven) // the number of bins is the one that was given, or was there
        result.changes.emplace_back([](Recipe& recipe) { recipe.follow = {}; });
    result.language = languageargument::read(parser);
    result.json = parser.isSet(QStringLiteral("json"));
    result.printed = printedOf(parser);
    result.exports = exportsOf(parser);
    result.screenshot = screenshotOf(parser);
    result.show = viewarguments::shownParts(parser);
    viewarguments::read(parser, result.changes);
    figurearguments::read(parser, result.changes);
    parameterarguments::readPinned(parser, result.changes); // over all that is given of the parameters
    result.appearance = figurearguments::appearance(parser);
    result.csvRemarks = parser.isSet(QStringLiteral("csv-remarks"));
    result.recipe = result.over(base);
    result.screenshotSize = result.screenshot.isEmpty() ? QSize() : figuresize::ofScreenshot(parser);
    figuresize::check(parser, result.recipe.figure);
    readAnimation(parser, result);
    lessonarguments::read(parser, result);
    usagechecks::check(parser, result);
    return result;
}

} // namespace

bool CommandLine::writes(const std::function<bool(FileType)>& isMeant) const
{
    return std::any_of(
        exports.begin(), exports.end(), [&isMeant](const QString& path) { return isMeant(*fileTypeOf(path)); });
}

Recipe CommandLine::over(Recipe base) const
{
    for (const auto& change : changes)
        change(base);
    return base;
}

Recipe CommandLine::inWindow(const Recipe& remembered) const
{
    Recipe result = remembered;
    if (!opened.isEmpty()) {
        const figurefile::Reading reading = figurefile::read(opened, remembered);
        result = reading.recipe ? over(*reading.recipe) : recipe; // as it was a moment ago
        result.view = inWindowOf(remembered.view, result.view);
    } else {
        if (parametersGiven)
            result.parameters = {};
        result = over(std::move(result));
        result.figure = remembered.figure; // is for files
    }
    result.view.appearance = appearance.value_or(result.view.appearance);
    return result;
}

std::variant<CommandLine, Message> parseCommandLine(const QStringList& arguments)
{
    const auto error = [](const QString& text) {
        return Message {QStringLiteral("kl-explorer: %1\n").arg(text), true};
    };
    const QList<QCommandLineOption> options = parsedOptions();
    QStringList takingValues;
    for (const QCommandLineOption& option : options) {
        if (!option.valueName().isEmpty())
            takingValues += option.names();
    }
    const qtoptions::Split split = qtoptions::split(arguments.mid(1), takingValues);
    if (!split.error.isEmpty())
        return error(split.error);

    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOptions(options);
    if (!parser.parse(arguments.mid(0, 1) + split.own)) {
        const QString reason = parser.errorText();
        return error(
            Texts::tr("%1; --help lists the options")
                .arg(echo::shortened(reason.chopped(reason.endsWith(QLatin1Char('.'))), 2 * echo::kMostOfValue)));
    }
    if (parser.isSet(QStringLiteral("help")))
        return Message {helpText(), false};
    if (parser.isSet(QStringLiteral("version")))
        return Message {QStringLiteral("KL Explorer %1\n").arg(QCoreApplication::applicationVersion()), false};
    try {
        CommandLine result = read(parser);
        result.qtArguments = split.qt;
        return result;
    } catch (const UsageError& usage) {
        return error(usage.text());
    }
}
