// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

class QString;

/// Icons drawn in black lines, shown in the colour that text has where they stand: also on dark grounds and where they are
/// disabled, and sharp at any size.
namespace lineicon {

/// resources/icons/@p name.svg.
[[nodiscard]] QIcon named(const QString& name);

} // namespace lineicon
