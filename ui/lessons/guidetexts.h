// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/calloutlayout.h"
#include "ui/state/unit.h"

#include <QList>
#include <QString>
#include <QStringList>

/// What the guide says of a part of the window.
struct GuideText {
    /// Object names of widgets, or places that the window knows by name; the first that is seen is spoken of.
    QStringList targets;
    QString title; ///< may be a formula
    QString text;
    callouts::Side side; ///< of the target, where it stands by preference
};

namespace guide {

// Places that are no widgets: points of the chart.
inline constexpr QLatin1String kCurveP("curve-p");
inline constexpr QLatin1String kCurveQ("curve-q");
inline constexpr QLatin1String kBin("bin");

/// What the texts depend on.
struct Shows {
    Unit unit = Unit::Nats; ///< of the formulas
    bool density = false; ///< curves are densities, and not shares per bin

    friend bool operator==(const Shows&, const Shows&) = default;
};

/// The one list of what is explained, what matters most first. A part that is not there or not seen is passed over.
[[nodiscard]] QList<GuideText> texts(const Shows& shows);

} // namespace guide
