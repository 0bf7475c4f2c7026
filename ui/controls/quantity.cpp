// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/quantity.h"

#include "ui/words/echo.h"
#include "ui/words/format.h"

#include <QCoreApplication>

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

std::optional<double> Quantity::parse(const QString& text, reading::DecimalMark mark) const
{
    return reading::number(text, {low, high, whole}, mark).value;
}

QString Quantity::complaint(const QString& typed, reading::DecimalMark mark) const
{
    const QString kind = whole ? tr("a whole number") : tr("a number");
    const QString shown = echo::shortened(typed.trimmed());
    const QStringList clearer = reading::number(typed, {low, high, whole}, mark).clearer;
    if (clearer.isEmpty())
        return tr("%1 must be %2 from %3 to %4, not “%5”.").arg(name, kind, text(low), text(high), shown);
    return tr("%1 must be %2 from %3 to %4, and “%5” is not clear: write %6.")
        .arg(name, kind, text(low), text(high), shown, clearer.join(tr(" or ")));
}
