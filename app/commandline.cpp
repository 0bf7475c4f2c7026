// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/animate.h"
#include "app/qtoptions.h"
#include "core/spread.h"
#include "core/text.h"
#include "ui/charts/figurecontent.h"
#include "ui/export/figurefile.h"
#include "ui/words/echo.h"
#include "ui/words/format.h"
#include "ui/words/reading.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string_view>
#include <type_traits>
#include <utility>

namespace {

constexpr kl::Range<int> kSpreadRange {0, 10'000};

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

QString echoed(const QString& given)
{
    return echo::shortened(given);
}

/// Leaves parseCommandLine() with a line for standard error.
class UsageError : public std::exception {
public:
    explicit UsageError(QString text)
        : m_text(std::move(text))
    {
    }
    [[nodiscard]] const QString& text() const { return m_text; }

private:
    QString m_text;
};

/// What --help says of a parameter, in the order of kl::kParameterFields.
struct ParameterHelp {
    std::string_view key;
    const char* description;
    const char* value;
};

constexpr std::array kParameterHelp {
    ParameterHelp {"samples", QT_TRANSLATE_NOOP("CommandLine", "Size of each sample"), "N"},
    ParameterHelp {"sigma", QT_TRANSLATE_NOOP("CommandLine", "Sigma of the log-normal"), "number"},
    ParameterHelp {"bins", QT_TRANSLATE_NOOP("CommandLine", "Number of bins"), "number"},
    ParameterHelp {"seed", QT_TRANSLATE_NOOP("CommandLine", "Seed of the random numbers"), "number"},
    ParameterHelp {"emptyBins",
        QT_TRANSLATE_NOOP("CommandLine",
            "What to do with bins that hold values of one sample only: skip (as the lecture notebook does), strict "
            "(the definition), smooth or renormalise"),
        "choice"},
    ParameterHelp {"pseudocount", QT_TRANSLATE_NOOP("CommandLine", "What smooth adds to every bin"), "number"},
};

consteval bool isEveryParameterHelped()
{
    std::size_t i = 0;
    bool result = std::tuple_size_v<decltype(kl::kParameterFields)> == kParameterHelp.size();
    kl::forEachField(kl::kParameterFields, [&](const auto& field) {
        result = result && i < kParameterHelp.size() && kParameterHelp[i].key == field.key;
        ++i;
    });
    return result;
}
static_assert(isEveryParameterHelped(), "--help leaves out a parameter");

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString optionOf(std::string_view key)
{
    return QString::fromStdString(kl::optionOf(key));
}

QString text(kl::EmptyBins emptyBins)
{
    return text(kl::name(emptyBins));
}

template <typename Number>
QString text(const Number& number)
{
    return QString::fromStdString(kl::shortest(number));
}

/// "skip, strict, smooth or renormalise"
QString alternatives(const QStringList& all)
{
    return tr("%1 or %2").arg(all.mid(0, all.size() - 1).join(QStringLiteral(", ")), all.back());
}

QString rangeText(const kl::Range<kl::EmptyBins>& /*all*/)
{
    QStringList names;
    for (const kl::EmptyBins emptyBins : kl::kEmptyBins)
        names << text(emptyBins);
    return alternatives(names);
}

template <typename Number>
QString rangeText(const kl::Range<Number>& range)
{
    return tr("from %1 to %2").arg(text(range.low), text(range.high));
}

/// Reads what was given for @p option.
template <typename Number>
Number valueOf(const QString& option, const QString& given, const kl::Range<Number>& range)
{
    constexpr bool isWhole = std::is_integral_v<Number>;
    const reading::Reading reading
        = reading::number(given, {static_cast<double>(range.low), static_cast<double>(range.high), isWhole});
    if (reading.value)
        return static_cast<Number>(*reading.value); // all whole numbers in our ranges are exact
    const QString wanted = isWhole ? tr("a whole number") : tr("a number");
    if (reading.clearer.isEmpty())
        throw UsageError(tr("--%1 must be %2 %3, not '%4'").arg(option, wanted, rangeText(range), echoed(given)));
    throw UsageError(tr("--%1 must be %2 %3, and '%4' is not clear: write %5")
                         .arg(option, wanted, rangeText(range), echoed(given), reading.clearer.join(tr(" or "))));
}

kl::EmptyBins valueOf(const QString& option, const QString& given, const kl::Range<kl::EmptyBins>& range)
{
    if (const auto emptyBins = kl::choiceOf<kl::EmptyBins>(given.toStdString()))
        return *emptyBins;
    throw UsageError(tr("--%1 must be %2, not '%3'").arg(option, rangeText(range), echoed(given)));
}

QSize sizeOf(const QString& given)
{
    const QStringList parts = given.toLower().replace(QChar(0x00D7), QLatin1Char('x')).split(QLatin1Char('x'));
    const auto pixels = [](const QString& part) {
        const auto [low, high] = kFigurePixelRange;
        const auto value = reading::number(part, {static_cast<double>(low), static_cast<double>(high), true}).value;
        return static_cast<int>(value.value_or(0.0));
    };
    const QSize size = parts.size() == 2 ? QSize(pixels(parts[0]), pixels(parts[1])) : QSize();
    if (size.isEmpty())
        throw UsageError(tr("--size must be WIDTHxHEIGHT in pixels, each %1, not '%2'")
                             .arg(rangeText(kFigurePixelRange), echoed(given)));
    return size;
}

QStringList partNames(bool (ViewPart::*isMeant)() const = nullptr)
{
    QStringList names;
    for (const ViewPart& part : kViewParts) {
        if (isMeant == nullptr || (part.*isMeant)())
            names << part.name;
    }
    return names;
}

QList<QCommandLineOption> allOptions()
{
    QList<QCommandLineOption> options;
    const auto add = [&options](const QString& name, const QString& description, const QString& value = {}) {
        options.append({name, description, value});
    };
    const kl::Parameters defaults;
    std::size_t i = 0;
    kl::forEachField(kl::kParameterFields, [&](const auto& field) {
        const ParameterHelp& help = kParameterHelp.at(i++);
        const bool isNumber = !std::is_same_v<std::remove_cvref_t<decltype(field.range.low)>, kl::EmptyBins>;
        const QString description = isNumber ? tr("%1, %2 (default %3).") : tr("%1 (default %3).");
        add(optionOf(field.key),
            QString(description)
                .replace(QLatin1String("%1"), tr(help.description))
                .replace(QLatin1String("%2"), rangeText(field.range))
                .replace(QLatin1String("%3"), text(defaults.*field.member)),
            tr(help.value));
    });
    const FigureOptions figure;
    add(QStringLiteral("json"), tr("Print the result as one JSON object and end."));
    add(QStringLiteral("export"),
        tr("Write the figure (.png, .svg, .pdf, .tex) or the data (.csv, .json) and end. Can be given more than once."),
        tr("file"));
    options += animation::options();
    add(QStringLiteral("csv-remarks"),
        tr("Begin the .csv with lines that start with # and tell the parameters and the values."));
    add(QStringLiteral("spread"),
        tr("Further seeds to run for the spread in JSON and for the band of a figure, %1 (default %2).")
            .arg(rangeText(kSpreadRange))
            .arg(kl::kSpreadSeeds),
        tr("seeds"));
    add(QStringLiteral("size"),
        tr("Size of an exported figure or a screenshot in pixels (default %1x%2).")
            .arg(figure.pixels().width())
            .arg(figure.pixels().height()),
        tr("WxH"));
    add(QStringLiteral("dpi"),
        tr("Pixels to the inch of an exported figure, %1 (default %2); text is 10 points high.")
            .arg(rangeText(kFigureDpiRange))
            .arg(figure.dpi),
        tr("number"));
    add(QStringLiteral("dark"), tr("Dark colours for exported figures, the screenshot or the window."));
    add(QStringLiteral("screenshot"), tr("Write a picture (.png) of the whole window, --size large, and end."),
        tr("file"));
    add(QStringLiteral("show"),
        tr("What is open in the window or its screenshot, separated by commas: %1. Exported figures, too, have %2.")
            .arg(partNames().join(QStringLiteral(", ")), partNames(&ViewPart::isInFigure).join(QStringLiteral(", "))),
        tr("parts"));
    add(QStringLiteral("help"), tr("Print this help and end."));
    add(QStringLiteral("version"), tr("Print the version and end."));
    return options;
}

/// @p words in lines of a terminal's width.
QString wrapped(const QString& words)
{
    constexpr int kColumns = 79;
    return format::wrapped(words, kColumns) + QLatin1Char('\n');
}

QString helpText(const QCommandLineParser& parser)
{
    // Qt's own usage line needs an application object.
    const QString options = parser.helpText();
    return tr("Usage: kl-explorer [options] [figure]\n") + options.mid(options.indexOf(QLatin1Char('\n')) + 1)
        + QLatin1Char('\n')
        + wrapped(tr("Ten thousand can be written 10000, 10,000, '10 000', 1e4 or 10k; decimals have a point."))
        + wrapped(tr("The JSON object is described in README.md, \"The JSON object\"."))
        + wrapped(tr("Options of Qt's own are let through: %1.").arg(qtoptions::names().join(QStringLiteral(", "))));
}

/// What an option is for must be asked for: none is ignored in silence.
void checkThatAllIsUsed(const QCommandLineParser& parser, const CommandLine& commandLine)
{
    const auto exports = [&commandLine](const auto& isMeant) {
        return std::any_of(commandLine.exports.begin(), commandLine.exports.end(),
            [&](const QString& path) { return isMeant(*fileTypeOf(path)); });
    };
    const bool isWindow = !commandLine.isHeadless();
    const bool isWindowSeen = isWindow || !commandLine.screenshot.isEmpty();
    const bool isFigureWritten = commandLine.writesFigure();
    const bool hasBand = isFigureWritten && commandLine.drawsBand();
    const bool isJsonWritten = commandLine.json || exports([](FileType type) { return type == FileType::Json; });
    const bool isCsvWritten = exports([](FileType type) { return type == FileType::Csv; });

    struct Need {
        const char* option;
        bool isMet;
        QString what;
    };
    for (const Need& need : {
             Need {"size", isFigureWritten || !commandLine.screenshot.isEmpty(),
                 tr("--export of a figure (.png, .svg, .pdf, .tex) or --screenshot")},
             Need {"dpi", isFigureWritten, tr("--export of a figure (.png, .svg, .pdf, .tex)")},
             Need {"dark", isFigureWritten || isWindowSeen,
                 tr("--export of a figure (.png, .svg, .pdf, .tex), --screenshot or the window")},
             Need {"spread", isJsonWritten || hasBand,
                 tr("--json, --export of a .json, or --export of a figure with --show band")},
             Need {"csv-remarks", isCsvWritten, tr("--export of a .csv")},
             Need {"pseudocount", isWindowSeen || commandLine.parameters.emptyBins == kl::EmptyBins::Smooth,
                 tr("--empty-bins smooth")},
         }) {
        if (parser.isSet(QLatin1String(need.option)) && !need.isMet)
            throw UsageError(tr("--%1 is for %2, which is not asked for").arg(QLatin1String(need.option), need.what));
    }
    for (const QString& name : commandLine.show) {
        const ViewPart* part = viewPart(name);
        const bool isInFigure = part != nullptr && part->isInFigure();
        const bool isSeen = isWindowSeen || (isFigureWritten && isInFigure);
        if (!isSeen)
            throw UsageError(
                isInFigure ? tr(
                    "--show %1 is for figures (.png, .svg, .pdf, .tex), --screenshot or the window, and none is asked "
                    "for")
                                 .arg(name)
                           : tr("--show %1 is for --screenshot or the window: neither figures nor data have it")
                                 .arg(name));
    }
    const bool isBandAsked
        = commandLine.show.contains(QStringLiteral("band")) || parser.isSet(QStringLiteral("spread"));
    if (hasBand && isBandAsked && commandLine.spreadSeeds < kl::kLeastQuantileValues)
        throw UsageError(tr("--show band needs at least %1 further seeds, and --spread %2 leaves too few")
                             .arg(kl::kLeastQuantileValues)
                             .arg(commandLine.spreadSeeds));
}

/// What the options start from: the recipe of the figure that is named, or the defaults.
void openFigure(const QStringList& named, CommandLine& result)
{
    if (named.isEmpty()) {
        result.figure.asShown = false; // there is no screen: a figure has what is asked for, and else the notebook's
        result.figure.shading = false;
        return;
    }
    if (named.size() > 1)
        throw UsageError(tr("one figure can be opened, and '%1' is a second one").arg(echoed(named[1])));
    if (!QFileInfo::exists(named[0]))
        throw UsageError(tr("'%1' is neither an option nor a file; --help lists the options").arg(echoed(named[0])));
    figurefile::Reading reading = figurefile::read(named[0]);
    if (!reading.recipe)
        throw UsageError(reading.error.chopped(1)); // other lines have no full stop either
    result.opened = named[0];
    result.base = *std::move(reading.recipe);
    result.parameters = result.base.parameters;
    result.figure = result.base.figure;
    result.spreadSeeds = result.base.view.spreadSeeds;
}

/// A figure that has other things than the screen has what --show names, too.
void showInFigure(const QStringList& parts, FigureOptions& figure)
{
    if (figure.asShown)
        return;
    const auto opens = [&parts](const char* part) { return parts.contains(QLatin1String(part)); };
    figure.exact = figure.exact || opens("exact");
    figure.band = figure.band || opens("band");
    figure.terms = figure.terms || opens("terms");
    figure.shading = figure.shading || opens("terms"); // where a bin's terms are, it says why it has none
}

CommandLine read(const QCommandLineParser& parser)
{
    CommandLine result;
    openFigure(parser.positionalArguments(), result);
    kl::forEachField(kl::kParameterFields, [&](const auto& field) {
        const QString option = optionOf(field.key);
        if (!parser.isSet(option))
            return;
        result.parameters.*field.member = valueOf(option, parser.value(option), field.range);
        result.parametersGiven = true;
    });
    const auto assignIfGiven = [&parser](const QString& option, const kl::Range<int>& range, int& value) {
        if (parser.isSet(option))
            value = valueOf(option, parser.value(option), range);
    };

    result.json = parser.isSet(QStringLiteral("json"));
    result.exports = parser.values(QStringLiteral("export"));
    const bool isAnimated = animation::isAsked(parser);
    for (const QString& path : std::as_const(result.exports)) {
        if (!isAnimated && !fileTypeOf(path))
            throw UsageError(QStringLiteral("--export: ") + unknownTypeMessage(path));
    }
    result.screenshot = parser.value(QStringLiteral("screenshot"));
    if (parser.values(QStringLiteral("screenshot")).size() > 1)
        throw UsageError(tr("--screenshot can be given once: there is one window"));
    if (parser.isSet(QStringLiteral("screenshot")) && fileTypeOf(result.screenshot) != FileType::Png)
        throw UsageError(tr("--screenshot must name a file that ends in .png, not '%1'")
                             .arg(echo::shortened(result.screenshot, echo::kMostOfPath)));
    result.sizeGiven = parser.isSet(QStringLiteral("size"));
    if (result.sizeGiven) {
        const QSize pixels = sizeOf(parser.value(QStringLiteral("size")));
        result.figure.width = pixels.width();
        result.figure.height = pixels.height();
        result.figure.unit = LengthUnit::Pixels;
    }
    assignIfGiven(QStringLiteral("dpi"), kFigureDpiRange, result.figure.dpi);
    assignIfGiven(QStringLiteral("spread"), kSpreadRange, result.spreadSeeds);
    for (const QString& parts : parser.values(QStringLiteral("show")))
        result.show += parts.split(QLatin1Char(','));
    std::replace(result.show.begin(), result.show.end(), QStringLiteral("study"),
        QString(section::kUncertainty)); // as it was called before
    for (const QString& part : std::as_const(result.show)) {
        if (viewPart(part) == nullptr)
            throw UsageError(tr("--show takes %1, not '%2'").arg(partNames().join(QStringLiteral(", ")), echoed(part)));
    }
    showInFigure(result.show, result.figure);
    result.dark = parser.isSet(QStringLiteral("dark"));
    if (result.dark)
        result.figure.colours = FigureColouring::Dark;
    result.csvRemarks = parser.isSet(QStringLiteral("csv-remarks"));
    if (isAnimated) {
        animation::Reading reading = animation::read(parser, result.recipe(), std::exchange(result.exports, {}));
        if (!reading.error.isEmpty())
            throw UsageError(reading.error);
        if (result.json || !result.screenshot.isEmpty())
            throw UsageError(tr("--animate goes with neither --json nor --screenshot"));
        result.animation = std::move(reading.wish);
    }
    if (const QString option = animation::firstWithout(parser); !option.isEmpty())
        throw UsageError(tr("--%1 is for --animate, which is not asked for").arg(option));
    checkThatAllIsUsed(parser, result);
    return result;
}

} // namespace

bool CommandLine::writesFigure() const
{
    return animation
        || std::any_of(exports.begin(), exports.end(), [](const QString& path) { return isFigure(*fileTypeOf(path)); });
}

ViewOptions CommandLine::view() const
{
    ViewOptions result = base.view;
    result.spreadSeeds = spreadSeeds;
    openParts(show, result);
    return result;
}

Recipe CommandLine::recipe() const
{
    Recipe result = base;
    result.parameters = parameters;
    result.view = view();
    result.figure = figure;
    if (parametersGiven)
        result.follow = {}; // the number of bins is the one that was given, or the opened figure's
    return result;
}

bool CommandLine::drawsBand() const
{
    return viewOfFigure(view(), figure).band;
}

std::variant<CommandLine, Message> parseCommandLine(const QStringList& arguments)
{
    const auto error = [](const QString& text) {
        return Message {QStringLiteral("kl-explorer: %1\n").arg(text), true};
    };
    const QList<QCommandLineOption> options = allOptions();
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
    parser.setApplicationDescription(tr("See, understand and explain the Kullback-Leibler divergence of two samples:\n"
                                        "P, z-scored log-normal, and Q, z-scored normal. Without --json, --export or\n"
                                        "--screenshot a window opens with the given parameters. A figure (.png, .svg,\n"
                                        ".pdf, .json) that this program wrote brings back all it was made with, and\n"
                                        "options change that."));
    parser.addOptions(options);
    if (!parser.parse(arguments.mid(0, 1) + split.own)) {
        const QString reason = parser.errorText();
        return error(
            tr("%1; --help lists the options")
                .arg(echo::shortened(reason.chopped(reason.endsWith(QLatin1Char('.'))), 2 * echo::kMostOfValue)));
    }
    if (parser.isSet(QStringLiteral("help")))
        return Message {helpText(parser), false};
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
