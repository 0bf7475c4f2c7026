// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

/// Round numbers for axes. Pure functions, so that they can be tested without a chart.
namespace axisscale {

/// The smallest of 1, 1.5, 2, 3, 4, 5, 6, 8 × 10ᵏ that is not below @p value; 1 for what is not above 0.
[[nodiscard]] double roundUp(double value);

/// The end of an axis that starts at 0 and shows data up to @p dataMax, given the end it has now (0: none yet).
///
/// It stays while the data fits and fills at least half of it, so that an axis does not jump while a slider moves.
[[nodiscard]] double pinnedEnd(double currentEnd, double dataMax);

/// The end of an axis of probabilities, whose largest is @p dataMax: as pinnedEnd(), and never beyond 1.
[[nodiscard]] double probabilityEnd(double currentEnd, double dataMax);

/// The ends of an axis.
struct Ends {
    double low;
    double high;
};
/// Those of a logarithmic axis that shows values from @p least to @p largest, both above 0: a 1-2-5 number that leaves a
/// little room below, and a power of ten. They stay as they are in @p current while nothing lies beyond and no more than
/// a decade of either side is empty.
[[nodiscard]] Ends logarithmicEnds(double least, double largest, const std::optional<Ends>& current = {});

/// A 1-2-5 step that cuts @p length into about @p wished pieces, never more than twice as many.
[[nodiscard]] double tickInterval(double length, int wished);

/// A step that cuts [0, @p end] into equal pieces, @p most at most, so that the end has a tick too: of 1-2-5 if that
/// can be, else of another digit; @p end itself if nothing fits.
[[nodiscard]] double dividingInterval(double end, int most);

/// Digits behind the point that write multiples of @p interval.
[[nodiscard]] int decimals(double interval);

} // namespace axisscale
