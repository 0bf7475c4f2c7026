// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figurearguments.h"

#include "app/figuresize.h"
#include "app/values.h"
#include "ui/state/choices.h"
#include "ui/state/figurepresets.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>

namespace figurearguments {

namespace {

using options::Group;
using options::Option;
using values::Texts;

constexpr unsigned kOfFigures = options::Figure | options::Print;

const QLatin1String kPreset("preset");
const QLatin1String kSize("size");
const QLatin1String kInclude("include");

/// Fields that have no option of their own kind, which is that of their key: --dpi, --font-size, --grid and --no-grid.
enum class Kind { Own, OfSize, OfFont, OfColours, OfInclude };

/// What --help says of an option, in the order of kFigureFields.
struct Help {
    std::string_view key;
    Kind kind;
    const char* description;
    Group group = Group::Figures;
    unsigned purposes = kOfFigures;
};

constexpr std::array kHelp {
    Help {"width", Kind::OfSize, nullptr},
    Help {"height", Kind::OfSize, nullptr},
    Help {"unit", Kind::OfSize, nullptr},
    Help {"dpi", Kind::Own, QT_TRANSLATE_NOOP("CommandLine", "Pixels to the inch")},
    Help {"fontFamily", Kind::OfFont, QT_TRANSLATE_NOOP("CommandLine", "Font of all text (default %1).")},
    Help {"fontSize", Kind::Own, QT_TRANSLATE_NOOP("CommandLine", "Height of text in points")},
    Help {"tickSize", Kind::Own,
        QT_TRANSLATE_NOOP("CommandLine", "The same of the numbers at the axes, as --font-size unless given")},
    Help {"lineWidth", Kind::Own, QT_TRANSLATE_NOOP("CommandLine", "Width of the lines of P and Q in points")},
    Help {"colours", Kind::OfColours, nullptr},
    Help {"transparent", Kind::Own, QT_TRANSLATE_NOOP("CommandLine", "No background")},
    Help {"grid", Kind::Own, QT_TRANSLATE_NOOP("CommandLine", "Lines at the numbers of the axes")},
    Help {"frame", Kind::Own, QT_TRANSLATE_NOOP("CommandLine", "Lines all around the plot")},
    Help {"legend", Kind::Own, QT_TRANSLATE_NOOP("CommandLine", "Place of the legend")},
    Help {"caption", Kind::Own, QT_TRANSLATE_NOOP("CommandLine", "Both values and the parameters above the plot")},
    Help {"outlines", Kind::Own, QT_TRANSLATE_NOOP("CommandLine", "Letters of an .svg as outlines, not as text"),
        Group::Figures, options::Svg | options::Print},
    Help {"asShown", Kind::OfInclude, nullptr},
    Help {"exact", Kind::OfInclude, nullptr},
    Help {"band", Kind::OfInclude, nullptr},
    Help {"terms", Kind::OfInclude, nullptr},
    Help {"pinned", Kind::OfInclude, nullptr},
    Help {"fills", Kind::OfInclude, nullptr},
    Help {"shading", Kind::OfInclude, nullptr},
    Help {"waterfall", Kind::OfInclude, nullptr},
};

consteval bool isEveryFieldHelped()
{
    std::size_t i = 0;
    bool result = std::tuple_size_v<decltype(kFigureFields)> == kHelp.size();
    kl::forEachField(kFigureFields, [&](const auto& field) {
        result = result && i < kHelp.size() && kHelp[i].key == field.key;
        ++i;
    });
    return result;
}
static_assert(isEveryFieldHelped(), "the command line leaves out an option of figures");

QString optionOf(std::string_view key)
{
    return QString::fromStdString(kl::optionOf(key));
}

QStringList partNames()
{
    QStringList names;
    for (const FigurePart& part : kFigureParts)
        names << values::text(part.name);
    return names;
}

QStringList presetKeys()
{
    QStringList keys;
    for (const FigurePreset& preset : figurepresets::all())
        keys << preset.key;
    return keys;
}

QString fontOf(const QString& given)
{
    if (!figure::isFontName(given))
        throw UsageError(
            Texts::tr("--font must be the name of a font, of at most %1 letters, such as DejaVu Sans, not '%2'")
                .arg(figure::kLongestFontName)
                .arg(echo::shortened(given)));
    return given;
}

FigurePreset presetOf(const QString& given)
{
    for (const FigurePreset& preset : figurepresets::all()) {
        if (preset.key == given)
            return preset;
    }
    throw UsageError(
        Texts::tr("--preset must be %1, not '%2'").arg(values::alternatives(presetKeys()), echo::shortened(given)));
}

std::vector<bool FigureOptions::*> includedOf(const QStringList& lists)
{
    QStringList names;
    for (const QString& list : lists)
        names += list.split(QLatin1Char(','));
    const QString none = QStringLiteral("none");
    if (names == QStringList(none))
        return {};
    std::vector<bool FigureOptions::*> included;
    for (const QString& name : names) {
        const auto* const part = std::find_if(kFigureParts.begin(), kFigureParts.end(),
            [&name](const FigurePart& each) { return values::text(each.name) == name; });
        if (part == kFigureParts.end())
            throw UsageError(Texts::tr("--include takes %1, or none by itself, not '%2'")
                                 .arg(partNames().join(QStringLiteral(", ")), echo::shortened(name)));
        included.push_back(part->member);
    }
    return included;
}

/// The one of @p names that was given; empty if none was.
QString oneOf(const QCommandLineParser& parser, const QStringList& names)
{
    QString given;
    for (const QString& name : names) {
        if (!parser.isSet(name))
            continue;
        if (!given.isEmpty())
            throw UsageError(Texts::tr("--%1 and --%2 cannot be had together").arg(given, name));
        given = name;
    }
    return given;
}

template <typename T>
QString withDefault(const char* description, const kl::Range<T>& range, const T& value)
{
    if constexpr (std::is_same_v<T, bool>)
        return Texts::tr("%1 (default %2).").arg(Texts::tr(description), value ? Texts::tr("yes") : Texts::tr("no"));
    else if constexpr (std::is_enum_v<T>)
        return Texts::tr("%1: %2 (default %3).")
            .arg(Texts::tr(description), values::rangeText(range), values::text(kl::wordOf(value)));
    else
        return Texts::tr("%1, %2 (default %3).")
            .arg(Texts::tr(description), values::rangeText(range), values::text(value));
}

/// The option of a field that has one of its own kind.
template <typename T>
Option optionFor(const Help& help, const kl::Field<FigureOptions, T>& field)
{
    constexpr bool isSwitch = std::is_same_v<T, bool>;
    const QString value = isSwitch ? QString() : std::is_enum_v<T> ? Texts::tr("place") : Texts::tr("number");
    options::Completion completion;
    if constexpr (std::is_enum_v<T>)
        completion.words = values::words<T>();
    return {.name = optionOf(field.key),
        .value = value,
        .description = withDefault(help.description, field.range, FigureOptions().*field.member),
        .group = help.group,
        .purposes = help.purposes,
        .hasOpposite = isSwitch,
        .completion = completion};
}

} // namespace

QList<options::Option> options()
{
    const FigureOptions usual;
    QList<options::Option> result;
    result.append({kPreset.toString(), Texts::tr("key"),
        Texts::tr("Size, resolution, type and lines as they are asked for somewhere, which other options change: %1.")
            .arg(presetKeys().join(QStringLiteral(", "))),
        Group::Figures, kOfFigures, false, {.words = presetKeys()}});
    result.append({kSize.toString(), Texts::tr("WxH"),
        Texts::tr(
            "Size in pixels (1600x800), mm, cm or in (89mmx55mm, 8inx4in; default %1inx%2in); of a screenshot, in "
            "pixels.")
            .arg(usual.width)
            .arg(usual.height),
        Group::Figures, kOfFigures | options::Screenshot});
    std::size_t i = 0;
    kl::forEachField(kFigureFields, [&](const auto& field) {
        const Help& help = kHelp.at(i++);
        if constexpr (requires { field.range; }) {
            if (help.kind == Kind::Own)
                result.append(optionFor(help, field));
        } else if (help.kind == Kind::OfFont) {
            result.append({QStringLiteral("font"), Texts::tr("name"), Texts::tr(help.description).arg(usual.fontFamily),
                help.group, help.purposes});
        }
    });
    result.append({QStringLiteral("light"), {}, Texts::tr("Light colours, which are the usual ones of figures."),
        Group::Figures, kOfFigures | options::Screenshot | options::Window});
    result.append({QStringLiteral("dark"), {}, Texts::tr("Dark colours, of figures, the screenshot or the window."),
        Group::Figures, kOfFigures | options::Screenshot | options::Window});
    result.append({QStringLiteral("grey"), {}, Texts::tr("Grey tones: P and Q differ in lightness and dashes."),
        Group::Figures, kOfFigures});
    result.append({kInclude.toString(), Texts::tr("parts"),
        Texts::tr("Exactly these parts, separated by commas, and not what --show opens: %1; or none.")
            .arg(partNames().join(QStringLiteral(", "))),
        Group::Content, kOfFigures, false, {.words = partNames() << QStringLiteral("none"), .isList = true}});
    return result;
}

void read(const QCommandLineParser& parser, std::vector<std::function<void(Recipe&)>>& changes)
{
    const auto change
        = [&changes](auto make) { changes.emplace_back([make](Recipe& recipe) { make(recipe.figure); }); };
    if (parser.isSet(kPreset)) {
        const FigurePreset preset = presetOf(parser.value(kPreset));
        change([preset](FigureOptions& figure) { figure = figurepresets::apply(preset, figure); });
    }
    if (parser.isSet(kSize)) {
        change([size = figuresize::read(parser.value(kSize))](FigureOptions& figure) {
            figure.width = size.width;
            figure.height = size.height;
            figure.unit = size.unit;
        });
    }
    std::size_t i = 0;
    kl::forEachField(kFigureFields, [&](const auto& field) {
        const Help& help = kHelp.at(i++);
        const auto member = field.member;
        const QString option = help.kind == Kind::OfFont ? QStringLiteral("font") : optionOf(field.key);
        if constexpr (std::is_same_v<decltype(member), QString FigureOptions::*const>) {
            if (parser.isSet(option))
                change([member, font = fontOf(parser.value(option))](FigureOptions& figure) { figure.*member = font; });
        } else if constexpr (std::is_same_v<decltype(member), bool FigureOptions::*const>) {
            if (help.kind != Kind::Own)
                return;
            const QString given = oneOf(parser, {option, QStringLiteral("no-") + option});
            if (!given.isEmpty())
                change([member, isOn = given == option](FigureOptions& figure) { figure.*member = isOn; });
        } else if (help.kind == Kind::Own && parser.isSet(option)) {
            change([member, value = values::read(option, parser.value(option), field.range)](
                       FigureOptions& figure) { figure.*member = value; });
            if constexpr (std::is_same_v<decltype(member), double FigureOptions::*const>) {
                if (member == &FigureOptions::fontSize)
                    change([](FigureOptions& figure) { figure.tickSize = figure.fontSize; });
            }
        }
    });
    const QString colours = oneOf(parser, values::words<FigureColouring>());
    if (const auto colouring = kl::choiceOf<FigureColouring>(colours.toStdString())) {
        change([colouring](FigureOptions& figure) { figure.colours = *colouring; });
    }
    if (parser.isSet(kInclude)) {
        change([included = includedOf(parser.values(kInclude))](FigureOptions& figure) {
            figure.asShown = false;
            for (const FigurePart& part : kFigureParts)
                figure.*part.member = false;
            for (bool FigureOptions::*const member : included)
                figure.*member = true;
        });
    }
}

std::optional<theme::Appearance> appearance(const QCommandLineParser& parser)
{
    return kl::choiceOf<theme::Appearance>(oneOf(parser, values::words<FigureColouring>()).toStdString());
}

} // namespace figurearguments
