// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/answer.h"

#include "ui/words/format.h"
#include "ui/words/reading.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>
#include <limits>

namespace lessons {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lessons)
};

/// Whether @p exact, rounded to as many decimals as @p given has, is that number.
bool isRounded(double given, double exact)
{
    const QString shortest = QString::number(given, 'g', 15);
    if (shortest.contains(QLatin1Char('e')))
        return false;
    const qsizetype point = shortest.indexOf(QLatin1Char('.'));
    const double unit = std::pow(10.0, point < 0 ? 0.0 : -static_cast<double>(shortest.size() - point - 1));
    constexpr double kHalf = 0.5 + 1e-9;
    // Two digits that count at least: 0 says nothing of 0.3, nor 1 of 1.4.
    const double leading = std::abs(given) / unit;
    constexpr double kTwoDigits = 10.0;
    return leading >= kTwoDigits && std::abs(given - exact) <= kHalf * unit;
}

QString number(double value, bool isCount, int digits)
{
    constexpr double kLargestCount = 9e15;
    return isCount && std::abs(value) < kLargestCount ? format::integer(std::llround(value))
                                                      : format::significant(value, digits);
}

} // namespace

Verdict judged(double given, double exact, bool isCount, double near)
{
    if (std::isnan(exact))
        return Verdict::NoValue;
    if (given == exact)
        return Verdict::Right;
    if (std::isinf(exact) || std::isinf(given))
        return given < exact ? Verdict::TooLow : Verdict::TooHigh;
    constexpr double kRight = 0.01;
    constexpr double kClose = 0.2;
    const double off = std::abs(given - exact);
    if (!isCount && (off <= kRight * std::abs(exact) || isRounded(given, exact)))
        return Verdict::Right;
    if (off <= kClose * std::abs(exact) || off <= near)
        return Verdict::Close;
    return given < exact ? Verdict::TooLow : Verdict::TooHigh;
}

QString score(double given, double exact, Verdict verdict, bool isCount, int digits, const QString& unit)
{
    const QString guess = std::isinf(given) ? format::significant(given) : format::allDigits(given);
    const QString value = number(exact, isCount, digits);
    const QString is = unit.isEmpty() ? value
        : unit == QLatin1String("%")  ? value + QStringLiteral(" %")
                                      : QStringLiteral("%1 %2").arg(value, unit);
    switch (verdict) {
    case Verdict::Right: return Texts::tr("%1 — right; it is %2").arg(guess, is);
    case Verdict::Close: return Texts::tr("%1 — close; it is %2").arg(guess, is);
    case Verdict::TooLow:
        return (std::isinf(exact) ? Texts::tr("%1 — no number is high enough; it is %2")
                                  : Texts::tr("%1 — too low; it is %2"))
            .arg(guess, is);
    case Verdict::TooHigh: return Texts::tr("%1 — too high; it is %2").arg(guess, is);
    case Verdict::NoValue: return Texts::tr("%1 — there is no value here to compare with").arg(guess);
    }
    return {};
}

std::optional<double> readExpectation(const QString& text)
{
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    const QString word = text.trimmed().toLower();
    const QStringList infinite {QStringLiteral("∞"), QStringLiteral("inf"), QStringLiteral("infinity"),
        QStringLiteral("infinite"), Texts::tr("infinite")};
    for (const QString& each : infinite) {
        if (word == each || word == QLatin1Char('+') + each)
            return kInfinity;
        if (word == QLatin1Char('-') + each || word == QStringLiteral("−") + each)
            return -kInfinity;
    }
    constexpr double kFar = 1e300;
    return reading::number(text, {-kFar, kFar, false}, reading::decimalMarkOf(QLocale())).value;
}

} // namespace lessons
