// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parameters.h"

#include "core/text.h"

#include <type_traits>

namespace kl {

namespace {

template <typename T>
std::string valueText(const T& value)
{
    if constexpr (std::is_same_v<T, EmptyBins>)
        return std::string(name(value));
    else
        return shortest(value);
}

} // namespace

void Parameters::validate() const
{
    forEachField(kParameterFields, [this](const auto& field) {
        const auto value = this->*field.member;
        if (field.range.contains(value))
            return;
        if constexpr (std::is_same_v<std::remove_cv_t<decltype(value)>, EmptyBins>)
            throw ParameterError(std::string(field.key) + " is no treatment of empty bins");
        else
            throw ParameterError(std::string(field.key) + " must be from " + shortest(field.range.low) + " to "
                + shortest(field.range.high) + ", not " + shortest(value));
    });
}

std::string optionOf(std::string_view key)
{
    std::string option;
    for (const char letter : key) {
        const bool isCapital = letter >= 'A' && letter <= 'Z';
        if (isCapital)
            option += '-';
        option += isCapital ? static_cast<char>(letter - 'A' + 'a') : letter;
    }
    return option;
}

std::string text(const Parameters& parameters)
{
    std::string result;
    forEachField(kParameterFields, [&](const auto& field) {
        result += (result.empty() ? "" : ", ") + optionOf(field.key) + ' ' + valueText(parameters.*field.member);
    });
    return result;
}

} // namespace kl
