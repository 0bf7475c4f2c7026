// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/quantity.h"

#include "ui/words/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace {

double roundedToDigits(double value, int digits)
{
    return QString::number(value, 'e', digits - 1).toDouble();
}

QString tr(const char* text)
{
    return QCoreApplication::translate("Quantity", text);
}

} // namespace

double Quantity::valueAt(int position) const
{
    const double part = static_cast<double>(position) / sliderSteps;
    const double raw = logarithmic ? sliderLow * std::pow(sliderHigh / sliderLow, part)
                                   : sliderLow + part * (sliderHigh - sliderLow);
    const double rounded = roundedToDigits(raw, 3);
    return std::clamp(whole ? std::round(rounded) : rounded, sliderLow, sliderHigh);
}

int Quantity::positionOf(double value) const
{
    const double inside = std::clamp(value, sliderLow, sliderHigh);
    const double part = logarithmic ? std::log(inside / sliderLow) / std::log(sliderHigh / sliderLow)
                                    : (inside - sliderLow) / (sliderHigh - sliderLow);
    return static_cast<int>(std::lround(part * sliderSteps));
}

double Quantity::stepped(double value, int steps) const
{
    if (steps == 0)
        return value;
    const int position = std::clamp(positionOf(value) + steps, 0, sliderSteps);
    const double target = valueAt(position);
    const double next
        = steps > 0 ? std::max(target, value + (whole ? 1.0 : 0.0)) : std::min(target, value - (whole ? 1.0 : 0.0));
    return std::clamp(next, std::min(sliderLow, value), std::max(sliderHigh, value));
}

QString Quantity::text(double value) const
{
    return whole ? format::integer(std::llround(value)) : format::exact(value);
}

std::optional<double> Quantity::parse(const QString& text) const
{
    static const QRegularExpression separators(QStringLiteral("[\\s\u2009\u202F\u00A0_']"));
    QString plain = text;
    plain.remove(separators);
    plain.replace(QChar(0x2212), QLatin1Char('-'));
    static const QRegularExpression grouped(QStringLiteral("^[+-]?\\d{1,3}(,\\d{3})+$"));
    if (whole && plain.contains(grouped))
        plain.remove(QLatin1Char(','));
    else
        plain.replace(QLatin1Char(','), QLatin1Char('.'));

    bool isNumber = false;
    const double value = plain.toDouble(&isNumber);
    if (!isNumber || !(value >= low && value <= high) || (whole && value != std::round(value)))
        return {};
    return value;
}

QString Quantity::complaint(const QString& typed) const
{
    const QString kind = whole ? tr("a whole number") : tr("a number");
    return tr("%1 must be %2 from %3 to %4, not “%5”.")
        .arg(name, kind, text(low), text(high), typed.trimmed().left(24));
}
