// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimate/binrule.h"
#include "core/parameters.h"
#include "core/snapshot.h"
#include "core/spread.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <variant>

/// What the one thread that calculates can be asked for.
///
/// A kind of job is a struct here, in its place in Job, and an overload of Computation::carryOut() that does it. The
/// struct says how it stands to the others:
///
///     kIsBackground   nobody waits for it: it does not count as busy, gives way to all that goes before it and comes
///                     back afterwards
///     kIsOfTheResult  of those in the background: it is about what is shown, so it is dropped with cancelBackground()
///                     and when other parameters are asked for, for it is of what is past
///     about()         the parameters it is about, for the words of a failure
namespace jobs {

/// The number of bins where a rule asks for @p count: at most the most there are.
[[nodiscard]] inline int heldBinCount(double count)
{
    return static_cast<int>(std::clamp<double>(count, kl::kBinCountRange.low, kl::kBinCountRange.high));
}

/// The snapshot of these parameters or, where a rule is kept to, of as many bins as it asks for. In one job, so that no
/// whole result is of the old bins with the new samples, and a steady drag never waits for the rule alone.
struct Explore {
    static constexpr bool kIsBackground = false;
    static constexpr bool kIsOfTheResult = true;
    [[nodiscard]] const kl::Parameters& about() const { return parameters; }

    kl::Parameters parameters;
    std::optional<kl::BinRule> rule {};
};

/// How many bins a rule would choose for these parameters.
struct AskRule {
    static constexpr bool kIsBackground = false;
    static constexpr bool kIsOfTheResult = true;
    [[nodiscard]] const kl::Parameters& about() const { return parameters; }

    kl::BinRule rule;
    kl::Parameters parameters;
};

/// The snapshot of what is pinned: beside the other one, whatever becomes of that.
struct ExplorePinned {
    static constexpr bool kIsBackground = true;
    static constexpr bool kIsOfTheResult = false;
    [[nodiscard]] const kl::Parameters& about() const { return parameters; }

    kl::Parameters parameters;
};

/// The uncertainty of a snapshot.
struct FindUncertainty {
    static constexpr bool kIsBackground = true;
    static constexpr bool kIsOfTheResult = true;
    [[nodiscard]] const kl::Parameters& about() const { return snapshot->parameters; }

    std::shared_ptr<const kl::Snapshot> snapshot;
    int seeds = kl::kSpreadSeeds; ///< that are run besides its own
};

} // namespace jobs

/// Ranked: the first goes first.
using Job = std::variant<jobs::Explore, jobs::AskRule, jobs::ExplorePinned, jobs::FindUncertainty>;
