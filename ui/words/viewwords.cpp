// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/viewwords.h"

#include "ui/words/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>
#include <type_traits>

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(words)
};

/// What changes of an option of the view are called, in the order of kViewFields; "" for those that are not undone (see
/// ViewModel).
struct ChangeName {
    std::string_view key;
    const char* name; ///< of one that is on or off: that it is switched on
    const char* off = "";
};

constexpr std::array kChangeNames {
    ChangeName {"unit", QT_TRANSLATE_NOOP("words", "change unit")},
    ChangeName {
        "terms", QT_TRANSLATE_NOOP("words", "show terms per bin"), QT_TRANSLATE_NOOP("words", "hide terms per bin")},
    ChangeName {"termsShown", QT_TRANSLATE_NOOP("words", "show other terms")},
    ChangeName {"exact", QT_TRANSLATE_NOOP("words", "show exact distributions"),
        QT_TRANSLATE_NOOP("words", "hide exact distributions")},
    ChangeName {"band", QT_TRANSLATE_NOOP("words", "show band"), QT_TRANSLATE_NOOP("words", "hide band")},
    ChangeName {"held", QT_TRANSLATE_NOOP("words", "hold still"), QT_TRANSLATE_NOOP("words", "show whole range")},
    ChangeName {"logarithmic", QT_TRANSLATE_NOOP("words", "make probability logarithmic"),
        QT_TRANSLATE_NOOP("words", "make probability linear")},
    ChangeName {"heldCentre", QT_TRANSLATE_NOOP("words", "move range")},
    ChangeName {"heldWidth", QT_TRANSLATE_NOOP("words", "zoom")},
    ChangeName {"heldTop", QT_TRANSLATE_NOOP("words", "stretch axis")},
    ChangeName {"table", ""},
    ChangeName {"openSections", ""},
    ChangeName {"appearance", ""},
    ChangeName {"textSize", ""},
    ChangeName {"spreadSeeds", QT_TRANSLATE_NOOP("words", "change number of other samples")},
};

consteval bool isEveryChangeNamed()
{
    std::size_t i = 0;
    bool result = std::tuple_size_v<decltype(kViewFields)> == kChangeNames.size();
    kl::forEachField(kViewFields, [&](const auto& field) {
        result = result && i < kChangeNames.size() && kChangeNames[i].key == field.key;
        ++i;
    });
    return result;
}
static_assert(isEveryChangeNamed(), "an option of the view has no word for Undo");

enum class Place { ToolBar, Menu, Panel };

struct PartName {
    QLatin1String part;
    Place place;
    const char* name; ///< as it is called there
};

constexpr std::array kPartNames {
    PartName {QLatin1String("terms"), Place::Panel, QT_TRANSLATE_NOOP("words", "Terms per bin")},
    PartName {QLatin1String("exact"), Place::ToolBar, QT_TRANSLATE_NOOP("words", "Exact")},
    PartName {QLatin1String("band"), Place::Menu, QT_TRANSLATE_NOOP("words", "Band of other samples")},
    PartName {QLatin1String("held"), Place::ToolBar, QT_TRANSLATE_NOOP("words", "Hold still")},
    PartName {QLatin1String("logarithmic"), Place::Menu, QT_TRANSLATE_NOOP("words", "Logarithmic probability")},
    PartName {QLatin1String("table"), Place::Menu, QT_TRANSLATE_NOOP("words", "Table of bins")},
    PartName {section::kReasons, Place::Panel, QT_TRANSLATE_NOOP("words", "Where the error comes from")},
    PartName {section::kEmptyBins, Place::Panel, QT_TRANSLATE_NOOP("words", "Empty bins")},
    PartName {section::kUncertainty, Place::Panel, QT_TRANSLATE_NOOP("words", "How sure are the values?")},
    PartName {section::kMeasures, Place::Panel, QT_TRANSLATE_NOOP("words", "Related measures")},
};

consteval bool isEveryPartNamed()
{
    bool result = kPartNames.size() == kViewParts.size();
    for (std::size_t i = 0; result && i < kViewParts.size(); ++i)
        result = std::string_view(kPartNames[i].part.data()) == std::string_view(kViewParts[i].name.data());
    return result;
}
static_assert(isEveryPartNamed(), "a part of the view has no name");

const PartName* nameOf(const QString& part)
{
    const auto* const found
        = std::find_if(kPartNames.begin(), kPartNames.end(), [&](const PartName& each) { return part == each.part; });
    return found == kPartNames.end() ? nullptr : found;
}

} // namespace

namespace words {

QString ofPart(const QString& part)
{
    const PartName* const found = nameOf(part);
    return found == nullptr ? part : Texts::tr(found->name);
}

QString toShow(const QString& part)
{
    const PartName* const found = nameOf(part);
    const Place place = found == nullptr ? Place::Panel : found->place;
    const char* const sentence = place == Place::ToolBar ? QT_TRANSLATE_NOOP("words", "press “%1”")
        : place == Place::Menu                           ? QT_TRANSLATE_NOOP("words", "choose View ▸ %1")
                                                         : QT_TRANSLATE_NOOP("words", "open “%1”");
    return Texts::tr(sentence).arg(ofPart(part));
}

QString ofChange(const ViewOptions& before, const ViewOptions& after)
{
    const bool isZoom = before.held == after.held && before.heldWidth != after.heldWidth; // which moves the middle too
    std::string_view name;
    std::size_t i = 0;
    kl::forEachField(kViewFields, [&](const auto& field) {
        const ChangeName& names = kChangeNames.at(i++);
        const auto& value = after.*field.member;
        if (!name.empty() || value == before.*field.member || (isZoom && field.key == "heldCentre"))
            return;
        name = names.name;
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, bool>)
            name = value ? names.name : names.off;
    });
    return name.empty() ? QString() : Texts::tr(name.data());
}

QString ofHeld(const ViewOptions& view)
{
    const double centre = view.held ? view.heldCentre : kHeldCentre;
    const double half = (view.held ? view.heldWidth : kHeldWidth) / 2.0;
    const auto [low, high] = format::range(centre - half, centre + half);
    return Texts::tr("&Held still: density over %1 … %2").arg(low, high);
}

QString ofSection(const QString& name)
{
    if (name == section::kReasons)
        return Texts::tr("How the truth becomes the value shown, step by step: binning, empty bins, sampling");
    if (name == section::kEmptyBins)
        return Texts::tr("What is done with bins that have values of one sample only; both values depend on it");
    if (name == section::kUncertainty)
        return Texts::tr(
            "How much other samples would change the values, what chance adds, and an estimate without bins");
    if (name == section::kMeasures)
        return Texts::tr(
            "Entropy, cross-entropy, Jensen–Shannon divergence and total variation of the same histograms");
    return {};
}

} // namespace words
