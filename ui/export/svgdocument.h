// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>

namespace svgdocument {

/// What QSvgGenerator wrote, put right where it is not exact enough for us:
///
/// - the size is @p inches to a micrometre, where whole pixels are written, and the view box is @p logicalSize;
/// - the fonts are @p fontFamilies, where one name that browsers do not know is written;
/// - what is in one group is one label: its text stands in one <text>, each further line in a <tspan>, where a piece is
///   written for each script;
/// - groups in which nothing is drawn are left out.
///
/// Empty if @p svg is not well-formed.
[[nodiscard]] QByteArray finished(
    const QByteArray& svg, const QSizeF& inches, const QSizeF& logicalSize, const QString& fontFamilies);

} // namespace svgdocument
