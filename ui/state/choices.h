// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"
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
