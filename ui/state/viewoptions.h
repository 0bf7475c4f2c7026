// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"
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

/// What is open and how it looks: remembered from one run to the next, and no part of the calculation.
struct ViewOptions {
    Unit unit = Unit::Nats;
    bool terms = false; ///< the second chart
    bool exact = false; ///< exact masses over the histograms
    bool band = false; ///< where most further seeds' curves lie
    QStringList openSections {}; ///< object names
    theme::Appearance appearance = theme::Appearance::System;

    [[nodiscard]] bool isOpen(const QString& section) const { return openSections.contains(section); }
    /// Whether the uncertainty is told somewhere, so that it has to be found.
    [[nodiscard]] bool showsUncertainty() const { return band || isOpen(section::kUncertainty); }

    friend bool operator==(const ViewOptions&, const ViewOptions&) = default;
};

/// The one list of the view's options, for everything that reads, writes or checks them.
inline constexpr std::tuple kViewFields {
    kl::Field {"unit", &ViewOptions::unit, kl::Range {Unit::Nats, Unit::Bits}},
    kl::Field {"terms", &ViewOptions::terms, kl::Range {false, true}},
    kl::Field {"exact", &ViewOptions::exact, kl::Range {false, true}},
    kl::Field {"band", &ViewOptions::band, kl::Range {false, true}},
    kl::FreeField {"openSections", &ViewOptions::openSections},
    kl::Field {"appearance", &ViewOptions::appearance, kl::Range {theme::Appearance::System, theme::Appearance::Dark}},
};
static_assert(std::tuple_size_v<decltype(kViewFields)> == kl::memberCount<ViewOptions>(),
    "a member of ViewOptions is missing from kViewFields");

/// Something that can be opened by name: a view of the charts, or a section of the panel.
struct ViewPart {
    QLatin1String name; ///< of a section: its object name
    bool ViewOptions::*isShown; ///< null for a section
    /// Whether exported figures have it, too.
    [[nodiscard]] constexpr bool isInFigure() const { return isShown != nullptr; }
};

/// All parts, views first.
inline constexpr std::array kViewParts {
    ViewPart {QLatin1String("terms"), &ViewOptions::terms},
    ViewPart {QLatin1String("exact"), &ViewOptions::exact},
    ViewPart {QLatin1String("band"), &ViewOptions::band},
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
