// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"
#include "ui/state/figureoptions.h"
#include "ui/state/following.h"
#include "ui/state/unit.h"
#include "ui/state/viewoptions.h"
#include "ui/theme/theme.h"

#include <array>
#include <string_view>
#include <utility>

template <>
struct kl::Choices<Unit> {
    static constexpr std::array words {
        std::pair {Unit::Nats, std::string_view("nats")}, std::pair {Unit::Bits, std::string_view("bits")}};
};

template <>
struct kl::Choices<BinsBy> {
    static constexpr std::array words {std::pair {BinsBy::Hand, std::string_view("none")},
        std::pair {BinsBy::Sturges, std::string_view("sturges")}, std::pair {BinsBy::Rice, std::string_view("rice")},
        std::pair {BinsBy::Scott, std::string_view("scott")},
        std::pair {BinsBy::FreedmanDiaconis, std::string_view("freedman-diaconis")},
        std::pair {BinsBy::Doane, std::string_view("doane")}};
};

template <>
struct kl::Choices<theme::Appearance> {
    static constexpr std::array words {std::pair {theme::Appearance::System, std::string_view("system")},
        std::pair {theme::Appearance::Light, std::string_view("light")},
        std::pair {theme::Appearance::Dark, std::string_view("dark")}};
};

template <>
struct kl::Choices<TermsShown> {
    static constexpr std::array words {std::pair {TermsShown::Both, std::string_view("both")},
        std::pair {TermsShown::Pq, std::string_view("pq")}, std::pair {TermsShown::Qp, std::string_view("qp")}};
};

template <>
struct kl::Choices<LengthUnit> {
    static constexpr std::array words {std::pair {LengthUnit::Millimetres, std::string_view("mm")},
        std::pair {LengthUnit::Centimetres, std::string_view("cm")},
        std::pair {LengthUnit::Inches, std::string_view("in")}, std::pair {LengthUnit::Pixels, std::string_view("px")}};
};

template <>
struct kl::Choices<FigureColouring> {
    static constexpr std::array words {std::pair {FigureColouring::Light, std::string_view("light")},
        std::pair {FigureColouring::Dark, std::string_view("dark")},
        std::pair {FigureColouring::Grey, std::string_view("grey")}};
};

template <>
struct kl::Choices<LegendPlace> {
    static constexpr std::array words {std::pair {LegendPlace::Auto, std::string_view("auto")},
        std::pair {LegendPlace::TopRight, std::string_view("top-right")},
        std::pair {LegendPlace::TopLeft, std::string_view("top-left")},
        std::pair {LegendPlace::BottomRight, std::string_view("bottom-right")},
        std::pair {LegendPlace::BottomLeft, std::string_view("bottom-left")},
        std::pair {LegendPlace::Above, std::string_view("above")},
        std::pair {LegendPlace::None, std::string_view("none")}};
};
