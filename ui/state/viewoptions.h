// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/unit.h"
#include "ui/theme/theme.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

/// What is open and how it looks: remembered from one run to the next, and no part of the calculation.
struct ViewOptions {
    Unit unit = Unit::Nats;
    bool terms = false; ///< the second chart
    bool exact = false; ///< exact masses over the histograms
    bool band = false; ///< where most further seeds' curves lie
    QStringList openSections; ///< object names
    theme::Appearance appearance = theme::Appearance::System;
};

/// Something that can be opened by name: a view of the charts, or a section of the panel.
struct ViewPart {
    std::string_view name; ///< of a section: its object name
    bool ViewOptions::*isShown; ///< null for a section
    /// Whether exported figures have it, too.
    [[nodiscard]] constexpr bool isInFigure() const { return isShown != nullptr; }
};

/// All parts, views first.
inline constexpr std::array kViewParts {
    ViewPart {"terms", &ViewOptions::terms},
    ViewPart {"exact", &ViewOptions::exact},
    ViewPart {"band", &ViewOptions::band},
    ViewPart {"reasons", nullptr},
    ViewPart {"empty-bins", nullptr},
    ViewPart {"uncertainty", nullptr},
    ViewPart {"measures", nullptr},
};

/// The part of that name; null if there is none.
[[nodiscard]] inline const ViewPart* viewPart(const QString& name)
{
    const auto* const found = std::find_if(kViewParts.begin(), kViewParts.end(), [&name](const ViewPart& part) {
        return name == QLatin1String(part.name.data(), static_cast<qsizetype>(part.name.size()));
    });
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
        else if (!view.openSections.contains(name))
            view.openSections << name;
    }
}
