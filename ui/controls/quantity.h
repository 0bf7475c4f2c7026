// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/reading.h"

#include <QString>

#include <optional>

/// A number that a person sets: what it is called, which values it takes and how a slider runs over them.
struct Quantity {
    QString name; ///< as a label, "Samples N"
    double low = 0.0; ///< smallest and largest value that can be typed
    double high = 1.0;
    bool whole = false; ///< whole numbers only
    double step = 1.0; ///< of an arrow key on the field

    double sliderLow = 0.0; ///< the slider's ends
    double sliderHigh = 1.0;
    bool logarithmic = false; ///< equal ways on the slider are equal ratios
    int sliderSteps = 0; ///< positions are 0 … sliderSteps; 0: there is no slider

    /// The value at a slider's position; rounded to what a person would choose (3 digits, whole numbers).
    [[nodiscard]] double valueAt(int position) const;
    /// The position nearest to a value; an end for values beyond it.
    [[nodiscard]] int positionOf(double value) const;
    /// The value that lies @p steps slider positions further, at least one unit away and within the slider's ends.
    [[nodiscard]] double stepped(double value, int steps) const;

    [[nodiscard]] QString text(double value) const;
    /// Reads what a person typed, as reading::number() does. Empty if it is no number, not clearly one, not whole where
    /// it must be, or outside low … high.
    [[nodiscard]] std::optional<double> parse(
        const QString& text, reading::DecimalMark mark = reading::DecimalMark::Point) const;
    /// The sentence for a text that parse() refuses.
    [[nodiscard]] QString complaint(
        const QString& typed, reading::DecimalMark mark = reading::DecimalMark::Point) const;
};
