// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/quantities.h"

#include "core/parameters.h"

#include <QCoreApplication>

namespace quantities {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(quantities)
};

Quantity samples()
{
    return {.name = Texts::tr("Samples N"),
        .low = static_cast<double>(kl::kSampleCountRange.low),
        .high = static_cast<double>(kl::kSampleCountRange.high),
        .whole = true,
        .step = 1.0,
        .sliderLow = static_cast<double>(kl::kSampleCountRange.low),
        .sliderHigh = static_cast<double>(kl::kSampleCountRange.high),
        .scale = sweep::scaleOf(Sweep::Of::Samples),
        .sliderSteps = 600,
        .stops = stops::roundNumbers(
            static_cast<double>(kl::kSampleCountRange.low), static_cast<double>(kl::kSampleCountRange.high)),
        .page = 6}; // ten times as many
}

Quantity sigma()
{
    return {.name = Texts::tr("Log-normal σ"),
        .low = kl::kSigmaRange.low,
        .high = kl::kSigmaRange.high,
        .step = 0.01,
        .sliderLow = kl::kSigmaRange.low,
        .sliderHigh = kl::kSigmaRange.high,
        .scale = sweep::scaleOf(Sweep::Of::Sigma),
        .sliderSteps = 5000,
        .stops = stops::every(0.01, kl::kSigmaRange.high, stops::every(0.001, 0.01)),
        .fine = 0.001,
        .page = 10};
}

Quantity bins()
{
    return {.name = Texts::tr("Bins"),
        .low = kl::kBinCountRange.low,
        .high = kl::kBinCountRange.high,
        .whole = true,
        .step = 1.0,
        .sliderLow = kl::kBinCountRange.low,
        .sliderHigh = kl::kBinCountRange.high,
        .scale = sweep::scaleOf(Sweep::Of::Bins),
        .sliderSteps = 600,
        .stops
        = stops::every(50.0, 1000.0, stops::every(10.0, 200.0, stops::every(5.0, 100.0, stops::every(1.0, 20.0)))),
        .arrow = 1.0, // each number of bins can be reached
        .fine = 1.0,
        .page = 5};
}

Quantity seed()
{
    return {.name = Texts::tr("Seed"),
        .low = static_cast<double>(kl::kSeedRange.low),
        .high = static_cast<double>(kl::kSeedRange.high),
        .whole = true,
        .step = 1.0};
}

} // namespace

Quantity of(Sweep::Of parameter)
{
    switch (parameter) {
    case Sweep::Of::Samples: return samples();
    case Sweep::Of::Sigma: return sigma();
    case Sweep::Of::Bins: return bins();
    case Sweep::Of::Seed: break;
    }
    return seed();
}

} // namespace quantities
