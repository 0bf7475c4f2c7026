// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/teaching/answerscale.h"

#include "ui/words/format.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double kSteps = 150.0;
constexpr double kFine = 0.1; ///< of a step

} // namespace

AnswerScale::AnswerScale(double low, double high)
    : m_low(low)
    , m_high(high)
{
    const double wished = (high - low) / kSteps;
    const int exponent = static_cast<int>(std::floor(std::log10(wished)));
    const double power = std::pow(10.0, exponent);
    const double times = wished / power;
    m_step = (times <= 1.5 ? 1.0 : times <= 3.5 ? 2.0 : times <= 7.5 ? 5.0 : 10.0) * power;
    m_decimals = std::max(0, times <= 7.5 ? -exponent : -exponent - 1);
}

double AnswerScale::fineStep() const
{
    return kFine * m_step;
}

double AnswerScale::held(double value) const
{
    return std::clamp(value, m_low, m_high);
}

double AnswerScale::rounded(double value, double step) const
{
    // 0.1 + 0.02 is to be 0.12, not 0.12000000000000001.
    return held(step > 0.0 ? QString::number(std::round(value / step) * step, 'g', 12).toDouble() : value);
}

double AnswerScale::partOf(double value) const
{
    return (held(value) - m_low) / (m_high - m_low);
}

double AnswerScale::valueAt(double part) const
{
    return m_low + std::clamp(part, 0.0, 1.0) * (m_high - m_low);
}

QString AnswerScale::words(double value) const
{
    constexpr double kRounding = 1e-9;
    const bool isStep = std::abs(value - rounded(value, m_step)) < kRounding * m_step;
    return format::fixed(value, isStep ? m_decimals : m_decimals + 1);
}
