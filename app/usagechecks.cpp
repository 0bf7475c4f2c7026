// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/usagechecks.h"

#include "app/commandline.h"
#include "app/options.h"
#include "app/outputnames.h"
#include "app/values.h"
#include "ui/charts/figurecontent.h"

#include <QCommandLineParser>

#include <algorithm>
#include <vector>

namespace usagechecks {

namespace {

using values::Texts;

/// What the command line asks for, as purposes.
unsigned askedFor(const CommandLine& commandLine)
{
    const bool isWindow = !commandLine.isHeadless();
    const auto isOf = [&commandLine](FileType wanted) {
        return commandLine.writes([wanted](FileType type) { return type == wanted; });
    };
    unsigned result = options::Always;
    const auto add = [&result](bool isAsked, options::Purpose purpose) { result |= isAsked ? purpose : 0U; };
    add(commandLine.writesFigure(), options::Figure);
    add(commandLine.animation.has_value(), options::Animation);
    add(isOf(FileType::Svg), options::Svg);
    add(commandLine.json || isOf(FileType::Json), options::Json);
    add(isOf(FileType::Csv), options::Csv);
    add(commandLine.printed.has_value(), options::Print);
    add(!commandLine.screenshot.isEmpty(), options::Screenshot);
    add(isWindow, options::Window);
    return result;
}

UsageError unasked(const QString& option, const QString& purposes)
{
    return UsageError(Texts::tr("--%1 is for %2, which is not asked for").arg(option, purposes));
}

void checkPurposes(const QCommandLineParser& parser, unsigned asked)
{
    for (const options::Option& option : options::all()) {
        for (const QString& name : options::namesOf(option)) {
            if (parser.isSet(name) && (option.purposes & asked) == 0)
                throw unasked(name, options::purposeText(option.purposes));
        }
    }
}

/// Options that are for something only together with another one.
void checkCompanions(const QCommandLineParser& parser, const CommandLine& commandLine, unsigned asked)
{
    const bool isWindowSeen = (asked & (options::Screenshot | options::Window)) != 0;
    const bool isFigureMade = (asked & (options::Figure | options::Print)) != 0;
    const Recipe& recipe = commandLine.recipe;
    const ViewOptions view = viewOfFigure(recipe.view, recipe.figure);
    const bool isBandDrawn = isFigureMade && view.band;
    const auto need = [&parser](const char* option, bool isMet, const QString& what) {
        if (parser.isSet(QLatin1String(option)) && !isMet)
            throw unasked(QLatin1String(option), what);
    };
    const std::vector<kl::Parameters> all = commandLine.combinations.over(recipe.parameters);
    const bool isSmoothed = std::any_of(
        all.begin(), all.end(), [](const kl::Parameters& one) { return one.emptyBins == kl::EmptyBins::Smooth; });
    need("pseudocount", isWindowSeen || isSmoothed, Texts::tr("--empty-bins smooth"));
    need("spread", (asked & options::Json) != 0 || isBandDrawn,
        Texts::tr("--json, --export of a .json, or --export of a figure with --show band or --include band"));
    if (parser.isSet(QStringLiteral("include")) && recipe.figure.pinned && !recipe.pinned)
        throw UsageError(Texts::tr(
            "--include pinned needs something to compare with: --pin sigma=0.8, or an opened figure that has it"));
    need("y-max", view.held, Texts::tr("--x-range or --show held"));
    need("terms", isWindowSeen || view.terms, Texts::tr("--show terms or --include terms"));
    const bool isBandAsked = commandLine.show.contains(QStringLiteral("band"))
        || parser.isSet(QStringLiteral("include")) || parser.isSet(QStringLiteral("spread"));
    if (isBandDrawn && isBandAsked && view.spreadSeeds < kl::kLeastQuantileValues)
        throw UsageError(Texts::tr("--%1 band needs at least %2 further seeds, and --spread %3 leaves too few")
                             .arg(recipe.figure.asShown ? QStringLiteral("show") : QStringLiteral("include"))
                             .arg(kl::kLeastQuantileValues)
                             .arg(view.spreadSeeds));
    for (const QString& name : commandLine.show) {
        const ViewPart* part = viewPart(name);
        const bool isInFigure = part != nullptr && part->isInFigure();
        const bool isReplaced = parser.isSet(QStringLiteral("include")) && figure::isPart(name.toStdString());
        if (isWindowSeen || (isFigureMade && isInFigure && !isReplaced))
            continue;
        if (isFigureMade && isInFigure)
            throw UsageError(
                Texts::tr("--show %1 is for figures without --include, which says by itself what they have").arg(name));
        throw UsageError(
            isInFigure ? Texts::tr(
                "--show %1 is for figures (.png, .svg, .pdf, .tex), --screenshot or the window, and none is asked for")
                             .arg(name)
                       : Texts::tr("--show %1 is for --screenshot or the window: neither figures nor data have it")
                             .arg(name));
    }
}

void checkMany(const CommandLine& commandLine)
{
    const std::size_t count = commandLine.combinations.size();
    const QStringList varied = commandLine.combinations.varied();
    if (count > Combinations::kMost)
        throw UsageError(Texts::tr("the values of --%1 have more than %2 combinations, which is too many at once")
                             .arg(varied.join(QStringLiteral(", --")))
                             .arg(Combinations::kMost));
    if (commandLine.printed
        && (commandLine.json || !commandLine.exports.isEmpty() || !commandLine.screenshot.isEmpty()))
        throw UsageError(Texts::tr("--print goes with neither --json nor --export nor --screenshot"));
    const bool takesMany = commandLine.json || !commandLine.exports.isEmpty();
    if (count > 1 && (!takesMany || !commandLine.screenshot.isEmpty()))
        throw UsageError(Texts::tr("--%1 can have several values for --json and --export alone").arg(varied.first()));

    QStringList paths;
    for (const kl::Parameters& parameters : commandLine.combinations.over(commandLine.recipe.parameters)) {
        for (const QString& pattern : commandLine.exports)
            paths << outputnames::filled(pattern, parameters, commandLine.recipe.view.unit);
    }
    if (!commandLine.screenshot.isEmpty())
        paths << commandLine.screenshot;
    const auto same = outputnames::sameOf(paths);
    if (!same)
        return;
    const auto shown = [](const QString& path) { return echo::shortened(path, echo::kMostOfPath); };
    const QString names = same->one == same->other
        ? Texts::tr("two files would be '%1'").arg(shown(same->one))
        : Texts::tr("'%1' and '%2' may be one file").arg(shown(same->one), shown(same->other));
    if (count == 1)
        throw UsageError(Texts::tr("--export: %1; give each a name of its own").arg(names));
    QStringList missing; // from one name at least
    for (const QString& name : varied) {
        const QString placeholder = QLatin1Char('{') + name + QLatin1Char('}');
        if (std::any_of(commandLine.exports.begin(), commandLine.exports.end(),
                [&](const QString& pattern) { return !pattern.contains(placeholder); }))
            missing << placeholder;
    }
    if (missing.isEmpty())
        throw UsageError(Texts::tr("--export: %1; give each a name of its own").arg(names));
    throw UsageError(Texts::tr("--export: %1; give each a name of its own, with %2 in it")
                         .arg(names, missing.join(Texts::tr(" and "))));
}

} // namespace

void check(const QCommandLineParser& parser, const CommandLine& commandLine)
{
    const unsigned asked = askedFor(commandLine);
    checkPurposes(parser, asked);
    checkMany(commandLine); // before anything goes through all of them
    checkCompanions(parser, commandLine, asked);
}

} // namespace usagechecks
