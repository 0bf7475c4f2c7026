// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/quantity.h"

#include "ui/words/echo.h"
#include "ui/words/format.h"
#include "ui/words/language.h"
#include "ui/words/plainnumbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace {

/// A multiple of a decimal step as a person would write it: 0.57, not 0.5700000000000001.
double tidy(double value)
{
    return QString::number(value, 'g', 12).toDouble();
}

/// The next multiple of @p step above or below @p value; one that is a multiple but for rounding counts as one.
double nextMultiple(double value, double step, bool up)
{
    constexpr double kRounding = 1e-9;
    const double steps = value / step;
    return tidy(step * (up ? std::floor(steps + kRounding) + 1.0 : std::ceil(steps - kRounding) - 1.0));
}

/// One unit of the second significant digit, at least 1; of what lies below a power of ten when that is left downwards.
double unitOfSecondDigit(double value, bool up)
{
    double unit = 1.0;
    while (up ? 100.0 * unit <= value : 100.0 * unit < value)
        unit *= 10.0;
    return unit;
}

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Quantity)
};

} // namespace

double Quantity::valueAt(int position) const
{
    const auto above
        = std::find_if(stops.begin(), stops.end(), [&](double stop) { return positionOf(stop) >= position; });
    if (above == stops.begin() || above == stops.end())
        return above == stops.end() ? stops.back() : stops.front();
    const double below = *std::prev(above);
    return positionOf(*above) - position < position - positionOf(below) ? *above : below;
}

int Quantity::positionOf(double value) const
{
    const double inside = std::clamp(value, sliderLow, sliderHigh);
    return static_cast<int>(std::lround(scale::partOf(scale, sliderLow, sliderHigh, inside) * sliderSteps));
}

double Quantity::stepped(double value, Stride stride, int times) const
{
    for (int i = 0; i < std::abs(times); ++i)
        value = next(value, stride, times > 0);
    return value;
}

double Quantity::next(double value, Stride stride, bool up) const
{
    if (stride == Stride::Page) {
        for (int i = 0; i < page; ++i)
            value = nextStop(value, up);
        return value;
    }
    if (stride == Stride::Step && arrow == 0.0)
        return nextStop(value, up);
    const double by = stride == Stride::Step ? arrow : fine > 0.0 ? fine : unitOfSecondDigit(value, up);
    return std::clamp(nextMultiple(value, by, up), std::min(sliderLow, value), std::max(sliderHigh, value));
}

double Quantity::nextStop(double value, bool up) const
{
    if (up) {
        const auto above = std::upper_bound(stops.begin(), stops.end(), value);
        return above == stops.end() ? value : *above;
    }
    const auto notBelow = std::lower_bound(stops.begin(), stops.end(), value);
    return notBelow == stops.begin() ? value : *std::prev(notBelow);
}

QString Quantity::text(double value) const
{
    if (whole)
        return format::integer(std::llround(value));
    const QChar mark = format::PlainNumbers::isOn() ? QLatin1Char('.') : language::decimalMark();
    return format::exact(value).replace(QLatin1Char('.'), mark); // to be edited, so with the signs of a keyboard
}

std::optional<double> Quantity::parse(const QString& text, reading::DecimalMark mark) const
{
    return reading::number(text, {low, high, whole}, mark).value;
}

QString Quantity::complaint(const QString& typed, reading::DecimalMark mark) const
{
    const QString kind = whole ? Texts::tr("a whole number") : Texts::tr("a number");
    const QString shown = echo::shortened(typed.trimmed());
    const QStringList clearer = reading::number(typed, {low, high, whole}, mark).clearer;
    if (clearer.isEmpty())
        return Texts::tr("%1 must be %2 from %3 to %4, not “%5”.").arg(name, kind, text(low), text(high), shown);
    return Texts::tr("%1 must be %2 from %3 to %4, and “%5” is not clear: write %6.")
        .arg(name, kind, text(low), text(high), shown, clearer.join(Texts::tr(" or ")));
}

namespace stops {

std::vector<double> roundNumbers(double low, double high)
{
    std::vector<double> result;
    for (double power = std::pow(10.0, std::floor(std::log10(low))); power <= high; power *= 10.0) {
        for (const double digits : {1.0, 1.5, 2.0, 3.0, 5.0, 7.0}) {
            if (const double stop = tidy(digits * power); stop >= low && stop <= high)
                result.push_back(stop);
        }
    }
    return result;
}

std::vector<double> every(double step, double high, std::vector<double> before)
{
    double last = before.empty() ? 0.0 : before.back();
    while ((last = nextMultiple(last, step, true)) <= high)
        before.push_back(last);
    return before;
}

} // namespace stops
