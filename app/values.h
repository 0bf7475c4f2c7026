// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/usageerror.h"
#include "core/fields.h"
#include "core/text.h"
#include "ui/words/alternatives.h"
#include "ui/words/echo.h"
#include "ui/words/reading.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <string_view>
#include <type_traits>

/// Values of options, read with a message that names option, value and what is possible.
namespace values {

/// What the command line says, for translators.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

[[nodiscard]] inline QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8);
}

template <typename Number>
requires std::is_arithmetic_v<Number>
[[nodiscard]] QString text(Number number)
{
    return QString::fromStdString(kl::shortest(number));
}

using words::alternatives;

/// The words of an enumeration.
template <typename Enum>
[[nodiscard]] QStringList words()
{
    QStringList result;
    for (const auto& [value, word] : kl::Choices<Enum>::words)
        result << text(word);
    return result;
}

/// "from 1 to 1000"; of an enumeration, "skip, strict, smooth or renormalise".
template <typename T>
[[nodiscard]] QString rangeText(const kl::Range<T>& range)
{
    if constexpr (std::is_enum_v<T>)
        return alternatives(words<T>());
    else
        return Texts::tr("from %1 to %2").arg(text(range.low), text(range.high));
}

template <typename Number>
[[nodiscard]] reading::Reading readingOf(const QString& given, const kl::Range<Number>& range)
{
    return reading::number(
        given, {static_cast<double>(range.low), static_cast<double>(range.high), std::is_integral_v<Number>});
}

/// Reads what was given for @p option. @throws UsageError
/// @param hint  what the message of an impossible value says further: ", …", or nothing
template <typename T>
[[nodiscard]] T read(
    const QString& option, const QString& given, const kl::Range<T>& range, const QString& hint = QString())
{
    const QString echoed = echo::shortened(given);
    if constexpr (std::is_enum_v<T>) {
        if (const auto choice = kl::choiceOf<T>(given.toStdString()))
            return *choice;
        throw UsageError(Texts::tr("--%1 must be %2, not '%3'").arg(option, rangeText(range), echoed) + hint);
    } else {
        const reading::Reading reading = readingOf(given, range);
        if (reading.value)
            return static_cast<T>(*reading.value); // all whole numbers in our ranges are exact
        const QString wanted = std::is_integral_v<T> ? Texts::tr("a whole number") : Texts::tr("a number");
        if (reading.clearer.isEmpty())
            throw UsageError(
                Texts::tr("--%1 must be %2 %3, not '%4'").arg(option, wanted, rangeText(range), echoed) + hint);
        throw UsageError(Texts::tr("--%1 must be %2 %3, and '%4' is not clear: write %5")
                             .arg(option, wanted, rangeText(range), echoed, reading.clearer.join(Texts::tr(" or "))));
    }
}

} // namespace values
