// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFont>
#include <QSizeF>
#include <QString>

#include <optional>

namespace svgdocument {

/// What an SVG file is to be like.
struct Page {
    QSizeF inches;
    QString fontFamilies; ///< quoted names, the first one first
    /// Letters are drawn as their outlines in this font, of any size; empty: as text.
    std::optional<QFont> outlines {};
    QString metadata {}; ///< how it was made (see provenance.h), after the description
};

/// What QSvgGenerator wrote, put right where it is not exact enough for us:
///
/// - the size is that of the page to a micrometre, where whole pixels are written, and the view box is in points;
/// - the fonts are the families of the page, where one name that browsers do not know is written;
/// - what is in one group is one label: its text stands in one <text>, each further line in a <tspan>, where a piece is
///   written for each script;
/// - a label's type has its size in points, where it is scaled by the group around it;
/// - groups in which nothing is drawn are left out.
///
/// Empty if @p svg is not well-formed.
[[nodiscard]] QByteArray finished(const QByteArray& svg, const Page& page);

} // namespace svgdocument
