// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/parameterarguments.h"

#include "app/values.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>

namespace parameterarguments {

namespace {

using values::Texts;

const QString kPin = QStringLiteral("pin");

/// What --help says of a parameter, in the order of kl::kParameterFields.
struct Help {
    std::string_view key;
    const char* description;
    const char* value;
    bool takesList;
};

constexpr std::array kHelp {
    Help {"samples", QT_TRANSLATE_NOOP("CommandLine", "Size of each sample"), "N", true},
    Help {"sigma", QT_TRANSLATE_NOOP("CommandLine", "Sigma of the log-normal"), "number", true},
    Help {"bins", QT_TRANSLATE_NOOP("CommandLine", "Number of bins"), "number", true},
    Help {"seed", QT_TRANSLATE_NOOP("CommandLine", "Seed of the random numbers"), "number", true},
    Help {"emptyBins",
        QT_TRANSLATE_NOOP("CommandLine",
            "What to do with bins that hold values of one sample only: skip (as the lecture notebook does), strict "
            "(the definition), smooth or renormalise"),
        "choice", true},
    Help {"pseudocount", QT_TRANSLATE_NOOP("CommandLine", "What smooth adds to every bin"), "number", false},
};

consteval bool isEveryParameterHelped()
{
    std::size_t i = 0;
    bool result = std::tuple_size_v<decltype(kl::kParameterFields)> == kHelp.size();
    kl::forEachField(kl::kParameterFields, [&](const auto& field) {
        result = result && i < kHelp.size() && kHelp[i].key == field.key;
        ++i;
    });
    return result;
}
static_assert(isEveryParameterHelped(), "--help leaves out a parameter");

QString optionOf(std::string_view key)
{
    return QString::fromStdString(kl::optionOf(key));
}

/// 10,000 or 1,000,000: a comma before groups of three digits makes one number of them, whatever its range.
bool isGrouped(const QString& given)
{
    static const QRegularExpression groups(QStringLiteral("^\\s*[+-]?[1-9]\\d{0,2}(,\\d{3})+\\s*$"));
    return groups.match(given).hasMatch();
}

bool isPossible(const QString& given, const auto& range)
{
    const reading::Reading reading = values::readingOf(given, range);
    return reading.value || !reading.clearer.isEmpty();
}

/// The values of the list @p given: between semicolons, or between commas where those cannot belong to one number.
template <typename T>
QStringList parted(const QString& option, const QString& given, const kl::Range<T>& range)
{
    const QChar comma(QLatin1Char(','));
    if (given.contains(QLatin1Char(';')))
        return given.split(QLatin1Char(';'));
    const QStringList parts = given.split(comma);
    if (parts.size() == 1)
        return parts;
    if constexpr (std::is_enum_v<T>) {
        return parts;
    } else {
        const auto unclear = [&](const QString& one) {
            const QString both = QString(given).replace(comma, QLatin1Char(';'));
            return UsageError(Texts::tr("--%1 '%2' is not clear: write '%3' for %4 values%5")
                                  .arg(option, echo::shortened(given), echo::shortened(both))
                                  .arg(parts.size())
                                  .arg(one));
        };
        if (isGrouped(given) || parts.contains(QString()))
            return {given};
        for (qsizetype i = 0; std::is_integral_v<T> && i + 1 < parts.size(); ++i) {
            if (isGrouped(parts[i] + comma + parts[i + 1])) // 5,10,000 may be two values as well as three
                throw unclear({});
        }
        if (parts.size() > 2 || !isPossible(given, range))
            return parts;
        // One decimal comma or a list of two: 0,5 is a half, for 0 is no sigma.
        if (std::all_of(parts.begin(), parts.end(), [&](const QString& part) { return isPossible(part, range); }))
            throw unclear(Texts::tr(", or %1 for one").arg(QString(given).replace(comma, QLatin1Char('.'))));
        return {given};
    }
}

/// Every value that was given for @p option.
template <typename T>
std::vector<T> listOf(const QString& option, const QStringList& given, const kl::Range<T>& range)
{
    std::vector<T> result;
    for (const QString& list : given) {
        const QStringList parts = parted(option, list, range);
        const QString semicolons = QString(list).replace(QLatin1Char(','), QLatin1Char(';'));
        const QString hint = parts.size() == 1 && isGrouped(list)
            ? Texts::tr(", which is one number; several are written '%1'").arg(echo::shortened(semicolons))
            : QString();
        for (const QString& part : parts)
            result.push_back(values::read(option, std::is_enum_v<T> ? part.trimmed() : part, range, hint));
    }
    return result;
}

} // namespace

QList<options::Option> options()
{
    QList<options::Option> result;
    const kl::Parameters defaults;
    std::size_t i = 0;
    kl::forEachField(kl::kParameterFields, [&](const auto& field) {
        const Help& help = kHelp.at(i++);
        using T = std::remove_cvref_t<decltype(field.range.low)>;
        QString initial;
        options::Completion completion;
        if constexpr (std::is_enum_v<T>) {
            initial = values::text(kl::wordOf(defaults.*field.member));
            completion = {.words = values::words<T>(), .isList = help.takesList};
        } else {
            initial = values::text(defaults.*field.member);
        }
        const QString description = std::is_enum_v<T>
            ? Texts::tr("%1 (default %2).").arg(Texts::tr(help.description), initial)
            : Texts::tr("%1, %2 (default %3).")
                  .arg(Texts::tr(help.description), values::rangeText(field.range), initial);
        result.append({.name = optionOf(field.key),
            .value = Texts::tr(help.value),
            .description = description,
            .group = options::Group::Parameters,
            .completion = completion});
    });
    QStringList changes;
    kl::forEachField(
        kl::kParameterFields, [&](const auto& field) { changes << optionOf(field.key) + QLatin1Char('='); });
    result.append({.name = kPin,
        .value = Texts::tr("changes"),
        .description = Texts::tr("Pins the same but for these parameters, to compare with: sigma=0.8,bins=20."),
        .group = options::Group::Content,
        .purposes = options::Figure | options::Print | options::Screenshot | options::Window,
        .completion = {.words = changes, .isList = true}});
    return result;
}

void read(
    const QCommandLineParser& parser, std::vector<std::function<void(Recipe&)>>& changes, Combinations& combinations)
{
    std::size_t i = 0;
    kl::forEachField(kl::kParameterFields, [&](const auto& field) {
        const Help& help = kHelp.at(i++);
        const QString option = optionOf(field.key);
        if (!parser.isSet(option))
            return;
        const auto member = field.member;
        const auto list = help.takesList ? listOf(option, parser.values(option), field.range)
                                         : std::vector {values::read(option, parser.value(option), field.range)};
        changes.emplace_back([member, first = list.front()](Recipe& recipe) { recipe.parameters.*member = first; });
        std::vector<Combinations::Change> all;
        for (const auto& value : list)
            all.emplace_back([member, value](kl::Parameters& parameters) { parameters.*member = value; });
        combinations.add(values::text(field.key), std::move(all));
    });
}

void readPinned(const QCommandLineParser& parser, std::vector<std::function<void(Recipe&)>>& changes)
{
    if (!parser.isSet(kPin))
        return;
    static const QRegularExpression separators(QStringLiteral("[,;]"));
    std::vector<std::function<void(kl::Parameters&)>> differences;
    for (const QString& given : parser.value(kPin).split(separators)) {
        const QString name = given.section(QLatin1Char('='), 0, 0).trimmed();
        bool isKnown = false;
        QStringList known;
        kl::forEachField(kl::kParameterFields, [&](const auto& field) {
            known << optionOf(field.key) + QLatin1Char('=');
            if (optionOf(field.key) != name || !given.contains(QLatin1Char('=')))
                return;
            isKnown = true;
            const auto value = values::read(
                kPin + QLatin1Char(' ') + name, given.section(QLatin1Char('='), 1).trimmed(), field.range);
            differences.emplace_back(
                [member = field.member, value](kl::Parameters& parameters) { parameters.*member = value; });
        });
        if (!isKnown)
            throw UsageError(Texts::tr("--pin takes %1 and a value, separated by commas, not '%2'")
                                 .arg(values::alternatives(known), echo::shortened(given)));
    }
    changes.emplace_back([differences](Recipe& recipe) {
        recipe.pinned = recipe.parameters;
        for (const auto& change : differences)
            change(*recipe.pinned);
    });
}

} // namespace parameterarguments
