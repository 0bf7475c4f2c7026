// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/binrule.h"
#include "core/fields.h"

#include <optional>
#include <tuple>

/// What sets the number of bins while N, σ and the seed change: a person, or a rule that is kept to.
enum class BinsBy { Hand, Sturges, Rice, Scott, FreedmanDiaconis, Doane };

/// The rule that is kept to; empty: none is.
[[nodiscard]] constexpr std::optional<kl::BinRule> ruleOf(BinsBy binsBy)
{
    switch (binsBy) {
    case BinsBy::Hand: break;
    case BinsBy::Sturges: return kl::BinRule::Sturges;
    case BinsBy::Rice: return kl::BinRule::Rice;
    case BinsBy::Scott: return kl::BinRule::Scott;
    case BinsBy::FreedmanDiaconis: return kl::BinRule::FreedmanDiaconis;
    case BinsBy::Doane: return kl::BinRule::Doane;
    }
    return {};
}

[[nodiscard]] constexpr BinsBy keepingTo(kl::BinRule rule)
{
    for (const BinsBy each : {BinsBy::Sturges, BinsBy::Rice, BinsBy::Scott, BinsBy::FreedmanDiaconis, BinsBy::Doane}) {
        if (ruleOf(each) == rule)
            return each;
    }
    return BinsBy::Hand;
}

/// What follows by itself when parameters change. It is no parameter, for a snapshot of 43 bins is the same whoever
/// chose them, and equal parameters must stay equal; and no option of the view, for it changes what is calculated and is
/// undone together with it.
struct Following {
    BinsBy binsBy = BinsBy::Hand;

    friend bool operator==(const Following&, const Following&) = default;
};

/// The one list of what follows, for everything that reads, writes or checks it.
inline constexpr std::tuple kFollowingFields {
    kl::Field {"binRule", &Following::binsBy, kl::Range {BinsBy::Hand, BinsBy::Doane}},
};
static_assert(std::tuple_size_v<decltype(kFollowingFields)> == kl::memberCount<Following>(),
    "a member of Following is missing from kFollowingFields");
