// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QSizeF>

namespace pdfdocument {

/// What QPdfWriter wrote for one page, with what it cannot be told put right: the same drawing gives the same bytes.
///
/// - the page is exactly @p points large, 1/72 inch each, where whole points are written; the drawing starts at the
///   upper left corner of a page that is not smaller;
/// - the time of its creation is @p created, or left out if that is not valid;
/// - a random identifier is replaced by one made from the content;
/// - objects stand in the order of their numbers.
///
/// What is not of the form that is known here, a cross-reference table behind plain objects, comes back as it is.
[[nodiscard]] QByteArray finished(const QByteArray& pdf, const QSizeF& points, const QDateTime& created);

/// The time that SOURCE_DATE_EPOCH in the environment names, as reproducible-builds.org/specs/source-date-epoch has it;
/// not valid if it is not set or no number.
[[nodiscard]] QDateTime sourceDate();

} // namespace pdfdocument
