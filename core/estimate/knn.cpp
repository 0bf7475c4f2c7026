// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/knn.h"

#include "core/estimate/summation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <sstream>
#include <stdexcept>

namespace kl {

namespace {

void checkSorted(const char* name, std::span<const double> values)
{
    const auto fail = [&](std::size_t i, const char* what) {
        std::ostringstream message;
        message.precision(std::numeric_limits<double>::max_digits10);
        message << "knnDivergence: " << name << " is " << values[i] << " at index " << i << what;
        throw std::invalid_argument(message.str());
    };
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i]))
            fail(i, "; its values must be finite");
        if (i > 0 && values[i] < values[i - 1])
            fail(i, ", below the one before it; its values must be sorted");
    }
}

/// The nearest few of a sorted sample, as seen from a place that only ever moves up.
class NearestOf {
public:
    /// Requires 0 < count ≤ sorted.size().
    NearestOf(std::span<const double> sorted, std::size_t count)
        : m_sorted(sorted)
        , m_count(count)
    {
    }

    /// Distance from @p place, not below the one before, to the count-th nearest value. O(1) on average over a merge.
    double distance(double place)
    {
        // Values in a row are the nearest once the next one above is no nearer than the lowest of them. Rounded
        // differences keep the order of the exact ones, so this finds the very distance that trying all would.
        while (m_first + m_count < m_sorted.size() && m_sorted[m_first + m_count] - place < place - m_sorted[m_first])
            ++m_first;
        return std::max(place - m_sorted[m_first], m_sorted[m_first + m_count - 1] - place);
    }

private:
    std::span<const double> m_sorted;
    std::size_t m_count;
    std::size_t m_first = 0;
};

/// ln(a/b) of positive doubles, also where the ratio is none.
double logRatio(double a, double b)
{
    const double ratio = a / b;
    return std::isnormal(ratio) ? std::log(ratio) : std::log(a) - std::log(b);
}

std::string tooFew(const char* name, std::size_t size, std::size_t needed, int neighbours)
{
    return std::string(name) + " has " + std::to_string(size) + (size == 1 ? " value" : " values") + ", and "
        + std::to_string(neighbours) + (neighbours == 1 ? " neighbour needs " : " neighbours need ")
        + std::to_string(needed);
}

} // namespace

KnnDivergence knnDivergence(std::span<const double> sortedX, std::span<const double> sortedY, int neighbours)
{
    if (neighbours < 1)
        throw std::invalid_argument("knnDivergence: neighbours must be at least 1, not " + std::to_string(neighbours));
    checkSorted("sortedX", sortedX);
    checkSorted("sortedY", sortedY);

    KnnDivergence result {std::numeric_limits<double>::quiet_NaN(), {}, neighbours};
    const auto k = static_cast<std::size_t>(neighbours);
    if (sortedX.size() <= k)
        result.reason = tooFew("X", sortedX.size(), k + 1, neighbours);
    else if (sortedY.size() < k)
        result.reason = tooFew("Y", sortedY.size(), k, neighbours);
    if (!result.reason.empty())
        return result;
    if (!std::isfinite(std::max(sortedX.back(), sortedY.back()) - std::min(sortedX.front(), sortedY.front())))
        throw std::invalid_argument(
            "knnDivergence: the way from the lowest value to the highest is not a finite number");

    NearestOf others(sortedX, k + 1); // a value is the nearest to itself, at a distance of 0
    NearestOf ofY(sortedY, k);
    double total = 0.0;
    std::size_t tied = 0;
    std::array<double, kSummationBlock> block;
    for (std::size_t start = 0; start < sortedX.size(); start += kSummationBlock) {
        const auto values = sortedX.subspan(start, std::min(kSummationBlock, sortedX.size() - start));
        for (std::size_t i = 0; i < values.size(); ++i) {
            const double rho = others.distance(values[i]);
            const double nu = ofY.distance(values[i]);
            const bool apart = rho > 0.0 && nu > 0.0;
            tied += !apart;
            block[i] = apart ? logRatio(nu, rho) : 0.0;
        }
        total += sum(std::span(block).first(values.size()));
    }
    if (tied > 0) {
        result.reason = std::to_string(tied) + (tied == 1 ? " value of X is" : " values of X are")
            + " tied: at a distance of 0 from neighbour " + std::to_string(neighbours);
        return result;
    }
    const auto n = static_cast<double>(sortedX.size());
    const auto m = static_cast<double>(sortedY.size());
    result.value = total / n + std::log(m / (n - 1.0));
    return result;
}

} // namespace kl
