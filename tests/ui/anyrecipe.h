// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/choices.h"
#include "ui/state/recipe.h"

#include <QJsonDocument>

#include <cmath>
#include <optional>
#include <ostream>
#include <rapidcheck.h>
#include <type_traits>

// Recipes for laws: every field anything that it may be, and made small field by field towards the usual one.

namespace anyrecipe {

/// Anything within a range, its ends and numbers of few digits among it.
template <typename Struct, typename T>
rc::Gen<T> fieldOf(const kl::Field<Struct, T>& field)
{
    const kl::Range<T> range = field.range;
    if constexpr (std::is_enum_v<T>) {
        return rc::gen::map(rc::gen::inRange<std::size_t>(0, kl::Choices<T>::words.size()),
            [](std::size_t i) { return kl::Choices<T>::words.at(i).first; });
    } else if constexpr (std::is_same_v<T, bool>) {
        return rc::gen::arbitrary<bool>();
    } else if constexpr (std::is_integral_v<T>) {
        return rc::gen::oneOf(rc::gen::element(range.low, range.high),
            rc::gen::noShrink(rc::gen::inRange<T>(range.low, static_cast<T>(range.high + 1))));
    } else {
        const auto at = [range](double part) {
            const bool inRatios = range.low > 0.0 && range.high / range.low > 100.0;
            const double value = inRatios ? range.low * std::pow(range.high / range.low, part)
                                          : range.low + part * (range.high - range.low);
            return std::min(std::max(value, range.low), range.high);
        };
        const auto parts = rc::gen::noShrink(rc::gen::inRange(0, 1'000'000'001));
        return rc::gen::oneOf(rc::gen::element(range.low, range.high),
            rc::gen::map(parts, [at](int billionths) { return at(billionths / 1e9); }),
            rc::gen::map(parts, [at, range](int billionths) {
                const double value = at(billionths / 1e9);
                const double rounded = QString::number(value, 'g', 2).toDouble();
                return range.contains(rounded) ? rounded : value;
            }));
    }
}

/// Letters of many scripts, signs that formats write in another way, and blanks.
inline rc::Gen<QString> fontName()
{
    static const QString letters = QStringLiteral("aZ09 -.,;:'\"\\/&<>()[]{}%#$_^~`|*?!=+@äßéñøŁĞжΩאس字ㅎ–—−’“”…€∞‖σ");
    const auto letter = rc::gen::map(
        rc::gen::inRange<qsizetype>(0, letters.size()), [](qsizetype i) { return letters.at(i).unicode(); });
    return rc::gen::suchThat(rc::gen::map(rc::gen::container<std::u16string>(
                                              rc::gen::map(letter, [](auto c) { return static_cast<char16_t>(c); })),
                                 [](const std::u16string& name) { return QString::fromStdU16String(name); }),
        &figure::isFontName);
}

/// Every field of a list: as it is usually, or as it may be.
template <typename Struct, typename Fields>
Struct valuesOf(const Fields& fields)
{
    Struct result;
    kl::forEachField(fields, [&result](const auto& field) {
        if constexpr (requires { field.range; }) {
            if (*rc::gen::arbitrary<bool>())
                result.*field.member = *fieldOf(field);
        }
    });
    return result;
}

inline kl::Parameters parameters(std::int64_t mostSamples)
{
    auto result = valuesOf<kl::Parameters>(kl::kParameterFields);
    if (result.sampleCount > mostSamples)
        result.sampleCount = *rc::gen::inRange<std::int64_t>(kl::kSampleCountRange.low, mostSamples + 1);
    return result;
}

/// Anything that a recipe may be.
inline Recipe whole()
{
    Recipe result;
    result.parameters = valuesOf<kl::Parameters>(kl::kParameterFields);
    result.view = valuesOf<ViewOptions>(kViewFields);
    for (const ViewPart& part : kViewParts) {
        if (part.isShown == nullptr && *rc::gen::arbitrary<bool>())
            result.view.openSections << part.name;
    }
    result.figure = valuesOf<FigureOptions>(kFigureFields);
    if (*rc::gen::arbitrary<bool>())
        result.figure.fontFamily = *fontName();
    if (!result.figure.isPossible()) { // in its unit it would be too small or too large
        const double perPixel = figure::perInch(result.figure.unit, result.figure.dpi) / result.figure.dpi;
        const auto side = [perPixel] {
            const double length = *rc::gen::inRange(20, 19'000) * perPixel;
            return std::min(std::max(length, kFigureLengthRange.low), kFigureLengthRange.high);
        };
        result.figure.width = side();
        result.figure.height = side();
    }
    RC_PRE(result.figure.isPossible());
    result.follow = valuesOf<Following>(kFollowingFields);
    if (*rc::gen::arbitrary<bool>())
        result.pinned = valuesOf<kl::Parameters>(kl::kParameterFields);
    return result;
}

/// The same, with a figure that is small and quick, and nothing of the window's own, which files leave out.
inline Recipe quick()
{
    constexpr int kMostSamples = 500;
    Recipe result = whole();
    result.parameters = parameters(kMostSamples);
    result.parameters.binCount = *rc::gen::inRange(1, 80);
    if (result.pinned) {
        result.pinned->sampleCount = *rc::gen::inRange(2, kMostSamples);
        result.pinned->binCount = *rc::gen::inRange(1, 80);
    }
    result.view.appearance = ViewOptions().appearance;
    result.view.textSize = ViewOptions().textSize;
    FigureOptions& figure = result.figure;
    figure.unit = LengthUnit::Millimetres;
    figure.width = *rc::gen::inRange(400, 1000) / 10.0;
    figure.height = *rc::gen::inRange(400, 700) / 10.0;
    figure.dpi = *rc::gen::inRange(24, 90);
    figure.fontSize = *rc::gen::inRange(10, 120) / 10.0;
    figure.tickSize = *rc::gen::inRange(10, 120) / 10.0;
    figure.lineWidth = *rc::gen::inRange(1, 40) / 10.0;
    return result;
}

} // namespace anyrecipe

/// For rapidcheck: what of it is not as usual.
inline void showValue(const Recipe& recipe, std::ostream& out)
{
    const QJsonObject usual = recipe::toJson({});
    QJsonObject differing;
    const QJsonObject all = recipe::toJson(recipe);
    for (const QString& group : all.keys()) {
        const QJsonObject values = all[group].toObject();
        for (const QString& key : values.keys()) {
            if (values[key] != usual[group].toObject()[key])
                differing[group + QLatin1Char('.') + key] = values[key];
        }
    }
    out << QJsonDocument(differing).toJson().toStdString();
}
