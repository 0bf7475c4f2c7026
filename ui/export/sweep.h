// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parameters.h"

#include <QString>

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

/// How many pictures there are altogether.
[[nodiscard]] int pictures(const Sweep& sweep);

/// Of picture @p index, from 0. The first and the last have exactly the values that were given. A σ between them has a
/// number of decimals that stays, and no 0 as the last, so that words with it are of one width.
[[nodiscard]] kl::Parameters parametersAt(const kl::Parameters& parameters, const Sweep& sweep, int index);

/// A sentence that names the value outside its range; else empty.
[[nodiscard]] QString whyImpossible(const Sweep& sweep);

/// "sigma=0.1:2", with the names of the options, and numbers as reading::number() reads them; of 90 frames. Or a
/// sentence on what is wrong.
[[nodiscard]] std::variant<Sweep, QString> read(const QString& text);

} // namespace sweep
