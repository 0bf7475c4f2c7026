// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <random>
#include <span>

namespace kl {

/// The stream of standard normals that `np.random.seed(seed); np.random.randn(…)` gives, bit for bit.
///
/// MT19937, two 32-bit outputs per 53-bit uniform, and Marsaglia's polar method; gaussians come in pairs, of
/// which the second is kept for the next call. `std::normal_distribution` is another algorithm, and each standard
/// library may choose its own.
///
/// Equal to the last bit wherever `std::log` is that of the C library NumPy was built on.
///
/// Source: NumPy's legacy generator, https://numpy.org/doc/stable/reference/random/legacy.html, and
/// G. Marsaglia, T. A. Bray, "A Convenient Method for Generating Normal Variables", SIAM Review 6(3) (1964).
class GaussianStream {
public:
    explicit GaussianStream(std::uint32_t seed);

    /// Fills @p out with the next normals of the stream; cutting a draw into several changes nothing. O(n).
    void fill(std::span<double> out);

private:
    /// Uniform in [0, 1) with 53 random bits.
    double uniform();

    /// std::mt19937 but for its state, which is of 32-bit words here: GCC keeps std::mt19937's in 64 bits and is five
    /// times slower for it.
    using Engine = std::mersenne_twister_engine<std::uint32_t, 32, 624, 397, 31, 0x9908b0df, 11, 0xffffffff, 7,
        0x9d2c5680, 15, 0xefc60000, 18, 1812433253>;

    Engine m_engine;
    std::optional<double> m_kept; ///< second gaussian of the last pair, not handed out yet
};

} // namespace kl
