// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/knn.h"

#include "core/estimate/summation.h"
#include "core/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <span>
#include <stdexcept>
#include <utility>

namespace kl {

namespace {

void check(const std::string& name, const SortedSample& sample)
{
    const auto fail = [](const std::string& what) { throw std::invalid_argument("knnDivergence: " + what); };
    const std::vector<double>& values = sample.values;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto failHere
            = [&](const char* what) { fail(name + " is " + shortest(values[i]) + " at index " + shortest(i) + what); };
        if (!std::isfinite(values[i]))
            failHere("; its values must be finite");
        if (i > 0 && values[i] < values[i - 1])
            failHere(", below the one before it; its values must be sorted");
    }
    const Moments& moments = sample.moments;
    if (!std::isfinite(moments.mean))
        fail("the mean of " + name + " is " + shortest(moments.mean) + "; it must be finite");
    if (!(moments.std > 0.0 && std::isfinite(moments.std)))
        fail("the std of " + name + " is " + shortest(moments.std) + "; it must be positive and finite");
    if (!values.empty() && !std::isfinite(values.back() - values.front()))
        fail("the way from the lowest value of " + name + " to the highest is not a finite number");
}

/// (v − mean) / std. Never falls as the value rises.
class Standardised {
public:
    explicit Standardised(const SortedSample& sample)
        : m_values(sample.values)
        , m_moments(sample.moments)
    {
    }

    double operator()(std::size_t i) const { return (m_values[i] - m_moments.mean) / m_moments.std; }
    [[nodiscard]] double front() const { return (*this)(0); }
    [[nodiscard]] double back() const { return (*this)(m_values.size() - 1); }

private:
    std::span<const double> m_values;
    Moments m_moments;
};

/// The nearest few of @p size places at(0) ≤ at(1) ≤ …, as seen from a place that only ever moves up.
template <typename At>
class NearestOf {
public:
    /// Requires 0 < count ≤ size.
    NearestOf(At at, std::size_t size, std::size_t count)
        : m_at(std::move(at))
        , m_size(size)
        , m_count(count)
    {
    }

    /// Distance from @p place, not below the one before, to the count-th nearest. O(1) on average over a merge.
    double distance(double place)
    {
        // Some in a row are the nearest once the next one above is no nearer than the lowest of them. Rounded
        // differences keep the order of the exact ones, so this finds the very distance that trying all would.
        while (m_first + m_count < m_size && m_at(m_first + m_count) - place < place - m_at(m_first))
            ++m_first;
        return std::max(place - m_at(m_first), m_at(m_first + m_count - 1) - place);
    }

private:
    At m_at;
    std::size_t m_size;
    std::size_t m_count;
    std::size_t m_first = 0;
};

/// ln(a/b) of positive doubles, also where the ratio is none.
double logRatio(double a, double b)
{
    const double ratio = a / b;
    return std::isnormal(ratio) ? std::log(ratio) : std::log(a) - std::log(b);
}

std::string tooFew(const std::string& name, std::size_t size, std::size_t needed, int neighbours)
{
    return name + " has " + shortest(size) + (size == 1 ? " value" : " values") + ", and " + shortest(neighbours)
        + (neighbours == 1 ? " neighbour needs " : " neighbours need ") + shortest(needed);
}

} // namespace

KnnDivergence knnDivergence(const SortedSample& x, const SortedSample& y, int neighbours)
{
    if (neighbours < 1)
        throw std::invalid_argument("knnDivergence: neighbours must be at least 1, not " + shortest(neighbours));
    check("x", x);
    check("y", y);

    KnnDivergence result {std::numeric_limits<double>::quiet_NaN(), {}, neighbours};
    const auto k = static_cast<std::size_t>(neighbours);
    const std::string nameOfX = x.name.empty() ? "X" : x.name;
    const std::string nameOfY = y.name.empty() ? "Y" : y.name;
    const std::span<const double> values = x.values;
    if (values.size() <= k)
        result.reason = tooFew(nameOfX, values.size(), k + 1, neighbours);
    else if (y.values.size() < k)
        result.reason = tooFew(nameOfY, y.values.size(), k, neighbours);
    if (!result.reason.empty())
        return result;
    const Standardised standardX(x);
    const Standardised standardY(y);
    if (!std::isfinite(std::max(standardX.back(), standardY.back()) - std::min(standardX.front(), standardY.front())))
        throw std::invalid_argument(
            "knnDivergence: the way from the lowest value to the highest is not a finite number");

    // ρ is found in the units of x, where nothing was subtracted yet; ln(std) brings all of them to those of ν at once.
    // How P and Q lie to each other rests on both means, and ν with it.
    NearestOf others([values](std::size_t i) { return values[i]; }, values.size(), k + 1); // itself too, at 0
    NearestOf ofY(standardY, y.values.size(), k);
    double total = 0.0;
    std::size_t tied = 0;
    std::array<double, kSummationBlock> block;
    for (std::size_t start = 0; start < values.size(); start += kSummationBlock) {
        const std::size_t size = std::min(kSummationBlock, values.size() - start);
        for (std::size_t i = 0; i < size; ++i) {
            const double rho = others.distance(values[start + i]);
            const double nu = ofY.distance(standardX(start + i));
            const bool apart = rho > 0.0 && nu > 0.0;
            tied += !apart;
            block[i] = apart ? logRatio(nu, rho) : 0.0;
        }
        total += sum(std::span(block).first(size));
    }
    if (tied > 0) {
        result.tied = static_cast<std::int64_t>(tied);
        result.reason = shortest(tied) + (tied == 1 ? " value of " : " values of ") + nameOfX
            + (tied == 1 ? " is" : " are") + " tied: at a distance of 0 from neighbour " + shortest(neighbours);
        return result;
    }
    const auto n = static_cast<double>(values.size());
    const auto m = static_cast<double>(y.values.size());
    result.value = total / n + std::log(x.moments.std) + std::log(m / (n - 1.0));
    return result;
}

} // namespace kl
