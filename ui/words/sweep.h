// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameters.h"
#include "ui/state/scale.h"

#include <QString>

#include <optional>
#include <variant>

/// One parameter that runs from one value to another, frame by frame.
///
/// N, σ and the number of bins go in equal ratios: most of what there is to see happens where they are small. Seeds are
/// counted up or down in equal steps.
struct Sweep {
    enum class Of { Samples, Sigma, Bins, Seed };

    Of of = Of::Sigma;
    double from = 0.1;
    double to = 2.0;
    int frames = 90; ///< from the first value to the last, with both
    bool back = false; ///< and back again, without the two ends a second time

    friend bool operator==(const Sweep&, const Sweep&) = default;
};

inline constexpr kl::Range<int> kSweepFrameRange {2, 1000};
inline constexpr kl::Range<int> kFrameRateRange {1, 50}; ///< per second; browsers slow down what is quicker

namespace sweep {

/// Of the parameter's option: "samples", "sigma", "bins" or "seed".
[[nodiscard]] QString nameOf(Sweep::Of of);

/// The parameter of that option; empty: there is none.
[[nodiscard]] std::optional<Sweep::Of> named(const QString& name);

/// How many pictures there are altogether.
[[nodiscard]] int pictures(const Sweep& sweep);

/// Of picture @p index, from 0. The first and the last have exactly the values that were given. A σ between them has a
/// number of decimals that stays, and no 0 as the last, so that words with it are of one width.
[[nodiscard]] kl::Parameters parametersAt(const kl::Parameters& parameters, const Sweep& sweep, int index);

/// The whole way of the parameter's slider, and how that is divided among the values.
[[nodiscard]] Sweep wholeWay(Sweep::Of of);
[[nodiscard]] Scale scaleOf(Sweep::Of of);

/// The parameter that a sweep is of.
[[nodiscard]] double valueOf(const kl::Parameters& parameters, Sweep::Of of);
/// The same with that one set. @param value  whole, but for σ
[[nodiscard]] kl::Parameters withValue(kl::Parameters parameters, Sweep::Of of, double value);

/// As one hears and sees it run: at a @p part of the way from the first value to the last, 0 … 1, on the slider's own
/// scale. The ends have exactly the values that were given; between them σ has three decimals, N three significant
/// digits, and bins and seeds are whole.
[[nodiscard]] kl::Parameters parametersOnTheWay(const kl::Parameters& parameters, const Sweep& sweep, double part);

/// Where one is on the way, 0 … 1, after so many @p ways there and back, ≥ 0: evenly, but for the turns, which are
/// rounded off a little.
[[nodiscard]] double partAfter(double ways);
/// After which part of the first way one is there first.
[[nodiscard]] double waysTo(double part);

/// The part of the way at which a @p value lies; an end for one beyond it.
[[nodiscard]] double partOf(const Sweep& sweep, double value);

/// A sentence that names the value outside its range; else empty.
[[nodiscard]] QString whyImpossible(const Sweep& sweep);

/// "sigma=0.1:2" or "sigma=0.1..2", with the names of the options, and numbers as reading::number() reads them;
/// of 90 frames. Or a sentence on what is wrong.
[[nodiscard]] std::variant<Sweep, QString> read(const QString& text);

} // namespace sweep
