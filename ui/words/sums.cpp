// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/sums.h"

#include "ui/words/format.h"

#include <algorithm>
#include <cmath>

namespace sums {

namespace {

constexpr int kDigits = 4;

/// The power of ten of the first digit, once @p value has its four digits.
int exponentOf(double value)
{
    const double shown = QString::number(std::abs(value), 'e', kDigits - 1).toDouble();
    return static_cast<int>(std::floor(std::log10(shown)));
}

QString withPower(const QString& number, int exponent)
{
    return exponent == 0 ? number : QStringLiteral("%1\u202F×\u202F%2").arg(number, format::powerOfTen(exponent));
}

QString zero(const Form& form)
{
    return withPower(format::fixed(0.0, form.decimals), form.exponent);
}

} // namespace

Form formFor(const std::vector<double>& totals)
{
    constexpr int kSmallest = -3; // beyond, format::significant() has powers of ten
    double least = 0.0;
    double largest = 0.0;
    for (const double total : totals) {
        const double size = std::abs(total);
        if (!std::isfinite(size) || size == 0.0)
            continue;
        least = least == 0.0 ? size : std::min(least, size);
        largest = std::max(largest, size);
    }
    if (largest == 0.0)
        return {kDigits - 1, 0};
    const int top = exponentOf(largest);
    const int exponent = top < kSmallest ? top : 0;
    const int ofLargest = kDigits - 1 - top;
    const int ofLeast = kDigits - 1 - exponentOf(least);
    return {std::max(0, (ofLeast <= ofLargest + 1 ? ofLeast : ofLargest) + exponent), exponent};
}

double rounded(double value, const Form& form)
{
    if (!std::isfinite(value))
        return value;
    return QStringLiteral("%1e%2")
        .arg(QString::number(value * std::pow(10.0, -form.exponent), 'f', form.decimals))
        .arg(form.exponent)
        .toDouble();
}

QString text(double value, const Form& form)
{
    if (!std::isfinite(value))
        return format::significant(value);
    if (value == 0.0)
        return QStringLiteral("0");
    const QString number = format::fixed(value * std::pow(10.0, -form.exponent), form.decimals);
    if (value > 0.0 && rounded(value, form) == 0.0)
        return withPower(
            QStringLiteral("< %1").arg(format::fixed(std::pow(10.0, -form.decimals), form.decimals)), form.exponent);
    return withPower(number, form.exponent);
}

QString step(double from, double to, const Form& form)
{
    if (from == to)
        return QStringLiteral("0");
    const double difference = rounded(to, form) - rounded(from, form);
    if (!std::isfinite(difference))
        return format::significant(difference);
    const double shown = rounded(difference, form); // of two decimal fractions: rounding alone
    return shown == 0.0 ? zero(form) : text(shown, form);
}

} // namespace sums
