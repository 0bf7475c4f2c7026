// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The numbers of a scale between two ends, and the steps in which one goes along it.
class AnswerScale {
public:
    AnswerScale() = default;
    AnswerScale(double low, double high); ///< low < high

    [[nodiscard]] double low() const { return m_low; }
    [[nodiscard]] double high() const { return m_high; }
    /// 1, 2 or 5 · 10ᵏ, of which there are about a hundred and fifty between the ends.
    [[nodiscard]] double step() const { return m_step; }
    [[nodiscard]] double fineStep() const; ///< a tenth of it

    [[nodiscard]] double held(double value) const; ///< between the ends
    /// @p value between the ends as a multiple of @p step as people write it; 0: as it is.
    [[nodiscard]] double rounded(double value, double step) const;
    /// Where it lies, from 0 at the low end to 1 at the high one; an end for what lies beyond.
    [[nodiscard]] double partOf(double value) const;
    [[nodiscard]] double valueAt(double part) const;
    /// With the decimals of a step, and one more if it takes that.
    [[nodiscard]] QString words(double value) const;

private:
    double m_low = 0.0;
    double m_high = 1.0;
    double m_step = 0.005;
    int m_decimals = 3; ///< of the step
};
