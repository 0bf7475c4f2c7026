// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/viewwords.h"

#include "ui/words/format.h"

#include <QCoreApplication>

namespace words {

QString ofHeld(const ViewOptions& view)
{
    const double centre = view.held ? view.heldCentre : kHeldCentre;
    const double half = (view.held ? view.heldWidth : kHeldWidth) / 2.0;
    const auto [low, high] = format::range(centre - half, centre + half);
    return QCoreApplication::translate("words", "&Held still: density over %1 … %2").arg(low, high);
}

} // namespace words
