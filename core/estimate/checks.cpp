// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimate/checks.h"

#include "core/text.h"

#include <cmath>
#include <stdexcept>
#include <string>

namespace kl {

namespace {

using ArrayRef = Eigen::Ref<const Eigen::ArrayXd>;

void requireMass(const std::string& caller, const char* name, const ArrayRef& mass)
{
    for (Eigen::Index i = 0; i < mass.size(); ++i) {
        if (!(mass[i] >= 0.0) || std::isinf(mass[i]))
            throw std::invalid_argument(caller + ": " + name + " is " + shortest(mass[i]) + " in bin " + shortest(i)
                + "; a probability mass is finite and not negative");
    }
}

} // namespace

void requireMasses(const char* caller, const ArrayRef& p, const ArrayRef& q)
{
    if (p.size() == 0 || p.size() != q.size())
        throw std::invalid_argument(std::string(caller) + ": p has " + shortest(p.size()) + " bins and q has "
            + shortest(q.size()) + "; both need the same number, and at least 1");
    requireMass(caller, "p", p);
    requireMass(caller, "q", q);
}

void requireEdges(const char* caller, const ArrayRef& binEdges)
{
    if (binEdges.size() < 2)
        throw std::invalid_argument(
            std::string(caller) + ": at least 2 bin edges are needed, not " + shortest(binEdges.size()));
    for (Eigen::Index i = 0; i < binEdges.size(); ++i) {
        const auto fail = [&](const std::string& what) {
            throw std::invalid_argument(
                std::string(caller) + ": bin edge " + shortest(i) + " is " + shortest(binEdges[i]) + what);
        };
        if (!std::isfinite(binEdges[i]))
            fail("; edges are finite");
        if (i > 0 && binEdges[i] < binEdges[i - 1])
            fail(", below the one before it (" + shortest(binEdges[i - 1]) + ')');
    }
}

} // namespace kl
