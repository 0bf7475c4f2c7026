// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/scale.h"
#include "ui/words/reading.h"

#include <QString>

#include <optional>
#include <vector>

/// How far one push of a key goes.
enum class Stride { Fine, Step, Page };

/// A number that a person sets: what it is called, which values it takes and how a slider runs over them.
struct Quantity {
    QString name; ///< as a label, "Samples N"
    double low = 0.0; ///< smallest and largest value that can be typed
    double high = 1.0;
    bool whole = false; ///< whole numbers only
    double step = 1.0; ///< of an arrow key on the field

    double sliderLow = 0.0; ///< the slider's ends
    double sliderHigh = 1.0;
    Scale scale = Scale::Linear;
    int sliderSteps = 0; ///< positions are 0 … sliderSteps, finer than the stops; 0: there is no slider
    std::vector<double> stops {}; ///< the round values that a drag stops at, rising from one end to the other
    double arrow = 0.0; ///< an arrow key on the slider goes to the next multiple of it; 0: to the next stop
    double fine = 0.0; ///< with Shift; 0: multiples of one unit of the second significant digit, for whole numbers
    int page = 1; ///< stops that a page key goes

    /// The stop nearest to a slider's position.
    [[nodiscard]] double valueAt(int position) const;
    /// The position nearest to a value; an end for values beyond it.
    [[nodiscard]] int positionOf(double value) const;
    /// The value that lies @p times strides further, within the slider's ends. From a value between two steps the first
    /// stride goes to its neighbour; from one beyond an end no way leads further out.
    [[nodiscard]] double stepped(double value, Stride stride, int times) const;
    /// The same with a slider's ordinary steps.
    [[nodiscard]] double stepped(double value, int times) const { return stepped(value, Stride::Step, times); }

    [[nodiscard]] QString text(double value) const;
    /// Reads what a person typed, as reading::number() does. Empty if it is no number, not clearly one, not whole where
    /// it must be, or outside low … high.
    [[nodiscard]] std::optional<double> parse(
        const QString& text, reading::DecimalMark mark = reading::DecimalMark::Point) const;
    /// The sentence for a text that parse() refuses.
    [[nodiscard]] QString complaint(
        const QString& typed, reading::DecimalMark mark = reading::DecimalMark::Point) const;

private:
    [[nodiscard]] double next(double value, Stride stride, bool up) const;
    [[nodiscard]] double nextStop(double value, bool up) const;
};

/// Stops for a slider.
namespace stops {

/// 1, 1.5, 2, 3, 5 and 7 · 10ᵏ, as far as they lie in [low, high].
[[nodiscard]] std::vector<double> roundNumbers(double low, double high);
/// Goes on after the last of @p before, or from @p step if there is none, in multiples of @p step up to @p high.
[[nodiscard]] std::vector<double> every(double step, double high, std::vector<double> before = {});

} // namespace stops
