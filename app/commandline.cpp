// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <optional>
#include <stdexcept>
#include <utility>

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
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

/// The whole number given for @p option, "1e6" included, if it was given.
std::optional<std::int64_t> wholeNumber(
    const QCommandLineParser& parser, const QString& option, const kl::Range<std::int64_t>& range)
{
    if (!parser.isSet(option))
        return {};
    const QString text = parser.value(option);
    bool isNumber = false;
    const double value = text.toDouble(&isNumber); // exact for all whole numbers in our ranges
    const auto low = static_cast<double>(range.low);
    const auto high = static_cast<double>(range.high);
    if (!isNumber || !(value >= low && value <= high) || value != std::floor(value))
        throw UsageError(tr("--%1 must be a whole number from %2 to %3, not '%4'")
                             .arg(option)
                             .arg(range.low)
                             .arg(range.high)
                             .arg(text));
    return static_cast<std::int64_t>(value);
}

std::optional<double> realNumber(
    const QCommandLineParser& parser, const QString& option, const kl::Range<double>& range)
{
    if (!parser.isSet(option))
        return {};
    const QString text = parser.value(option);
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber || !range.contains(value))
        throw UsageError(
            tr("--%1 must be a number from %2 to %3, not '%4'").arg(option).arg(range.low).arg(range.high).arg(text));
    return value;
}

std::optional<kl::EmptyBins> emptyBins(const QString& text)
{
    for (const kl::EmptyBins choice : kl::kEmptyBins) {
        if (text == QLatin1String(kl::name(choice).data()))
            return choice;
    }
    throw UsageError(tr("--empty-bins must be skip, strict, smooth or renormalise, not '%1'").arg(text));
}

QSize size(const QString& text)
{
    const QStringList parts = text.toLower().replace(QChar(0x00D7), QLatin1Char('x')).split(QLatin1Char('x'));
    bool isWidth = false;
    bool isHeight = false;
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(&isWidth), parts[1].toInt(&isHeight)) : QSize();
    if (!isWidth || !isHeight || !kFigurePixelRange.contains(size.width())
        || !kFigurePixelRange.contains(size.height()))
        throw UsageError(tr("--size must be WIDTHxHEIGHT in pixels, each from %1 to %2, not '%3'")
                             .arg(kFigurePixelRange.low)
                             .arg(kFigurePixelRange.high)
                             .arg(text));
    return size;
}

void addOptions(QCommandLineParser& parser)
{
    const kl::Parameters defaults;
    const auto add = [&parser](const char* name, const QString& description, const QString& value = {}) {
        parser.addOption({QLatin1String(name), description, value});
    };
    add("samples", tr("Size of each sample, 2 to 10000000 (default %1).").arg(defaults.sampleCount), tr("N"));
    add("sigma", tr("Sigma of the log-normal, 0.001 to 5 (default %1).").arg(defaults.sigma), tr("number"));
    add("bins", tr("Number of bins, 1 to 1000 (default %1).").arg(defaults.binCount), tr("number"));
    add("seed", tr("Seed of the random numbers, 0 to 4294967295 (default %1).").arg(defaults.seed), tr("number"));
    add("empty-bins",
        tr("What to do with bins that hold values of one sample only: skip (the notebook, default), strict "
           "(the definition), smooth or renormalise."),
        tr("choice"));
    add("pseudocount", tr("What smooth adds to every bin, 0.000001 to 1000 (default %1).").arg(defaults.pseudocount),
        tr("number"));
    add("json", tr("Print the result as one JSON object and end."));
    add("export",
        tr("Write the figure (.png, .svg, .pdf) or the data (.csv, .json) and end. Can be given more than once."),
        tr("file"));
    add("spread", tr("Further seeds to run for the spread in JSON, 0 to 10000 (default %1).").arg(kl::kSpreadSeeds),
        tr("seeds"));
    const FigureOptions figure;
    add("size", tr("Size of an exported figure in pixels (default %1x%2).").arg(figure.width).arg(figure.height),
        tr("WxH"));
    add("dpi",
        tr("Pixels to the inch of an exported figure, %1 to %2 (default %3); text is 10 points high.")
            .arg(kFigureDpiRange.low)
            .arg(kFigureDpiRange.high)
            .arg(figure.dpi),
        tr("number"));
    add("dark", tr("Exported figures and screenshots in dark colours."));
    add("screenshot", tr("Write a picture (.png) of the whole window, --size large, and end."), tr("file"));
    add("show", tr("Parts of the window to open, separated by commas: %1.").arg(kParts.join(QStringLiteral(", "))),
        tr("parts"));
    add("help", tr("Print this help and end."));
    add("version", tr("Print the version and end."));
}

QString helpText(const QCommandLineParser& parser)
{
    // Qt's own usage line needs an application object.
    QString text = parser.helpText();
    return tr("Usage: kl-explorer [options]\n") + text.mid(text.indexOf(QLatin1Char('\n')) + 1);
}

CommandLine read(const QCommandLineParser& parser)
{
    CommandLine result;
    kl::Parameters& parameters = result.parameters;
    const auto assign = [&result](auto& parameter, const auto& given) {
        using Parameter = std::remove_reference_t<decltype(parameter)>;
        if (given) {
            parameter = static_cast<Parameter>(*given);
            result.parametersGiven = true;
        }
    };
    assign(parameters.sampleCount, wholeNumber(parser, QStringLiteral("samples"), kl::kSampleCountRange));
    assign(parameters.sigma, realNumber(parser, QStringLiteral("sigma"), kl::kSigmaRange));
    assign(parameters.binCount,
        wholeNumber(parser, QStringLiteral("bins"), {kl::kBinCountRange.low, kl::kBinCountRange.high}));
    assign(parameters.seed, wholeNumber(parser, QStringLiteral("seed"), kl::kSeedRange));

    if (parser.isSet(QStringLiteral("empty-bins")))
        assign(parameters.emptyBins, emptyBins(parser.value(QStringLiteral("empty-bins"))));
    assign(parameters.pseudocount, realNumber(parser, QStringLiteral("pseudocount"), kl::kPseudocountRange));

    result.json = parser.isSet(QStringLiteral("json"));
    result.exports = parser.values(QStringLiteral("export"));
    for (const QString& path : std::as_const(result.exports)) {
        if (!fileTypeOf(path))
            throw UsageError(QStringLiteral("--export: ") + unknownTypeMessage(path));
    }
    result.screenshot = parser.value(QStringLiteral("screenshot"));
    if (parser.isSet(QStringLiteral("screenshot")) && fileTypeOf(result.screenshot) != FileType::Png)
        throw UsageError(tr("--screenshot must name a file that ends in .png, not '%1'").arg(result.screenshot));
    if (parser.isSet(QStringLiteral("size"))) {
        const QSize pixels = size(parser.value(QStringLiteral("size")));
        result.figure.width = pixels.width();
        result.figure.height = pixels.height();
    }
    if (const auto dpi = wholeNumber(parser, QStringLiteral("dpi"), {kFigureDpiRange.low, kFigureDpiRange.high}))
        result.figure.dpi = static_cast<int>(*dpi);
    if (const auto seeds = wholeNumber(parser, QStringLiteral("spread"), {0, 10'000}))
        result.spreadSeeds = static_cast<int>(*seeds);
    if (parser.isSet(QStringLiteral("show")))
        result.show = parser.value(QStringLiteral("show")).split(QLatin1Char(','));
    std::replace(result.show.begin(), result.show.end(), QStringLiteral("study"),
        QStringLiteral("uncertainty")); // as it was called before
    for (const QString& part : std::as_const(result.show)) {
        if (!kParts.contains(part))
            throw UsageError(tr("--show takes %1, not '%2'").arg(kParts.join(QStringLiteral(", ")), part));
    }
    if (parser.isSet(QStringLiteral("dark")))
        result.figure.appearance = theme::Appearance::Dark;
    return result;
}

} // namespace

void applyShow(const CommandLine& commandLine, ViewOptions& view)
{
    const QStringList& show = commandLine.show;
    view.terms = view.terms || show.contains(QStringLiteral("terms"));
    view.exact = view.exact || show.contains(QStringLiteral("exact"));
    view.band = view.band || show.contains(QStringLiteral("band"));
    view.openSections += show; // other names open nothing
}

std::variant<CommandLine, Message> parseCommandLine(const QStringList& arguments)
{
    const auto error = [](const QString& text) {
        return Message {
            QStringLiteral("kl-explorer: %1\n").arg(QString(text).replace(QLatin1Char('\n'), QLatin1Char(' '))), true};
    };
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.setApplicationDescription(tr("See, understand and explain the Kullback-Leibler divergence of two samples:\n"
                                        "P, z-scored log-normal, and Q, z-scored normal. Without --json, --export or\n"
                                        "--screenshot a window opens with the given parameters."));
    addOptions(parser);
    if (!parser.parse(arguments))
        return error(tr("%1; --help lists the options")
                         .arg(parser.errorText().chopped(parser.errorText().endsWith(QLatin1Char('.')))));
    if (parser.isSet(QStringLiteral("help")))
        return Message {helpText(parser), false};
    if (parser.isSet(QStringLiteral("version")))
        return Message {QStringLiteral("KL Explorer %1\n").arg(QCoreApplication::applicationVersion()), false};
    if (!parser.positionalArguments().isEmpty())
        return error(
            tr("'%1' is not an option; --help lists the options").arg(parser.positionalArguments().constFirst()));
    try {
        return read(parser);
    } catch (const UsageError& usage) {
        return error(usage.text());
    }
}
