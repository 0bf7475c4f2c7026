// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/viewarguments.h"

#include "app/values.h"
#include "ui/state/choices.h"
#include "ui/words/xrange.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <tuple>

namespace viewarguments {

namespace {

using options::Group;
using values::Texts;

constexpr unsigned kSeen = options::Figure | options::Print | options::Screenshot | options::Window;

/// By which option the command line says a field, in the order of kViewFields; null: it does not.
struct SaidBy {
    std::string_view key;
    const char* option;
};
constexpr std::array kSaidBy {
    SaidBy {"unit", "unit"},
    SaidBy {"terms", "show"},
    SaidBy {"termsShown", "terms"},
    SaidBy {"exact", "show"},
    SaidBy {"band", "show"},
    SaidBy {"held", "x-range"},
    SaidBy {"logarithmic", "y-scale"},
    SaidBy {"heldCentre", "x-range"},
    SaidBy {"heldWidth", "x-range"},
    SaidBy {"heldTop", "y-max"},
    SaidBy {"table", "show"},
    SaidBy {"openSections", "show"},
    SaidBy {"appearance", "dark"},
    SaidBy {"textSize", nullptr}, // of the window, and a person's own
    SaidBy {"spreadSeeds", "spread"},
};

consteval bool isEveryFieldSaid()
{
    std::size_t i = 0;
    bool result = std::tuple_size_v<decltype(kViewFields)> == kSaidBy.size();
    kl::forEachField(kViewFields, [&](const auto& field) {
        result = result && i < kSaidBy.size() && kSaidBy[i].key == field.key;
        ++i;
    });
    return result;
}
static_assert(isEveryFieldSaid(), "the command line leaves out an option of the view");

enum class YScale { Linear, Log };

} // namespace

} // namespace viewarguments

template <>
struct kl::Choices<viewarguments::YScale> {
    static constexpr std::array words {std::pair {viewarguments::YScale::Linear, std::string_view("linear")},
        std::pair {viewarguments::YScale::Log, std::string_view("log")}};
};

namespace viewarguments {

namespace {

QStringList partNames(bool (ViewPart::*isMeant)() const = nullptr)
{
    QStringList names;
    for (const ViewPart& part : kViewParts) {
        if (isMeant == nullptr || (part.*isMeant)())
            names << part.name;
    }
    return names;
}

XRange xRange(const QString& given)
{
    if (const auto range = reading::xRange(given))
        return *range;
    throw UsageError(
        Texts::tr("--x-range must be LOW:HIGH, such as -4:6, from %1 to %2 wide and around %3 to %4, not '%5'")
            .arg(values::text(kHeldWidthRange.low), values::text(kHeldWidthRange.high),
                values::text(kHeldCentreRange.low), values::text(kHeldCentreRange.high), echo::shortened(given)));
}

/// What is shown is in the figure, too, where that has not what the screen has but a list of its own.
void open(const QStringList& names, Recipe& recipe)
{
    openParts(names, recipe.view);
    for (const FigurePart& part : kFigureParts) {
        if (!recipe.figure.asShown && names.contains(values::text(part.name)))
            recipe.figure.*part.member = true;
    }
}

constexpr kl::Range<YScale> kYScales {YScale::Linear, YScale::Log};
constexpr kl::Range<Unit> kUnits {Unit::Nats, Unit::Bits};
constexpr kl::Range<TermsShown> kTerms {TermsShown::Both, TermsShown::Qp};

} // namespace

QList<options::Option> options()
{
    const ViewOptions usual;
    return {
        {QStringLiteral("show"), Texts::tr("parts"),
            Texts::tr("What is open in the window or its screenshot, separated by commas: %1. Exported figures, too, "
                      "have %2.")
                .arg(partNames().join(QStringLiteral(", ")),
                    partNames(&ViewPart::isInFigure).join(QStringLiteral(", "))),
            Group::Content, options::Always, false, {.words = partNames(), .isList = true}},
        {QStringLiteral("terms"), Texts::tr("which"),
            Texts::tr("Which terms, where there are some: %1 (default %2).")
                .arg(values::rangeText(kTerms), values::text(kl::wordOf(usual.termsShown))),
            Group::Content, kSeen, false, {.words = values::words<TermsShown>()}},
        {QStringLiteral("unit"), Texts::tr("unit"),
            Texts::tr("Unit of both values: %1 (default %2). JSON and CSV are always in nats.")
                .arg(values::rangeText(kUnits), values::text(kl::wordOf(usual.unit))),
            Group::Content, kSeen, false, {.words = values::words<Unit>()}},
        {QStringLiteral("y-scale"), Texts::tr("scale"),
            Texts::tr("Scale of the probabilities: %1 (default linear).").arg(values::rangeText(kYScales)),
            Group::Content, kSeen, false, {.words = values::words<YScale>()}},
        {QStringLiteral("x-range"), Texts::tr("LOW:HIGH"),
            Texts::tr("Holds the picture over this range, in standard deviations, and draws density. LOW,HIGH and "
                      "MIDDLE+-HALF are read, too."),
            Group::Content, kSeen},
        {QStringLiteral("y-max"), Texts::tr("number"),
            Texts::tr("Density at the top of a picture that is held, %1 (default %2).")
                .arg(values::rangeText(kHeldTopRange), values::text(kHeldTop)),
            Group::Content, kSeen},
    };
}

QStringList shownParts(const QCommandLineParser& parser)
{
    QStringList names;
    for (const QString& parts : parser.values(QStringLiteral("show")))
        names += parts.split(QLatin1Char(','));
    std::replace(names.begin(), names.end(), QStringLiteral("study"),
        QString(section::kUncertainty)); // as it was called before
    for (const QString& name : std::as_const(names)) {
        if (viewPart(name) == nullptr)
            throw UsageError(Texts::tr("--show takes %1, not '%2'")
                                 .arg(partNames().join(QStringLiteral(", ")), echo::shortened(name)));
    }
    return names;
}

void read(const QCommandLineParser& parser, std::vector<std::function<void(Recipe&)>>& changes)
{
    const auto change = [&changes](auto make) { changes.emplace_back([make](Recipe& recipe) { make(recipe.view); }); };
    const auto value = [&parser](const QString& option, const auto& range) {
        using T = std::remove_cvref_t<decltype(range.low)>;
        return parser.isSet(option) ? std::optional<T>(values::read(option, parser.value(option), range))
                                    : std::nullopt;
    };
    if (const QStringList parts = shownParts(parser); !parts.isEmpty())
        changes.emplace_back([parts](Recipe& recipe) { open(parts, recipe); });
    if (const auto seeds = value(QStringLiteral("spread"), kSpreadSeedsRange))
        change([seeds](ViewOptions& view) { view.spreadSeeds = *seeds; });
    if (const auto unit = value(QStringLiteral("unit"), kUnits))
        change([unit](ViewOptions& view) { view.unit = *unit; });
    if (const auto terms = value(QStringLiteral("terms"), kTerms))
        change([terms](ViewOptions& view) { view.termsShown = *terms; });
    if (const auto scale = value(QStringLiteral("y-scale"), kYScales))
        change([scale](ViewOptions& view) { view.logarithmic = *scale == YScale::Log; });
    if (parser.isSet(QStringLiteral("x-range"))) {
        change([range = xRange(parser.value(QStringLiteral("x-range")))](ViewOptions& view) {
            view.held = true;
            view.heldCentre = range.centre;
            view.heldWidth = range.width;
        });
    }
    if (const auto top = value(QStringLiteral("y-max"), kHeldTopRange))
        change([top](ViewOptions& view) { view.heldTop = *top; });
}

} // namespace viewarguments
