// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/unit.h"
#include "ui/theme/theme.h"

#include <QStringList>

/// What is open and how it looks: remembered from one run to the next, and no part of the calculation.
struct ViewOptions {
    Unit unit = Unit::Nats;
    bool terms = false; ///< the second chart
    bool exact = false; ///< exact masses over the histograms
    bool band = false; ///< where most further seeds' curves lie
    QStringList openSections; ///< object names
    theme::Appearance appearance = theme::Appearance::System;
};
