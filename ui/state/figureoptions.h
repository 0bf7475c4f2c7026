// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"
#include "ui/theme/theme.h"

#include <QSize>
#include <QSizeF>

#include <tuple>

/// How an exported figure is made: its pixels, how many of them make an inch, and how it looks. A figure of 2400 × 1200
/// at 300 dpi is 8 × 4 inches on paper, with text of 10 points, in every format.
struct FigureOptions {
    int width = 1200; ///< pixels
    int height = 600; ///< pixels
    int dpi = 96;
    theme::Appearance appearance = theme::Appearance::Light; ///< never System: a figure looks the same everywhere
    bool valuesInTitle = true; ///< both divergences and the parameters above the plot

    /// Each field is within its range in kFigureFields.
    [[nodiscard]] bool isPossible() const;
    [[nodiscard]] QSize pixels() const { return {width, height}; }
    [[nodiscard]] QSizeF inches() const { return QSizeF(pixels()) / dpi; }
    [[nodiscard]] QSizeF logicalSize() const { return QSizeF(pixels()) * 96.0 / dpi; } ///< in 1/96 inch

    friend bool operator==(const FigureOptions&, const FigureOptions&) = default;
};

inline constexpr kl::Range<int> kFigurePixelRange {100, 20'000}; ///< of width and height
inline constexpr kl::Range<int> kFigureDpiRange {24, 2400};

/// The one list of the figure's options, for everything that reads, writes or checks them.
inline constexpr std::tuple kFigureFields {
    kl::Field {"width", &FigureOptions::width, kFigurePixelRange},
    kl::Field {"height", &FigureOptions::height, kFigurePixelRange},
    kl::Field {"dpi", &FigureOptions::dpi, kFigureDpiRange},
    kl::Field {"appearance", &FigureOptions::appearance, kl::Range {theme::Appearance::Light, theme::Appearance::Dark}},
    kl::Field {"valuesInTitle", &FigureOptions::valuesInTitle, kl::Range {false, true}},
};
static_assert(std::tuple_size_v<decltype(kFigureFields)> == kl::memberCount<FigureOptions>(),
    "a member of FigureOptions is missing from kFigureFields");

inline bool FigureOptions::isPossible() const
{
    bool possible = true;
    kl::forEachField(
        kFigureFields, [&](const auto& field) { possible = possible && field.range.contains(this->*field.member); });
    return possible;
}
