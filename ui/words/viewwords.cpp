// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/viewwords.h"

#include "ui/words/format.h"

#include <QCoreApplication>

#include <array>
#include <string_view>
#include <tuple>
#include <type_traits>

namespace {

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

} // namespace

namespace words {

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
    return name.empty() ? QString() : QCoreApplication::translate("words", name.data());
}

QString ofHeld(const ViewOptions& view)
{
    const double centre = view.held ? view.heldCentre : kHeldCentre;
    const double half = (view.held ? view.heldWidth : kHeldWidth) / 2.0;
    const auto [low, high] = format::range(centre - half, centre + half);
    return QCoreApplication::translate("words", "&Held still: density over %1 … %2").arg(low, high);
}

QString ofSection(const QString& name)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("words", text); };
    if (name == section::kReasons)
        return tr("How the truth becomes the value shown, step by step: binning, empty bins, sampling");
    if (name == section::kEmptyBins)
        return tr("What is done with bins that have values of one sample only; both values depend on it");
    if (name == section::kUncertainty)
        return tr("How much other samples would change the values, what chance adds, and an estimate without bins");
    if (name == section::kMeasures)
        return tr("Entropy, cross-entropy, Jensen–Shannon divergence and total variation of the same histograms");
    return {};
}

} // namespace words
