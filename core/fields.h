// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace kl {

/// A closed range [low, high] of values a field may take.
template <typename T>
struct Range {
    T low;
    T high;
    /// NaN is in no range.
    [[nodiscard]] constexpr bool contains(T value) const { return value >= low && value <= high; }
};
// Guides that C++20 has for every aggregate, and Clang only from 17 on.
template <typename T>
Range(T, T) -> Range<T>;

/// One field of a plain value: its name wherever it is read or written, where it is, and what it may be.
///
/// The fields of a struct stand in one list, a tuple of these. Whatever reads, writes, checks or compares the struct
/// goes through the list, so none of them can leave a field out.
template <typename Struct, typename T>
struct Field {
    std::string_view key; ///< in JSON, settings and metadata: "emptyBins"
    T Struct::*member;
    Range<T> range;
};
template <typename Struct, typename T>
Field(std::string_view, T Struct::*, Range<T>) -> Field<Struct, T>;

/// A field that takes every value of its type.
template <typename Struct, typename T>
struct FreeField {
    std::string_view key;
    T Struct::*member;
};
template <typename Struct, typename T>
FreeField(std::string_view, T Struct::*) -> FreeField<Struct, T>;

/// The words by which files, settings and the command line know the values of an enumeration: `words`, an array of
/// pairs (value, word), specialised beside each enumeration that is a field.
template <typename Enum>
struct Choices;

/// The word for @p value; empty if it is none of the enumeration's.
template <typename Enum>
[[nodiscard]] constexpr std::string_view wordOf(Enum value)
{
    for (const auto& [each, word] : Choices<Enum>::words) {
        if (each == value)
            return word;
    }
    return {};
}

/// The value that @p word stands for; empty if it stands for none.
template <typename Enum>
[[nodiscard]] constexpr std::optional<Enum> choiceOf(std::string_view word)
{
    for (const auto& [value, each] : Choices<Enum>::words) {
        if (each == word)
            return value;
    }
    return {};
}

/// Calls visit(field) for each of @p fields, in order.
template <typename... Fields, typename Visit>
constexpr void forEachField(const std::tuple<Fields...>& fields, Visit&& visit)
{
    std::apply([&visit](const auto&... field) { (visit(field), ...); }, fields);
}

namespace detail {

/// Stands for a value of any type where nothing is evaluated.
struct Anything {
    template <typename T>
    operator T() const; // NOLINT(google-explicit-constructor): what it is for
};

template <typename Struct, std::size_t... I>
consteval bool takes(std::index_sequence<I...> /*places*/)
{
    return requires
    {
        Struct {(static_cast<void>(I), Anything {})...};
    };
}

} // namespace detail

/// How many members an aggregate has: the most values that it can be initialised with. Beside a list of fields it makes
/// a forgotten one an error of the compiler.
template <typename Struct, std::size_t Count = 0>
consteval std::size_t memberCount()
{
    static_assert(std::is_aggregate_v<Struct>);
    if constexpr (detail::takes<Struct>(std::make_index_sequence<Count + 1> {}))
        return memberCount<Struct, Count + 1>();
    else
        return Count;
}

} // namespace kl
