// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"
#include "core/spread.h"
#include "ui/state/textsize.h"
#include "ui/state/unit.h"
#include "ui/theme/theme.h"

#include <QLatin1String>
#include <QStringList>

#include <algorithm>
#include <array>
#include <tuple>

/// The panel's sections that can be opened, by their object names.
namespace section {
inline constexpr QLatin1String kReasons("reasons");
inline constexpr QLatin1String kEmptyBins("empty-bins");
inline constexpr QLatin1String kUncertainty("uncertainty");
inline constexpr QLatin1String kMeasures("measures");
} // namespace section

/// The range that is held still at first: −4 … 6, up to a density of 1.
inline constexpr double kHeldCentre = 1.0;
inline constexpr double kHeldWidth = 10.0;
inline constexpr double kHeldTop = 1.0;
inline constexpr kl::Range<double> kHeldCentreRange {-1e4, 1e4}; ///< no sample of ours reaches beyond
inline constexpr kl::Range<double> kHeldWidthRange {1e-3, 1e4};
inline constexpr kl::Range<double> kHeldTopRange {1e-6, 1e6};
inline constexpr kl::Range<int> kSpreadSeedsRange {0, 10'000};

/// Which of the two sums have a chart of their terms, while those are shown.
enum class TermsShown { Both, Pq, Qp };

/// What is open and how it looks: remembered from one run to the next, and no part of the calculation.
struct ViewOptions {
    Unit unit = Unit::Nats;
    bool terms = false; ///< the charts of what each bin adds
    TermsShown termsShown = TermsShown::Both; ///< one above the other, or one at a time
    bool exact = false; ///< exact masses over the histograms
    bool band = false; ///< where most further seeds' curves lie
    /// False: the whole range, probability per bin, as the notebook draws it. True: density over a range that holds
    /// still, in which Q stays put while P bends.
    bool held = false;
    bool logarithmic = false; ///< the axis of probabilities, for the tails
    double heldCentre = kHeldCentre; ///< of the range that is held, in standard deviations
    double heldWidth = kHeldWidth;
    double heldTop = kHeldTop; ///< density at the end of the axis
    bool table = false; ///< the bins in numbers
    QStringList openSections {}; ///< object names
    theme::Appearance appearance = theme::Appearance::System;
    int textSize = textsize::kNormal; ///< of everything in the window, percent of the desktop's; figures have their own
    /// How many further seeds the band and the uncertainty rest on: a figure made with others is not the same figure.
    int spreadSeeds = kl::kSpreadSeeds;

    [[nodiscard]] bool isOpen(const QString& section) const { return openSections.contains(section); }
    /// Whether the uncertainty is told somewhere, so that it has to be found.
    [[nodiscard]] bool showsUncertainty() const { return band || isOpen(section::kUncertainty); }

    friend bool operator==(const ViewOptions&, const ViewOptions&) = default;
};

/// The one list of the view's options, for everything that reads, writes or checks them.
inline constexpr std::tuple kViewFields {
    kl::Field {"unit", &ViewOptions::unit, kl::Range {Unit::Nats, Unit::Bits}},
    kl::Field {"terms", &ViewOptions::terms, kl::Range {false, true}},
    kl::Field {"termsShown", &ViewOptions::termsShown, kl::Range {TermsShown::Both, TermsShown::Qp}},
    kl::Field {"exact", &ViewOptions::exact, kl::Range {false, true}},
    kl::Field {"band", &ViewOptions::band, kl::Range {false, true}},
    kl::Field {"held", &ViewOptions::held, kl::Range {false, true}},
    kl::Field {"logarithmic", &ViewOptions::logarithmic, kl::Range {false, true}},
    kl::Field {"heldCentre", &ViewOptions::heldCentre, kHeldCentreRange},
    kl::Field {"heldWidth", &ViewOptions::heldWidth, kHeldWidthRange},
    kl::Field {"heldTop", &ViewOptions::heldTop, kHeldTopRange},
    kl::Field {"table", &ViewOptions::table, kl::Range {false, true}},
    kl::FreeField {"openSections", &ViewOptions::openSections},
    kl::Field {"appearance", &ViewOptions::appearance, kl::Range {theme::Appearance::System, theme::Appearance::Dark}},
    kl::Field {"textSize", &ViewOptions::textSize, kl::Range {textsize::kSteps.front(), textsize::kSteps.back()}},
    kl::Field {"spreadSeeds", &ViewOptions::spreadSeeds, kSpreadSeedsRange},
};
static_assert(std::tuple_size_v<decltype(kViewFields)> == kl::memberCount<ViewOptions>(),
    "a member of ViewOptions is missing from kViewFields");

/// Something that can be opened by name: a view of the charts, the table of bins, or a section of the panel.
struct ViewPart {
    QLatin1String name; ///< of a section: its object name
    bool ViewOptions::*isShown; ///< null for a section
    bool isOfFigure = false;
    /// Whether exported figures have it, too.
    [[nodiscard]] constexpr bool isInFigure() const { return isOfFigure; }
};

/// All parts, those that figures have first.
inline constexpr std::array kViewParts {
    ViewPart {QLatin1String("terms"), &ViewOptions::terms, true},
    ViewPart {QLatin1String("exact"), &ViewOptions::exact, true},
    ViewPart {QLatin1String("band"), &ViewOptions::band, true},
    ViewPart {QLatin1String("held"), &ViewOptions::held, true},
    ViewPart {QLatin1String("logarithmic"), &ViewOptions::logarithmic, true},
    ViewPart {QLatin1String("table"), &ViewOptions::table},
    ViewPart {section::kReasons, nullptr},
    ViewPart {section::kEmptyBins, nullptr},
    ViewPart {section::kUncertainty, nullptr},
    ViewPart {section::kMeasures, nullptr},
};

/// The part of that name; null if there is none.
[[nodiscard]] inline const ViewPart* viewPart(const QString& name)
{
    const auto* const found = std::find_if(
        kViewParts.begin(), kViewParts.end(), [&name](const ViewPart& part) { return name == part.name; });
    return found == kViewParts.end() ? nullptr : found;
}

/// @p view with the window's own of @p own: how large its text is, and whether it is dark. These are a person's,
/// whoever made the figure that they open: a colleague's must not make their text small.
[[nodiscard]] inline ViewOptions inWindowOf(const ViewOptions& own, ViewOptions view)
{
    view.appearance = own.appearance;
    view.textSize = own.textSize;
    return view;
}

/// Opens in @p view the parts of these names; what is open stays so.
inline void openParts(const QStringList& parts, ViewOptions& view)
{
    for (const QString& name : parts) {
        const ViewPart* part = viewPart(name);
        if (part == nullptr)
            continue;
        if (part->isShown != nullptr)
            view.*part->isShown = true;
        else if (!view.isOpen(name))
            view.openSections << name;
    }
}
