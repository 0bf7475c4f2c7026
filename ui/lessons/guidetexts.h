// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lessons/calloutlayout.h"
#include "ui/state/unit.h"

#include <QList>
#include <QString>

/// What the guide says of a part of the window.
struct GuideText {
    QString target; ///< the object name of a widget, or a place that the window knows by name
    QString title; ///< may be a formula
    QString text;
    callouts::Side side; ///< of the target, where it stands by preference
};

namespace guide {

// Places that are no widgets: points of the chart.
inline constexpr QLatin1String kCurveP("curve-p");
inline constexpr QLatin1String kCurveQ("curve-q");
inline constexpr QLatin1String kBin("bin");

/// The one list of what is explained, what matters most first. A part that is not there or not seen is passed over.
[[nodiscard]] QList<GuideText> texts(Unit unit);

} // namespace guide
