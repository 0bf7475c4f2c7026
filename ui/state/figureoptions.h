// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"

#include <QSize>
#include <QSizeF>
#include <QString>

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>

/// What the size of a figure is given in.
enum class LengthUnit { Millimetres, Centimetres, Inches, Pixels };

/// What a figure is painted with. Grey tells P from Q by lightness and dashes alone.
enum class FigureColouring { Light, Dark, Grey };

/// Where a figure's legend stands.
enum class LegendPlace {
    Auto, ///< in the corner with the least ink under it; above the plot where none is free
    TopRight,
    TopLeft,
    BottomRight,
    BottomLeft,
    Above,
    None
};

/// How a file of the figure is made: its size on paper, its type and lines in points, its colours, and what is in it.
/// All formats have the same size; a picture has dpi pixels to the inch of it.
struct FigureOptions {
    double width = 8.0; ///< in `unit`
    double height = 4.0; ///< in `unit`
    LengthUnit unit = LengthUnit::Inches;
    int dpi = 150;
    QString fontFamily = QStringLiteral("DejaVu Sans"); ///< one font or, where it is missing, another of its kind
    double fontSize = 10.0; ///< points, in the finished size
    double tickSize = 10.0; ///< points: of the numbers at the axes
    double lineWidth = 2.0; ///< points: of P's and Q's lines; the others are in proportion
    FigureColouring colours = FigureColouring::Light; ///< never as the desktop's: a figure looks the same everywhere
    bool transparent = false; ///< no background
    bool grid = true;
    bool frame = false; ///< all around the plot, beside the axes
    LegendPlace legend = LegendPlace::Auto;
    bool caption = true; ///< both values and all parameters above the plot
    bool outlines = false; ///< of an SVG file's letters, in place of text

    /// What is on the screen is in the figure; else what the following say.
    bool asShown = true;
    bool exact = false;
    bool band = false;
    bool terms = false;
    bool pinned = false;
    bool fills = true; ///< under the lines
    bool shading = true; ///< of the bins that are left out
    bool waterfall = false;

    /// Each field is within its range in kFigureFields, the font has a name, and the picture is neither too small nor too large.
    [[nodiscard]] bool isPossible() const { return whyImpossible().isEmpty(); }
    /// A sentence that names the first field outside its range, its value and what is possible; else empty.
    [[nodiscard]] QString whyImpossible() const;
    [[nodiscard]] QSizeF inches() const;
    [[nodiscard]] QSize pixels() const; ///< of a picture: the whole number next to its inches times dpi

    friend bool operator==(const FigureOptions&, const FigureOptions&) = default;
};

inline constexpr kl::Range<double> kFigureLengthRange {0.1, 20'000.0}; ///< of width and height, in any unit
inline constexpr kl::Range<int> kFigurePixelRange {16, 20'000}; ///< of a picture's sides
inline constexpr kl::Range<int> kFigureDpiRange {24, 2400};
inline constexpr kl::Range<double> kFontSizeRange {1.0, 400.0};
inline constexpr kl::Range<double> kLineWidthRange {0.1, 100.0};

/// The one list of the figure's options, for everything that reads, writes or checks them.
inline constexpr std::tuple kFigureFields {
    kl::Field {"width", &FigureOptions::width, kFigureLengthRange},
    kl::Field {"height", &FigureOptions::height, kFigureLengthRange},
    kl::Field {"unit", &FigureOptions::unit, kl::Range {LengthUnit::Millimetres, LengthUnit::Pixels}},
    kl::Field {"dpi", &FigureOptions::dpi, kFigureDpiRange},
    kl::FreeField {"fontFamily", &FigureOptions::fontFamily},
    kl::Field {"fontSize", &FigureOptions::fontSize, kFontSizeRange},
    kl::Field {"tickSize", &FigureOptions::tickSize, kFontSizeRange},
    kl::Field {"lineWidth", &FigureOptions::lineWidth, kLineWidthRange},
    kl::Field {"colours", &FigureOptions::colours, kl::Range {FigureColouring::Light, FigureColouring::Grey}},
    kl::Field {"transparent", &FigureOptions::transparent, kl::Range {false, true}},
    kl::Field {"grid", &FigureOptions::grid, kl::Range {false, true}},
    kl::Field {"frame", &FigureOptions::frame, kl::Range {false, true}},
    kl::Field {"legend", &FigureOptions::legend, kl::Range {LegendPlace::Auto, LegendPlace::None}},
    kl::Field {"caption", &FigureOptions::caption, kl::Range {false, true}},
    kl::Field {"outlines", &FigureOptions::outlines, kl::Range {false, true}},
    kl::Field {"asShown", &FigureOptions::asShown, kl::Range {false, true}},
    kl::Field {"exact", &FigureOptions::exact, kl::Range {false, true}},
    kl::Field {"band", &FigureOptions::band, kl::Range {false, true}},
    kl::Field {"terms", &FigureOptions::terms, kl::Range {false, true}},
    kl::Field {"pinned", &FigureOptions::pinned, kl::Range {false, true}},
    kl::Field {"fills", &FigureOptions::fills, kl::Range {false, true}},
    kl::Field {"shading", &FigureOptions::shading, kl::Range {false, true}},
    kl::Field {"waterfall", &FigureOptions::waterfall, kl::Range {false, true}},
};
static_assert(std::tuple_size_v<decltype(kFigureFields)> == kl::memberCount<FigureOptions>(),
    "a member of FigureOptions is missing from kFigureFields");

/// Something that a figure has, or has not, beside both curves: where it does not go by what is on the screen.
struct FigurePart {
    std::string_view name; ///< as its field's key
    bool FigureOptions::*member;
};
inline constexpr std::array kFigureParts {
    FigurePart {"exact", &FigureOptions::exact},
    FigurePart {"band", &FigureOptions::band},
    FigurePart {"terms", &FigureOptions::terms},
    FigurePart {"pinned", &FigureOptions::pinned},
    FigurePart {"fills", &FigureOptions::fills},
    FigurePart {"shading", &FigureOptions::shading},
    FigurePart {"waterfall", &FigureOptions::waterfall},
};

namespace figure {

/// Whether the field of that key is one of kFigureParts.
[[nodiscard]] constexpr bool isPart(std::string_view key)
{
    return std::any_of(
        kFigureParts.begin(), kFigureParts.end(), [key](const FigurePart& part) { return part.name == key; });
}

/// The parts are the fields after asShown.
[[nodiscard]] consteval bool isEveryPartListed()
{
    bool isPartNow = false;
    bool result = true;
    kl::forEachField(kFigureFields, [&](const auto& field) {
        result = result && isPart(field.key) == isPartNow;
        isPartNow = isPartNow || field.key == "asShown";
    });
    return result;
}
static_assert(isEveryPartListed(), "a part of figures is missing from kFigureParts");

/// How many of @p unit make an inch; pixels: @p dpi.
[[nodiscard]] double perInch(LengthUnit unit, int dpi);
[[nodiscard]] QString nameOf(LengthUnit unit); ///< "mm"

inline constexpr qsizetype kLongestFontName = 200; ///< letters
/// Whether that can name a font, there or not: a recipe can hold it, and every letter of it can be seen.
[[nodiscard]] bool isFontName(const QString& text);

} // namespace figure
