// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <stdexcept>
#include <string_view>

namespace kl {

/// What a divergence does with a bin that holds values of one sample only.
enum class EmptyBins {
    Skip, ///< leaves it out, as the notebook does; what is left is no divergence
    Strict, ///< keeps to the definition: p > 0 over q = 0 makes the sum +∞
    Smooth, ///< adds a pseudocount to every bin of both samples, so that none is empty
    Renormalise ///< leaves it out and rescales the rest to total 1: a divergence of the shared part
};

inline constexpr std::array kEmptyBins {EmptyBins::Skip, EmptyBins::Strict, EmptyBins::Smooth, EmptyBins::Renormalise};

/// "skip", "strict", "smooth" or "renormalise", as on the command line and in files.
[[nodiscard]] std::string_view name(EmptyBins emptyBins);

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

    /// @throws ParameterError naming the first parameter that is outside its closed range below.
    ///         Nothing is ever clamped.
    void validate() const;

    friend bool operator==(const Parameters&, const Parameters&) = default;
};

/// A closed range [low, high] of values a parameter may take.
template <typename T>
struct Range {
    T low;
    T high;
    /// NaN is in no range.
    [[nodiscard]] constexpr bool contains(T value) const { return value >= low && value <= high; }
};

inline constexpr Range<std::int64_t> kSampleCountRange {2, 10'000'000};
inline constexpr Range<double> kSigmaRange {0.001, 5.0};
inline constexpr Range<int> kBinCountRange {1, 1000};
inline constexpr Range<double> kPseudocountRange {1e-6, 1000.0};
inline constexpr Range<std::int64_t> kSeedRange {0, 4'294'967'295};

/// A parameter outside its range; what() names the parameter, the value and the range.
class ParameterError : public std::invalid_argument {
public:
    using std::invalid_argument::invalid_argument;
};

} // namespace kl
