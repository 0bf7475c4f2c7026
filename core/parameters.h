// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"

#include <array>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

namespace kl {

/// What a divergence does with a bin that holds values of one sample only.
enum class EmptyBins {
    Skip, ///< leaves it out, as the notebook does; what is left is no divergence
    Strict, ///< keeps to the definition: p > 0 over q = 0 makes the sum +∞
    Smooth, ///< adds a pseudocount to every bin of both samples, so that none is empty
    Renormalise ///< leaves it out and rescales the rest to total 1: a divergence of the shared part
};

inline constexpr std::array kEmptyBins {EmptyBins::Skip, EmptyBins::Strict, EmptyBins::Smooth, EmptyBins::Renormalise};

template <>
struct Choices<EmptyBins> {
    static constexpr std::array words {std::pair {EmptyBins::Skip, std::string_view("skip")},
        std::pair {EmptyBins::Strict, std::string_view("strict")},
        std::pair {EmptyBins::Smooth, std::string_view("smooth")},
        std::pair {EmptyBins::Renormalise, std::string_view("renormalise")}};
};

/// "skip", "strict", "smooth" or "renormalise", as on the command line and in files.
[[nodiscard]] constexpr std::string_view name(EmptyBins emptyBins)
{
    return wordOf(emptyBins);
}
/// Whether bins with values of one sample only are left out of the sums.
[[nodiscard]] constexpr bool leavesOut(EmptyBins emptyBins)
{
    return emptyBins == EmptyBins::Skip || emptyBins == EmptyBins::Renormalise;
}

/// The whole input of the calculation. Equal parameters give an equal Snapshot, on any thread.
///
/// The defaults are the notebook's (its 80 bin edges are 79 bins).
struct Parameters {
    std::int64_t sampleCount = 10'000; ///< N, the size of each of the two samples
    double sigma = 0.5; ///< σ of the log-normal: P is drawn as exp(σ·z), z standard normal
    int binCount = 79; ///< equal bins, shared by P and Q
    std::int64_t seed = 42; ///< as given to np.random.seed
    EmptyBins emptyBins = EmptyBins::Skip;
    double pseudocount = 0.5; ///< α, for EmptyBins::Smooth

    /// @throws ParameterError naming the first parameter that is outside its range in kParameterFields.
    ///         Nothing is ever clamped.
    void validate() const;

    friend bool operator==(const Parameters&, const Parameters&) = default;
};

inline constexpr Range<std::int64_t> kSampleCountRange {2, 10'000'000};
inline constexpr Range<double> kSigmaRange {0.001, 5.0};
inline constexpr Range<int> kBinCountRange {1, 1000};
inline constexpr Range<double> kPseudocountRange {1e-6, 1000.0};
inline constexpr Range<std::int64_t> kSeedRange {0, 4'294'967'295};

inline constexpr Range<EmptyBins> kEmptyBinsRange {EmptyBins::Skip, EmptyBins::Renormalise};

/// The one list of the parameters: for JSON, settings, the metadata of files, the command line (where a capital becomes
/// a hyphen and a small letter: --empty-bins) and validation alike.
inline constexpr std::tuple kParameterFields {
    Field {"samples", &Parameters::sampleCount, kSampleCountRange},
    Field {"sigma", &Parameters::sigma, kSigmaRange},
    Field {"bins", &Parameters::binCount, kBinCountRange},
    Field {"seed", &Parameters::seed, kSeedRange},
    Field {"emptyBins", &Parameters::emptyBins, kEmptyBinsRange},
    Field {"pseudocount", &Parameters::pseudocount, kPseudocountRange},
};
static_assert(std::tuple_size_v<decltype(kParameterFields)> == memberCount<Parameters>(),
    "a member of Parameters is missing from kParameterFields");

/// The command line's option for a field's key: "emptyBins" → "empty-bins".
[[nodiscard]] std::string optionOf(std::string_view key);

/// "samples 10000, sigma 0.5, bins 79, seed 42, empty-bins skip, pseudocount 0.5": every parameter by its option's
/// name, in the shortest form that reads back as the same value. For people who want to make a result again.
[[nodiscard]] std::string text(const Parameters& parameters);

/// A parameter outside its range; what() names the parameter, the value and the range.
class ParameterError : public std::invalid_argument {
public:
    using std::invalid_argument::invalid_argument;
};

} // namespace kl
